// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/names.h"
#include "model/equation/element_names.h"
#include "model/xmile/issue_codes.h"
#include "model/xmile/reader_context.h"

#include <algorithm>
#include <utility>

namespace kyosei::xmile {

namespace {

constexpr std::size_t kMaximumElements = 10'000'000;  // of all variables together

/// A dimension of the variable at hand.
struct OwnDimension {
    const Dimension* declared = nullptr;
    const std::map<std::string, std::size_t>* positions = nullptr;  ///< by canonical name
};
using OwnDimensions = std::vector<OwnDimension>;

/// The dimensions of a variable, outermost first; empty if one does not exist.
OwnDimensions dimensionsOf(const Variable& variable, const ReaderContext& context) {
    OwnDimensions dimensions;
    for (const std::string& name : variable.dimensions) {
        const auto found = context.dimensions.find(canonicalName(name));
        if (found == context.dimensions.end())
            return {};
        dimensions.push_back(
            {&context.document.dimensions[found->second.index], &found->second.elements});
    }
    return dimensions;
}

/// Number of elements, at most one more than the maximum.
std::size_t sizeOf(const OwnDimensions& dimensions) {
    std::size_t size = 1;
    for (const OwnDimension& dimension : dimensions) {
        const std::size_t count = dimension.declared->elements.size();
        if (count > 0 && size > kMaximumElements / count)
            return kMaximumElements + 1;
        size *= count;
    }
    return size;
}

/// Names of the element at a row-major index.
std::vector<std::string> subscriptsAt(const OwnDimensions& dimensions, std::size_t index) {
    std::vector<std::string> names(dimensions.size());
    for (std::size_t d = dimensions.size(); d-- > 0;) {
        const std::vector<std::string>& elements = dimensions[d].declared->elements;
        names[d] = elements[index % elements.size()];
        index /= elements.size();
    }
    return names;
}

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

/// Whether a subscript names, instead of an element, a dimension whose elements are all of
/// `own`: its elements, else null.
const std::vector<std::string>* elementsNamed(const std::string& subscript, const OwnDimension& own,
                                              const ReaderContext& context) {
    const std::string canonical = canonicalName(subscript);
    const auto found = context.dimensions.find(canonical);
    if (own.positions->contains(canonical) || found == context.dimensions.end())
        return nullptr;
    const Dimension& part = context.document.dimensions[found->second.index];
    const bool isPart = std::ranges::all_of(part.elements, [&](const std::string& element) {
        return own.positions->contains(canonicalName(element));
    });
    return isPart ? &part.elements : nullptr;
}

void useElements(Equation& equation, const std::map<std::string, std::string>& elements) {
    equation.text = equation::withElements(equation.text, elements);
}

/// Vensim writes <element subscript="Part"> for all elements of a dimension or a part of it: one
/// definition for each of them, in which the name of the part stands for the element.
std::vector<ElementDefinition> perElement(const ElementDefinition& written,
                                          const OwnDimensions& dimensions,
                                          const ReaderContext& context) {
    std::vector<ElementDefinition> result{written};
    for (std::size_t d = 0; d < std::min(dimensions.size(), written.subscripts.size()); ++d) {
        const auto* const part = elementsNamed(written.subscripts[d], dimensions[d], context);
        if (!part || part->size() * result.size() > kMaximumElements)
            continue;
        std::vector<ElementDefinition> wider;
        for (const ElementDefinition& definition : result)
            for (const std::string& element : *part) {
                ElementDefinition one = definition;
                one.subscripts[d] = element;
                const std::map<std::string, std::string> names{
                    {canonicalName(written.subscripts[d]), element}};
                useElements(one.equation, names);
                if (one.initEquation)
                    useElements(*one.initEquation, names);
                wider.push_back(std::move(one));
            }
        result = std::move(wider);
    }
    return result;
}

/// The row-major index of an element; an error if the subscripts do not fit.
std::optional<std::size_t> indexOf(const std::vector<std::string>& subscripts,
                                   const OwnDimensions& dimensions, pugi::xml_node node,
                                   const std::string& variable, ReaderContext& context) {
    if (subscripts.size() != dimensions.size()) {
        context.report(codes::elementSubscripts, node, variable,
                       {subscripts.size(), dimensions.size()});
        return std::nullopt;
    }
    std::size_t index = 0;
    for (std::size_t d = 0; d < dimensions.size(); ++d) {
        const auto& [declared, positions] = dimensions[d];
        const auto found = positions->find(canonicalName(subscripts[d]));
        if (found == positions->end()) {
            context.report(codes::unknownElement, node, variable, {declared->name, subscripts[d]});
            return std::nullopt;
        }
        index = index * declared->elements.size() + found->second;
    }
    return index;
}

ElementDefinition readElement(pugi::xml_node node, const Variable& variable,
                              ReaderContext& context) {
    ElementDefinition element;
    element.subscripts = splitList(node.attribute("subscript").as_string(), ",");
    element.line = context.line(node);
    const std::string name = variable.name + '[' + joined(element.subscripts) + ']';
    if (const pugi::xml_node equation = context.child(node, "eqn"))
        element.equation = {textOf(equation), context.line(equation)};
    if (const pugi::xml_node initial = context.child(node, "init_eqn"))
        element.initEquation = Equation{textOf(initial), context.line(initial)};
    const bool onlyFunction = variable.kind == VariableKind::graphicalFunction;
    if (const pugi::xml_node function = context.child(node, "gf"))
        element.graphicalFunction = readGraphicalFunction(function, name, context);
    else if (onlyFunction && context.child(node, "ypts"))
        element.graphicalFunction = readGraphicalFunction(node, name, context);
    if (element.equation.text.empty())
        element.equation = variable.equation;
    if (!element.initEquation)
        element.initEquation = variable.initEquation;
    if (!element.graphicalFunction)
        element.graphicalFunction = variable.graphicalFunction;
    if (element.equation.text.empty() && !(onlyFunction || element.graphicalFunction))
        context.report(codes::elementWithoutEquation, node, name);
    element.nonNegative = variable.nonNegative;
    if (const pugi::xml_node own = context.child(node, "non_negative"))
        element.nonNegative = readNonNegative(own, name, context);
    return element;
}

/// Vensim writes the flows of a stock into its elements; they must be the same in all of them.
void readElementFlows(pugi::xml_node node, Variable& variable, ReaderContext& context) {
    for (const auto& [tag, flows] :
         {std::pair{"inflow", &variable.inflows}, std::pair{"outflow", &variable.outflows}}) {
        std::vector<std::string> names;
        for (const pugi::xml_node child : context.children(node, tag))
            names.push_back(textOf(child));
        if (names.empty())
            continue;
        if (flows->empty())
            *flows = std::move(names);
        else if (*flows != names)
            context.report(codes::elementFlows, node, variable.name, {tag});
    }
}

void readElementList(const std::vector<pugi::xml_node>& nodes, Variable& variable,
                     const OwnDimensions& dimensions, ReaderContext& context) {
    std::vector<bool> defined(sizeOf(dimensions), false);
    for (const pugi::xml_node node : nodes) {
        const ElementDefinition written = readElement(node, variable, context);
        readElementFlows(node, variable, context);
        for (ElementDefinition& element : perElement(written, dimensions, context)) {
            const std::optional<std::size_t> index =
                indexOf(element.subscripts, dimensions, node, variable.name, context);
            if (!index)
                break;
            if (defined[*index]) {
                context.report(codes::elementDefinedTwice, node, variable.name,
                               {joined(element.subscripts)});
                break;
            }
            defined[*index] = true;
            variable.elements.push_back(std::move(element));
        }
    }
    const auto isFunction = [](const ElementDefinition& element) {
        return element.equation.text.empty() && element.graphicalFunction;
    };
    if (variable.kind == VariableKind::aux && variable.equation.text.empty() &&
        std::all_of(variable.elements.begin(), variable.elements.end(), isFunction)) {
        variable.kind = VariableKind::graphicalFunction;
        variable.graphicalFunction.reset();  // each element has its own
    }
    const auto missing = std::find(defined.begin(), defined.end(), false);
    if (missing != defined.end() && variable.equation.text.empty()) {
        const auto index = static_cast<std::size_t>(missing - defined.begin());
        context.report(codes::elementUndefined, nodes.front().parent(), variable.name,
                       {joined(subscriptsAt(dimensions, index))});
    }
}

/// One <eqn> per element in the order of the dimension, as some converters write.
void readEquationList(const std::vector<pugi::xml_node>& nodes, Variable& variable,
                      const OwnDimensions& dimensions, ReaderContext& context) {
    if (nodes.size() != sizeOf(dimensions)) {
        context.report(codes::equationsPerElement, nodes.front(), variable.name,
                       {nodes.size(), sizeOf(dimensions)});
        return;
    }
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        ElementDefinition element;
        element.subscripts = subscriptsAt(dimensions, i);
        element.equation = {textOf(nodes[i]), context.line(nodes[i])};
        element.nonNegative = variable.nonNegative;
        element.line = element.equation.line;
        variable.elements.push_back(std::move(element));
    }
    variable.equation = {};
}

/// The numbers of "0.1, 0.2; 0.3, 0.4;", as Vensim gives a constant array: rows end in semicolons,
/// the last dimension runs fastest. Empty if the text is anything else.
std::vector<std::vector<std::string>> numberRows(std::string_view text) {
    std::vector<std::vector<std::string>> rows;
    for (const std::string& row : splitList(text, ";")) {
        rows.push_back(splitList(row, ","));
        for (const std::string& number : rows.back())
            if (!numberFrom(number))
                return {};
    }
    return rows.size() == 1 && rows.front().size() < 2 ? decltype(rows)() : rows;
}

void readNumberRows(pugi::xml_node node, const std::vector<std::vector<std::string>>& rows,
                    Variable& variable, const OwnDimensions& dimensions, ReaderContext& context) {
    const std::size_t width = dimensions.back().declared->elements.size();
    for (const std::vector<std::string>& row : rows) {
        if (row.size() == width && rows.size() * width == sizeOf(dimensions))
            continue;
        context.report(codes::numbersPerElement, node, variable.name, {sizeOf(dimensions)});
        return;
    }
    for (const std::vector<std::string>& row : rows)
        for (const std::string& number : row) {
            ElementDefinition element;
            element.subscripts = subscriptsAt(dimensions, variable.elements.size());
            element.equation = {number, variable.equation.line};
            element.nonNegative = variable.nonNegative;
            element.line = variable.equation.line;
            variable.elements.push_back(std::move(element));
        }
    variable.equation = {};
}

}  // namespace

void readElements(pugi::xml_node node, Variable& variable, ReaderContext& context) {
    const std::vector<pugi::xml_node> elements = context.children(node, "element");
    const std::vector<pugi::xml_node> equations = context.children(node, "eqn");
    if (variable.dimensions.empty()) {
        if (!elements.empty())
            context.report(codes::elementsWithoutDimension, elements.front(), variable.name);
        else if (equations.size() > 1)
            context.report(codes::severalEquations, equations[1], variable.name);
        return;
    }
    const OwnDimensions dimensions = dimensionsOf(variable, context);
    if (dimensions.empty())
        return;
    const std::size_t size = sizeOf(dimensions);
    context.values += size;
    if (context.values > kMaximumElements)
        context.report(codes::modelTooLarge, node, variable.name);
    else if (size > 0 && !elements.empty())
        readElementList(elements, variable, dimensions, context);
    else if (size > 0 && equations.size() > 1)
        readEquationList(equations, variable, dimensions, context);
    else if (const auto rows = numberRows(variable.equation.text); size > 0 && !rows.empty())
        readNumberRows(equations.front(), rows, variable, dimensions, context);
}

}  // namespace kyosei::xmile
