// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/more_button.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/button_look.h"

#include <QPainter>

namespace kyosei {

MoreButton::MoreButton(QWidget* parent) : QToolButton(parent) {
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    makePressable(*this);
}

QSize MoreButton::sizeHint() const {
    return {lines(*this, 1.4), lines(*this, 1.4)};
}

void MoreButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (underMouse() || isDown()) {
        painter.setBrush(theme().window);
        painter.drawRoundedRect(rect(), 4, 4);
    }
    painter.setBrush(underMouse() || isDown() ? theme().accent : theme().mutedInk);
    const double radius = lines(*this, 1) / 11.0;
    const QPointF middle = QRectF(rect()).center();
    for (const int step : {-1, 0, 1}) {
        painter.drawEllipse(middle + QPointF(step * 3.6 * radius, 0), radius, radius);
    }
    drawFocus(painter, *this);
}

}  // namespace kyosei
