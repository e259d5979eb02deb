// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discovery/future_scatter.h"

#include "model/base/random.h"
#include "ui/discovery/discovery_words.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/text/data_text.h"
#include "ui/text/format.h"
#include "ui/text/phrases.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kyosei {

using discovery::Dimension;
using discovery::FutureDimension;
using discovery::Restriction;

namespace {

constexpr double kHeight = 11, kLeast = 7, kWidth = 20;  ///< in line heights
constexpr std::size_t kMostPoints = 600;
constexpr double kNeverLane = 0.2;  ///< of an axis
constexpr double kPoint = 0.2;      ///< line heights

/// A place within a lane, the same for a future whenever it is painted.
double jitter(std::size_t future, std::uint32_t direction) {
    return openUnit(randomBits(7, Stream::jitter, direction, future));
}

}  // namespace

FutureScatter::FutureScatter(QWidget* parent) : QWidget(parent) {}

QSize FutureScatter::sizeHint() const {
    return {lines(*this, kWidth), lines(*this, kHeight)};
}

QSize FutureScatter::minimumSizeHint() const {
    return {lines(*this, kWidth / 2), lines(*this, kLeast)};
}

void FutureScatter::clear() {
    found_.reset();
    setAccessibleName({});
    update();
}

FutureScatter::Axis FutureScatter::axisOf(std::size_t dimension) const {
    Axis axis;
    axis.dimension = dimension;
    axis.name = dimensionName(found_->table.dimensions[dimension]);
    const Dimension& cases = found_->table.cases.dimensions[dimension];
    if (cases.isCategory()) {
        axis.high = static_cast<double>(cases.categories.size());
        return axis;
    }
    axis.low = Restriction::kNone;
    axis.high = -Restriction::kNone;
    for (const double value : found_->table.cases.values[dimension]) {
        if (std::isinf(value)) {
            axis.hasNever = true;
            continue;
        }
        axis.low = std::min(axis.low, value);
        axis.high = std::max(axis.high, value);
    }
    if (!(axis.high > axis.low))
        axis.high = axis.low + 1;
    return axis;
}

void FutureScatter::show(const discovery::DiscoveryPointer& found, std::size_t chosen) {
    found_ = found;
    chosen_ = chosen;
    const auto& restrictions = found->explanation.findings[chosen].box.restrictions;
    across_ = axisOf(restrictions[0].dimension);
    up_ = restrictions.size() > 1 ? axisOf(restrictions[1].dimension) : Axis();
    up_.none = restrictions.size() < 2;
    QStringList names{across_.name};
    if (!up_.none)
        names << up_.name;
    setAccessibleName(tr("Futures by %1; those that have it lie in the frame").arg(listed(names)));
    setToolTip(tr("Each point is a future: filled if it misses the goal. In the frame is what the "
                  "words say."));
    update();
}

double FutureScatter::placeOn(const Axis& axis, double value, std::size_t future) const {
    const std::uint32_t direction = &axis == &across_ ? 0 : 1;
    if (axis.none)
        return jitter(future, direction);
    if (found_->table.cases.dimensions[axis.dimension].isCategory())
        return (value + 0.1 + 0.8 * jitter(future, direction)) / axis.high;
    const double room = axis.hasNever ? 1 - kNeverLane : 1;
    if (std::isinf(value))
        return room + kNeverLane * (0.2 + 0.7 * jitter(future, direction));
    // Years are whole: within the year, so that points do not hide each other.
    const bool year = found_->table.dimensions[axis.dimension].kind == FutureDimension::Kind::shock;
    const double shown = year ? value + 0.8 * jitter(future, direction) : value;
    return room * (shown - axis.low) / (axis.high - axis.low + (year ? 1 : 0));
}

std::pair<double, double> FutureScatter::boxOn(const Axis& axis) const {
    if (axis.none)
        return {0, 1};
    const discovery::Box& box = found_->explanation.findings[chosen_].box;
    const Restriction& limits = *box.find(axis.dimension);
    if (!limits.allowed.empty()) {
        const auto first = std::ranges::find(limits.allowed, std::uint8_t{1});
        const auto count = std::ranges::count(limits.allowed, std::uint8_t{1});
        const double low = static_cast<double>(first - limits.allowed.begin());
        return {low / axis.high, (low + static_cast<double>(count)) / axis.high};
    }
    const bool year = found_->table.dimensions[axis.dimension].kind == FutureDimension::Kind::shock;
    const double room = axis.hasNever ? 1 - kNeverLane : 1;
    const double span = axis.high - axis.low + (year ? 1 : 0);
    const double low = limits.hasLow() ? room * (limits.low - axis.low) / span : 0;
    const double high =
        limits.hasHigh() ? room * (limits.high + (year ? 1 : 0) - axis.low) / span : 1;
    return {low, high};
}

void FutureScatter::paintEnds(QPainter& painter, const QRectF& plot, const Axis& axis,
                              bool across) const {
    if (axis.none)
        return;
    const double line = QFontMetricsF(painter.font()).height();
    const auto write = [&](double share, const QString& text) {
        const double wide = QFontMetricsF(painter.font()).horizontalAdvance(text) + 2;
        if (across)
            painter.drawText(QRectF(std::clamp(plot.left() + share * plot.width() - wide / 2,
                                               plot.left(), plot.right() - wide),
                                    plot.bottom() + 1, wide, line),
                             Qt::AlignCenter, text);
        else
            painter.drawText(QRectF(0,
                                    std::clamp(plot.bottom() - share * plot.height() - line / 2,
                                               plot.top(), plot.bottom() - line),
                                    plot.left() - 4, line),
                             Qt::AlignRight | Qt::AlignVCenter, text);
    };
    const Dimension& cases = found_->table.cases.dimensions[axis.dimension];
    if (cases.isCategory()) {
        for (std::size_t c = 0; c < cases.categories.size(); ++c)
            write((static_cast<double>(c) + 0.5) / axis.high,
                  found_->table.dimensions[axis.dimension].kind == FutureDimension::Kind::school
                      ? dataText("worldviews", cases.categories[c])
                  : c == 0 ? tr("no", "does not follow")
                           : tr("yes", "follows"));
        return;
    }
    const bool year = found_->table.dimensions[axis.dimension].kind == FutureDimension::Kind::shock;
    const auto number = [year](double value) {
        return year ? formatYear(value) : formatNumber(value, std::abs(value) < 10 ? 2 : 0);
    };
    const double room = axis.hasNever ? 1 - kNeverLane : 1;
    write(0, number(axis.low));
    write(axis.hasNever ? 0.8 * room : room,
          number(axis.hasNever ? axis.low + 0.8 * (axis.high - axis.low) : axis.high));
    if (axis.hasNever)
        write(room + kNeverLane / 2, tr("never"));
}

void FutureScatter::paintAxes(QPainter& painter, const QRectF& plot) const {
    const Theme& look = theme();
    painter.setPen(QPen(look.border, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(plot);
    painter.setPen(look.mutedInk);
    paintEnds(painter, plot, across_, true);
    paintEnds(painter, plot, up_, false);
    const QFontMetricsF metrics(painter.font());
    painter.setPen(look.ink);
    painter.drawText(
        QRectF(0, height() - metrics.height() - 1, width(), metrics.height()), Qt::AlignCenter,
        metrics.elidedText(across_.name + QStringLiteral(" →"), Qt::ElideMiddle, width()));
    if (!up_.none)
        painter.drawText(
            QRectF(0, 0, width(), metrics.height()), Qt::AlignLeft,
            metrics.elidedText(QStringLiteral("↑ ") + up_.name, Qt::ElideRight, width()));
}

void FutureScatter::paintEvent(QPaintEvent*) {
    if (!found_)
        return;
    const Theme& look = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(scaledFont(font(), 0.82));
    const QFontMetricsF metrics(painter.font());
    const double line = metrics.height();
    const QRectF plot(up_.none ? 2 : 3.2 * line, line + 3, 0, 0);
    const QRectF inner(plot.topLeft(), QPointF(width() - 3, height() - 2 * line - 5));
    paintAxes(painter, inner);
    const auto [left, right] = boxOn(across_);
    const auto [bottom, top] = boxOn(up_);
    const QRectF box(QPointF(inner.left() + std::max(0.0, left) * inner.width(),
                             inner.bottom() - std::min(1.0, top) * inner.height()),
                     QPointF(inner.left() + std::min(1.0, right) * inner.width(),
                             inner.bottom() - std::max(0.0, bottom) * inner.height()));
    QColor shade = look.ink;
    shade.setAlpha(look.dark ? 40 : 18);
    painter.setPen(QPen(look.ink, 1.6));
    painter.setBrush(shade);
    painter.drawRect(box);
    const discovery::Cases& cases = found_->table.cases;
    const double radius = lines(*this, kPoint);
    for (std::size_t k = 0; k < std::min(cases.count(), kMostPoints); ++k) {
        const double x = placeOn(across_, cases.values[across_.dimension][k], k);
        const double y = placeOn(up_, up_.none ? 0 : cases.values[up_.dimension][k], k);
        const bool misses = cases.ofInterest[k] != 0;
        painter.setPen(QPen(misses ? look.worse : look.mutedInk, 1));
        painter.setBrush(misses ? QBrush(look.worse) : QBrush(Qt::NoBrush));
        painter.drawEllipse(
            QPointF(inner.left() + x * inner.width(), inner.bottom() - y * inner.height()), radius,
            radius);
    }
}

}  // namespace kyosei
