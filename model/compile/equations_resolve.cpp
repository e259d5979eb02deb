// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/names.h"
#include "model/compile/equations.h"
#include "model/compile/issue_codes.h"
#include "model/program/random_draws.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace kyosei {

using xmile::VariableKind;

namespace {

bool mentionsNames(const equation::Expression& expression) {
    struct Visitor {
        bool operator()(const equation::Number&) const { return false; }
        bool operator()(const equation::Reference&) const { return true; }
        bool operator()(const equation::Call&) const { return true; }
        bool operator()(const equation::Unary& unary) const {
            return mentionsNames(*unary.operand);
        }
        bool operator()(const equation::Binary& binary) const {
            return mentionsNames(*binary.left) || mentionsNames(*binary.right);
        }
        bool operator()(const equation::Conditional&) const { return true; }
    };
    return std::visit(Visitor{}, expression.node);
}

}  // namespace

Scope Equations::wholeScope(std::uint32_t variable) const {
    const VariableInfo& info = symbols_.variables()[variable];
    Scope scope;
    for (std::uint32_t i = 0; i < info.dimensions.size(); ++i) {
        const auto dimension = static_cast<std::uint32_t>(info.dimensions[i]);
        scope.bindings.push_back({dimension, false, 0, {i, dimension, symbols_.sizeOf(dimension)}});
    }
    scope.site = callSite(info.canonical);
    scope.place = {symbols_.document().file, info.line, info.name};
    return scope;
}

Scope Equations::elementScope(std::uint32_t variable, std::uint32_t element) const {
    Scope scope = wholeScope(variable);
    for (std::size_t i = scope.bindings.size(); i-- > 0;) {
        Binding& binding = scope.bindings[i];
        binding.fixed = true;
        binding.element = element % binding.axis.size;
        element /= binding.axis.size;
    }
    return scope;
}

NodeId Equations::resolveCell(std::uint32_t variable, const Cell& cell, bool initial, Scope& scope,
                              std::optional<std::uint32_t> element) {
    const equation::ExpressionPtr& expression = initial ? cell.initial : cell.expression;
    const xmile::Equation& written = initial ? *cell.writtenInitial : *cell.written;
    if (!expression)
        return kNoNode;
    scope.text = written.text;
    if (written.line > 0)
        scope.place.line = written.line;
    NodeId node = resolver_.resolve(*expression, scope);
    if (node == kNoNode)
        return kNoNode;
    const std::vector<std::uint32_t>& tables = lookups_[variable].tables;
    if (element && !tables.empty()) {
        const std::uint32_t table = tables.size() == 1 ? tables[0] : tables[*element];
        node = table == kNoLookup ? node : graph_.lookup({}, {table}, node);
    } else if (!tables.empty()) {
        node = graph_.lookup(axesOf(scope), tables, node);
    }
    if (cell.nonNegative)
        node = graph_.apply(Op::maximum, {node, graph_.number(0)});
    return node;
}

/// Recognises a constant and puts its values into the image.
bool Equations::resolveLiteral(std::uint32_t variable) {
    Entry& entry = entries_[variable];
    VariableInfo& info = symbols_.variables()[variable];
    if (info.kind == VariableKind::stock || info.exogenous || !lookups_[variable].tables.empty() ||
        ceilings_[variable] != NonNegativeStock::kNoCeiling)
        return false;
    const auto isLiteral = [](const Cell& cell) {
        return cell.expression && !cell.writtenInitial && !mentionsNames(*cell.expression);
    };
    const bool allElements =
        !entry.elements.empty() && std::ranges::all_of(entry.elements, [&](const Cell& cell) {
            return cell.written ? isLiteral(cell) : isLiteral(entry.general);
        });
    if (!allElements && !(entry.elements.empty() && isLiteral(entry.general)))
        return false;
    bool anyNonNegative = false;
    for (std::uint32_t i = 0; i < info.size; ++i) {
        const bool own = !entry.elements.empty() && entry.elements[i].written;
        const Cell& cell = own ? entry.elements[i] : entry.general;
        Scope scope = elementScope(variable, i);
        const NodeId node = resolveCell(variable, cell, false, scope, i);
        layout_.image[info.first + i] = graph_[node].value;
        anyNonNegative = anyNonNegative || cell.nonNegative;
    }
    info.constant = !anyNonNegative;
    sums_.markConstant(info.first, info.size);
    return true;
}

void Equations::resolveParts(std::uint32_t variable) {
    Entry& entry = entries_[variable];
    const VariableInfo& info = symbols_.variables()[variable];
    entry.parts.clear();
    const auto resolve = [&](Part part, const Cell& cell, Scope& scope,
                             std::optional<std::uint32_t> element) {
        part.value = resolveCell(variable, cell, false, scope, element);
        if (cell.writtenInitial)
            part.initial = resolveCell(variable, cell, true, scope, element);
        if (part.value != kNoNode)
            entry.parts.push_back(std::move(part));
    };
    const auto& tables = lookups_[variable].tables;
    const bool isWhole = entry.elements.empty() && !entry.isSplit &&
                         std::ranges::find(tables, kNoLookup) == tables.end();
    if (isWhole) {
        Scope scope = wholeScope(variable);
        Part part{info.first, static_cast<std::uint32_t>(info.size), axesOf(scope)};
        if (entry.general.written)
            resolve(std::move(part), entry.general, scope, std::nullopt);
    } else {
        for (std::uint32_t i = 0; i < info.size; ++i) {
            const bool own = !entry.elements.empty() && entry.elements[i].written;
            const Cell& cell = own ? entry.elements[i] : entry.general;
            Scope scope = elementScope(variable, i);
            if (cell.written)
                resolve({info.first + i, 1, {}}, cell, scope, i);
        }
        if (!entry.isSplit && entry.parts.size() == info.size)
            mergeParts(variable);
    }
    for (Part& part : entry.parts) {
        if (ceilings_[variable] != NonNegativeStock::kNoCeiling) {
            std::vector<Slot> slots(part.count);
            std::iota(slots.begin(), slots.end(), ceilings_[variable] + part.first - info.first);
            part.value =
                graph_.apply(Op::minimum, {part.value, graph_.load(part.space, std::move(slots))});
        }
        fillImage(part);
    }
}

/// Equations per element that are alike in form become one array equation.
bool Equations::mergeParts(std::uint32_t variable) {
    Entry& entry = entries_[variable];
    std::vector<NodeId> values;
    for (const Part& part : entry.parts) {
        if (part.initial != kNoNode)
            return false;
        values.push_back(part.value);
    }
    Part whole{entry.parts.front().first, static_cast<std::uint32_t>(entry.parts.size()),
               axesOf(wholeScope(variable))};
    whole.value = unify(graph_, layout_, whole.space, values);
    if (whole.value == kNoNode)
        return false;
    entry.parts = {std::move(whole)};
    return true;
}

bool Equations::split(std::uint32_t variable) {
    Entry& entry = entries_[variable];
    const bool isWhole =
        std::ranges::any_of(entry.parts, [](const Part& p) { return p.count > 1; });
    if (!isWhole)
        return false;
    entry.isSplit = true;
    std::erase_if(layout_.hidden,
                  [&](const HiddenState& state) { return state.owner == variable; });
    std::erase_if(layout_.nonNegative, [&](const auto& stock) { return stock.first == variable; });
    layout_.owner = variable;
    resolveParts(variable);
    return true;
}

void Equations::fillImage(const Part& part) {
    if (graph_.isNumber(part.value) && part.initial == kNoNode)
        std::fill_n(layout_.image.begin() + part.first, part.count, graph_[part.value].value);
}

/// Inflows minus outflows, matched to the stock's dimensions by name.
void Equations::resolveRate(std::uint32_t variable) {
    const xmile::Variable& source = *entries_[variable].source;
    const Scope scope = wholeScope(variable);
    NodeId rate = kNoNode;
    const auto collect = [&](const std::vector<std::string>& flows, Op op) {
        for (const std::string& flow : flows) {
            const std::string name = canonicalName(flow);
            if (!symbols_.variable(name)) {
                report(codes::unknownFlow, variable, source.line,
                       {flow, symbols_.suggestion(name)});
                continue;
            }
            const NodeId value = resolver_.wholeVariable(name, scope);
            if (value == kNoNode)
                continue;
            if (rate == kNoNode)
                rate = op == Op::add ? value : graph_.apply(Op::negate, {value});
            else
                rate = graph_.apply(op, {rate, value});
        }
    };
    collect(source.inflows, Op::add);
    collect(source.outflows, Op::subtract);
    rates_[variable] = rate;
}

}  // namespace kyosei
