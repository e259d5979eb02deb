// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/why/contribution_runs.h"
#include "ui/why/reason_view.h"
#include "ui/why/user_groups.h"

#include <set>
#include <string>
#include <vector>

namespace kyosei {

class GroupBar;

/// What each lever, country or link of the argument contributes to a number, alone and as its fair
/// share, and what only comes of them together. Follows a slider that moves with the run with
/// central constants; ranges come at rest. Levers and countries can be put together into groups.
class SharesView : public ReasonView {
    Q_OBJECT
public:
    /// `groups` outlives it.
    SharesView(const std::shared_ptr<const WhySources>& sources, ContributionParts parts,
               UserGroups& groups, QWidget* parent = nullptr);

protected:
    void ask(const ReasonRequest& request) override;
    void cancel() override;
    void refresh() override;
    void pressed(std::size_t row) override;
    void checked(std::size_t row) override;
    [[nodiscard]] std::set<LeverId> leversOf(std::size_t row) const override;
    [[nodiscard]] bool knowsAllOutputs() const override { return true; }

private:
    void take(std::shared_ptr<const Contributions> found, ContributionStage stage);
    void buildGroupBar();
    void showGroupBar();
    void join();
    [[nodiscard]] const LeverGroup* groupAt(std::size_t row) const;
    /// Of the parts, in the language of the window.
    [[nodiscard]] std::vector<QString> names() const;
    [[nodiscard]] std::vector<ContributionRowContent> rows(const OutputContributions& output);
    [[nodiscard]] ContributionRowContent rowOf(const QString& name, const Contribution& part,
                                               const ChangeScale& scale) const;
    void showWords(const OutputContributions& output);
    void showProgress();

    ContributionParts parts_;
    UserGroups& groups_;
    ContributionRuns* runs_;
    std::shared_ptr<const Contributions> found_;
    ContributionStage stage_ = ContributionStage::central;
    std::vector<std::size_t> order_;  ///< of the parts, in the rows: largest share first
    std::set<std::string> ticked_;    ///< ids of parts
    GroupBar* bar_ = nullptr;         ///< null where there is nothing to group
};

}  // namespace kyosei
