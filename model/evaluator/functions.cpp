// SPDX-License-Identifier: GPL-3.0-or-later
// Built-in functions (XMILE 1.0, section 3.5), graphical functions and macros.
#include "model/evaluator/issue_codes.h"
#include "model/evaluator/state.h"
#include "model/program/random_draws.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>
#include <limits>
#include <numbers>
#include <numeric>

namespace kyosei::evaluator {

using equation::Call;
using equation::Expression;

namespace {

/// Points in time count as reached this fraction of a step early, against rounding.
constexpr double kEarly = 1e-6;
constexpr int kMaximumMacroDepth = 50;

double modulo(double a, double b) {
    return a - b * std::floor(a / b);
}

std::optional<double> ofOne(const std::string& name, double x) {
    if (name == "abs")
        return std::abs(x);
    if (name == "exp")
        return std::exp(x);
    if (name == "ln")
        return std::log(x);
    if (name == "log10")
        return std::log10(x);
    if (name == "sqrt")
        return std::sqrt(x);
    if (name == "sin")
        return std::sin(x);
    if (name == "cos")
        return std::cos(x);
    if (name == "tan")
        return std::tan(x);
    if (name == "arcsin")
        return std::asin(x);
    if (name == "arccos")
        return std::acos(x);
    if (name == "arctan")
        return std::atan(x);
    if (name == "sinh")
        return std::sinh(x);
    if (name == "cosh")
        return std::cosh(x);
    if (name == "tanh")
        return std::tanh(x);
    if (name == "int")
        return std::floor(x);
    if (name == "integer")
        return std::trunc(x);
    if (name == "round")
        return std::round(x);
    if (name == "sign")
        return x > 0 ? 1 : x < 0 ? -1 : 0;
    if (name == "game")
        return x;
    return std::nullopt;
}

std::optional<double> ofMany(const std::string& name, const std::vector<double>& x) {
    const std::size_t n = x.size();
    if (n == 1)
        return ofOne(name, x[0]);
    if (name == "min")
        return *std::min_element(x.begin(), x.end());
    if (name == "max")
        return *std::max_element(x.begin(), x.end());
    if (name == "mean")
        return std::accumulate(x.begin(), x.end(), 0.0) / static_cast<double>(n);
    if (n == 2 && name == "mod")
        return modulo(x[0], x[1]);
    if (n == 2 && name == "modulo")
        return x[0] - x[1] * std::trunc(x[0] / x[1]);
    if (n == 2 && name == "quantum")
        return x[1] > 0 ? x[1] * std::trunc(x[0] / x[1]) : x[0];
    if (n == 2 && name == "log")
        return std::log(x[0]) / std::log(x[1]);
    if (n == 2 && name == "power")
        return std::pow(x[0], x[1]);
    if ((n == 2 && (name == "safediv" || name == "zidz")) ||
        (n == 3 && (name == "safediv" || name == "xidz")))
        return x[1] != 0 ? x[0] / x[1] : n == 3 ? x[2] : 0;
    return std::nullopt;
}

double reduced(const std::string& name, const std::vector<double>& x) {
    const double n = static_cast<double>(x.size());
    const double sum = std::accumulate(x.begin(), x.end(), 0.0);
    if (name == "sum")
        return sum;
    if (name == "mean")
        return sum / n;
    if (name == "prod")
        return std::accumulate(x.begin(), x.end(), 1.0, std::multiplies<>());
    if (name == "min" || name == "vmin")
        return *std::min_element(x.begin(), x.end());
    if (name == "max" || name == "vmax")
        return *std::max_element(x.begin(), x.end());
    if (name == "stddev") {
        double squares = 0;
        for (const double value : x)
            squares += (value - sum / n) * (value - sum / n);
        return std::sqrt(squares / n);
    }
    return n;  // SIZE
}

}  // namespace

bool reduces(const Call& call) {
    const std::string& name = call.function;
    if (name == "min" || name == "max" || name == "mean")
        return call.arguments.size() == 1;
    return name == "vmin" || name == "vmax" || name == "sum" || name == "prod" || name == "size" ||
           name == "stddev";
}

double Instant::call(const Call& node, const Context& context) {
    if (const auto macro = model_.macros.find(node.function); macro != model_.macros.end())
        return callMacro(macro->second, node, context);
    if (const auto* own = macroTable(node.function, context); own && node.arguments.size() == 1)
        return lookup(*own, evaluate(*node.arguments[0], context));
    // A variable may have the name of a function; only a graphical one can be meant then.
    if (hasTable(node.function) && node.arguments.size() == 1)
        return callTable(node.function, node.subscripts, *node.arguments[0], context);
    if (const auto* name = node.function == "size" && node.arguments.size() == 1
                               ? std::get_if<equation::Reference>(&node.arguments[0]->node)
                               : nullptr)
        if (const auto dimension = model_.dimensionByName.find(name->name);
            dimension != model_.dimensionByName.end() &&
            model_.variableByName.count(name->name) == 0)
            return static_cast<double>(model_.dimensions[dimension->second].elements.size());
    if (reduces(node))
        return reduced(node.function, elements(*node.arguments.at(0), context));
    if (node.function == "rank")
        return rank(node, context);
    if (node.function == "allocated_by_curves")
        return allocated(node, context);
    if (node.function == "lookup" && node.arguments.size() == 2)
        if (const auto* table = std::get_if<equation::Reference>(&node.arguments[0]->node))
            return callTable(table->name, table->subscripts, *node.arguments[1], context);
    if (const auto result = remembering(node, context))
        return *result;
    std::vector<double> arguments;
    for (const equation::ExpressionPtr& argument : node.arguments) {
        const bool isExtremum = node.function == "min" || node.function == "max";
        arguments.push_back(isExtremum && namesArray(*argument, context)
                                ? reduced(node.function, elements(*argument, context))
                                : evaluate(*argument, context));
    }
    if (const auto result = randomFunction(node, arguments, context))
        return *result;
    if (const auto result = timeFunction(node.function, arguments))
        return *result;
    if (const auto result = ofMany(node.function, arguments))
        return *result;
    if (arguments.empty() && node.function == "pi")
        return std::numbers::pi;
    if (arguments.empty() && node.function == "inf")
        return std::numeric_limits<double>::infinity();
    if (model_.variableByName.count(node.function) != 0 && node.arguments.size() == 1)
        return callTable(node.function, node.subscripts, *node.arguments[0], context);
    stop(codes::evaluatedFunction, context.place, {node.function, arguments.size()});
}

/// STEP, RAMP and PULSE, which lasts one whole step, and Vensim's PULSE TRAIN.
std::optional<double> Instant::timeFunction(const std::string& name,
                                            const std::vector<double>& x) const {
    const std::size_t n = x.size();
    const double early = kEarly * dt;
    if (name == "step" && n == 2)
        return time >= x[1] - early ? x[0] : 0;
    if (name == "pulse_train" && n == 4) {
        const double elapsed = stepTime - x[0] + early;
        const double since = x[2] > 0 ? modulo(elapsed, x[2]) : elapsed;
        return elapsed >= 0 && since < x[1] && stepTime <= x[3] + early ? 1 : 0;
    }
    if (n < 1 || n > 3)
        return std::nullopt;
    const double first = n > 1 ? x[1] : start;
    if (name == "ramp")
        return x[0] * std::max(0.0, (n > 2 ? std::min(time, x[2]) : time) - first);
    if (name != "pulse")
        return std::nullopt;
    const double elapsed = stepTime - first + early;
    if (elapsed < 0)
        return 0;
    const double since = n > 2 && x[2] > 0 ? modulo(elapsed, x[2]) : elapsed;
    return since < dt ? x[0] / dt : 0;
}

bool Instant::namesArray(const Expression& expression, const Context& context) const {
    const auto* reference = std::get_if<equation::Reference>(&expression.node);
    if (!reference || context.inReduction)
        return false;
    std::vector<Wildcard> wildcards;
    Context inside = context;
    inside.inReduction = reference->subscripts.empty();
    collect(expression, inside, wildcards);
    return !wildcards.empty();
}

void Instant::forEachTerm(const Expression& written, const Context& context,
                          const std::function<void(const Expression&, const Context&)>& use) const {
    Context inner = context;
    for (const Binding& binding : context.wildcards)
        inner.key += '*' + std::to_string(binding.position);
    inner.wildcards.clear();
    inner.inReduction = true;

    const Expression* body = &written;
    // An array without subscripts as the whole argument means all of its elements.
    Expression all;
    const auto* bare = std::get_if<equation::Reference>(&body->node);
    if (bare && bare->subscripts.empty()) {
        const auto variable = model_.variableByName.find(bare->name);
        if (variable != model_.variableByName.end()) {
            equation::Reference whole{bare->name, {}};
            whole.subscripts.resize(model_.variables[variable->second].dimensions.size());
            for (equation::Subscript& subscript : whole.subscripts)
                subscript.kind = equation::Subscript::Kind::wildcard;
            all.node = std::move(whole);
            body = &all;
        }
    }
    std::vector<Wildcard> wildcards;
    collect(*body, inner, wildcards);
    if (wildcards.empty())
        stop(codes::evaluatedReduction, context.place);
    std::size_t combinations = 1;
    for (const Wildcard dimension : wildcards)
        combinations *= sizeOf(dimension);
    for (std::size_t i = 0; i < combinations; ++i) {
        inner.wildcards.assign(wildcards.size(), {});
        std::size_t rest = i;
        for (std::size_t w = wildcards.size(); w-- > 0;) {
            const std::size_t size = sizeOf(wildcards[w]);
            inner.wildcards[w] = {wildcards[w], rest % size};
            rest /= size;
        }
        use(*body, inner);
    }
}

/// The expression for every combination of what its `*` stand for.
std::vector<double> Instant::elements(const Expression& written, const Context& context) {
    std::vector<double> values;
    forEachTerm(written, context, [&](const Expression& term, const Context& inner) {
        values.push_back(evaluate(term, inner));
    });
    return values;
}

/// The flat index of the element of a rank, counted from 1; 0 if there is none of that rank.
double Instant::rank(const Call& node, const Context& context) {
    const std::vector<double> values = elements(*node.arguments.at(0), context);
    const std::vector<double> ties = node.arguments.size() > 2
                                         ? elements(*node.arguments[2], context)
                                         : std::vector<double>(values.size());
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::pair(values[a], ties.at(a)) < std::pair(values[b], ties.at(b));
    });
    const double wanted = evaluate(*node.arguments.at(1), context);
    for (std::size_t i = 0; i < order.size(); ++i)
        if (wanted == static_cast<double>(i + 1))
            return static_cast<double>(order[i] + 1);
    return 0;
}

bool Instant::hasTable(const std::string& name) const {
    const auto found = model_.variableByName.find(name);
    if (found == model_.variableByName.end())
        return false;
    const std::vector<Cell>& cells = model_.variables[found->second].cells;
    return std::any_of(cells.begin(), cells.end(),
                       [](const Cell& cell) { return cell.function != nullptr; });
}

double Instant::callTable(const std::string& name,
                          const std::vector<equation::Subscript>& subscripts, const Expression& x,
                          const Context& context) {
    const auto found = model_.variableByName.find(name);
    if (found == model_.variableByName.end())
        stop(codes::evaluatedLookup, context.place, {name});
    const ModelVariable& variable = model_.variables[found->second];
    const auto isFunction = [](const Cell& cell) { return cell.function != nullptr; };
    if (subscripts.empty() && !variable.dimensions.empty() &&
        std::none_of(variable.cells.begin(), variable.cells.end(), isFunction)) {
        const double index = evaluate(x, context);  // flat, counted from 1
        const bool isInside = index >= 1 && index < static_cast<double>(variable.cells.size() + 1);
        return isInside ? value(found->second, static_cast<std::size_t>(index) - 1) : 0;
    }
    const auto element = variable.written->graphicalFunction && variable.written->elements.empty()
                             ? std::optional<std::size_t>(0)
                             : elementOf(variable, subscripts, context);
    if (!element || !variable.cells[*element].function)
        stop(codes::evaluatedNoFunction, context.place, {name});
    return lookup(*variable.cells[*element].function, evaluate(x, context));
}

double Instant::lookup(const xmile::GraphicalFunction& function, double x) {
    using Type = xmile::GraphicalFunction::Type;
    const std::vector<double>& xs = function.x;
    const std::vector<double>& ys = function.y;
    if (std::isnan(x))
        return x;
    if (function.type != Type::extrapolate && x <= xs.front())
        return ys.front();
    if (function.type != Type::extrapolate && x >= xs.back())
        return ys.back();
    std::size_t right = 1;
    while (right + 1 < xs.size() && xs[right] <= x)
        ++right;
    if (function.type == Type::discrete)
        return ys[right - 1];
    const double slope = (ys[right] - ys[right - 1]) / (xs[right] - xs[right - 1]);
    return ys[right - 1] + slope * (x - xs[right - 1]);
}

Context Instant::inside(const ModelMacro& macro, const Call& node, const Context& context) const {
    const std::size_t most = macro.written->parameters.size();
    if (node.arguments.size() > most || node.arguments.size() + macro.defaults.size() < most)
        stop(codes::evaluatedMacroArguments, context.place, {macro.written->name});
    auto frame = std::make_shared<MacroCall>();
    frame->macro = &macro;
    frame->call = &node;
    frame->caller = std::make_shared<Context>(context);
    frame->depth = context.macro ? context.macro->depth + 1 : 1;
    if (frame->depth > kMaximumMacroDepth)
        stop(codes::evaluatedMacroCycle, context.place, {macro.written->name});
    Context inner = context;
    for (const Binding& binding : context.wildcards)
        inner.key += '*' + std::to_string(binding.position);
    inner.key += '>' + std::to_string(reinterpret_cast<std::uintptr_t>(&node));
    inner.macro = std::move(frame);
    inner.site = callSite(context.site, node.position);
    return inner;
}

double Instant::callMacro(const ModelMacro& macro, const Call& node, const Context& context) {
    return evaluate(*macro.expression, inside(macro, node, context));
}

}  // namespace kyosei::evaluator
