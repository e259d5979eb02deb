// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/policy/levers.h"

#include <QString>

namespace kyosei {

/// What there is to know about one lever of one country, as Markdown: what it is, what it costs,
/// whose consent it needs, how good the evidence is. Precondition: the lever is one of the table's.
[[nodiscard]] QString leverNotes(const LeverTable& levers, const LeverCell& lever);

}  // namespace kyosei
