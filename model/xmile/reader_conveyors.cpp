// SPDX-License-Identifier: GPL-3.0-or-later
// Conveyors (XMILE 1.0, 3.7.2 and 4.2.1): what enters leaves after its transit time, less what
// leaks on the way, and what is there at the start leaves evenly. The outflow of a plain one is a
// DELAY of its inflows, or if the transit time varies what ARRIVALS says; others get a belt.
#include "model/xmile/reader_conveyors.h"

#include "model/base/names.h"
#include "model/xmile/issue_codes.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace kyosei::xmile {

namespace {

bool isTrue(pugi::xml_node node, const char* attribute, const char* otherwise) {
    return canonicalName(node.attribute(attribute).as_string(otherwise)) != "false";
}

/// The equation of an option; empty if there is none, or if it changes nothing.
std::string optionOf(pugi::xml_node node, const char* element, const char* harmless,
                     ReaderContext& context) {
    std::string text = textOf(context.child(node, element));
    return canonicalName(text) == harmless ? std::string() : text;
}

}  // namespace

void readConveyor(pugi::xml_node node, const std::string& stock, ReaderContext& context) {
    const pugi::xml_node length = context.child(node, "len");
    const std::string sample = textOf(context.child(node, "sample"));
    std::string time = textOf(length);
    if (!time.empty() && !sample.empty() && sample != "1")  // the time as it was last sampled
        time = "SAMPLE_IF_TRUE((" + sample + "), (" + time + "), (" + time + "))";
    if (time.empty()) {
        context.report(codes::conveyorWithoutTime, node, stock);
        return;
    }
    Conveyor conveyor;
    conveyor.stock = stock;
    conveyor.length = std::move(time);
    conveyor.line = context.line(length);
    conveyor.leaksExponentially = isTrue(node, "exponential_leak", "false");
    conveyor.isDiscrete = isTrue(node, "discrete", "false");
    conveyor.keepsBatches = isTrue(node, "batch_integrity", "false");
    conveyor.oneAtATime = isTrue(node, "one_at_a_time", "true");
    conveyor.capacity = optionOf(node, "capacity", "inf", context);
    conveyor.inLimit = optionOf(node, "in_limit", "inf", context);
    conveyor.arrest = optionOf(node, "arrest", "0", context);
    context.conveyors.push_back(std::move(conveyor));
}

void readLeak(pugi::xml_node node, const std::string& flow, ReaderContext& context) {
    Leak leak;
    leak.line = context.line(node);
    leak.fraction = textOf(node);
    for (const pugi::xml_node place : {node.parent(), node})
        for (const auto& [attribute, into] :
             {std::pair{"leak_start", &leak.from}, {"leak_end", &leak.to}})
            if (const auto zone = place.attribute(attribute))
                *into = trimmed(zone.as_string());
    const auto from = numberFrom(leak.from);
    const auto to = numberFrom(leak.to);
    if (!from || !to || !(*from >= 0 && *from <= *to && *to <= 1)) {
        context.report(codes::leakZone, node, flow, {leak.from, leak.to});
        return;
    }
    leak.isEverywhere = *from == 0 && *to == 1;
    context.leaks.emplace(canonicalName(flow), std::move(leak));
}

void readSpread(pugi::xml_node node, const std::string& flow, ReaderContext& context) {
    const std::string spread = canonicalName(node.attribute("isee:spreadflow").as_string());
    if (!spread.empty() && spread != "beginning")
        context.spreads.emplace(canonicalName(flow), spread);
}

ConveyorPlan* Conveying::entered(const std::string& flow) {
    const auto found = entering.find(canonicalName(flow));
    return found == entering.end() ? nullptr : &conveyors[found->second];
}

std::pair<ConveyorPlan*, std::size_t> Conveying::leakedFrom(const std::string& flow) {
    const auto found = leaking.find(canonicalName(flow));
    if (found == leaking.end())
        return {nullptr, 0};
    return {&conveyors[found->second.first], found->second.second};
}

const Leak& Conveying::leak(const std::string& flow) const {
    static const Leak kUnmarked;
    const auto found = context.leaks.find(canonicalName(flow));
    return found == context.leaks.end() ? kUnmarked : found->second;
}

std::string Conveying::spread(const std::string& flow) const {
    const auto found = context.spreads.find(canonicalName(flow));
    return found == context.spreads.end() ? std::string() : found->second;
}

std::string sumOf(const std::vector<std::string>& names) {
    std::string sum;
    for (const std::string& name : names)
        sum += (sum.empty() ? "" : " + ") + name;
    return sum.empty() ? "0" : sum;
}

namespace {

/// Which of the outflows leak: those marked, or if none is, all but the first. Exactly one other
/// takes what arrives at the end.
bool sortOutflows(ConveyorPlan& plan, const std::vector<std::string>& outflows,
                  Conveying& conveying) {
    const auto isMarked = [&](const std::string& name) {
        return conveying.context.leaks.contains(canonicalName(name));
    };
    const bool anyMarked = std::ranges::any_of(outflows, isMarked);
    std::size_t others = 0;
    for (const std::string& name : outflows) {
        if (anyMarked ? isMarked(name) : others > 0)
            plan.leaks.push_back(name);
        else if (others++ == 0)
            plan.outflow = name;
    }
    bool isFree = others == 1 && conveying.variables.isFree(plan.outflow);
    for (const std::string& name : outflows)  // of one conveyor only
        isFree = conveying.leaving.insert(canonicalName(name)).second && isFree;
    if (!isFree)
        conveying.context.report(codes::conveyorOutflow, plan.conveyor->line, plan.conveyor->stock);
    return isFree;
}

/// Whether all that leaks does so evenly, for all time and everywhere.
bool leaksPlainly(const ConveyorPlan& plan, Conveying& conveying) {
    return std::ranges::all_of(plan.leaks, [&](const std::string& name) {
        const Leak& leak = conveying.leak(name);
        const Variable& flow = *conveying.variables.find(name);
        const std::string& text = leak.fraction.empty() ? flow.equation.text : leak.fraction;
        return leak.isEverywhere && plan.time && flow.elements.empty() && !flow.graphicalFunction &&
               conveying.variables.constantOf(text).has_value();
    });
}

/// What leaks has to be said: by the equation of each flow, or inside of its <leak>.
bool checkLeaks(const ConveyorPlan& plan, Conveying& conveying) {
    bool isRight = true;
    for (const std::string& name : plan.leaks) {
        if (conveying.variables.find(name) &&
            (!conveying.leak(name).fraction.empty() || conveying.variables.hasEquation(name)))
            continue;
        conveying.context.report(codes::leakWithoutFraction, plan.conveyor->line, name);
        isRight = false;
    }
    return isRight;
}

bool checkSpreads(const ConveyorPlan& plan, Conveying& conveying) {
    bool isRight = true;
    for (const std::string& flow : plan.inflows) {
        const std::string spread = conveying.spread(flow);
        if (spread.empty() || contains({"even", "dest", "source"}, spread))
            continue;
        conveying.context.report(codes::spreadUnknown, plan.conveyor->line, flow, {spread});
        isRight = false;
    }
    return isRight;
}

/// What is known of a conveyor by itself; nullopt after an error.
std::optional<ConveyorPlan> planFor(Conveyor& conveyor, Conveying& conveying) {
    const Variable* const stock = conveying.variables.find(conveyor.stock);
    if (!stock)
        return std::nullopt;  // refused for another reason
    ConveyorPlan plan;
    plan.conveyor = &conveyor;
    plan.inflows = stock->inflows;
    if (std::ranges::any_of(plan.inflows, [&](const std::string& flow) {
            return conveying.fromQueues.contains(canonicalName(flow));
        }))
        conveyor.isDiscrete = true;
    plan.time = conveying.variables.constantOf(conveyor.length);
    const SimulationSpecs& specs = conveying.context.document.simulation;
    const double steps = plan.time.value_or(0) / specs.dt;
    const auto refuse = [&](const IssueCode& code) {
        conveying.context.report(code, conveyor.line, conveyor.stock);
        return std::nullopt;
    };
    if (specs.method != IntegrationMethod::euler)
        return refuse(codes::conveyorMethod);
    if (plan.time && !(steps >= 1))
        return refuse(codes::conveyorTimeTooShort);
    const bool isRounded = plan.time && std::abs(steps - std::round(steps)) > 1e-6;
    if (isRounded)
        conveying.context.report(codes::conveyorTimeRounded, conveyor.line, conveyor.stock);
    if (!sortOutflows(plan, stock->outflows, conveying) || !checkLeaks(plan, conveying) ||
        !checkSpreads(plan, conveying))
        return std::nullopt;
    plan.isLimited =
        !conveyor.capacity.empty() || !conveyor.inLimit.empty() || !conveyor.arrest.empty();
    const bool isSpread = std::ranges::any_of(
        plan.inflows, [&](const std::string& flow) { return !conveying.spread(flow).empty(); });
    plan.hasBelt = isRounded || plan.isLimited || isSpread ||
                   (conveyor.isDiscrete && specs.dt < 1) || !leaksPlainly(plan, conveying);
    if (plan.hasBelt && plan.inflows.size() + plan.leaks.size() >= kMaximumConveyorFlows) {
        conveying.context.report(codes::conveyorFlows, conveyor.line, conveyor.stock,
                                 {kMaximumConveyorFlows});
        return std::nullopt;
    }
    return plan;
}

/// What conveyors and queues have to know of each other.
void connect(Conveying& conveying) {
    for (std::size_t i = 0; i < conveying.conveyors.size(); ++i) {
        const ConveyorPlan& plan = conveying.conveyors[i];
        for (std::size_t leak = 0; leak < plan.leaks.size(); ++leak)
            conveying.leaking.emplace(canonicalName(plan.leaks[leak]), std::pair(i, leak));
        for (const std::string& flow : plan.inflows)
            conveying.entering.emplace(canonicalName(flow), i);
    }
    for (ConveyorPlan& plan : conveying.conveyors)
        for (const std::string& flow : plan.inflows) {
            if (!conveying.leaving.contains(canonicalName(flow)))
                plan.refusable.insert(canonicalName(flow));
            if (conveying.spread(flow) == "source" && conveying.leakedFrom(flow).first)
                conveying.leakedFrom(flow).first->hasBelt = true;
        }
    for (ConveyorPlan& plan : conveying.conveyors)
        for (const std::string& flow : plan.inflows)
            if (!plan.conveyor->arrest.empty() && !plan.refusable.contains(canonicalName(flow)))
                for (ConveyorPlan& before : conveying.conveyors)
                    if (canonicalName(before.outflow) == canonicalName(flow) ||
                        conveying.leakedFrom(flow).first == &before)
                        before.hasBelt = true;
}

void driveAll(Conveying& conveying) {
    for (ConveyorPlan& plan : conveying.conveyors)
        addLimits(plan, conveying);
    for (ConveyorPlan& plan : conveying.conveyors) {
        for (const std::string& flow : plan.inflows)
            if (Variable* const inflow = conveying.variables.find(flow))
                inflow->nonNegative = true;
        if (plan.hasBelt) {
            conveying.variables.find(plan.conveyor->stock)->nonNegative = false;
            driveBelt(plan, conveying);
        } else {
            drivePlain(plan, conveying);
        }
    }
    for (const ConveyorPlan& plan : conveying.conveyors)
        if (plan.isLimited)
            limitInflows(plan, conveying);
    for (const Queue& queue : conveying.context.queues)
        driveQueue(queue, conveying);
}

/// Marks that belong to nothing.
void checkMarks(const std::vector<Variable>& variables, ReaderContext& context) {
    const auto outflowsOf = [&](const auto& stocks) {
        std::set<std::string> flows;
        for (const auto& each : stocks)
            for (const Variable& variable : variables)
                if (canonicalName(variable.name) == canonicalName(each.stock))
                    for (const std::string& flow : variable.outflows)
                        flows.insert(canonicalName(flow));
        return flows;
    };
    const std::set<std::string> ofConveyors = outflowsOf(context.conveyors);
    const std::set<std::string> ofQueues = outflowsOf(context.queues);
    for (const auto& [flow, leak] : context.leaks)
        if (!ofConveyors.contains(flow))
            context.report(codes::leakWithoutConveyor, leak.line, flow);
    for (const auto& [flow, line] : context.overflows)
        if (!ofQueues.contains(flow))
            context.report(codes::overflowWithoutQueue, line, flow);
}

}  // namespace

void driveConveyors(std::vector<Variable>& variables, ReaderContext& context) {
    checkMarks(variables, context);
    ModelVariables known(variables);
    Conveying conveying{known, context, {}, {}, {}, {}, {}};
    bool isRight = true;
    for (const Queue& queue : context.queues)
        if (const Variable* const stock = known.find(queue.stock))
            for (const std::string& flow : stock->outflows)
                conveying.fromQueues.insert(canonicalName(flow));
    for (Conveyor& conveyor : context.conveyors) {
        auto plan = planFor(conveyor, conveying);
        isRight = isRight && plan;
        if (plan)
            conveying.conveyors.push_back(*std::move(plan));
    }
    if (!context.queues.empty() && context.document.simulation.method != IntegrationMethod::euler) {
        context.report(codes::conveyorMethod, context.queues.front().line,
                       context.queues.front().stock);
        isRight = false;
    }
    if (isRight) {
        connect(conveying);
        driveAll(conveying);
    }
    context.conveyors.clear();
    context.queues.clear();
    context.leaks.clear();
    context.overflows.clear();
    context.spreads.clear();
}

}  // namespace kyosei::xmile
