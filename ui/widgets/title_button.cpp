// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/title_button.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace kyosei {

TitleButton::TitleButton(QWidget* parent) : QToolButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    // Gives way to what stands beside it; the tool tip has the title whole.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(tr("Chart shown"));
}

void TitleButton::setTitle(const QString& title) {
    setText(title);
    setAccessibleName(tr("Chart shown: %1. Press to choose another.").arg(title));
    setToolTip(tr("%1 – press to choose another chart").arg(title));
    updateGeometry();
}

void TitleButton::setQuiet() {
    quiet_ = true;
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QFont TitleButton::titleFont() const {
    return quiet_ ? scaledFont(font(), 0.92) : scaledFont(font(), 1.1, true);
}

QSize TitleButton::sizeHint() const {
    const QFontMetrics metrics(titleFont());
    return {metrics.horizontalAdvance(text()) + 2 * metrics.height() + kInset,
            static_cast<int>(metrics.height() * 1.45)};
}

QSize TitleButton::minimumSizeHint() const {
    return {quiet_ ? sizeHint().width() : lines(*this, 5), sizeHint().height()};
}

void TitleButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(titleFont());
    const QFontMetrics metrics(titleFont());
    const int arrow = metrics.height() / 3;
    const int room = width() - 3 * arrow - kInset;
    const QString shown = metrics.elidedText(text(), Qt::ElideRight, room);
    const int used = std::min(room, metrics.horizontalAdvance(shown));
    painter.setPen(underMouse() || isDown() ? theme().accent
                   : quiet_                 ? theme().mutedInk
                                            : theme().ink);
    painter.drawText(QRect(kInset, 0, room, height()), Qt::AlignLeft | Qt::AlignVCenter, shown);

    if (!isEnabled())
        return;
    const QPointF middle(kInset + used + 1.8 * arrow, height() / 2.0 + 1);
    const double half = arrow / 2.0;
    painter.setBrush(theme().mutedInk);
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(QPolygonF{middle + QPointF(-half, -half / 1.6),
                                  middle + QPointF(half, -half / 1.6),
                                  middle + QPointF(0, half / 1.2)});
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme().accent, 2));
        const double ring = used + 3.2 * arrow + kInset;
        painter.drawRoundedRect(QRectF(1, 1, std::min(ring, width() - 2.0), height() - 2), 4, 4);
    }
}

void TitleButton::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down: click(); break;
    default: QToolButton::keyPressEvent(event);
    }
}

}  // namespace kyosei
