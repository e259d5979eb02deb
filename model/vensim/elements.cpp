// SPDX-License-Identifier: GPL-3.0-or-later
// Variables that are given element by element.
#include "model/base/names.h"
#include "model/vensim/numbers.h"
#include "model/vensim/variables.h"

#include <algorithm>

namespace kyosei::vensim {

namespace {

constexpr std::size_t kMaximumElements = 1'000'000;  // of one variable, with equations each
constexpr std::size_t kMaximumText = 200'000'000;    // bytes of such equations together

/// Counts through all combinations, the last position fastest; false after the last one.
bool next(std::vector<std::size_t>& at, const std::vector<std::vector<std::string>>& elements) {
    for (std::size_t i = at.size(); i-- > 0;) {
        if (++at[i] < elements[i].size())
            return true;
        at[i] = 0;
    }
    return false;
}

}  // namespace

void VariableBuilder::buildElements(const Group& group, Translator& translator,
                                    xmile::Variable& variable) {
    std::size_t size = 1;
    for (const Range* const range : group.ranges)
        size = std::min(size * range->elements.size(), kMaximumElements + 1);
    if (size > kMaximumElements) {
        problems_.report(codes::mdlArraysTooLarge, variable.line, variable.name);
        return;
    }
    if (size == 0)
        return;  // refused for another reason
    given_.clear();
    for (const Definition& definition : group.definitions)
        addElements(group, definition, translator, variable);
    if (variable.elements.size() < size)
        fillUndefined(group, variable);
}

void VariableBuilder::addElements(const Group& group, const Definition& definition,
                                  Translator& translator, xmile::Variable& variable) {
    std::vector<std::vector<std::string>> elements;
    std::size_t count = 1;
    for (const Token& subscript : definition.subscripts) {
        elements.push_back(elementsAt(definition, subscript));
        count *= elements.back().size();
    }
    const bool isList = isNumberList(definition);
    const auto numbers = isList ? numberList(definition) : std::vector<std::vector<Token>>();
    if (count == 0)
        return;
    if (isList && numbers.size() != count) {
        problems_.report(codes::numberCount, definition.line, definition.name.text,
                         {numbers.size(), count});
        return;
    }
    Definition one = definition;
    std::vector<std::size_t> at(elements.size(), 0);
    std::size_t index = 0;
    do {
        EquationPlace place{definition.name.text, definition.line, {}, true};
        std::vector<std::string> names;
        xmile::ElementDefinition element;
        for (std::size_t i = 0; i < elements.size(); ++i) {
            names.push_back(elements[i][at[i]]);
            const Range* const range = ranges_.find(canonicalName(definition.subscripts[i].text));
            place.left.emplace_back(range ? range : group.ranges[i], names.back());
            element.subscripts.push_back(
                group.ranges[i]->elements[*group.ranges[i]->position(names.back())]);
        }
        if (isList)
            one.body = numbers[index];
        ++index;
        if (isExcepted(definition, names))
            continue;
        if (!given_.insert(element.subscripts).second) {
            std::string written;
            for (const std::string& name : element.subscripts)
                written += (written.empty() ? "" : ",") + name;
            problems_.report(codes::elementGivenTwice, definition.line, definition.name.text,
                             {written});
            return;
        }
        const Part part = partOf(isList ? one : definition, translator, place);
        element.equation = part.equation;
        element.initEquation = part.initial;
        element.graphicalFunction = part.function;
        element.line = definition.line;
        textSize_ += part.equation.text.size() + part.rate.text.size();
        xmile::ElementDefinition rate;
        rate.subscripts = element.subscripts;
        rate.equation = part.rate;
        rate.line = definition.line;
        rates_.push_back(std::move(rate));
        variable.elements.push_back(std::move(element));
        if (textSize_ > kMaximumText) {
            problems_.report(codes::mdlArraysTooLarge, definition.line, definition.name.text);
            return;
        }
    } while (next(at, elements));
}

bool VariableBuilder::isExcepted(const Definition& definition,
                                 const std::vector<std::string>& elements) {
    return std::ranges::any_of(definition.exceptions, [&](const std::vector<Token>& exception) {
        for (std::size_t i = 0; i < elements.size(); ++i) {
            const std::string canonical = canonicalName(exception[i].text);
            const Range* const range = ranges_.find(canonical);
            if (range ? !range->position(elements[i]) : canonical != elements[i])
                return false;
        }
        return true;
    });
}

/// Vensim lets elements be without an equation as long as nothing uses them.
void VariableBuilder::fillUndefined(const Group& group, xmile::Variable& variable) {
    std::vector<std::vector<std::string>> elements;
    for (const Range* const range : group.ranges)
        elements.push_back(range->elements);
    std::vector<std::size_t> at(elements.size(), 0);
    std::size_t missing = 0;
    do {
        xmile::ElementDefinition element;
        for (std::size_t i = 0; i < elements.size(); ++i)
            element.subscripts.push_back(elements[i][at[i]]);
        if (given_.contains(element.subscripts))
            continue;
        ++missing;
        element.line = variable.line;
        element.equation = {"0", variable.line};
        rates_.push_back(element);
        if (group.isLookup) {
            element.equation = {};
            element.graphicalFunction = xmile::GraphicalFunction{
                xmile::GraphicalFunction::Type::continuous, {0, 1}, {0, 0}, variable.line};
        }
        variable.elements.push_back(std::move(element));
    } while (next(at, elements));
    problems_.report(codes::undefinedElements, variable.line, variable.name, {missing});
}

}  // namespace kyosei::vensim
