// SPDX-License-Identifier: GPL-3.0-or-later
// Values and operators at one instant, macros, and functions that remember (XMILE 1.0, 3.5.3).
#include "model/base/names.h"
#include "model/evaluator/issue_codes.h"
#include "model/evaluator/state.h"

#include <algorithm>
#include <cmath>

namespace kyosei::evaluator {

using equation::BinaryOperator;

namespace {

/// Tells apart what one call is in different places, elements and terms of a reduction.
std::string placeOf(const Context& context) {
    std::string key = context.key;
    for (const Binding& binding : context.wildcards)
        key += '*' + std::to_string(binding.position);
    return key;
}

}  // namespace

Instant::Instant(const Model& model) : levelAt(model.variables.size()), model_(model) {
    for (std::size_t v = 0; v < model_.variables.size(); ++v)
        if (model_.variables[v].written->kind == xmile::VariableKind::stock) {
            levelAt[v] = levels.size();
            levels.resize(levels.size() + model_.variables[v].cells.size());
        }
    forget();
}

void Instant::forget() {
    values_.clear();
    underWay_.clear();
    for (const ModelVariable& variable : model_.variables) {
        values_.emplace_back(variable.cells.size());
        underWay_.emplace_back(variable.cells.size());
    }
}

double Instant::value(std::size_t variable, std::size_t element) {
    std::optional<double>& value = values_[variable][element];
    if (value)
        return *value;
    if (underWay_[variable][element])
        stop(codes::evaluatedCycle, contextOf(variable, element).place);
    underWay_[variable][element] = true;
    value = compute(variable, element);
    if (const auto ceiling = ceilings.find({variable, element}); ceiling != ceilings.end())
        value = *value > ceiling->second ? ceiling->second : *value;
    return *value;
}

void Instant::replace(std::size_t variable, std::size_t element, double value) {
    values_[variable][element] = value;
}

double Instant::compute(std::size_t variable, std::size_t element) {
    const ModelVariable& owner = model_.variables[variable];
    const Cell& cell = owner.cells[element];
    if (owner.written->kind == xmile::VariableKind::stock && !initialising)
        return levels[levelAt[variable] + element];
    if (cell.fixed)
        return *cell.fixed;
    const auto& expression = initialising && cell.initial ? cell.initial : cell.expression;
    const Context context = contextOf(variable, element);
    if (!expression)
        stop(codes::evaluatedEquationMissing, context.place);
    double value = evaluate(*expression, context);
    if (cell.function)
        value = lookup(*cell.function, value);
    if (owner.written->kind == xmile::VariableKind::flow && cell.nonNegative)
        value = std::max(value, 0.0);
    return value;
}

double Instant::evaluate(const equation::Expression& expression, const Context& context) {
    using namespace equation;
    if (const auto* number = std::get_if<Number>(&expression.node))
        return number->value;
    if (const auto* name = std::get_if<Reference>(&expression.node))
        return reference(*name, context);
    if (const auto* node = std::get_if<Call>(&expression.node))
        return call(*node, context);
    if (const auto* node = std::get_if<Binary>(&expression.node))
        return binary(*node, context);
    if (const auto* node = std::get_if<Unary>(&expression.node)) {
        const double operand = evaluate(*node->operand, context);
        switch (node->op) {
        case UnaryOperator::plus: return operand;
        case UnaryOperator::minus: return -operand;
        case UnaryOperator::logicalNot: return operand == 0 ? 1 : 0;
        }
    }
    // Both sides are evaluated, so that functions that remember go on in the one not chosen.
    const auto& choice = std::get<Conditional>(expression.node);
    const double condition = evaluate(*choice.condition, context);
    const double whenTrue = evaluate(*choice.whenTrue, context);
    const double whenFalse = evaluate(*choice.whenFalse, context);
    return condition != 0 ? whenTrue : whenFalse;
}

double Instant::binary(const equation::Binary& node, const Context& context) {
    const double a = evaluate(*node.left, context);
    const double b = evaluate(*node.right, context);
    switch (node.op) {
    case BinaryOperator::add: return a + b;
    case BinaryOperator::subtract: return a - b;
    case BinaryOperator::multiply: return a * b;
    case BinaryOperator::divide: return a / b;
    case BinaryOperator::power: return std::pow(a, b);
    case BinaryOperator::modulo: return a - b * std::floor(a / b);
    case BinaryOperator::less: return a < b ? 1 : 0;
    case BinaryOperator::lessEqual: return a <= b ? 1 : 0;
    case BinaryOperator::greater: return a > b ? 1 : 0;
    case BinaryOperator::greaterEqual: return a >= b ? 1 : 0;
    case BinaryOperator::equal: return a == b ? 1 : 0;
    case BinaryOperator::notEqual: return a != b ? 1 : 0;
    case BinaryOperator::logicalAnd: return a != 0 && b != 0 ? 1 : 0;
    case BinaryOperator::logicalOr: return a != 0 || b != 0 ? 1 : 0;
    }
    return 0;
}

std::pair<const equation::Expression*, const Context*>
parameterOf(const MacroCall& frame, const std::string& name, const Context& inside) {
    const std::vector<std::string>& parameters = frame.macro->written->parameters;
    const auto& defaults = frame.macro->defaults;  // of the last parameters
    for (std::size_t i = 0; i < parameters.size(); ++i)
        if (canonicalName(parameters[i]) == name) {
            if (i < frame.call->arguments.size())
                return {frame.call->arguments[i].get(), frame.caller.get()};
            return {defaults.at(i + defaults.size() - parameters.size()).get(), &inside};
        }
    return {};
}

/// A name inside a macro: a parameter, or a variable of the macro.
std::optional<double> Instant::macroName(const std::string& name, const Context& context) {
    if (!context.macro)
        return std::nullopt;
    const MacroCall& frame = *context.macro;
    if (const auto [argument, where] = parameterOf(frame, name, context); argument)
        return evaluate(*argument, *where);
    const auto found = frame.macro->variables.find(name);
    if (found == frame.macro->variables.end())
        return std::nullopt;
    const auto& [written, expression] = found->second;
    if (written->kind != xmile::VariableKind::stock) {
        double value = evaluate(*expression, context);
        if (written->graphicalFunction)
            value = lookup(*written->graphicalFunction, value);
        value = written->nonNegative ? std::max(value, 0.0) : value;
        const auto ceiling = macroCeilings.find({written, placeOf(context)});
        return ceiling == macroCeilings.end() ? value : std::min(value, ceiling->second);
    }
    if (const DelayState* delayed = find(written, context))
        return levels[delayed->offset];
    const double initial = evaluate(*expression, context);
    remember(written, {DelayState::Kind::macroStock, nullptr, written, context, 0, 1, 0}, initial);
    return initial;
}

/// The graphical function of a macro, if there is one of this name.
const xmile::GraphicalFunction* Instant::macroTable(const std::string& name,
                                                    const Context& context) const {
    if (!context.macro)
        return nullptr;
    const auto found = context.macro->macro->variables.find(name);
    if (found == context.macro->macro->variables.end() || !found->second.first->graphicalFunction)
        return nullptr;
    return &*found->second.first->graphicalFunction;
}

std::optional<double> Instant::remembering(const equation::Call& node, const Context& context) {
    const std::string& name = node.function;
    const std::size_t count = node.arguments.size();
    const auto argument = [&](std::size_t i) { return evaluate(*node.arguments.at(i), context); };
    if (name == "active_initial" && count == 2)
        return argument(initialising ? 1 : 0);
    if (name == "history" && count == 2)
        return history(node, context);
    if (name == "conveyor_belt" && count >= 7)
        return conveyorBelt(node, context);
    if (name == "queue_front" && count >= 2)
        return queueFront(node, context);
    if (const auto kept = keeping(node, context))
        return kept;
    if (count < 2)
        return std::nullopt;
    if (name == "smth1" || name == "smooth" || name == "smoothi")
        return average(node, context, DelayState::Kind::smooth, 1, 2);
    if (name == "smth3" || name == "smooth3" || name == "smooth3i")
        return average(node, context, DelayState::Kind::smooth, 3, 2);
    if (name == "delay1" || name == "delay1i")
        return average(node, context, DelayState::Kind::delay, 1, 2);
    if (name == "delay3" || name == "delay3i")
        return average(node, context, DelayState::Kind::delay, 3, 2);
    if (name == "smooth_n" || name == "delay_n")
        return average(node, context,
                       name == "smooth_n" ? DelayState::Kind::smooth : DelayState::Kind::delay,
                       vensimOrder(node, context), 2);
    if (name == "smthn" || name == "delayn")
        return average(node, context,
                       name == "smthn" ? DelayState::Kind::smooth : DelayState::Kind::delay,
                       static_cast<std::size_t>(argument(2)), 3);
    if (name == "trend")
        return trend(node, context, 2);
    if ((name == "forcst" || name == "forecast") && count > 2)
        return argument(0) * (1 + trend(node, context, 3) * argument(2));
    return std::nullopt;
}

/// Functions that keep single values: of the start, of the step before, or of some time ago.
std::optional<double> Instant::keeping(const equation::Call& node, const Context& context) {
    const std::string& name = node.function;
    const std::size_t count = node.arguments.size();
    const auto argument = [&](std::size_t i) { return evaluate(*node.arguments.at(i), context); };
    DelayState::Kind kind = DelayState::Kind::previous;
    std::size_t initialAt = count - 1;
    if ((name == "init" || name == "initial") && count == 1)
        kind = DelayState::Kind::start;
    else if ((name == "delay" && count >= 2) || (name == "delay_fixed" && count == 3))
        kind = DelayState::Kind::pipeline, initialAt = count > 2 ? 2 : 0;
    else if (name == "arrivals" && count == 3)
        kind = DelayState::Kind::arrivals;
    else if (name == "sample_if_true" && count == 3)
        kind = DelayState::Kind::sample;
    else if (name != "previous" || count == 0)
        return std::nullopt;
    const auto* delay = kind == DelayState::Kind::pipeline
                            ? std::get_if<equation::Number>(&node.arguments[1]->node)
                            : nullptr;
    if (delay && delay->value == 0)
        return argument(0);
    const DelayState* delayed = find(&node, context);
    if (!delayed) {
        DelayState added{kind, &node, nullptr, context, 0, 0, argument(initialAt)};
        added.delay = kind == DelayState::Kind::pipeline ? argument(1) : 0;
        added.initial = added.kept;
        if (kind == DelayState::Kind::arrivals)
            added.delay = argument(1);
        else if (!(added.delay >= 0)) {  // there is no such past
            added.kept = std::numeric_limits<double>::quiet_NaN();
            added.delay = std::numeric_limits<double>::infinity();
        }
        delayed = &remember(&node, std::move(added), 0);
    }
    const double kept = delayed->kept;
    return kind == DelayState::Kind::sample && argument(0) != 0 ? argument(1) : kept;
}

/// As it is at the start; Vensim has no more stages than steps of the delay.
std::size_t Instant::vensimOrder(const equation::Call& node, const Context& context) {
    if (const DelayState* const known = find(&node, context))
        return known->order;
    const double written = evaluate(*node.arguments[3], context);
    const double steps = evaluate(*node.arguments[1], context) / dt;
    return static_cast<std::size_t>(
        std::floor(steps < written ? std::max(1.0, steps + 1e-6) : written));
}

/// The input at a time of the run that has been; 0 at any other.
double Instant::history(const equation::Call& node, const Context& context) {
    const double asked = evaluate(*node.arguments[1], context);
    const double input = evaluate(*node.arguments[0], context);
    const DelayState* delayed = find(&node, context);
    if (!delayed)
        delayed =
            &remember(&node, {DelayState::Kind::history, &node, nullptr, context, 0, 0, 0}, 0);
    const double at = std::round((asked - start) / dt);
    if (!(at >= 0) || at > step)
        return 0;
    return at == step ? input : delayed->past.at(static_cast<std::size_t>(at));
}

double Instant::flowBeside(const DelayState& stock, const std::string& flow) {
    return reference({canonicalName(flow), {}}, stock.context);
}

void Instant::limitFlowBeside(const DelayState& stock, const std::string& flow, double ceiling) {
    const auto& variables = stock.context.macro->macro->variables;
    if (const auto found = variables.find(canonicalName(flow)); found != variables.end())
        macroCeilings[{found->second.first, placeOf(stock.context)}] = ceiling;
}

/// SMTH and DELAY: a chain of levels. A smooth's levels follow one another; a delay's empty into
/// one another and its value is what leaves the last.
double Instant::average(const equation::Call& node, const Context& context, DelayState::Kind kind,
                        std::size_t order, std::size_t initialAt) {
    const double stageTime = evaluate(*node.arguments[1], context) / static_cast<double>(order);
    const bool delays = kind == DelayState::Kind::delay;
    DelayState* delayed = find(&node, context);
    if (!delayed) {
        const double initial =
            evaluate(*node.arguments[node.arguments.size() > initialAt ? initialAt : 0], context);
        const double span = evaluate(*node.arguments[1], context);
        delayed = &remember(&node, {kind, &node, nullptr, context, 0, order, span},
                            delays ? initial * stageTime : initial);
    }
    const double last = levels[delayed->offset + order - 1];
    return delays ? last / lastStageTime(*delayed, stageTime) : last;
}

/// Vensim's DELAY N empties its last level as fast as the delay of the step before has it.
double Instant::lastStageTime(const DelayState& delayed, double stageTime) {
    return delayed.call->function == "delay_n" ? delayed.kept / static_cast<double>(delayed.order)
                                               : stageTime;
}

/// Fractional growth of the input against its exponential average.
double Instant::trend(const equation::Call& node, const Context& context, std::size_t initialAt) {
    const double input = evaluate(*node.arguments[0], context);
    const double span = evaluate(*node.arguments[1], context);
    DelayState* delayed = find(&node, context);
    if (!delayed) {
        const double growth =
            node.arguments.size() > initialAt ? evaluate(*node.arguments[initialAt], context) : 0;
        delayed = &remember(&node, {DelayState::Kind::trend, &node, nullptr, context, 0, 1, 0},
                            input / (1 + growth * span));
    }
    const double scale = levels[delayed->offset] * span;
    return scale != 0 ? (input - levels[delayed->offset]) / scale : 0;
}

DelayState* Instant::find(const void* site, const Context& context) {
    const auto found = delayStateAt_.find({site, placeOf(context)});
    return found == delayStateAt_.end() ? nullptr : &delayStates[found->second];
}

DelayState& Instant::remember(const void* site, DelayState delayed, double level) {
    delayStateAt_[{site, placeOf(delayed.context)}] = delayStates.size();
    delayed.offset = levels.size();
    levels.resize(levels.size() + delayed.order, level);
    return delayStates.emplace_back(std::move(delayed));
}

std::vector<double> Instant::rates() {
    std::vector<double> rates(levels.size());
    for (std::size_t v = 0; v < model_.variables.size(); ++v) {
        const ModelVariable& variable = model_.variables[v];
        if (variable.written->kind == xmile::VariableKind::stock)
            for (std::size_t e = 0; e < variable.cells.size(); ++e)
                rates[levelAt[v] + e] = netFlow(*variable.written, contextOf(v, e));
    }
    for (std::size_t i = 0; i < delayStates.size(); ++i) {  // evaluating may add more
        rates.resize(levels.size());
        addRates(delayStates[i], rates);
    }
    rates.resize(levels.size());
    return rates;
}

double Instant::netFlow(const xmile::Variable& stock, const Context& context) {
    double net = 0;
    for (const std::string& flow : stock.inflows)
        net += reference({canonicalName(flow), {}}, context);
    for (const std::string& flow : stock.outflows)
        net -= reference({canonicalName(flow), {}}, context);
    return net;
}

void Instant::addRates(const DelayState& delayed, std::vector<double>& rates) {
    if (delayed.kind == DelayState::Kind::macroStock)
        rates[delayed.offset] = netFlow(*delayed.stock, delayed.context);
    if (!delayed.call || delayed.conveyed)
        return;
    const double input = evaluate(*delayed.call->arguments[0], delayed.context);
    if (delayed.order == 0)
        return;
    const double span = evaluate(*delayed.call->arguments[1], delayed.context);
    const double stageTime = span / static_cast<double>(delayed.order);
    double before = input;
    for (std::size_t stage = 0; stage < delayed.order; ++stage) {
        const double level = levels[delayed.offset + stage];
        if (delayed.kind == DelayState::Kind::delay) {
            const bool isLast = stage + 1 == delayed.order;
            const double out = level / (isLast ? lastStageTime(delayed, stageTime) : stageTime);
            rates[delayed.offset + stage] = before - out;
            before = out;
        } else {
            rates[delayed.offset + stage] = (before - level) / stageTime;
            before = level;
        }
    }
}

}  // namespace kyosei::evaluator
