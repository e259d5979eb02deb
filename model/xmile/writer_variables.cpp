// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/xmile/even_points.h"
#include "model/xmile/writer_parts.h"

namespace kyosei::xmile {

namespace {

const char* tagOf(VariableKind kind) {
    switch (kind) {
    case VariableKind::stock: return "stock";
    case VariableKind::flow: return "flow";
    case VariableKind::graphicalFunction: return "gf";
    case VariableKind::aux: break;
    }
    return "aux";
}

const char* typeName(GraphicalFunction::Type type) {
    switch (type) {
    case GraphicalFunction::Type::extrapolate: return "extrapolate";
    case GraphicalFunction::Type::discrete: return "discrete";
    case GraphicalFunction::Type::continuous: break;
    }
    return "continuous";
}

std::string listed(const std::vector<double>& numbers) {
    std::string text;
    for (const double number : numbers) {
        if (!text.empty())
            text += ',';
        text += shortestNumber(number);
    }
    return text;
}

/// The points of a graphical function, inside of its element.
void writePoints(const GraphicalFunction& function, XmlText& xml) {
    if (function.x == evenPoints(function.x.front(), function.x.back(), function.x.size()))
        xml.empty("xscale", {{"min", shortestNumber(function.x.front())},
                             {"max", shortestNumber(function.x.back())}});
    else
        xml.leaf("xpts", listed(function.x));
    xml.leaf("ypts", listed(function.y));
}

void writeGraphicalFunction(const GraphicalFunction& function, XmlText& xml) {
    xml.open("gf", {{"type", typeName(function.type)}});
    writePoints(function, xml);
    xml.close("gf");
}

void writeEquations(const Equation& equation, const std::optional<Equation>& initial,
                    XmlText& xml) {
    if (!equation.text.empty())
        xml.leaf("eqn", equation.text);
    if (initial)
        xml.leaf("init_eqn", initial->text);
}

void writeElement(const ElementDefinition& element, const Variable& variable, XmlText& xml) {
    std::string subscripts;
    for (const std::string& name : element.subscripts)
        subscripts += (subscripts.empty() ? "" : ", ") + name;
    xml.open("element", {{"subscript", subscripts}});
    writeEquations(element.equation, element.initEquation, xml);
    if (element.graphicalFunction)
        writeGraphicalFunction(*element.graphicalFunction, xml);
    if (element.nonNegative && !variable.nonNegative)
        xml.empty("non_negative");
    else if (!element.nonNegative && variable.nonNegative)
        xml.leaf("non_negative", "false");
    xml.close("element");
}

void writeShape(const Variable& variable, XmlText& xml) {
    if (!variable.dimensions.empty()) {
        xml.open("dimensions");
        for (const std::string& dimension : variable.dimensions)
            xml.empty("dim", {{"name", dimension}});
        xml.close("dimensions");
    }
    writeEquations(variable.equation, variable.initEquation, xml);
    if (variable.graphicalFunction) {
        if (variable.kind == VariableKind::graphicalFunction)
            writePoints(*variable.graphicalFunction, xml);
        else
            writeGraphicalFunction(*variable.graphicalFunction, xml);
    }
    for (const ElementDefinition& element : variable.elements)
        writeElement(element, variable, xml);
}

void writeVariable(const Variable& variable, XmlText& xml) {
    const char* tag = tagOf(variable.kind);
    if (variable.kind == VariableKind::graphicalFunction && variable.graphicalFunction)
        xml.open(tag,
                 {{"name", variable.name}, {"type", typeName(variable.graphicalFunction->type)}});
    else
        xml.open(tag, {{"name", variable.name}});
    writeShape(variable, xml);
    for (const std::string& flow : variable.inflows)
        xml.leaf("inflow", flow);
    for (const std::string& flow : variable.outflows)
        xml.leaf("outflow", flow);
    if (variable.nonNegative)
        xml.empty("non_negative");
    if (!variable.units.empty())
        xml.leaf("units", variable.units);
    if (variable.range)
        xml.empty("range", {{"min", shortestNumber(variable.range->minimum)},
                            {"max", shortestNumber(variable.range->maximum)}});
    if (!variable.documentation.empty())
        xml.leaf("doc", variable.documentation);
    if (!variable.referenceOf.empty())
        xml.empty("kyosei:reference", {{"of", variable.referenceOf}});
    xml.close(tag);
}

}  // namespace

void writeVariables(const std::vector<Variable>& variables, XmlText& xml) {
    xml.open("variables");
    for (const Variable& variable : variables)
        writeVariable(variable, xml);
    xml.close("variables");
}

}  // namespace kyosei::xmile
