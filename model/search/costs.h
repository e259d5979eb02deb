// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/spending.h"

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace kyosei::search {

/// What packages may cost at most: public money beyond the baseline, in every year, in
/// LeverTable::costUnit() a year, with the model's own constants. What is not named has no limit.
struct Budget {
    std::optional<double> all;
    std::map<std::string, double> actors;  ///< code of the government -> limit

    [[nodiscard]] bool limits() const { return all || !actors.empty(); }
};

/// By how much a package is above its budget at its worst, all limits added up; 0: it keeps it.
[[nodiscard]] double excessOver(const Budget& budget, const Spending& spending,
                                const std::vector<std::string>& actors);

/// What many packages cost, side by side: the same numbers as the window shows for each of them
/// (spendingOf()).
class Costs {
public:
    /// Candidates change nothing before `firstChange`.
    [[nodiscard]] static Result<Costs> create(std::shared_ptr<const PolicyModel> model,
                                              double firstChange, const std::stop_token& stop);
    [[nodiscard]] Result<std::vector<Spending>> of(const std::vector<Scenario>& candidates,
                                                   const std::stop_token& stop) const;
    /// Codes of the governments, in the order of Spending::actors.
    [[nodiscard]] const std::vector<std::string>& actors() const {
        return model_->levers().actors();
    }
    /// The place of a slider of the model's table in Spending::levers.
    [[nodiscard]] std::size_t placeOf(const LeverCell& cell) const {
        return static_cast<std::size_t>(&cell - model_->levers().cells().data());
    }

private:
    Costs(std::shared_ptr<const PolicyModel> model, double firstChange, RunResult past)
        : model_(std::move(model)), firstChange_(firstChange), past_(std::move(past)) {}

    std::shared_ptr<const PolicyModel> model_;
    double firstChange_ = 0;
    RunResult past_;  ///< of one member
};

}  // namespace kyosei::search
