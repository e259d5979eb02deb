// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chain/chain_content.h"

#include <QString>

/// The numbers of the chain in words.
namespace kyosei {

/// "+4.1", "≈ 0", "…" while it is not known, "?" while it must not be seen.
[[nodiscard]] QString chainNumber(const ChainItemContent& item);
/// "unclear", "against" or nothing: what colour alone would have to say.
[[nodiscard]] QString chainWord(const ChainItemContent& item);
/// "Mutual dependence in the region in 2050, compared with the baseline: +4.1 (of 100). A small
/// rise. …"
[[nodiscard]] QString chainSentence(const ChainItemContent& item);

}  // namespace kyosei
