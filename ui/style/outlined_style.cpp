// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/outlined_style.h"

#include "ui/style/theme.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace kyosei {

namespace {

void outline(QPainter& painter, const QStyleOption& option) {
    if (!theme().highContrast)
        return;
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(focused ? theme().accent : theme().ink, focused ? 2 : 1));
    painter.drawRect(option.rect.adjusted(focused ? 1 : 0, focused ? 1 : 0, -1, -1));
    painter.restore();
}

}  // namespace

OutlinedStyle::OutlinedStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                  QPainter* painter, const QWidget* widget) const {
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_FrameLineEdit)
        outline(*painter, *option);
}

void OutlinedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                       QPainter* painter, const QWidget* widget) const {
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox || control == CC_ComboBox)
        outline(*painter, *option);
}

}  // namespace kyosei
