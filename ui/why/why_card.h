// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/run_view.h"
#include "ui/why/contribution_runs.h"
#include "ui/widgets/card.h"

#include <QTimer>

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <set>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace kyosei {

class ContributionRow;
class ElidedLabel;
class ReasonView;
class SegmentedSwitch;
class TitleButton;

/// Why a number of the headline changes: what each lever or country contributes to it, alone and as
/// its fair share, and what only comes of them together; or through which links of the argument it
/// runs, by which paths, and which unknown constants its doubt comes from. Works while it is shown,
/// for the newest scenario, in the background. UI thread.
class WhyCard : public Card {
    Q_OBJECT
public:
    WhyCard(std::shared_ptr<const PolicyModel> model, EnsembleSource ensemble,
            QWidget* parent = nullptr);
    ~WhyCard() override;

    void setRunView(const RunView& view);
    /// The scenario that is asked about.
    void setScenario(const Scenario& scenario);
    /// One per member; empty: the ensemble's own.
    void setWeights(const std::vector<double>& weights);
    /// Which number: as in ContributionRuns::outputs(); smaller than their number.
    void setOutput(std::size_t output);

signals:
    void closed();
    void leverRequested(const kyosei::LeverId& lever);
    /// Somebody looks at what these do; empty: no longer.
    void leversLookedAt(const std::set<kyosei::LeverId>& levers);
    /// Causes and equation of an output or constant are wanted.
    void variableRequested(kyosei::Slot slot);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    /// The part that tells contributions.
    QWidget* buildShares();
    void addPage(ReasonView& page);
    /// Of the pages, the one that is chosen; null: contributions are.
    [[nodiscard]] ReasonView* page() const;
    void choose();
    void buildMenu();
    /// Once nothing has moved for a moment, if what is known is of another scenario.
    void askSoon();
    void ask();
    void take(std::shared_ptr<const Contributions> found, bool final);
    void refresh();
    void showParts(const OutputContributions& output);
    void showState();
    [[nodiscard]] ContributionParts parts() const;
    [[nodiscard]] HeadlineIndicator subject() const;
    /// Of the groups, in the language of the window.
    [[nodiscard]] std::vector<QString> names() const;
    ContributionRow& row(std::size_t index);
    void copy() const;

    std::shared_ptr<const PolicyModel> model_;
    EnsembleSource source_;
    ContributionRuns* runs_;
    Scenario scenario_;
    std::vector<double> weights_;
    bool hidden_ = false;  ///< a prediction is open
    std::size_t output_ = 0;
    std::shared_ptr<const Contributions> found_;
    ContributionParts shown_ = ContributionParts::levers;  ///< what that is told by
    bool final_ = false;
    bool current_ = false;  ///< what was asked for last is of this scenario
    QString problem_;
    QTimer wait_;

    TitleButton* title_ = nullptr;
    QLabel* whole_ = nullptr;
    SegmentedSwitch* by_ = nullptr;
    QWidget* shares_ = nullptr;
    std::vector<ReasonView*> pages_;
    QLabel* sentence_ = nullptr;
    QLabel* key_ = nullptr;
    QVBoxLayout* list_ = nullptr;
    std::vector<std::size_t> order_;      ///< of the groups, in the rows: largest share first
    std::vector<ContributionRow*> rows_;  ///< grows as needed; unused ones are hidden
    ElidedLabel* state_ = nullptr;
};

}  // namespace kyosei
