// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/goals/goal.h"

#include <QWidget>

#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QSpinBox;
class QToolButton;

namespace kyosei {

class NumberBox;

/// One goal in a row: which number, at least or at most, how much, in which year or throughout. UI
/// thread.
class GoalEditor : public QWidget {
    Q_OBJECT
public:
    /// `offered` are the numbers to choose from at first.
    GoalEditor(std::shared_ptr<const goals::GoalOutputs> outputs, const ChartCatalogue& charts,
               QWidget* parent = nullptr);

    void setGoal(const goals::Goal& goal);
    [[nodiscard]] const goals::Goal& goal() const { return goal_; }
    /// Whether there is anything to take away it from.
    void setRemovable(bool removable);

signals:
    void edited(const kyosei::goals::Goal& goal);
    /// Another number: whoever knows what it is now may propose a bound.
    void outputChosen(const kyosei::goals::GoalOutput& output);
    void removed();
    /// The keyboard is in this row.
    void entered();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void offer(const goals::GoalOutput& output);
    void read();
    void show();

    std::shared_ptr<const goals::GoalOutputs> outputs_;
    const ChartCatalogue& charts_;
    goals::Goal goal_;
    QComboBox* output_;
    QComboBox* bound_;
    NumberBox* value_;
    QComboBox* when_;
    QSpinBox* year_;
    QToolButton* remove_;
};

}  // namespace kyosei
