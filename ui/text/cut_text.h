// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/run_view.h"

#include <QString>

namespace kyosei {

/// The names of the feedback loops that are cut, in the language of the window; empty: none is.
[[nodiscard]] QString cutLoops(const RunView& view);

/// A title of results that says so: "Trade (without R2 corridor-trade)".
[[nodiscard]] QString withCuts(const QString& title, const RunView& view);
/// The same where there is little room: "Trade (1 loop cut)".
[[nodiscard]] QString withCutCount(const QString& title, const RunView& view);

}  // namespace kyosei
