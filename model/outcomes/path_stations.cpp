// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/path_stations.h"

#include "model/base/names.h"
#include "model/compile/compiler.h"
#include "model/engine/csv_export.h"
#include "model/structure/structure.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace kyosei {

namespace {

constexpr std::size_t kHeldAtOnce = 24;

using structure::Network;
using structure::Node;

/// Everything that can be reached from some nodes along (against) the links.
std::set<Node> reachable(const Network& network, std::vector<Node> from, bool forwards) {
    std::set<Node> found(from.begin(), from.end());
    while (!from.empty()) {
        const Node node = from.back();
        from.pop_back();
        for (const auto link : forwards ? network.outOf(node) : network.into(node)) {
            const Node next = forwards ? network.links()[link].to : network.links()[link].from;
            if (found.insert(next).second)
                from.push_back(next);
        }
    }
    return found;
}

struct Candidate {
    std::size_t place = 0;  ///< in the document
    std::string name;
    bool stock = false;
    double through = 0;
};

/// Variables on some way from what changes to the output.
Result<std::vector<Candidate>> between(const xmile::Document& document, const Program& program,
                                       const std::vector<ConstantOverride>& changes,
                                       const std::string& output) {
    const auto structure = structure::Structure::of(document, true);
    if (!structure)
        return fail(structure.error());
    const auto end = structure->find(output);
    if (!end)
        return fail(end.error());
    std::vector<Node> starts;
    for (std::size_t v = 0; v < structure->list().size(); ++v) {
        const VariableInfo* info = program.find(structure->list()[v].name);
        for (const ConstantOverride& change : changes)
            if (info && change.slot >= info->first && change.slot < info->first + info->size)
                starts.push_back(static_cast<Node>(v));
    }
    const Network& network = structure->variables();
    const std::set<Node> after = reachable(network, starts, true);
    const std::set<Node> before = reachable(network, {static_cast<Node>(end->variable)}, false);
    std::vector<Candidate> candidates;
    for (const Node node : after) {
        const auto& variable = structure->list()[node];
        const VariableInfo* info = program.find(variable.name);
        if (before.contains(node) && node != end->variable && info && !info->constant)
            candidates.push_back(
                {node, variable.name, variable.kind == xmile::VariableKind::stock, 0});
    }
    return candidates;
}

/// How much of the effect is lost with each candidate held by itself.
Result<void> measure(std::span<Candidate> candidates, const xmile::Document& document,
                     std::string_view changes, const std::string& output, double horizon,
                     const std::stop_token& stop) {
    std::vector<std::vector<Hold>> groups;
    std::vector<HeldGroups> combinations{0};
    for (std::size_t c = 0; c < candidates.size(); ++c) {
        groups.push_back({{candidates[c].name}});
        combinations.push_back(HeldGroups{1} << c);
    }
    const auto runs = HeldRuns::of(document, groups);
    if (!runs)
        return fail(runs.error());
    const auto constants = constantsIn((*runs)->program(), changes);
    const auto column = exportColumns((*runs)->program(), {output});
    if (!constants || !column)
        return fail(constants ? column.error() : constants.error());
    const Slot slot = column->front().slot;
    const auto baseline = (*runs)->baseline(1, {}, {slot}, stop);
    if (!baseline)
        return fail(baseline.error());
    const auto held = (*runs)->run(*baseline, *constants, combinations, {slot}, stop);
    if (!held)
        return fail(held.error());
    const auto& times = held->times();
    const auto end = static_cast<std::size_t>(std::min_element(times.begin(), times.end(),
                                                               [&](double a, double b) {
                                                                   return std::abs(a - horizon) <
                                                                          std::abs(b - horizon);
                                                               }) -
                                              times.begin());
    for (std::size_t c = 0; c < candidates.size(); ++c)
        candidates[c].through =
            std::abs(held->series(0, slot)[end] - held->series(c + 1, slot)[end]);
    return {};
}

}  // namespace

Result<std::vector<Station>> strongestStations(const xmile::Document& document,
                                               std::string_view changes, const std::string& output,
                                               double horizon, std::size_t most,
                                               std::stop_token stop) {
    const auto program = compile(document);
    if (!program)
        return fail(program.error());
    const auto constants = constantsIn(*program, changes);
    if (!constants)
        return fail(constants.error());
    auto found = between(document, *program, *constants, output);
    if (!found)
        return fail(std::move(found.error()));
    std::vector<Candidate>& candidates = *found;
    for (std::size_t first = 0; candidates.size() > most && first < candidates.size();
         first += kHeldAtOnce) {
        const std::size_t count = std::min(kHeldAtOnce, candidates.size() - first);
        const auto measured = measure(std::span(candidates).subspan(first, count), document,
                                      changes, output, horizon, stop);
        if (!measured)
            return fail(measured.error());
    }
    // Strengths that differ by rounding only are equal.
    const auto strength = [](const Candidate& candidate) {
        return candidate.through > 0 ? std::round(std::log(candidate.through) * 1e6) : -1e12;
    };
    std::stable_sort(
        candidates.begin(), candidates.end(), [&](const Candidate& a, const Candidate& b) {
            return std::pair(-strength(a), !a.stock) < std::pair(-strength(b), !b.stock);
        });
    candidates.resize(std::min(most, candidates.size()));
    std::sort(candidates.begin(), candidates.end(),
              [](const Candidate& a, const Candidate& b) { return a.place < b.place; });
    std::vector<Station> stations;
    for (const Candidate& candidate : candidates)
        stations.push_back({candidate.name, candidate.name, {candidate.name}});
    return stations;
}

}  // namespace kyosei
