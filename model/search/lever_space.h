// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/policy/lever_scale.h"
#include "model/policy/scenario.h"
#include "model/search/pareto_search.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace kyosei::search {

/// A slider that may be moved, and how far, in its unit.
struct FreeLever {
    LeverId id;
    double lowest = 0, highest = 0;  ///< within the slider's range, lowest <= highest

    bool operator==(const FreeLever&) const = default;
};

/// All sliders from their baseline to their maximum, with `cuts` from their minimum, in the order
/// of the table, but for those that the scenario locks and those that `stay` says stay.
[[nodiscard]] std::vector<FreeLever>
freeLevers(const LeverTable& levers, const Scenario& start,
           const std::function<bool(const LeverCell&)>& stay = {}, bool cuts = false);

/// Packages as points: one variable for each free slider, 0 where it stays at its baseline (or as
/// near to it as it may come), and from there in shares of the way it may go in all. A stretch on
/// both sides of 0 means "stays" as well, so that packages leave most sliders alone; values are
/// those that the slider can stop at. All else is as in the scenario it starts from, years too.
class LeverSpace {
public:
    /// Precondition: the sliders are in the table, each once, and at least one can be moved. The
    /// table outlives this.
    LeverSpace(const LeverTable& levers, Scenario start, std::vector<FreeLever> free);

    [[nodiscard]] const std::vector<FreeLever>& free() const { return free_; }
    [[nodiscard]] const LeverCell& cell(std::size_t lever) const { return *cells_[lever]; }
    /// With two objectives.
    [[nodiscard]] Space space() const;
    [[nodiscard]] Scenario scenarioAt(const Point& point) const;
    /// The nearest point of the space: scenarioAt() gives the scenario back as far as its free
    /// sliders stand at their stops.
    [[nodiscard]] Point pointOf(const Scenario& scenario) const;
    /// Every free slider so far (0 to 1) on the way from its baseline to its highest value.
    [[nodiscard]] Point towardHighest(double share) const;
    /// How far a free slider is from where it stays, in shares of the way it may go; with sign.
    [[nodiscard]] double moved(const Scenario& scenario, std::size_t lever) const;
    /// In how many sliders, counted by the share of their way, two packages differ.
    [[nodiscard]] double distance(const Scenario& a, const Scenario& b) const;
    /// The package with one slider (back) at a share of its way; 0: where it stays.
    [[nodiscard]] Scenario with(const Scenario& scenario, std::size_t lever, double share) const;
    /// Every free slider's way from where it stays times a factor in [0, 1]; where `lever` says no,
    /// it is left alone.
    [[nodiscard]] Scenario shrunk(const Scenario& scenario, double factor,
                                  const std::function<bool(std::size_t lever)>& which) const;

private:
    [[nodiscard]] double stays(std::size_t lever) const;
    [[nodiscard]] double span(std::size_t lever) const;
    [[nodiscard]] LeverSetting settingAt(std::size_t lever, double share) const;

    Scenario start_;
    std::vector<FreeLever> free_;
    std::vector<const LeverCell*> cells_;
    std::vector<LeverScale> scales_;
};

}  // namespace kyosei::search
