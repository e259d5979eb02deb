// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pointer_ring.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QCursor>
#include <QEvent>
#include <QPainter>

namespace kyosei {

namespace {

constexpr int kInterval = 25;  ///< milliseconds between looks at the pointer

}  // namespace

PointerRing::PointerRing(QWidget* window) : QWidget(window) {
    setObjectName(QStringLiteral("pointerRing"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
    clock_.setInterval(kInterval);
    connect(&clock_, &QTimer::timeout, this, &PointerRing::follow);
    window->installEventFilter(this);
}

void PointerRing::setShown(bool shown) {
    setGeometry(parentWidget()->rect());
    setVisible(shown);
    raise();
    if (shown)
        clock_.start();
    else
        clock_.stop();
    follow();
}

void PointerRing::follow() {
    const QPoint now = mapFromGlobal(QCursor::pos());
    if (now == centre_)
        return;
    update(ringAt(centre_));
    centre_ = now;
    update(ringAt(centre_));
}

QRect PointerRing::ringAt(QPoint centre) const {
    const int reach = lines(*this, 2.2);
    return {centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach};
}

bool PointerRing::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    // What was opened since would lie above it.
    if (event->type() == QEvent::ChildAdded && isVisible())
        raise();
    return QWidget::eventFilter(watched, event);
}

void PointerRing::paintEvent(QPaintEvent*) {
    const Theme& look = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int wide = lines(*this, 0.28);
    const QRectF ring = QRectF(ringAt(centre_)).adjusted(wide, wide, -wide, -wide);
    QColor fill = look.accent;
    fill.setAlphaF(0.15F);
    painter.setBrush(fill);
    // A rim in the colour of the paper keeps it apart from lines of its own colour.
    painter.setPen(QPen(look.surface, 1.8 * wide));
    painter.drawEllipse(ring);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.accent, wide));
    painter.drawEllipse(ring);
}

}  // namespace kyosei
