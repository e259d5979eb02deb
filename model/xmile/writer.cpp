// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/xmile/writer.h"

#include "model/xmile/writer_parts.h"

#include <algorithm>

namespace kyosei::xmile {

namespace {

/// What a reader has to be able to do, as the standard wants it announced.
void writeOptions(const Document& document, XmlText& xml) {
    std::size_t dimensions = 0;
    for (const Variable& variable : document.variables)
        dimensions = std::max(dimensions, variable.dimensions.size());
    if (dimensions == 0 && document.macros.empty())
        return;
    xml.open("options", {{"namespace", "std"}});
    if (dimensions > 0)
        xml.empty("uses_arrays", {{"maximum_dimensions", std::to_string(dimensions)}});
    if (!document.macros.empty())
        xml.empty("uses_macros", {{"recursive_macros", "false"}, {"option_filters", "false"}});
    xml.close("options");
}

void writeHeader(const Document& document, XmlText& xml) {
    xml.open("header");
    xml.leaf("vendor", document.vendor);
    xml.leaf("product", "Kyosei", {{"version", KYOSEI_VERSION}, {"lang", "en"}});
    if (!document.title.empty())
        xml.leaf("name", document.title);
    writeOptions(document, xml);
    xml.close("header");
}

void writeSimulation(const SimulationSpecs& specs, XmlText& xml) {
    const char* method = specs.method == IntegrationMethod::rk4   ? "rk4"
                         : specs.method == IntegrationMethod::rk2 ? "rk2"
                                                                  : "euler";
    if (specs.saveInterval > 0)
        xml.open("sim_specs", {{"method", method},
                               {"time_units", specs.timeUnits},
                               {"isee:save_interval", shortestNumber(specs.saveInterval)}});
    else
        xml.open("sim_specs", {{"method", method}, {"time_units", specs.timeUnits}});
    xml.leaf("start", specs.start);
    xml.leaf("stop", specs.stop);
    xml.leaf("dt", specs.dt);
    if (!specs.endsAt.empty())
        xml.empty("kyosei:end", {{"at", specs.endsAt}});
    xml.close("sim_specs");
}

void writeUnits(const std::vector<UnitDefinition>& units, XmlText& xml) {
    if (units.empty())
        return;
    xml.open("model_units");
    for (const UnitDefinition& unit : units) {
        if (unit.equation.empty() && unit.aliases.empty()) {
            xml.empty("unit", {{"name", unit.name}});
            continue;
        }
        xml.open("unit", {{"name", unit.name}});
        if (!unit.equation.empty())
            xml.leaf("eqn", unit.equation);
        for (const std::string& alias : unit.aliases)
            xml.leaf("alias", alias);
        xml.close("unit");
    }
    xml.close("model_units");
}

/// Whether the elements are what a size alone stands for.
bool isNumbered(const Dimension& dimension) {
    for (std::size_t i = 0; i < dimension.elements.size(); ++i)
        if (dimension.elements[i] != std::to_string(i + 1))
            return false;
    return true;
}

void writeDimensions(const std::vector<Dimension>& dimensions, XmlText& xml) {
    if (dimensions.empty())
        return;
    xml.open("dimensions");
    for (const Dimension& dimension : dimensions) {
        const std::string size = std::to_string(dimension.elements.size());
        if (isNumbered(dimension)) {
            xml.empty("dim", {{"name", dimension.name}, {"size", size}});
            continue;
        }
        xml.open("dim", {{"name", dimension.name}, {"size", size}});
        for (const std::string& element : dimension.elements)
            xml.empty("elem", {{"name", element}});
        xml.close("dim");
    }
    xml.close("dimensions");
}

void writeMacro(const Macro& macro, XmlText& xml) {
    xml.open("macro", {{"name", macro.name}});
    xml.leaf("eqn", macro.equation.text);
    const std::size_t required = macro.parameters.size() - macro.defaults.size();
    for (std::size_t i = 0; i < macro.parameters.size(); ++i) {
        if (i < required)
            xml.leaf("parm", macro.parameters[i]);
        else
            xml.leaf("parm", macro.parameters[i], {{"default", macro.defaults[i - required]}});
    }
    if (!macro.variables.empty())
        writeVariables(macro.variables, xml);
    xml.close("macro");
}

}  // namespace

std::string writeXmile(const Document& document) {
    XmlText xml;
    xml.open("xmile", {{"version", "1.0"},
                       {"xmlns", "http://docs.oasis-open.org/xmile/ns/XMILE/v1.0"},
                       {"xmlns:isee", "http://iseesystems.com/XMILE"},
                       {"xmlns:kyosei", "https://kyosei.example/xmile"}});
    writeHeader(document, xml);
    writeSimulation(document.simulation, xml);
    writeUnits(document.units, xml);
    writeDimensions(document.dimensions, xml);
    for (const Macro& macro : document.macros)
        writeMacro(macro, xml);
    xml.open("model");
    writeVariables(document.variables, xml);
    for (const LoopName& loop : document.loops) {
        std::string through;
        for (const std::string& name : loop.through)
            through += (through.empty() ? "" : ", ") + name;
        xml.empty("kyosei:loop", {{"name", loop.name}, {"through", through}});
    }
    writeView(document.variables, xml);
    xml.close("model");
    xml.close("xmile");
    return xml.take();
}

}  // namespace kyosei::xmile
