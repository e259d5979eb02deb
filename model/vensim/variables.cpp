// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vensim/variables.h"

#include "model/base/names.h"
#include "model/vensim/lookups.h"
#include "model/vensim/numbers.h"
#include "model/xmile/issue_codes.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace kyosei::vensim {

namespace {

/// "[0,10]" or "[0,10,1]" behind the units.
void readUnits(const std::string& written, xmile::Variable& variable) {
    const std::size_t bracket = written.find('[');
    variable.units = trimmed(std::string_view(written).substr(0, bracket));
    if (bracket == std::string::npos)
        return;
    const char* const end = written.data() + written.size();
    xmile::Range range;
    const char* at = written.data() + bracket + 1;
    const auto number = [&](double& value) {
        while (at < end && (*at == ' ' || *at == ','))
            ++at;
        const auto [next, error] = std::from_chars(at, end, value);
        at = next;
        return error == std::errc();
    };
    if (number(range.minimum) && number(range.maximum) && std::isfinite(range.minimum) &&
        std::isfinite(range.maximum) && range.minimum <= range.maximum)
        variable.range = range;
}

bool isStockBody(const Definition& definition) {
    return !definition.body.empty() && (definition.body.front().canonical == "integ" ||
                                        definition.body.front().canonical == "sinteg");
}

/// An element that is a number among levels is a level that does not change.
bool isNumber(const Definition& definition) {
    return !definition.isLookup && definition.body.size() == 1 &&
           definition.body.front().kind == Token::Kind::number;
}

}  // namespace

void VariableBuilder::collect(Definition definition) {
    const std::string canonical = definition.name.canonical;
    if (canonical == "time") {
        problems_.report(codes::builtInName, definition.line, definition.name.text);
        return;
    }
    Group& group = groups_[canonical];
    if (group.definitions.empty())
        order_.push_back(canonical);
    group.definitions.push_back(std::move(definition));
}

std::optional<Definition> VariableBuilder::take(const std::string& canonical) {
    const auto found = groups_.find(canonical);
    if (found == groups_.end())
        return std::nullopt;
    Definition definition = std::move(found->second.definitions.front());
    groups_.erase(found);
    std::erase(order_, canonical);
    return definition;
}

void VariableBuilder::resolve(Names& names) {
    for (const std::string& canonical : order_) {
        Group& group = groups_[canonical];
        resolve(group);
        KnownVariable known;
        known.isLookup = group.isLookup;
        for (const Range* const range : group.ranges)
            known.dimensions.push_back(canonicalName(range->name));
        const std::vector<Token>& body = group.definitions.front().body;
        if (known.dimensions.empty() && body.size() == 1 && body[0].kind == Token::Kind::number)
            known.number = body[0].text;
        names.variables[canonical] = std::move(known);
    }
}

void VariableBuilder::resolve(Group& group) {
    const Definition& first = group.definitions.front();
    group.isStock = std::ranges::any_of(group.definitions, isStockBody);
    group.isLookup = first.isLookup;
    for (const Definition& definition : group.definitions) {
        const bool isSame =
            definition.isLookup == group.isLookup &&
            (isStockBody(definition) == group.isStock || (group.isStock && isNumber(definition)));
        if (!isSame)
            problems_.report(codes::mixedDefinitions, definition.line, definition.name.text);
        if (definition.subscripts.size() != first.subscripts.size())
            problems_.report(codes::subscriptCounts, definition.line, definition.name.text,
                             {definition.subscripts.size()});
        group.isBroken =
            group.isBroken || !isSame || definition.subscripts.size() != first.subscripts.size();
    }
    if (first.subscripts.empty() && group.definitions.size() > 1) {
        problems_.report(codes::definedTwice, group.definitions[1].line, first.name.text);
        group.isBroken = true;
    }
    for (std::size_t i = 0; i < first.subscripts.size() && !group.isBroken; ++i)
        if (const Range* const range = rangeAt(group, i))
            group.ranges.push_back(range);
        else
            group.isBroken = true;
}

/// The canonical elements that a subscript on the left side stands for; empty after a problem.
std::vector<std::string> VariableBuilder::elementsAt(const Definition& definition,
                                                     const Token& subscript) {
    const std::string canonical = canonicalName(subscript.text);
    if (const Range* const range = ranges_.find(canonical))
        return range->canonicalElements;
    if (ranges_.isElement(canonical))
        return {canonical};
    problems_.report(codes::unknownSubscript, definition.line, definition.name.text,
                     {subscript.text});
    return {};
}

/// The range over which a variable goes at one position: that of all definitions, else one with
/// just the elements that they name, else the smallest that has them all.
const Range* VariableBuilder::rangeAt(const Group& group, std::size_t position) {
    const auto& definitions = group.definitions;
    const std::string name = canonicalName(definitions.front().subscripts[position].text);
    const bool isOne = std::ranges::all_of(definitions, [&](const Definition& definition) {
        return canonicalName(definition.subscripts[position].text) == name;
    });
    if (const Range* const range = ranges_.find(name); range && isOne)
        return range;
    std::vector<std::string> elements;
    std::set<std::string> seen;
    for (const Definition& definition : definitions)
        for (const std::string& element : elementsAt(definition, definition.subscripts[position]))
            if (seen.insert(element).second)
                elements.push_back(element);
    if (elements.empty())
        return nullptr;
    const Range* const range = ranges_.rangeOf(elements);
    const bool isTight = range && range->elements.size() == elements.size();
    return isTight ? range : &ranges_.addFor(elements, definitions.front().name.text);
}

std::vector<xmile::Variable> VariableBuilder::build(const Names& names) {
    Translator translator(names, ranges_, problems_);
    timeUnits_ = names.timeUnits;
    for (const std::string& canonical : order_)
        if (const Group& group = groups_[canonical]; !group.isBroken)
            build(group, translator);
    addOtherLookups(translator.otherLookups());
    for (xmile::Variable& variable : result_)
        if (flowNames_.contains(canonicalName(quotedName(variable.name))) &&
            variable.kind == xmile::VariableKind::aux)
            variable.kind = xmile::VariableKind::flow;
    return std::move(result_);
}

void VariableBuilder::addOtherLookups(const std::set<std::pair<std::string, LookupKind>>& wanted) {
    for (const auto& each : wanted) {
        const auto original = std::ranges::find_if(result_, [&](const xmile::Variable& variable) {
            return canonicalName(quotedName(variable.name)) == each.first;
        });
        if (original == result_.end())
            continue;  // refused for another reason
        xmile::Variable other = *original;
        other.name = otherLookupName(each.first, each.second);
        bool isPossible = true;
        const auto change = [&](std::optional<xmile::GraphicalFunction>& function) {
            if (!function)
                return;
            function = otherLookup(*function, each.second);
            isPossible = isPossible && function;
        };
        change(other.graphicalFunction);
        for (xmile::ElementDefinition& element : other.elements)
            change(element.graphicalFunction);
        if (!isPossible)
            problems_.report(codes::lookupNotInvertible, other.line, original->name);
        result_.push_back(std::move(other));
    }
}

void VariableBuilder::build(const Group& group, Translator& translator) {
    const Definition& first = group.definitions.front();
    xmile::Variable variable;
    variable.name = variableName(first.name.text);
    variable.line = first.line;
    for (const Definition& definition : group.definitions) {
        if (variable.units.empty())
            readUnits(definition.units, variable);
        if (variable.documentation.empty())
            variable.documentation = definition.comment;
    }
    for (const Range* const range : group.ranges)
        variable.dimensions.push_back(range->name);
    variable.kind = group.isStock    ? xmile::VariableKind::stock
                    : group.isLookup ? xmile::VariableKind::graphicalFunction
                                     : xmile::VariableKind::aux;
    xmile::Variable flow;
    flow.kind = xmile::VariableKind::flow;
    flow.dimensions = variable.dimensions;
    flow.line = variable.line;
    rates_.clear();
    if (!buildWhole(group, translator, variable))
        buildElements(group, translator, variable);
    if (group.isStock) {
        if (!variable.units.empty() && !timeUnits_.empty())
            flow.units = '(' + variable.units + ")/(" + timeUnits_ + ')';
        if (variable.elements.empty() && !rates_.empty())
            flow.equation = rates_.front().equation;
        else
            flow.elements = std::move(rates_);
        addStockFlows(group, variable, std::move(flow));
    }
    result_.push_back(std::move(variable));
    for (xmile::Variable& lookup : translator.takeLookups())
        result_.push_back(std::move(lookup));
}

/// One equation for all elements, where that says the same; false if each needs its own.
bool VariableBuilder::buildWhole(const Group& group, Translator& translator,
                                 xmile::Variable& variable) {
    const Definition& definition = group.definitions.front();
    if (group.definitions.size() > 1 || !definition.exceptions.empty() ||
        (!definition.subscripts.empty() && isNumberList(definition)))
        return false;
    EquationPlace place{definition.name.text, definition.line, {}, false};
    for (std::size_t i = 0; i < definition.subscripts.size(); ++i) {
        const Range* const range = ranges_.find(canonicalName(definition.subscripts[i].text));
        const bool isAgain =
            std::ranges::any_of(place.left, [&](const auto& left) { return left.first == range; });
        if (range != group.ranges[i] || isAgain)
            return false;
        place.left.emplace_back(range, std::string());
    }
    const Part part = partOf(definition, translator, place);
    if (translator.needsElements()) {
        (void)translator.takeLookups();
        return false;
    }
    variable.equation = part.equation;
    variable.initEquation = part.initial;
    variable.graphicalFunction = part.function;
    rates_.resize(1);
    rates_.front().equation = part.rate;
    return true;
}

namespace {

bool isMissing(std::span<const Token> argument) {
    return argument.size() == 1 && argument.front().isKeyword("NA");
}

/// Whether SINTEG says no more than numbers between which the level stays.
bool isPlainLimit(const std::vector<std::span<const Token>>& arguments) {
    const auto isLimit = [](std::span<const Token> argument) {
        return isMissing(argument) ||
               (argument.size() == 1 && argument.front().kind == Token::Kind::number);
    };
    return isLimit(arguments[2]) && isLimit(arguments[3]) && isMissing(arguments[4]) &&
           isMissing(arguments[5]) && isMissing(arguments[6]);
}

/// The rate that takes a level no further than to its limits within a step.
std::string limitedRate(std::string rate, const std::string& level, std::span<const Token> minimum,
                        std::span<const Token> maximum) {
    const auto within = [&](const char* function, std::span<const Token> limit) {
        if (!isMissing(limit))
            rate = std::string(function) + "((" + limit.front().text + " - " + level + ")/DT, " +
                   rate + ')';
    };
    within("MIN", maximum);
    within("MAX", minimum);
    return rate;
}

}  // namespace

/// What the body of a definition says at one place.
VariableBuilder::Part VariableBuilder::partOf(const Definition& definition, Translator& translator,
                                              const EquationPlace& place) {
    Part part;
    const int line = definition.line;
    bool needsElements = false;
    const auto translate = [&](std::span<const Token> tokens) {
        xmile::Equation equation{translator.translate(tokens, place), line};
        needsElements = needsElements || translator.needsElements();
        return equation;
    };
    if (definition.isLookup) {
        part.function = readLookup(definition.body, line, definition.name.text, problems_);
    } else if (const auto limited = callOf("sinteg", definition.body)) {
        if (limited->size() != 7 || !isPlainLimit(*limited) || !definition.subscripts.empty()) {
            problems_.report(codes::sintegForm, line, definition.name.text);
            return part;
        }
        part.rate = translate((*limited)[0]);
        part.rate.text = limitedRate(part.rate.text, quotedName(variableName(definition.name.text)),
                                     (*limited)[2], (*limited)[3]);
        part.equation = translate((*limited)[1]);
    } else if (isStockBody(definition)) {
        const auto stock = callOf("integ", definition.body);
        if (!stock || stock->size() != 2) {
            problems_.report(codes::mdlArguments, line, definition.name.text,
                             {"INTEG", 2, stock ? stock->size() : 0});
            return part;
        }
        part.rate = translate((*stock)[0]);
        part.equation = translate((*stock)[1]);
    } else if (const auto active = callOf("active_initial", definition.body);
               active && active->size() == 2) {
        part.equation = translate((*active)[0]);
        part.initial = translate((*active)[1]);
    } else if (const auto lookup = callOf("with_lookup", definition.body);
               lookup && lookup->size() == 2 && (*lookup)[1].size() > 2) {
        part.equation = translate((*lookup)[0]);
        part.function = readLookup((*lookup)[1].subspan(1, (*lookup)[1].size() - 2), line,
                                   definition.name.text, problems_);
    } else if (const auto sample = callOf("sample_if_true", definition.body);
               sample && sample->size() == 3) {
        EquationPlace sampling = place;
        sampling.ownBefore = translate((*sample)[2]).text;
        sampling.own = definition.name.canonical;
        part.equation = {translator.translate(definition.body, sampling), line};
        needsElements = needsElements || translator.needsElements();
    } else {
        part.equation = translate(definition.body);
        part.rate = {"0", line};  // beside levels
    }
    if (needsElements)
        translator.askForElements();
    return part;
}

}  // namespace kyosei::vensim
