// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/names.h"
#include "model/xmile/issue_codes.h"
#include "model/xmile/reader_context.h"

#include <map>
#include <utility>

namespace kyosei::xmile {

namespace {

std::optional<VariableKind> kindOf(std::string_view element) {
    if (element == "stock")
        return VariableKind::stock;
    if (element == "flow")
        return VariableKind::flow;
    if (element == "aux")
        return VariableKind::aux;
    if (element == "gf")
        return VariableKind::graphicalFunction;
    return std::nullopt;
}

/// Refuses what would change the meaning of a variable; notes what does not.
void checkChildren(pugi::xml_node node, const Variable& variable, ReaderContext& context) {
    for (const pugi::xml_node child : node.children()) {
        const std::string_view name = context.standardName(child);
        if (name == "conveyor" && variable.kind == VariableKind::stock)
            readConveyor(child, variable.name, context);
        else if (name == "leak" && variable.kind == VariableKind::flow)
            readLeak(child, variable.name, context);
        else if (name == "queue" && variable.kind == VariableKind::stock)
            context.queues.push_back({variable.name, context.line(child)});
        else if (name == "overflow" && variable.kind == VariableKind::flow)
            context.overflows.emplace(canonicalName(variable.name), context.line(child));
        else if (contains({"conveyor", "queue", "leak", "leak_integers", "overflow", "multiplier"},
                          name))
            context.report(codes::notSimulated, child, variable.name, {name});
        else if (!contains({"eqn", "inflow", "outflow", "non_negative", "units", "doc", "range",
                            "dimensions", "element", "gf", "init_eqn", "xpts", "ypts", "xscale",
                            "yscale"},
                           name) &&
                 std::string_view(child.name()) != "kyosei:reference")
            context.noteSkipped(child);
    }
}

void readVariableDimensions(pugi::xml_node node, Variable& variable, ReaderContext& context) {
    const pugi::xml_node list = context.child(node, "dimensions");
    for (const pugi::xml_node dim : context.children(list, "dim")) {
        const std::string name = dim.attribute("name").as_string();
        if (context.dimensions.count(canonicalName(name)) == 0)
            context.report(codes::undeclaredDimension, dim, variable.name, {name});
        variable.dimensions.push_back(name);
    }
}

void readRange(pugi::xml_node node, Variable& variable, ReaderContext& context) {
    const pugi::xml_node range = context.child(node, "range");
    if (!range)
        return;
    const auto minimum = numberFrom(range.attribute("min").as_string());
    const auto maximum = numberFrom(range.attribute("max").as_string());
    if (minimum && maximum && *minimum <= *maximum)
        variable.range = Range{*minimum, *maximum};
    else if (range.attribute("min") || range.attribute("max"))
        context.report(codes::badRange, range, variable.name);
}

void readFlowNames(pugi::xml_node node, std::string_view element, std::vector<std::string>& names,
                   const Variable& variable, ReaderContext& context) {
    std::map<std::string, int> lineOf;
    for (const pugi::xml_node child : context.children(node, element)) {
        std::string name = textOf(child);
        const std::string canonical = canonicalName(name);
        const auto [first, isNew] = lineOf.emplace(canonical, context.line(child));
        if (canonical.empty())
            context.report(codes::flowNameMissing, child, variable.name, {element});
        else if (!isNew)
            context.report(codes::flowTwice, child, variable.name, {element, name, first->second});
        else
            names.push_back(std::move(name));
    }
}

/// Vensim writes variables of some functions as stocks without flows whose equation is "name =
/// ...".
void readAssignment(pugi::xml_node node, Variable& variable, ReaderContext& context) {
    const std::size_t at = variable.equation.text.find('=');
    if (variable.kind != VariableKind::stock || at == std::string::npos ||
        !variable.inflows.empty() || !variable.outflows.empty() ||
        canonicalName(variable.equation.text.substr(0, at)) != canonicalName(variable.name))
        return;
    variable.kind = VariableKind::aux;
    variable.equation.text = trimmed(variable.equation.text.substr(at + 1));
    context.report(codes::stockIsAssigned, node, variable.name);
}

void readEquations(pugi::xml_node node, Variable& variable, ReaderContext& context) {
    if (const pugi::xml_node equation = context.child(node, "eqn"))
        variable.equation = {textOf(equation), context.line(equation)};
    if (const pugi::xml_node initial = context.child(node, "init_eqn")) {
        if (variable.kind == VariableKind::stock)
            context.report(codes::stockInitial, initial, variable.name);
        else
            variable.initEquation = Equation{textOf(initial), context.line(initial)};
    }
}

void readOwnGraphicalFunction(pugi::xml_node node, Variable& variable, ReaderContext& context) {
    const pugi::xml_node inner =
        variable.kind == VariableKind::graphicalFunction ? node : context.child(node, "gf");
    if (!inner)
        return;
    if (variable.kind == VariableKind::stock) {
        context.report(codes::stockFunction, inner, variable.name);
        return;
    }
    const bool perElement = !context.child(node, "element").empty();
    if (inner == node && perElement)
        return;  // each element has its own
    variable.graphicalFunction = readGraphicalFunction(inner, variable.name, context);
    if (variable.equation.text.empty() && !perElement)
        variable.kind = VariableKind::graphicalFunction;
}

bool nonNegativeByDefault(VariableKind kind, const Behavior& behavior) {
    return (kind == VariableKind::stock && behavior.stocksNonNegative) ||
           (kind == VariableKind::flow && behavior.flowsNonNegative);
}

/// The variable whose baseline run this one replays.
void readReference(pugi::xml_node node, Variable& variable, ReaderContext& context) {
    const pugi::xml_node reference = node.child("kyosei:reference");
    if (!reference)
        return;
    variable.referenceOf = trimmed(reference.attribute("of").as_string());
    if (variable.referenceOf.empty())
        context.report(codes::referenceIncomplete, reference, variable.name);
}

/// Names that equations understand as built in.
bool isBuiltIn(const std::string& canonical) {
    return contains({"time", "dt", "starttime", "stoptime"}, canonical);
}

/// Reads one `<module>` with its connections.
Module readModule(pugi::xml_node node, ReaderContext& context) {
    Module module;
    module.name = node.attribute("name").as_string();
    module.line = context.line(node);
    if (node.attribute("resource"))
        context.report(codes::moduleElsewhere, node, module.name);
    for (const pugi::xml_node child : context.children(node, "connect")) {
        Connection connection{child.attribute("to").as_string(),
                              child.attribute("from").as_string(), context.line(child)};
        if (trimmed(connection.to).empty() || trimmed(connection.from).empty())
            context.report(codes::connectIncomplete, child, module.name);
        else
            module.connections.push_back(std::move(connection));
    }
    return module;
}

}  // namespace

void requireEquation(const Variable& variable, ReaderContext& context) {
    if (variable.equation.text.empty() && variable.elements.empty() &&
        variable.kind != VariableKind::graphicalFunction)
        context.report(codes::equationMissing, variable.line, variable.name);
}

Behavior readBehavior(pugi::xml_node node, Behavior inherited, ReaderContext& context) {
    if (const pugi::xml_node all = context.child(node, "non_negative"))
        inherited.stocksNonNegative = inherited.flowsNonNegative =
            readNonNegative(all, {}, context);
    for (const auto& [name, target] : {std::pair{"stock", &inherited.stocksNonNegative},
                                       std::pair{"flow", &inherited.flowsNonNegative}})
        if (const auto own = context.child(context.child(node, name), "non_negative"))
            *target = readNonNegative(own, {}, context);
    return inherited;
}

bool readNonNegative(pugi::xml_node node, const std::string& variable, ReaderContext& context) {
    const std::string text = canonicalName(textOf(node));
    if (text == "false" || text == "0")
        return false;
    if (!text.empty() && text != "true" && text != "1")
        context.report(codes::badNonNegative, node, variable, {text});
    return true;
}

std::optional<Variable> readVariable(pugi::xml_node node, const Behavior& behavior,
                                     ReaderContext& context) {
    Variable variable;
    variable.kind = kindOf(context.standardName(node)).value_or(VariableKind::aux);
    variable.name = node.attribute("name").as_string();
    variable.line = context.line(node);
    const std::string canonical = canonicalName(variable.name);
    if (canonical.empty() || canonical == "_") {
        context.report(codes::nameMissing, node, {}, {node.name()});
        return std::nullopt;
    }
    if (isBuiltIn(canonical))
        context.report(codes::builtInName, node, variable.name);
    checkChildren(node, variable, context);
    if (variable.kind == VariableKind::flow)
        readSpread(node, variable.name, context);
    readVariableDimensions(node, variable, context);
    readEquations(node, variable, context);
    readFlowNames(node, "inflow", variable.inflows, variable, context);
    readFlowNames(node, "outflow", variable.outflows, variable, context);
    readAssignment(node, variable, context);
    readOwnGraphicalFunction(node, variable, context);
    variable.nonNegative = nonNegativeByDefault(variable.kind, behavior);
    if (const pugi::xml_node own = context.child(node, "non_negative"))
        variable.nonNegative = readNonNegative(own, variable.name, context);
    variable.units = textOf(context.child(node, "units"));
    variable.documentation = plainTextOf(context.child(node, "doc"));
    readRange(node, variable, context);
    readReference(node, variable, context);
    readElements(node, variable, context);
    return variable;
}

std::vector<Variable> readVariables(pugi::xml_node node, const Behavior& behavior,
                                    std::vector<Module>* modules, ReaderContext& context) {
    std::vector<Variable> variables;
    std::map<std::string, int> lineOf;
    // Drafts of the standard mixed variables with everything else of a model.
    const bool isDraft = context.standardName(node) != "variables";
    for (const pugi::xml_node child : node.children()) {
        const std::string_view name = context.standardName(child);
        if (name == "module" && modules) {
            modules->push_back(readModule(child, context));
        } else if (name == "module") {
            context.report(codes::moduleInMacro, child, child.attribute("name").as_string());
        } else if (kindOf(name)) {
            std::optional<Variable> variable = readVariable(child, behavior, context);
            if (!variable)
                continue;
            const auto [first, isNew] =
                lineOf.emplace(canonicalName(variable->name), variable->line);
            if (isNew)
                variables.push_back(*std::move(variable));
            else
                context.report(codes::nameTaken, child, variable->name, {first->second});
        } else if (!name.empty() && name != "group" && !isDraft) {
            context.report(codes::unknownVariableKind, child, child.attribute("name").as_string(),
                           {name});
        } else {
            context.noteSkipped(child);
        }
    }
    driveConveyors(variables, context);
    sumArrayedFlows(variables);
    return variables;
}

void readMacro(pugi::xml_node node, const Behavior& behavior, ReaderContext& context) {
    Macro macro;
    macro.name = node.attribute("name").as_string();
    macro.line = context.line(node);
    if (canonicalName(macro.name).empty()) {
        context.report(codes::macroNameMissing, node);
        return;
    }
    const auto [first, isNew] = context.macroLines.emplace(canonicalName(macro.name), macro.line);
    if (!isNew)
        context.report(codes::macroNameTwice, node, macro.name, {first->second});
    for (const pugi::xml_node parameter : context.children(node, "parm")) {
        const std::string otherwise(trimmed(parameter.attribute("default").as_string()));
        if (!otherwise.empty())
            macro.defaults.push_back(otherwise);
        else if (!macro.defaults.empty())
            context.report(codes::parameterWithoutDefault, parameter, macro.name);
        macro.parameters.push_back(textOf(parameter));
    }
    const pugi::xml_node equation = context.child(node, "eqn");
    macro.equation = {textOf(equation), context.line(equation)};
    if (macro.equation.text.empty())
        context.report(codes::macroWithoutEquation, node, macro.name);
    if (const pugi::xml_node specs = context.child(node, "sim_specs"))
        context.report(codes::macroSpecs, specs, macro.name);
    if (const pugi::xml_node variables = context.child(node, "variables"))
        macro.variables = readVariables(variables, behavior, nullptr, context);
    for (const Variable& variable : macro.variables) {
        requireEquation(variable, context);
        if (canonicalName(variable.name) == canonicalName(macro.equation.text))
            macro.equation.text = quotedName(variable.name);  // Stella leaves blanks in it
    }
    context.document.macros.push_back(std::move(macro));
}

}  // namespace kyosei::xmile
