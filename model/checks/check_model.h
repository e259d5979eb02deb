// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checks/run_checks.h"
#include "model/simulation/policy_pair.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace kyosei::checks {

/// What is measured: check by check, each expression once.
using Quantities = std::vector<std::pair<std::string, std::string>>;  ///< expression, check id

/// The policy model with an additional variable for every expression that is measured. Immutable.
class CheckModel {
public:
    /// With another step and method than the document's if they are given.
    [[nodiscard]] static Result<CheckModel> create(const PolicyModel& checked,
                                                   const Quantities& quantities,
                                                   std::optional<double> dt,
                                                   std::optional<xmile::IntegrationMethod> method);

    [[nodiscard]] const PolicyPair& pair() const { return pair_; }
    [[nodiscard]] const PolicyModel& model() const { return pair_.model(); }
    /// Where the value of an expression is. Precondition: it is one of the quantities.
    [[nodiscard]] Slot slot(const std::string& expression) const { return slots_.at(expression); }
    [[nodiscard]] const std::shared_ptr<const PolicyModel>& shared() const { return model_; }

private:
    CheckModel(std::shared_ptr<const PolicyModel> model, PolicyPair pair)
        : model_(std::move(model)), pair_(std::move(pair)) {}

    std::shared_ptr<const PolicyModel> model_;
    PolicyPair pair_;
    std::map<std::string, Slot> slots_;
};

/// The scenarios of a check, run as members of one batch beside their own baselines; member 0 is
/// the unchanged model.
struct CheckRun {
    RunResult baseline;
    RunResult changed;
};

[[nodiscard]] Result<CheckRun> runOn(const CheckModel& checkModel,
                                     const std::vector<const CheckScenario*>& scenarios,
                                     std::vector<Slot> outputs, const std::stop_token& stop);

}  // namespace kyosei::checks
