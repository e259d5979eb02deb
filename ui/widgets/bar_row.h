// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/painted_button.h"

#include <QColor>

#include <optional>
#include <utility>

namespace kyosei {

/// A row of a list of bars. All rows share an axis; up and down go to the next row. What stands
/// beside the bar is up to who derives from it.
class BarRow : public PaintedButton {
    Q_OBJECT
public:
    explicit BarRow(QWidget* parent = nullptr);
    /// Ends of the axis: low <= 0 <= high, low < high.
    void setAxis(double low, double high);

protected:
    struct Bar {
        double value = 0;
        std::optional<std::pair<double, double>> range;  ///< a line through the bar
        QColor colour;
        bool hatched = false;
    };
    /// From zero to the value; nothing where there is hardly room.
    void paintBar(QPainter& painter, const QRectF& track, const Bar& bar) const;
    /// Where a value stands on the axis.
    [[nodiscard]] double xOf(double value, const QRectF& track) const;
    void keyPressEvent(QKeyEvent* event) override;

private:
    double low_ = 0, high_ = 1;
};

}  // namespace kyosei
