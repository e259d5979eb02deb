// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/checks/check.h"
#include "model/simulation/policy_model.h"

#include <stop_token>
#include <string>
#include <vector>

namespace kyosei::checks {

enum class Verdict { holds, fails, failsAsListed, holdsUnexpectedly };

/// "holds", "FAILS", "fails as listed" or "holds, listed as failing".
[[nodiscard]] const char* toText(Verdict verdict);

/// One expectation and what was measured.
struct Finding {
    std::string quantity;  ///< the expression, or what was counted
    std::string element;   ///< where the value is worst, of expectations with "each"; else empty
    std::string scenario;  ///< in which the value is worst; may be empty
    std::string text;
    double measured = 0;
    std::string wanted;
    Verdict verdict = Verdict::fails;
    std::string reason;  ///< of a failure that is listed
};

struct CheckResult {
    std::string id, title, why;
    Verdict verdict = Verdict::fails;  ///< the most serious of the findings
    std::vector<Finding> findings;
};

/// Reads checks and runs them all on a document as the policy model, with the levers, shocks and
/// parameters embedded in the program. Deterministic. Fails if the model or a check is wrong or a
/// run cannot be made: each issue then names the check.
[[nodiscard]] Result<std::vector<CheckResult>> checkPolicyModel(const xmile::Document& document,
                                                                std::string_view checks,
                                                                const std::string& file,
                                                                std::stop_token stop = {});
/// The same with the checks of the program (resources/model/checks.json).
[[nodiscard]] Result<std::vector<CheckResult>> checkPolicyModel(const xmile::Document& document,
                                                                std::stop_token stop = {});
/// The same of a model that is there: PolicyModel::embedded(), or loaded with its levers and
/// tables.
[[nodiscard]] Result<std::vector<CheckResult>> checkPolicyModel(const PolicyModel& model,
                                                                std::stop_token stop = {});

/// Number of results with this verdict.
[[nodiscard]] std::size_t count(const std::vector<CheckResult>& results, Verdict verdict);

}  // namespace kyosei::checks
