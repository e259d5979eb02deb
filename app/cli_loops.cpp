// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_commands.h"
#include "app/cli_model.h"
#include "app/cli_output.h"
#include "app/cli_structure.h"
#include "model/structure/loop_names.h"
#include "model/structure/loop_scores.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace kyosei::cli {

using nlohmann::ordered_json;
using structure::Link;
using structure::Loop;
using structure::Polarity;
using structure::Structure;

namespace {

/// Share below which a scored loop is not listed.
constexpr double kLightest = 0.0005;

/// One line of the listing.
struct Row {
    std::string name;
    Loop loop;                         ///< in Structure::variables()
    std::vector<std::string> members;  ///< names of the elements' loops, strongest first
    double share = 0;                  ///< of a scored listing: -1 .. 1
    std::size_t parts = 1;             ///< that share no feedback with one another
};

/// A listing of loops and what is to be said about it.
struct Listing {
    const LoadedModel& model;
    const Structure& structure;
    std::vector<Row> rows;
    std::string about;
    bool scored = false;
    double time = 0;

    [[nodiscard]] bool isHidden(structure::Node variable) const {
        return model.hidden.count(structure.list()[variable].name) != 0;
    }
};

/// R or B; of a scored loop, as it acts at that time.
const char* letter(const Listing& listing, const Row& row) {
    if (listing.scored)
        return row.share > 0 ? "R" : "B";
    const Polarity polarity = polarityOf(listing.structure.variables(), row.loop);
    return polarity == Polarity::positive ? "R" : polarity == Polarity::negative ? "B" : "?";
}

/// "a +> b (-)> a": signs in parentheses are those of the run. Hidden variables are passed over.
std::string path(const Listing& listing, const Loop& loop) {
    const auto& links = listing.structure.variables().links();
    std::string text;
    std::string first;
    Polarity sinceShown = Polarity::positive;
    bool observed = false;
    std::vector<std::uint32_t> order = loop.links;
    const auto shown = std::find_if(order.begin(), order.end(), [&](std::uint32_t link) {
        return !listing.isHidden(links[link].from);
    });
    std::rotate(order.begin(), shown, order.end());
    for (const std::uint32_t position : order) {
        const Link& link = links[position];
        if (!listing.isHidden(link.from)) {
            text += listing.structure.list()[link.from].name;
            sinceShown = Polarity::positive;
            observed = false;
        }
        sinceShown = chained(sinceShown, link.polarity);
        observed |= link.observed;
        if (!listing.isHidden(link.to))
            text += std::string(" ") + (observed ? "(" : "") + sign(sinceShown) +
                    (observed ? ")" : "") + "> ";
    }
    return text + listing.structure.list()[links[order.front()].from].name;
}

bool allHidden(const Listing& listing, const Loop& loop) {
    const auto nodes = nodesOf(listing.structure.variables(), loop);
    return std::all_of(nodes.begin(), nodes.end(),
                       [&](structure::Node node) { return listing.isHidden(node); });
}

std::string text(const Listing& listing) {
    std::string all = listing.about;
    for (const Row& row : listing.rows) {
        char share[40] = "";
        if (listing.scored)
            std::snprintf(share, sizeof share, "%6.1f %%  ", 100 * std::abs(row.share));
        all += share;
        all += letter(listing, row);
        all += "  " + (row.name.empty() ? "" : row.name + ": ") + path(listing, row.loop);
        if (row.members.size() > 1)
            all += "  [" + std::to_string(row.members.size()) + " loops of elements]";
        if (row.parts > 1)
            all += "  [in " + std::to_string(row.parts) + " separate parts; the largest share]";
        all += '\n';
    }
    return all;
}

ordered_json json(const Listing& listing, bool complete) {
    ordered_json rows = ordered_json::array();
    for (const Row& row : listing.rows) {
        const Polarity polarity = polarityOf(listing.structure.variables(), row.loop);
        ordered_json variables = ordered_json::array();
        ordered_json signs = ordered_json::array();
        bool certain = true;
        for (const std::uint32_t position : row.loop.links) {
            const Link& link = listing.structure.variables().links()[position];
            variables.push_back(listing.structure.list()[link.from].name);
            signs.push_back(sign(link.polarity));
            certain &= !link.observed;
        }
        ordered_json entry{{"name", row.name},
                           {"polarity", letter(listing, row)},
                           {"certain", certain && polarity != Polarity::unknown},
                           {"variables", variables},
                           {"signs", signs}};
        if (listing.scored) {
            entry["share"] = row.share;
            entry["elements"] = row.members;
        }
        rows.push_back(std::move(entry));
    }
    ordered_json root{{"complete", complete}};
    if (listing.scored)
        root["time"] = listing.time;
    root["loops"] = rows;
    return root;
}

/// The loops of the equations: named ones, then the shortest independent or all.
bool listStructure(const LoopsOptions& options, const structure::NamedLoops& names,
                   Listing& listing) {
    const structure::Network& network = listing.structure.variables();
    const structure::LoopSearch search = options.all
                                             ? allLoops(network, {options.limit})
                                             : shortestIndependentLoops(network, {options.limit});
    for (const structure::NamedLoop& named : names.loops)
        listing.rows.push_back({named.name, named.loop, {}, 0, 1});
    for (const Loop& loop : search.loops)
        if (names.nameOf(network, loop).empty() && !allHidden(listing, loop))
            listing.rows.push_back({"", loop, {}, 0, 1});
    std::string sizes;
    for (const auto& part : stronglyConnectedComponents(network).nodes) {
        const auto shown = std::count_if(part.begin(), part.end(), [&](structure::Node node) {
            return !listing.isHidden(node);
        });
        if (shown > 0)
            sizes += (sizes.empty() ? "" : ", ") + std::to_string(shown);
    }
    listing.about = sizes.empty()
                        ? "No feedback.\n"
                        : "Parts that share feedback, by number of variables: " + sizes + ".\n";
    if (!sizes.empty())
        listing.about += std::string(options.all ? "All loops" : "Shortest independent loops") +
                         (search.complete ? ":\n" : ", only those found before the limit:\n");
    return search.complete;
}

/// Loops by their share in what changes during the step that ends at a time.
Result<bool> listScores(const LoopsOptions& options, const structure::NamedLoops& names,
                        std::optional<std::size_t> through, Listing& listing) {
    const LoadedModel& model = listing.model;
    auto scorer =
        structure::LinkScorer::of(model.document, listing.structure, *model.program, *model.run);
    if (!scorer)
        return fail(scorer.error());
    const std::size_t step = structure::stepAt(*model.run, *options.time);
    structure::LoopScoreOptions limits;
    limits.kept = options.limit;
    limits.through = through;
    limits.cutoff = kLightest;
    const auto scores = scoreLoops(listing.structure, *scorer, {step}, limits);
    if (!scores)
        return fail(scores.error());
    listing.scored = true;
    listing.time = model.run->times()[step];
    for (const structure::LoopFamily& family : families(listing.structure, *scores)) {
        if (family.weight == 0 || allHidden(listing, family.loop))
            continue;
        Row row{names.nameOf(listing.structure.variables(), family.loop),
                family.loop,
                {},
                family.relatives.front(),
                family.parts};
        for (const std::size_t member : family.members) {
            const Loop& loop = scores->loops[member].loop;
            row.members.push_back(listing.structure.elementName(
                listing.structure.elements().links()[loop.links.front()].from));
        }
        listing.rows.push_back(std::move(row));
    }
    char about[200];
    std::snprintf(about, sizeof about, "Shares in the change up to %g (Loops That Matter)%s:\n",
                  listing.time,
                  scores->complete ? "" : "; too many loops for all, the strongest found");
    listing.about = listing.rows.empty() ? "Nothing changes: no loop acts.\n" : about;
    return scores->complete;
}

/// Leaves only loops through a variable.
void keepThrough(std::size_t variable, Listing& listing) {
    std::erase_if(listing.rows, [&](const Row& row) {
        const auto nodes = nodesOf(listing.structure.variables(), row.loop);
        return std::find(nodes.begin(), nodes.end(), variable) == nodes.end();
    });
}

}  // namespace

int loops(const LoopsOptions& options) {
    const auto model = loadModel(options.model, options.scenario, true);
    if (!model)
        return report(model.error(), options.json);
    const auto structure = structureOf(*model);
    if (!structure)
        return report(structure.error(), options.json);
    std::optional<std::size_t> through;
    if (!options.through.empty()) {
        const auto place = structure->find(options.through);
        if (!place)
            return report(place.error(), options.json);
        through = place->variable;
    }
    const structure::NamedLoops names = namedLoops(model->document, *structure);
    Listing listing{*model, *structure, {}, "", false, 0};
    bool complete = true;
    if (options.time) {
        const auto scored = listScores(options, names, through, listing);
        if (!scored)
            return report(scored.error(), options.json);
        complete = *scored;
    } else {
        complete = listStructure(options, names, listing);
        if (through)
            keepThrough(*through, listing);
    }
    Issues notes = model->notes;
    notes.insert(notes.end(), names.issues.begin(), names.issues.end());
    (void)report(notes, options.json);
    return deliver(options.json ? json(listing, complete).dump(1) + '\n' : text(listing), "",
                   options.json);
}

}  // namespace kyosei::cli
