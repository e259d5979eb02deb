// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compile/equations.h"

#include "model/base/names.h"
#include "model/compile/issue_codes.h"
#include "model/equation/parser.h"
#include "model/xmile/issue_codes.h"

#include <algorithm>
#include <map>
#include <utility>

namespace kyosei {

namespace {

bool isBlank(const std::string& text) {
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

}  // namespace

Equations::Equations(Symbols& symbols, Graph& graph, Layout& layout, Issues& issues)
    : symbols_(symbols), graph_(graph), layout_(layout), issues_(issues),
      lookups_(symbols.variables().size()), sums_(graph, layout, symbols.slots()),
      resolver_(symbols, graph, layout, issues, lookups_, sums_),
      entries_(symbols.variables().size()), rates_(symbols.variables().size(), kNoNode),
      ceilings_(symbols.variables().size(), NonNegativeStock::kNoCeiling) {
    for (std::uint32_t i = 0; i < entries_.size(); ++i)
        entries_[i].source = &symbols.document().variables[i];
}

void Equations::report(const IssueCode& code, std::uint32_t variable, int line,
                       IssueArguments arguments) {
    report({code, {}, std::move(arguments)}, variable, line);
}

void Equations::report(Issue issue, std::uint32_t variable, int line) {
    const xmile::Variable& source = *entries_[variable].source;
    issue.place = {symbols_.document().file, line > 0 ? line : source.line, source.name};
    issues_.push_back(std::move(issue));
}

void Equations::resolveAll() {
    const auto count = static_cast<std::uint32_t>(entries_.size());
    for (std::uint32_t i = 0; i < count; ++i) {
        addLookups(i);
        parse(i);
    }
    addCeilings();
    for (std::uint32_t i = 0; i < count; ++i)
        entries_[i].literal = resolveLiteral(i);
    for (std::uint32_t i = 0; i < count; ++i) {
        const VariableInfo& info = symbols_.variables()[i];
        layout_.owner = i;
        if (!entries_[i].literal && !info.exogenous && !lookups_[i].callableOnly)
            resolveParts(i);
        if (info.kind == xmile::VariableKind::stock && !info.exogenous)
            resolveRate(i);
    }
    for (std::uint32_t i = 0; i < count; ++i) {
        VariableInfo& info = symbols_.variables()[i];
        if (sums_.isStructural(info.first, info.size) || layout_.structural.contains(info.first))
            info.constant = false;
    }
}

void Equations::parse(std::uint32_t variable) {
    Entry& entry = entries_[variable];
    const xmile::Variable& source = *entry.source;
    const VariableInfo& info = symbols_.variables()[variable];
    if (info.exogenous || lookups_[variable].callableOnly)
        return;
    if (!isBlank(source.equation.text))
        entry.general =
            parseCell(variable, source.equation, source.initEquation, source.nonNegative);
    else if (source.elements.empty())
        report(codes::equationMissing, variable, source.line);
    parseElements(variable);
}

Equations::Cell Equations::parseCell(std::uint32_t variable, const xmile::Equation& equation,
                                     const std::optional<xmile::Equation>& initial,
                                     bool nonNegative) {
    Cell cell;
    cell.nonNegative =
        nonNegative && symbols_.variables()[variable].kind == xmile::VariableKind::flow;
    const auto parseText = [&](const xmile::Equation& text, equation::ExpressionPtr& into) {
        auto parsed = equation::parseEquation(text.text);
        if (parsed) {
            into = *std::move(parsed);
            return;
        }
        for (const Issue& issue : parsed.error())
            report(issue, variable, text.line);
    };
    cell.written = &equation;
    parseText(equation, cell.expression);
    if (initial && !isBlank(initial->text)) {
        cell.writtenInitial = &*initial;
        parseText(*initial, cell.initial);
    }
    return cell;
}

void Equations::parseElements(std::uint32_t variable) {
    Entry& entry = entries_[variable];
    const bool anyEquation =
        std::ranges::any_of(entry.source->elements, [](const xmile::ElementDefinition& element) {
            return !isBlank(element.equation.text);
        });
    if (!anyEquation) {
        if (!entry.source->elements.empty() && !entry.general.written)
            report(codes::equationMissing, variable, entry.source->line);
        return;
    }
    const std::size_t size = symbols_.variables()[variable].size;
    entry.elements.resize(size);
    for (const xmile::ElementDefinition& element : entry.source->elements) {
        const auto at = elementAt(variable, element);
        if (!at)
            report(codes::extraElement, variable, element.line);
        if (!at || isBlank(element.equation.text))
            continue;
        if (entry.elements[*at].written)
            report(codes::elementTwice, variable, element.line);
        entry.elements[*at] =
            parseCell(variable, element.equation, element.initEquation, element.nonNegative);
    }
    for (std::uint32_t i = 0; i < size && !entry.general.written; ++i)
        if (!entry.elements[i].written)
            report(codes::elementEquationMissing, variable, entry.source->line,
                   {partName(variable, {symbols_.variables()[variable].first + i, 1, {}})});
}

std::optional<std::uint32_t> Equations::elementAt(std::uint32_t variable,
                                                  const xmile::ElementDefinition& element) const {
    const VariableInfo& info = symbols_.variables()[variable];
    if (element.subscripts.size() != info.dimensions.size())
        return std::nullopt;
    std::uint32_t index = 0;
    for (std::size_t i = 0; i < info.dimensions.size(); ++i) {
        const auto dimension = static_cast<std::uint32_t>(info.dimensions[i]);
        const auto at = symbols_.element(dimension, canonicalName(element.subscripts[i]));
        if (!at)
            return std::nullopt;
        index = index * symbols_.sizeOf(dimension) + *at;
    }
    return index;
}

void Equations::addLookups(std::uint32_t variable) {
    const xmile::Variable& source = *entries_[variable].source;
    VariableLookups& lookups = lookups_[variable];
    const auto add = [&](const xmile::GraphicalFunction& gf) {
        layout_.lookups.push_back(gf);
        return static_cast<std::uint32_t>(layout_.lookups.size() - 1);
    };
    std::uint32_t general = kNoLookup;
    if (source.graphicalFunction)
        general = add(*source.graphicalFunction);
    const bool perElement = std::ranges::any_of(
        source.elements, [](const auto& element) { return element.graphicalFunction.has_value(); });
    if (general == kNoLookup && !perElement)
        return;
    lookups.tables = {general};
    if (perElement) {
        lookups.tables.assign(symbols_.variables()[variable].size, general);
        for (const xmile::ElementDefinition& element : source.elements)
            if (const auto at =
                    element.graphicalFunction ? elementAt(variable, element) : std::nullopt)
                lookups.tables[*at] = add(*element.graphicalFunction);
    }
    lookups.callableOnly = isBlank(source.equation.text) &&
                           std::ranges::all_of(source.elements, [](const auto& element) {
                               return isBlank(element.equation.text);
                           });
}

}  // namespace kyosei
