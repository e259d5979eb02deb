// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compile/macros.h"

#include "model/base/names.h"
#include "model/compile/issue_codes.h"
#include "model/equation/parser.h"
#include "model/program/random_draws.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace kyosei {

namespace {

constexpr std::size_t kMaximumMacroCalls = 10000;

}  // namespace

MacroInstance::MacroInstance(const MacroTools& tools, const xmile::Macro& macro,
                             const Scope& caller, std::size_t position,
                             std::map<std::string, NodeId> parameters)
    : tools_(tools), macro_(macro), scope_(caller), known_(std::move(parameters)) {
    scope_.locals = this;
    scope_.site = callSite(caller.site, position);
    scope_.inReduction = false;
    scope_.reductionBegin = scope_.wildcards.size();
}

/// The first argument of the issue is the macro.
NodeId MacroInstance::refuse(const IssueCode& code, IssueArguments arguments) {
    arguments.insert(arguments.begin(), macro_.name);
    return tools_.problems.refuse(code, scope_, std::move(arguments));
}

NodeId MacroInstance::value() {
    const NodeId node = evaluate(macro_.equation);
    bool complete = node != kNoNode;
    // What a stock depends on may depend on the stock, and name further stocks.
    while (!unfinished_.empty()) {
        const auto [variable, stock] = unfinished_.back();
        unfinished_.pop_back();
        complete = finishStock(*variable, stock) && complete;
    }
    return complete ? node : kNoNode;
}

NodeId MacroInstance::evaluate(const xmile::Equation& equation) {
    const auto parsed = equation::parseEquation(equation.text);
    if (!parsed) {
        for (Issue issue : parsed.error()) {
            issue.place = {scope_.place.file, equation.line, macro_.name};
            tools_.problems.add(std::move(issue));
        }
        return kNoNode;
    }
    const std::string_view text = std::exchange(scope_.text, equation.text);
    const NodeId node = tools_.expressions.resolve(**parsed, scope_);
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
    const auto next = static_cast<std::uint32_t>(tools_.layout.lookups.size());
    const auto [at, isNew] = tables_.emplace(canonical, next);
    if (isNew)
        tools_.layout.lookups.push_back(*found->graphicalFunction);
    return at->second;
}

std::optional<NodeId> MacroInstance::find(const std::string& canonical) {
    if (const auto at = known_.find(canonical); at != known_.end())
        return at->second;
    const xmile::Variable* const variable = this->variable(canonical);
    if (!variable)
        return std::nullopt;
    if (!pending_.insert(canonical).second)
        return refuse(codes::circularInMacro, {variable->name});
    const NodeId node = define(*variable);
    pending_.erase(canonical);
    known_[canonical] = node;
    return node;
}

NodeId MacroInstance::define(const xmile::Variable& variable) {
    const bool isStock = variable.kind == xmile::VariableKind::stock;
    if (!variable.dimensions.empty() || variable.initEquation)
        return refuse(codes::notInMacro, {variable.name});
    if (variable.kind == xmile::VariableKind::graphicalFunction)
        return refuse(codes::functionInMacro, {variable.name});
    if (isStock)
        return defineStock(variable);
    Graph& graph = tools_.graph;
    NodeId value = evaluate(variable.equation);
    const auto own = table(canonicalName(variable.name));
    if (own && value != kNoNode)
        value = graph.lookup({}, {*own}, value);
    if (variable.nonNegative && value != kNoNode)
        value = graph.apply(Op::maximum, {value, graph.number(0)});
    const std::string name = canonicalName(variable.name);
    return value != kNoNode && isLimited(name) ? limited(name, value) : value;
}

Space MacroInstance::space() const {
    return unite(axesOf(scope_), scope_.wildcards);
}

NodeId MacroInstance::defineStock(const xmile::Variable& variable) {
    const auto stock = tools_.states.add(HiddenState::Kind::stock,
                                         macro_.name + "." + variable.name, space(), kNoNode);
    unfinished_.emplace_back(&variable, stock);
    return stock.load;
}

bool MacroInstance::finishStock(const xmile::Variable& variable, const StateBuilder::State& stock) {
    const NodeId initial = evaluate(variable.equation);
    const auto rate = rateOf(variable);
    if (initial == kNoNode || !rate)
        return false;
    tools_.states.define(stock, initial, *rate == kNoNode ? tools_.graph.number(0) : *rate);
    return !variable.nonNegative || limitOutflows(variable, stock.load);
}

/// Whether a flow leaves a non-negative stock, and no other.
bool MacroInstance::isLimited(const std::string& flow) const {
    int stocks = 0;
    bool isNonNegative = false;
    for (const xmile::Variable& stock : macro_.variables)
        for (const std::string& outflow : stock.outflows)
            if (canonicalName(outflow) == flow) {
                ++stocks;
                isNonNegative = isNonNegative || stock.nonNegative;
            }
    return isNonNegative && stocks == 1;
}

/// A flow in slots of its own, which is at most its ceiling.
NodeId MacroInstance::limited(const std::string& flow, NodeId value) {
    Layout& layout = tools_.layout;
    const Space along = space();
    const std::uint32_t count = elementCount(along);
    const Slot first = layout.allocate(count);
    std::fill_n(layout.image.begin() + first, count, std::numeric_limits<double>::infinity());
    ceilings_[flow] = first;
    std::vector<Slot> slots(count);
    std::iota(slots.begin(), slots.end(), first);
    const NodeId ceiling = tools_.graph.load(along, std::move(slots));
    return tools_.states
        .add(HiddenState::Kind::value, macro_.name + "." + flow, along, kNoNode,
             tools_.graph.apply(Op::minimum, {value, ceiling}))
        .load;
}

/// Where the values of a flow lie, per element of the call; nullopt after a problem.
std::optional<std::vector<Slot>> MacroInstance::slotsOf(const std::string& flow) {
    const auto found = find(flow);
    if (!found || *found == kNoNode)
        return std::nullopt;
    NodeId node = *found;
    if (tools_.graph[node].kind != Node::Kind::load)
        node = tools_.states
                   .add(HiddenState::Kind::value, macro_.name + "." + flow, space(), kNoNode, node)
                   .load;
    std::vector<Slot> slots;
    for (const std::uint32_t element : elementMap(tools_.graph.spaceOf(node), space()))
        slots.push_back(tools_.graph[node].slots[element]);
    return slots;
}

bool MacroInstance::limitOutflows(const xmile::Variable& variable, NodeId load) {
    const std::vector<Slot> stocks = tools_.graph[load].slots;
    std::vector<NonNegativeStock> limits(stocks.size());
    for (std::size_t i = 0; i < stocks.size(); ++i)
        limits[i].stock = stocks[i];
    for (const std::string& written : variable.inflows) {
        const auto slots = slotsOf(canonicalName(written));
        if (!slots)
            return false;
        for (std::size_t i = 0; i < stocks.size(); ++i)
            limits[i].inflows.push_back((*slots)[i]);
    }
    for (const std::string& written : variable.outflows) {
        const std::string flow = canonicalName(written);
        if (!isLimited(flow))
            continue;
        const auto slots = slotsOf(flow);
        if (!slots)
            return false;
        for (std::size_t i = 0; i < stocks.size(); ++i) {
            limits[i].outflows.push_back((*slots)[i]);
            limits[i].ceilings.push_back(ceilings_.at(flow) + static_cast<Slot>(i));
        }
    }
    for (NonNegativeStock& limit : limits)
        tools_.layout.nonNegative.emplace_back(tools_.layout.owner, std::move(limit));
    return true;
}

/// Inflows minus outflows, kNoNode if there are none; nullopt after a problem.
std::optional<NodeId> MacroInstance::rateOf(const xmile::Variable& stock) {
    Graph& graph = tools_.graph;
    NodeId rate = kNoNode;
    bool complete = true;
    const auto collect = [&](const std::vector<std::string>& flows, Op op) {
        for (const std::string& flow : flows) {
            const auto value = find(canonicalName(flow));
            if (!value || *value == kNoNode) {
                complete = false;
                if (!value)
                    refuse(codes::flowInMacro, {flow, stock.name});
                continue;
            }
            if (rate == kNoNode)
                rate = op == Op::add ? *value : graph.apply(Op::negate, {*value});
            else
                rate = graph.apply(op, {rate, *value});
        }
    };
    collect(stock.inflows, Op::add);
    collect(stock.outflows, Op::subtract);
    return complete ? std::optional(rate) : std::nullopt;
}

bool MacroCalls::isCallable(const xmile::Macro& macro, const equation::Call& call,
                            const equation::Span& span, const Scope& scope) {
    Problems& problems = tools_.problems;
    const std::size_t required = macro.parameters.size() - macro.defaults.size();
    const std::size_t given = call.arguments.size();
    if (given < required || given > macro.parameters.size()) {
        problems.refuse(
            macro.defaults.empty() ? codes::macroArguments : codes::macroArgumentRange, scope,
            {quoted(span, scope), given, macro.name, required, macro.parameters.size()});
        return false;
    }
    if (instances_.size() >= kMaximumMacroCalls) {
        if (!std::exchange(saidTooMany_, true))
            problems.refuse(codes::tooManyMacroCalls, scope, {kMaximumMacroCalls});
        return false;
    }
    for (const MacroInstance* const active : active_)
        if (&active->macro() == &macro) {
            problems.refuse(codes::macroCallsItself, scope, {macro.name});
            return false;
        }
    return true;
}

NodeId MacroCalls::call(const xmile::Macro& macro, const equation::Call& call,
                        const equation::Span& span, Scope& scope) {
    if (!isCallable(macro, call, span, scope))
        return kNoNode;
    const std::size_t required = macro.parameters.size() - macro.defaults.size();
    const std::size_t given = call.arguments.size();
    std::map<std::string, NodeId> parameters;
    for (std::size_t i = 0; i < given; ++i) {
        const NodeId argument = tools_.expressions.resolve(*call.arguments[i], scope);
        if (argument == kNoNode)
            return kNoNode;
        parameters[canonicalName(macro.parameters[i])] = argument;
    }
    instances_.push_back(
        std::make_unique<MacroInstance>(tools_, macro, scope, span.begin, std::move(parameters)));
    MacroInstance& instance = *instances_.back();
    active_.push_back(&instance);
    bool complete = true;
    for (std::size_t i = given; i < macro.parameters.size(); ++i)
        complete =
            instance.setDefault(canonicalName(macro.parameters[i]), macro.defaults[i - required]) &&
            complete;
    const NodeId value = complete ? instance.value() : kNoNode;
    active_.pop_back();
    return value;
}

}  // namespace kyosei
