// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/single_futures.h"
#include "tests/support/policy.h"

#include <gtest/gtest.h>

#include <cmath>

namespace kyosei {
namespace {

constexpr std::size_t kFutures = 96;

Slot slotNamed(const char* name, std::vector<std::string> elements = {}) {
    return *policyModel().program().slot(name, elements);
}

Scenario withShock(const char* id, double year) {
    Scenario scenario;
    scenario.shocks[id] = year;
    return scenario;
}

SingleFutures drawn(const Scenario& scenario, std::size_t count, std::uint64_t seed) {
    return *singleFutures(sharedPolicyModel(), scenario, count, seed,
                          {slotNamed("overall_stability"), slotNamed("crisis", {"KOR_PRK"}),
                           slotNamed("armed_conflict", {"KOR_PRK"}),
                           slotNamed("dispute", {"JPN_CHN"})});
}

TEST(SingleFutures, HaveEveryPairInAPhaseOrNot) {
    const SingleFutures futures = drawn({}, 8, 1);
    for (std::size_t k = 0; k < 8; ++k)
        for (const double value : futures.scenario.series(slotNamed("dispute", {"JPN_CHN"}), k))
            EXPECT_TRUE(std::abs(value) < 1e-9 || std::abs(value - 1) < 1e-9) << value;
}

TEST(SingleFutures, AreTheSameForTheSameSeedWhateverTheirNumber) {
    const Slot stability = slotNamed("overall_stability");
    const SingleFutures few = drawn({}, 3, 5);
    const SingleFutures many = drawn({}, 9, 5);
    const SingleFutures others = drawn({}, 3, 6);
    for (std::size_t k = 0; k < 3; ++k) {
        const auto a = few.scenario.series(stability, k);
        const auto b = many.scenario.series(stability, k);
        EXPECT_TRUE(std::equal(a.begin(), a.end(), b.begin(), b.end()));
        const auto c = others.scenario.series(stability, k);
        EXPECT_FALSE(std::equal(a.begin(), a.end(), c.begin(), c.end()));
    }
}

TEST(SingleFutures, ChangeNothingIfNothingDiffers) {
    const SingleFutures futures = drawn({}, 16, 2);
    const FutureSpread change = spreadOfChange(futures, slotNamed("overall_stability"), 2050);
    EXPECT_EQ(change.mean, 0);
    EXPECT_EQ(change.sd, 0);
    EXPECT_EQ(change.expected, 0);
    const FutureSpread level = spreadOfLevel(futures, slotNamed("overall_stability"), 2050);
    EXPECT_GT(level.sd, 1) << "futures differ";
    EXPECT_LT(level.low, level.high);
    EXPECT_NEAR(level.expected, policyModel().baseline()->at(slotNamed("overall_stability"), 2050),
                1e-9);
}

TEST(SingleFutures, AgreeOnWhatIsKnownToHappen) {
    const SingleFutures futures = drawn(withShock("korean_war", 2030), 32, 3);
    const FutureSpread war =
        spreadOfLevel(futures, slotNamed("armed_conflict", {"KOR_PRK"}), 2030.75);
    EXPECT_EQ(war.low, 1);
    EXPECT_EQ(war.high, 1);
}

TEST(SingleFutures, AreOnAverageInCrisisAboutAsOftenAsExpected) {
    // A share p of independent futures scatters by sqrt(p (1 - p) / n); the rates feed back on what
    // happened, so the shares need not be the same.
    const SingleFutures futures = drawn({}, kFutures, 4);
    const FutureSpread crisis = spreadOfLevel(futures, slotNamed("crisis", {"KOR_PRK"}), 2014);
    const double scatter = std::sqrt(crisis.expected * (1 - crisis.expected) / kFutures);
    EXPECT_NEAR(crisis.mean, crisis.expected, 4 * scatter + 0.05);
}

TEST(SingleFutures, NeedAtLeastOne) {
    EXPECT_FALSE(singleFutures(sharedPolicyModel(), {}, 0, 1, {slotNamed("overall_stability")}));
}

}  // namespace
}  // namespace kyosei
