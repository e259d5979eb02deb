// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plain_slider.h"

#include "ui/widgets/lever_slider_paint.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QWheelEvent>

namespace kyosei {

void PlainSlider::paintEvent(QPaintEvent*) {
    // The style still decides where the thumb is taken hold of.
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect handle =
        style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
    const int half = handle.width() / 2;
    LeverSliderState state;
    state.left = half;
    state.right = width() - half;
    state.middle = height() / 2;
    state.tick = layoutDirection() == Qt::RightToLeft ? state.right : state.left;
    state.thumb = handle.center().x();
    state.radius = half;
    state.moved = value() > minimum();
    state.hovered = underMouse();
    state.focused = hasFocus();
    state.enabled = isEnabled();
    QPainter painter(this);
    paintLeverSlider(painter, state);
}

void PlainSlider::wheelEvent(QWheelEvent* event) {
    if (hasFocus())
        QSlider::wheelEvent(event);
    else
        event->ignore();
}

}  // namespace kyosei
