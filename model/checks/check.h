// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checks/bounds.h"
#include "model/checks/statistics.h"
#include "model/policy/scenario.h"
#include "model/xmile/document.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// Reality checks: statements about what the policy model must do, as data (resources/model/
/// checks.json). Plain values.
namespace kyosei::checks {

/// What is run for a check. Its own baseline has the same constants, step and method.
struct CheckScenario {
    std::string name;   ///< unique within the check, e.g. "alone energy"
    std::string group;  ///< the key in the file, e.g. "alone"
    Scenario scenario;
    /// "name" or "name[element]" of constants, and their values.
    std::map<std::string, double> constants;
    std::optional<double> dt;
    std::optional<xmile::IntegrationMethod> method;
};

/// A check that is known not to hold, and why.
using KnownFailure = std::optional<std::string>;

/// One measured number and what it has to keep.
struct Expectation {
    /// What is measured, as an XMILE expression, with a name for each; more than one if the
    /// expectation has "each", and then the worst counts.
    std::vector<std::pair<std::string, std::string>> quantities;
    std::string text;                    ///< in words; may be empty
    std::vector<std::string> scenarios;  ///< by name; "baseline" for none. The worst counts
    std::string minus;                   ///< scenario subtracted at each time; empty: none
    std::string over;                    ///< scenario divided by at each time; empty: none
    /// Scenarios whose own changes against the baseline, times a factor, are subtracted from this
    /// one's change.
    std::map<std::string, double> beyond;
    Statistic statistic = Statistic::value;
    double from = 0, to = 0;  ///< years
    double share = 0.5;       ///< of what was lost, for recovery
    Bounds bounds;
    KnownFailure knownFailure;
};

enum class Kind {
    scenario,    ///< expectations about runs with central parameters
    ensemble,    ///< expectations about the share of members in which a quantity is below zero
    neutrality,  ///< a run without changes equals its baseline bit for bit
    symmetry,    ///< the order in which elements and members of pairs are written does not matter
    units,       ///< every equation and table agrees with its units
};

/// Elements that change places, by dimension.
using Permutation = std::map<std::string, std::vector<std::pair<std::string, std::string>>>;

struct Check {
    std::string id;
    std::string title;
    std::string why;  ///< reasons and sources
    Kind kind = Kind::scenario;
    std::vector<CheckScenario> scenarios;
    std::vector<Expectation> expectations;  ///< of the kinds scenario and ensemble
    bool fromHistory = false;               ///< ensemble: the shipped members, not the priors
    std::size_t members = 256;              ///< ensemble of the priors
    std::uint64_t seed = 1992;              ///< ensemble of the priors
    Permutation permutation;                ///< symmetry
    double tolerance = 0;                   ///< symmetry: relative
    KnownFailure knownFailure;              ///< of kinds without expectations

    [[nodiscard]] const CheckScenario* scenario(const std::string& name) const {
        for (const CheckScenario& one : scenarios)
            if (one.name == name)
                return &one;
        return nullptr;
    }
};

/// The scenario in which nothing differs.
inline constexpr const char* kBaseline = "baseline";
/// The name of the scenario of a check that has only one.
inline constexpr const char* kOnlyScenario = "scenario";

}  // namespace kyosei::checks
