// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/drivers.h"
#include "model/outcomes/comparison.h"
#include "model/simulation/policy_ensemble.h"

#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace kyosei {

/// Tells which drawn constants spread an output over the members of an ensemble, from values that
/// are there already: made once for an ensemble and its weights (a fiftieth of a second for 512
/// members and 250 constants), then asked for every output, year and move (a few milliseconds).
/// Immutable; safe to use from several threads.
class EnsembleDrivers {
public:
    /// Weights of the members; empty: the ensemble's own. The ensemble need not outlive this.
    explicit EnsembleDrivers(const PolicyEnsemble& ensemble, std::vector<double> weights = {});

    /// Names of the constants, "trust_effect", as Driver::constant counts them; those of the
    /// parameter table have the same ids there.
    [[nodiscard]] const std::vector<std::string>& names() const { return names_; }
    /// Of levels, or of changes against a baseline, one value per member.
    [[nodiscard]] Drivers of(std::span<const double> values) const { return finder_.of(values); }

private:
    std::vector<std::string> names_;
    DriverFinder finder_;
};

/// What spreads one output in one year.
struct OutputDrivers {
    Slot output = 0;
    double year = 0;
    LikelyRange range;  ///< of the level, or of the change
    Drivers drivers;
};

struct DriversQuestion {
    std::vector<Slot> outputs;  ///< at least one
    std::vector<double> years;  ///< at least one; the nearest kept time counts
    /// What spreads the change against referenceOf(), rather than the level that is reached.
    bool ofChange = true;
};

/// The same with the runs that it takes: the scenario in every member, and its reference. `drivers`
/// was made for this ensemble; its weights must be `weights` (empty: the ensemble's own). Outputs
/// of the first year, of the second, ... Fails with the issues of a run that fails, or with
/// codes::cancelled.
[[nodiscard]] Result<std::vector<OutputDrivers>>
driversOf(const EnsembleDrivers& drivers, PolicyEnsemble& ensemble, const Scenario& scenario,
          const DriversQuestion& question, const std::vector<double>& weights = {},
          std::stop_token stop = {});

}  // namespace kyosei
