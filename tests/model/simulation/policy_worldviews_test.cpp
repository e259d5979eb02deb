// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/random.h"
#include "model/simulation/policy_data.h"
#include "model/simulation/policy_worldviews.h"
#include "tests/support/csv.h"
#include "tests/support/policy.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>
#include <set>

namespace kyosei {
namespace {

/// Parameters a and b, normal around zero, and c, which is fixed.
std::vector<Parameter> parameters() {
    std::vector<Parameter> list(3);
    const char* ids[] = {"a", "b", "c"};
    for (std::size_t i = 0; i < list.size(); ++i) {
        list[i].id = ids[i];
        list[i].prior = i < 2 ? *Distribution::normal(0, 1) : Distribution::fixed(0);
    }
    return list;
}

Result<WorldViews> read(const std::string& priors) {
    return WorldViews::fromJson(
        R"({"format":"kyosei-worldviews","version":1,"views":[{"id":"v","title":"V","theory":"T",)"
        R"("sources":[],"priors":[)" +
            priors + "]}]}",
        parameters(), "views.json");
}

std::string prior(const std::string& parameter, const std::string& distribution) {
    return R"({"parameter":")" + parameter + R"(","prior":")" + distribution + R"(","reason":"R"})";
}

/// Evenly spaced quantiles of the standard normal distribution as one parameter's members.
std::vector<std::vector<double>> normalMembers(std::size_t count) {
    std::vector<std::vector<double>> values(1);
    for (std::size_t i = 0; i < count; ++i)
        values[0].push_back(
            normalQuantile((static_cast<double>(i) + 0.5) / static_cast<double>(count)));
    return values;
}

double mean(const std::vector<double>& values, const std::vector<double>& weights) {
    return std::inner_product(values.begin(), values.end(), weights.begin(), 0.0);
}

TEST(WorldViews, OfTheProgramAreFourWithTheoryReasonsAndKnownSources) {
    const auto& table = policyModel().data().parameters();
    ASSERT_TRUE(table);
    const auto& views = policyModel().data().worldViews();
    ASSERT_TRUE(views) << toText(views.error());
    std::set<std::string> sources;
    const test::CsvTable known = test::CsvTable::read("sources.csv");
    for (std::size_t i = 0; i < known.size(); ++i)
        sources.insert(known.cell(i, "source_id"));
    for (const char* id : {"liberal", "realist", "trust_trap", "aid_sceptic"}) {
        const WorldView* view = views->find(id);
        ASSERT_NE(view, nullptr) << id;
        EXPECT_GT(view->theory.size(), 300u) << id;
        EXPECT_GE(view->sources.size(), 3u) << id;
        for (const std::string& source : view->sources)
            EXPECT_TRUE(sources.contains(source)) << source;
        for (const WorldView::Prior& changed : view->priors)
            EXPECT_FALSE(changed.reason.empty()) << id << ' ' << changed.id;
    }
    // What they quarrel about.
    const auto median = [&](const char* id, const char* parameter) {
        const auto priors = priorsUnder(*views->find(id), *table);
        for (std::size_t i = 0; i < table->size(); ++i)
            if ((*table)[i].id == parameter)
                return priors[i].quantile(0.5);
        ADD_FAILURE() << parameter;
        return 0.0;
    };
    EXPECT_GT(median("liberal", "trade_dependence_effect"),
              median("realist", "trade_dependence_effect"));
    EXPECT_LT(median("realist", "trust_effect"), median("trust_trap", "trust_effect"));
    EXPECT_LT(median("aid_sceptic", "aid_leverage"), median("liberal", "aid_leverage"));
}

TEST(WorldViews, AreEachSpokenForByEnoughShippedMembers) {
    const auto members = ReweightedMembers::of(sharedPolicyModel());
    ASSERT_TRUE(members) << toText(members.error());
    const std::size_t views = members->views().views().size();
    for (std::size_t v = 0; v < views; ++v) {
        Beliefs beliefs{0, std::vector<double>(views)};
        beliefs.views[v] = 1;
        const auto weights = members->weights(beliefs);
        ASSERT_TRUE(weights) << toText(weights.error());
        EXPECT_GE(weights->effectiveSampleSize, 100) << members->views().views()[v].id;
    }
    const auto table = members->weights({1, std::vector<double>(views)});
    ASSERT_TRUE(table);
    const auto mixed = members->weights({1, std::vector<double>(views, 1)});
    ASSERT_TRUE(mixed);
    EXPECT_EQ(mixed->weights.size(), table->weights.size());
    EXPECT_GT(mixed->effectiveSampleSize, 0.3 * table->effectiveSampleSize);
}

TEST(WorldViews, ReplaceOnlyThePriorsTheyName) {
    const auto views = read(prior("b", "normal(1, 0.5)"));
    ASSERT_TRUE(views) << toText(views.error());
    const auto priors = priorsUnder(*views->find("v"), parameters());
    EXPECT_EQ(priors[0], *Distribution::normal(0, 1));
    EXPECT_EQ(priors[1], *Distribution::normal(1, 0.5));
    EXPECT_EQ(priors[2], Distribution::fixed(0));
}

TEST(WorldViews, NameWhatIsWrongWithThem) {
    for (const std::string& wrong :
         {prior("missing", "normal(0, 1)"), prior("c", "normal(0, 1)"), prior("a", "gauss(0, 1)"),
          prior("a", "normal(0, 1)") + "," + prior("a", "normal(0, 2)"), std::string("{}")})
        EXPECT_FALSE(read(wrong)) << wrong;
    auto narrow = parameters();
    narrow[0].prior = *Distribution::uniform(0, 1);
    const auto outside = WorldViews::fromJson(
        R"({"format":"kyosei-worldviews","version":1,"views":[{"id":"v","title":"V","theory":"T",)"
        R"("sources":[],"priors":[)" +
            prior("a", "uniform(0.5, 2)") + "]}]}",
        narrow, "views.json");
    ASSERT_FALSE(outside);
    EXPECT_NE(outside.error().front().message().find("no density"), std::string::npos);
}

TEST(WorldViews, WeighMembersSoThatTheyHaveTheMeanOfTheViewAndTheEffectiveSizeOfTheory) {
    const auto views = read(prior("a", "normal(0.5, 1)"));
    ASSERT_TRUE(views);
    const auto values = normalMembers(20'000);
    const auto result = weightsUnder({0, {1}}, *views, {{"a"}, values, {}});
    ASSERT_TRUE(result) << toText(result.error());
    EXPECT_NEAR(std::accumulate(result->weights.begin(), result->weights.end(), 0.0), 1, 1e-12);
    EXPECT_NEAR(mean(values[0], result->weights), 0.5, 2e-3);
    // E[w]^2 / E[w^2] of two unit normals d apart is exp(-d^2).
    EXPECT_NEAR(result->effectiveSampleSize / 20'000, std::exp(-0.25), 5e-3);
    EXPECT_NEAR(result->support.front(), 1, 2e-3) << "the members were not weighted by anything";
}

TEST(WorldViews, MixByBeliefAndLeaveMembersAsTheyAreUnderTheTable) {
    const auto views = read(prior("a", "normal(0.5, 1)"));
    ASSERT_TRUE(views);
    const auto values = normalMembers(20'000);
    const std::vector<std::string> names{"a"};
    const auto half = weightsUnder({3, {3}}, *views, {names, values, {}});
    ASSERT_TRUE(half);
    EXPECT_NEAR(mean(values[0], half->weights), 0.25, 2e-3);
    const auto none = weightsUnder({1, {0}}, *views, {names, values, {}});
    ASSERT_TRUE(none);
    EXPECT_NEAR(none->effectiveSampleSize, 20'000, 1e-6);
    EXPECT_TRUE(std::isnan(none->support.front())) << "not asked";
}

TEST(WorldViews, KeepTheWeightsThatHistoryGaveAndTellHowItSupportsAView) {
    // History excluded negative values: the posterior under normal(0.5, 1) cut at zero has the mean
    // mu + phi(mu) / Phi(mu), and the view is Phi(0.5) / Phi(0) times as likely as the table.
    const auto views = read(prior("a", "normal(0.5, 1)"));
    ASSERT_TRUE(views);
    const auto values = normalMembers(20'000);
    std::vector<double> weights;
    for (const double value : values[0])
        weights.push_back(value > 0 ? 2 : 0);
    const auto result = weightsUnder({0, {1}}, *views, {{"a"}, values, weights});
    ASSERT_TRUE(result);
    const double density = std::exp(-0.125) / std::sqrt(2 * std::numbers::pi);
    const double below = 0.5 * std::erfc(-0.5 / std::numbers::sqrt2);
    EXPECT_NEAR(mean(values[0], result->weights), 0.5 + density / below, 3e-3);
    EXPECT_NEAR(result->support.front(), below / 0.5, 3e-3);
}

TEST(WorldViews, RefuseBeliefsAndMembersTheyCannotUse) {
    const auto views = read(prior("a", "normal(0.5, 1)"));
    ASSERT_TRUE(views);
    const auto values = normalMembers(10);
    const std::vector<std::string> names{"a"}, others{"x"};
    EXPECT_FALSE(weightsUnder({0, {0}}, *views, {names, values, {}}));
    EXPECT_FALSE(weightsUnder({1, {-1}}, *views, {names, values, {}}));
    EXPECT_FALSE(weightsUnder({1, {}}, *views, {names, values, {}}));
    EXPECT_FALSE(weightsUnder({0, {1}}, *views, {others, values, {}}));
    EXPECT_TRUE(weightsUnder({1, {0}}, *views, {others, values, {}})) << "not believed, not needed";
}

}  // namespace
}  // namespace kyosei
