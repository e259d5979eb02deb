// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace kyosei {

/// The line icon resources/icons/<name>.svg in the theme's ink. Ask again after a change of theme.
[[nodiscard]] QIcon lineIcon(const QString& name);

/// The program's own icon, in its own colours.
[[nodiscard]] QIcon applicationIcon();

}  // namespace kyosei
