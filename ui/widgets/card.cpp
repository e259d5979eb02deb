// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace kyosei {

Card::Card(QWidget* parent) : QWidget(parent) {
    setAttribute(Qt::WA_OpaquePaintEvent, false);
}

int Card::padding() const {
    return 2 * spacing(*this);
}

QVBoxLayout* Card::column() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(padding(), spacing(*this), padding(), spacing(*this));
    column->setSpacing(spacing(*this));
    return column;
}

void Card::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().border, 1));
    painter.setBrush(theme().surface);
    const double radius = lines(*this, 0.4);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void Card::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) {
        update();
    }
    QWidget::changeEvent(event);
}

void setMuted(QWidget& widget) {
    QPalette palette = widget.palette();
    if (palette.color(QPalette::WindowText) == theme().mutedInk) {
        return;
    }
    palette.setColor(QPalette::WindowText, theme().mutedInk);
    widget.setPalette(palette);
}

}  // namespace kyosei
