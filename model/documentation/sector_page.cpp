// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/names.h"
#include "model/base/numbers.h"
#include "model/documentation/html.h"
#include "model/documentation/pages.h"

#include <algorithm>
#include <set>

namespace kyosei::documentation {

namespace {

using xmile::ElementDefinition;
using xmile::Variable;

std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    for (const std::string& part : parts)
        text += (text.empty() ? "" : ", ") + part;
    return text;
}

const char* kindName(const Variable& variable) {
    switch (variable.kind) {
    case xmile::VariableKind::stock: return "stock";
    case xmile::VariableKind::flow: return "flow";
    case xmile::VariableKind::graphicalFunction: return "graphical function";
    case xmile::VariableKind::aux: break;
    }
    return finiteNumber(variable.equation.text) ? "constant" : "auxiliary";
}

/// First and last point; the others are data and in the model file.
std::string points(const xmile::GraphicalFunction& table) {
    const std::string number = std::to_string(table.x.size());
    return number + " points, " + shortestNumber(table.x.front()) + ": " +
           shortestNumber(table.y.front()) + " to " + shortestNumber(table.x.back()) + ": " +
           shortestNumber(table.y.back());
}

bool isZero(const ElementDefinition& element) {
    return !element.graphicalFunction && finiteNumber(element.equation.text) == 0.0;
}

/// What each element is; many zeros are put together.
std::string elements(const Variable& variable, const Links& links) {
    const auto zeros = std::count_if(variable.elements.begin(), variable.elements.end(), isZero);
    const bool together = zeros > 3;
    std::string text;
    for (const ElementDefinition& element : variable.elements) {
        if (together && isZero(element))
            continue;
        std::string value = linkedEquation(element.equation.text, links);
        if (element.graphicalFunction)
            value += " (" + escaped(points(*element.graphicalFunction)) + ')';
        text += "<li>" + escaped(joined(element.subscripts)) + ": " +
                documentation::element("code", value) + "</li>";
    }
    if (together)
        text += "<li>all others: <code>0</code></li>";
    return documentation::element("ul", text) + '\n';
}

std::string flows(const char* head, const std::vector<std::string>& names, const Links& links) {
    if (names.empty())
        return {};
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ", ") + links.variable(name);
    return paragraph(head + element("code", text));
}

std::string equation(const Variable& variable, const Links& links) {
    std::string text;
    const bool stock = variable.kind == xmile::VariableKind::stock;
    if (!variable.equation.text.empty())
        text += paragraph((stock ? "Start: " : "= ") +
                          element("code", linkedEquation(variable.equation.text, links)));
    if (variable.initEquation)
        text += paragraph("Start: " +
                          element("code", linkedEquation(variable.initEquation->text, links)));
    if (variable.graphicalFunction)
        text += paragraph("Table: " + escaped(points(*variable.graphicalFunction)));
    if (!variable.elements.empty())
        text += elements(variable, links);
    text += flows("+ ", variable.inflows, links) + flows("&#8722; ", variable.outflows, links);
    if (variable.nonNegative)
        text += paragraph("Never below zero.");
    if (!variable.referenceOf.empty())
        text += paragraph("In a scenario: what " + links.variable(variable.referenceOf) +
                          " is in the baseline.");
    return text;
}

std::string usedBy(const Material& material, std::size_t variable, const Links& links) {
    const auto& list = material.structure.list();
    const auto found = std::find_if(list.begin(), list.end(), [&](const auto& one) {
        return one.name == material.document().variables[variable].name;
    });
    if (found == list.end())
        return {};
    const auto node = static_cast<structure::Node>(found - list.begin());
    std::set<std::string> users;
    for (const std::uint32_t link : material.structure.variables().outOf(node))
        users.insert(list[material.structure.variables().links()[link].to].name);
    std::string text;
    for (const std::string& user : users)
        text += (text.empty() ? "Used by " : ", ") + links.variable(user);
    return text.empty() ? "" : paragraph(text);
}

std::string facts(const Material& material, const Variable& variable, const Links& links) {
    std::string text = std::string(kindName(variable)) + "; unit " +
                       escaped(variable.units.empty() ? "not given" : variable.units);
    if (variable.range)
        text += "; range " + escaped(shortestNumber(variable.range->minimum)) + " to " +
                escaped(shortestNumber(variable.range->maximum));
    const auto row = material.rows.find(canonicalName(variable.name));
    if (row != material.rows.end()) {
        const Parameter& parameter = material.parameters[row->second];
        text += "; grade " + escaped(parameter.grade) + "; sources " +
                links.sources(parameter.source) + "; " +
                links.parameter(parameter.id, "prior and contrary evidence");
    }
    return paragraph(text);
}

}  // namespace

std::string sectorPage(const Material& material, const Sector& sector, const Links& links) {
    std::string text = element("h2", escaped(sector.title)) + '\n';
    for (const std::size_t i : sector.variables) {
        const Variable& variable = material.document().variables[i];
        std::string title = escaped(variable.name);
        if (!variable.dimensions.empty())
            title += escaped(" [" + joined(variable.dimensions) + ']');
        const std::string anchor = Links::anchor("v", canonicalName(variable.name));
        text += element("h3", element("a", title, "id=\"" + anchor + "\" name=\"" + anchor + '"')) +
                '\n';
        if (!variable.documentation.empty())
            text += paragraph(escaped(variable.documentation));
        text += equation(variable, links) + facts(material, variable, links) +
                usedBy(material, i, links);
    }
    return text;
}

}  // namespace kyosei::documentation
