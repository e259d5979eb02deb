// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/structure/loop_scores.h"

#include "model/base/issue_codes.h"
#include "model/structure/strong_loops.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace kyosei::structure {

namespace {

/// Links on which loops may run.
std::vector<std::uint32_t> linksInside(const Network& network,
                                       const StronglyConnectedComponents& parts) {
    std::vector<std::uint32_t> inside;
    for (std::uint32_t i = 0; i < network.links().size(); ++i) {
        const Link& link = network.links()[i];
        if (link.kind != LinkKind::initial &&
            parts.part[link.from] != StronglyConnectedComponents::kNone &&
            parts.part[link.from] == parts.part[link.to])
            inside.push_back(i);
    }
    return inside;
}

/// Link scores by step, each as long as all links of the network.
using Table = std::vector<std::vector<double>>;

Result<Table> linkTable(const Structure& structure, LinkScorer& scorer,
                        const StronglyConnectedComponents& parts,
                        const std::vector<std::size_t>& steps, const std::stop_token& stop) {
    const std::vector<std::uint32_t> inside = linksInside(structure.elements(), parts);
    Table table;
    for (const std::size_t step : steps) {
        if (stop.stop_requested())
            return fail({codes::cancelled});
        const auto scores = scorer.scores(inside, step);
        if (!scores)
            return fail(scores.error());
        table.emplace_back(structure.elements().links().size(), 0.0);
        for (std::size_t i = 0; i < inside.size(); ++i)
            table.back()[inside[i]] = (*scores)[i];
    }
    return table;
}

std::vector<Loop> findLoops(const Structure& structure, const StronglyConnectedComponents& parts,
                            const Table& table, const LoopScoreOptions& options, bool& complete) {
    const auto isWanted = [&](Node node) {
        return !options.through || structure.variableOf(node) == *options.through;
    };
    LoopSearch all = allLoops(structure.elements(), {options.exhaustive});
    complete = all.complete;
    if (all.complete) {
        std::erase_if(all.loops, [&](const Loop& loop) {
            const std::vector<Node> nodes = nodesOf(structure.elements(), loop);
            return std::none_of(nodes.begin(), nodes.end(), isWanted);
        });
        return std::move(all.loops);
    }
    std::vector<Node> starts;
    for (Node node = 0; node < structure.elements().size(); ++node)
        if (options.through
                ? isWanted(node)
                : structure.list()[structure.variableOf(node)].kind == xmile::VariableKind::stock)
            starts.push_back(node);
    std::set<std::vector<std::uint32_t>> found;
    for (const std::vector<double>& scores : table)
        findStrongLoops(structure.elements(), parts, scores, starts, options.visits, found);
    std::vector<Loop> loops;
    for (const std::vector<std::uint32_t>& links : found)
        loops.push_back({links});
    return loops;
}

/// Scores of all loops at one step. Products are taken as logarithms: they overflow near points of
/// inflection.
void scoreStep(std::vector<ScoredLoop>& loops, const std::vector<double>& links) {
    constexpr double kNothing = -std::numeric_limits<double>::infinity();
    std::map<std::uint32_t, double> strongest;  // by part
    std::vector<std::pair<double, double>> strengths;
    for (const ScoredLoop& loop : loops) {
        double strength = 0;
        double polarity = 1;
        for (const std::uint32_t link : loop.loop.links) {
            const double score = links[link];
            strength += score != 0 && !std::isnan(score) ? std::log(std::abs(score)) : kNothing;
            polarity *= score < 0 ? -1 : 1;
        }
        strengths.emplace_back(strength, polarity);
        const auto at = strongest.try_emplace(loop.part, kNothing).first;
        at->second = std::max(at->second, strength);
    }
    std::map<std::uint32_t, double> totals;
    const auto share = [&](std::size_t i) {
        const double top = strongest[loops[i].part];
        return top == kNothing ? 0 : std::exp(strengths[i].first - top);
    };
    for (std::size_t i = 0; i < loops.size(); ++i)
        totals[loops[i].part] += share(i);
    for (std::size_t i = 0; i < loops.size(); ++i) {
        const double total = totals[loops[i].part];
        const auto [strength, polarity] = strengths[i];
        loops[i].scores.push_back(strength == kNothing ? 0 : polarity * std::exp(strength));
        loops[i].relatives.push_back(total > 0 ? polarity * share(i) / total + 0.0 : 0);
    }
}

/// Sums up the members of a family in the part where they weigh most.
void weigh(LoopFamily& family, const LoopScores& scores) {
    std::map<std::uint32_t, double> weights;
    for (const std::size_t m : family.members)
        weights[scores.loops[m].part] += scores.loops[m].weight;
    const auto heaviest =
        std::max_element(weights.begin(), weights.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    family.parts = weights.size();
    family.weight = heaviest->second;
    family.relatives.assign(scores.steps.size(), 0);
    for (const std::size_t m : family.members)
        for (std::size_t s = 0; s < scores.steps.size(); ++s)
            if (scores.loops[m].part == heaviest->first)
                family.relatives[s] += scores.loops[m].relatives[s];
}

}  // namespace

Result<LoopScores> scoreLoops(const Structure& structure, LinkScorer& scorer,
                              const std::vector<std::size_t>& steps,
                              const LoopScoreOptions& options, std::stop_token stop) {
    const StronglyConnectedComponents parts = stronglyConnectedComponents(structure.elements());
    const Result<Table> table = linkTable(structure, scorer, parts, steps, stop);
    if (!table)
        return fail(table.error());
    LoopScores result;
    result.steps = steps;
    for (Loop& loop : findLoops(structure, parts, *table, options, result.complete)) {
        ScoredLoop& added = result.loops.emplace_back();
        added.part = parts.part[structure.elements().links()[loop.links.front()].from];
        added.loop = std::move(loop);
    }
    result.found = result.loops.size();
    for (const std::vector<double>& links : *table)
        scoreStep(result.loops, links);
    for (ScoredLoop& loop : result.loops) {
        for (const double relative : loop.relatives)
            loop.weight += std::abs(relative);
        loop.weight /= static_cast<double>(std::max<std::size_t>(1, steps.size()));
    }
    std::stable_sort(result.loops.begin(), result.loops.end(),
                     [](const ScoredLoop& a, const ScoredLoop& b) { return a.weight > b.weight; });
    const auto light =
        std::find_if(result.loops.begin(), result.loops.end(),
                     [&](const ScoredLoop& loop) { return loop.weight < options.cutoff; });
    result.loops.erase(light, result.loops.end());
    if (result.loops.size() > options.kept)
        result.loops.erase(result.loops.begin() + static_cast<std::ptrdiff_t>(options.kept),
                           result.loops.end());
    return result;
}

std::vector<LoopFamily> families(const Structure& structure, const LoopScores& scores) {
    std::map<std::tuple<std::uint32_t, std::uint32_t, LinkKind>, std::uint32_t> between;
    for (std::uint32_t i = 0; i < structure.variables().links().size(); ++i) {
        const Link& link = structure.variables().links()[i];
        between[{link.from, link.to, link.kind}] = i;
    }
    std::map<std::vector<std::uint32_t>, std::size_t> known;
    std::vector<LoopFamily> result;
    for (std::size_t m = 0; m < scores.loops.size(); ++m) {
        Loop loop;
        for (const std::uint32_t position : scores.loops[m].loop.links) {
            const Link& link = structure.elements().links()[position];
            loop.links.push_back(
                between.at({static_cast<std::uint32_t>(structure.variableOf(link.from)),
                            static_cast<std::uint32_t>(structure.variableOf(link.to)), link.kind}));
        }
        loop = normalised(structure.variables(), std::move(loop));
        const auto [at, isNew] = known.try_emplace(loop.links, result.size());
        if (isNew)
            result.push_back({loop, {}, 1, {}, 0});
        result[at->second].members.push_back(m);
    }
    for (LoopFamily& family : result)
        weigh(family, scores);
    std::stable_sort(result.begin(), result.end(),
                     [](const LoopFamily& a, const LoopFamily& b) { return a.weight > b.weight; });
    return result;
}

}  // namespace kyosei::structure
