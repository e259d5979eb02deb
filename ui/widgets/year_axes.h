// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/year_line.h"

#include <QFont>
#include <QPointF>
#include <QRectF>

class QColor;
class QPainter;

namespace kyosei {

/// The ends of what a small chart over years shows.
struct YearWindow {
    double from = 0, to = 1;   ///< years
    double low = 0, high = 1;  ///< values
};

/// 1, 2 or 5 times a power of ten, so that two to five fit into the span, which is above 0.
[[nodiscard]] double niceStep(double span);

/// Where years and values are in a picture.
class YearAxes {
public:
    /// Draws values at the left, years below and lines across; what lies between them is plot().
    YearAxes(QPainter& painter, const QRectF& place, const YearWindow& window, const QFont& font);

    [[nodiscard]] const QRectF& plot() const { return plot_; }
    [[nodiscard]] QPointF at(const QPointF& point) const;
    [[nodiscard]] YearLine placed(const YearLine& line) const;

private:
    void paintValues(QPainter& painter, double left, double step, int decimals) const;
    void paintYears(QPainter& painter) const;

    YearWindow window_;
    QRectF plot_;
};

/// A band between two lines of the same years, filled.
void paintBand(QPainter& painter, const YearLine& low, const YearLine& high, const QColor& fill);

}  // namespace kyosei
