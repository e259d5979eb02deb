// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/charts/user_charts.h"
#include "ui/run/run_view.h"
#include "ui/variables/variable_runs.h"
#include "ui/widgets/card.h"

#include <memory>
#include <vector>

class QScrollArea;
class QToolButton;

namespace kyosei {

class ElidedLabel;
class VariableBody;
class VariableColumn;
class VariableSearch;

/// One variable of the model: what it is, its curve and its equation with the numbers of this run,
/// its causes at the left and its uses at the right. A cause or use that is pressed takes its
/// place; one can go back. Live while it is shown. UI thread.
class VariablePage : public QWidget {
    Q_OBJECT
public:
    explicit VariablePage(std::shared_ptr<const PolicyModel> model, QWidget* parent = nullptr);

    void setRunView(const RunView& view);
    /// The scenario, and what it is read against.
    void setScenario(const Scenario& scenario, const Scenario& reference);
    /// Goes to a variable.
    void open(Slot slot);
    [[nodiscard]] Slot slot() const { return slot_; }
    /// Gives the keyboard to the search.
    void focusSearch();
    /// The outputs whose ranges it shows; none while it is hidden.
    [[nodiscard]] std::vector<Slot> wantedFans() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void closed();
    void otherFansWanted();
    void ownChartWanted(const kyosei::OwnChart& chart);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* buildMiddle();
    void ask();
    void take(std::shared_ptr<const VariableAnswer> answer);
    void go(int by);
    void visit(Slot slot);
    void refresh();
    void showTrail();
    [[nodiscard]] double year() const;
    void addToChart();
    /// All of it in words; empty while results are hidden.
    [[nodiscard]] QString text() const;

    std::shared_ptr<const PolicyModel> model_;
    VariableRuns* runs_;
    RunView view_;
    Scenario scenario_, reference_;
    Slot slot_ = 0;
    std::vector<Slot> visited_;
    std::size_t at_ = 0;  ///< in visited_
    std::shared_ptr<const VariableAnswer> answer_;
    std::vector<Slot> wanted_;

    QToolButton* back_ = nullptr;
    QToolButton* forward_ = nullptr;
    ElidedLabel* trail_ = nullptr;
    VariableSearch* search_ = nullptr;
    VariableBody* body_ = nullptr;
    QScrollArea* scroll_ = nullptr;
    VariableColumn* causes_ = nullptr;
    VariableColumn* uses_ = nullptr;
};

}  // namespace kyosei
