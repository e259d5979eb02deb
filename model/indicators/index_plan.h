// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/distributions.h"
#include "model/base/result.h"
#include "model/checks/check.h"
#include "model/simulation/policy_model.h"
#include "model/xmile/document.h"

#include <string>
#include <string_view>
#include <vector>

/// What the indicators would be with other weights, anchors and ways of aggregation (OECD/JRC,
/// Handbook on Constructing Composite Indicators, 2008, steps 6 to 8). Plain values.
namespace kyosei::indicators {

/// A choice in making an index: constants that vary together.
struct Factor {
    struct Constant {
        std::string name;
        std::string dimension;  ///< empty: one number; else one for each element
        double stated = 0;      ///< as in the model
        Distribution distribution = Distribution::fixed(0);
        std::vector<double> choices;  ///< equally likely, instead of the distribution

        /// The value at a share of probability, 0 < p < 1.
        [[nodiscard]] double at(double p) const;
    };
    std::string title;
    std::vector<Constant> constants;
};

struct Indicator {
    std::string title;
    std::string variable;  ///< of the plan
    std::string stated;    ///< of the model: what it is with all stated choices
    /// Variables of the model that are what is done; all others that the index is made of are what
    /// comes of it. Empty: it is not made of two halves.
    std::vector<std::string> capacity = {};
};

struct IndexPlan {
    std::vector<double> years;
    std::vector<checks::CheckScenario> scenarios;  ///< beside the baseline
    std::vector<Factor> factors;
    /// Equations in the model's language, in the constants of factors and variables of the model.
    std::vector<xmile::Variable> variables;
    std::vector<Indicator> indicators;
};

/// Reads a plan (format "kyosei-indicators", version 1). Equations are looked at when it is used.
[[nodiscard]] Result<IndexPlan> readIndexPlan(std::string_view json, const PolicyModel& model,
                                              const std::string& file);
/// The plan of the program (resources/model/indicators.json).
[[nodiscard]] Result<IndexPlan> embeddedIndexPlan(const PolicyModel& model);

}  // namespace kyosei::indicators
