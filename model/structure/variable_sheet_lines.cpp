// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/names.h"
#include "model/structure/variable_sheet_parts.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

namespace kyosei::structure {

namespace {

std::string threeDigits(double value) {
    if (!std::isfinite(value))
        return "?";
    char buffer[40];
    std::snprintf(buffer, sizeof buffer, "%.3g", std::abs(value));
    return (value < 0 ? "(\u2212" : "") + std::string(buffer) + (value < 0 ? ")" : "");
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
    constexpr std::array kReductions{
        "sum", "mean", "prod", "min", "max", "size", "stddev", "rank", "allocated_by_curves"};
    return std::find(kReductions.begin(), kReductions.end(), call.function) != kReductions.end() &&
           std::any_of(call.arguments.begin(), call.arguments.end(),
                       [](const auto& argument) { return namesSeveral(*argument); });
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

}  // namespace kyosei::structure
