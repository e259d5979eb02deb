// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/predict/predict_session.h"
#include "ui/window/main_window.h"

namespace kyosei {

/// Predictions, as a part of the window.
struct MainWindow::SessionParts {
    PredictSession* predict = nullptr;
};

}  // namespace kyosei
