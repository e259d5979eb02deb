// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/discovery/explain.h"

#include "model/base/random.h"
#include "model/base/sorted_unique.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>
#include <utility>

namespace kyosei::discovery {

namespace {

/// Searches in half of the cases take no more than this, so that they stay quick.
constexpr std::size_t kLargestResample = 4096;

/// The cases of half of the groups, drawn by number `draw`, and the others.
std::pair<Cases, Cases> halves(const Cases& cases, std::uint64_t seed, std::uint32_t draw,
                               std::size_t most) {
    std::vector<std::size_t> groups;
    for (std::size_t k = 0; k < cases.count(); ++k)
        groups.push_back(cases.group(k));
    groups = sortedUnique(std::move(groups));
    std::ranges::sort(groups, {}, [&](std::size_t group) {
        return randomBits(seed, Stream::permutation, draw, group);
    });
    const std::set<std::size_t> chosen(
        groups.begin(), groups.begin() + static_cast<std::ptrdiff_t>(groups.size() / 2));
    std::vector<std::size_t> first, second;
    for (std::size_t k = 0; k < cases.count(); ++k)
        (chosen.contains(cases.group(k)) ? first : second).push_back(k);
    if (first.size() > most) {
        std::ranges::sort(first, {},
                          [&](std::size_t k) { return randomBits(seed, Stream::jitter, draw, k); });
        first.resize(most);
    }
    return {casesOf(cases, first), casesOf(cases, second)};
}

/// Takes out, one by one, the limit that chance explains best, until none is left that it may
/// have put there and no more dimensions than can be told.
Box simplified(const Cases& cases, Box box, const ExplainOptions& options) {
    const double tried = 2 * static_cast<double>(cases.dimensions.size());
    for (;;) {
        const std::vector<LimitFinding> limits = limitsIn(cases, box);
        const auto weakest = std::ranges::max_element(limits, {}, &LimitFinding::quasiP);
        if (weakest == limits.end() || (weakest->quasiP * tried <= options.significance &&
                                        box.restrictions.size() <= options.mostRestrictions))
            return box;
        box = without(box, weakest->restriction, weakest->limit);
    }
}

/// The restrictions from the one that matters most on: the one without which the box is least
/// dense.
void sortByImportance(const Cases& cases, Box& box) {
    std::vector<std::pair<double, Restriction>> ranked;
    for (const Restriction& restriction : box.restrictions) {
        Box rest = box;
        std::erase(rest.restrictions, restriction);
        ranked.emplace_back(statisticsOf(cases, rest).density, restriction);
    }
    std::ranges::stable_sort(ranked, {}, [](const auto& one) { return one.first; });
    for (std::size_t r = 0; r < ranked.size(); ++r)
        box.restrictions[r] = ranked[r].second;
}

/// The boxes on the ways of both objectives: by gain small cuts come first, and something that is
/// either there or not, which cuts off much at once, may come too late; by density it comes first,
/// and small cuts may not come at all.
std::vector<TrajectoryBox> bothWays(const Cases& cases, PrimOptions options,
                                    const std::stop_token& stop) {
    options.objective = PrimOptions::Objective::gain;
    std::vector<TrajectoryBox> boxes = peel(cases, options, stop);
    options.objective = PrimOptions::Objective::density;
    std::vector<TrajectoryBox> others = peel(cases, options, stop);
    boxes.insert(boxes.end(), std::make_move_iterator(others.begin()),
                 std::make_move_iterator(others.end()));
    return boxes;
}

/// Simplified boxes of a trajectory, each once, without the one that restricts nothing.
std::vector<Box> boxesOf(const Cases& cases, const std::vector<TrajectoryBox>& trajectory,
                         const ExplainOptions& options) {
    std::vector<Box> boxes;
    for (const TrajectoryBox& one : trajectory) {
        Box box = simplified(cases, one.box, options);
        if (box.restrictions.empty())
            continue;
        box = simplified(cases, pasted(cases, std::move(box), options.prim), options);
        if (box.restrictions.empty())
            continue;
        sortByImportance(cases, box);
        if (std::ranges::find(boxes, box) == boxes.end())
            boxes.push_back(std::move(box));
    }
    return boxes;
}

/// Findings that none other beats in both coverage and density, from the widest on.
std::vector<Finding> curveOf(std::vector<Finding> findings) {
    std::ranges::stable_sort(findings, std::ranges::greater(),
                             [](const Finding& one) { return one.fitted.coverage; });
    std::vector<Finding> curve;
    for (Finding& one : findings)
        if (curve.empty() || one.fitted.density > curve.back().fitted.density) {
            if (!curve.empty() && one.fitted.coverage == curve.back().fitted.coverage)
                curve.pop_back();
            curve.push_back(std::move(one));
        }
    return curve;
}

void countReproduced(const Cases& cases, std::vector<Finding>& findings,
                     const ExplainOptions& options, const std::stop_token& stop) {
    for (Finding& finding : findings)
        finding.reproduced.assign(finding.box.restrictions.size(), 0);
    for (std::size_t i = 0; i < options.resamples && !stop.stop_requested(); ++i) {
        const auto draw = static_cast<std::uint32_t>(i + 1);
        const Cases half = halves(cases, options.seed, draw, kLargestResample).first;
        const std::vector<TrajectoryBox> trajectory = bothWays(half, options.prim, stop);
        for (Finding& finding : findings) {
            const auto nearest =
                std::ranges::min_element(trajectory, {}, [&](const TrajectoryBox& one) {
                    return std::abs(one.statistics.coverage - finding.fitted.coverage);
                });
            for (std::size_t r = 0; r < finding.reproduced.size(); ++r)
                if (nearest->box.find(finding.box.restrictions[r].dimension))
                    ++finding.reproduced[r];
        }
    }
    for (Finding& finding : findings)
        for (double& times : finding.reproduced)
            times /= static_cast<double>(options.resamples);
}

Finding findingOf(Box box, const Cases& searched, const Cases& others,
                  const ExplainOptions& options) {
    Finding finding;
    finding.fitted = statisticsOf(searched, box);
    finding.checked = statisticsOf(others, box);
    finding.limits = limitsIn(searched, box);
    finding.holds = finding.checked.correlation >= options.correlation &&
                    independenceP(others, box) < options.chance;
    finding.box = std::move(box);
    return finding;
}

/// The findings that none beats, from the widest on, without how often they are found again.
std::vector<Finding> search(const Cases& searched, const Cases& others,
                            const ExplainOptions& options, const std::stop_token& stop) {
    std::vector<Finding> findings;
    for (Box& box : boxesOf(searched, bothWays(searched, options.prim, stop), options))
        findings.push_back(findingOf(std::move(box), searched, others, options));
    return curveOf(std::move(findings));
}

std::size_t bestOf(const std::vector<Finding>& findings) {
    const auto best = std::ranges::max_element(
        findings, {}, [](const Finding& one) { return one.fitted.correlation; });
    return static_cast<std::size_t>(best - findings.begin());
}

Cases outsideOf(const Cases& cases, const Box& box) {
    std::vector<std::size_t> left;
    for (std::size_t k = 0; k < cases.count(); ++k)
        if (!box.contains(cases, k))
            left.push_back(k);
    return casesOf(cases, left);
}

/// Box after box among the cases that are left, while they are confirmed.
std::vector<Finding> furtherThan(Box box, std::pair<Cases, Cases> split,
                                 const ExplainOptions& options, const std::stop_token& stop) {
    std::vector<Finding> further;
    while (further.size() < options.mostFurther && !stop.stop_requested()) {
        split = {outsideOf(split.first, box), outsideOf(split.second, box)};
        std::vector<Finding> findings = search(split.first, split.second, options, stop);
        if (findings.empty() || !findings[bestOf(findings)].holds)
            break;
        std::vector<Finding> best{std::move(findings[bestOf(findings)])};
        countReproduced(split.first, best, options, stop);
        box = best.front().box;
        further.push_back(std::move(best.front()));
    }
    return further;
}

double effectiveNumber(const Cases& cases, bool ofInterest) {
    double sum = 0, squares = 0;
    for (std::size_t k = 0; k < cases.count(); ++k)
        if ((cases.ofInterest[k] != 0) == ofInterest) {
            sum += cases.weight(k);
            squares += cases.weight(k) * cases.weight(k);
        }
    return squares > 0 ? sum * sum / squares : 0;
}

}  // namespace

Explanation explain(const Cases& cases, const ExplainOptions& options,
                    const std::stop_token& stop) {
    Explanation explanation;
    explanation.all = statisticsOf(cases, Box());
    const double interesting = effectiveNumber(cases, true);
    const double others = effectiveNumber(cases, false);
    if (interesting == 0 || others == 0) {
        explanation.verdict = interesting == 0 ? Verdict::never : Verdict::always;
        return explanation;
    }
    explanation.verdict = Verdict::few;
    if (std::min(interesting, others) < options.fewest)
        return explanation;

    explanation.verdict = Verdict::unexplained;
    const auto split = searchedAndOthers(cases, options);
    std::vector<Finding> findings = search(split.first, split.second, options, stop);
    if (findings.empty() || stop.stop_requested())
        return explanation;
    countReproduced(cases, findings, options, stop);
    explanation.chosen = bestOf(findings);
    const Finding& best = findings[explanation.chosen];
    if (best.holds && !stop.stop_requested()) {
        explanation.verdict = Verdict::explained;
        explanation.further = furtherThan(best.box, split, options, stop);
    }
    explanation.findings = std::move(findings);
    return explanation;
}

std::pair<Cases, Cases> searchedAndOthers(const Cases& cases, const ExplainOptions& options) {
    return halves(cases, options.seed, 0, cases.count());
}

BoxStatistics toldOf(const Explanation& explanation, const Finding& finding) {
    BoxStatistics told = finding.checked;
    told.base = explanation.all.base;
    if (told.density > 0)
        told.mass = std::min(told.coverage * told.base / told.density, 1.0);
    told.outside = told.mass < 1 ? (1 - told.coverage) * told.base / (1 - told.mass) : 0;
    return told;
}

const char* verdictName(Verdict verdict) {
    switch (verdict) {
    case Verdict::never: return "never";
    case Verdict::always: return "always";
    case Verdict::few: return "few";
    case Verdict::unexplained: return "unexplained";
    case Verdict::explained: break;
    }
    return "explained";
}

}  // namespace kyosei::discovery
