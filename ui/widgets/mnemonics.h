// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace kyosei {

/// Gives each entry of a menu a key of its own: of entries that want the same the first keeps it,
/// others get a letter of their words that is still free, or one behind them in parentheses.
void makeMnemonicsUnique(QMenu& menu);

}  // namespace kyosei
