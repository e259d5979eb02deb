// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button_look.h"

#include "ui/style/theme.h"
#include "ui/text/format.h"

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

void drawChange(QPainter& painter, const QRect& place, double difference, int decimals,
                const QStringList& texts, const QFont& font) {
    const QFontMetrics metrics(font);
    int left = place.left();
    QColor colour = theme().mutedInk;
    if (!roundsToZero(difference, decimals) && !texts.value(0).isEmpty()) {
        colour = difference > 0 ? theme().better : theme().worse;
        const double half = metrics.height() * 0.24;
        const double sign = difference > 0 ? 1 : -1;
        const QPointF middle(left + half, place.center().y() + 1);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF{middle + QPointF(-half, half * 0.75 * sign),
                                      middle + QPointF(half, half * 0.75 * sign),
                                      middle + QPointF(0, -half * 0.85 * sign)});
        left += static_cast<int>(3.2 * half);
    }
    const QRect rest(left, place.top(), place.right() - left + 1, place.height());
    const auto fitting = std::find_if(texts.begin(), texts.end(), [&](const QString& text) {
        return metrics.horizontalAdvance(text) <= rest.width();
    });
    const QString shown = fitting != texts.end() ? *fitting
                                                 : metrics.elidedText(texts.value(texts.size() - 1),
                                                                      Qt::ElideRight, rest.width());
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, shown);
}

}  // namespace kyosei
