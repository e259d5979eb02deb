// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/xmile/document.h"

#include <string>

namespace kyosei::xmile {

/// A document as an XMILE 1.0 file that needs nothing else: same order as in the document, one
/// fact per line so that versions can be compared, numbers as the shortest text that reads back
/// to the same bits, and a plain diagram on a grid so that other programs have something to show.
/// Reading it gives an equal document except for line numbers.
[[nodiscard]] std::string writeXmile(const Document& document);

}  // namespace kyosei::xmile
