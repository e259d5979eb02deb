// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discovery/future_dots.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kyosei {

namespace {

constexpr int kRows = 5, kColumns = 20;
constexpr double kCell = 0.85;  ///< largest, in line heights
constexpr int kEdge = 2;        ///< pixels, for the frame

}  // namespace

std::array<int, 4> hundredParts(const std::array<double, 4>& shares) {
    std::array<int, 4> parts{};
    std::array<double, 4> rests{};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const double exact = 100 * shares[i];
        parts[i] = static_cast<int>(std::floor(exact));
        rests[i] = exact - parts[i];
    }
    for (int left = 100 - std::accumulate(parts.begin(), parts.end(), 0); left > 0; --left) {
        const auto largest = std::max_element(rests.begin(), rests.end()) - rests.begin();
        ++parts[static_cast<std::size_t>(largest)];
        rests[static_cast<std::size_t>(largest)] = -1;
    }
    return parts;
}

FutureDots::FutureDots(QWidget* parent) : QWidget(parent) {}

QSize FutureDots::sizeHint() const {
    return {lines(*this, kCell * kColumns) + 2 * kEdge, lines(*this, kCell * kRows) + 2 * kEdge};
}

QSize FutureDots::minimumSizeHint() const {
    return {lines(*this, kColumns / 2.0), lines(*this, kRows / 2.0)};
}

void FutureDots::setShares(const discovery::BoxStatistics& statistics, bool hasBox) {
    hasBox_ = hasBox;
    shown_ = true;
    const double inside = hasBox ? statistics.mass : 0;
    const double missing = hasBox ? statistics.mass * statistics.density : 0;
    counts_ = hundredParts({missing, inside - missing, statistics.base - missing,
                            1 - inside - (statistics.base - missing)});
    setAccessibleName(
        hasBox
            ? tr("Of 100 futures %1 have it and miss the goal, %2 have it and reach it, %3 miss "
                 "it without it, %4 reach it without it")
                  .arg(counts_[0])
                  .arg(counts_[1])
                  .arg(counts_[2])
                  .arg(counts_[3])
            : tr("Of 100 futures %1 miss the goal, %2 reach it").arg(counts_[2]).arg(counts_[3]));
    setToolTip(accessibleName());
    update();
}

void FutureDots::clear() {
    shown_ = false;
    setAccessibleName({});
    setToolTip({});
    update();
}

void FutureDots::paintEvent(QPaintEvent*) {
    if (!shown_)
        return;
    const Theme& look = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double cell =
        std::min({(width() - 2.0 * kEdge) / kColumns, (height() - 2.0 * kEdge) / kRows,
                  static_cast<double>(lines(*this, kCell))});
    painter.translate(kEdge, kEdge);
    const auto place = [cell](int i) {  // column by column
        return QRectF(i / kRows * cell, i % kRows * cell, cell, cell);
    };
    const int inside = counts_[0] + counts_[1];
    if (hasBox_ && inside > 0) {
        QPainterPath frame;
        for (int i = 0; i < inside; ++i)
            frame.addRect(place(i));
        painter.setPen(QPen(look.ink, 1.6));
        QColor fill = look.ink;
        fill.setAlpha(look.dark ? 40 : 18);
        painter.setBrush(fill);
        painter.drawPath(frame.simplified());
    }
    int i = 0;
    for (std::size_t part = 0; part < counts_.size(); ++part) {
        const bool misses = part % 2 == 0;
        painter.setPen(QPen(misses ? look.worse : look.mutedInk, 1.2));
        painter.setBrush(misses ? QBrush(look.worse) : QBrush(Qt::NoBrush));
        for (int k = 0; k < counts_[part]; ++k)
            painter.drawEllipse(place(i++).center(), 0.3 * cell, 0.3 * cell);
    }
}

}  // namespace kyosei
