// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/structure/link_scores.h"

#include "model/base/sorted_unique.h"
#include "model/evaluator/equation_values.h"
#include "model/structure/issue_codes.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace kyosei::structure {

namespace {

/// Whether a change of numbers of this size is nothing but rounding.
bool isRounding(double change, double size) {
    constexpr double kRounding = 1e-13;
    return !(std::abs(change) > kRounding * size);
}

}  // namespace

/// The equations, the run, and the step that is being scored.
struct LinkScorer::Parts {
    Parts(EquationValues values, const Structure& of, const RunResult& aRun)
        : equations(std::move(values)), structure(of), run(aRun) {}

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
    [[nodiscard]] Result<double> compute(Node element);
    void placeAll(std::size_t at);
    /// Whether the equation uses a delay function, so that values of one instant do not determine
    /// it.
    [[nodiscard]] bool hasDelays(Node effect) const;
    void scoreStock(Node stock);
    [[nodiscard]] Result<void> scoreEquation(Node effect);
    [[nodiscard]] Result<void> differentiate(Node effect, std::size_t at);

    EquationValues equations;
    const Structure& structure;
    const RunResult& run;
    std::vector<Slot> slots;                 ///< by element node
    std::size_t now = 0;                     ///< step being scored
    std::map<std::uint32_t, double> wanted;  ///< links and their scores
};

void LinkScorer::Parts::place(Node element, double value) {
    const std::size_t variable = structure.variableOf(element);
    equations.give(variable, element - structure.list()[variable].first, value);
}

Result<double> LinkScorer::Parts::compute(Node element) {
    const std::size_t variable = structure.variableOf(element);
    return equations.compute(variable, element - structure.list()[variable].first);
}

/// All values as at a saved time.
void LinkScorer::Parts::placeAll(std::size_t at) {
    equations.moveTo(run.times()[at]);
    for (Node element = 0; element < slots.size(); ++element)
        place(element, value(element, at));
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

bool LinkScorer::Parts::hasDelays(Node effect) const {
    const auto links = structure.elements().into(effect);
    return std::any_of(links.begin(), links.end(), [&](std::uint32_t link) {
        return structure.elements().links()[link].kind == LinkKind::delayed;
    });
}

Result<void> LinkScorer::Parts::scoreEquation(Node effect) {
    const double total = change(effect);
    if (total == 0 || hasDelays(effect))
        return {};
    std::optional<double> before;
    for (const std::uint32_t position : structure.elements().into(effect)) {
        const Link& link = structure.elements().links()[position];
        const auto at = wanted.find(position);
        if (at == wanted.end() || link.kind != LinkKind::equation || change(link.from) == 0)
            continue;
        if (!before) {
            const Result<double> computed = compute(effect);
            if (!computed)
                return fail(computed.error());
            before = *computed;
        }
        place(link.from, value(link.from, now));
        const Result<double> moved = compute(effect);
        if (!moved)
            return fail(moved.error());
        const double partial = *moved - *before;
        place(link.from, value(link.from, now - 1));
        if (!isRounding(partial, std::abs(*before)))
            at->second =
                std::abs(partial / total) * ((partial > 0) == (change(link.from) > 0) ? 1 : -1);
    }
    return {};
}

Result<void> LinkScorer::Parts::differentiate(Node effect, std::size_t at) {
    constexpr double kStep = 1e-5;
    for (const std::uint32_t position : structure.elements().into(effect)) {
        const Link& link = structure.elements().links()[position];
        const auto wish = wanted.find(position);
        if (wish == wanted.end())
            continue;
        if (link.kind == LinkKind::inflow || link.kind == LinkKind::outflow)
            wish->second = link.kind == LinkKind::inflow ? 1 : -1;
        if (link.kind != LinkKind::equation)
            continue;
        const double x = value(link.from, at);
        const double distance = kStep * (x == 0 ? 1 : std::abs(x));
        place(link.from, x + distance);
        const Result<double> above = compute(effect);
        if (!above)
            return fail(above.error());
        place(link.from, x - distance);
        const Result<double> below = compute(effect);
        if (!below)
            return fail(below.error());
        place(link.from, x);
        if (!isRounding(*above - *below, std::abs(*above)))
            wish->second = (*above - *below) / (2 * distance);
    }
    return {};
}

LinkScorer::LinkScorer(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
LinkScorer::LinkScorer(LinkScorer&&) noexcept = default;
LinkScorer& LinkScorer::operator=(LinkScorer&&) noexcept = default;
LinkScorer::~LinkScorer() = default;

Result<LinkScorer> LinkScorer::of(const xmile::Document& document, const Structure& structure,
                                  const Program& program, const RunResult& run) {
    Result<EquationValues> equations = EquationValues::of(document);
    if (!equations)
        return fail(std::move(equations.error()));
    auto parts = std::make_unique<Parts>(*std::move(equations), structure, run);
    for (const StructureVariable& variable : structure.list()) {
        const VariableInfo* info = program.find(variable.name);
        for (Slot e = 0; e < variable.size; ++e) {
            if (!info || e >= info->size || !run.has(info->first + e))
                return fail({codes::runLacksVariable, {document.file, 0, variable.name}});
            parts->slots.push_back(info->first + e);
        }
    }
    return LinkScorer(std::move(parts));
}

std::size_t LinkScorer::times() const {
    return parts_->run.times().size();
}

template <typename Use>
Result<std::vector<double>> LinkScorer::forEffects(const std::vector<std::uint32_t>& links,
                                                   Use use) {
    Parts& parts = *parts_;
    std::vector<Node> effects;
    parts.wanted.clear();
    for (const std::uint32_t link : links) {
        parts.wanted[link] = 0;
        effects.push_back(parts.structure.elements().links()[link].to);
    }
    effects = sortedUnique(std::move(effects));
    if (Result<void> done = use(effects); !done)
        return fail(std::move(done.error()));
    std::vector<double> results;
    for (const std::uint32_t link : links)
        results.push_back(parts.wanted[link]);
    return results;
}

Result<std::vector<double>> LinkScorer::scores(const std::vector<std::uint32_t>& links,
                                               std::size_t step) {
    return forEffects(links, [&](const std::vector<Node>& effects) -> Result<void> {
        if (step == 0 || step >= times())
            return {};  // nothing has changed yet
        parts_->now = step;
        parts_->placeAll(step - 1);
        for (const Node effect : effects)
            if (parts_->isStock(effect))
                parts_->scoreStock(effect);
            else if (Result<void> scored = parts_->scoreEquation(effect); !scored)
                return scored;
        return {};
    });
}

Result<std::vector<double>> LinkScorer::gains(const std::vector<std::uint32_t>& links,
                                              std::size_t step) {
    return forEffects(links, [&](const std::vector<Node>& effects) -> Result<void> {
        parts_->placeAll(std::min(step, times() - 1));
        for (const Node effect : effects)
            if (Result<void> done = parts_->differentiate(effect, std::min(step, times() - 1));
                !done)
                return done;
        return {};
    });
}

Result<Structure> settled(const Structure& structure, LinkScorer& scorer,
                          const std::vector<std::size_t>& steps) {
    std::vector<std::uint32_t> open;
    const std::vector<Link>& links = structure.elements().links();
    for (std::uint32_t i = 0; i < links.size(); ++i)
        if (links[i].polarity == Polarity::unknown)
            open.push_back(i);
    std::vector<Structure::Seen> seen(links.size(), Structure::Seen::nothing);
    for (const std::size_t step : steps) {
        const auto gains = scorer.gains(open, step);
        if (!gains)
            return fail(gains.error());
        for (std::size_t i = 0; i < open.size(); ++i) {
            using Seen = Structure::Seen;
            const double gain = (*gains)[i];
            if (gain == 0 || std::isnan(gain))
                continue;
            const Seen now = gain > 0 ? Seen::positive : Seen::negative;
            Seen& before = seen[open[i]];
            before = before == Seen::nothing || before == now ? now : Seen::both;
        }
    }
    return structure.settledBy(seen);
}

std::vector<std::size_t> evenSteps(const RunResult& run, std::size_t count) {
    const std::size_t last = run.times().size() - 1;
    std::vector<std::size_t> steps;
    if (last == 0)
        return steps;
    if (count == 1)
        return {last};
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t step = 1 + i * (last - 1) / (count - 1);
        if (steps.empty() || steps.back() != step)
            steps.push_back(step);
    }
    return steps;
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
