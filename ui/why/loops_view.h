// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/why/loop_runs.h"
#include "ui/why/reason_view.h"

#include <memory>
#include <string>
#include <vector>

namespace kyosei {

/// The named feedback loops: how strong each is over the years (Loops That Matter), and what of a
/// change is lost without it. A loop can be cut: then all results are shown without it.
class LoopsView : public ReasonView {
    Q_OBJECT
public:
    explicit LoopsView(const std::shared_ptr<const WhySources>& sources, QWidget* parent = nullptr);

    /// Names of the loops without which results are shown.
    void setCut(const std::vector<std::string>& loops);

signals:
    /// None: all results with all loops again.
    void cutsWanted(const std::vector<kyosei::Knockout>& loops);

protected:
    void ask(const ReasonRequest& request) override;
    void cancel() override;
    void refresh() override;
    void pressed(std::size_t row) override;
    void checked(std::size_t row) override;
    [[nodiscard]] bool knowsAllOutputs() const override { return true; }

private:
    [[nodiscard]] ContributionRowContent rowOf(std::size_t loop) const;
    [[nodiscard]] bool isCut(const Knockout& loop) const;

    LoopRuns* runs_;
    std::shared_ptr<const LoopAnswer> answer_;
    std::vector<std::string> cut_;
};

}  // namespace kyosei
