// SPDX-License-Identifier: GPL-3.0-or-later
// Inputs and directions of function calls.
#include "model/compile/builtins.h"
#include "model/structure/influence.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace kyosei::structure {

using equation::Call;
using equation::Expression;
using equation::Subscript;

namespace {

/// What a function of one argument does with its direction; signs of the result follow.
struct OfOne {
    std::string_view name;
    Signs direction;
    Signs result;    ///< where the argument's sign does not matter
    bool keepsSign;  ///< the result has the sign of the argument (or zero)
};

constexpr Signs kUp = Signs::positive();
constexpr Signs kAny = Signs::any();

constexpr std::array kOfOne = {
    OfOne{"exp", kUp, Signs::positive(), false},
    OfOne{"ln", kUp, kAny, false},
    OfOne{"log10", kUp, kAny, false},
    OfOne{"sqrt", kUp, kAny, true},
    OfOne{"arcsin", kUp, kAny, true},
    OfOne{"arccos", Signs::negative(), Signs::notNegative(), false},
    OfOne{"arctan", kUp, kAny, true},
    OfOne{"sinh", kUp, kAny, true},
    OfOne{"tanh", kUp, kAny, true},
    OfOne{"cosh", kAny, Signs::positive(), false},
    OfOne{"int", kUp, kAny, false},
    OfOne{"integer", kUp, kAny, false},
    OfOne{"round", kUp, kAny, false},
    OfOne{"sign", kUp, kAny, true},
    OfOne{"game", kUp, kAny, true},
};

/// Whether a call is of a variable. One with the name of a function is only if it is a graphical
/// function.
bool isVariableCalled(const std::string& name, const evaluator::Model& model) {
    const auto found = model.variableByName.find(name);
    if (found == model.variableByName.end())
        return false;
    const std::vector<evaluator::Cell>& cells = model.variables[found->second].cells;
    return !findBuiltin(name) ||
           std::any_of(cells.begin(), cells.end(),
                       [](const evaluator::Cell& cell) { return cell.function != nullptr; });
}

/// Arguments that act in the direction of their factor only, and the rest unknown: STEP and such.
Reading scaled(Reading height, const std::vector<Reading>& others) {
    Reading result = std::move(height);
    result.signs |= Signs::zero();
    result.constant.reset();
    for (const Reading& other : others)
        result = sum(std::move(result), through(other, kAny, Signs::zero()));
    return result;
}

}  // namespace

Reading Reader::readCall(const Call& node, const Context& context) {
    if (const auto macro = model_.macros.find(node.function); macro != model_.macros.end()) {
        if (!macro->second.expression)
            return {};
        return read(*macro->second.expression, instant_.inside(macro->second, node, context));
    }
    if (node.arguments.size() == 1 && isVariableCalled(node.function, model_))
        return readTable(node.function, node.subscripts, *node.arguments[0], context);
    if (evaluator::reduces(node))
        return readReduction(node, *node.arguments.at(0), context);
    if (node.function == "lookup" && node.arguments.size() == 2)
        if (const auto* table = std::get_if<equation::Reference>(&node.arguments[0]->node))
            return readTable(table->name, table->subscripts, *node.arguments[1], context);
    if (node.function == "if_then_else" && node.arguments.size() == 3)
        return readChoice(*node.arguments[0], *node.arguments[1], *node.arguments[2], context);
    if (auto remembering = readRemembering(node, context))
        return *std::move(remembering);
    return readMany(node, context);
}

Reading Reader::readReduction(const Call& node, const Expression& written, const Context& context) {
    if (node.function == "size")
        return {Signs::positive(), {}, {}};
    std::optional<Reading> result;
    instant_.forEachTerm(written, context, [&](const Expression& body, const Context& inner) {
        Reading term = read(body, inner);
        if (!result)
            result = std::move(term);
        else if (node.function == "prod")
            result = product(*result, term);
        else {
            const bool largest = node.function == "max" || node.function == "vmax";
            const bool smallest = node.function == "min" || node.function == "vmin";
            const Signs signs = largest    ? result->signs.larger(term.signs)
                                : smallest ? result->signs.smaller(term.signs)
                                           : result->signs + term.signs;
            result = sum(*std::move(result), term);
            result->signs = signs;
        }
    });
    if (node.function == "stddev")
        return through(*std::move(result), kAny, Signs::notNegative());
    if (node.function != "sum" && node.function != "prod")
        result->constant.reset();
    return *std::move(result);
}

Reading Reader::readTable(const std::string& name, const std::vector<Subscript>& subscripts,
                          const Expression& x, const Context& context) {
    Reading reading = read(x, context);
    const auto found = model_.variableByName.find(name);
    if (found == model_.variableByName.end())
        return through(std::move(reading), kAny, kAny);
    const evaluator::ModelVariable& variable = model_.variables[found->second];
    const auto isFunction = [](const evaluator::Cell& cell) { return cell.function != nullptr; };
    if (!variable.dimensions.empty() &&
        std::none_of(variable.cells.begin(), variable.cells.end(), isFunction)) {
        // An array called with a flat index: any of its elements.
        reading = through(std::move(reading), kAny, kAny);
        for (std::size_t e = 0; e < variable.cells.size(); ++e)
            reading.inputs[{found->second, e, Way::equation}] = kAny.withoutZero();
        return reading;
    }
    std::optional<std::size_t> element = 0;
    for (std::size_t d = 0; d < subscripts.size() && d < variable.dimensions.size(); ++d)
        if (isComputed(subscripts[d], variable.dimensions[d]))
            return through(std::move(reading), kAny, kAny);
    if (!variable.written->graphicalFunction || !variable.written->elements.empty())
        element = instant_.elementOf(variable, subscripts, context);
    if (!element || !variable.cells[*element].function)
        return through(std::move(reading), kAny, kAny);
    return throughTable(*variable.cells[*element].function, std::move(reading));
}

/// SMTH1, DELAY3, PREVIOUS and the like: what goes in arrives later.
std::optional<Reading> Reader::readRemembering(const Call& node, const Context& context) {
    static const std::set<std::string_view> kThirdIsInitial = {
        "smth1",  "smooth",  "smoothi",  "smth3",   "smooth3", "smooth3i",    "delay1",  "delay1i",
        "delay3", "delay3i", "smooth_n", "delay_n", "delay",   "delay_fixed", "arrivals"};
    const std::string& name = node.function;
    const std::size_t count = node.arguments.size();
    const auto argument = [&](std::size_t i) { return read(*node.arguments[i], context); };
    if ((name == "init" || name == "initial") && count == 1)
        return by(Way::initial, argument(0));
    if (name == "active_initial" && count == 2)
        return sum(argument(0), through(by(Way::initial, argument(1)), kUp, Signs::zero()));
    if (name == "sample_if_true" && count == 3)
        return sum(sum(by(Way::delayed, argument(1)), through(argument(0), kAny, Signs::zero())),
                   through(by(Way::initial, argument(2)), kUp, Signs::any()));
    if (name == "conveyor_belt" || name == "queue_front") {
        Reading all{kAny, {}, {}};
        for (std::size_t i = 0; i < count; ++i)
            all = sum(std::move(all), through(by(Way::delayed, argument(i)), kAny, kAny));
        return all;
    }
    if (name == "history" && count == 2) {
        Reading past = by(Way::delayed, argument(0));
        past.signs |= Signs::zero();
        return sum(std::move(past), through(argument(1), kAny, Signs::zero()));
    }
    const bool previous = name == "previous" && count >= 1;
    const bool ofOrder = (name == "smthn" || name == "delayn") && count >= 3;
    const bool forecast = name == "forcst" || name == "forecast";
    const bool trend = (name == "trend" && count >= 2) || (forecast && count >= 3);
    if (!previous && !ofOrder && !trend && !(kThirdIsInitial.count(name) != 0 && count >= 2))
        return std::nullopt;
    Reading input = argument(0);
    const std::size_t initialAt = previous ? 1 : ofOrder || forecast ? 3 : 2;
    std::optional<Reading> initial;
    if (count > initialAt)
        initial = argument(initialAt);
    Reading result = by(Way::delayed, input);
    if (initial)
        result.signs |= initial->signs;
    if (trend)  // both what is and what was count
        result = sum(through(result, kAny, kAny), through(input, kAny, kAny));
    if (!previous)
        result =
            sum(std::move(result), through(by(Way::delayed, argument(1)), kAny, Signs::zero()));
    if (forecast)
        result = sum(std::move(result), through(argument(2), kAny, kAny));
    if (initial)
        result = sum(std::move(result), through(by(Way::initial, *initial), kUp, Signs::zero()));
    return result;
}

Reading Reader::readMany(const Call& node, const Context& context) {
    const std::string& name = node.function;
    std::vector<Reading> x;
    const bool isExtremum = name == "min" || name == "max";
    const bool isOfArrays = name == "rank" || name == "allocated_by_curves";
    for (const equation::ExpressionPtr& argument : node.arguments)
        x.push_back(((isExtremum || isOfArrays) && instant_.namesArray(*argument, context)) ||
                            (isOfArrays && instant_.runsOverElements(*argument, context))
                        ? readReduction(node, *argument, context)
                        : read(*argument, context));
    if (x.size() == 1) {
        if (name == "abs")
            return through(x[0], x[0].signs, x[0].signs * x[0].signs);
        for (const OfOne& function : kOfOne)
            if (function.name == name)
                return through(x[0], function.direction,
                               function.keepsSign ? x[0].signs : function.result);
    }
    if (!x.empty() && (name == "min" || name == "max" || name == "mean")) {
        Reading result = x[0];
        for (std::size_t i = 1; i < x.size(); ++i) {
            const Signs signs = name == "max"   ? result.signs.larger(x[i].signs)
                                : name == "min" ? result.signs.smaller(x[i].signs)
                                                : result.signs + x[i].signs;
            result = sum(std::move(result), x[i]);
            result.signs = signs;
        }
        result.constant.reset();
        return result;
    }
    if (x.size() == 2 && name == "power")
        return power(x[0], x[1]);
    if (x.size() >= 2 && (name == "safediv" || name == "zidz" || name == "xidz")) {
        const Reading otherwise = x.size() > 2 ? x[2] : constantReading(0);
        Reading divided = quotient(x[0], x[1]);
        const Signs signs = divided.signs | otherwise.signs;
        divided = sum(std::move(divided), otherwise);
        divided.signs = signs;
        divided.constant.reset();
        return divided;
    }
    if (!x.empty() && (name == "step" || name == "ramp" || name == "pulse"))
        return scaled(x[0], {x.begin() + 1, x.end()});
    Reading result{kAny, {}, {}};
    for (const Reading& argument : x)
        result = sum(std::move(result), through(argument, kAny, kAny));
    return result;
}

}  // namespace kyosei::structure
