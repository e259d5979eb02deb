// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot/chart_cursor.h"

#include "ui/charts/plot/chart_pens.h"
#include "ui/charts/plot/milestone_item.h"
#include "ui/style/metrics.h"
#include "ui/text/change_text.h"
#include "ui/text/fan_text.h"
#include "ui/text/format.h"
#include "ui/text/phrases.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace kyosei {

namespace {

constexpr double kNoValue = std::numeric_limits<double>::quiet_NaN();

double observedIn(const ChartLine& line, double year) {
    const auto found = std::find_if(line.observed.begin(), line.observed.end(),
                                    [year](const auto& point) { return point.key == year; });
    return found == line.observed.end() ? kNoValue : found->value;
}

/// Levels as everywhere else: so that baseline and change add up to the last digit that is shown.
void roundLikeOthers(ReadOut& readOut, const ChartContent& content, const ChartLine& line) {
    const bool alike = content.mode == ChartMode::bands && content.changed && !line.fan.isEmpty() &&
                       content.decimals == content.changes.decimals &&
                       !content.unit.startsWith(u'%');
    if (!alike)
        return;
    const FanBand& difference = line.fan.difference;
    const Change change{valueAt(difference.median(), readOut.year),
                        valueAt(difference.low(), readOut.year),
                        valueAt(difference.high(), readOut.year)};
    if (!std::isfinite(change.median) || !std::isfinite(change.low))
        return;
    readOut.current = shownLevel(readOut.baseline, change, content.changes);
    readOut.baseline = shownLevel(readOut.baseline, {}, content.changes);
}

}  // namespace

ReadOut readOutAt(const ChartContent& content, std::size_t line, double year) {
    const ChartLine& read = content.lines[line];
    ReadOut readOut;
    readOut.year = year;
    readOut.label = content.lines.size() > 1 ? read.label : QString();
    readOut.baseline = valueAt(read.baseline, year);
    readOut.current = valueAt(read.current, year);
    roundLikeOthers(readOut, content, read);
    readOut.difference = readOut.current - readOut.baseline;
    readOut.observed = observedIn(read, year);
    readOut.low = valueAt(read.band.low(), year);
    readOut.high = valueAt(read.band.high(), year);
    return readOut;
}

QString readOutText(const ReadOut& readOut, const ChartContent& content) {
    const auto quantity = [&](double value) {
        return formatQuantity(value, content.decimals, content.unit);
    };
    const QString label = readOut.label.isEmpty() ? fullTitle(content) : readOut.label;
    const QString range = likelyRange(readOut.low, readOut.high, content.decimals, content.unit);
    QString more = range.isEmpty() ? QString() : ChartCursor::tr("%1.").arg(range);
    for (const QString& each : happeningsIn(content, readOut.year)) {
        more = sentences(more, ChartCursor::tr("%1.").arg(each));
    }
    if (roundsToZero(readOut.difference, content.decimals)) {
        return sentences(ChartCursor::tr("%1, %2: %3, as in the baseline.")
                             .arg(formatYear(readOut.year), label, quantity(readOut.current)),
                         more);
    }
    return sentences(ChartCursor::tr("%1, %2: %3; baseline %4, difference %5.")
                         .arg(formatYear(readOut.year), label, quantity(readOut.current),
                              quantity(readOut.baseline),
                              formatSigned(readOut.difference, content.decimals)),
                     more);
}

ChartCursor::ChartCursor(QCustomPlot* plot) : QCPAbstractItem(plot), year_(kNoValue) {
    setSelectable(false);
    setClipToAxisRect(false);
}

void ChartCursor::moveTo(double year, std::size_t line) {
    year_ = year;
    line_ = line;
}

bool ChartCursor::isShown() const {
    return content_ && line_ < content_->lines.size() && std::isfinite(year_);
}

QPointF ChartCursor::pixel(double year, double value) const {
    return {mParentPlot->xAxis->coordToPixel(year), mParentPlot->yAxis->coordToPixel(value)};
}

void ChartCursor::draw(QCPPainter* painter) {
    if (!isShown()) {
        return;
    }
    const ReadOut readOut = readOutAt(*content_, line_, year_);
    const ChartLine& line = content_->lines[line_];
    const QRect area = mParentPlot->axisRect()->rect();
    painter->setAntialiasing(true);
    if (isMatrix()) {
        if (!quiet_ && !compact_) {
            drawBox(painter, readOut);
        }
        return;
    }
    painter->setPen(QPen(theme_.mutedInk, 1));
    const double x = std::round(pixel(year_, 0).x());
    painter->drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    const bool stacked = !line.top.isEmpty();
    if (content_->lines.size() > 1 && !stacked) {
        drawLine(painter);
    }
    if (!stacked && !roundsToZero(readOut.difference, content_->decimals)) {
        drawDot(painter, readOut.baseline, baselinePen(line, theme_, 1).color());
    }
    drawDot(painter, drawnAt(year_), line.context ? theme_.ink : lineColour(line, theme_));
    if (compact_) {
        drawValue(painter, readOut);
    } else {
        drawBox(painter, readOut);
    }
}

double ChartCursor::drawnAt(double year) const {
    const ChartLine& line = content_->lines[line_];
    return valueAt(line.top.isEmpty() ? line.current : line.top, year);
}

void ChartCursor::drawValue(QCPPainter* painter, const ReadOut& readOut) const {
    const QFont font = scaledFont(mParentPlot->font(), 0.85, true);
    const QFontMetricsF metrics(font);
    const QRectF area = mParentPlot->axisRect()->rect();
    const QString value = formatQuantity(readOut.current, content_->decimals, content_->unit);
    const QString year = formatYear(readOut.year);
    const QString text = metrics.elidedText(readOut.label.isEmpty()
                                                ? tr("%1: %2").arg(year, value)
                                                : tr("%1: %2, %3").arg(year, value, readOut.label),
                                            Qt::ElideRight, area.width() * 0.9);
    const QSizeF size(metrics.horizontalAdvance(text) + metrics.height() * 0.5, metrics.height());
    const bool high = pixel(year_, drawnAt(year_)).y() < area.center().y();
    QRectF place(area.topLeft(), size);
    place.moveLeft(pixel(year_, 0).x() > area.center().x() ? area.left()
                                                           : area.right() - size.width());
    place.moveTop(high ? area.bottom() - size.height() : area.top());
    QColor paper = theme_.surface;
    paper.setAlphaF(0.9F);
    painter->fillRect(place, paper);
    painter->setFont(font);
    painter->setPen(theme_.ink);
    painter->drawText(place, Qt::AlignCenter, text);
}

void ChartCursor::drawLine(QCPPainter* painter) const {
    const ChartLine& line = content_->lines[line_];
    QPolygonF path;
    for (const QCPGraphData& point : line.current) {
        if (std::isfinite(point.value)) {
            path.append(pixel(point.key, point.value));
        }
    }
    const double unit = QFontMetricsF(mParentPlot->font()).height();
    QPen pen = currentPen(line, theme_, unit);
    pen.setWidthF(line.context ? std::max(2.0, unit / 9) : pen.widthF() * 1.5);
    if (line.context) {
        pen.setColor(theme_.ink);
    }
    painter->save();
    painter->setClipRect(mParentPlot->axisRect()->rect());
    painter->setPen(pen);
    painter->drawPolyline(path);
    painter->restore();
}

void ChartCursor::drawDot(QCPPainter* painter, double value, const QColor& colour) const {
    if (!std::isfinite(value)) {
        return;
    }
    const double radius = QFontMetricsF(mParentPlot->font()).height() / 4.5;
    painter->setPen(QPen(theme_.surface, 1.5));
    painter->setBrush(colour);
    painter->drawEllipse(pixel(year_, value), radius, radius);
}

std::vector<ChartCursor::Row> ChartCursor::rowsOf(const ReadOut& readOut) const {
    const auto quantity = [&](double value) {
        return formatQuantity(value, content_->decimals, content_->unit);
    };
    const ChartLine& line = content_->lines[line_];
    std::vector<Row> rows;
    if (std::isfinite(readOut.observed)) {
        rows.push_back({tr("Observed"), quantity(readOut.observed), theme_.mutedInk});
    }
    const bool difference = content_->mode == ChartMode::difference;
    if (!difference) {
        rows.push_back({tr("Baseline"), quantity(readOut.baseline), theme_.ink});
    }
    if (content_->changed) {
        const bool same = roundsToZero(readOut.difference, content_->decimals);
        const QColor colour =
            line.colour < 0 || same ? (same ? theme_.ink : theme_.accent) : theme_.ink;
        if (!difference) {
            rows.push_back({tr("Scenario"), quantity(readOut.current), colour});
        }
        rows.push_back({tr("Difference"),
                        same ? tr("none") : formatSigned(readOut.difference, content_->decimals),
                        same ? theme_.mutedInk : colour});
    }
    if (std::isfinite(readOut.low)) {
        rows.push_back({tr("Likely"),
                        rangeText(readOut.low, readOut.high, content_->decimals, content_->unit),
                        theme_.ink});
    }
    for (const QString& happening : happeningsIn(*content_, readOut.year)) {
        rows.push_back({happening, {}, theme_.ink});
    }
    return rows;
}

QRectF ChartCursor::placeBox(const QSizeF& size) const {
    const QRectF area = mParentPlot->axisRect()->rect();
    const double gap = QFontMetricsF(mParentPlot->font()).height() * 0.6;
    if (isMatrix()) {  // the half above the diagonal is free
        return {QPointF(std::round(area.right() - size.width()), area.top() + 1), size};
    }
    const QPointF at = pixel(year_, drawnAt(year_));
    const bool right = at.x() + gap + size.width() <= area.right();
    const double x = right ? at.x() + gap : std::max(area.left(), at.x() - gap - size.width());
    // In the half of the plot where the line is not.
    const bool lineIsHigh = at.y() < area.center().y();
    const double y = lineIsHigh ? area.bottom() - size.height() - gap * 0.5 : area.top() + 1;
    return {QPointF(std::round(x), std::round(y)), size};
}

void ChartCursor::drawBox(QCPPainter* painter, const ReadOut& readOut) const {
    const QFont font = scaledFont(mParentPlot->font(), 0.9);
    const QFont bold = scaledFont(mParentPlot->font(), 0.9, true);
    const QFontMetricsF metrics(font);
    const QFontMetricsF boldMetrics(bold);
    const double pad = metrics.height() * 0.4;
    const std::vector<Row> rows = rowsOf(readOut);

    const QString head = readOut.label.isEmpty()
                             ? formatYear(readOut.year)
                             : tr("%1 · %2").arg(formatYear(readOut.year), readOut.label);
    double nameWidth = 0;
    double valueWidth = 0;
    for (const Row& row : rows) {
        nameWidth = std::max(nameWidth, metrics.horizontalAdvance(row.name));
        valueWidth = std::max(valueWidth, boldMetrics.horizontalAdvance(row.value));
    }
    const double inner =
        std::max(boldMetrics.horizontalAdvance(head), nameWidth + 2 * pad + valueWidth);
    const double height = metrics.height() * (static_cast<double>(rows.size()) + 1) + 1.6 * pad;
    const QRectF box = placeBox({std::ceil(inner + 2 * pad), std::ceil(height)});

    QColor paper = theme_.surface;
    paper.setAlphaF(0.94F);
    painter->setPen(QPen(theme_.border, 1));
    painter->setBrush(paper);
    painter->drawRoundedRect(box.translated(0.5, 0.5), pad * 0.6, pad * 0.6);

    QRectF line(box.left() + pad, box.top() + 0.8 * pad, inner, metrics.height());
    painter->setFont(bold);
    painter->setPen(theme_.ink);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, head);
    for (const Row& row : rows) {
        line.translate(0, metrics.height());
        painter->setFont(font);
        painter->setPen(theme_.mutedInk);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, row.name);
        painter->setFont(bold);
        painter->setPen(row.colour);
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, row.value);
    }
}

}  // namespace kyosei
