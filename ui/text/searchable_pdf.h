// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace kyosei {

/// A document made by QPdfWriter whose text is found by search and read out in Japanese too: where
/// a font draws a radical and a character alike (⼆ and 二, ⾼ and 高), Qt says that the glyph
/// stands for the radical, which nobody types. The parts that say so are written again behind the
/// end, as the format provides for (an incremental update); the rest stays as it is.
[[nodiscard]] QByteArray searchablePdf(const QByteArray& pdf);

}  // namespace kyosei
