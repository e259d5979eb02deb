// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/liveness.h"
#include "model/engine/schedule.h"
#include "model/program/code.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <tuple>
#include <utility>
#include <vector>

namespace kyosei {

/// What depends on nothing but the time, such as graphical functions of it, at all evaluations of a
/// run. It is the same for every member and every run by that schedule.
struct TimedValues {
    std::size_t count = 0;       ///< per evaluation
    std::vector<double> values;  ///< [evaluation][value]

    [[nodiscard]] const double* row(std::size_t evaluation) const {
        return values.data() + evaluation * count;
    }
};

/// The instructions of a step that depend on nothing but the time, taken out of it.
class TimedSection {
public:
    /// Slots next to each other that the rest reads.
    struct Range {
        Slot first = 0;
        std::uint32_t count = 0;
    };

    TimedSection() = default;
    /// Leaves in `step` what depends on more than the time.
    TimedSection(const Code& code, std::vector<Instruction>& step);
    /// Keeps what is needed: slots that are read while they hold what this section gives them.
    void keepNeeded(const Code& code, const SlotSet& needed);

    [[nodiscard]] const std::vector<Instruction>& instructions() const { return instructions_; }
    /// What it gives, in the order of TimedValues.
    [[nodiscard]] const std::vector<Range>& outputs() const { return outputs_; }
    /// The values for a schedule: made when it is first asked for, by portable kernels, and kept
    /// for the schedule asked for last. Null if they would be too many.
    [[nodiscard]] std::shared_ptr<const TimedValues> valuesFor(const Code& code,
                                                               const Schedule& schedule) const;

private:
    using Key = std::tuple<double, double, double, std::size_t, xmile::IntegrationMethod>;

    [[nodiscard]] std::size_t count() const;
    [[nodiscard]] TimedValues computed(const Code& code, const Schedule& schedule) const;

    std::vector<Instruction> instructions_;
    std::vector<Slot> given_;  ///< targets outside of the temporaries, ascending
    std::vector<Range> outputs_;
    mutable std::mutex mutex_;
    mutable Key keptFor_;
    mutable std::shared_ptr<const TimedValues> kept_;
};

}  // namespace kyosei
