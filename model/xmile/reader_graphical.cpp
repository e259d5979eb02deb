// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/names.h"
#include "model/xmile/even_points.h"
#include "model/xmile/issue_codes.h"
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
            context.report(codes::pointNotNumber, node, variable, {node.name(), part});
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
        context.report(codes::badScale, scale, variable);
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
        context.report(codes::unknownFunctionType, node, variable, {type});
    return GraphicalFunction::Type::continuous;
}

bool checkPoints(pugi::xml_node node, const GraphicalFunction& function,
                 const std::string& variable, ReaderContext& context) {
    if (function.x.size() != function.y.size()) {
        context.report(codes::pointCounts, node, variable, {function.x.size(), function.y.size()});
        return false;
    }
    for (std::size_t i = 1; i < function.x.size(); ++i) {
        if (function.x[i - 1] < function.x[i])
            continue;
        context.report(codes::pointsNotIncreasing, node, variable, {i + 1});
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
        context.report(codes::pointsMissing, node, variable);
        return std::nullopt;
    }
    std::optional<std::vector<double>> y = readPoints(ypts, variable, context);
    if (!y)
        return std::nullopt;
    if (y->size() < 2) {
        context.report(codes::tooFewPoints, ypts, variable);
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
