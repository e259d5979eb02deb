// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button_look.h"

#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace kyosei {

void makePressable(QAbstractButton& button) {
    button.setFocusPolicy(Qt::StrongFocus);
    button.setCursor(Qt::PointingHandCursor);
    button.setAttribute(Qt::WA_Hover);
}

bool pressOnEnter(QAbstractButton& button, const QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter) {
        button.click();
    }
    return enter;
}

void drawFocus(QPainter& painter, const QWidget& widget) {
    if (widget.hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme().accent, 2));
        painter.drawRoundedRect(QRectF(widget.rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

}  // namespace kyosei
