// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/places_fixture.h"
#include "ui/places/place_ranking.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

QStringList elementsOf(const PlaceRanking& ranking) {
    QStringList elements;
    for (const PlaceChange& change : ranking.changes)
        elements << change.element;
    return elements;
}

TEST(PlaceRanking, GoesFromTheLargestChangeToTheSmallest) {
    const RunView view =
        placesView({{"talks_of[NOR_SUD]", {1, 2, 3}}, {"talks_of[NOR_OST]", {-9, -8, -7}}});
    const PlaceRanking ranking = rankingOf(smallPlaces().indicators[0], PlaceKind::pairs, view);
    EXPECT_EQ(elementsOf(ranking),
              (QStringList{QStringLiteral("NOR_OST"), QStringLiteral("NOR_SUD"),
                           QStringLiteral("SUD_OST")}));
    EXPECT_EQ(ranking.changes[0].name, QStringLiteral("North – East"));
    EXPECT_EQ(ranking.changes[0].countries, (std::vector<int>{0, 2}));
    EXPECT_DOUBLE_EQ(ranking.changes[0].change.median, -80) << "times the factor of the chart";
    EXPECT_EQ(ranking.chart, QStringLiteral("talks-pairs"));
}

TEST(PlaceRanking, CountriesAreAChoiceOfTheirOwn) {
    const RunView view = placesView({{"talks_by[SUD]", {1, 2, 3}}});
    const PlaceRanking ranking = rankingOf(smallPlaces().indicators[0], PlaceKind::countries, view);
    EXPECT_EQ(elementsOf(ranking).first(), QStringLiteral("SUD"));
    EXPECT_EQ(ranking.changes.front().countries, std::vector<int>{1});
}

TEST(PlaceRanking, WhatChangesMostForCertainComesBeforeALargerGuess) {
    EXPECT_EQ(mostChanged(smallPlaces(), placesView({{"talks", {-9, 5, 9}}, {"trust", {1, 2, 3}}})),
              1u);
    EXPECT_EQ(mostChanged(smallPlaces(), placesView({{"talks", {4, 5, 9}}, {"trust", {1, 2, 3}}})),
              0u);
    RunView nothing = placesView({});
    nothing.fan.reset();
    EXPECT_FALSE(mostChanged(smallPlaces(), nothing));
}

TEST(PlaceRanking, NothingMovesOnlyIfAllAreKnownNotTo) {
    EXPECT_TRUE(nothingMoves(smallPlaces(), placesView({})));
    EXPECT_TRUE(nothingMoves(smallPlaces(), placesView({{"talks", {-0.2, 0.1, 0.4}}})));
    EXPECT_FALSE(nothingMoves(smallPlaces(), placesView({{"talks", {-0.2, 0.1, 0.6}}})));
    RunView hidden = placesView({});
    hidden.masked = {smallPlaces().indicators[1].slot};
    EXPECT_FALSE(nothingMoves(smallPlaces(), hidden)) << "that would tell";
}

TEST(PlaceRanking, MoneyMovesWhereItIsMoreThanTheChartCallsNone) {
    EXPECT_FALSE(moneyMoves(smallPlaces(), placesView({{"money", {-0.4, 0.1, 0.4}}})));
    EXPECT_TRUE(moneyMoves(smallPlaces(), placesView({{"money", {3, 4, 5}}})));
}

TEST(PlaceRanking, WhatMustNotBeSeenIsNotInIt) {
    RunView view = placesView({{"talks_of[NOR_SUD]", {1, 2, 3}}});
    view.masked = {*view.model->program().slot("talks_of", {"NOR_SUD"})};
    const PlaceRanking ranking = rankingOf(smallPlaces().indicators[0], PlaceKind::pairs, view);
    EXPECT_TRUE(ranking.hidden);
    EXPECT_TRUE(ranking.changes.empty());
}

}  // namespace
}  // namespace kyosei
