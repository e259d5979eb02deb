// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/why/reason_runs.h"
#include "ui/why/reason_view.h"

namespace kyosei {

/// Through what a change goes: the strongest paths from the levers to the number, with sign, delay
/// and their course over the years; what works against, and what lies between.
class PathsView : public ReasonView {
    Q_OBJECT
public:
    explicit PathsView(const std::shared_ptr<const WhySources>& sources, QWidget* parent = nullptr);

protected:
    void ask(const ReasonRequest& request) override;
    void cancel() override;
    void refresh() override;
    void pressed(std::size_t row) override;
    [[nodiscard]] std::set<LeverId> leversOf(std::size_t row) const override;

private:
    [[nodiscard]] ContributionRowContent rowOf(const EffectPath& path) const;

    PathRuns* runs_;
    std::shared_ptr<const PathAnswer> answer_;
    bool final_ = false;
};

}  // namespace kyosei
