// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/run_view.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace kyosei {

class Document;

/// Years from now, where a new shock is put.
inline constexpr double kShockDelay = 4;

/// Something with a name at a year of the timeline: a shock of the scenario, or a rule where it
/// fires.
struct EventMark {
    std::string shock;           ///< empty for a rule
    std::size_t rule = 0;        ///< its number, if it is one
    QString name;                ///< in a word or two
    QString sentence;            ///< what it is and when, for tool tips and screen readers
    std::optional<double> year;  ///< none: a rule that does not fire
    double early = 0, late = 0;  ///< of a rule: when half of those runs have it in between
    [[nodiscard]] bool isShock() const { return !shock.empty(); }
    [[nodiscard]] bool operator==(const EventMark&) const = default;
};

/// In the order of years; rules that do not fire come last.
[[nodiscard]] std::vector<EventMark> eventMarks(const Document& document, const RunView& view);

/// The years in which levers of the scenario begin to move, each once, ascending.
[[nodiscard]] std::vector<double> leverStarts(const Document& document);

/// Where labels of these widths may stand, in the row of each, without touching one another: row 0
/// if there is room, else 1, and -1 if there is none. `left` are ascending.
[[nodiscard]] std::vector<int> labelRows(const std::vector<int>& left,
                                         const std::vector<int>& widths, int gap);

}  // namespace kyosei
