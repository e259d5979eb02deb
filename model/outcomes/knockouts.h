// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outcomes/comparison.h"
#include "model/outcomes/contributions.h"
#include "model/simulation/holding.h"
#include "model/simulation/policy_ensemble.h"

#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace kyosei {

/// A link of the argument that can be held at its baseline path.
struct Knockout {
    std::string id;
    std::string title;
    std::string says;                    ///< what it means to hold it
    std::vector<std::string> variables;  ///< of the model, held for whoever reads them
    std::vector<Hold> links = {};        ///< held for single readers
};

/// Reads links (format "kyosei-knockouts", version 1), checked against the model.
[[nodiscard]] Result<std::vector<Knockout>>
readKnockouts(std::string_view json, const PolicyModel& model, const std::string& file);
/// Those of the program (resources/model/knockouts.json).
[[nodiscard]] Result<std::vector<Knockout>> embeddedKnockouts(const PolicyModel& model);

/// The named feedback loops of the model as links to hold: each is cut where fewest others run
/// (structure::loopCuts()), so that what comes round it is what it is in the baseline; the
/// file above may name another link. Their ids and titles are their names; what they do says the
/// file too.
[[nodiscard]] Result<std::vector<Knockout>> loopKnockouts(const PolicyModel& model);

/// How much of a change runs through the links that are held.
struct KnockoutNumber {
    Change whole;         ///< by the scenario, nothing held
    LikelyRange without;  ///< change with the links held
    Change through;       ///< whole minus without, member by member
};

/// One or several links held together.
struct KnockoutEffect {
    std::string title;
    std::vector<std::string> ids;
    std::vector<std::vector<KnockoutNumber>> scenarios;  ///< [scenario][number]
};

struct KnockoutComparison {
    double horizon = 0;  ///< calendar year
    std::size_t members = 0;
    std::vector<std::string> scenarios;  ///< their titles
    std::vector<std::string> titles;     ///< of the numbers: those of the headline
    std::vector<ChangeScale> scales;     ///< of each of them
    std::vector<KnockoutEffect> effects;
};

/// The members for a model.
using EnsembleOf =
    std::function<Result<std::shared_ptr<PolicyEnsemble>>(std::shared_ptr<const PolicyModel>)>;

/// What scenarios do to the numbers of the headline with and without links; each group is held
/// together. With nothing held, or nothing changed, what runs through is exactly zero. Who asks
/// more than once keeps KnockoutRuns.
[[nodiscard]] Result<KnockoutComparison>
compareWithout(std::shared_ptr<const PolicyModel> model, const std::vector<Scenario>& scenarios,
               const std::vector<std::vector<Knockout>>& groups, const EnsembleOf& ensembleOf,
               std::stop_token stop = {});

/// The same in the form of contributions: of the first scenario, a part per effect, whose share and
/// effect alone are what runs through its links. They overlap, so they do not add up. `outputs`: of
/// the numbers.
[[nodiscard]] Contributions contributionsOf(const KnockoutComparison& comparison,
                                            const std::vector<Knockout>& links,
                                            const std::vector<Slot>& outputs);

}  // namespace kyosei
