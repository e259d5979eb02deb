// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

/// What a surface shows, in words: the texts of its labels, and what its painted parts say to a
/// screen reader. Buttons, switches and fields are no part of it.
namespace kyosei {

/// One line per text, from the top down.
[[nodiscard]] QString spokenText(const QWidget& surface);
/// What stands beside each other becomes cells of a row, separated by tabs; of a painted part its
/// name and what is said of it.
[[nodiscard]] QString spokenTable(const QWidget& surface);

}  // namespace kyosei
