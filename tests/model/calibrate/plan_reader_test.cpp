// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calibrate/plan_reader.h"
#include "tests/support/models.h"

#include <gtest/gtest.h>

namespace kyosei::calibrate {
namespace {

using nlohmann::json;

/// Reads parts of plans about a model of a `level` and of `events` in two pairs.
class PlanReading : public testing::Test {
protected:
    PlanReading()
        : program_(test::compiled(
              {.variables = test::aux("level", "1") + test::aux("events", "2", {"pair"}),
               .dimensions = test::dimension("pair", {"A_B", "A_C"})})),
          observations_(*Observations::fromCsv("series,element,year,value,source\n"
                                               "visitors,A,1991,1,s\n"
                                               "visitors,A,1992,2,s\n"
                                               "visitors,A,2014,4,s\n"
                                               "visitors,A,2015,8,s\n"
                                               "force,A_B,1994,3,s\n"
                                               "force,A_B,1995,1,s\n"
                                               "force,A_B,2005,4,s\n",
                                               "observations.csv")),
          reader_{JsonReader("plan.json"), program_, observations_} {
        plan_.from = 1992;
        plan_.to = 2015;
        plan_.pairs = {{"A_B", 0, 0, {}, {}}, {"A_C", 0, 0, {}, {}}};
    }

    void evidence(const char* entry) {
        readEvidence(reader_, json{{"evidence", json::array({json::parse(entry)})}}, plan_);
    }
    [[nodiscard]] Slot slotOf(const char* name, const char* element) const {
        return *program_.slot(name, {element});
    }
    [[nodiscard]] std::vector<std::string> places() const {
        std::vector<std::string> found;
        for (const Issue& issue : reader_.json.issues())
            found.push_back(issue.place.variable);
        return found;
    }

    Program program_;
    Observations observations_;
    PlanReader reader_;
    Plan plan_;
};

TEST_F(PlanReading, FindsSlotsByNameAndElement) {
    EXPECT_EQ(reader_.slot("level", "", "x"), *program_.slot("level"));
    EXPECT_EQ(reader_.slot("events[A_C]", "", "x"), slotOf("events", "A_C"));
    EXPECT_EQ(reader_.slot("events", "A_C", "x"), slotOf("events", "A_C"));
    EXPECT_EQ(reader_.slot("events[A_B]", "A_C", "x"), slotOf("events", "A_B"))
        << "what is written counts";
    EXPECT_EQ(reader_.elementsOf("events", "x"), (std::vector<std::string>{"A_B", "A_C"}));
    EXPECT_TRUE(reader_.json.issues().empty());
}

TEST_F(PlanReading, NamesWhatTheModelDoesNotHave) {
    EXPECT_EQ(reader_.slot("nothing", "", "one"), 0u);
    EXPECT_EQ(reader_.slot("events[D]", "", "two"), 0u);
    EXPECT_EQ(reader_.slot("", "", "three"), 0u);
    EXPECT_TRUE(reader_.elementsOf("level", "four").empty());
    EXPECT_EQ(places(), (std::vector<std::string>{"one", "two", "three", "four"}));
    EXPECT_NE(reader_.json.issues()[1].message().find("element D"), std::string::npos);
}

TEST_F(PlanReading, SeriesHaveTheFiguresOfTheYearsUsedEachWithItsStretch) {
    evidence(R"({"id": "v", "title": "V", "reason": "r", "kind": "series", "sd": 0.5,
                 "bias_sd": 0.25, "begin": 0, "end": 1,
                 "of": [{"variable": "level", "series": "visitors", "element": "A"}]})");
    ASSERT_TRUE(reader_.json.issues().empty()) << toText(reader_.json.issues());
    ASSERT_EQ(plan_.evidence.size(), 1u);
    const auto& series = std::get<SeriesEvidence>(plan_.evidence.front().what);
    ASSERT_EQ(series.figures.size(), 2u) << "1992 and 2014, not 1991 and 2015";
    EXPECT_EQ(series.figures[1].begin, 2014);
    EXPECT_EQ(series.figures[1].end, 2015);
    EXPECT_EQ(series.figures[1].value, 4);
    EXPECT_EQ(series.sd, 0.5);
    EXPECT_EQ(series.biasSd, 0.25);
    EXPECT_FALSE(series.logs);
    EXPECT_EQ(plan_.terms.front().reason, "r");
}

TEST_F(PlanReading, TimingCountsEventsByPeriodAndLeavesOutPairsWithoutAny) {
    evidence(R"({"id": "t", "title": "T", "reason": "r", "kind": "timing", "series": "force",
                 "periods": [1992, 1995, 2000, 2010], "concentration": 8, "flows": ["events"]})");
    ASSERT_TRUE(reader_.json.issues().empty()) << toText(reader_.json.issues());
    ASSERT_EQ(plan_.evidence.size(), 1u) << "nothing is known of A and C";
    const auto& timing = std::get<TimingEvidence>(plan_.evidence.front().what);
    EXPECT_EQ(timing.flows, std::vector<Slot>{slotOf("events", "A_B")});
    ASSERT_EQ(timing.periods.size(), 3u);
    EXPECT_EQ(timing.periods[0].value, 3);
    EXPECT_EQ(timing.periods[1].value, 1) << "a year belongs to the period that begins with it";
    EXPECT_EQ(timing.periods[2].value, 4);
    EXPECT_EQ(timing.concentration, 8);
}

TEST_F(PlanReading, TimingWithAThresholdCountsTheYearsThatReachIt) {
    evidence(R"({"id": "t", "title": "T", "reason": "r", "kind": "timing", "series": "force",
                 "at_least": 3, "periods": [1992, 2000, 2010], "concentration": 8,
                 "flows": ["events"]})");
    const auto& timing = std::get<TimingEvidence>(plan_.evidence.front().what);
    EXPECT_EQ(timing.periods[0].value, 1);
    EXPECT_EQ(timing.periods[1].value, 1);
}

TEST_F(PlanReading, CountsAreOfAllPairsTogether) {
    evidence(R"({"id": "c", "title": "C", "reason": "r", "kind": "count", "flows": ["events"],
                 "begin": 1992, "end": 2010, "count": 12, "discrepancy": 0.5})");
    const auto& count = std::get<CountEvidence>(plan_.evidence.front().what);
    EXPECT_EQ(count.flows, (std::vector<Slot>{slotOf("events", "A_B"), slotOf("events", "A_C")}));
    EXPECT_EQ(count.count.value, 12);
}

TEST_F(PlanReading, EveryMistakeIsNamedWithItsEntry) {
    evidence(R"({"id": "v", "title": "V", "reason": "r", "kind": "series", "sd": 1, "bias_sd": 0,
                 "begin": 0, "end": 1,
                 "of": [{"variable": "none", "series": "visitors", "element": "B"}]})");
    evidence(R"({"id": "x", "title": "X", "kind": "guess"})");
    EXPECT_EQ(places(),
              (std::vector<std::string>{"evidence[0].of.variable", "evidence[0].of.series",
                                        "evidence[0].reason", "evidence[0].kind"}));
}

TEST_F(PlanReading, HindcastsHaveTheDefaultsOfWhatIsLeftOut) {
    readHindcast(reader_, json::parse(R"({"hindcast": [{"series": "visitors", "element": "A",
        "title": "Visitors", "variable": "level", "begin": 0, "end": 1, "sd": 2}],
        "given": [{"series": "gdp", "title": "Output", "note": "an input"}]})"),
                 plan_);
    ASSERT_TRUE(reader_.json.issues().empty()) << toText(reader_.json.issues());
    const HindcastSeries& series = plan_.hindcast.at(0);
    EXPECT_EQ(series.factor, 1);
    EXPECT_FALSE(series.logs);
    EXPECT_EQ(plan_.given.at(0).note, "an input");
}

}  // namespace
}  // namespace kyosei::calibrate
