// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace kyosei {

/// Gives the keyboard to the first widget of the next (or previous) area that can take it. The
/// areas are in reading order; hidden ones are passed over.
void focusNextArea(const QList<QWidget*>& areas, bool forward);

}  // namespace kyosei
