// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discovery/goal_chart.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/text/format.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kyosei {

namespace {

constexpr double kChartHeight = 8, kChartLeast = 5, kChartWidth = 22;  ///< in line heights
constexpr double kDot = 0.38;                                          ///< line heights
constexpr double kNear = 0.9;  ///< line heights within which the dot is taken hold of
constexpr int kRange = 56;     ///< of 255
constexpr int kMissed = 34;
constexpr double kYearsShown = 2;  ///< of the past
constexpr int kLargeSteps = 10;

}  // namespace

GoalChart::GoalChart(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SizeVerCursor);
    setToolTip(tr("Drag the line to set the goal, its dot also to set the year; arrow keys do the "
                  "same"));
}

QSize GoalChart::sizeHint() const {
    return {lines(*this, kChartWidth), lines(*this, kChartHeight)};
}

QSize GoalChart::minimumSizeHint() const {
    return {lines(*this, kChartWidth / 2), lines(*this, kChartLeast)};
}

void GoalChart::setRunView(const RunView& view) {
    view_ = view;
    update();
}

void GoalChart::setGoal(const goals::Goal& goal) {
    goal_ = goal;
    update();
}

void GoalChart::setWords(const QString& words) {
    setAccessibleName(words);
}

double GoalChart::step() const {
    return std::pow(10.0, -std::min(goal_.output.changes.decimals, 2));
}

GoalChart::Picture GoalChart::picture() const {
    Picture shown;
    if (!view_.model)
        return shown;
    const double from = view_.presentYear() - kYearsShown;
    const double factor = goal_.output.factor;
    const bool change = goal_.measure == goals::Goal::Measure::change;
    const OutputFan* fan = view_.fan ? view_.fan->find(goal_.output.slot) : nullptr;
    const Bands* bands = fan ? (change ? &fan->difference : &fan->scenario) : nullptr;
    if (bands && !bands->quantiles.empty()) {
        const auto& times = view_.fan->times;
        shown.median = lineFrom(times, bands->median(), from, factor);
        shown.low = lineFrom(times, bands->quantiles.front(), from, factor);
        shown.high = lineFrom(times, bands->quantiles.back(), from, factor);
    } else if (!change && view_.current && view_.current->has(goal_.output.slot)) {
        shown.median = lineFrom(view_.current->times(), view_.current->series(goal_.output.slot),
                                from, factor);
    }
    YearWindow& window = shown.window;
    window = {from, view_.charts().headline().horizon + 10, goal_.bound, goal_.bound};
    if (!shown.median.isEmpty())
        window.to = shown.median.last().x();
    for (const YearLine* line : {&shown.median, &shown.low, &shown.high})
        for (const QPointF& point : *line) {
            window.low = std::min(window.low, point.y());
            window.high = std::max(window.high, point.y());
        }
    const double least = 20 * step();
    const double edge = std::max(0.12 * (window.high - window.low), least / 2);
    window.low -= edge;
    window.high += edge;
    return shown;
}

void GoalChart::paintEvent(QPaintEvent*) {
    const Theme& look = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Picture shown = picture();
    if (dragged_)
        shown.window = window_;
    window_ = shown.window;
    const YearAxes axes(painter, QRectF(rect()).adjusted(1, 1, -1, -1), window_, font());
    plot_ = axes.plot();
    painter.setClipRect(plot_.adjusted(-1, -1, 1, 1));
    if (!shown.low.isEmpty()) {
        QColor fill = look.accent;
        fill.setAlpha(kRange);
        paintBand(painter, axes.placed(shown.low), axes.placed(shown.high), fill);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.accent, 2));
    painter.drawPolyline(axes.placed(shown.median));
    // Where it is missed, and the line itself over the years in which it counts.
    const double y = axes.at({goal_.to, goal_.bound}).y();
    const double left = axes.at({goal_.from, goal_.bound}).x();
    const double right = axes.at({goal_.to, goal_.bound}).x();
    const bool least = goal_.side == goals::Goal::Side::atLeast;
    QColor missed = look.worse;
    missed.setAlpha(kMissed);
    const double half = goal_.inOneYear() ? lines(*this, 0.5) : 0;
    painter.fillRect(QRectF(QPointF(left - half, least ? y : plot_.top()),
                            QPointF(right + half, least ? plot_.bottom() : y)),
                     missed);
    painter.setPen(QPen(look.ink, 1, Qt::DashLine));
    painter.drawLine(QPointF(plot_.left(), y), QPointF(plot_.right(), y));
    painter.setPen(QPen(look.ink, 2.4));
    painter.drawLine(QPointF(left - half, y), QPointF(right + half, y));
    painter.setBrush(look.surface);
    painter.drawEllipse(QPointF(right, y), lines(*this, kDot), lines(*this, kDot));
    if (hasFocus()) {
        painter.setClipping(false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.accent, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 3, 3);
    }
}

void GoalChart::moveTo(double bound, double year) {
    goals::Goal goal = goal_;
    goal.bound = std::round(bound / step()) * step();
    const double first = view_.model ? view_.presentYear() + 1 : year;
    const double when = std::clamp(std::round(year), first, std::max(first, picture().window.to));
    if (goal.inOneYear())
        goal.from = when;
    goal.to = std::max(when, goal.from);
    if (goal == goal_)
        return;
    goal_ = goal;
    update();
    emit this->moved(goal_);
}

void GoalChart::drag(const QPointF& place) {
    const double bound =
        window_.low + (plot_.bottom() - std::clamp(place.y(), plot_.top(), plot_.bottom())) /
                          plot_.height() * (window_.high - window_.low);
    const double year =
        window_.from + (place.x() - plot_.left()) / plot_.width() * (window_.to - window_.from);
    moveTo(bound, withYear_ ? year : goal_.to);
}

void GoalChart::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || plot_.height() <= 0)
        return;
    const double x =
        plot_.left() + (goal_.to - window_.from) / (window_.to - window_.from) * plot_.width();
    withYear_ = std::abs(event->position().x() - x) < lines(*this, kNear);
    dragged_ = true;
    drag(event->position());
}

void GoalChart::mouseMoveEvent(QMouseEvent* event) {
    if (dragged_)
        drag(event->position());
}

void GoalChart::mouseReleaseEvent(QMouseEvent*) {
    dragged_ = false;
    update();
}

void GoalChart::keyPressEvent(QKeyEvent* event) {
    const double fine = event->modifiers().testFlag(Qt::ShiftModifier) ? 1 : kLargeSteps / 2.0;
    switch (event->key()) {
    case Qt::Key_Up: moveTo(goal_.bound + fine * step(), goal_.to); break;
    case Qt::Key_Down: moveTo(goal_.bound - fine * step(), goal_.to); break;
    case Qt::Key_PageUp: moveTo(goal_.bound + kLargeSteps * fine * step(), goal_.to); break;
    case Qt::Key_PageDown: moveTo(goal_.bound - kLargeSteps * fine * step(), goal_.to); break;
    case Qt::Key_Left: moveTo(goal_.bound, goal_.to - 1); break;
    case Qt::Key_Right: moveTo(goal_.bound, goal_.to + 1); break;
    default: QWidget::keyPressEvent(event);
    }
}

}  // namespace kyosei
