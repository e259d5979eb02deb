// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/names.h"
#include "model/xmile/even_points.h"
#include "model/xmile/reader_context.h"

#include <utility>

namespace kyosei::xmile {

namespace {

/// The numbers of <xpts> or <ypts>; nullopt after an error.
std::optional<std::vector<double>> readPoints(pugi::xml_node node, const std::string& variable,
                                              ReaderContext& context) {
    const pugi::xml_attribute separator = node.attribute("sep");
    std::vector<double> points;
    for (const std::string& part : splitList(textOf(node), separator.as_string(","))) {
        const std::optional<double> value = numberFrom(part);
        if (!value) {
            context.error(node, IssueCode::invalidValue, variable,
                          "<" + std::string(node.name()) + "> contains '" + part +
                              "', which is not a finite number.",
                          "Separate numbers by commas, or name another separator in sep=\"\".");
            return std::nullopt;
        }
        points.push_back(*value);
    }
    return points;
}

/// x values spread evenly over <xscale>; nullopt after an error.
std::optional<std::vector<double>> spreadPoints(pugi::xml_node scale, std::size_t count,
                                                const std::string& variable,
                                                ReaderContext& context) {
    const auto minimum = numberFrom(scale.attribute("min").as_string());
    const auto maximum = numberFrom(scale.attribute("max").as_string());
    if (!minimum || !maximum || !(*minimum < *maximum)) {
        context.error(scale, IssueCode::invalidValue, variable,
                      "<xscale> needs numbers min and max, min being the smaller.");
        return std::nullopt;
    }
    return evenPoints(*minimum, *maximum, count);
}

GraphicalFunction::Type readType(pugi::xml_node node, const std::string& variable,
                                 ReaderContext& context) {
    const std::string type = canonicalName(node.attribute("type").as_string("continuous"));
    if (type == "extrapolate")
        return GraphicalFunction::Type::extrapolate;
    if (type == "discrete")
        return GraphicalFunction::Type::discrete;
    if (type != "continuous")
        context.error(node, IssueCode::unsupported, variable,
                      "Graphical function type '" + type + "' is not known.",
                      "Use continuous, extrapolate or discrete.");
    return GraphicalFunction::Type::continuous;
}

bool checkPoints(pugi::xml_node node, const GraphicalFunction& function,
                 const std::string& variable, ReaderContext& context) {
    if (function.x.size() != function.y.size()) {
        context.error(node, IssueCode::invalidValue, variable,
                      "The graphical function has " + std::to_string(function.x.size()) +
                          " x values, but " + std::to_string(function.y.size()) + " y values.");
        return false;
    }
    for (std::size_t i = 1; i < function.x.size(); ++i) {
        if (function.x[i - 1] < function.x[i])
            continue;
        context.error(node, IssueCode::invalidValue, variable,
                      "The x values of the graphical function do not increase at point " +
                          std::to_string(i + 1) + ".",
                      "Sort the points and give every x value once.");
        return false;
    }
    return true;
}

}  // namespace

std::optional<GraphicalFunction>
readGraphicalFunction(pugi::xml_node node, const std::string& variable, ReaderContext& context) {
    GraphicalFunction function;
    function.line = context.line(node);
    function.type = readType(node, variable, context);
    const pugi::xml_node ypts = context.child(node, "ypts");
    const pugi::xml_node xpts = context.child(node, "xpts");
    const pugi::xml_node xscale = context.child(node, "xscale");
    if (!ypts || !(xpts || xscale)) {
        context.error(node, IssueCode::missingPart, variable,
                      "A graphical function needs <ypts>, and <xpts> or <xscale>.");
        return std::nullopt;
    }
    std::optional<std::vector<double>> y = readPoints(ypts, variable, context);
    if (!y)
        return std::nullopt;
    if (y->size() < 2) {
        context.error(ypts, IssueCode::invalidValue, variable,
                      "A graphical function needs at least two points.");
        return std::nullopt;
    }
    std::optional<std::vector<double>> x = xpts
                                               ? readPoints(xpts, variable, context)
                                               : spreadPoints(xscale, y->size(), variable, context);
    if (!x)
        return std::nullopt;
    function.x = *std::move(x);
    function.y = *std::move(y);
    if (!checkPoints(node, function, variable, context))
        return std::nullopt;
    return function;
}

}  // namespace kyosei::xmile
