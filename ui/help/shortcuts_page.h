// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAction;

namespace kyosei {

/// The page of the help about keys, as Markdown: those of the actions, and those of the parts of
/// the window that have the keyboard.
[[nodiscard]] QString shortcutsPage(const QList<QAction*>& actions);

}  // namespace kyosei
