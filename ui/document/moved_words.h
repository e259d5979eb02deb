// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kyosei {

class PolicyModel;
struct Scenario;

/// What a scenario moves, in words short enough for a big screen or a tool tip. Governments whose
/// change of policy is an assumption have a diamond.

/// "Moved: Infrastructure, Trade (Japan, Russia ◇). Not moved: Diplomacy; North Korea." Names what
/// the model is about first of all and is not moved, and who moves nothing.
[[nodiscard]] QString movedBriefly(const PolicyModel& model, const Scenario& scenario);
/// A line for each kind of measure: "Infrastructure across borders: 0.10–0.35 % of GDP (Japan,
/// Russia ◇)"; then shocks and rules.
[[nodiscard]] QString movedInDetail(const PolicyModel& model, const Scenario& scenario);
/// A name for a scenario that has none: the first kinds of measure that it moves.
[[nodiscard]] QString nameFor(const PolicyModel& model, const Scenario& scenario);

}  // namespace kyosei
