// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace kyosei {

/// Gives each entry of a menu a key of its own, and each of its submenus likewise: of entries that
/// want the same the first keeps it, others get a letter of their words that is still free; where
/// the words have no Latin letters it stands behind them in parentheses. Where no letter is free an
/// entry has no key.
void makeMnemonicsUnique(QMenu& menu);

}  // namespace kyosei
