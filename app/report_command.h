// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kyosei {

/// `kyosei --report SCENARIO -o OUT.pdf`: writes a report and ends. It needs no screen.
[[nodiscard]] bool wantsReport(int argc, char** argv);
/// Returns the exit status.
int writeReportAsPdf(int argc, char** argv);

}  // namespace kyosei
