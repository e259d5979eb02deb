// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/bands.h"
#include "model/analysis/change.h"
#include "model/analysis/ensemble.h"
#include "model/policy/scenario.h"
#include "model/program/program.h"

#include <cstddef>
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace kyosei {

class PolicyModel;

/// An output whose fan is wanted.
struct EnsembleOutput {
    Slot slot = 0;
    /// Whether to find Improvement at `horizon`, and which direction counts as better.
    bool judged = false;
    bool higherIsBetter = true;
    bool members = false;  ///< whether single members are wanted too
    bool bands = true;     ///< false: members are enough
};

/// What to show: a scenario and the outputs in sight.
struct EnsembleRequest {
    Scenario scenario;
    std::vector<EnsembleOutput> outputs;
    double horizon = 0;  ///< time at which improvement is judged
    /// One per member of the ensemble instead of its own; empty: its own.
    std::vector<double> weights = {};
    /// What changes are read against; see referenceOf().
    Scenario reference = {};
    /// The members run in this model, whose program has the same slots, such as one with loops cut;
    /// null: in their own.
    std::shared_ptr<const PolicyModel> instead = {};
};

/// One output in every member so far, [time][member]. Values of an ensemble are looked at where
/// they are: copies of them for all outputs in sight took more memory than the ensemble.
class MemberSeries {
public:
    MemberSeries() = default;
    MemberSeries(const std::vector<std::vector<double>>& values);
    MemberSeries(std::initializer_list<std::vector<double>> values)
        : MemberSeries(std::vector<std::vector<double>>(values)) {}
    /// Of an output in the first `complete` members.
    MemberSeries(Ensemble run, Slot slot, std::size_t complete);

    [[nodiscard]] std::size_t size() const { return run_.times().size(); }
    [[nodiscard]] bool empty() const { return size() == 0; }
    [[nodiscard]] std::span<const double> operator[](std::size_t time) const {
        return run_.values(slot_, time).first(complete_);
    }
    [[nodiscard]] std::span<const double> back() const { return (*this)[size() - 1]; }

private:
    Ensemble run_;
    Slot slot_ = 0;
    std::size_t complete_ = 0;
};

struct MemberValues {
    MemberSeries baseline;
    MemberSeries scenario;
};

/// Bands of one output; empty if they were not asked for. Levels do not jump when more members
/// come, and add up with the change: see levelBands().
struct OutputFan {
    Slot slot = 0;
    Bands baseline;     ///< of all members, at any stage
    Bands scenario;     ///< that, moved by what the members so far say
    Bands difference;   ///< scenario minus baseline, paired, of the members so far
    SignShares shares;  ///< of members above and below the baseline
    /// Where the baseline has shocks: how far the one without them lies above it at each time, the
    /// median of pairs of all members. Else empty.
    std::vector<double> withoutShocks = {};
    std::optional<Improvement> improvement;  ///< if judged
    std::optional<MemberValues> members;     ///< if wanted
};

/// A fan as it reaches the window: first coarse, then again with more members.
struct EnsembleSnapshot {
    std::size_t complete = 0;  ///< members so far
    std::size_t members = 0;   ///< members in the end
    std::vector<double> times;
    std::vector<double> weights;  ///< one per member so far; empty: all count alike
    /// As how many members of equal weight they speak, by Kish.
    double effective = 0;
    bool sameShocks = false;         ///< the baseline has the shocks of the scenario too
    std::vector<OutputFan> outputs;  ///< as asked for
    Scenario scenario = {};          ///< whose runs they are

    /// The fan of an output; null if it was not asked for.
    [[nodiscard]] const OutputFan* find(Slot slot) const;
    /// How an output differs from the baseline at any time, by the rules of base/interpolation.h;
    /// none if it was not asked for.
    [[nodiscard]] std::optional<Change> change(Slot slot, double time) const;
    /// One of the series of this stage at any time, by the rules of base/interpolation.h. NaN if
    /// the series is empty.
    [[nodiscard]] double at(const std::vector<double>& series, double time) const;
    /// Likewise of every member so far, from values [time][member]; NaN if `time` is.
    [[nodiscard]] std::vector<double> membersAt(const MemberSeries& values, double time) const;
};

}  // namespace kyosei
