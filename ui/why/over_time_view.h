// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/why/contribution_runs.h"
#include "ui/why/user_groups.h"
#include "ui/why/why_page.h"
#include "ui/why/years_chart.h"

#include <memory>
#include <vector>

class QLabel;

namespace kyosei {

class ElidedLabel;
class SegmentedSwitch;

/// Who contributes what over the years: the fair share of each lever or country, as lines. Follows
/// a slider that moves with the run with central constants; ranges come at rest.
class OverTimeView : public WhyPage {
    Q_OBJECT
public:
    /// `groups` outlives it.
    OverTimeView(const std::shared_ptr<const WhySources>& sources, UserGroups& groups,
                 QWidget* parent = nullptr);

    void setRequest(const ReasonRequest& request) override;
    void setMasked(bool masked) override;
    [[nodiscard]] QString text() const override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void ask();
    void askAgain();
    void take(std::shared_ptr<const Contributions> found, ContributionStage stage);
    void refresh();
    [[nodiscard]] ContributionParts parts() const;
    /// From today to the end, the year of the headline among them.
    [[nodiscard]] std::vector<double> years() const;

    std::shared_ptr<const PolicyModel> model_;
    UserGroups& groups_;
    ContributionRuns* runs_;
    ReasonRequest request_;
    bool asked_ = false;
    bool finished_ = false;
    bool masked_ = false;
    std::shared_ptr<const Contributions> found_;
    ContributionParts shown_ = ContributionParts::levers;  ///< what `found_` is told by
    ContributionStage stage_ = ContributionStage::central;

    SegmentedSwitch* by_ = nullptr;
    QLabel* sentence_ = nullptr;
    YearsChart* chart_ = nullptr;
    QLabel* key_ = nullptr;
    ElidedLabel* state_ = nullptr;
};

}  // namespace kyosei
