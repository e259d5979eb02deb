// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compile/symbols.h"

#include "model/base/names.h"
#include "model/base/suggestion.h"
#include "model/compile/issue_codes.h"
#include "model/program/code.h"
#include "model/xmile/issue_codes.h"

#include <algorithm>
#include <utility>

namespace kyosei {

namespace {

constexpr std::size_t kMaximumModelValues = 10'000'000;

Issue issueAt(const IssueCode& code, const xmile::Document& document, int line,
              std::string variable, IssueArguments arguments = {}) {
    return {code, {document.file, line, std::move(variable)}, std::move(arguments)};
}

std::string firstEquation(const xmile::Variable& variable) {
    if (!variable.equation.text.empty() || variable.elements.empty())
        return variable.equation.text;
    return variable.elements.front().equation.text;
}

}  // namespace

Symbols::Symbols(const xmile::Document& document, const CompileOptions& options, Issues& issues)
    : document_(document) {
    for (const xmile::Dimension& dimension : document.dimensions)
        addDimension(dimension, issues);
    for (const xmile::Variable& variable : document.variables)
        addVariable(variable, issues);
    placeInMemory();
    markExogenous(options, issues);
    for (const xmile::Macro& macro : document.macros)
        if (!macros_.emplace(canonicalName(macro.name), &macro).second)
            issues.push_back(issueAt(codes::macroTwice, document, macro.line, macro.name));
}

void Symbols::addDimension(const xmile::Dimension& dimension, Issues& issues) {
    const auto index = static_cast<std::uint32_t>(dimensions_.size());
    if (!dimensionIndex_.emplace(canonicalName(dimension.name), index).second) {
        issues.push_back(issueAt(codes::dimensionTwice, document_, dimension.line, dimension.name));
        return;
    }
    dimensions_.push_back({dimension.name, dimension.elements});
    auto& positions = elements_.emplace_back();
    for (std::uint32_t i = 0; i < dimension.elements.size(); ++i)
        if (!positions.emplace(canonicalName(dimension.elements[i]), i).second)
            issues.push_back(issueAt(codes::dimensionElementTwice, document_, dimension.line,
                                     dimension.name, {dimension.elements[i]}));
}

void Symbols::addVariable(const xmile::Variable& variable, Issues& issues) {
    VariableInfo info;
    info.name = variable.name;
    info.canonical = canonicalName(variable.name);
    info.kind = variable.kind;
    info.units = variable.units;
    info.documentation = variable.documentation;
    info.range = variable.range;
    info.equation = firstEquation(variable);
    info.referenceOf = canonicalName(variable.referenceOf);
    info.line = variable.line;
    for (const std::string& name : variable.dimensions) {
        const auto at = dimension(canonicalName(name));
        if (!at) {
            issues.push_back(issueAt(codes::dimensionUndefined, document_, variable.line,
                                     variable.name, {name}));
            continue;
        }
        info.dimensions.push_back(*at);
        info.size = std::min(info.size * sizeOf(*at), kMaximumModelValues + 1);
    }
    values_ += info.size;
    if (values_ > kMaximumModelValues) {
        issues.push_back(issueAt(codes::modelTooLarge, document_, variable.line, variable.name));
        values_ -= std::exchange(info.size, 0);
    }
    const auto index = static_cast<std::uint32_t>(variables_.size());
    if (!variableIndex_.emplace(info.canonical, index).second)
        issues.push_back(issueAt(codes::variableTwice, document_, variable.line, variable.name));
    variables_.push_back(std::move(info));
}

/// Stocks first, so that integration runs through one block; otherwise as in the document.
void Symbols::placeInMemory() {
    std::size_t next = 0;
    for (const bool stocks : {true, false}) {
        for (VariableInfo& info : variables_) {
            if ((info.kind == xmile::VariableKind::stock) != stocks)
                continue;
            if (info.size > 1)
                next = roundedUp(next);
            info.first = static_cast<Slot>(next);
            next += info.size > 1 ? roundedUp(info.size) : info.size;
        }
        next = roundedUp(next);
        (stocks ? stockSlots_ : slots_) = static_cast<Slot>(next);
    }
}

void Symbols::markExogenous(const CompileOptions& options, Issues& issues) {
    for (const std::string& name : options.exogenous) {
        if (const auto at = variable(canonicalName(name))) {
            variables_[*at].exogenous = true;
            continue;
        }
        issues.push_back(issueAt(codes::unknownFedVariable, document_, 0, name,
                                 {suggestion(canonicalName(name))}));
    }
}

std::optional<std::uint32_t> Symbols::dimension(const std::string& canonical) const {
    const auto at = dimensionIndex_.find(canonical);
    return at == dimensionIndex_.end() ? std::nullopt : std::optional(at->second);
}

std::optional<std::uint32_t> Symbols::variable(const std::string& canonical) const {
    const auto at = variableIndex_.find(canonical);
    return at == variableIndex_.end() ? std::nullopt : std::optional(at->second);
}

std::optional<std::uint32_t> Symbols::variableAt(Slot slot) const {
    for (std::uint32_t i = 0; i < variables_.size(); ++i)
        if (slot >= variables_[i].first && slot < variables_[i].first + variables_[i].size)
            return i;
    return std::nullopt;
}

std::optional<std::uint32_t> Symbols::element(std::uint32_t dimension,
                                              const std::string& canonical) const {
    const auto at = elements_[dimension].find(canonical);
    return at == elements_[dimension].end() ? std::nullopt : std::optional(at->second);
}

std::optional<std::vector<std::uint32_t>> Symbols::mapping(std::uint32_t part,
                                                           std::uint32_t whole) const {
    std::vector<std::uint32_t> positions;
    for (const std::string& name : dimensions_[part].elements) {
        const auto at = element(whole, canonicalName(name));
        if (!at)
            return std::nullopt;
        positions.push_back(*at);
    }
    return positions;
}

const xmile::Macro* Symbols::macro(const std::string& canonical) const {
    const auto at = macros_.find(canonical);
    return at == macros_.end() ? nullptr : at->second;
}

std::string Symbols::suggestion(std::string_view canonical) const {
    std::vector<std::string_view> known;
    for (const VariableInfo& info : variables_)
        known.push_back(info.canonical);
    return suggestionAmong(canonical, known);
}

std::string Symbols::elementSuggestion(std::string_view canonical, std::uint32_t dimension) const {
    const std::vector<std::string>& elements = dimensions_[dimension].elements;
    return suggestionAmong(canonical, {elements.begin(), elements.end()});
}

std::string Symbols::suggestionAmong(std::string_view canonical,
                                     const std::vector<std::string_view>& known) const {
    if (known.size() > comparisonsLeft_)
        return {};
    comparisonsLeft_ -= known.size();
    return std::string(nearest(canonical, known));
}

}  // namespace kyosei
