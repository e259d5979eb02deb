// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main_window.h"
#include "ui/play_bar.h"
#include "ui/play_years.h"
#include "ui/replay_last_change.h"

namespace kyosei {

/// What makes a session: the last change again, the years. Owned by the window.
struct MainWindow::SessionParts {
    PlayBar* replayBar;
    PlayBar* yearBar;
    ReplayLastChange* replay;
    PlayYears* years;
};

}  // namespace kyosei
