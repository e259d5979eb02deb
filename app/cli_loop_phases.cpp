// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_commands.h"
#include "app/cli_model.h"
#include "app/cli_output.h"
#include "app/cli_structure.h"
#include "model/structure/loop_names.h"
#include "model/structure/loop_phases.h"
#include "model/structure/named_loop_shares.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <limits>

namespace kyosei::cli {

using nlohmann::ordered_json;

namespace {

/// Loops with a smaller share at all times are not listed.
constexpr double kWorthListing = 0.02;

/// Its name, or else its variables.
std::string nameOf(const structure::Structure& structure, const structure::NamedLoops& names,
                   const structure::LoopFamily& family) {
    std::string name = names.nameOf(structure.variables(), family.loop);
    if (!name.empty())
        return name;
    for (const structure::Node node : nodesOf(structure.variables(), family.loop))
        name += (name.empty() ? "" : " > ") + structure.list()[node].name;
    return name;
}

struct Found {
    std::vector<double> times;
    std::vector<structure::LoopFamily> families;
    std::vector<std::string> names;
    std::vector<structure::LoopPhase> phases;
    bool complete = true;
    bool named = false;  ///< shares are among the loops with names
};

/// Shares are shares within a part that shares feedback, so loops of several parts cannot be
/// compared: those of the largest part that has any are looked at.
void keepLargestPart(structure::LoopScores& scores) {
    std::uint32_t largest = std::numeric_limits<std::uint32_t>::max();
    for (const structure::ScoredLoop& loop : scores.loops)
        if (loop.weight > 0)
            largest = std::min(largest, loop.part);
    std::erase_if(scores.loops,
                  [&](const structure::ScoredLoop& loop) { return loop.part != largest; });
}

Result<Found> findPhases(const LoopsOptions& options, const LoadedModel& model,
                         const structure::Structure& structure,
                         const structure::NamedLoops& names) {
    auto scorer = structure::LinkScorer::of(model.document, structure, *model.program, *model.run);
    if (!scorer)
        return fail(scorer.error());
    const std::vector<std::size_t> steps = structure::evenSteps(*model.run, options.phases);
    structure::LoopScoreOptions limits;
    limits.kept = options.limit;
    if (!options.through.empty()) {
        const auto place = structure.find(options.through);
        if (!place)
            return fail(place.error());
        limits.through = place->variable;
    }
    auto scores = scoreLoops(structure, *scorer, steps, limits);
    if (!scores)
        return fail(scores.error());
    keepLargestPart(*scores);
    Found found;
    found.complete = scores->complete;
    found.families = families(structure, *scores);
    for (const std::size_t step : steps)
        found.times.push_back(model.run->times()[step]);
    for (const structure::LoopFamily& family : found.families)
        found.names.push_back(nameOf(structure, names, family));
    found.phases = loopPhases(found.families, found.times);
    return found;
}

/// Of the loops with names alone.
Result<Found> findNamedPhases(const LoopsOptions& options, const LoadedModel& model,
                              const structure::Structure& structure,
                              const structure::NamedLoops& names) {
    auto scorer = structure::LinkScorer::of(model.document, structure, *model.program, *model.run);
    if (!scorer)
        return fail(scorer.error());
    auto shares = namedLoopShares(structure, names, *scorer, *model.run,
                                  structure::evenSteps(*model.run, options.phases));
    if (!shares)
        return fail(shares.error());
    Found found;
    found.named = true;
    found.times = std::move(shares->times);
    found.phases = std::move(shares->phases);
    for (std::size_t loop = 0; loop < names.loops.size(); ++loop) {
        found.names.push_back(names.loops[loop].name);
        found.families.emplace_back().relatives = std::move(shares->shares[loop]);
    }
    return found;
}

std::string text(const Found& found) {
    std::string all = "Which loop is the strongest when, by its share in what ";
    all += found.named ? "the named loops do (Loops That Matter)" : "changes (Loops That Matter)";
    all += found.complete ? ":\n" : "; too many loops for all, the strongest found:\n";
    for (const structure::LoopPhase& phase : found.phases) {
        char line[100];
        std::snprintf(line, sizeof line, "  %8g to %-8g %s %5.1f %%  ", phase.from, phase.to,
                      phase.share > 0 ? "R" : "B", 100 * std::abs(phase.share));
        all += line + found.names[phase.family] + (phase.dominates ? "  (dominates)" : "") + '\n';
    }
    return found.phases.empty() ? "Nothing changes: no loop acts.\n" : all;
}

ordered_json json(const Found& found) {
    ordered_json loops = ordered_json::array();
    for (std::size_t f = 0; f < found.families.size(); ++f) {
        const std::vector<double>& shares = found.families[f].relatives;
        if (std::any_of(shares.begin(), shares.end(),
                        [](double share) { return std::abs(share) >= kWorthListing; }))
            loops.push_back({{"name", found.names[f]}, {"shares", shares}});
    }
    ordered_json phases = ordered_json::array();
    for (const structure::LoopPhase& phase : found.phases)
        phases.push_back({{"from", phase.from},
                          {"to", phase.to},
                          {"loop", found.names[phase.family]},
                          {"share", phase.share},
                          {"dominates", phase.dominates}});
    return {{"complete", found.complete},
            {"times", found.times},
            {"phases", std::move(phases)},
            {"loops", std::move(loops)}};
}

}  // namespace

int loopPhasesReport(const LoopsOptions& options) {
    const auto model = loadModel(options.model, options.scenario, true);
    if (!model)
        return report(model.error(), options.json);
    const auto structure = structureOf(*model);
    if (!structure)
        return report(structure.error(), options.json);
    const structure::NamedLoops names = namedLoops(model->document, *structure);
    const auto found = options.named ? findNamedPhases(options, *model, *structure, names)
                                     : findPhases(options, *model, *structure, names);
    if (!found)
        return report(found.error(), options.json);
    (void)report(model->notes, options.json);
    return deliver(options.json ? json(*found).dump(1) + '\n' : text(*found), "", options.json);
}

}  // namespace kyosei::cli
