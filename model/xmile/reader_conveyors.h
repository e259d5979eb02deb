// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/xmile/reader_context.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

/// Private to the reader: how conveyors and queues become equations.
namespace kyosei::xmile {

/// The variables of one model while equations are put into them.
class ModelVariables {
public:
    explicit ModelVariables(std::vector<Variable>& variables);

    /// Null if there is none of this name. What was found is not valid after add() any more.
    [[nodiscard]] Variable* find(const std::string& name);
    /// The value of an equation that is made of constants: of scalar variables that are numbers, or
    /// made of such; nullopt for anything that may change.
    [[nodiscard]] std::optional<double> constantOf(const std::string& text, int depth = 0);
    /// A new variable with the dimensions of another one; its name, which nothing else has.
    std::string add(const std::string& like, std::string name, VariableKind kind,
                    std::string equation, int line);
    void define(const std::string& name, std::string equation, int line);
    /// What the equation of a variable stands for, so that the variable can get another one: the
    /// equation itself, or the name of a new variable that has all of it.
    [[nodiscard]] std::string detached(const std::string& name, const std::string& suffix);
    [[nodiscard]] bool hasEquation(const std::string& name);
    /// Whether nothing but nought stands where the conveyor or queue decides.
    [[nodiscard]] bool isFree(const std::string& name);

private:
    std::vector<Variable>& variables_;
    std::map<std::string, std::size_t> index_;  ///< by canonical name
};

/// A conveyor with what its stock says, ready to get its equations.
struct ConveyorPlan {
    const Conveyor* conveyor = nullptr;
    std::vector<std::string> inflows;
    std::set<std::string> refusable;     ///< inflows that other conveyors do not deliver, canonical
    std::string outflow;                 ///< takes what arrives at the end
    std::vector<std::string> leaks;      ///< other outflows, in their order
    std::vector<std::string> fractions;  ///< variables: what of it leaks in a step, by leak
    std::optional<double> time;          ///< if it is constant
    bool isLimited = false;              ///< what enters may be less than what is asked for
    bool hasBelt = false;                ///< a DELAY is not enough
    std::string room;                    ///< the variable that says how much may enter
    std::string stands;                  ///< the variable that is 1 while it is arrested
    std::string belt;                    ///< all arguments of its belt but the first
    bool isUnderWay = false;             ///< its arguments are being written
};

/// All conveyors and queues of one model. Lives within driveConveyors().
struct Conveying {
    ModelVariables& variables;
    ReaderContext& context;
    std::vector<ConveyorPlan> conveyors;
    std::map<std::string, std::size_t> entering;  ///< conveyor by canonical name of its inflow
    std::map<std::string, std::pair<std::size_t, std::size_t>> leaking;  ///< conveyor and leak
    std::set<std::string> leaving;     ///< flows that conveyors drive, canonical
    std::set<std::string> fromQueues;  ///< flows, canonical

    /// The conveyor that a flow enters.
    [[nodiscard]] ConveyorPlan* entered(const std::string& flow);
    /// The conveyor that a flow leaks from, and its number there.
    [[nodiscard]] std::pair<ConveyorPlan*, std::size_t> leakedFrom(const std::string& flow);
    [[nodiscard]] const Leak& leak(const std::string& flow) const;
    /// How the inflow is spread: empty at the entrance.
    [[nodiscard]] std::string spread(const std::string& flow) const;
};

/// Variables that say what may enter, and when the conveyor stands.
void addLimits(ConveyorPlan& plan, Conveying& conveying);
/// The equations of a conveyor that needs no belt.
void drivePlain(const ConveyorPlan& plan, Conveying& conveying);
/// The equations of a conveyor that needs a belt.
void driveBelt(ConveyorPlan& plan, Conveying& conveying);
/// Equations of the flows that enter a conveyor with limits.
void limitInflows(const ConveyorPlan& plan, Conveying& conveying);
/// What of the room of a conveyor is left for an inflow by those before it.
[[nodiscard]] std::string roomFor(const ConveyorPlan& plan, const std::string& flow);
/// Equations of the flows that leave a queue.
void driveQueue(const Queue& queue, Conveying& conveying);

/// As many flows may enter and leave a queue or a conveyor that is not plain.
inline constexpr std::size_t kMaximumConveyorFlows = 100;
/// "a + b", or "0" for none.
[[nodiscard]] std::string sumOf(const std::vector<std::string>& names);

}  // namespace kyosei::xmile
