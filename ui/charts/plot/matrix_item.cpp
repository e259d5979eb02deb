// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot/matrix_item.h"

#include "ui/charts/plot/chart_pens.h"
#include "ui/style/metrics.h"
#include "ui/text/format.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kyosei {

namespace {

// Of the axis: a smaller change of a cell is not framed.
constexpr double kNoticeable = 0.02;
constexpr int kScaleSteps = 5;
/// Share of the full colour at the end of the scale: ink keeps 4.5:1 on it in all themes.
constexpr double kDeepest = 0.6;

}  // namespace

MatrixItem::MatrixItem(QCustomPlot* plot)
    : QCPAbstractItem(plot), year_(std::numeric_limits<double>::quiet_NaN()) {
    setSelectable(false);
    setClipToAxisRect(false);
}

void MatrixItem::setContent(const ChartContent* content, const ValueAxis* axis) {
    content_ = content;
    axis_ = axis;
}

bool MatrixItem::isShown() const {
    return content_ && content_->kind == ChartKind::matrix && !content_->sides.isEmpty();
}

double MatrixItem::year() const {
    return std::clamp(std::isfinite(year_) ? year_ : content_->horizon, content_->start,
                      content_->end);
}

QRectF MatrixItem::area() const {
    const double gap = QFontMetricsF(mParentPlot->font()).height() * 0.4;
    return QRectF(mParentPlot->axisRect()->rect()).adjusted(0, 0, 0, -gap);
}

QRectF MatrixItem::cell(int row, int column) const {
    const QRectF all = area();
    const double count = static_cast<double>(content_->sides.size());
    const double wide = all.width() / count;
    const double high = all.height() / count;
    const QPointF corner(std::round(all.left() + column * wide),
                         std::round(all.top() + row * high));
    return {corner, QPointF(std::round(all.left() + (column + 1) * wide) - 1,
                            std::round(all.top() + (row + 1) * high) - 1)};
}

std::optional<std::size_t> MatrixItem::lineAt(const QPointF& place) const {
    if (!isShown()) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < content_->lines.size(); ++i) {
        const ChartLine& line = content_->lines[i];
        if (cell(std::max(line.row, line.column), std::min(line.row, line.column))
                .contains(place)) {
            return i;
        }
    }
    return std::nullopt;
}

QColor MatrixItem::shade(double value) const {
    // Pale enough that numbers in the main ink can be read on every shade.
    const auto pale = [this](int element) {
        return mixed(theme_.surface, theme_.element(element), kDeepest);
    };
    const QColor much = pale(6);
    const QColor little = mixed(theme_.surface, much, theme_.dark ? 0.1 : 0.06);
    if (!std::isfinite(value)) {
        return theme_.window;
    }
    if (content_->mode != ChartMode::difference) {
        const double share = (value - axis_->lower) / (axis_->upper - axis_->lower);
        return mixed(little, much, std::clamp(share, 0.0, 1.0));
    }
    const double most = std::max(std::abs(axis_->lower), std::abs(axis_->upper));
    const double share = std::clamp(std::abs(value) / most, 0.0, 1.0);
    return mixed(theme_.surface, value < 0 ? pale(0) : much, share);
}

void MatrixItem::drawCell(QCPPainter* painter, const ChartLine& line) const {
    const QRectF place = cell(std::max(line.row, line.column), std::min(line.row, line.column));
    const double value = valueAt(line.current, year());
    const QColor fill = shade(value);
    painter->fillRect(place, fill);
    const double change = std::abs(value - valueAt(line.baseline, year()));
    if (content_->mode != ChartMode::difference &&
        change > kNoticeable * (axis_->upper - axis_->lower)) {
        painter->setPen(QPen(theme_.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(place.adjusted(1, 1, -1, -1));
    }
    const QFontMetricsF metrics(painter->font());
    const QString number = content_->mode == ChartMode::difference
                               ? formatSigned(value, content_->decimals)
                               : formatNumber(value, content_->decimals);
    if (metrics.height() <= place.height() + 2 &&
        metrics.horizontalAdvance(number) <= place.width() - 2) {
        painter->setPen(theme_.ink);
        painter->drawText(place, Qt::AlignCenter, number);
    }
}

void MatrixItem::drawNames(QCPPainter* painter) const {
    const QFontMetricsF metrics(painter->font());
    painter->setPen(theme_.ink);
    const int count = static_cast<int>(content_->sides.size());
    for (int i = 0; i < count; ++i) {
        QRectF place = cell(i, i);
        if (metrics.height() > place.height() + 4) {
            return;
        }
        place.adjust(metrics.height() * 0.25, 0, 0, 0);
        // To the right of the diagonal there is room, except in the last row.
        const double room =
            i + 1 < count ? cell(i, count - 1).right() - place.left() : place.width();
        const QString name = content_->sides[i];
        const bool fits = metrics.horizontalAdvance(name) <= room;
        place.setWidth(room);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                          fits ? name : content_->sideCodes[i]);
    }
}

// In the free corner: the year, and what the shades mean.
void MatrixItem::drawScale(QCPPainter* painter) const {
    const QFont bold = scaledFont(mParentPlot->font(), 1.25, true);
    const QFont small = scaledFont(mParentPlot->font(), 0.85);
    const QFontMetricsF large(bold);
    const QFontMetricsF metrics(small);
    const QRectF all = area();
    const double wide = metrics.height() * 7;
    if (all.width() < 3 * wide || all.height() < 7 * metrics.height()) {
        return;
    }
    QRectF line(all.right() - wide, all.top(), wide, large.height());
    painter->setFont(bold);
    painter->setPen(theme_.ink);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, formatYear(year()));
    const double step = wide / kScaleSteps;
    const bool difference = content_->mode == ChartMode::difference;
    const double most = std::max(std::abs(axis_->lower), std::abs(axis_->upper));
    const double low = difference ? -most : axis_->lower;
    const double high = difference ? most : axis_->upper;
    QRectF box(line.left(), line.bottom() + 2, step, metrics.height() * 0.6);
    for (int i = 0; i < kScaleSteps; ++i) {
        painter->fillRect(box, shade(low + (high - low) * i / (kScaleSteps - 1)));
        box.translate(step, 0);
    }
    line = QRectF(line.left(), box.bottom() + 1, wide, metrics.height());
    painter->setFont(small);
    painter->setPen(theme_.mutedInk);
    painter->drawText(line, Qt::AlignLeft, formatNumber(low, 0));
    painter->drawText(line, Qt::AlignRight, formatNumber(high, 0));
    line.translate(0, metrics.height());
    line.setLeft(all.center().x());
    painter->drawText(line, Qt::AlignRight,
                      metrics.elidedText(content_->unit, Qt::ElideRight, line.width()));
    if (!difference && content_->changed) {
        line.translate(0, metrics.height());
        painter->setPen(theme_.accent);
        painter->drawText(line, Qt::AlignRight, tr("outlined: changed"));
    }
}

void MatrixItem::drawYear(QCPPainter* painter) const {
    const QRectF axes = mParentPlot->axisRect()->rect();
    const double x = mParentPlot->xAxis->coordToPixel(year());
    const double size = QFontMetricsF(mParentPlot->font()).height() * 0.3;
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme_.ink);
    painter->drawPolygon(QPolygonF({{x, axes.bottom()},
                                    {x - size, axes.bottom() + 1.6 * size},
                                    {x + size, axes.bottom() + 1.6 * size}}));
}

void MatrixItem::draw(QCPPainter* painter) {
    if (!isShown()) {
        return;
    }
    painter->setAntialiasing(true);
    painter->setFont(scaledFont(mParentPlot->font(), 0.85));
    for (const ChartLine& line : content_->lines) {
        drawCell(painter, line);
    }
    drawNames(painter);
    drawScale(painter);
    drawYear(painter);
}

}  // namespace kyosei
