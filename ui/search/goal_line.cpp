// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/goal_line.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kyosei {

namespace {

constexpr double kGoalType = 0.85;

}  // namespace

GoalLine::GoalLine(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setCursor(Qt::SizeVerCursor);
    setAccessibleName(tr("Chart of the number with the goal"));
    setToolTip(tr("Drag the line to what you want to reach, and sideways to another year"));
}

QSize GoalLine::sizeHint() const {
    return {lines(*this, 16), lines(*this, 7)};
}

QSize GoalLine::minimumSizeHint() const {
    return {lines(*this, 10), lines(*this, 5)};
}

void GoalLine::setPicture(const GoalPicture& picture, double firstYear, double lastYear) {
    picture_ = picture;
    window_.from = firstYear;
    window_.to = lastYear;
    // While it is dragged, what is under the pointer must not move away.
    if (!dragging_)
        fitWindow();
    update();
}

void GoalLine::fitWindow() {
    double low = picture_.bound, high = picture_.bound;
    for (const YearLine* line : {&picture_.without, &picture_.now})
        for (const QPointF& point : *line) {
            if (point.x() < window_.from || point.x() > window_.to)
                continue;
            low = std::min(low, point.y());
            high = std::max(high, point.y());
        }
    const double room = std::max(0.35 * (high - low), 0.01 * std::max(1.0, std::abs(high)));
    window_.low = low - room;
    window_.high = high + room;
}

void GoalLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const YearAxes axes(painter, QRectF(rect()), window_, scaledFont(font(), kGoalType));
    plot_ = axes.plot();
    painter.setClipRect(plot_.adjusted(-4, -4, 4, 4));
    painter.setPen(QPen(theme().baseline, 1.4));
    painter.drawPolyline(axes.placed(picture_.without));
    if (!picture_.now.isEmpty()) {
        painter.setPen(QPen(theme().accent, 2));
        painter.drawPolyline(axes.placed(picture_.now));
    }
    // The side that is wanted is tinted, and an arrow points there.
    const QPointF goal = axes.at({picture_.year, picture_.bound});
    QColor tint = theme().better;
    tint.setAlphaF(0.14F);
    const double end = picture_.atLeast ? plot_.top() : plot_.bottom();
    painter.fillRect(
        QRectF(QPointF(goal.x() - 3, goal.y()), QPointF(goal.x() + 3, end)).normalized(),
        theme().better);
    painter.fillRect(
        QRectF(QPointF(plot_.left(), goal.y()), QPointF(plot_.right(), end)).normalized(), tint);
    painter.setPen(QPen(theme().better, 2, Qt::DashLine));
    painter.drawLine(QPointF(plot_.left(), goal.y()), QPointF(plot_.right(), goal.y()));
    painter.setPen(QPen(theme().surface, 1));
    painter.setBrush(theme().better);
    const double radius = lines(*this, 0.32);
    painter.drawEllipse(goal, radius, radius);
}

void GoalLine::moveTo(const QPointF& pixel) {
    if (plot_.isEmpty())
        return;
    const double x = std::clamp((pixel.x() - plot_.left()) / plot_.width(), 0.0, 1.0);
    const double y = std::clamp((plot_.bottom() - pixel.y()) / plot_.height(), 0.0, 1.0);
    emit dragged(window_.low + y * (window_.high - window_.low),
                 std::round(window_.from + x * (window_.to - window_.from)));
}

void GoalLine::mousePressEvent(QMouseEvent* event) {
    dragging_ = true;
    moveTo(event->position());
}

void GoalLine::mouseMoveEvent(QMouseEvent* event) {
    if (dragging_)
        moveTo(event->position());
}

void GoalLine::mouseReleaseEvent(QMouseEvent*) {
    dragging_ = false;
    fitWindow();
    update();
}

}  // namespace kyosei
