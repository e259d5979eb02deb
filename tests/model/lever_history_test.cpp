// SPDX-License-Identifier: GPL-3.0-or-later
// Where levers stood in 1992-2024: the rules of series.csv against the model, its tables, and
// today.
#include "tests/support/csv.h"
#include "tests/support/policy.h"

#include <gtest/gtest.h>

#include <array>
#include <set>
#include <sstream>

namespace kyosei::test {
namespace {

const std::array<const char*, 7> kGovernments = {"JPN", "KOR", "PRK", "MNG", "CHN", "RUS", "USA"};
const std::array<const char*, 4> kLevers = {"trade_opening", "citizen_exchange", "diplomacy",
                                            "peacekeeping"};

double inBaseline(const std::string& variable, const std::string& actor, double year) {
    const auto slot = policyModel().program().slot(variable, {actor});
    EXPECT_TRUE(slot) << variable << '[' << actor << ']';
    return policyModel().baseline()->at(slot.value_or(0), year);
}

TEST(LeverHistory, StepsNameALeverACountryAYearAndTheirSources) {
    std::set<std::string> sources;
    const CsvTable known = CsvTable::read("sources.csv");
    for (std::size_t i = 0; i < known.size(); ++i)
        sources.insert(known.cell(i, "source_id"));
    const std::set<std::string> levers(kLevers.begin(), kLevers.end());
    const std::set<std::string> actors(kGovernments.begin(), kGovernments.end());
    const CsvTable steps = CsvTable::read("lever_steps.csv");
    for (std::size_t i = 0; i < steps.size(); ++i) {
        EXPECT_TRUE(levers.contains(steps.cell(i, "lever"))) << i;
        EXPECT_TRUE(actors.contains(steps.cell(i, "actor"))) << i;
        EXPECT_GE(steps.number(i, "year"), 1992) << i;
        EXPECT_LE(steps.number(i, "year"), 2024) << i;
        EXPECT_NE(steps.number(i, "points"), 0) << i;
        EXPECT_FALSE(steps.cell(i, "step").empty()) << i;
        std::istringstream ids(steps.cell(i, "source"));
        for (std::string id; std::getline(ids, id, ';');)
            EXPECT_TRUE(sources.contains(id)) << id;
    }
}

TEST(LeverHistory, ExchangeAndDiplomacyAreTodaysPositionLessAllLaterSteps) {
    const CsvTable steps = CsvTable::read("lever_steps.csv");
    for (const char* lever : {"citizen_exchange", "diplomacy"})
        for (const char* actor : kGovernments)
            for (int year = 1992; year <= 2025; ++year) {
                double later = 0;
                for (std::size_t i = 0; i < steps.size(); ++i)
                    if (steps.cell(i, "lever") == lever && steps.cell(i, "actor") == actor &&
                        steps.number(i, "year") >= year)
                        later += steps.number(i, "points");
                const double today = inBaseline(lever + std::string("_baseline"), actor, year);
                EXPECT_NEAR(inBaseline(lever + std::string("_history"), actor, year), today - later,
                            1e-9)
                    << lever << ' ' << actor << ' ' << year;
            }
}

TEST(LeverHistory, OfTheModelIsThatOfTheTable) {
    const CsvTable paths = CsvTable::read("baseline_paths.csv");
    std::set<std::string> seen;
    for (std::size_t i = 0; i < paths.size(); ++i)
        for (const char* lever : kLevers) {
            const std::string series = lever + std::string("_history");
            if (paths.cell(i, "series") != series)
                continue;
            seen.insert(series + paths.cell(i, "element"));
            EXPECT_NEAR(inBaseline(series, paths.cell(i, "element"), paths.number(i, "year")),
                        paths.number(i, "value"), 1e-9)
                << series << ' ' << paths.cell(i, "element") << ' ' << paths.cell(i, "year");
        }
    EXPECT_EQ(seen.size(), kLevers.size() * kGovernments.size());
}

TEST(LeverHistory, AgreementsOfTheModelAreThoseOfTheTable) {
    const CsvTable paths = CsvTable::read("baseline_paths.csv");
    std::set<std::string> pairs;
    for (std::size_t i = 0; i < paths.size(); ++i) {
        if (paths.cell(i, "series") != "agreement_coverage")
            continue;
        pairs.insert(paths.cell(i, "element"));
        EXPECT_NEAR(
            inBaseline("agreement_coverage", paths.cell(i, "element"), paths.number(i, "year")),
            paths.number(i, "value"), 1e-9)
            << paths.cell(i, "element") << ' ' << paths.cell(i, "year");
    }
    EXPECT_EQ(pairs,
              (std::set<std::string>{"JPN_CHN", "JPN_KOR", "JPN_MNG", "KOR_CHN", "KOR_USA"}));
    // Whoever has no agreement has nothing in force, and what is in force costs nobody anything.
    EXPECT_EQ(inBaseline("agreement_coverage", "CHN_USA", 2050), 0);
    for (const char* actor : kGovernments)
        EXPECT_EQ(inBaseline("agreed_opening", actor, 2040), 0) << actor;
}

TEST(LeverHistory, EndsAtTodaysPositionAndStaysThere) {
    for (const std::string lever : kLevers)
        for (const char* actor : kGovernments)
            for (const double year : {2025.0, 2027.0, 2060.0})
                EXPECT_EQ(inBaseline(lever + "_history", actor, year),
                          inBaseline(lever + "_baseline", actor, year))
                    << lever << ' ' << actor;
}

TEST(LeverHistory, ShowsTheEventsThatItIsMadeOf) {
    // China's entry into the World Trade Organization is the largest opening of the time.
    const double china = inBaseline("trade_opening_history", "CHN", 2005) -
                         inBaseline("trade_opening_history", "CHN", 1992);
    EXPECT_GT(china, 25);
    for (const char* other : {"JPN", "KOR", "USA"})
        EXPECT_LT(std::abs(inBaseline("trade_opening_history", other, 2005) -
                           inBaseline("trade_opening_history", other, 1992)),
                  5)
            << other;
    // The Koreas spoke most while there were Sunshine policy and six-party talks, and in 2018.
    for (const double silent : {1993.0, 2014.0, 2017.0, 2024.0})
        for (const double talks : {2006.0, 2019.0})
            EXPECT_GT(inBaseline("diplomacy_history", "PRK", talks),
                      inBaseline("diplomacy_history", "PRK", silent) + 5);
    // Mongolia sent no peacekeepers before 2002.
    EXPECT_EQ(inBaseline("peacekeeping_history", "MNG", 2000), 0);
}

}  // namespace
}  // namespace kyosei::test
