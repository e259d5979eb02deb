// SPDX-License-Identifier: GPL-3.0-or-later
// Queues (XMILE 1.0, 3.7.3): what enters waits in batches, one for each inflow and step. Outflows
// take in their order what is in front: everything, unless a conveyor behind them takes only one
// batch at a time or has no room. Overflows take what others were kept from taking.
#include "model/base/names.h"
#include "model/xmile/issue_codes.h"
#include "model/xmile/reader_conveyors.h"

#include <algorithm>
#include <utility>

namespace kyosei::xmile {

namespace {

/// Writes the equations of one queue. Lives within driveQueue().
class QueueWriter {
public:
    QueueWriter(const Queue& queue, const Variable& stock, Conveying& conveying)
        : queue_(queue), stock_(stock), conveying_(conveying), variables_(conveying.variables) {}

    void run();

private:
    std::string add(const std::string& name, std::string equation) {
        return quotedName(
            variables_.add(stock_.name, name, VariableKind::aux, std::move(equation), queue_.line));
    }
    bool check();
    void addFront();
    void driveOutflow(const std::string& flow);
    [[nodiscard]] std::string without(const std::string& content) const;

    const Queue& queue_;
    const Variable stock_;  // a copy: adding variables moves them
    Conveying& conveying_;
    ModelVariables& variables_;
    std::vector<std::string> inflows_;  ///< in quotation marks
    std::vector<std::string> before_;   ///< outflows with equations already
    std::vector<std::string> blocked_;  ///< conditions, of those before
    std::string front_;                 ///< the variable with the first batch; empty: not needed
};

/// What outflows before have left of something.
std::string QueueWriter::without(const std::string& content) const {
    std::string rest = content;
    for (const std::string& flow : before_)
        rest += " - " + flow;
    return "MAX(0, " + rest + ')';
}

bool QueueWriter::check() {
    bool isRight = stock_.inflows.size() + stock_.outflows.size() <= kMaximumConveyorFlows;
    if (!isRight)
        conveying_.context.report(codes::conveyorFlows, queue_.line, stock_.name,
                                  {kMaximumConveyorFlows});
    for (const std::string& flow : stock_.outflows) {
        const ConveyorPlan* const next = conveying_.entered(flow);
        const auto refuse = [&](const IssueCode& code) {
            conveying_.context.report(code, queue_.line, flow);
            isRight = false;
        };
        if (!variables_.isFree(flow))
            refuse(codes::queueOutflow);
        if (next && next->conveyor->keepsBatches && !next->conveyor->oneAtATime)
            refuse(codes::wholeBatches);
    }
    if (!stock_.outflows.empty() &&
        conveying_.context.overflows.contains(canonicalName(stock_.outflows.front()))) {
        conveying_.context.report(codes::firstOverflow, queue_.line, stock_.outflows.front());
        isRight = false;
    }
    return isRight;
}

/// The first batch: of those that wait, or else of those that enter.
void QueueWriter::addFront() {
    std::string entering;
    std::string firstEntering = "0";
    for (auto flow = inflows_.rbegin(); flow != inflows_.rend(); ++flow)
        firstEntering = "(IF " + *flow + " > 0 THEN " + *flow + " ELSE " + firstEntering + ')';
    for (const std::string& flow : inflows_)
        entering += ", " + flow + "*DT";
    std::vector<std::string> leaving;
    for (const std::string& flow : stock_.outflows)
        leaving.push_back(quotedName(flow));
    const std::string content =
        add(stock_.name + " at first", "INIT(" + quotedName(stock_.name) + ')');
    const std::string waiting =
        add(stock_.name + " waiting",
            "QUEUE_FRONT(" + content + ", DT*(" + sumOf(leaving) + ')' + entering + ')');
    front_ = add(stock_.name + " front",
                 "IF " + waiting + " > 0 THEN " + waiting + "/DT ELSE " + firstEntering);
}

void QueueWriter::driveOutflow(const std::string& flow) {
    const ConveyorPlan* const next = conveying_.entered(flow);
    const std::string all = quotedName(stock_.name) + "/DT + " + sumOf(inflows_);
    std::string wanted = without(all);
    if (next && next->conveyor->oneAtATime)
        wanted = "MIN(" + wanted + ", " + without(front_) + ')';
    std::string taken = wanted;
    if (next && next->isLimited) {
        wanted = add(flow + " wanted", wanted);
        const std::string room = roomFor(*next, flow);
        taken = next->conveyor->keepsBatches
                    ? "IF " + wanted + " <= " + room + "*(1 + 1E-9) THEN " + wanted + " ELSE 0"
                    : "MIN(" + wanted + ", " + room + ')';
    }
    if (conveying_.context.overflows.contains(canonicalName(flow))) {
        std::string condition;
        for (const std::string& blocked : blocked_)
            condition += (condition.empty() ? "" : " OR ") + blocked;
        taken = condition.empty() ? "0" : "IF " + condition + " THEN " + taken + " ELSE 0";
    }
    variables_.define(flow, std::move(taken), queue_.line);
    before_.push_back(quotedName(flow));
    if (next && next->isLimited)
        blocked_.push_back('(' + before_.back() + " < " + wanted + ')');
}

void QueueWriter::run() {
    if (!check())
        return;
    for (const std::string& flow : stock_.inflows) {
        inflows_.push_back(quotedName(flow));
        if (Variable* const inflow = variables_.find(flow))
            inflow->nonNegative = true;
    }
    if (std::ranges::any_of(stock_.outflows, [&](const std::string& flow) {
            const ConveyorPlan* const next = conveying_.entered(flow);
            return next && next->conveyor->oneAtATime;
        }))
        addFront();
    for (const std::string& flow : stock_.outflows)
        driveOutflow(flow);
}

}  // namespace

void driveQueue(const Queue& queue, Conveying& conveying) {
    if (Variable* const stock = conveying.variables.find(queue.stock)) {
        stock->nonNegative = false;
        QueueWriter(queue, *stock, conveying).run();
    }
}

}  // namespace kyosei::xmile
