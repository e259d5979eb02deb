// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/discovery/prim.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace kyosei::discovery {

namespace {

constexpr double kSparse = 0.7;      ///< share of the box in an order below which that is made anew
constexpr double kRounding = 1e-12;  ///< of sums of weights, for comparisons

/// Weight, and how much of it is of interest.
struct Amount {
    double weight = 0;
    double interest = 0;

    [[nodiscard]] double density() const { return weight > 0 ? interest / weight : 0; }
};

/// Part of the box that could be cut off.
struct Cut {
    std::size_t dimension = 0;
    Limit limit = Limit::low;
    double value = 0;  ///< the new limit, or the category that goes
    Amount removed;
    std::size_t first = 0;  ///< cases removed: places in the order of the dimension
    std::size_t last = 0;
};

/// Peels a box. Keeps for each real dimension the cases in ascending order, those of the box among
/// others until they are few of them.
class Peeler {
public:
    Peeler(const Cases& cases, const PrimOptions& options)
        : cases_(cases), options_(options), inside_(cases.count(), 1),
          orders_(cases.dimensions.size()), listed_(cases.count()) {
        std::vector<std::size_t> all(cases.count());
        std::iota(all.begin(), all.end(), std::size_t{0});
        for (std::size_t d = 0; d < orders_.size(); ++d) {
            if (cases.dimensions[d].isCategory())
                continue;
            orders_[d] = all;
            std::ranges::stable_sort(orders_[d], {},
                                     [&](std::size_t k) { return cases.values[d][k]; });
        }
        for (std::size_t k = 0; k < cases.count(); ++k)
            add(amount_, k);
        all_ = amount_.weight;
    }

    /// The best cut is made; false if none is worth it.
    bool step() {
        std::optional<Cut> best;
        double bestWorth = 0;
        std::size_t bestRestricted = 0;
        for (std::size_t d = 0; d < orders_.size(); ++d)
            for (const Cut& cut : cutsOf(d)) {
                const double worth = worthOf(cut);
                const std::size_t restricted = box_.find(d) ? 0 : 1;
                const bool better = worth > bestWorth + kRounding * std::abs(bestWorth);
                const bool equal = !better && best && worth >= bestWorth * (1 - kRounding);
                if (!better && !(equal && restricted < bestRestricted))
                    continue;
                best = cut;
                bestWorth = worth;
                bestRestricted = restricted;
            }
        if (best)
            make(*best);
        return best.has_value();
    }

    [[nodiscard]] const Box& box() const { return box_; }

private:
    void add(Amount& amount, std::size_t k) const {
        const double weight = cases_.weight(k);
        amount.weight += weight;
        amount.interest += cases_.ofInterest[k] != 0 ? weight : 0;
    }

    [[nodiscard]] Amount rest(const Cut& cut) const {
        return {amount_.weight - cut.removed.weight, amount_.interest - cut.removed.interest};
    }

    /// Positive if the cut is possible and raises the density.
    [[nodiscard]] double worthOf(const Cut& cut) const {
        const Amount left = rest(cut);
        if (left.weight < options_.massMin * all_ * (1 - kRounding) || cut.removed.weight <= 0)
            return 0;
        const double rise = left.density() - amount_.density();
        if (rise <= kRounding)
            return 0;
        return options_.objective == PrimOptions::Objective::density ? rise
                                                                     : rise / cut.removed.weight;
    }

    [[nodiscard]] std::vector<Cut> cutsOf(std::size_t dimension) const {
        if (cases_.dimensions[dimension].isCategory())
            return categoryCuts(dimension);
        std::vector<Cut> cuts;
        for (const Limit limit : {Limit::low, Limit::high})
            if (const auto cut = endCut(dimension, limit))
                cuts.push_back(*cut);
        return cuts;
    }

    /// Cuts off the cases at one end: as many as the share allows, but at least those of one value.
    [[nodiscard]] std::optional<Cut> endCut(std::size_t dimension, Limit limit) const {
        const std::vector<std::size_t>& order = orders_[dimension];
        const std::vector<double>& values = cases_.values[dimension];
        const std::size_t count = order.size();
        const auto at = [&](std::size_t i) {
            return order[limit == Limit::low ? i : count - 1 - i];
        };
        Cut cut;
        cut.dimension = dimension;
        cut.limit = limit;
        const double most = options_.peelAlpha * amount_.weight * (1 + kRounding);
        Amount walked;
        std::optional<double> before;  // value of the case before
        std::size_t taken = 0;
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t k = at(i);
            if (inside_[k] == 0)
                continue;
            if (before && values[k] != *before) {
                // All before this case can go; further values only as far as the share allows.
                if (taken > 0 && walked.weight > most)
                    break;
                taken = i;
                cut.removed = walked;
                cut.value = values[k];
            }
            if (taken > 0 && walked.weight > most)
                break;
            before = values[k];
            add(walked, k);
        }
        if (taken == 0)
            return std::nullopt;
        cut.first = limit == Limit::low ? 0 : count - taken;
        cut.last = cut.first + taken;
        return cut;
    }

    [[nodiscard]] std::vector<Cut> categoryCuts(std::size_t dimension) const {
        std::vector<Amount> amounts(cases_.dimensions[dimension].categories.size());
        for (std::size_t k = 0; k < cases_.count(); ++k)
            if (inside_[k] != 0)
                add(amounts[static_cast<std::size_t>(cases_.values[dimension][k])], k);
        std::vector<Cut> cuts;
        for (std::size_t c = 0; c < amounts.size(); ++c) {
            Cut cut;
            cut.dimension = dimension;
            cut.limit = Limit::categories;
            cut.value = static_cast<double>(c);
            cut.removed = amounts[c];
            cuts.push_back(cut);
        }
        return cuts;
    }

    void make(const Cut& cut) {
        Restriction& restriction = box_.at(cut.dimension, cases_);
        if (cut.limit == Limit::categories) {
            restriction.allowed[static_cast<std::size_t>(cut.value)] = 0;
            for (std::size_t k = 0; k < cases_.count(); ++k)
                if (cases_.values[cut.dimension][k] == cut.value)
                    inside_[k] = 0;
        } else {
            (cut.limit == Limit::low ? restriction.low : restriction.high) = cut.value;
            for (std::size_t i = cut.first; i < cut.last; ++i)
                inside_[orders_[cut.dimension][i]] = 0;
        }
        amount_ = rest(cut);
        const auto left = static_cast<std::size_t>(std::ranges::count(inside_, std::uint8_t{1}));
        if (static_cast<double>(left) > kSparse * static_cast<double>(listed_))
            return;
        listed_ = left;
        for (std::vector<std::size_t>& order : orders_)
            std::erase_if(order, [&](std::size_t k) { return inside_[k] == 0; });
    }

    const Cases& cases_;
    const PrimOptions& options_;
    Box box_;
    std::vector<std::uint8_t> inside_;
    std::vector<std::vector<std::size_t>> orders_;  ///< empty for categories
    std::size_t listed_ = 0;                        ///< cases in each of them
    Amount amount_;                                 ///< in the box
    double all_ = 0;
};

Amount amountOf(const Cases& cases, const Box& box) {
    Amount amount;
    for (std::size_t k = 0; k < cases.count(); ++k)
        if (box.contains(cases, k)) {
            amount.weight += cases.weight(k);
            amount.interest += cases.ofInterest[k] != 0 ? cases.weight(k) : 0;
        }
    return amount;
}

/// The box with a limit moved out over the nearest cases, up to a weight; without the limit if none
/// are left beyond.
Box widened(const Cases& cases, const Box& box, std::size_t index, Limit limit, double most) {
    const Restriction& restriction = box.restrictions[index];
    const Box open = without(box, index, limit);
    const std::vector<double>& values = cases.values[restriction.dimension];
    std::vector<std::pair<double, double>> beyond;  // distance, weight
    for (std::size_t k = 0; k < cases.count(); ++k)
        if (!restriction.allows(values[k]) && open.contains(cases, k))
            beyond.emplace_back(limit == Limit::low ? -values[k] : values[k], cases.weight(k));
    std::ranges::sort(beyond);
    double taken = 0;
    std::size_t i = 0;
    while (i < beyond.size() &&
           (i == 0 || taken + beyond[i].second <= most || beyond[i].first == beyond[i - 1].first))
        taken += beyond[i++].second;
    if (i == beyond.size())
        return open;
    Box wider = box;
    Restriction& changed = wider.restrictions[index];
    (limit == Limit::low ? changed.low : changed.high) =
        limit == Limit::low ? -beyond[i - 1].first : beyond[i - 1].first;
    return wider;
}

/// All boxes that are one step wider.
std::vector<Box> widerThan(const Cases& cases, const Box& box, double most) {
    std::vector<Box> wider;
    for (std::size_t r = 0; r < box.restrictions.size(); ++r) {
        const Restriction& restriction = box.restrictions[r];
        for (const Limit limit : limitsOf(restriction)) {
            if (limit != Limit::categories) {
                wider.push_back(widened(cases, box, r, limit, most));
                continue;
            }
            for (std::size_t c = 0; c < restriction.allowed.size(); ++c)
                if (restriction.allowed[c] == 0) {
                    wider.push_back(box);
                    wider.back().restrictions[r].allowed[c] = 1;
                    wider.back().tidy();
                }
        }
    }
    return wider;
}

}  // namespace

std::vector<TrajectoryBox> peel(const Cases& cases, const PrimOptions& options,
                                const std::stop_token& stop) {
    std::vector<TrajectoryBox> trajectory{{Box(), statisticsOf(cases, Box())}};
    Peeler peeler(cases, options);
    while (!stop.stop_requested() && peeler.step())
        trajectory.push_back({peeler.box(), statisticsOf(cases, peeler.box())});
    return trajectory;
}

Box pasted(const Cases& cases, Box box, const PrimOptions& options) {
    Amount amount = amountOf(cases, box);
    for (;;) {
        std::optional<Box> best;
        Amount bestAmount = amount;
        for (Box& wider : widerThan(cases, box, options.pasteAlpha * amount.weight)) {
            const Amount found = amountOf(cases, wider);
            if (found.interest > amount.interest &&
                found.density() >= bestAmount.density() - kRounding &&
                (!best || found.density() > bestAmount.density() + kRounding ||
                 found.interest > bestAmount.interest)) {
                best = std::move(wider);
                bestAmount = found;
            }
        }
        if (!best)
            return box;
        box = std::move(*best);
        amount = bestAmount;
    }
}

}  // namespace kyosei::discovery
