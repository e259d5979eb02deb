// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/structure/link_scores.h"

#include "model/engine/reference_state.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <stdexcept>
#include <utility>

namespace kyosei::structure {

namespace {

/// Whether a change of numbers of this size is nothing but rounding.
bool isRounding(double change, double size) {
    constexpr double kRounding = 1e-13;
    return !(std::abs(change) > kRounding * size);
}

}  // namespace

/// The equations, the run, and the instant at which equations are evaluated.
struct LinkScorer::Parts {
    Parts(const xmile::Document& document, const Structure& of, const RunResult& aRun)
        : model(document, {}), instant(model), structure(of), run(aRun) {
        instant.initialising = false;
        instant.start = document.simulation.start;
        instant.stopTime = document.simulation.stop;
        instant.dt = document.simulation.dt;
    }

    [[nodiscard]] double value(Node element, std::size_t step) const {
        return run.series(slots[element])[step];
    }
    /// Over the step; 0 if it is within rounding.
    [[nodiscard]] double change(Node element) const {
        const double before = value(element, now - 1);
        const double change = value(element, now) - before;
        return isRounding(change, std::abs(before)) ? 0 : change;
    }
    [[nodiscard]] bool isStock(Node element) const {
        return structure.list()[structure.variableOf(element)].kind == xmile::VariableKind::stock;
    }
    void place(Node element, double value);
    double compute(Node element);
    void begin(std::size_t step);
    void scoreStock(Node stock);
    void scoreEquation(Node effect);

    reference::Model model;
    reference::Instant instant;
    const Structure& structure;
    const RunResult& run;
    std::vector<Slot> slots;                 ///< by element node
    std::size_t now = 0;                     ///< step being scored
    std::map<std::uint32_t, double> wanted;  ///< links and their scores
};

void LinkScorer::Parts::place(Node element, double value) {
    const std::size_t variable = structure.variableOf(element);
    instant.replace(variable, element - structure.list()[variable].first, value);
}

double LinkScorer::Parts::compute(Node element) {
    const std::size_t variable = structure.variableOf(element);
    return instant.compute(variable, element - structure.list()[variable].first);
}

/// All values as at the beginning of a step.
void LinkScorer::Parts::begin(std::size_t step) {
    now = step;
    instant.time = instant.stepTime = run.times()[step - 1];
    instant.forget();
    for (Node element = 0; element < slots.size(); ++element)
        place(element, value(element, step - 1));
}

void LinkScorer::Parts::scoreStock(Node stock) {
    double net = 0;
    double size = 0;
    const auto factor = [](LinkKind kind) {
        return kind == LinkKind::inflow ? 1.0 : kind == LinkKind::outflow ? -1.0 : 0.0;
    };
    const std::vector<Link>& links = structure.elements().links();
    for (const std::uint32_t link : structure.elements().into(stock)) {
        if (links[link].kind == LinkKind::initial)
            continue;
        net += factor(links[link].kind) * change(links[link].from);
        size += std::abs(value(links[link].from, now - 1));
    }
    if (isRounding(net, size))
        return;
    for (const std::uint32_t link : structure.elements().into(stock))
        if (const auto at = wanted.find(link); at != wanted.end())
            at->second = factor(links[link].kind) * std::abs(change(links[link].from) / net);
}

void LinkScorer::Parts::scoreEquation(Node effect) {
    const double total = change(effect);
    if (total == 0)
        return;
    std::optional<double> before;
    for (const std::uint32_t position : structure.elements().into(effect)) {
        const Link& link = structure.elements().links()[position];
        const auto at = wanted.find(position);
        if (at == wanted.end() || link.kind != LinkKind::equation || change(link.from) == 0)
            continue;
        if (!before)
            before = compute(effect);
        place(link.from, value(link.from, now));
        const double partial = compute(effect) - *before;
        place(link.from, value(link.from, now - 1));
        if (!isRounding(partial, std::abs(*before)))
            at->second =
                std::abs(partial / total) * ((partial > 0) == (change(link.from) > 0) ? 1 : -1);
    }
}

LinkScorer::LinkScorer(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
LinkScorer::LinkScorer(LinkScorer&&) noexcept = default;
LinkScorer& LinkScorer::operator=(LinkScorer&&) noexcept = default;
LinkScorer::~LinkScorer() = default;

Result<LinkScorer> LinkScorer::of(const xmile::Document& document, const Structure& structure,
                                  const Program& program, const RunResult& run) {
    std::unique_ptr<Parts> parts;
    try {
        parts = std::make_unique<Parts>(document, structure, run);
    } catch (const reference::Stop& stop) {
        return fail(stop.issue);
    }
    for (const StructureVariable& variable : structure.list()) {
        const VariableInfo* info = program.find(variable.name);
        for (Slot e = 0; e < variable.size; ++e) {
            if (!info || e >= info->size || !run.has(info->first + e))
                return fail({Severity::error,
                             IssueCode::missingPart,
                             {document.file, 0, variable.name},
                             "The run has no values of this variable.",
                             "Run the program compiled from the same document with all outputs."});
            parts->slots.push_back(info->first + e);
        }
    }
    return LinkScorer(std::move(parts));
}

std::size_t LinkScorer::times() const {
    return parts_->run.times().size();
}

Result<std::vector<double>> LinkScorer::scores(const std::vector<std::uint32_t>& links,
                                               std::size_t step) {
    Parts& parts = *parts_;
    parts.wanted.clear();
    if (step == 0 || step >= times())
        return std::vector<double>(links.size(), 0);  // nothing has changed yet
    std::vector<Node> effects;
    for (const std::uint32_t link : links) {
        parts.wanted[link] = 0;
        effects.push_back(parts.structure.elements().links()[link].to);
    }
    std::sort(effects.begin(), effects.end());
    effects.erase(std::unique(effects.begin(), effects.end()), effects.end());
    try {
        parts.begin(step);
        for (const Node effect : effects)
            if (parts.isStock(effect))
                parts.scoreStock(effect);
            else
                parts.scoreEquation(effect);
    } catch (const reference::Stop& stop) {
        return fail(stop.issue);
    } catch (const std::out_of_range&) {
        return fail({Severity::error,
                     IssueCode::wrongArguments,
                     {parts.model.document.file, 0, {}},
                     "An element or an argument of a function is missing.",
                     "Compile the model for an exact message."});
    }
    std::vector<double> scores;
    for (const std::uint32_t link : links)
        scores.push_back(parts.wanted[link]);
    return scores;
}

std::size_t stepAt(const RunResult& run, double time) {
    const auto& times = run.times();
    const double early = times.size() > 1 ? 1e-6 * (times[1] - times[0]) : 0;
    const auto after = std::upper_bound(times.begin(), times.end(), time + early);
    const auto step = static_cast<std::size_t>(after - times.begin());
    return std::clamp<std::size_t>(step == 0 ? 0 : step - 1,
                                   std::min<std::size_t>(1, times.size() - 1), times.size() - 1);
}

}  // namespace kyosei::structure
