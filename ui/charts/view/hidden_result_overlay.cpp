// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/view/hidden_result_overlay.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/text/fan_text.h"

#include <QEvent>
#include <QPainter>

namespace kyosei {

HiddenResultOverlay::HiddenResultOverlay(QWidget& covered) : QLabel(&covered) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFont(scaledFont(covered.font(), 1.1, true));
    setText(hiddenText());
    setAlignment(Qt::AlignCenter);
    setContentsMargins(2 * spacing(*this), spacing(*this), 2 * spacing(*this), spacing(*this));
    covered.installEventFilter(this);
    place();
    show();
}

bool HiddenResultOverlay::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        place();
    return QLabel::eventFilter(watched, event);
}

void HiddenResultOverlay::place() {
    const QSize wanted = sizeHint().boundedTo(parentWidget()->size());
    // Over the years to come, which lie at the right.
    resize(wanted);
    move(parentWidget()->width() - wanted.width() - lines(*this, 1),
         (parentWidget()->height() - wanted.height()) / 3);
}

void HiddenResultOverlay::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme().assumption);
    painter.setBrush(theme().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.end();
    QLabel::paintEvent(event);
}

}  // namespace kyosei
