// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/policy/parameters.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kyosei {

/// A school of thought: other priors of some parameters than the table's.
struct WorldView {
    struct Prior {
        std::size_t parameter = 0;  ///< place in the parameter table
        std::string id;
        Distribution underView = Distribution::fixed(0);
        Distribution table = Distribution::fixed(0);  ///< in the parameter table
        std::string reason;
    };
    std::string id;
    std::string title;
    std::string theory;                ///< one paragraph
    std::vector<std::string> sources;  ///< ids in sources.csv
    std::vector<Prior> priors;
};

/// All world-views, read from worldviews.json and checked against the parameters. Immutable.
class WorldViews {
public:
    /// Every prior must be that of an uncertain parameter, and lie where the table's own has some
    /// density; all problems are reported at once.
    [[nodiscard]] static Result<WorldViews>
    fromJson(std::string_view json, const std::vector<Parameter>& parameters, std::string file);
    [[nodiscard]] const std::vector<WorldView>& views() const { return views_; }
    [[nodiscard]] const WorldView* find(std::string_view id) const;

private:
    std::vector<WorldView> views_;
};

/// The prior of every parameter under a view, in their order.
[[nodiscard]] std::vector<Distribution> priorsUnder(const WorldView& view,
                                                    const std::vector<Parameter>& parameters);

/// Members of an ensemble drawn from the table's priors, to be weighted anew.
struct WeightedMembers {
    const std::vector<std::string>& names;           ///< parameter ids
    const std::vector<std::vector<double>>& values;  ///< [name][member]
    const std::vector<double>& weights;              ///< one per member; empty: all count alike
};

/// Prior weights of the components of a mixture: the table's priors and each view. In any unit:
/// only their ratios count.
struct Beliefs {
    double table = 0;
    std::vector<double> views;  ///< one per view
};

/// Weights of members under a mixture of views.
struct ImportanceWeights {
    std::vector<double> weights;  ///< add up to 1
    /// Kish's (sum of weights)^2 / sum of squares: the number of equally weighted members that
    /// would be as informative. Small numbers mean that few members are likely under the mixture.
    double effectiveSampleSize = 0;
    /// Per view, the likelihood of what the members were weighted by (history), relative to that
    /// under the table's priors: the mean weight ratio. 1 if history does not tell them apart.
    std::vector<double> support;
};

/// Importance weights: each member's weight times the density of its parameters under a view over
/// that under the table, scaled to the view's belief. Needs no new runs. Fails unless beliefs are
/// non-negative, one per view, and not all zero; every parameter that a view with weight changes is
/// among the names; and some member is possible under each view with weight.
[[nodiscard]] Result<ImportanceWeights>
weightsUnder(const Beliefs& beliefs, const WorldViews& views, const WeightedMembers& members);

}  // namespace kyosei
