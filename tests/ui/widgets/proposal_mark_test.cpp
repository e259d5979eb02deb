// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/proposal.h"
#include "ui/widgets/proposal_mark.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <set>

namespace kyosei {
namespace {

TEST(ProposalMark, EachPlaceHasALetterAndALookOfItsOwn) {
    std::set<QString> letters;
    std::set<std::pair<QRgb, QString>> looks;
    for (std::size_t place = 0; place < kMaxProposals; ++place) {
        letters.insert(proposalLetter(place));
        QString dashes;
        for (const qreal length : proposalPen(place, 12).dashPattern())
            dashes += QString::number(length) + u' ';
        looks.emplace(proposalColour(place).rgb(), dashes);
        EXPECT_EQ(proposalPen(place, 12).color(), proposalColour(place));
    }
    EXPECT_EQ(letters.size(), kMaxProposals);
    EXPECT_EQ(looks.size(), kMaxProposals);
    EXPECT_EQ(proposalLetter(0), QStringLiteral("A"));
    EXPECT_EQ(proposalLetter(6), QStringLiteral("G"));
}

TEST(ProposalMark, TheDiscHasTheColourOfTheLine) {
    QImage picture(40, 40, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    drawProposalLetter(painter, {20, 20}, 15, 2, QFont());
    painter.end();
    EXPECT_EQ(picture.pixelColor(20 - 12, 20).rgb(), proposalColour(2).rgb());
    EXPECT_EQ(picture.pixelColor(1, 1), QColor(Qt::white));
}

}  // namespace
}  // namespace kyosei
