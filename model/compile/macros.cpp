// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compile/macros.h"

#include "model/base/names.h"
#include "model/base/random.h"
#include "model/equation/parser.h"

#include <algorithm>
#include <utility>

namespace kyosei {

namespace {

constexpr std::size_t kMaximumMacroCalls = 10000;

}  // namespace

MacroInstance::MacroInstance(Resolver& resolver, const xmile::Macro& macro, const Scope& caller,
                             std::size_t position, std::map<std::string, NodeId> parameters)
    : resolver_(resolver), macro_(macro), scope_(caller), known_(std::move(parameters)) {
    scope_.macro = this;
    scope_.site = callSite(caller.site, position);
    scope_.inReduction = false;
    scope_.reductionBegin = scope_.wildcards.size();
}

NodeId MacroInstance::value() {
    return evaluate(macro_.equation);
}

NodeId MacroInstance::evaluate(const xmile::Equation& equation) {
    const auto parsed = equation::parseEquation(equation.text);
    if (!parsed) {
        for (Issue issue : parsed.error()) {
            issue.place = {scope_.place.file, equation.line, macro_.name};
            resolver_.issues_.push_back(std::move(issue));
        }
        return kNoNode;
    }
    const std::string_view text = std::exchange(scope_.text, equation.text);
    const NodeId node = resolver_.resolve(**parsed, scope_);
    scope_.text = text;
    return node;
}

std::optional<NodeId> MacroInstance::find(const std::string& canonical) {
    if (const auto at = known_.find(canonical); at != known_.end())
        return at->second;
    const auto variable = std::ranges::find_if(macro_.variables, [&](const auto& candidate) {
        return canonicalName(candidate.name) == canonical;
    });
    if (variable == macro_.variables.end())
        return std::nullopt;
    if (!pending_.insert(canonical).second)
        return resolver_.refuse(scope_, IssueCode::circular,
                                "In the macro " + macro_.name + ", " + variable->name +
                                    " depends on itself.",
                                "Put a stock into the circle.");
    const NodeId node = define(*variable);
    pending_.erase(canonical);
    known_[canonical] = node;
    return node;
}

NodeId MacroInstance::define(const xmile::Variable& variable) {
    if (!variable.dimensions.empty() || variable.graphicalFunction || variable.nonNegative)
        return resolver_.refuse(scope_, IssueCode::unsupported,
                                "In the macro " + macro_.name + ", " + variable.name +
                                    " is an array, a graphical function or non-negative.",
                                "Move it out of the macro.");
    return variable.kind == xmile::VariableKind::stock ? defineStock(variable)
                                                       : evaluate(variable.equation);
}

NodeId MacroInstance::defineStock(const xmile::Variable& variable) {
    const auto stock =
        resolver_.addState(HiddenState::Kind::stock, macro_.name + "." + variable.name,
                           unite(axesOf(scope_), scope_.wildcards), kNoNode);
    known_[canonicalName(variable.name)] = stock.load;
    const NodeId initial = evaluate(variable.equation);
    NodeId rate = kNoNode;
    bool complete = initial != kNoNode;
    const auto collect = [&](const std::vector<std::string>& flows, Op op) {
        for (const std::string& flow : flows) {
            const auto value = find(canonicalName(flow));
            if (!value || *value == kNoNode) {
                complete = false;
                if (!value)
                    resolver_.refuse(scope_, IssueCode::unknownName,
                                     "In the macro " + macro_.name + ", the flow " + flow + " of " +
                                         variable.name + " is not defined.");
                continue;
            }
            if (rate == kNoNode)
                rate = op == Op::add ? *value : resolver_.graph_.apply(Op::negate, {*value});
            else
                rate = resolver_.graph_.apply(op, {rate, *value});
        }
    };
    collect(variable.inflows, Op::add);
    collect(variable.outflows, Op::subtract);
    if (!complete)
        return kNoNode;
    HiddenState& state = resolver_.layout_.hidden[stock.index];
    state.initial = initial;
    state.value = rate == kNoNode ? resolver_.graph_.number(0) : rate;
    return stock.load;
}

NodeId Resolver::callMacro(const xmile::Macro& macro, const equation::Call& call,
                           const equation::Span& span, Scope& scope) {
    if (call.arguments.size() != macro.parameters.size())
        return refuse(scope, IssueCode::wrongArguments,
                      quoted(span, scope) + " has " + std::to_string(call.arguments.size()) +
                          " argument(s); the macro " + macro.name + " needs " +
                          std::to_string(macro.parameters.size()) + ".");
    if (macroInstances_.size() >= kMaximumMacroCalls)
        return refuse(scope, IssueCode::unsupported,
                      "Macros are called more than " + std::to_string(kMaximumMacroCalls) +
                          " times.",
                      "A macro must not call itself.");
    for (const MacroInstance* const active : activeMacros_)
        if (&active->macro() == &macro)
            return refuse(scope, IssueCode::circular, "The macro " + macro.name + " calls itself.");
    std::map<std::string, NodeId> parameters;
    for (std::size_t i = 0; i < macro.parameters.size(); ++i) {
        const NodeId argument = resolve(*call.arguments[i], scope);
        if (argument == kNoNode)
            return kNoNode;
        parameters[canonicalName(macro.parameters[i])] = argument;
    }
    macroInstances_.push_back(
        std::make_unique<MacroInstance>(*this, macro, scope, span.begin, std::move(parameters)));
    MacroInstance& instance = *macroInstances_.back();
    activeMacros_.push_back(&instance);
    const NodeId value = instance.value();
    activeMacros_.pop_back();
    return value;
}

}  // namespace kyosei
