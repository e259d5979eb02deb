// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report_window.h"

#include <string>
#include <vector>

namespace kyosei {

class Document;
class ResultsModel;
struct SessionState;

/// What is on screen, as it is carried away: the scenario with what it can be compared with and
/// what was logged. Proposals keep their letters; the scenario has that of the proposal it is like,
/// or the first that is free.
[[nodiscard]] ReportWindow::Subject reportSubject(const Document& document,
                                                  const ResultsModel& results,
                                                  const SessionState& session,
                                                  std::vector<std::string> chartsOnScreen);

}  // namespace kyosei
