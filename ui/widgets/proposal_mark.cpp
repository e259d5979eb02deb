// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/proposal_mark.h"

#include "ui/style/theme.h"

#include <QFont>
#include <QPainter>

#include <algorithm>
#include <array>

namespace kyosei {

namespace {

/// Those of the colours for elements that are like neither the accent nor each other, first.
constexpr std::array<int, 7> kColours{4, 3, 5, 0, 2, 7, 1};
constexpr double kLetterSize = 1.35;  ///< of the disc's radius

}  // namespace

QString proposalLetter(std::size_t place) {
    return QChar(static_cast<char16_t>(u'A' + place));
}

QColor proposalColour(std::size_t place) {
    // The accent of high contrast is like the first of them.
    const std::size_t first = theme().highContrast ? 1 : 0;
    return theme().element(kColours[(place + first) % kColours.size()]);
}

QPen proposalPen(std::size_t place, double unit) {
    QPen pen(proposalColour(place), std::max(1.8, unit / 9));
    pen.setStyle(Theme::elementDash(static_cast<int>(place) + 1));
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

void drawProposalLetter(QPainter& painter, const QPointF& centre, double radius, std::size_t place,
                        const QFont& font) {
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(proposalColour(place));
    painter.drawEllipse(centre, radius, radius);
    QFont letter = font;
    letter.setPixelSize(std::max(1, static_cast<int>(kLetterSize * radius)));
    letter.setWeight(QFont::DemiBold);
    painter.setFont(letter);
    painter.setPen(theme().surface);
    painter.drawText(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius),
                     Qt::AlignCenter, proposalLetter(place));
    painter.restore();
}

}  // namespace kyosei
