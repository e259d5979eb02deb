// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPen>
#include <QPointF>
#include <QString>

#include <cstddef>

class QFont;
class QPainter;

namespace kyosei {

/// How a proposal that was kept looks wherever it is drawn: colour, dash and letter, so that none
/// of them stands alone. `place` is 0 for A.
[[nodiscard]] QString proposalLetter(std::size_t place);
[[nodiscard]] QColor proposalColour(std::size_t place);
/// Of its line, in a place where type is `unit` pixels high.
[[nodiscard]] QPen proposalPen(std::size_t place, double unit);
/// Its letter on a disc.
void drawProposalLetter(QPainter& painter, const QPointF& centre, double radius, std::size_t place,
                        const QFont& font);

}  // namespace kyosei
