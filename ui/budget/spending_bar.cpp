// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/spending_bar.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QPainter>

#include <cmath>

namespace kyosei {

namespace {

constexpr double kVisible = 0.5;  ///< pixels

}  // namespace

SpendingBar::SpendingBar(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

QSize SpendingBar::sizeHint() const {
    return {lines(*this, 6), lines(*this, 1)};
}

void SpendingBar::setAmount(double amount, double largest) {
    amount_ = amount;
    largest_ = largest;
    update();
}

void SpendingBar::paintEvent(QPaintEvent*) {
    const double length = largest_ > 0 ? std::abs(amount_) / largest_ * (width() - 1) : 0;
    if (length < kVisible)
        return;
    QPainter painter(this);
    const double thickness = 0.5 * height();
    const QRectF bar(0.5, (height() - thickness) / 2, length, thickness);
    painter.setPen(QPen(theme().accent, 1));
    painter.setBrush(amount_ > 0 ? QBrush(theme().accent) : QBrush(Qt::NoBrush));
    painter.drawRect(bar);
}

}  // namespace kyosei
