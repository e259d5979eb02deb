// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/program/program.h"

#include <optional>

class QWidget;

namespace kyosei {

/// The output of the model that this widget, and what lies in it, tells of.
void setVariableShown(QWidget& widget, Slot slot);
/// That of the widget or of the nearest one around it that has one; none if none has.
[[nodiscard]] std::optional<Slot> variableShown(const QWidget* widget);

}  // namespace kyosei
