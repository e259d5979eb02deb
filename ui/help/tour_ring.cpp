// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/tour_ring.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QPainter>

#include <algorithm>

namespace kyosei {

namespace {

int thickness(const QWidget& widget) {
    return std::max(3, lines(widget, 0.2));
}

}  // namespace

TourRing::TourRing(QWidget* window) : QWidget(window) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void TourRing::surround(const QRect& place) {
    if (place.isEmpty()) {
        hide();
        return;
    }
    setGeometry(place);
    // Only the frame is there: what lies within is repainted as if nothing were above it.
    const int width = thickness(*this);
    setMask(QRegion(rect()) - rect().adjusted(width, width, -width, -width));
    show();
    raise();
}

void TourRing::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().accent);
}

}  // namespace kyosei
