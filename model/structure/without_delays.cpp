// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/structure/without_delays.h"

#include "model/base/names.h"
#include "model/equation/parser.h"
#include "model/evaluator/reductions.h"
#include "model/structure/issue_codes.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

namespace kyosei::structure {

namespace {

using equation::Call;
using equation::Expression;

constexpr std::size_t kLongestInput = 20'000;

/// How one function is written out.
struct DelayState {
    enum class Kind { smooth, delay, trend, forecast, previous, start };
    Kind kind;
    std::size_t order = 1;      ///< 0: an argument says
    std::size_t initialAt = 2;  ///< which argument gives the value at the start
    std::size_t orderAt = 2;    ///< which argument gives the order
};

std::optional<DelayState> delayStateOf(const Call& call) {
    using Kind = DelayState::Kind;
    const std::string& name = call.function;
    const std::size_t count = call.arguments.size();
    const auto is = [&](std::initializer_list<std::string_view> names, std::size_t least) {
        return count >= least && std::find(names.begin(), names.end(), name) != names.end();
    };
    if (is({"smth1", "smooth", "smoothi"}, 2))
        return DelayState{Kind::smooth};
    if (is({"smth3", "smooth3", "smooth3i"}, 2))
        return DelayState{Kind::smooth, 3};
    if (is({"smthn"}, 3))
        return DelayState{Kind::smooth, 0, 3};
    if (is({"delay1", "delay1i"}, 2))
        return DelayState{Kind::delay};
    if (is({"delay3", "delay3i"}, 2))
        return DelayState{Kind::delay, 3};
    if (is({"delayn"}, 3))
        return DelayState{Kind::delay, 0, 3};
    if (is({"smooth_n"}, 4))
        return DelayState{Kind::smooth, 0, 2, 3};
    if (is({"delay_n"}, 4))
        return DelayState{Kind::delay, 0, 2, 3};
    if (is({"trend"}, 2))
        return DelayState{Kind::trend};
    if (is({"forcst", "forecast"}, 3))
        return DelayState{Kind::forecast, 1, 3};
    if (is({"previous"}, 1))
        return DelayState{Kind::previous, 1, 1};
    if (is({"init", "initial"}, 1))
        return DelayState{Kind::start};
    return std::nullopt;
}

template <typename Use> void forEachPart(const Expression& expression, Use use) {
    using namespace equation;
    if (const auto* unary = std::get_if<Unary>(&expression.node)) {
        use(*unary->operand);
    } else if (const auto* binary = std::get_if<Binary>(&expression.node)) {
        use(*binary->left);
        use(*binary->right);
    } else if (const auto* choice = std::get_if<Conditional>(&expression.node)) {
        use(*choice->condition);
        use(*choice->whenTrue);
        use(*choice->whenFalse);
    } else if (const auto* call = std::get_if<Call>(&expression.node)) {
        for (const ExpressionPtr& argument : call->arguments)
            use(*argument);
    }
}

/// Whether SELF, which means something else in another variable, is in an expression.
bool mentionsSelf(const Expression& expression) {
    const auto* name = std::get_if<equation::Reference>(&expression.node);
    bool found = name && name->name == "self";
    forEachPart(expression, [&](const Expression& part) { found = found || mentionsSelf(part); });
    return found;
}

/// Writes out the functions of one document; lives for one call.
class Expansion {
public:
    explicit Expansion(const xmile::Document& document) {
        result_.document = document;
        for (const xmile::Variable& variable : document.variables)
            names_.insert(canonicalName(variable.name));
        for (const xmile::Macro& macro : document.macros)
            macros_.insert(canonicalName(macro.name));
    }

    WithoutDelays run() {
        const std::size_t written = result_.document.variables.size();
        for (std::size_t v = 0; v < written; ++v) {
            owner_ = result_.document.variables[v];
            number_ = 0;
            expand(owner_.equation);
            if (owner_.initEquation)
                expand(*owner_.initEquation);
            for (xmile::ElementDefinition& element : owner_.elements) {
                expand(element.equation);
                if (element.initEquation)
                    expand(*element.initEquation);
            }
            result_.document.variables[v] = owner_;
        }
        return std::move(result_);
    }

private:
    void expand(xmile::Equation& equation) {
        line_ = equation.line;
        equation.text = expanded(equation.text);
    }

    /// An equation with every function that remembers replaced by the name of what remembers.
    std::string expanded(const std::string& text) {
        const auto parsed = equation::parseEquation(text);
        if (!parsed)
            return text;
        std::vector<const Expression*> calls;
        collect(**parsed, calls);
        std::string result;
        std::size_t from = 0;
        for (const Expression* found : calls) {
            const auto& call = std::get<Call>(found->node);
            const std::optional<std::string> value =
                mentionsSelf(*found) ? std::nullopt : writeOut(call, *delayStateOf(call), text);
            if (!value) {
                result_.notes.push_back({codes::linksNotScored,
                                         {result_.document.file, line_, owner_.name},
                                         {call.function}});
                continue;
            }
            result += text.substr(from, found->span.begin - from) + '(' + *value + ')';
            from = found->span.end;
        }
        return result + text.substr(from);
    }

    /// The outermost functions that remember, in the order of the text.
    void collect(const Expression& expression, std::vector<const Expression*>& calls) {
        const auto* call = std::get_if<Call>(&expression.node);
        const bool macro = call && macros_.count(call->function) != 0;
        if (call && !macro && names_.count(call->function) == 0 && delayStateOf(*call))
            calls.push_back(&expression);
        else if (!call || (!macro && !evaluator::reduces(*call)))
            forEachPart(expression, [&](const Expression& part) { collect(part, calls); });
    }

    std::optional<std::string> writeOut(const Call& call, DelayState state,
                                        const std::string& text) {
        const auto argument = [&](std::size_t i) {
            const equation::Span& span = call.arguments[i]->span;
            return '(' + expanded(text.substr(span.begin, span.end - span.begin)) + ')';
        };
        if (state.order == 0) {
            const auto* number =
                std::get_if<equation::Number>(&call.arguments[state.orderAt]->node);
            constexpr double kHighest = 50;
            if (!number || !(number->value >= 1) || number->value > kHighest)
                return std::nullopt;
            state.order = static_cast<std::size_t>(number->value);
        }
        if (state.kind == DelayState::Kind::previous &&
            result_.document.simulation.method != xmile::IntegrationMethod::euler)
            return std::nullopt;
        const std::string input = argument(0);
        if (input.size() > kLongestInput)  // forecasts of forecasts double
            return std::nullopt;
        const std::string initial =
            call.arguments.size() > state.initialAt ? argument(state.initialAt) : std::string();
        if (state.kind == DelayState::Kind::start)
            return addStock(call.function, input, "");
        if (state.kind == DelayState::Kind::previous)
            return addStock(call.function, initial.empty() ? input : initial,
                            '(' + input + " - @)/DT");
        const std::string span = argument(1);
        if (state.kind == DelayState::Kind::trend || state.kind == DelayState::Kind::forecast) {
            const std::string growth = initial.empty() ? "0" : initial;
            const std::string mean =
                addStock(call.function, input + "/(1 + " + growth + '*' + span + ')',
                         '(' + input + " - @)/" + span);
            const std::string trend =
                "SAFEDIV(" + input + " - " + mean + ", " + mean + '*' + span + ')';
            return state.kind == DelayState::Kind::trend
                       ? trend
                       : input + "*(1 + " + trend + '*' + argument(2) + ')';
        }
        const std::string stage = '(' + span + '/' + std::to_string(state.order) + ')';
        const std::string start = initial.empty() ? input : initial;
        std::string before = input;
        for (std::size_t i = 0; i < state.order; ++i) {
            if (state.kind == DelayState::Kind::smooth)
                before = addStock(call.function, start, '(' + before + " - @)/" + stage);
            else
                before = addStock(call.function, start + '*' + stage, before + " - @/" + stage) +
                         '/' + stage;
        }
        return before;
    }

    /// Adds a stock with one flow, in whose equation @ stands for the stock, over the dimensions of
    /// the owner; returns the stock's name.
    std::string addStock(const std::string& function, const std::string& initial,
                         std::string rate) {
        xmile::Variable stock;
        stock.kind = xmile::VariableKind::stock;
        stock.name = unused(function);
        stock.dimensions = owner_.dimensions;
        stock.equation = {initial, line_};
        stock.line = owner_.line;
        if (!rate.empty()) {
            for (std::size_t at = rate.find('@'); at != std::string::npos; at = rate.find('@'))
                rate.replace(at, 1, stock.name);
            xmile::Variable flow;
            flow.kind = xmile::VariableKind::flow;
            flow.name = unused(function);
            flow.dimensions = owner_.dimensions;
            flow.equation = {std::move(rate), line_};
            flow.line = owner_.line;
            stock.inflows.push_back(flow.name);
            result_.document.variables.push_back(std::move(flow));
        }
        result_.document.variables.push_back(stock);
        return stock.name;
    }

    /// A name of letters, digits and underscores that no variable has.
    std::string unused(const std::string& function) {
        std::string base = "_of_" + canonicalName(owner_.name);
        std::replace_if(
            base.begin(), base.end(),
            [](char c) { return c != '_' && std::isalnum(static_cast<unsigned char>(c)) == 0; },
            '_');
        std::string name;
        do
            name = canonicalName(function + "_" + std::to_string(++number_) + base);
        while (!names_.insert(name).second);
        result_.hidden.insert(name);
        return name;
    }

    WithoutDelays result_;
    std::set<std::string> names_;   ///< canonical, of all variables
    std::set<std::string> macros_;  ///< canonical
    xmile::Variable owner_;         ///< being written out
    int line_ = 0;
    int number_ = 0;
};

}  // namespace

WithoutDelays withoutDelays(const xmile::Document& document) {
    return Expansion(document).run();
}

}  // namespace kyosei::structure
