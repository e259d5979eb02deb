// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checks/check_model.h"

#include <functional>
#include <stop_token>
#include <string>
#include <vector>

/// How each kind of check is evaluated. `checked` is the model as it was given, `checkModel` the
/// same with the quantities that are measured.
namespace kyosei::checks {

using Findings = Result<std::vector<Finding>>;

[[nodiscard]] Findings scenarioFindings(const Check& check, const PolicyModel& checked,
                                        const CheckModel& checkModel, const std::stop_token& stop);
[[nodiscard]] Findings ensembleFindings(const Check& check, const CheckModel& checkModel,
                                        const std::stop_token& stop);
[[nodiscard]] Findings neutralityFindings(const Check& check, const CheckModel& checkModel,
                                          const std::stop_token& stop);
[[nodiscard]] Findings symmetryFindings(const Check& check, const PolicyModel& checked,
                                        const std::stop_token& stop);
[[nodiscard]] Findings unitFindings(const Check& check, const PolicyModel& checked);

/// The verdict on a measured value.
[[nodiscard]] Verdict verdictOf(bool holds, const KnownFailure& knownFailure);
/// The value of an expression in a scenario.
using Measure = std::function<double(const std::string& expression, const std::string& scenario)>;
/// Of all quantities and scenarios of an expectation, the value that keeps the bounds least.
[[nodiscard]] Finding worstOf(const Expectation& expectation, const Measure& measure);
/// A finding of kinds that count what should not be there.
[[nodiscard]] Finding countFinding(const Check& check, std::string what, std::size_t count);
/// Each expression of a check once.
[[nodiscard]] Quantities quantitiesOf(const std::vector<const Check*>& checks);

}  // namespace kyosei::checks
