// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/charts/change_scale.h"
#include "ui/why/reason_runs.h"

#include <QString>

/// Paths and doubts in words. Nothing here computes, and no path is named as a way whose range
/// contains zero.
namespace kyosei {

/// A range over members as a change; with nothing known of how many members are above zero.
[[nodiscard]] Change asChange(const LikelyRange& range);
/// Parts are told with a digit more than the whole.
[[nodiscard]] ChangeScale finer(ChangeScale scale);

/// "Exchange → Capacities for peace"; "Straight" past all of them.
[[nodiscard]] QString pathName(const PathAnswer& answer, const EffectPath& path);
/// "from Citizen exchange, Energy cooperation; half by 2034".
[[nodiscard]] QString pathNote(const PathAnswer& answer, const EffectPath& path);
/// What most of it goes through, what works against it, where nothing arrives and what is held
/// back.
[[nodiscard]] QString pathsSentence(const PathAnswer& answer, const ChangeScale& scale);

/// "Trust effect".
[[nodiscard]] QString constantName(const DriverAnswer& answer, const Driver& driver);
[[nodiscard]] QString driverSentence(const DriverAnswer& answer, const Driver& driver,
                                     const ChangeScale& scale);
/// Which constants the doubt comes from most, and how much is left.
[[nodiscard]] QString driversSentence(const DriverAnswer& answer);

}  // namespace kyosei
