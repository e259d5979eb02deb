// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kyosei {

/// Wall-clock time since the operating system started this process, so that loading libraries
/// counts. Resolution about 10 ms; -1 where the system does not tell.
[[nodiscard]] double millisecondsSinceProcessStart();

}  // namespace kyosei
