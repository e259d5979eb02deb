// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/headline/change_ruler.h"

#include "ui/charts/plot/chart_pens.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/text/format.h"
#include "ui/widgets/proposal_mark.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace kyosei {

namespace {

constexpr double kAxisAt = 0.8;  ///< in lines
constexpr double kSmallText = 0.85;
constexpr double kProposalRow = 1.05;    ///< above the axis, in lines
constexpr double kProposalRadius = 0.4;  ///< likewise

}  // namespace

ChangeRuler::ChangeRuler(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ChangeRuler::sizeHint() const {
    const double above = proposals_.empty() ? 0 : kProposalRow;
    return {lines(*this, 14), lines(*this, above + (known_.empty() ? 2.3 : 3.1))};
}

std::pair<double, double> ChangeRuler::endsFor(double low, double high, double step) {
    // A quarter of it on the side where less happens, as long as that holds what is there.
    constexpr std::array<double, 6> kLengths = {1, 2, 4, 8, 16, 32};
    constexpr double kLong = 4;
    for (const double length : kLengths) {
        if (low >= -length * step && high <= kLong * length * step)
            return {-length * step, kLong * length * step};
        if (high <= length * step && low >= -kLong * length * step)
            return {-kLong * length * step, length * step};
    }
    return {-kLong * kLengths.back() * step, kLong * kLengths.back() * step};
}

void ChangeRuler::setChange(const std::optional<Change>& change, const ChangeScale& scale) {
    change_ = change;
    scale_ = scale;
    fitEnds();
}

void ChangeRuler::setProposals(std::vector<std::pair<std::size_t, double>> proposals) {
    const bool other = proposals.empty() != proposals_.empty();
    proposals_ = std::move(proposals);
    std::erase_if(proposals_, [](const auto& each) { return !std::isfinite(each.second); });
    if (other)
        updateGeometry();
    fitEnds();
}

void ChangeRuler::fitEnds() {
    const bool known = change_ && std::isfinite(change_->low) && std::isfinite(change_->high);
    double low = known ? change_->low : 0, high = known ? change_->high : 0;
    for (const auto& [place, change] : proposals_) {
        low = std::min(low, change);
        high = std::max(high, change);
    }
    ends_ = endsFor(low, high, scale_.thresholds.clear);
    update();
}

double ChangeRuler::axisAt() const {
    return lines(*this, kAxisAt + (proposals_.empty() ? 0 : kProposalRow));
}

void ChangeRuler::paintProposals(QPainter& painter, double axis) const {
    const double radius = lines(*this, 1) * kProposalRadius;
    const double centre = radius + 1;
    double free = radius;
    auto ordered = proposals_;
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const auto& a, const auto& b) { return a.second < b.second; });
    // From the right edge back, so that the last have room too.
    double room = 2.2 * radius * static_cast<double>(ordered.size());
    for (const auto& [place, change] : ordered) {
        const double at = positionOf(change);
        const double x = std::max(free, std::min(at, width() - room + radius));
        room -= 2.2 * radius;
        free = x + 2.2 * radius;
        painter.setPen(QPen(proposalColour(place), 1.5));
        painter.drawLine(QPointF(x, centre + radius), QPointF(at, axis - 2));
        drawProposalLetter(painter, {x, centre}, radius, place, font());
    }
}

void ChangeRuler::setKnownSizes(std::vector<std::pair<QString, double>> known) {
    known_ = std::move(known);
    updateGeometry();
    update();
}

double ChangeRuler::positionOf(double value) const {
    const double margin = lines(*this, 0.6);
    const double share = (value - ends_.first) / (ends_.second - ends_.first);
    return margin + std::clamp(share, 0.0, 1.0) * (width() - 2 * margin);
}

void ChangeRuler::paintKnown(QPainter& painter, double axis) const {
    // The nearest first; who finds no room stays away.
    auto nearest = known_;
    std::stable_sort(nearest.begin(), nearest.end(), [this](const auto& a, const auto& b) {
        const double middle = change_ ? change_->median : 0;
        return std::abs(a.second - middle) < std::abs(b.second - middle);
    });
    const QFontMetrics metrics(painter.font());
    std::vector<QRectF> taken{{positionOf(0) - 4, axis, 8, 1}};
    const double row = metrics.height();
    for (const auto& [name, size] : nearest) {
        if (size < ends_.first || size > ends_.second)
            continue;
        const QString number = formatSigned(size, scale_.decimals);
        const double wide =
            std::max(metrics.horizontalAdvance(name), metrics.horizontalAdvance(number));
        const double x = std::clamp(positionOf(size) - wide / 2, 0.0, width() - wide);
        const QRectF place(x, axis, wide, 1);
        if (std::any_of(taken.begin(), taken.end(), [&](const QRectF& other) {
                return place.left() < other.right() + 4 && place.right() > other.left() - 4;
            }))
            continue;
        taken.push_back(place);
        const double at = positionOf(size);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().mutedInk);
        painter.drawPolygon(QPolygonF{{at - 3, axis + 8}, {at + 3, axis + 8}, {at, axis + 3}});
        painter.setPen(theme().mutedInk);
        painter.drawText(QRectF(x, axis + 9, wide + 1, row), Qt::AlignHCenter, name);
        painter.drawText(QRectF(x, axis + 8 + row * 0.92, wide + 1, row), Qt::AlignHCenter, number);
    }
}

void ChangeRuler::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double axis = axisAt();
    paintProposals(painter, axis);
    painter.setPen(QPen(theme().mutedInk, 1));
    painter.drawLine(QPointF(positionOf(ends_.first), axis),
                     QPointF(positionOf(ends_.second), axis));
    const double step = (ends_.second - ends_.first) / 10;
    for (int i = 0; i <= 10; ++i) {
        const double x = positionOf(ends_.first + i * step);
        painter.drawLine(QPointF(x, axis - 3), QPointF(x, axis + 3));
    }
    painter.setPen(QPen(theme().baseline, 1.5));
    const double zero = positionOf(0);
    painter.drawLine(QPointF(zero, axis - 7), QPointF(zero, axis + 7));

    painter.setFont(scaledFont(font(), kSmallText));
    const double below = axis + 8;
    const double row = painter.fontMetrics().height();
    const auto label = [&](double value, const QString& text) {
        const double wide = painter.fontMetrics().horizontalAdvance(text) + 2;
        const double x = std::clamp(positionOf(value) - wide / 2, 0.0, width() - wide);
        painter.drawText(QRectF(x, below, wide, row), Qt::AlignHCenter, text);
    };
    painter.setPen(theme().ink);
    label(0, formatNumber(0, 0));
    if (known_.empty()) {
        painter.setPen(theme().mutedInk);
        label(ends_.first, formatSigned(ends_.first, 0));
        label(ends_.second, formatSigned(ends_.second, 0));
    } else {
        paintKnown(painter, axis);
    }
    if (!change_ || !std::isfinite(change_->median))
        return;
    const QColor colour = changeColour(changeRole(*change_, scale_));
    const double left = positionOf(change_->low);
    const double right = positionOf(change_->high);
    const double half = lines(*this, 0.3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(theme().surface, colour, 0.4));
    painter.drawRect(QRectF(left, axis - half, std::max(right - left, 2.0), 2 * half));
    painter.setPen(QPen(theme().ink, 2));
    painter.setBrush(theme().surface);
    painter.drawEllipse(QPointF(positionOf(change_->median), axis), half, half);
}

}  // namespace kyosei
