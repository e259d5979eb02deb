// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/program/program.h"

#include <compare>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kyosei {

/// One slider: a lever in the hands of one actor, e.g. {"infrastructure", "MNG"}.
struct LeverId {
    std::string lever;
    std::string actor;
    auto operator<=>(const LeverId&) const = default;
};

/// Where a slider stands and over which years the change is phased in.
struct LeverSetting {
    double value = 0;  ///< in the unit of the slider
    double start = 0;  ///< year the change begins
    double ramp = 0;   ///< years until it is complete
    double end = 0;    ///< year it is taken back; beyond the horizon: never
    bool operator==(const LeverSetting&) const = default;
};

/// A word for part of a slider's range.
struct LeverBand {
    double upTo = 0;  ///< inclusive upper bound, unit of the slider
    std::string label;
};

/// One slider and what it drives in the model.
struct LeverCell {
    LeverId id;
    std::string title;   ///< what this slider is for this actor, e.g. "Effort to use aid"
    std::string prefix;  ///< before the band's word where only that is shown, e.g. "use"; or empty
    std::string unit;
    int decimals = 2;
    double minimum = 0;
    double maximum = 1;
    double step = 0.01;
    LeverSetting baseline;    ///< read from the model's constants
    bool assumption = false;  ///< moving it assumes that this government changes its policy
    std::vector<LeverBand> bands;
    Slot valueSlot = 0, startSlot = 0, rampSlot = 0, endSlot = 0;
    std::optional<Slot> costSlot;    ///< public money for this lever of this actor
    std::optional<Slot> incomeSlot;  ///< income that the cost is measured against
};

/// How what one lever moves is divided among receivers, e.g. a donor's aid among zones.
struct LeverSplit {
    LeverId id;
    std::string title;
    std::string note;                    ///< when it counts, one sentence
    std::vector<std::string> receivers;  ///< elements of a model dimension
    std::vector<double> baseline;        ///< share of each receiver; they add up to one
    std::vector<Slot> places;            ///< of each receiver
};

/// One kind of measure, a row of the lever deck.
struct LeverRow {
    std::string id;
    std::string title;
    std::string shortTitle;  ///< for a narrow place; the title if the file has none
    std::string unit;        ///< of most of its sliders, as a deck says it: "billion $ a year"
    std::string summary;     ///< one sentence
    bool primary = false;    ///< one of the levers that the model is about first of all
    bool inSight = false;    ///< on the deck also while the others are folded away
    std::string costNote, consentNote, evidence, guide;
    std::string chart;  ///< id of the chart that shows best what it does; may be empty
    std::vector<std::optional<std::size_t>> cells;  ///< per actor: index into LeverTable::cells()
};

/// All sliders, read from levers.json and checked against the model. Immutable.
class LeverTable {
public:
    /// Reports every bad entry with its key path. `constants` holds the value of each slot at the
    /// start of the baseline run; baselines of the sliders are taken from it.
    [[nodiscard]] static Result<LeverTable> fromJson(std::string_view json, const Program& program,
                                                     const std::vector<double>& constants,
                                                     std::string file);

    [[nodiscard]] const std::vector<LeverRow>& rows() const { return rows_; }
    [[nodiscard]] const std::vector<LeverCell>& cells() const { return cells_; }
    /// Actor codes in model order, one column of the deck each.
    [[nodiscard]] const std::vector<std::string>& actors() const { return actors_; }
    /// "Japan" for "JPN".
    [[nodiscard]] const std::string& actorName(std::string_view actor) const;
    [[nodiscard]] const LeverCell* find(const LeverId& id) const;
    [[nodiscard]] const LeverRow* row(std::string_view lever) const;
    /// How the lever is divided among receivers; null if it is not.
    [[nodiscard]] const LeverSplit* split(const LeverId& id) const;
    [[nodiscard]] const std::vector<LeverSplit>& splits() const { return splits_; }
    /// "billion USD of 2024"; empty if the file does not say what levers cost.
    [[nodiscard]] const std::string& costUnit() const { return costUnit_; }
    /// What a run must save so that costs can be told from it.
    [[nodiscard]] std::vector<Slot> costSlots() const;

    /// The band's word for a value, e.g. "moderate"; empty if the lever has no bands.
    [[nodiscard]] static std::string_view bandLabel(const LeverCell& cell, double value);

private:
    std::vector<LeverRow> rows_;
    std::vector<LeverCell> cells_;
    std::vector<std::string> actors_;
    std::map<std::string, std::string, std::less<>> actorNames_;
    std::map<LeverId, std::size_t> byId_;
    std::vector<LeverSplit> splits_;
    std::string costUnit_;
};

}  // namespace kyosei
