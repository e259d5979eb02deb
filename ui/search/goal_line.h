// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/year_line.h"
#include "ui/widgets/year_axes.h"

#include <QString>
#include <QWidget>

namespace kyosei {

/// What a small chart with a goal on it shows.
struct GoalPicture {
    YearLine without;  ///< the number without a package
    YearLine now;      ///< with what the sliders say now; empty: the same
    double year = 0;
    double bound = 0;     ///< what is wanted, as a level
    bool atLeast = true;  ///< or at most
};

/// A number over the years, and a line across that is dragged up and down to what is wanted of it
/// in a year, sideways to another year; the boxes beside it do the same for the keyboard. UI
/// thread.
class GoalLine : public QWidget {
    Q_OBJECT
public:
    explicit GoalLine(QWidget* parent = nullptr);

    void setPicture(const GoalPicture& picture, double firstYear, double lastYear);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// By the mouse: the level and the year that it is at now.
    void dragged(double bound, double year);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void fitWindow();
    void moveTo(const QPointF& pixel);

    GoalPicture picture_;
    YearWindow window_;
    QRectF plot_;  ///< where it was painted last
    bool dragging_ = false;
};

}  // namespace kyosei
