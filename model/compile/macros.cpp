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

const xmile::Variable* MacroInstance::variable(const std::string& canonical) const {
    const auto found = std::ranges::find_if(macro_.variables, [&](const auto& candidate) {
        return canonicalName(candidate.name) == canonical;
    });
    return found == macro_.variables.end() ? nullptr : &*found;
}

bool MacroInstance::has(const std::string& canonical) const {
    return known_.contains(canonical) || variable(canonical);
}

bool MacroInstance::setDefault(const std::string& canonical, const std::string& equation) {
    const NodeId value = evaluate({equation, macro_.line});
    known_[canonical] = value;
    return value != kNoNode;
}

std::optional<std::uint32_t> MacroInstance::table(const std::string& canonical) {
    const xmile::Variable* const found = variable(canonical);
    if (!found || !found->graphicalFunction)
        return std::nullopt;
    const auto next = static_cast<std::uint32_t>(resolver_.layout_.lookups.size());
    const auto [at, isNew] = tables_.emplace(canonical, next);
    if (isNew)
        resolver_.layout_.lookups.push_back(*found->graphicalFunction);
    return at->second;
}

std::optional<NodeId> MacroInstance::find(const std::string& canonical) {
    if (const auto at = known_.find(canonical); at != known_.end())
        return at->second;
    const xmile::Variable* const variable = this->variable(canonical);
    if (!variable)
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
    const bool isStock = variable.kind == xmile::VariableKind::stock;
    if (!variable.dimensions.empty() || variable.initEquation || (isStock && variable.nonNegative))
        return resolver_.refuse(scope_, IssueCode::unsupported,
                                "In the macro " + macro_.name + ", " + variable.name +
                                    " is an array, a non-negative stock or has an <init_eqn>.",
                                "Move it out of the macro.");
    if (variable.kind == xmile::VariableKind::graphicalFunction)
        return resolver_.refuse(scope_, IssueCode::wrongArguments,
                                "In the macro " + macro_.name + ", " + variable.name +
                                    " is a graphical function without an input.",
                                "Call it with one: " + variable.name + "(x).");
    if (isStock)
        return defineStock(variable);
    NodeId value = evaluate(variable.equation);
    const auto own = table(canonicalName(variable.name));
    if (own && value != kNoNode)
        value = resolver_.graph_.lookup({}, {*own}, value);
    if (variable.nonNegative && value != kNoNode)
        value = resolver_.graph_.apply(Op::maximum, {value, resolver_.graph_.number(0)});
    return value;
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
    const std::size_t required = macro.parameters.size() - macro.defaults.size();
    const std::size_t given = call.arguments.size();
    if (given < required || given > macro.parameters.size())
        return refuse(
            scope, IssueCode::wrongArguments,
            quoted(span, scope) + " has " + std::to_string(given) + " argument(s); the macro " +
                macro.name + " needs " + std::to_string(required) +
                (macro.defaults.empty() ? "" : " to " + std::to_string(macro.parameters.size())) +
                ".");
    if (macroInstances_.size() >= kMaximumMacroCalls)
        return refuse(scope, IssueCode::unsupported,
                      "Macros are called more than " + std::to_string(kMaximumMacroCalls) +
                          " times.",
                      "A macro must not call itself.");
    for (const MacroInstance* const active : activeMacros_)
        if (&active->macro() == &macro)
            return refuse(scope, IssueCode::circular, "The macro " + macro.name + " calls itself.");
    std::map<std::string, NodeId> parameters;
    for (std::size_t i = 0; i < given; ++i) {
        const NodeId argument = resolve(*call.arguments[i], scope);
        if (argument == kNoNode)
            return kNoNode;
        parameters[canonicalName(macro.parameters[i])] = argument;
    }
    macroInstances_.push_back(
        std::make_unique<MacroInstance>(*this, macro, scope, span.begin, std::move(parameters)));
    MacroInstance& instance = *macroInstances_.back();
    activeMacros_.push_back(&instance);
    bool complete = true;
    for (std::size_t i = given; i < macro.parameters.size(); ++i)
        complete =
            instance.setDefault(canonicalName(macro.parameters[i]), macro.defaults[i - required]) &&
            complete;
    const NodeId value = complete ? instance.value() : kNoNode;
    activeMacros_.pop_back();
    return value;
}

}  // namespace kyosei
