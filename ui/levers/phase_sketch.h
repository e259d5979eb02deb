// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/policy/levers.h"

#include <QWidget>

namespace kyosei {

/// A small drawing of how a change is phased in: baseline, ramp, full value and, if it is taken
/// back, its end. Part of the lever detail panel.
class PhaseSketch : public QWidget {
    Q_OBJECT

public:
    explicit PhaseSketch(QWidget* parent = nullptr);
    /// Years outside of first..last are cut off.
    void setYears(double first, double last);
    void setSetting(const LeverCell& cell, const LeverSetting& setting);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] double x(double year, const QRectF& area) const;
    [[nodiscard]] double y(double value, const QRectF& area) const;
    void paintYears(QPainter& painter, const QRectF& area) const;
    [[nodiscard]] QPolygonF path(const QRectF& area) const;

    double first_ = 0, last_ = 1;
    double minimum_ = 0, maximum_ = 1, baseline_ = 0;
    LeverSetting setting_;
    bool assumption_ = false;
};

}  // namespace kyosei
