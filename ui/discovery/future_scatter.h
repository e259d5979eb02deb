// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/discovery/discover.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace kyosei {

/// Futures by the two circumstances that matter most: filled where they miss the goal, and the box.
/// With one circumstance it lies across, and the other way means nothing. Only looked at.
class FutureScatter : public QWidget {
    Q_OBJECT
public:
    explicit FutureScatter(QWidget* parent = nullptr);
    /// Of a box that can be chosen; smaller than their number.
    void show(const discovery::DiscoveryPointer& found, std::size_t chosen);
    void clear();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// One direction of the picture.
    struct Axis {
        std::size_t dimension = 0;
        bool none = false;  ///< means nothing
        double low = 0, high = 1;
        bool hasNever = false;  ///< some futures are without it, in a lane at the end
        QString name;
    };
    [[nodiscard]] Axis axisOf(std::size_t dimension) const;
    [[nodiscard]] double placeOn(const Axis& axis, double value, std::size_t future) const;
    /// Where the box lies on an axis, from 0 to 1.
    [[nodiscard]] std::pair<double, double> boxOn(const Axis& axis) const;
    void paintAxes(QPainter& painter, const QRectF& plot) const;
    void paintEnds(QPainter& painter, const QRectF& plot, const Axis& axis, bool across) const;

    discovery::DiscoveryPointer found_;
    std::size_t chosen_ = 0;
    Axis across_, up_;
};

}  // namespace kyosei
