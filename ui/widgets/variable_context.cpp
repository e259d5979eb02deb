// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/variable_context.h"

#include <QVariant>
#include <QWidget>

namespace kyosei {

namespace {

constexpr const char* kSlot = "variableShown";

}  // namespace

void setVariableShown(QWidget& widget, Slot slot) {
    widget.setProperty(kSlot, static_cast<uint>(slot));
}

std::optional<Slot> variableShown(const QWidget* widget) {
    for (; widget; widget = widget->parentWidget())
        if (const QVariant slot = widget->property(kSlot); slot.isValid())
            return slot.toUInt();
    return std::nullopt;
}

}  // namespace kyosei
