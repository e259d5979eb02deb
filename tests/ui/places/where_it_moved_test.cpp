// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/patience.h"
#include "tests/ui/support/places_fixture.h"
#include "ui/places/place_row.h"
#include "ui/places/where_it_moved.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/title_button.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace kyosei {
namespace {

class WhereItMovedTest : public testing::Test {
protected:
    void SetUp() override {
        card_.resize(360, 420);
        card_.show();
    }
    [[nodiscard]] QStringList rows() const {
        QStringList names;
        for (const PlaceRow* row : card_.findChildren<PlaceRow*>())
            if (row->isVisible())
                names << row->content().name;
        return names;
    }
    [[nodiscard]] PlaceRow* firstRow() const {
        for (PlaceRow* row : card_.findChildren<PlaceRow*>())
            if (row->isVisible())
                return row;
        return nullptr;
    }
    [[nodiscard]] QAbstractButton* choice(const QString& text) const {
        for (QAbstractButton* button : card_.findChildren<QAbstractButton*>())
            if (button->text() == text && button->isVisible())
                return button;
        return nullptr;
    }
    [[nodiscard]] bool says(const QString& text) const {
        const auto in = [&text](const auto& labels) {
            return std::any_of(labels.begin(), labels.end(), [&](const auto* label) {
                return label->isVisible() && label->text().contains(text);
            });
        };
        return in(card_.findChildren<QLabel*>()) || in(card_.findChildren<ElidedLabel*>());
    }
    [[nodiscard]] bool wants(const char* variable, const std::vector<std::string>& elements) const {
        const std::vector<Slot> wanted = card_.wantedFans();
        const Slot slot = *placesModel()->program().slot(variable, elements);
        return std::find(wanted.begin(), wanted.end(), slot) != wanted.end();
    }

    WhereItMoved card_{smallPlaces()};
};

TEST_F(WhereItMovedTest, RanksThePairsOfWhatChangesMostAndLeadsToTheirChart) {
    card_.setRunView(placesView({{"trust", {1, 2, 3}},
                                 {"trust_of[SUD_OST]", {0.5, 1, 2}},
                                 {"trust_of[NOR_SUD]", {0.1, 0.2, 0.3}}}));
    EXPECT_EQ(rows(), (QStringList{QStringLiteral("South – East"), QStringLiteral("North – South"),
                                   QStringLiteral("North – East")}));
    EXPECT_EQ(firstRow()->content().number, QStringLiteral("+10.0"));
    QSignalSpy asked(&card_, &WhereItMoved::placeRequested);
    QTest::mouseClick(firstRow(), Qt::LeftButton);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].toString(), QStringLiteral("trust-pairs"));
    EXPECT_EQ(asked[0][1].toString(), QStringLiteral("SUD_OST"));
}

TEST_F(WhereItMovedTest, AsksForRangesOfWhatItShowsAndNoMore) {
    QSignalSpy others(&card_, &WhereItMoved::otherFansWanted);
    card_.setRunView(placesView({{"trust", {1, 2, 3}}}));
    EXPECT_EQ(others.count(), 1) << "trust instead of talks";
    EXPECT_TRUE(wants("trust_of", {"NOR_SUD"}));
    EXPECT_FALSE(wants("talks_of", {"NOR_SUD"}));
    EXPECT_FALSE(wants("trust_by", {"NOR"}));
    QTest::mouseClick(choice(QStringLiteral("Countries")), Qt::LeftButton);
    EXPECT_EQ(others.count(), 2);
    EXPECT_TRUE(wants("trust_by", {"NOR"}));
    EXPECT_FALSE(wants("trust_of", {"NOR_SUD"}));
}

TEST_F(WhereItMovedTest, DoesNotJumpWhileRangesAreStillCoarse) {
    card_.setRunView(placesView({{"trust", {1, 2, 3}}}));
    RunView coarse = placesView({{"talks", {4, 5, 6}}});
    auto stage = std::make_shared<EnsembleSnapshot>(*coarse.fan);
    stage->complete = 64;
    coarse.fan = stage;
    QSignalSpy others(&card_, &WhereItMoved::otherFansWanted);
    card_.setRunView(coarse);
    EXPECT_EQ(others.count(), 0);
    EXPECT_TRUE(wants("trust_of", {"NOR_SUD"}));
}

TEST_F(WhereItMovedTest, TellsWhereMoneyWentIfNothingElseMoves) {
    card_.setRunView(placesView({{"money", {3, 4, 5}}}));
    EXPECT_TRUE(says(QStringLiteral("Where it went")));
    EXPECT_TRUE(rows().isEmpty());
    // Once it is known that none of it is aid there is no way to show it on.
    EXPECT_TRUE(QTest::qWaitFor([&] { return says(QStringLiteral("Where it moved")); }, kPatience));
    card_.setRunView(placesView({{"money", {3, 4, 5}}, {"talks", {1, 2, 3}}}));
    EXPECT_TRUE(says(QStringLiteral("Where it moved")));
    EXPECT_EQ(rows().size(), 3);
}

TEST_F(WhereItMovedTest, SaysThatNothingIsChangedYet) {
    card_.setRunView(placesView({}));
    EXPECT_TRUE(says(QStringLiteral("Nothing is changed yet.")));
}

TEST_F(WhereItMovedTest, ShowsNothingOfWhatIsHidden) {
    RunView view = placesView({{"talks", {4, 5, 6}}, {"talks_of[NOR_SUD]", {4, 5, 6}}});
    view.masked = {smallPlaces().indicators[0].slot, smallPlaces().indicators[1].slot};
    card_.setRunView(view);
    EXPECT_TRUE(rows().isEmpty());
}

}  // namespace
}  // namespace kyosei
