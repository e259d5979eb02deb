// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/names.h"
#include "model/xmile/issue_codes.h"
#include "model/xmile/reader_context.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace kyosei::xmile {

namespace {

constexpr double kMaximumSteps = 1e7;
constexpr std::size_t kMaximumNames = 1'000'000;  // elements of all dimensions together

/// The first method of the comma-separated list that can be used.
void readMethod(pugi::xml_node node, ReaderContext& context) {
    const std::string written = node.attribute("method").as_string();
    const std::vector<std::string> choices = splitList(written, ",");
    for (const std::string& choice : choices) {
        const std::string name = canonicalName(choice);
        if (name != "euler" && name != "rk2" && name != "rk4")
            continue;
        context.document.simulation.method = name == "rk4"   ? IntegrationMethod::rk4
                                             : name == "rk2" ? IntegrationMethod::rk2
                                                             : IntegrationMethod::euler;
        if (choice != choices.front())
            context.noteOnce(codes::methodReplaced, node, {choices.front(), choice});
        return;
    }
    if (!choices.empty())
        context.report(codes::methodUnavailable, node, {}, {written});
}

void readStep(pugi::xml_node specs, ReaderContext& context) {
    const pugi::xml_node node = context.child(specs, "dt");
    if (!node)
        return;  // 1 by the standard
    const std::optional<double> value = numberIn(node, {}, context);
    if (!value)
        return;
    const bool reciprocal = canonicalName(node.attribute("reciprocal").as_string()) == "true";
    const double dt = reciprocal ? 1 / *value : *value;
    if (!(dt > 0) || !std::isfinite(dt))
        context.report(codes::stepTooSmall, node, {}, {textOf(node)});
    else
        context.document.simulation.dt = dt;
}

/// Save interval, an extension under several names.
void readSaveInterval(pugi::xml_node specs, ReaderContext& context) {
    std::optional<double> value;
    for (const pugi::xml_attribute attribute : specs.attributes()) {
        std::string_view name = attribute.name();
        name.remove_prefix(name.find(':') + 1);  // npos + 1 is 0
        if (name == "save_interval")
            value = numberFrom(attribute.value()).value_or(-1);
    }
    for (const char* name : {"save_interval", "save_step", "savestep"})
        if (const pugi::xml_node node = context.child(specs, name))
            value = numberFrom(textOf(node)).value_or(-1);
    if (!value)
        return;
    if (*value < 0)
        context.report(codes::saveInterval, specs);
    else
        context.document.simulation.saveInterval = *value;
}

void readElementNames(pugi::xml_node node, Dimension& dimension, ReaderContext& context) {
    std::set<std::string> seen;
    for (const pugi::xml_node element : context.children(node, "elem")) {
        const std::string name = element.attribute("name").as_string();
        if (canonicalName(name).empty())
            context.report(codes::elementNameMissing, element, dimension.name);
        else if (!seen.insert(canonicalName(name)).second)
            context.report(codes::elementNameTwice, element, dimension.name, {name});
        else
            dimension.elements.push_back(name);
    }
}

/// The size attribute, checked against the elements or turned into elements "1", "2", ...
void readSize(pugi::xml_node node, Dimension& dimension, ReaderContext& context) {
    const pugi::xml_attribute attribute = node.attribute("size");
    if (!attribute) {
        if (dimension.elements.empty())
            context.report(codes::dimensionEmpty, node, dimension.name);
        return;
    }
    const double size = numberFrom(attribute.value()).value_or(0);
    if (size < 1 || size != std::floor(size)) {
        context.report(codes::dimensionSize, node, dimension.name, {attribute.value()});
    } else if (size > static_cast<double>(kMaximumNames - context.elementNames)) {
        context.report(codes::tooManyElements, node, dimension.name);
    } else if (dimension.elements.empty()) {
        for (int i = 1; i <= static_cast<int>(size); ++i)
            dimension.elements.push_back(std::to_string(i));
    } else if (static_cast<double>(dimension.elements.size()) != size) {
        context.report(codes::dimensionSizeMismatch, node, dimension.name,
                       {attribute.value(), dimension.elements.size()});
    }
}

}  // namespace

void readSimulation(pugi::xml_node node, ReaderContext& context) {
    SimulationSpecs& specs = context.document.simulation;
    specs.line = context.line(node);
    specs.timeUnits = trimmed(node.attribute("time_units").as_string());
    for (const char* name : {"start", "stop", "dt", "save_interval", "save_step", "savestep"})
        context.requireSingle(node, name);
    for (const auto& [name, target] :
         {std::pair{"start", &specs.start}, std::pair{"stop", &specs.stop}}) {
        if (const pugi::xml_node child = context.child(node, name))
            *target = numberIn(child, {}, context).value_or(*target);
        else
            context.report(codes::specMissing, node, {}, {name});
    }
    readStep(node, context);
    readSaveInterval(node, context);
    readMethod(node, context);

    specs.endsAt = canonicalName(node.child("kyosei:end").attribute("at").as_string());
    const pugi::xml_node run = context.child(node, "run");
    const std::string by = canonicalName(run.attribute("by").as_string("all"));
    if (by != "all")
        context.report(codes::partialRun, run, {}, {by});
    if (specs.stop < specs.start)
        context.report(codes::stopBeforeStart, node);
    else if ((specs.stop - specs.start) / specs.dt > kMaximumSteps)
        context.report(codes::tooManySteps, node);
}

void readDimensions(pugi::xml_node node, ReaderContext& context) {
    for (const pugi::xml_node dim : context.children(node, "dim")) {
        Dimension dimension;
        dimension.name = dim.attribute("name").as_string();
        dimension.line = context.line(dim);
        const std::string canonical = canonicalName(dimension.name);
        if (canonical.empty()) {
            context.report(codes::dimensionNameMissing, dim);
            continue;
        }
        if (context.dimensions.count(canonical) != 0) {
            context.report(codes::dimensionNameTwice, dim, dimension.name);
            continue;
        }
        readElementNames(dim, dimension, context);
        readSize(dim, dimension, context);
        context.elementNames =
            std::min(context.elementNames + dimension.elements.size(), kMaximumNames);
        ReaderContext::KnownDimension& known = context.dimensions[canonical];
        known.index = context.document.dimensions.size();
        for (std::size_t i = 0; i < dimension.elements.size(); ++i)
            known.elements.emplace(canonicalName(dimension.elements[i]), i);
        context.document.dimensions.push_back(std::move(dimension));
    }
}

void readUnits(pugi::xml_node node, ReaderContext& context) {
    for (const pugi::xml_node unit : context.children(node, "unit")) {
        if (canonicalName(unit.attribute("disabled").as_string()) == "true")
            continue;
        UnitDefinition definition;
        definition.name = trimmed(unit.attribute("name").as_string());
        definition.line = context.line(unit);
        if (definition.name.empty()) {
            context.report(codes::unitNameMissing, unit);
            continue;
        }
        if (const pugi::xml_node equation = context.child(unit, "eqn"))
            definition.equation = textOf(equation);
        for (const pugi::xml_node alias : context.children(unit, "alias"))
            if (std::string name = textOf(alias); !name.empty())
                definition.aliases.push_back(std::move(name));
        context.document.units.push_back(std::move(definition));
    }
}

}  // namespace kyosei::xmile
