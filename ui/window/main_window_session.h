// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/playback/play_bar.h"
#include "ui/playback/play_years.h"
#include "ui/playback/replay_last_change.h"
#include "ui/predict/predict_session.h"
#include "ui/window/main_window.h"

namespace kyosei {

/// What makes a session: the last change again, the years, every step, predictions. Owned by the
/// window.
struct MainWindow::SessionParts {
    PlayBar* replayBar;
    PlayBar* yearBar;
    ReplayLastChange* replay;
    PlayYears* years;
    PredictSession* predict = nullptr;
};

}  // namespace kyosei
