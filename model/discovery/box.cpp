// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/discovery/box.h"

#include "model/base/random.h"

#include <algorithm>
#include <boost/math/special_functions/beta.hpp>
#include <cassert>
#include <cmath>
#include <map>
#include <optional>
#include <utility>

namespace kyosei::discovery {

namespace {

bool breaks(const Restriction& restriction, Limit limit, double value) {
    switch (limit) {
    case Limit::low: return value < restriction.low;
    case Limit::high: return value > restriction.high;
    case Limit::categories: break;
    }
    return !restriction.allows(value);
}

/// The limit that a case breaks, if it is the only one; their number if it breaks none.
std::optional<std::size_t> onlyBroken(const Cases& cases, const Box& box,
                                      const std::vector<LimitFinding>& limits, std::size_t one) {
    std::size_t broken = limits.size();
    for (std::size_t i = 0; i < limits.size(); ++i) {
        const Restriction& restriction = box.restrictions[limits[i].restriction];
        if (!breaks(restriction, limits[i].limit, cases.values[restriction.dimension][one]))
            continue;
        if (broken < limits.size())
            return std::nullopt;
        broken = i;
    }
    return broken;
}

}  // namespace

Cases casesOf(const Cases& cases, const std::vector<std::size_t>& chosen) {
    Cases part;
    part.dimensions = cases.dimensions;
    part.values.resize(cases.values.size());
    for (std::size_t d = 0; d < cases.values.size(); ++d)
        for (const std::size_t one : chosen)
            part.values[d].push_back(cases.values[d][one]);
    for (const std::size_t one : chosen) {
        part.ofInterest.push_back(cases.ofInterest[one]);
        if (!cases.weights.empty())
            part.weights.push_back(cases.weights[one]);
        part.groups.push_back(cases.group(one));
    }
    return part;
}

bool Restriction::isEmpty() const {
    return allowed.empty() ? !hasLow() && !hasHigh()
                           : std::ranges::all_of(allowed, [](auto one) { return one != 0; });
}

bool Box::contains(const Cases& cases, std::size_t one) const {
    return std::ranges::all_of(restrictions, [&](const Restriction& restriction) {
        return restriction.allows(cases.values[restriction.dimension][one]);
    });
}

const Restriction* Box::find(std::size_t dimension) const {
    const auto found = std::ranges::find(restrictions, dimension, &Restriction::dimension);
    return found == restrictions.end() ? nullptr : &*found;
}

Restriction& Box::at(std::size_t dimension, const Cases& cases) {
    const auto found = std::ranges::find(restrictions, dimension, &Restriction::dimension);
    if (found != restrictions.end())
        return *found;
    Restriction added;
    added.dimension = dimension;
    added.allowed.assign(cases.dimensions[dimension].categories.size(), 1);
    restrictions.push_back(std::move(added));
    return restrictions.back();
}

void Box::tidy() {
    std::erase_if(restrictions, [](const Restriction& one) { return one.isEmpty(); });
}

BoxStatistics statisticsOf(const Cases& cases, const Box& box) {
    double all = 0, interest = 0, inside = 0, insideInterest = 0, squares = 0;
    BoxStatistics found;
    for (std::size_t k = 0; k < cases.count(); ++k) {
        const double weight = cases.weight(k);
        const double counted = cases.ofInterest[k] != 0 ? weight : 0;
        all += weight;
        interest += counted;
        if (!box.contains(cases, k))
            continue;
        ++found.cases;
        inside += weight;
        insideInterest += counted;
        squares += weight * weight;
    }
    found.coverage = insideInterest / interest;
    found.density = insideInterest / inside;
    found.mass = inside / all;
    found.base = interest / all;
    found.outside = (interest - insideInterest) / (all - inside);
    found.effective = squares > 0 ? inside * inside / squares : 0;
    const double spread = found.mass * (1 - found.mass) * found.base * (1 - found.base);
    if (spread > 0)
        found.correlation = (insideInterest / all - found.mass * found.base) / std::sqrt(spread);
    return found;
}

Box without(const Box& box, std::size_t restriction, Limit limit) {
    Box rest = box;
    Restriction& changed = rest.restrictions[restriction];
    switch (limit) {
    case Limit::low: changed.low = -Restriction::kNone; break;
    case Limit::high: changed.high = Restriction::kNone; break;
    case Limit::categories: std::ranges::fill(changed.allowed, std::uint8_t{1}); break;
    }
    rest.tidy();
    return rest;
}

std::vector<Limit> limitsOf(const Restriction& restriction) {
    if (!restriction.allowed.empty())
        return {Limit::categories};
    std::vector<Limit> limits;
    if (restriction.hasLow())
        limits.push_back(Limit::low);
    if (restriction.hasHigh())
        limits.push_back(Limit::high);
    return limits;
}

double binomialTail(double k, double n, double p) {
    assert(k >= 0 && k <= n);
    if (k <= 0 || p >= 1)
        return 1;
    if (p <= 0)
        return 0;
    return boost::math::ibeta(k, n - k + 1, p);
}

std::vector<LimitFinding> limitsIn(const Cases& cases, const Box& box) {
    std::vector<LimitFinding> limits;
    for (std::size_t r = 0; r < box.restrictions.size(); ++r)
        for (const Limit limit : limitsOf(box.restrictions[r]))
            limits.push_back({r, limit, 1});
    // A case belongs to the box without a limit if that is the only one that it breaks.
    std::vector<std::pair<double, double>> beyond(limits.size());  // weight, weight of interest
    double inside = 0, insideInterest = 0, squares = 0;
    for (std::size_t k = 0; k < cases.count(); ++k) {
        const std::optional<std::size_t> broken = onlyBroken(cases, box, limits, k);
        if (!broken)
            continue;
        const double weight = cases.weight(k);
        const double counted = cases.ofInterest[k] != 0 ? weight : 0;
        if (*broken < limits.size()) {
            beyond[*broken].first += weight;
            beyond[*broken].second += counted;
        } else {
            inside += weight;
            insideInterest += counted;
            squares += weight * weight;
        }
    }
    if (inside <= 0)
        return limits;
    const double effective = inside * inside / squares;
    const double interesting = std::min(insideInterest / inside * effective, effective);
    for (std::size_t i = 0; i < limits.size(); ++i) {
        const auto& [weight, counted] = beyond[i];
        limits[i].quasiP =
            binomialTail(interesting, effective, (insideInterest + counted) / (inside + weight));
    }
    return limits;
}

double independenceP(const Cases& cases, const Box& box) {
    const BoxStatistics found = statisticsOf(cases, box);
    std::map<std::size_t, double> sums;  // of each group
    double total = 0;
    for (std::size_t k = 0; k < cases.count(); ++k) {
        const double inside = (box.contains(cases, k) ? 1 : 0) - found.mass;
        const double interest = (cases.ofInterest[k] != 0 ? 1 : 0) - found.base;
        const double term = cases.weight(k) * inside * interest;
        sums[cases.group(k)] += term;
        total += term;
    }
    double variance = 0;
    for (const auto& [group, sum] : sums)
        variance += sum * sum;
    return variance > 0 ? normalProbability(-total / std::sqrt(variance)) : 1;
}

}  // namespace kyosei::discovery
