// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/goals/goal.h"
#include "ui/run/run_view.h"
#include "ui/widgets/year_axes.h"

#include <QWidget>

#include <optional>

namespace kyosei {

/// The number of a goal over the years with its likely range, and the goal as a line that is
/// dragged: up and down its value, at its dot also its year. Arrow keys do the same. UI thread.
class GoalChart : public QWidget {
    Q_OBJECT
public:
    explicit GoalChart(QWidget* parent = nullptr);

    void setRunView(const RunView& view);
    void setGoal(const goals::Goal& goal);
    [[nodiscard]] const goals::Goal& goal() const { return goal_; }
    /// The goal in words, for who cannot see it.
    void setWords(const QString& words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The user moved it.
    void moved(const kyosei::goals::Goal& goal);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Picture {
        YearLine median, low, high;
        YearWindow window;
    };
    [[nodiscard]] Picture picture() const;
    void moveTo(double bound, double year);
    void drag(const QPointF& place);
    [[nodiscard]] double step() const;

    RunView view_;
    goals::Goal goal_;
    QRectF plot_;        ///< where it was painted last
    YearWindow window_;  ///< of what was painted last; stays while the line is dragged
    bool dragged_ = false;
    bool withYear_ = false;  ///< the dot is dragged
};

}  // namespace kyosei
