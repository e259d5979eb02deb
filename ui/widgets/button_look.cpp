// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button_look.h"

#include "ui/style/theme.h"

#include <QPainter>

namespace kyosei {

void makePressable(QAbstractButton& button) {
    button.setFocusPolicy(Qt::StrongFocus);
    button.setCursor(Qt::PointingHandCursor);
    button.setAttribute(Qt::WA_Hover);
}

void drawFocus(QPainter& painter, const QWidget& widget) {
    if (widget.hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme().accent, 2));
        painter.drawRoundedRect(QRectF(widget.rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

}  // namespace kyosei
