// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outcomes/contributions.h"
#include "model/outcomes/knockouts.h"
#include "model/outcomes/paths.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace kyosei {

struct PolicyPathsOptions {
    Slot output = 0;          ///< of the policy model's program
    double year = 0;          ///< the horizon
    std::size_t members = 0;  ///< ranges over the first so many members; 0: none
    std::size_t most = 12;    ///< paths shown
    std::function<void(std::size_t done, std::size_t all)> progress = {};
};

/// Through what the effects of scenarios of the policy model go: effectPaths() between stations
/// that data names, such as the links that can be held. Made once, which compiles the model with a
/// switch per station (about half a second), then asked as often as wanted. Immutable; safe to use
/// from several threads.
class PolicyPaths {
public:
    [[nodiscard]] static Result<std::shared_ptr<const PolicyPaths>>
    of(std::shared_ptr<const PolicyModel> model, std::vector<Station> stations);
    /// With a model that is compiled already: `runs` has a group per station, of its holds.
    PolicyPaths(std::shared_ptr<const PolicyModel> model, std::vector<Station> stations,
                std::shared_ptr<const HeldRuns> runs);

    [[nodiscard]] const std::vector<Station>& stations() const { return stations_; }
    /// Of the scenario against its shocks alone (referenceOf()). Sources are the groups (see
    /// groupsByLever()); what else the scenario changes, such as rules, is part of the whole but of
    /// no source. Ranges are over the ensemble's members, with its weights. Fails with the issues
    /// of a run that fails, or with codes::cancelled.
    [[nodiscard]] Result<EffectPaths> find(const Scenario& scenario,
                                           const std::vector<LeverGroup>& groups,
                                           const PolicyPathsOptions& options,
                                           const PolicyEnsemble* ensemble = nullptr,
                                           std::stop_token stop = {}) const;

private:
    std::shared_ptr<const PolicyModel> model_;
    std::vector<Station> stations_;
    std::shared_ptr<const HeldRuns> runs_;
};

/// Links that can be held, as places to pass.
[[nodiscard]] std::vector<Station> stationsOf(const std::vector<Knockout>& links);

}  // namespace kyosei
