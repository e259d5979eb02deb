// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/reference_pairs.h"
#include "tests/support/csv.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace kyosei {
namespace {

constexpr const char* kSeries = "id,file,title,unit,dimension,meaning,grade,note\n"
                                "ties,pairs.csv,Ties,Percent,Pair,How tied,data,none\n";
constexpr const char* kPairsHead = "measure,first,second,place,year,value,grade,source\n";

Result<std::vector<PairMeasure>> read(const std::string& rows) {
    return readReferencePairs(kPairsHead + rows, "pairs.csv", kSeries, "series.csv");
}

const std::vector<PairMeasure>& embedded() {
    static const auto measures = embeddedReferencePairs();
    EXPECT_TRUE(measures) << toText(measures.error());
    static const std::vector<PairMeasure> none;
    return measures ? *measures : none;
}

const PairMeasure& measure(const std::string& id) {
    const auto found = std::find_if(embedded().begin(), embedded().end(),
                                    [&](const PairMeasure& one) { return one.id == id; });
    EXPECT_NE(found, embedded().end()) << id;
    return *found;
}

double valueOf(const std::string& id, const std::string& first, const std::string& second,
               int year) {
    for (const PairFigure& one : measure(id).figures)
        if (one.first == first && one.second == second && one.year == year)
            return one.value;
    ADD_FAILURE() << id << ' ' << first << ' ' << second << ' ' << year;
    return 0;
}

TEST(ReferencePairs, PutsOurFiguresAmongThoseElsewhere) {
    const auto measures = read("ties,A,B,world,1950,1,data,s\n"
                               "ties,C,D,world,1960,3,data,s\n"
                               "ties,X,Y,region,2000,2,data,s\n"
                               "ties,X,Z,region,2000,3,data,s\n"
                               "ties,Y,Z,region,2000,4,data,s\n");
    ASSERT_TRUE(measures) << toText(measures.error());
    ASSERT_EQ(measures->size(), 1U);
    EXPECT_EQ(measures->front().title, "Ties");
    const auto ours = standings(measures->front());
    ASSERT_EQ(ours.size(), 3U);
    EXPECT_EQ(ours[0].figure->value, 4);
    EXPECT_EQ(ours[0].shareBelow, 1);
    EXPECT_EQ(ours[0].above, nullptr);
    EXPECT_EQ(ours[0].below->first, "C");
    EXPECT_EQ(ours[1].shareBelow, 0.75) << "one below, one equal";
    EXPECT_EQ(ours[1].below->first, "A");
    EXPECT_EQ(ours[2].shareBelow, 0.5);
    EXPECT_EQ(ours[2].above->first, "C");
    EXPECT_EQ(ours[2].below->first, "A");
    EXPECT_TRUE(standings(read("ties,X,Y,region,2000,2,data,s\n")->front()).empty());
}

TEST(ReferencePairs, NamesEveryMistakeWithItsLine) {
    const auto measures = read("ties,A,B,moon,1950,1,data,s\n"
                               "ties,A,B,world,1950,much,data,s\n"
                               "tees,A,B,world,1950,1,data,s\n"
                               "ties,A,B,world,1950,1,data\n");
    ASSERT_FALSE(measures);
    ASSERT_EQ(measures.error().size(), 4U) << toText(measures.error());
    const std::string text = toText(measures.error());
    for (const char* part : {"'moon'", "numbers for year and value", "'tees'", "number of fields"})
        EXPECT_NE(text.find(part), std::string::npos) << text;
}

TEST(ReferencePairs, HaveTenPairsElsewhereWithSourceAndGrade) {
    std::map<std::pair<std::string, int>, int> dated;
    for (const PairMeasure& one : embedded())
        for (const PairFigure& figure : one.figures) {
            EXPECT_FALSE(figure.source.empty()) << one.id;
            EXPECT_EQ(figure.grade, "data") << one.id;
            EXPECT_GE(figure.value, 0) << one.id;
            if (!figure.ours)
                ++dated[{figure.first + figure.second, figure.year}];
        }
    EXPECT_GE(dated.size(), 20U);
}

TEST(ReferencePairs, OfTheRegionAreThoseOfTheModelsOwnData) {
    const std::map<std::string, std::string> names = {
        {"JPN", "Japan"}, {"KOR", "South Korea"}, {"PRK", "North Korea"},  {"MNG", "Mongolia"},
        {"CHN", "China"}, {"RUS", "Russia"},      {"USA", "United States"}};
    const test::CsvTable observed = test::CsvTable::read("observations.csv");
    const test::CsvTable dyads = test::CsvTable::read("dyads.csv");
    for (std::size_t i = 0; i < dyads.size(); ++i) {
        const std::string& a = names.at(dyads.cell(i, "actor_a"));
        const std::string& b = names.at(dyads.cell(i, "actor_b"));
        double begun = 0;
        for (std::size_t row = 0; row < observed.size(); ++row) {
            const double year = observed.number(row, "year");
            if (observed.cell(row, "series") == "dispute_onsets" &&
                observed.cell(row, "element") == dyads.cell(i, "dyad") && year >= 2004 &&
                year <= 2013)
                begun += observed.number(row, "value");
        }
        EXPECT_EQ(valueOf("disputes_begun_before", a, b, 2014), begun) << a << ' ' << b;
        for (const int year : {1992, 2014})
            EXPECT_EQ(valueOf("shared_memberships", a, b, year),
                      dyads.number(i, "joint_memberships_" + std::to_string(year)))
                << a << ' ' << b;
    }
    EXPECT_EQ(valueOf("unfavourable_view", "China", "Japan", 2024), 87.7);
}

TEST(ReferencePairs, AgreeWithFiguresPublishedElsewhere) {
    // Japan External Trade Organization: 343.7 billion USD in 2014; World Bank output of
    // Japan 4.90.
    EXPECT_NEAR(valueOf("trade_over_output_lower", "Japan", "China", 2014), 100 * 343.7 / 10476,
                0.15);
    // Russia and Germany traded more for Germany's output than Argentina and Brazil for Brazil's.
    EXPECT_GT(valueOf("trade_over_output_lower", "Germany", "Russia", 2014),
              valueOf("trade_over_output_lower", "Argentina", "Brazil", 2014));
    // Kargil and before: three disputes of India and Pakistan, all of them fatal.
    EXPECT_EQ(valueOf("fatal_disputes_before", "India", "Pakistan", 1999), 3);
    EXPECT_EQ(valueOf("disputes_begun_before", "France", "Germany", 1990), 0);
    EXPECT_LT(valueOf("trade_over_output_lower", "Egypt", "Israel", 2010), 0.5) << "a cold peace";
}

}  // namespace
}  // namespace kyosei
