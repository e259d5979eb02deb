// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/structure/variable_sheet.h"

#include "model/base/names.h"
#include "model/evaluator/state.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <map>
#include <utility>

namespace kyosei::structure {

using evaluator::EquationPart;
using evaluator::Instant;
using evaluator::PartRole;

namespace {

std::string threeDigits(double value) {
    if (!std::isfinite(value))
        return "?";
    char buffer[40];
    std::snprintf(buffer, sizeof buffer, "%.3g", std::abs(value));
    return (value < 0 ? "(\u2212" : "") + std::string(buffer) + (value < 0 ? ")" : "");
}

std::optional<double> finite(double value) {
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// Whether a piece of an equation names several elements by `*`.
bool namesSeveral(const equation::Expression& piece) {
    using namespace equation;
    if (const auto* name = std::get_if<Reference>(&piece.node))
        return std::any_of(name->subscripts.begin(), name->subscripts.end(),
                           [](const Subscript& subscript) {
                               return subscript.kind == Subscript::Kind::wildcard ||
                                      subscript.kind == Subscript::Kind::range;
                           });
    if (const auto* call = std::get_if<Call>(&piece.node))
        return std::any_of(call->arguments.begin(), call->arguments.end(),
                           [](const auto& argument) { return namesSeveral(*argument); });
    if (const auto* node = std::get_if<Binary>(&piece.node))
        return namesSeveral(*node->left) || namesSeveral(*node->right);
    if (const auto* node = std::get_if<Unary>(&piece.node))
        return namesSeveral(*node->operand);
    if (const auto* node = std::get_if<Conditional>(&piece.node))
        return namesSeveral(*node->condition) || namesSeveral(*node->whenTrue) ||
               namesSeveral(*node->whenFalse);
    return false;
}

/// One number made of several elements.
bool isReduction(const equation::Call& call) {
    constexpr std::array kReductions{"sum", "mean", "prod", "min", "max", "size", "stddev", "rank"};
    return std::find(kReductions.begin(), kReductions.end(), call.function) != kReductions.end() &&
           std::any_of(call.arguments.begin(), call.arguments.end(),
                       [](const auto& argument) { return namesSeveral(*argument); });
}

constexpr std::size_t kShownElements = 5;  ///< of one array

double sizeOf(const SheetNeighbour& neighbour) {
    return std::abs(neighbour.effect.value_or(neighbour.after - neighbour.before));
}

/// What a line does to the sum or product that it is part of.
std::optional<double> effectOfPart(PartRole role, bool inExponent, double before, double after) {
    const double sign = role == PartRole::minus ? -1 : 1;
    if (inExponent)
        return finite(std::expm1(sign * (after - before)));
    switch (role) {
    case PartRole::times:
    case PartRole::exponent: return finite(after / before - 1);
    case PartRole::over: return finite(before / after - 1);
    default: return finite(sign * (after - before));
    }
}

}  // namespace

struct VariableSheets::Parts {
    Parts(const xmile::Document& of, std::shared_ptr<const Structure> itsStructure,
          const Program& itsProgram)
        : document(of), structure(std::move(itsStructure)), program(itsProgram), model(of, {}),
          before(model), after(model) {
        for (Instant* instant : {&before, &after}) {
            instant->initialising = false;
            instant->start = of.simulation.start;
            instant->stopTime = of.simulation.stop;
            instant->dt = of.simulation.dt;
        }
        for (const StructureVariable& variable : structure->list()) {
            const VariableInfo* info = program.find(variable.name);
            for (std::size_t e = 0; e < variable.size; ++e)
                slots.push_back(info ? std::optional(info->first + static_cast<Slot>(e))
                                     : std::nullopt);
            constant.push_back(info && info->constant);
        }
    }

    [[nodiscard]] std::size_t elementOf(Node node) const {
        return node - structure->list()[structure->variableOf(node)].first;
    }
    void take(const RunResult& run, double time, Instant& instant, std::vector<double>& values);
    void place(Node node, double value) {
        before.replace(structure->variableOf(node), elementOf(node), value);
    }
    /// What the equation of an element says in an instant; NaN where it cannot be told.
    [[nodiscard]] double compute(Instant& instant, Node node);
    [[nodiscard]] double evaluate(Instant& instant, const equation::Expression& expression,
                                  const evaluator::Context& context);
    [[nodiscard]] bool remembers(Node effect) const;
    /// With the causes as in the second run.
    [[nodiscard]] std::optional<double> effect(const std::vector<Node>& causes, Node effect);
    [[nodiscard]] SheetNeighbour neighbour(const Link& link, bool use);
    [[nodiscard]] std::vector<SheetNeighbour> neighbours(Node node, bool uses);
    [[nodiscard]] std::vector<SheetPart> flows(Node stock) const;
    [[nodiscard]] std::vector<SheetPart> lines(Node node);
    [[nodiscard]] std::string text(const equation::Expression& expression, Node owner,
                                   const evaluator::Context& context, bool factor, bool numbers);

    const xmile::Document& document;
    std::shared_ptr<const Structure> structure;
    const Program& program;
    evaluator::Model model;
    Instant before, after;
    std::vector<std::optional<Slot>> slots;  ///< by element node
    std::vector<bool> constant;              ///< by variable
    std::vector<double> first, second;       ///< values of the runs by element node
    double time = 0;
};

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

std::vector<SheetPart> VariableSheets::Parts::flows(Node stock) const {
    std::vector<SheetPart> parts;
    const Network& network = structure->elements();
    for (const std::uint32_t position : network.into(stock)) {
        const Link& link = network.links()[position];
        if (link.kind == LinkKind::initial)
            continue;
        SheetPart part;
        part.role = link.kind == LinkKind::outflow ? PartRole::minus : PartRole::plus;
        part.text = spoken(structure->list()[structure->variableOf(link.from)].name);
        part.before = first[link.from];
        part.after = second[link.from];
        part.numbers = threeDigits(part.after);
        part.effect = effectOfPart(part.role, false, part.before, part.after);
        parts.push_back(std::move(part));
    }
    return parts;
}

std::string VariableSheets::Parts::text(const equation::Expression& expression, Node owner,
                                        const evaluator::Context& context, bool factor,
                                        bool numbers) {
    const std::vector<std::string>& own =
        document.variables[structure->variableOf(owner)].dimensions;
    const auto naming = [&](const equation::Expression& piece) -> std::optional<std::string> {
        if (const auto* call = std::get_if<equation::Call>(&piece.node))
            return numbers && isReduction(*call)
                       ? std::optional(threeDigits(evaluate(after, piece, context)))
                       : std::nullopt;
        const auto* name = std::get_if<equation::Reference>(&piece.node);
        if (!name)
            return std::nullopt;
        if (numbers && !after.namesArray(piece, context))
            return threeDigits(evaluate(after, piece, context));
        std::string subscripts;
        for (const equation::Subscript& subscript : name->subscripts)
            subscripts +=
                (subscripts.empty() ? "" : ", ") +
                (subscript.kind == equation::Subscript::Kind::wildcard ? "all"
                 : subscript.kind == equation::Subscript::Kind::name   ? spoken(subscript.name)
                                                                       : "\u2026");
        std::string usual;
        for (const std::string& dimension : own)
            usual += (usual.empty() ? "" : ", ") + spoken(canonicalName(dimension));
        return spoken(name->name) +
               (subscripts.empty() || subscripts == usual ? "" : '[' + subscripts + ']');
    };
    try {
        return evaluator::printed(expression, naming, factor);
    } catch (...) {
        (void)evaluator::issueOfException(document.file);
        return {};
    }
}

std::vector<SheetPart> VariableSheets::Parts::lines(Node node) {
    const std::size_t variable = structure->variableOf(node);
    const evaluator::Cell& cell = model.variables[variable].cells[elementOf(node)];
    if (!cell.expression)
        return {};
    const evaluator::Context context = before.contextOf(variable, elementOf(node));
    const bool delays = remembers(node);
    std::vector<SheetPart> lines;
    for (const EquationPart& part : evaluator::partsOf(*cell.expression)) {
        SheetPart line;
        line.depth = part.depth;
        line.role = part.role;
        const bool known = !delays;
        line.before = known ? evaluate(before, *part.expression, context) : std::nan("");
        line.after = known ? evaluate(after, *part.expression, context) : std::nan("");
        if (part.role != PartRole::exponent) {
            const bool factor = line.role == PartRole::times || line.role == PartRole::over;
            line.text = text(*part.expression, node, context, factor, false);
            if (known)
                line.numbers = text(*part.expression, node, context, factor, true);
        }
        line.effect = effectOfPart(line.role, line.depth > 0, line.before, line.after);
        line.share = line.depth > 0 || line.role == PartRole::times ||
                     line.role == PartRole::over || line.role == PartRole::exponent;
        lines.push_back(std::move(line));
    }
    return lines;
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
