// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/painted_button.h"

#include "ui/widgets/button_look.h"

#include <QKeyEvent>
#include <QPainter>

namespace kyosei {

PaintedButton::PaintedButton(QWidget* parent) : QAbstractButton(parent) {
    makePressable(*this);
}

void PaintedButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintContent(painter);
    drawFocus(painter, *this);
}

void PaintedButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

}  // namespace kyosei
