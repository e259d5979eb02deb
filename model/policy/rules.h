// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json_reader.h"
#include "model/base/result.h"
#include "model/policy/levers.h"
#include "model/program/program.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace kyosei {

/// "As soon as this falls below a level, these levers move." A plain value, part of a scenario.
struct PolicyRule {
    std::string watch;   ///< id of a WatchedIndicator
    std::string pair;    ///< element of RuleTable::pairs() if the indicator has one, else empty
    bool above = false;  ///< acts above the level instead of below
    double level = 0;    ///< as shown
    double from = 0;     ///< first year in which it may act
    double hold = 0;     ///< years for which the condition has to hold before it acts
    double ramp = 2;     ///< years over which the levers move
    std::optional<double> duration;    ///< years until they begin to return to their plan
    std::map<LeverId, double> moves;   ///< what levers move to, in the unit of the slider
    std::set<std::string> toBaseline;  ///< actors all of whose other levers go back to baseline

    bool operator==(const PolicyRule&) const = default;
    /// Whether it says what to do.
    [[nodiscard]] bool acts() const { return !moves.empty() || !toBaseline.empty(); }
};

/// Something a rule can watch.
struct WatchedIndicator {
    std::string id;
    std::string title;
    std::string unit;  ///< of the values shown
    int decimals = 0;
    double minimum = 0, maximum = 1, step = 1;  ///< of levels, as shown
    double factor = 1;                          ///< shown value = model value * factor
    bool ofPairs = false;                       ///< needs a pair
};

/// What rules can watch and which constants of the model they set, read from shocks.json and
/// checked against the model. Empty if the model knows no rules. Immutable.
class RuleTable {
public:
    /// Reports what is wrong to the reader.
    [[nodiscard]] static RuleTable fromJson(JsonReader& reader, const nlohmann::json& entry,
                                            const Program& program);

    [[nodiscard]] const std::vector<WatchedIndicator>& watched() const { return watched_; }
    [[nodiscard]] const WatchedIndicator* find(std::string_view id) const;
    [[nodiscard]] const std::vector<std::string>& pairs() const { return pairs_; }
    /// How many rules a scenario can have.
    [[nodiscard]] std::size_t capacity() const { return places_.size(); }
    /// Of a rule of the scenario: the year in which it fired; see kNeverFired.
    [[nodiscard]] Slot firedSlot(std::size_t rule) const { return places_[rule].fired; }

    /// The constants that a rule of the scenario sets.
    struct Place {
        Slot from = 0, pair = 0, direction = 0, level = 0, hold = 0, ramp = 0, duration = 0;
        Slot fired = 0;
        std::vector<Slot> watches;  ///< in the order of watched()
        struct Lever {
            Slot moves = 0, target = 0;
        };
        std::map<LeverId, Lever> levers;
    };
    [[nodiscard]] const Place& place(std::size_t rule) const { return places_[rule]; }

private:
    std::vector<WatchedIndicator> watched_;
    std::vector<std::string> pairs_;
    std::vector<Place> places_;
};

/// Years from here on mean that a rule has not fired.
constexpr double kNeverFired = 9000;

}  // namespace kyosei
