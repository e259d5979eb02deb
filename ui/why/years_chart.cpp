// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/years_chart.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/text/format.h"
#include "ui/text/phrases.h"
#include "ui/widgets/year_axes.h"

#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace kyosei {

namespace {

using Part = YearsChartContent::Part;

constexpr double kHeight = 13, kMinHeight = 7;  ///< in line heights
constexpr double kMostLabels = 0.36;            ///< of the width
constexpr int kBandAlpha = 40;                  ///< of 255
constexpr double kLabelSize = 0.85;

YearWindow windowFor(const YearsChartContent& content) {
    YearWindow window{0, 1, 0, 0};
    const auto include = [&window](const YearLine& line) {
        for (const QPointF& point : line) {
            window.low = std::min(window.low, point.y());
            window.high = std::max(window.high, point.y());
        }
    };
    for (const Part& part : content.parts)
        include(part.line);
    for (const YearLine* line : {&content.whole.line, &content.low, &content.high})
        include(*line);
    if (!content.whole.line.isEmpty()) {
        window.from = content.whole.line.first().x();
        window.to = content.whole.line.last().x();
    }
    const double missing = std::max(0.0, content.least - (window.high - window.low));
    const double edge = 0.06 * (window.high - window.low) + missing / 2;
    window.low -= edge;
    window.high += edge;
    if (window.to <= window.from)
        window.to = window.from + 1;
    return window;
}

/// The value at a year, or the nearest end.
double valueIn(const YearLine& line, double year) {
    if (line.isEmpty())
        return std::nan("");
    const auto next = std::find_if(line.begin(), line.end(),
                                   [year](const QPointF& point) { return point.x() >= year; });
    if (next == line.end())
        return line.last().y();
    if (next == line.begin())
        return next->y();
    const QPointF before = *std::prev(next);
    return before.y() + (next->y() - before.y()) * (year - before.x()) / (next->x() - before.x());
}

}  // namespace

YearsChart::YearsChart(QWidget* parent) : QWidget(parent) {
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void YearsChart::setContent(YearsChartContent content) {
    content_ = std::move(content);
    setAccessibleName(content_.sentence);
    update();
}

QSize YearsChart::sizeHint() const {
    return {lines(*this, 26), lines(*this, kHeight)};
}

QSize YearsChart::minimumSizeHint() const {
    return {lines(*this, 14), lines(*this, kMinHeight)};
}

double YearsChart::labelRoom() const {
    const QFontMetricsF metrics(scaledFont(font(), kLabelSize, true));
    double widest = 0;
    const auto include = [&](const Part& part) {
        if (part.named)
            widest = std::max(widest, metrics.horizontalAdvance(part.name + u' ' + part.number));
    };
    include(content_.whole);
    for (const Part& part : content_.parts)
        include(part);
    return std::min(widest + lines(*this, 0.8), kMostLabels * width());
}

QRectF YearsChart::chartPlace() const {
    const double below = content_.stretches.empty() ? 0 : lines(*this, 1.5);
    return QRectF(rect()).adjusted(0, 0, -labelRoom(), -below);
}

void YearsChart::paintEvent(QPaintEvent*) {
    if (content_.whole.line.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const YearAxes axes(painter, chartPlace(), windowFor(content_), font());
    plot_ = axes.plot();
    paintLines(painter, axes);
    paintLabels(painter, axes);
    paintStretches(painter, axes);
}

void YearsChart::paintLines(QPainter& painter, const YearAxes& axes) const {
    const Theme& look = theme();
    if (!content_.low.isEmpty()) {
        QColor fill = look.accent;
        fill.setAlpha(kBandAlpha);
        paintBand(painter, axes.placed(content_.low), axes.placed(content_.high), fill);
    }
    const auto upright = [&](double year, const QPen& pen) {
        const double x = axes.at({year, 0}).x();
        painter.setPen(pen);
        painter.drawLine(QPointF(x, plot_.top()), QPointF(x, plot_.bottom()));
    };
    const double zero = axes.at({0, 0}).y();
    painter.setPen(QPen(look.baseline, 1.3));
    painter.drawLine(QPointF(plot_.left(), zero), QPointF(plot_.right(), zero));
    upright(content_.year, QPen(look.mutedInk, 1, Qt::DotLine));
    if (hovered_)
        upright(*hovered_, QPen(look.ink, 1));
    painter.setBrush(Qt::NoBrush);
    for (auto part = content_.parts.rbegin(); part != content_.parts.rend(); ++part) {
        painter.setPen(QPen(part->colour, part->named ? 1.8 : 1, part->dash));
        painter.drawPolyline(axes.placed(part->line));
    }
    painter.setPen(QPen(content_.whole.colour, 3));
    painter.drawPolyline(axes.placed(content_.whole.line));
}

// Names stand where their lines end, pushed apart; what finds no room has its name in what the
// pointer reads out.
void YearsChart::paintLabels(QPainter& painter, const YearAxes& axes) const {
    painter.setFont(scaledFont(font(), kLabelSize));
    const double height = QFontMetricsF(painter.font()).height();
    const auto room = static_cast<std::size_t>(std::max(1.0, plot_.height() / height));
    struct Label {
        const Part* part;
        double y;
    };
    std::vector<Label> labels{{&content_.whole, axes.at(content_.whole.line.last()).y()}};
    for (const Part& part : content_.parts)
        if (part.named && labels.size() < room && !part.line.isEmpty())
            labels.push_back({&part, axes.at(part.line.last()).y()});
    std::stable_sort(labels.begin(), labels.end(),
                     [](const Label& a, const Label& b) { return a.y < b.y; });
    double next = plot_.top() + height / 2;
    for (Label& label : labels) {
        label.y = std::max(label.y, next);
        next = label.y + height;
    }
    next = plot_.bottom() - height / 2;
    for (auto label = labels.rbegin(); label != labels.rend(); ++label) {
        label->y = std::min(label->y, next);
        next = label->y - height;
    }
    const double left = plot_.right() + lines(*this, 0.4);
    for (const Label& label : labels) {
        painter.setFont(scaledFont(font(), kLabelSize, label.part == &content_.whole));
        const QFontMetricsF metrics(painter.font());
        const QString number = u' ' + label.part->number;
        const double names = width() - left - metrics.horizontalAdvance(number);
        painter.setPen(label.part->colour);
        painter.drawLine(axes.at(label.part->line.last()), QPointF(left - 2, label.y));
        painter.drawText(QRectF(left, label.y - height / 2, width() - left, height),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(label.part->name, Qt::ElideRight, names) + number);
    }
}

void YearsChart::paintStretches(QPainter& painter, const YearAxes& axes) const {
    if (content_.stretches.empty())
        return;
    const double height = lines(*this, 1.2);
    painter.setFont(scaledFont(font(), 0.82));
    for (const YearsChartContent::Stretch& stretch : content_.stretches) {
        const double from = std::max(plot_.left(), axes.at({stretch.from, 0}).x());
        const double to = std::min(plot_.right(), axes.at({stretch.to, 0}).x());
        const QRectF place(from, QWidget::height() - height, to - from, height - 1);
        if (place.width() < 2)
            continue;
        painter.setPen(QPen(theme().border, 1));
        painter.setBrush(stretch.strong ? theme().grid : theme().surface);
        painter.drawRect(place);
        painter.setPen(theme().ink);
        const QRectF text = place.adjusted(4, 0, -2, 0);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(stretch.name, Qt::ElideRight,
                                                          static_cast<int>(text.width())));
    }
}

QString YearsChart::readOut(double year) const {
    const auto line = [&](const Part& part) {
        return labelled(part.name, formatSigned(valueIn(part.line, year), content_.decimals));
    };
    QStringList all{formatYear(year), line(content_.whole)};
    for (const Part& part : content_.parts)
        all << line(part);
    for (const YearsChartContent::Stretch& stretch : content_.stretches)
        if (year >= stretch.from && year < stretch.to)
            all << stretch.name;
    return all.join(u'\n');
}

void YearsChart::mouseMoveEvent(QMouseEvent* event) {
    const YearLine& line = content_.whole.line;
    if (line.isEmpty() || plot_.width() <= 0)
        return;
    const double share = (event->position().x() - plot_.left()) / plot_.width();
    const bool inside = share >= 0 && share <= 1;
    hovered_.reset();
    if (inside)
        hovered_ = std::round(line.first().x() + share * (line.last().x() - line.first().x()));
    update();
    if (inside)
        QToolTip::showText(event->globalPosition().toPoint(), readOut(*hovered_), this);
    else
        QToolTip::hideText();
}

void YearsChart::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    hovered_.reset();
    update();
}

}  // namespace kyosei
