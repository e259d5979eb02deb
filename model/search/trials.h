// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/achievement.h"
#include "model/search/costs.h"
#include "model/search/futures.h"
#include "model/search/lever_space.h"
#include "model/search/request.h"

#include <cstddef>
#include <map>
#include <span>
#include <stop_token>
#include <vector>

namespace kyosei::search {

/// A package that was tried in the futures of a search.
struct Trial {
    Scenario scenario;
    Spending spending;
    double excess = 0;  ///< over the budget; 0: it keeps it
    double good = 0;    ///< by the criterion, more is better: smoothShare() or worstTenthOf()
    double middle = 0;  ///< of a probe: mean margin, since `good` sees nothing of small steps

    [[nodiscard]] double cost() const { return spending.all.perYear; }
    [[nodiscard]] bool keepsBudget() const { return excess == 0; }
};

/// What packages come to by the criterion of a request, over some members.
class Judge {
public:
    /// `error`: of smoothShare().
    Judge(const Request& request, std::vector<double> weights, double error)
        : request_(&request), weights_(std::move(weights)), error_(error) {}

    [[nodiscard]] double good(std::span<const double> margins) const;
    [[nodiscard]] const std::vector<double>& weights() const { return weights_; }

private:
    const Request* request_;
    std::vector<double> weights_;
    double error_;
};

/// The error of smoothShare() for margins like these: a quarter of how far they spread.
[[nodiscard]] double smoothingFor(std::span<const double> margins, std::span<const double> weights);

/// All that a search has tried. A package above its budget is first made smaller, by the
/// governments that are above theirs; the same package is run only once. One thread.
class Trials {
public:
    /// All outlive it.
    Trials(const LeverSpace& space, const Costs& costs, const Futures& futures,
           const Request& request, const Judge& judge, std::stop_token stop);

    /// Tries packages and says where each is in all().
    [[nodiscard]] Result<std::vector<std::size_t>> attempt(std::vector<Scenario> packages);
    /// A coarse answer, by a few of the futures: what packages do on average and what they cost.
    /// None is made smaller or remembered; `good` and `excess` stay 0.
    [[nodiscard]] Result<std::vector<Trial>> probe(const std::vector<Scenario>& packages) const;

    [[nodiscard]] const std::vector<Trial>& all() const { return all_; }
    [[nodiscard]] std::size_t runs() const { return runs_; }  ///< of single futures

private:
    [[nodiscard]] Result<std::vector<Trial>> judged(const std::vector<Scenario>& packages,
                                                    std::vector<Spending> spending) const;
    [[nodiscard]] Result<std::vector<Spending>> fitted(std::vector<Scenario>& packages) const;
    [[nodiscard]] Scenario smaller(const Scenario& package, const Spending& spending) const;

    const LeverSpace& space_;
    const Costs& costs_;
    const Futures& futures_;
    const Request& request_;
    const Judge& judge_;
    std::stop_token stop_;
    std::vector<Trial> all_;
    std::map<Point, std::size_t> places_;
    mutable std::size_t runs_ = 0;
};

}  // namespace kyosei::search
