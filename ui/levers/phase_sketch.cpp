// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/levers/phase_sketch.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/text/lever_text.h"
#include "ui/text/phrases.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <array>

namespace kyosei {

PhaseSketch::PhaseSketch(QWidget* parent) : QWidget(parent) {
    setFont(scaledFont(font(), 0.86));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Drawing of how the change is phased in"));
}

QSize PhaseSketch::sizeHint() const {
    return {lines(*this, 16), lines(*this, 8)};
}
QSize PhaseSketch::minimumSizeHint() const {
    return {lines(*this, 10), lines(*this, 4)};
}

void PhaseSketch::setYears(double first, double last) {
    first_ = first;
    last_ = std::max(last, first + 1);
    update();
}

void PhaseSketch::setSetting(const LeverCell& cell, const LeverSetting& setting) {
    minimum_ = cell.minimum;
    maximum_ = cell.maximum;
    baseline_ = cell.baseline.value;
    assumption_ = cell.assumption;
    setting_ = setting;
    setAccessibleDescription(listed({leverValue(cell, setting.value), phaseText(setting, last_)}));
    update();
}

double PhaseSketch::x(double year, const QRectF& area) const {
    const double share = (std::clamp(year, first_, last_) - first_) / (last_ - first_);
    return area.left() + share * area.width();
}

double PhaseSketch::y(double value, const QRectF& area) const {
    return area.bottom() - (value - minimum_) / (maximum_ - minimum_) * area.height();
}

QPolygonF PhaseSketch::path(const QRectF& area) const {
    const double low = y(baseline_, area);
    const double high = y(setting_.value, area);
    QPolygonF line;
    line << QPointF(area.left(), low) << QPointF(x(setting_.start, area), low)
         << QPointF(x(std::min(setting_.start + setting_.ramp, last_), area), high);
    if (setting_.end <= last_)
        line << QPointF(x(setting_.end, area), high) << QPointF(x(setting_.end, area), low)
             << QPointF(area.right(), low);
    else
        line << QPointF(area.right(), high);
    return line;
}

void PhaseSketch::paintYears(QPainter& painter, const QRectF& area) const {
    const int height = fontMetrics().height();
    painter.setPen(theme().mutedInk);
    double taken = area.left() - 100;
    std::array<double, 4> years{first_, setting_.start, setting_.start + setting_.ramp, last_};
    for (const double year : years) {
        if (year < first_ || year > last_)
            continue;
        const QString text = yearText(year);
        const double width = fontMetrics().horizontalAdvance(text);
        double left = std::clamp(x(year, area) - width / 2, area.left(), area.right() - width);
        if (left < taken)
            continue;
        painter.drawText(QRectF(left, area.bottom() + 3, width + 1, height), Qt::AlignLeft, text);
        taken = left + width + spacing(*this);
    }
}

void PhaseSketch::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(6, 8, -6, -fontMetrics().height() - 6.0);
    painter.setPen(QPen(theme().grid, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.setPen(QPen(theme().baseline, 1.2));
    const double low = y(baseline_, area);
    painter.drawLine(QPointF(area.left(), low), QPointF(area.right(), low));
    if (setting_.value != baseline_) {
        const QColor colour = assumption_ ? theme().assumption : theme().accent;
        QPolygonF fill = path(area);
        QColor soft = colour;
        soft.setAlphaF(0.18F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(soft);
        painter.drawPolygon(QPolygonF(fill)
                            << QPointF(area.right(), low) << QPointF(area.left(), low));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 2.2, assumption_ ? Qt::DashLine : Qt::SolidLine));
        painter.drawPolyline(fill);
    }
    paintYears(painter, area);
}

}  // namespace kyosei
