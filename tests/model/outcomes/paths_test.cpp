// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/issue_codes.h"
#include "model/outcomes/path_stations.h"
#include "model/outcomes/paths.h"
#include "tests/support/models.h"

#include <gtest/gtest.h>

#include <cmath>

namespace kyosei {
namespace {

using test::aux;
using test::SmallModel;

struct Asked {
    std::shared_ptr<const HeldRuns> runs;
    std::vector<Station> stations;
    std::vector<PathSource> sources;
    PathOptions options;
};

/// The effect of changes on y at the end of a model, past these variables.
Asked asked(const SmallModel& model, const std::vector<std::string>& stations,
            const std::vector<std::string>& changes) {
    Asked all;
    for (const std::string& station : stations)
        all.stations.push_back({station, station, {station}});
    auto runs = HeldRuns::of(xmile::readXmile(model.xmile(), "small.xmile")->document,
                             holdsOf(all.stations));
    if (!runs)
        throw std::runtime_error(toText(runs.error()));
    all.runs = *runs;
    for (const std::string& change : changes)
        all.sources.push_back({change, change, *constantsIn(all.runs->program(), change)});
    all.options.output = *all.runs->program().slot("y");
    all.options.horizon = model.stop;
    return all;
}

EffectPaths pathsIn(const Asked& all) {
    auto found = effectPaths(*all.runs, all.stations, all.sources, all.options);
    if (!found)
        throw std::runtime_error(toText(found.error()));
    // Whatever the model, all parts add up to the whole.
    double sum = found->interplay.back() + found->rest.back();
    for (const EffectPath& path : found->paths)
        sum += path.course.back();
    EXPECT_NEAR(sum, found->whole.back(), 1e-9);
    return *std::move(found);
}

using Stations = std::vector<std::size_t>;

TEST(EffectPaths, OfOppositeSignsAreSeenThoughTheyCancel) {
    const Asked all =
        asked({aux("a", "1") + aux("p", "3 * a") + aux("q", "-3 * a + 7") + aux("y", "p + q")},
              {"p", "q"}, {"a=2"});
    const EffectPaths found = pathsIn(all);
    EXPECT_EQ(found.whole.back(), 0);
    ASSERT_EQ(found.paths.size(), 2u);
    EXPECT_EQ(found.paths[0].effect + found.paths[1].effect, 0);
    for (const EffectPath& path : found.paths)
        EXPECT_EQ(path.effect, path.stations == Stations{0} ? 3 : -3);
    EXPECT_EQ(found.through, (std::vector<double>{3, -3}));
}

TEST(EffectPaths, AreInTheOrderOfTheModelWhateverThatOfTheStations) {
    const Asked all = asked({aux("a", "1") + aux("first", "2 * a") + aux("second", "5 * first") +
                             aux("third", "second ^ 2") + aux("y", "third + 10 * a")},
                            {"third", "first", "second"}, {"a=2"});
    const EffectPaths found = pathsIn(all);
    ASSERT_EQ(found.paths.size(), 2u);
    EXPECT_EQ(found.paths[0].stations, (Stations{1, 2, 0}));
    EXPECT_EQ(found.paths[0].effect, 400 - 100);
    EXPECT_EQ(found.paths[1].stations, Stations{}) << "past all stations";
    EXPECT_EQ(found.paths[1].effect, 10);
    EXPECT_EQ(found.interplay.back(), 0);
}

TEST(EffectPaths, OfAProductAreEachFactorsAndTheirInterplay) {
    // (2 + 3)(4 + 5) - 2 * 4 = 3 * 4 + 2 * 5 + 3 * 5
    const Asked all =
        asked({aux("a", "0") + aux("p", "2 + 3 * a") + aux("q", "4 + 5 * a") + aux("y", "p * q")},
              {"p", "q"}, {"a=1"});
    const EffectPaths found = pathsIn(all);
    ASSERT_EQ(found.paths.size(), 2u);
    EXPECT_EQ(found.paths[0].effect, 12);
    EXPECT_EQ(found.paths[0].stations, Stations{0});
    EXPECT_EQ(found.paths[1].effect, 10);
    EXPECT_EQ(found.interplay.back(), 15);
    EXPECT_EQ(found.through, (std::vector<double>{27, 25})) << "what they share counts at both";
}

TEST(EffectPaths, AreHalfThereWhenTheirDelaySays) {
    // Two smooths of a step at time 0: half after 4 ln 2, and after 0 where there is none.
    SmallModel model{aux("a", "0") + aux("slow", "SMTH1(a, 4, 0)") + aux("quick", "-2 * a") +
                     aux("late", "DELAY(a, 7, 0)") + aux("y", "3 * slow + quick + late")};
    model.stop = 64;
    model.dt = 1.0 / 64;
    const EffectPaths found = pathsIn(asked(model, {"slow", "quick", "late"}, {"a=1"}));
    ASSERT_EQ(found.paths.size(), 3u);
    EXPECT_EQ(found.paths[0].stations, Stations{0});
    EXPECT_NEAR(found.paths[0].effect, 3, 1e-6);
    EXPECT_NEAR(*found.paths[0].halfBy, 4 * std::log(2.0), 1.0 / 64);
    EXPECT_EQ(found.paths[1].stations, Stations{1});
    EXPECT_FALSE(found.paths[1].halfBy) << "there from the first moment on";
    EXPECT_EQ(found.paths[2].stations, Stations{2});
    EXPECT_NEAR(*found.paths[2].halfBy, 7, 1.0 / 64);
}

TEST(EffectPaths, CountWhatEachSourceSendsAlone) {
    const Asked all =
        asked({aux("a", "0") + aux("b", "0") + aux("p", "2 * a + 3 * b") + aux("y", "p + 10 * b")},
              {"p"}, {"a=1", "b=1"});
    const EffectPaths found = pathsIn(all);
    ASSERT_EQ(found.paths.size(), 2u);
    EXPECT_EQ(found.paths[0].stations, Stations{});
    EXPECT_EQ(found.paths[0].bySource, (std::vector<double>{0, 10}));
    EXPECT_EQ(found.paths[1].bySource, (std::vector<double>{2, 3}));
}

TEST(EffectPaths, LoseWhatTwoRunsDifferByWithoutAStation) {
    // A loop: the stock s feeds itself through p. Without p it grows by a alone.
    SmallModel model{aux("a", "1") + aux("p", "0.1 * s") + test::flow("f", "a + p") +
                     test::stock("s", "10", {"f"}) + aux("y", "s")};
    model.stop = 8;
    const EffectPaths found = pathsIn(asked(model, {"p"}, {"a=3"}));
    const auto end = [&](const std::string& p, const std::string& a) {
        SmallModel other = model;
        other.variables = aux("a", a) + aux("p", p) + test::flow("f", "a + p") +
                          test::stock("s", "10", {"f"}) + aux("y", "s");
        return test::Ran(other).result.series(*test::compiled(other).slot("y")).back();
    };
    const double whole = end("0.1 * s", "3") - end("0.1 * s", "1");
    // With p as it is without the change, the change is 2 for each of 8 steps.
    EXPECT_NEAR(found.whole.back(), whole, 1e-12);
    EXPECT_NEAR(found.through[0], whole - 16, 1e-12);
    EXPECT_NEAR(found.paths[0].effect + found.paths[1].effect, whole, 1e-12);
}

TEST(EffectPaths, KnowWhichStationsNothingReaches) {
    const Asked all =
        asked({aux("a", "1") + aux("b", "1") + aux("p", "a") + aux("q", "b") + aux("y", "p + q")},
              {"p", "q"}, {"a=2"});
    const EffectPaths found = pathsIn(all);
    EXPECT_EQ(found.reached, (std::vector<bool>{true, false}));
    ASSERT_EQ(found.paths.size(), 1u);
}

TEST(EffectPaths, AreReadAgainstWhatIsChangedAnyhow) {
    Asked all =
        asked({aux("a", "1") + aux("shock", "0") + aux("p", "a * (1 + shock)") + aux("y", "p")},
              {"p"}, {"a=3"});
    all.options.always = *constantsIn(all.runs->program(), "shock=1");
    const EffectPaths found = pathsIn(all);
    EXPECT_EQ(found.whole.back(), 4) << "6 instead of 2, not instead of 1";
    EXPECT_EQ(found.paths[0].effect, 4);
}

TEST(EffectPaths, HaveRangesOverMembers) {
    Asked all = asked({aux("a", "0") + aux("gain", "2") + aux("p", "gain * a") + aux("q", "a") +
                       aux("y", "p + q")},
                      {"p", "q"}, {"a=1"});
    EffectPaths found = pathsIn(all);
    const auto outcome = addRanges(found, *all.runs, all.sources, all.options, 3,
                                   {{*all.runs->program().slot("gain"), {1, 2, 6}}}, {});
    ASSERT_TRUE(outcome) << toText(outcome.error());
    ASSERT_TRUE(found.paths[0].range && found.paths[1].range && found.range);
    EXPECT_EQ(found.paths[0].range->median, 2);
    EXPECT_GT(found.paths[0].range->high, 5);
    EXPECT_EQ(found.paths[1].range->low, 1) << "does not depend on what differs";
    EXPECT_EQ(found.paths[1].range->high, 1);
    EXPECT_EQ(found.range->median, 3);
}

TEST(EffectPaths, AreNotLookedForBetweenTooManyStations) {
    std::string variables = aux("a", "1");
    std::vector<std::string> stations;
    for (char c = 'b'; c <= 'n'; ++c) {
        variables += aux(std::string(1, c), "a");
        stations.emplace_back(1, c);
    }
    const Asked all = asked({variables + aux("y", "b")}, stations, {"a=2"});
    EXPECT_FALSE(effectPaths(*all.runs, all.stations, all.sources, all.options));
}

TEST(EffectPaths, StopWhenTold) {
    const Asked all = asked({aux("a", "1") + aux("p", "a") + aux("y", "p")}, {"p"}, {"a=2"});
    std::stop_source stop;
    stop.request_stop();
    const auto found =
        effectPaths(*all.runs, all.stations, all.sources, all.options, stop.get_token());
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().front().code, codes::cancelled);
}

TEST(PathStations, AreTheVariablesThroughWhichMostGoes) {
    const SmallModel model{aux("a", "1") + aux("weak", "0.01 * a") + aux("strong", "5 * a") +
                           test::flow("f", "strong") + test::stock("s", "0", {"f"}) +
                           aux("other", "7") + aux("aside", "a") + aux("y", "s + weak + other")};
    const auto document = xmile::readXmile(model.xmile(), "small.xmile")->document;
    const auto names = [](const Result<std::vector<Station>>& stations) {
        std::vector<std::string> all;
        for (const Station& station : *stations)
            all.push_back(station.id);
        return all;
    };
    using Names = std::vector<std::string>;
    EXPECT_EQ(names(strongestStations(document, "a=2", "y", 1)),
              (Names{"weak", "strong", "f", "s"}))
        << "all on the way, in the order of the file";
    EXPECT_EQ(names(strongestStations(document, "a=2", "y", 1, 1)), Names{"s"})
        << "of equal ones the stock";
    EXPECT_EQ(names(strongestStations(document, "a=2", "y", 1, 3)), (Names{"strong", "f", "s"}));
    EXPECT_FALSE(strongestStations(document, "a=2", "z", 1));
    EXPECT_FALSE(strongestStations(document, "z=2", "y", 1));
}

}  // namespace
}  // namespace kyosei
