// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/csv.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <map>
#include <set>
#include <string>
#include <tuple>

namespace kyosei::test {
namespace {

const std::array<const char*, 7> kActors = {"JPN", "KOR", "PRK", "MNG", "CHN", "RUS", "USA"};
const std::array<const char*, 21> kDyads = {
    "JPN_KOR", "JPN_PRK", "JPN_MNG", "JPN_CHN", "JPN_RUS", "JPN_USA", "KOR_PRK",
    "KOR_MNG", "KOR_CHN", "KOR_RUS", "KOR_USA", "PRK_MNG", "PRK_CHN", "PRK_RUS",
    "PRK_USA", "MNG_CHN", "MNG_RUS", "MNG_USA", "CHN_RUS", "CHN_USA", "RUS_USA"};

using Path = std::map<int, double>;

/// A file of series, looked up by series and element.
class SeriesFile {
public:
    explicit SeriesFile(const std::string& name) : table_(CsvTable::read(name)) {
        for (std::size_t i = 0; i < table_.size(); ++i) {
            const int year = static_cast<int>(std::lround(table_.number(i, "year")));
            paths_[{table_.cell(i, "series"), table_.cell(i, "element")}][year] =
                table_.number(i, "value");
        }
    }
    const Path& path(const std::string& series, const std::string& element) const {
        static const Path kNone;
        const auto found = paths_.find({series, element});
        return found == paths_.end() ? kNone : found->second;
    }
    double at(const std::string& series, const std::string& element, int year) const {
        const Path& points = path(series, element);
        const auto found = points.find(year);
        return found == points.end() ? std::nan("") : found->second;
    }
    const CsvTable& table() const { return table_; }
    const std::map<std::pair<std::string, std::string>, Path>& paths() const { return paths_; }

private:
    CsvTable table_;
    std::map<std::pair<std::string, std::string>, Path> paths_;
};

const SeriesFile& baseline() {
    static const SeriesFile file("baseline_paths.csv");
    return file;
}

const SeriesFile& observations() {
    static const SeriesFile file("observations.csv");
    return file;
}

std::set<std::string> column(const std::string& file, const std::string& name) {
    const CsvTable table = CsvTable::read(file);
    std::set<std::string> values;
    for (std::size_t i = 0; i < table.size(); ++i) {
        EXPECT_TRUE(values.insert(table.cell(i, name)).second)
            << file << ": twice " << table.cell(i, name);
    }
    return values;
}

/// Billion current USD of a pair, undoing the deflation to 2024 prices.
double currentTrade(const char* dyad, int year) {
    return baseline().at("baseline_trade", dyad, year) * baseline().at("us_deflator", "USA", year);
}

TEST(DataFiles, EverySourceIsListedWithLicenceAndCitation) {
    const std::set<std::string> known = column("sources.csv", "source_id");
    const CsvTable sources = CsvTable::read("sources.csv");
    for (std::size_t i = 0; i < sources.size(); ++i) {
        for (const char* name : {"name", "publisher", "version", "licence", "citation"}) {
            EXPECT_FALSE(sources.cell(i, name).empty())
                << sources.cell(i, "source_id") << " has no " << name;
        }
    }
    for (const char* file :
         {"baseline_paths.csv", "observations.csv", "projection_rates.csv", "parameters.csv",
          "lever_steps.csv", "reference_pairs.csv", "shock_rates.csv"}) {
        const CsvTable table = CsvTable::read(file);
        for (std::size_t i = 0; i < table.size(); ++i) {
            std::istringstream ids(table.cell(i, "source"));
            std::string id;
            int count = 0;
            while (std::getline(ids, id, ';')) {
                ++count;
                EXPECT_TRUE(known.contains(id)) << file << ": unknown source " << id;
            }
            EXPECT_GT(count, 0) << file << ": row without a source";
        }
    }
}

TEST(DataFiles, EverySeriesIsDeclaredOnceWithUnitMeaningAndGrade) {
    const std::set<std::string> declared = column("series.csv", "id");
    const CsvTable series = CsvTable::read("series.csv");
    const std::set<std::string> grades = {"data", "literature", "expert", "judgement"};
    std::map<std::string, std::string> fileOf;
    for (std::size_t i = 0; i < series.size(); ++i) {
        const std::string& id = series.cell(i, "id");
        fileOf[id] = series.cell(i, "file");
        EXPECT_FALSE(series.cell(i, "unit").empty()) << id;
        EXPECT_FALSE(series.cell(i, "meaning").empty()) << id;
        EXPECT_TRUE(grades.contains(series.cell(i, "grade"))) << id;
    }
    for (const char* file : {"baseline_paths.csv", "observations.csv"}) {
        const SeriesFile data(file);
        for (const auto& [key, points] : data.paths()) {
            EXPECT_NE(fileOf[key.first].find(file), std::string::npos)
                << key.first << " is not declared for " << file;
        }
    }
    const std::vector<std::string> columns = CsvTable::read("dyads.csv").header();
    for (std::size_t i = 3; i < columns.size(); ++i) {
        EXPECT_EQ(fileOf[columns[i]], "dyads.csv") << columns[i];
    }
}

TEST(DataFiles, NoYearOfASeriesIsGivenTwice) {
    for (const char* file : {"baseline_paths.csv", "observations.csv"}) {
        const CsvTable table = CsvTable::read(file);
        std::set<std::tuple<std::string, std::string, std::string>> seen;
        for (std::size_t i = 0; i < table.size(); ++i) {
            EXPECT_TRUE(seen.insert({table.cell(i, "series"), table.cell(i, "element"),
                                     table.cell(i, "year")})
                            .second)
                << file << ": " << table.cell(i, "series") << ' ' << table.cell(i, "element") << ' '
                << table.cell(i, "year");
            EXPECT_TRUE(std::isfinite(table.number(i, "value")));
        }
    }
}

TEST(BaselinePaths, CoverAllActorsDyadsAndAidFlowsFrom1992To2060) {
    const auto covers = [](const std::string& series, const std::string& element) {
        const Path& points = baseline().path(series, element);
        ASSERT_FALSE(points.empty()) << series << ' ' << element;
        EXPECT_EQ(points.begin()->first, 1992) << series << ' ' << element;
        EXPECT_EQ(points.rbegin()->first, 2060) << series << ' ' << element;
    };
    for (const char* actor : kActors) {
        covers("baseline_gdp", actor);
        covers("population", actor);
    }
    for (const char* dyad : kDyads) {
        covers("baseline_trade", dyad);
        covers("sanctions_stance", dyad);
    }
    for (const char* donor : {"JPN", "KOR", "CHN", "RUS", "USA", "MLT"}) {
        for (const char* zone : {"NEC", "PRK", "MNG", "RFE"}) {
            covers("historical_aid", std::string(donor) + "_" + zone);
        }
    }
}

TEST(BaselinePaths, StayWithinTheirMeaning) {
    for (const auto& [key, points] : baseline().paths()) {
        for (const auto& [year, value] : points) {
            EXPECT_GE(value, 0) << key.first << ' ' << key.second << ' ' << year;
            if (key.first == "sanctions_stance") {
                EXPECT_LE(value, 1) << key.second << ' ' << year;
            }
            if (key.first == "baseline_gdp" || key.first == "population") {
                EXPECT_GT(value, 0) << key.first << ' ' << key.second << ' ' << year;
            }
        }
    }
}

TEST(BaselinePaths, GdpOf2024IsTheWorldBankFigureInCurrentDollars) {
    EXPECT_NEAR(baseline().at("baseline_gdp", "JPN", 2024), 4190.0, 0.1);
    EXPECT_NEAR(baseline().at("baseline_gdp", "KOR", 2024), 1875.4, 0.1);
    EXPECT_NEAR(baseline().at("baseline_gdp", "MNG", 2024), 23.8, 0.05);
    EXPECT_NEAR(baseline().at("baseline_gdp", "CHN", 2024), 18729.7, 0.1);
    EXPECT_NEAR(baseline().at("baseline_gdp", "RUS", 2024), 2186.5, 0.1);
    EXPECT_NEAR(baseline().at("baseline_gdp", "USA", 2024), 29298.0, 0.1);
}

TEST(BaselinePaths, GdpGrowsAtThePublishedRates) {
    for (const char* actor : kActors) {
        for (const auto& [year, percent] : observations().path("gdp_growth", actor)) {
            const double before = baseline().at("baseline_gdp", actor, year - 1);
            if (std::isfinite(before)) {
                const double growth = baseline().at("baseline_gdp", actor, year) / before - 1;
                EXPECT_NEAR(100 * growth, percent, 0.01) << actor << ' ' << year;
            }
        }
    }
}

TEST(BaselinePaths, ConstantDollarGdpReproducesTheReferenceYears) {
    EXPECT_NEAR(baseline().at("baseline_gdp", "JPN", 1992), 3313, 1);
    EXPECT_NEAR(baseline().at("baseline_gdp", "KOR", 2000), 817, 1);
    EXPECT_NEAR(baseline().at("baseline_gdp", "PRK", 1992), 30.8, 0.1);
    EXPECT_NEAR(baseline().at("baseline_gdp", "CHN", 2010), 7814, 2);
    EXPECT_NEAR(baseline().at("baseline_gdp", "RUS", 1992), 1271, 1);
    EXPECT_NEAR(baseline().at("baseline_gdp", "USA", 2000), 17680, 2);
}

TEST(BaselinePaths, PopulationOf2024SumsToTheSevenCountries) {
    double sum = 0;
    for (const char* actor : kActors) {
        sum += baseline().at("population", actor, 2024);
    }
    EXPECT_NEAR(sum, 124.0 + 51.8 + 26.5 + 3.52 + 1409 + 143.7 + 340.0, 1.0);
}

TEST(BaselinePaths, TradeAgreesWithPublishedTotalsInCurrentDollars) {
    // Japan External Trade Organization, both sides' imports.
    EXPECT_NEAR(currentTrade("JPN_CHN", 2015), 303.3, 3);
    EXPECT_NEAR(currentTrade("JPN_CHN", 2016), 301.6, 3);
    // General Administration of Customs of China.
    EXPECT_NEAR(currentTrade("CHN_RUS", 2023), 240.1, 0.5);
    EXPECT_NEAR(currentTrade("PRK_CHN", 2014), 6.39, 0.02);
    EXPECT_NEAR(currentTrade("PRK_CHN", 2018), 2.43, 0.02);
    // Ministry of Unification and Korea International Trade Association.
    EXPECT_NEAR(currentTrade("KOR_PRK", 2007), 1.79, 0.01);
    EXPECT_NEAR(currentTrade("KOR_PRK", 2015), 2.71, 0.01);
    EXPECT_NEAR(currentTrade("KOR_PRK", 2024), 0, 1e-9);
}

TEST(BaselinePaths, AidToMongoliaReachesItsPublishedShareOfIncome) {
    const Path& share = observations().path("aid_received_share", "MNG");
    double peak = 0;
    int peakYear = 0;
    for (const auto& [year, percent] : share) {
        if (percent > peak) {
            peak = percent;
            peakYear = year;
        }
    }
    EXPECT_EQ(peakYear, 1994);
    EXPECT_NEAR(peak, 17.2, 0.1);
    for (const int year : {1994, 2000, 2010}) {
        double aid = 0;
        for (const char* donor : {"JPN", "KOR", "USA", "MLT"}) {
            aid += baseline().at("historical_aid", std::string(donor) + "_MNG", year);
        }
        const double percent = 100 * aid * baseline().at("aid_price_factor", "MNG", year) /
                               baseline().at("baseline_gdp", "MNG", year);
        // National income is up to a tenth below GDP in these years.
        EXPECT_NEAR(percent, share.at(year), 0.10 * share.at(year)) << year;
    }
}

TEST(BaselinePaths, ProjectionsFollowTheirStatedRates) {
    const CsvTable rates = CsvTable::read("projection_rates.csv");
    for (std::size_t i = 0; i < rates.size(); ++i) {
        const std::string& actor = rates.cell(i, "actor");
        const double from = rates.number(i, "from_year");
        const double to = rates.number(i, "to_year");
        const double start = baseline().at("baseline_gdp", actor, static_cast<int>(from));
        const double end = baseline().at("baseline_gdp", actor, static_cast<int>(to));
        EXPECT_NEAR(100 * (std::pow(end / start, 1 / (to - from)) - 1),
                    rates.number(i, "growth_percent_per_year"), 0.01)
            << actor << ' ' << from;
    }
}

TEST(Observations, ContainOnlyPublishedFigures) {
    const CsvTable& table = observations().table();
    for (std::size_t i = 0; i < table.size(); ++i) {
        const std::string& source = table.cell(i, "source");
        EXPECT_NE(source, "expert_anchor");
        EXPECT_FALSE(source.starts_with("kyosei_")) << source;
    }
}

TEST(Observations, ShowTheEventsThatTheyAreKnownFor) {
    EXPECT_NEAR(observations().at("unfavourable_view_b_of_a", "JPN_CHN", 2013), 92.8, 0.01);
    EXPECT_NEAR(observations().at("sentiment_b_to_a", "JPN_CHN", 2018), 0.439, 1e-6);
    EXPECT_NEAR(observations().at("sanctions_resolutions", "PRK", 2017), 10, 0);
    EXPECT_NEAR(observations().at("military_burden", "RUS", 2024), 7.05, 0.01);
    EXPECT_LT(observations().at("visitors_to_south_korea", "KOR_CHN", 2017),
              0.6 * observations().at("visitors_to_south_korea", "KOR_CHN", 2016));
}

TEST(Dyads, AreCompleteAndWeightsAndSharesSumToOne) {
    const CsvTable dyads = CsvTable::read("dyads.csv");
    ASSERT_EQ(dyads.size(), kDyads.size());
    double weights = 0;
    for (std::size_t i = 0; i < dyads.size(); ++i) {
        EXPECT_EQ(dyads.cell(i, "dyad"), kDyads[i]);
        EXPECT_EQ(dyads.cell(i, "actor_a") + "_" + dyads.cell(i, "actor_b"), kDyads[i]);
        weights += dyads.number(i, "salience_weight");
        EXPECT_NEAR(dyads.number(i, "occupancy_peace") + dyads.number(i, "occupancy_tension") +
                        dyads.number(i, "occupancy_crisis"),
                    1, 2e-4)
            << kDyads[i];
        for (const char* name : {"rivalry", "alliance", "war_loss_a", "war_loss_b"}) {
            EXPECT_GE(dyads.number(i, name), 0) << kDyads[i] << ' ' << name;
            EXPECT_LE(dyads.number(i, name), 1) << kDyads[i] << ' ' << name;
        }
    }
    EXPECT_NEAR(weights, 1, 1e-9);
}

TEST(Dyads, OnsetYearsMatchTheObservedDisputes) {
    const CsvTable dyads = CsvTable::read("dyads.csv");
    for (std::size_t i = 0; i < dyads.size(); ++i) {
        double onsets = 0, years = 0;
        for (const auto& [year, count] :
             observations().path("dispute_onsets", dyads.cell(i, "dyad"))) {
            onsets += count;
            years += count > 0 ? 1 : 0;
        }
        EXPECT_EQ(onsets, dyads.number(i, "dispute_onsets_total")) << kDyads[i];
        EXPECT_EQ(years, dyads.number(i, "dispute_onset_years")) << kDyads[i];
    }
}

}  // namespace
}  // namespace kyosei::test
