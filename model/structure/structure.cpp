// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/structure/structure.h"

#include "model/base/names.h"
#include "model/base/suggestion.h"
#include "model/structure/influence.h"
#include "model/structure/issue_codes.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace kyosei::structure {

namespace {

LinkKind kindOf(Way way) {
    switch (way) {
    case Way::equation: return LinkKind::equation;
    case Way::delayed: return LinkKind::delayed;
    case Way::inflow: return LinkKind::inflow;
    case Way::outflow: return LinkKind::outflow;
    case Way::initial: break;
    }
    return LinkKind::initial;
}

Polarity polarityOf(Signs direction) {
    return direction == Signs::positive()   ? Polarity::positive
           : direction == Signs::negative() ? Polarity::negative
                                            : Polarity::unknown;
}

/// What stands between the brackets of "a[b, c]".
std::string_view insideBrackets(std::string_view written) {
    const std::size_t bracket = written.find('[');
    if (bracket == std::string_view::npos)
        return {};
    written.remove_prefix(bracket + 1);
    return written.substr(0, written.rfind(']'));
}

/// Canonical names of elements separated by commas.
std::vector<std::string> canonicalElements(std::string_view list) {
    std::vector<std::string> elements;
    for (std::size_t from = 0; from <= list.size();) {
        const std::size_t comma = std::min(list.find(',', from), list.size());
        std::string_view part = list.substr(from, comma - from);
        while (!part.empty() && part.front() == ' ')
            part.remove_prefix(1);
        while (!part.empty() && part.back() == ' ')
            part.remove_suffix(1);
        elements.push_back(canonicalName(part));
        from = comma + 1;
    }
    return elements;
}

}  // namespace

Result<Structure> Structure::of(const xmile::Document& document, bool repeatsAreInputs) {
    try {
        const evaluator::Model model(document, {});
        Reader reader(model);
        Structure structure;
        for (const evaluator::ModelVariable& variable : model.variables) {
            StructureVariable& added = structure.list_.emplace_back();
            added.name = variable.written->name;
            added.kind = variable.written->kind;
            added.first = static_cast<Node>(structure.owner_.size());
            added.size = variable.cells.size();
            for (std::size_t e = 0; e < added.size && !variable.dimensions.empty(); ++e) {
                const std::string name = model.elementName(variable, e).substr(added.name.size());
                added.elements.push_back(name.substr(1, name.size() - 2));
            }
            structure.owner_.insert(structure.owner_.end(), added.size,
                                    static_cast<std::uint32_t>(structure.list_.size() - 1));
            structure.byName_[canonicalName(added.name)] = structure.list_.size() - 1;
        }
        std::vector<Link> links;
        for (std::size_t v = 0; v < model.variables.size(); ++v) {
            if (repeatsAreInputs && !model.variables[v].written->referenceOf.empty())
                continue;
            for (std::size_t e = 0; e < model.variables[v].cells.size(); ++e)
                for (const auto& [input, direction] : reader.inputsOf(v, e))
                    links.push_back(
                        {structure.list_[input.variable].first + static_cast<Node>(input.element),
                         structure.list_[v].first + static_cast<Node>(e), kindOf(input.way),
                         polarityOf(direction), false});
        }
        structure.elements_ = Network(structure.owner_.size(), std::move(links));
        structure.joinElements({});
        return structure;
    } catch (...) {
        return fail(evaluator::issueOfException(document.file));
    }
}

/// Links between variables from those between their elements.
void Structure::joinElements(const std::vector<Seen>& seen) {
    struct Joined {
        bool positive = false, negative = false, open = false, observed = false;
    };
    std::map<std::tuple<std::uint32_t, std::uint32_t, LinkKind>, Joined> joined;
    for (std::size_t i = 0; i < elements_.links().size(); ++i) {
        const Link& link = elements_.links()[i];
        Joined& join = joined[{owner_[link.to], owner_[link.from], link.kind}];
        const bool silent = !seen.empty() && seen[i] == Seen::nothing;
        join.positive |= link.polarity == Polarity::positive;
        join.negative |= link.polarity == Polarity::negative;
        join.open |= link.polarity == Polarity::unknown && !silent;
        join.observed |= link.observed || (link.polarity == Polarity::unknown && silent);
    }
    std::vector<Link> links;
    for (const auto& [ends, join] : joined) {
        const bool settled = !join.open && join.positive != join.negative;
        links.push_back({std::get<1>(ends), std::get<0>(ends), std::get<2>(ends),
                         !settled        ? Polarity::unknown
                         : join.positive ? Polarity::positive
                                         : Polarity::negative,
                         settled && join.observed});
    }
    variables_ = Network(list_.size(), std::move(links));
}

Structure Structure::settledBy(const std::vector<Seen>& seen) const {
    Structure settled = *this;
    std::vector<Link> links = elements_.links();
    for (std::size_t i = 0; i < links.size(); ++i) {
        if (links[i].polarity != Polarity::unknown || seen[i] == Seen::nothing ||
            seen[i] == Seen::both)
            continue;
        links[i].polarity = seen[i] == Seen::positive ? Polarity::positive : Polarity::negative;
        links[i].observed = true;
    }
    settled.elements_ = Network(elements_.size(), std::move(links));
    settled.joinElements(seen);
    return settled;
}

std::string Structure::elementName(Node element) const {
    const StructureVariable& variable = list_[owner_[element]];
    if (variable.elements.empty())
        return variable.name;
    return variable.name + '[' + variable.elements[element - variable.first] + ']';
}

Result<Place> Structure::find(std::string_view written) const {
    const std::string_view name = written.substr(0, written.find('['));
    const auto found = byName_.find(canonicalName(name));
    if (found == byName_.end()) {
        std::vector<std::string_view> candidates;
        for (const StructureVariable& variable : list_)
            candidates.push_back(variable.name);
        return fail({codes::unknownStructureName,
                     {{}, 0, std::string(written)},
                     {nearest(name, candidates)}});
    }
    const StructureVariable& variable = list_[found->second];
    if (name.size() == written.size())
        return Place{found->second, {}};
    const std::string_view inside = insideBrackets(written);
    const std::vector<std::string> wanted = canonicalElements(inside);
    for (std::size_t e = 0; e < variable.elements.size(); ++e)
        if (canonicalElements(variable.elements[e]) == wanted)
            return Place{found->second, e};
    const std::vector<std::string_view> candidates(variable.elements.begin(),
                                                   variable.elements.end());
    return fail({variable.elements.empty() ? codes::notAnArray : codes::unknownStructureElement,
                 {{}, 0, std::string(written)},
                 {variable.name, nearest(inside, candidates)}});
}

}  // namespace kyosei::structure
