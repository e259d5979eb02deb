// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/run_view.h"
#include "ui/why/user_groups.h"
#include "ui/why/why_page.h"
#include "ui/why/why_sources.h"
#include "ui/widgets/card.h"

#include <cstddef>
#include <memory>
#include <set>
#include <string>
#include <vector>

class QVBoxLayout;

namespace kyosei {

class LoopsView;
class SegmentedSwitch;
class TitleButton;

/// Why a number of the headline changes: what each lever or country contributes to it, through
/// which links of the argument it runs, by which paths, which unknown constants its doubt comes
/// from, and how all this goes over the years. Each is a page that works while it is shown, for the
/// newest scenario, in the background. UI thread.
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
    /// Which number: as in Headline::outputs(); smaller than their number.
    void setOutput(std::size_t output);
    /// Levers and countries that are seen as one.
    [[nodiscard]] UserGroups& groups() { return *groups_; }

signals:
    void closed();
    void leverRequested(const kyosei::LeverId& lever);
    /// Somebody looks at what these do; empty: no longer.
    void leversLookedAt(const std::set<kyosei::LeverId>& levers);
    /// Causes and equation of an output or constant are wanted.
    void variableRequested(kyosei::Slot slot);
    /// All results are to be shown without these feedback loops; none: with all.
    void cutsWanted(const std::vector<kyosei::Knockout>& loops);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildHead(QVBoxLayout& column);
    void buildPages(QVBoxLayout& column, const std::shared_ptr<const WhySources>& sources);
    void addPage(QVBoxLayout& column, WhyPage& page);
    [[nodiscard]] WhyPage& page() const;
    /// Shows the page that is chosen.
    void choose();
    void openMenu();
    void ask();
    /// All of the page, in words and numbers.
    [[nodiscard]] QString answer() const;

    std::shared_ptr<const PolicyModel> model_;
    ReasonRequest request_;
    bool masked_ = false;  ///< a prediction is open
    UserGroups* groups_;

    TitleButton* title_ = nullptr;
    SegmentedSwitch* choice_ = nullptr;
    std::vector<WhyPage*> pages_;  ///< in the order of the switch
    LoopsView* loops_ = nullptr;
};

}  // namespace kyosei
