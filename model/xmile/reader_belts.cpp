// SPDX-License-Identifier: GPL-3.0-or-later
// Conveyors that a DELAY cannot describe: with limits, that are arrested, leak as fractions change
// or from a part of the way, or are loaded anywhere but at the entrance. Their flows read a belt
// (CONVEYOR_BELT), which moves on between the steps by what really flowed.
#include "model/base/names.h"
#include "model/xmile/issue_codes.h"
#include "model/xmile/reader_conveyors.h"

#include <utility>

namespace kyosei::xmile {

namespace {

constexpr int kMaximumSpreads = 20;  // belts in a row on which is spread what leaks from the next
constexpr std::size_t kMaximumText = 20'000;  // of the arguments of a belt inside of another one's

/// Writes the equations of one conveyor. Lives within driveBelt().
class BeltWriter {
public:
    BeltWriter(ConveyorPlan& plan, Conveying& conveying, int depth)
        : plan_(plan), conveying_(conveying), variables_(conveying.variables), depth_(depth) {}

    /// False after an error.
    bool writeArguments();
    void writeFlows();

private:
    [[nodiscard]] const std::string& stock() const { return plan_.conveyor->stock; }
    std::string add(const std::string& suffix, std::string equation) {
        return quotedName(variables_.add(stock(), stock() + suffix, VariableKind::aux,
                                         std::move(equation), plan_.conveyor->line));
    }
    [[nodiscard]] std::string standsOf(const std::string& flow) const {
        const ConveyorPlan* const next = conveying_.entered(flow);
        return next ? next->stands : std::string();
    }
    [[nodiscard]] std::string call(std::size_t output) const {
        return "CONVEYOR_BELT(" + std::to_string(output) + ", " + plan_.belt + ')';
    }
    [[nodiscard]] std::string pace() const;
    std::string addFraction(const std::string& leak);
    std::optional<std::string> placement(const std::string& inflow);

    ConveyorPlan& plan_;
    Conveying& conveying_;
    ModelVariables& variables_;
    int depth_;
};

/// It stands while it is arrested, and holds what arrives while the next conveyor is.
std::string BeltWriter::pace() const {
    const std::string next = standsOf(plan_.outflow);
    const std::string runs = next.empty() ? "1" : "1 + " + next;
    return plan_.stands.empty() ? runs : "(IF " + plan_.stands + " = 1 THEN 0 ELSE " + runs + ')';
}

/// The part that leaks in a step of what then may leak: nothing while either end stands, and all
/// leaks together not more than everything, those named first coming first.
std::string BeltWriter::addFraction(const std::string& leak) {
    const std::string& written = conveying_.leak(leak).fraction;
    std::string equation =
        "MAX(0, MIN(" +
        (written.empty() ? variables_.detached(leak, " fraction") : '(' + written + ')') +
        (plan_.conveyor->leaksExponentially ? "*DT" : "") + ", 1";
    for (const std::string& before : plan_.fractions)
        equation += " - " + before;
    equation += "))";
    for (const std::string& stands : {plan_.stands, standsOf(leak)})
        if (!stands.empty())
            equation = "IF " + stands + " = 1 THEN 0 ELSE " + equation;
    return quotedName(variables_.add(leak, leak + " in a step", VariableKind::aux,
                                     std::move(equation), plan_.conveyor->line));
}

/// The last argument for an inflow; nullopt after an error.
std::optional<std::string> BeltWriter::placement(const std::string& inflow) {
    const std::string spread = conveying_.spread(inflow);
    if (spread == "even")
        return "1";
    if (spread == "dest")
        return "2";
    const auto [source, leak] = conveying_.leakedFrom(inflow);
    if (spread != "source" || !source)
        return "0";
    if (source->isUnderWay || depth_ >= kMaximumSpreads) {
        conveying_.context.report(codes::spreadCircle, plan_.conveyor->line, inflow);
        return std::nullopt;
    }
    if (!BeltWriter(*source, conveying_, depth_ + 1).writeArguments())
        return std::nullopt;
    if (source->belt.size() > kMaximumText) {
        conveying_.context.report(codes::spreadCircle, plan_.conveyor->line, inflow);
        return std::nullopt;
    }
    return "CONVEYOR_BELT(" + std::to_string(leak + 1) + ", " + source->belt + ')';
}

bool BeltWriter::writeArguments() {
    if (!plan_.belt.empty())
        return true;
    plan_.isUnderWay = true;
    const Conveyor& conveyor = *plan_.conveyor;
    const std::string content = add(" at first", "INIT(" + quotedName(stock()) + ')');
    const std::string time = add(" transit time", conveyor.length);
    std::string leaks;
    for (const std::string& leak : plan_.leaks) {
        plan_.fractions.push_back(addFraction(leak));
        const Leak& zone = conveying_.leak(leak);
        leaks += ", " + plan_.fractions.back() + ", " + zone.from + ", " + zone.to;
    }
    std::string inflows;
    for (const std::string& inflow : plan_.inflows) {
        const auto where = placement(inflow);
        if (!where)
            return false;
        inflows += ", " + quotedName(inflow) + "*DT, " + *where;
    }
    plan_.belt = std::to_string(plan_.leaks.size()) +
                 (conveyor.leaksExponentially ? ", 1, " : ", 0, ") + content + ", " + time +
                 "/DT, " + (conveyor.isDiscrete ? "1/DT" : "1") + ", " + pace() + leaks + inflows;
    plan_.isUnderWay = false;
    return true;
}

/// What leaves at the end is what leaks have left of it.
void BeltWriter::writeFlows() {
    const std::size_t leaks = plan_.leaks.size();
    std::string leaving = call(0);
    for (std::size_t leak = 0; leak < leaks; ++leak)
        leaving += " - " + plan_.fractions[leak] + '*' + call(leaks + leak + 1);
    if (leaks > 0)
        leaving = "MAX(0, " + leaving + ')';
    leaving = '(' + leaving + ")/DT";
    if (const std::string running = pace(); running != "1")
        leaving = "IF " + running + " = 1 THEN " + leaving + " ELSE 0";
    const int line = plan_.conveyor->line;
    variables_.define(plan_.outflow, std::move(leaving), line);
    for (std::size_t leak = 0; leak < leaks; ++leak)
        variables_.define(plan_.leaks[leak], plan_.fractions[leak] + '*' + call(leak + 1) + "/DT",
                          line);
}

/// Inflows that the conveyor may refuse, or those that it has to take.
std::vector<std::string> inflowsOf(const ConveyorPlan& plan, bool refusable) {
    std::vector<std::string> flows;
    for (const std::string& flow : plan.inflows)
        if (plan.refusable.contains(canonicalName(flow)) == refusable)
            flows.push_back(quotedName(flow));
    return flows;
}

/// What is left of the inflow limit: of a discrete conveyor, what has not entered in this unit of
/// time.
std::string limitOf(const ConveyorPlan& plan, Conveying& conveying) {
    const Conveyor& conveyor = *plan.conveyor;
    if (!conveyor.isDiscrete)
        return '(' + conveyor.inLimit + ')';
    ModelVariables& variables = conveying.variables;
    const std::string name = variables.add(conveyor.stock, conveyor.stock + " entered before",
                                           VariableKind::aux, "0", conveyor.line);
    variables.define(name,
                     "IF INT(TIME + DT/1000) > INT(TIME - DT + DT/1000) THEN 0 ELSE PREVIOUS(" +
                         quotedName(name) + " + DT*(" + sumOf(inflowsOf(plan, true)) + "), 0)",
                     conveyor.line);
    return "((" + conveyor.inLimit + ")*MAX(1, DT) - " + quotedName(name) + ")/DT";
}

}  // namespace

void addLimits(ConveyorPlan& plan, Conveying& conveying) {
    const Conveyor& conveyor = *plan.conveyor;
    ModelVariables& variables = conveying.variables;
    if (!conveyor.arrest.empty())
        plan.stands = quotedName(
            variables.add(conveyor.stock, conveyor.stock + " stands", VariableKind::aux,
                          "IF (" + conveyor.arrest + ") <> 0 THEN 1 ELSE 0", conveyor.line));
    if (!plan.isLimited)
        return;
    std::vector<std::string> leaving = {quotedName(plan.outflow)};
    for (const std::string& leak : plan.leaks)
        leaving.push_back(quotedName(leak));
    std::string room;
    if (!conveyor.capacity.empty())
        room = "((" + conveyor.capacity + ") - " + quotedName(conveyor.stock) + ")/DT + " +
               sumOf(leaving) + " - (" + sumOf(inflowsOf(plan, false)) + ')';
    if (!conveyor.inLimit.empty())
        room = room.empty() ? limitOf(plan, conveying)
                            : "MIN(" + room + ", " + limitOf(plan, conveying) + ')';
    room = room.empty() ? "INF" : "MAX(0, " + room + ')';
    if (!plan.stands.empty())
        room = "IF " + plan.stands + " = 1 THEN 0 ELSE " + room;
    plan.room = quotedName(variables.add(conveyor.stock, conveyor.stock + " room",
                                         VariableKind::aux, std::move(room), conveyor.line));
}

void driveBelt(ConveyorPlan& plan, Conveying& conveying) {
    BeltWriter writer(plan, conveying, 0);
    if (writer.writeArguments())
        writer.writeFlows();
}

std::string roomFor(const ConveyorPlan& plan, const std::string& flow) {
    std::string room = plan.room;
    for (const std::string& before : plan.inflows) {
        if (canonicalName(before) == canonicalName(flow))
            break;
        if (plan.refusable.contains(canonicalName(before)))
            room += " - " + quotedName(before);
    }
    return "MAX(0, " + room + ')';
}

void limitInflows(const ConveyorPlan& plan, Conveying& conveying) {
    for (const std::string& flow : plan.inflows) {
        const std::string key = canonicalName(flow);
        if (!plan.refusable.contains(key) || conveying.fromQueues.contains(key) ||
            !conveying.variables.hasEquation(flow))
            continue;
        const std::string wanted = conveying.variables.detached(flow, " wanted");
        conveying.variables.define(flow, "MIN(MAX(0, " + wanted + "), " + roomFor(plan, flow) + ')',
                                   plan.conveyor->line);
    }
}

}  // namespace kyosei::xmile
