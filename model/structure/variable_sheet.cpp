// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/structure/variable_sheet.h"

#include "model/structure/variable_sheet_parts.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace kyosei::structure {

namespace {

constexpr std::size_t kShownElements = 5;  ///< of one array

double sizeOf(const SheetNeighbour& neighbour) {
    return std::abs(neighbour.effect.value_or(neighbour.after - neighbour.before));
}

}  // namespace

void VariableSheets::Parts::take(const RunResult& run, double when, Instant& instant,
                                 std::vector<double>& values) {
    instant.time = instant.stepTime = when;
    instant.step = std::round((when - instant.start) / instant.dt);
    instant.forget();
    values.resize(slots.size());
    for (Node node = 0; node < slots.size(); ++node) {
        values[node] =
            slots[node] && run.has(*slots[node]) ? run.at(*slots[node], when) : std::nan("");
        instant.replace(structure->variableOf(node), elementOf(node), values[node]);
    }
}

double VariableSheets::Parts::compute(Instant& instant, Node node) {
    try {
        return instant.compute(structure->variableOf(node), elementOf(node));
    } catch (...) {
        (void)evaluator::issueOfException(document.file);
        return std::nan("");
    }
}

double VariableSheets::Parts::evaluate(Instant& instant, const equation::Expression& expression,
                                       const evaluator::Context& context) {
    try {
        return instant.evaluate(expression, context);
    } catch (...) {
        (void)evaluator::issueOfException(document.file);
        return std::nan("");
    }
}

bool VariableSheets::Parts::remembers(Node effect) const {
    const auto links = structure->elements().into(effect);
    return std::any_of(links.begin(), links.end(), [&](std::uint32_t link) {
        const LinkKind kind = structure->elements().links()[link].kind;
        return kind != LinkKind::equation && kind != LinkKind::initial;
    });
}

std::optional<double> VariableSheets::Parts::effect(const std::vector<Node>& causes, Node effect) {
    if (remembers(effect))
        return std::nullopt;
    const double without = compute(before, effect);
    for (const Node cause : causes)
        place(cause, second[cause]);
    const double with = compute(before, effect);
    for (const Node cause : causes)
        place(cause, first[cause]);
    return finite(with - without);
}

/// One entry per variable and kind of link, and of arrays a few more.
std::vector<SheetNeighbour> VariableSheets::Parts::neighbours(Node node, bool uses) {
    const Network& network = structure->elements();
    std::map<std::pair<std::size_t, LinkKind>, std::vector<const Link*>> groups;
    for (const std::uint32_t position : uses ? network.outOf(node) : network.into(node)) {
        const Link& link = network.links()[position];
        const Node other = uses ? link.to : link.from;
        if (link.kind != LinkKind::initial && other != node)
            groups[{structure->variableOf(other), link.kind}].push_back(&link);
    }
    std::vector<SheetNeighbour> list;
    for (const auto& [key, links] : groups) {
        std::vector<SheetNeighbour> some;
        std::vector<Node> causes;
        for (const Link* link : links) {
            some.push_back(neighbour(*link, uses));
            causes.push_back(link->from);
        }
        std::stable_sort(
            some.begin(), some.end(),
            [](const SheetNeighbour& a, const SheetNeighbour& b) { return sizeOf(a) > sizeOf(b); });
        some.front().elements = links.size();
        if (!uses && links.size() > 1)
            some.front().together = effect(causes, node);
        // A constant that differs from place to place is one thing to know.
        some.resize(std::min(some.size(), some.front().constant ? 1 : kShownElements));
        list.insert(list.end(), some.begin(), some.end());
    }
    const auto size = [uses](const SheetNeighbour& entry) {
        // Effects on one variable have one unit; those on several are told as shares.
        const double of = sizeOf(entry);
        return uses && entry.before != 0 ? std::abs(of / entry.before) : of;
    };
    std::stable_sort(list.begin(), list.end(),
                     [&](const SheetNeighbour& a, const SheetNeighbour& b) {
                         return a.constant != b.constant ? b.constant : size(a) > size(b);
                     });
    return list;
}

SheetNeighbour VariableSheets::Parts::neighbour(const Link& link, bool use) {
    SheetNeighbour entry;
    entry.node = use ? link.to : link.from;
    entry.variable = structure->variableOf(entry.node);
    entry.kind = link.kind;
    entry.polarity = link.polarity;
    entry.constant = constant[entry.variable];
    entry.before = first[entry.node];
    entry.after = second[entry.node];
    entry.effect = effect({link.from}, link.to);
    return entry;
}

VariableSheets::VariableSheets(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
VariableSheets::VariableSheets(VariableSheets&&) noexcept = default;
VariableSheets& VariableSheets::operator=(VariableSheets&&) noexcept = default;
VariableSheets::~VariableSheets() = default;

Result<VariableSheets> VariableSheets::of(const xmile::Document& document,
                                          std::shared_ptr<const Structure> structure,
                                          const Program& program) {
    try {
        return VariableSheets(std::make_unique<Parts>(document, std::move(structure), program));
    } catch (...) {
        return fail(evaluator::issueOfException(document.file));
    }
}

const Structure& VariableSheets::structure() const {
    return *parts_->structure;
}

void VariableSheets::moveTo(const RunResult& before, const RunResult& after, double time) {
    const auto& times = before.times();
    const auto next = std::upper_bound(times.begin(), times.end(), time);
    parts_->time = next == times.begin() ? *next : *std::prev(next);
    parts_->take(before, parts_->time, parts_->before, parts_->first);
    parts_->take(after, parts_->time, parts_->after, parts_->second);
}

VariableSheet VariableSheets::sheet(Node node) {
    Parts& p = *parts_;
    VariableSheet sheet;
    sheet.node = node;
    sheet.variable = p.structure->variableOf(node);
    sheet.time = p.time;
    sheet.before = p.first[node];
    sheet.after = p.second[node];
    const xmile::Variable& variable = p.document.variables[sheet.variable];
    const VariableInfo* info = p.program.find(variable.name);
    sheet.repeats = info && info->exogenous ? variable.referenceOf : "";
    sheet.equation = variable.equation.text;
    sheet.graphical = p.model.variables[sheet.variable].cells[p.elementOf(node)].function;
    if (variable.kind == xmile::VariableKind::stock)
        sheet.parts = p.flows(node);
    else if (sheet.repeats.empty() && !p.constant[sheet.variable])
        sheet.parts = p.lines(node);
    sheet.causes = p.neighbours(node, false);
    sheet.uses = p.neighbours(node, true);
    return sheet;
}

std::string spoken(std::string_view name) {
    std::string text(name);
    std::replace(text.begin(), text.end(), '_', ' ');
    return text;
}

}  // namespace kyosei::structure
