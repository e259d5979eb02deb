// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/discovery/discovery_runs.h"
#include "ui/discovery/remedies.h"
#include "ui/run/run_view.h"
#include "ui/widgets/card.h"

#include <QTimer>

#include <memory>
#include <vector>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace kyosei {

class ChoiceCurve;
class FutureDots;
class FutureScatter;
class GoalChart;
class GoalEditor;

/// When does the scenario miss a goal? The goal at the left, the answer in words and dots in the
/// middle, what it rests on at the right. Searches while it is shown, for the newest scenario, in
/// the background. UI thread.
class DiscoveryPage : public QWidget {
    Q_OBJECT
public:
    DiscoveryPage(std::shared_ptr<const PolicyModel> model, SharedSource<PolicyEnsemble> ensemble,
                  QWidget* parent = nullptr);

    void setRunView(const RunView& view);
    void setScenario(const Scenario& scenario);
    /// One per member; empty: the ensemble's own.
    void setWeights(const std::vector<double>& weights);
    /// Asks about a number that some chart shows; others leave the goal as it is.
    void ask(Slot slot);
    /// The outputs whose ranges it shows; none while it is hidden.
    [[nodiscard]] std::vector<Slot> wantedFans() const;
    [[nodiscard]] const std::vector<goals::Goal>& goals() const { return goals_; }
    /// @pre at least one goal
    void setGoals(const std::vector<goals::Goal>& goals);
    [[nodiscard]] const discovery::DiscoveryPointer& found() const { return found_; }

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void closed();
    void otherFansWanted();
    void remedyWanted(const kyosei::Remedy& remedy);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    static constexpr std::size_t kDeepRuns = 32768;

    void build();
    QWidget* buildGoal();
    QWidget* buildAnswer();
    QWidget* buildGround();
    QWidget* buildFutures();
    void showGoals();
    void setGoal(std::size_t place, const goals::Goal& goal);
    void removeGoal(std::size_t place);
    void choose(std::size_t place);
    /// A goal that about half of the futures reach: where the number's middle is now.
    [[nodiscard]] goals::Goal proposed(const goals::GoalOutput& output) const;
    void askSoon();
    void search(std::size_t runs);
    void take(const discovery::DiscoveryNews& news);
    void showAnswer();
    void showRemedies();
    void showProgress(std::size_t done, std::size_t wanted);
    void showProblem(const QString& text);
    void copy() const;

    std::shared_ptr<const PolicyModel> model_;
    std::shared_ptr<const goals::GoalOutputs> outputs_;
    DiscoveryRuns* runs_;
    RunView view_;
    Scenario scenario_;
    std::vector<double> weights_;
    std::vector<goals::Goal> goals_;
    std::size_t goal_ = 0;  ///< that the chart shows
    discovery::DiscoveryPointer found_;
    std::size_t chosen_ = 0;
    bool proposedOnly_ = true;  ///< nobody has set the goal yet
    QTimer later_;

    QVBoxLayout* rows_ = nullptr;
    std::vector<GoalEditor*> editors_;
    QToolButton* more_ = nullptr;
    GoalChart* chart_ = nullptr;
    QCheckBox* shocks_ = nullptr;
    QCheckBox* wide_ = nullptr;
    QCheckBox* schools_ = nullptr;
    QCheckBox* followers_ = nullptr;
    QLabel* answer_ = nullptr;
    QLabel* beside_ = nullptr;
    FutureDots* dots_ = nullptr;
    QLabel* key_ = nullptr;
    QLabel* leads_ = nullptr;
    QLabel* conditions_ = nullptr;
    QLabel* contrast_ = nullptr;
    QLabel* further_ = nullptr;
    QLabel* caution_ = nullptr;
    QBoxLayout* remedies_ = nullptr;
    std::vector<QWidget*> remedyButtons_;
    QLabel* nothing_ = nullptr;
    FutureScatter* scatter_ = nullptr;
    ChoiceCurve* curve_ = nullptr;
    QLabel* state_ = nullptr;
    QToolButton* deeper_ = nullptr;
    QToolButton* stop_ = nullptr;
};

}  // namespace kyosei
