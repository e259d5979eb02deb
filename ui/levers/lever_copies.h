// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/policy/levers.h"

class QMenu;

namespace kyosei {

class Document;

/// Fills a menu with the countries to which a lever's setting can be copied: all, or one of them.
void addCopyActions(QMenu& menu, Document& document, const LeverCell& from);

}  // namespace kyosei
