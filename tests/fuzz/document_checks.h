// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/xmile/document.h"

namespace kyosei::fuzz {

/// What must hold for any document that a reader has made: it is written and read again, its units
/// are checked, and it compiles and runs the same for one member and for many, or is refused with a
/// reason. Throws if that does not hold.
void checkDocument(xmile::Document document);

}  // namespace kyosei::fuzz
