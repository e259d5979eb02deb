// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/timeline_layout.h"

#include <QWidget>

#include <gtest/gtest.h>

namespace kyosei {
namespace {

class TimelineLayoutTest : public testing::Test {
protected:
    TimelineLayoutTest() { timeline.resize(1000, 60); }
    [[nodiscard]] static EventMark mark(const char* name, std::optional<double> year) {
        EventMark made;
        made.name = QString::fromUtf8(name);
        made.year = year;
        return made;
    }
    QWidget timeline;
    TimelineLayout layout{timeline, {2000, 2060, 2026}};
};

TEST_F(TimelineLayoutTest, YearsLieEvenlyAndAreFoundAgain) {
    EXPECT_NEAR(layout.xOf(2030), 500, 1) << "half way";
    EXPECT_EQ(layout.xOf(2010) - layout.xOf(2000), layout.xOf(2060) - layout.xOf(2050));
    for (double year = 2026; year <= 2060; ++year)
        EXPECT_EQ(layout.yearAt(layout.xOf(year)), year);
}

TEST_F(TimelineLayoutTest, ThePastAndWhatLiesBeyondTheEndCannotBeChosen) {
    EXPECT_EQ(layout.yearAt(layout.xOf(2010)), 2026);
    EXPECT_EQ(layout.yearAt(-500), 2026);
    EXPECT_EQ(layout.yearAt(5000), 2060);
}

TEST_F(TimelineLayoutTest, NamesStandBesideTheirMarkAndNearTheEndBeforeIt) {
    const auto places = layout.places({mark("Early", 2030), mark("Late", 2060)});
    ASSERT_EQ(places.size(), 2U);
    EXPECT_GT(places[0].label.left(), places[0].x);
    EXPECT_LT(places[1].label.right(), places[1].x);
    EXPECT_LE(places[1].label.right(), timeline.width());
}

TEST_F(TimelineLayoutTest, WhatHasNoYearStandsAtTheEnd) {
    EXPECT_EQ(layout.places({mark("Never", std::nullopt)})[0].x, layout.xOf(2060));
}

TEST_F(TimelineLayoutTest, AMarkIsFoundByItsSignAndByItsName) {
    const std::vector<EventMark> marks{mark("War", 2030), mark("Peace", 2050)};
    const auto places = layout.places(marks);
    EXPECT_EQ(layout.markAt(marks, {places[0].x, layout.axisY()}), 0);
    EXPECT_EQ(layout.markAt(marks, places[1].label.center()), 1);
    EXPECT_EQ(layout.markAt(marks, {layout.xOf(2010), layout.axisY()}), -1);
}

}  // namespace
}  // namespace kyosei
