// SPDX-License-Identifier: GPL-3.0-or-later
// How pointer and keyboard move the cursor of a plot.
#include "ui/charts/plot/chart_plot.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>
#include <limits>

namespace kyosei {

namespace {

constexpr double kNoYear = std::numeric_limits<double>::quiet_NaN();

}  // namespace

ReadOut ChartPlot::readOut() const {
    return readOutAt(content_, cursor_->line(), cursor_->year());
}

std::size_t ChartPlot::nearestLine(double year, double pixelY) const {
    std::size_t nearest = content_.lines.empty() ? 0 : content_.lines.size() - 1;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < content_.lines.size(); ++i) {
        const ChartLine& line = content_.lines[i];
        const double value = valueAt(line.top.isEmpty() ? line.current : line.top, year);
        const double distance = yAxis->coordToPixel(value) - pixelY;
        // Of areas the first whose upper edge lies above.
        if (!line.top.isEmpty() && distance > 0) {
            continue;
        }
        if (std::abs(distance) < least) {
            least = std::abs(distance);
            nearest = i;
        }
    }
    return nearest;
}

void ChartPlot::hoverAt(const QPoint& position) {
    if (content_.lines.empty()) {
        return;
    }
    if (isMatrix()) {
        hoverMatrix(position);
        return;
    }
    if (!axisRect()->rect().contains(position)) {
        hoverNothing();
        return;
    }
    const double year = std::round(xAxis->pixelToCoord(position.x()));
    moveCursor(year, nearestLine(year, position.y()));
}

// Over a cell its pair is read out, over the years below the year is chosen.
void ChartPlot::hoverMatrix(const QPoint& position) {
    if (const auto line = matrix_->lineAt(position)) {
        cursor_->setQuiet(false);
        moveCursor(matrix_->year(), *line);
        matrix_->setYear(matrix_->year());
    } else if (position.y() > axisRect()->bottom()) {
        cursor_->setQuiet(true);
        const double year = std::round(xAxis->pixelToCoord(position.x()));
        moveCursor(std::clamp(year, content_.start, content_.end), cursor_->line());
    } else {
        hoverNothing();
    }
}

void ChartPlot::hoverNothing() {
    moveCursor(kNoYear, cursor_->line());
}

QString ChartPlot::elementAt(const QPoint& position) const {
    const auto line = isMatrix() ? matrix_->lineAt(position) : std::nullopt;
    return line ? content_.lines[*line].element : QString();
}

void ChartPlot::mouseReleaseEvent(QMouseEvent* event) {
    QCustomPlot::mouseReleaseEvent(event);
    const QString element = elementAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && !element.isEmpty()) {
        emit elementActivated(element);
    }
}

void ChartPlot::moveCursor(double year, std::size_t line) {
    const bool sameYear = year == cursor_->year() || (std::isnan(year) && !cursor_->isShown());
    if (sameYear && line == cursor_->line()) {
        return;
    }
    cursor_->moveTo(year, line);
    matrix_->setYear(year);
    cursor_->layer()->replot();
    showFanOf(std::isnan(year) ? content_.focus : line);
    emit cursorMoved(year);
}

void ChartPlot::showFanOf(std::size_t line) {
    const bool has = line < content_.lines.size() && !content_.lines[line].fan.isEmpty();
    if (!has || line == fan_->line()) {
        return;
    }
    fan_->setLine(line);
    scheduleReplot();
}

void ChartPlot::setCursorYear(double year) {
    if (year == cursor_->year() || (std::isnan(year) && !cursor_->isShown())) {
        return;
    }
    cursor_->setQuiet(isMatrix());
    cursor_->moveTo(year, cursor_->line());
    matrix_->setYear(year);
    cursor_->layer()->replot();
}

void ChartPlot::leaveEvent(QEvent* event) {
    hoverNothing();
    QCustomPlot::leaveEvent(event);
}

void ChartPlot::keyPressEvent(QKeyEvent* event) {
    const double rest = isMatrix() ? matrix_->year() : content_.present;
    const double year = cursor_->isShown() ? cursor_->year() : rest;
    cursor_->setQuiet(false);
    const std::size_t count = content_.lines.size();
    const std::size_t line = cursor_->line();
    const auto go = [&](double to) {
        moveCursor(std::clamp(to, content_.start, content_.end), line);
    };
    switch (event->key()) {
    case Qt::Key_Left: go(cursor_->isShown() ? year - 1 : year); break;
    case Qt::Key_Right: go(cursor_->isShown() ? year + 1 : year); break;
    case Qt::Key_PageUp: go(year + 10); break;
    case Qt::Key_PageDown: go(year - 10); break;
    case Qt::Key_Home: go(content_.start); break;
    case Qt::Key_End: go(content_.end); break;
    case Qt::Key_Up:
        if (count > 0)
            moveCursor(year, (line + 1) % count);
        break;
    case Qt::Key_Down:
        if (count > 0)
            moveCursor(year, (line + count - 1) % count);
        break;
    case Qt::Key_Escape:
        if (!cursor_->isShown()) {
            QCustomPlot::keyPressEvent(event);
            return;
        }
        moveCursor(kNoYear, line);
        break;
    default: QCustomPlot::keyPressEvent(event); return;
    }
    event->accept();
}

void ChartPlot::focusInEvent(QFocusEvent* event) {
    QCustomPlot::focusInEvent(event);
    update();
}

void ChartPlot::focusOutEvent(QFocusEvent* event) {
    QCustomPlot::focusOutEvent(event);
    moveCursor(kNoYear, cursor_->line());
    update();
}

}  // namespace kyosei
