// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/issue_codes.h"
#include "model/policy/bundled_scenarios.h"
#include "model/stress/calendars.h"
#include "model/stress/issue_codes.h"
#include "tests/model/stress/linear_model.h"
#include "tests/support/csv.h"
#include "tests/support/policy.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace kyosei::stress {
namespace {

const std::vector<ShockRate>& rates() {
    static const std::vector<ShockRate> read = embeddedShockRates(policyModel().shocks()).value();
    return read;
}

bool canClash(const std::string& shock) {
    std::map<std::string, double> others;
    for (const Shock& other : policyModel().shocks().shocks())
        others[other.id] = 2030;
    return policyModel().shocks().clashing(shock, others) != nullptr;
}

TEST(ShockRates, AreKnownForEveryShockWithRangeGradeAndSource) {
    const test::CsvTable table = test::CsvTable::read("shock_rates.csv");
    EXPECT_EQ(rates().size(), policyModel().shocks().shocks().size());
    EXPECT_EQ(table.size(), rates().size());
    for (const ShockRate& rate : rates()) {
        // The range is that of the distribution that is drawn from, to its two digits.
        EXPECT_NEAR(rate.quantile(0.05) / rate.low, 1, 0.06) << rate.shock;
        EXPECT_NEAR(rate.quantile(0.95) / rate.high, 1, 0.06) << rate.shock;
        EXPECT_NEAR(rate.quantile(0.5), rate.central, 1e-12);
        EXPECT_FALSE(rate.note.empty()) << rate.shock;
        EXPECT_EQ(rate.grade, "judgement");
    }
}

TEST(ShockRates, SayAllThatIsWrongWithATable) {
    const std::string head = "shock,low,central,high,grade,source,note,contrary_evidence\n";
    const ShockTable& shocks = linearModel()->shocks();
    const auto first = [&](const std::string& csv) {
        const auto read = readShockRates(csv, shocks, "rates.csv");
        return read ? std::string() : read.error().front().code.id;
    };
    EXPECT_EQ(first("a,b\n"), "notARateTable");
    EXPECT_EQ(first(head + "costs,1\n"), "rateFields");
    EXPECT_EQ(first(head + "costs,0.1,0.05,0.2,judgement,x,y,z\n"), "rateNumbers");
    EXPECT_EQ(first(head + "costs,0,0.05,0.2,judgement,x,y,z\n"), "rateNumbers");
    EXPECT_EQ(first(head + "rains,0.01,0.05,0.2,judgement,x,y,z\n"), "rateOfUnknownShock");
    const std::string row = "costs,0.01,0.05,0.2,judgement,x,y,z\n";
    EXPECT_EQ(first(head + row + row), "rateTwice");
    EXPECT_EQ(first(head + row), "");
    EXPECT_EQ(readShockRates(head + "costs,1\nrains,0.1,0.2,0.3,,,,\n", shocks, "").error().size(),
              2U);
}

// What a Poisson process with an uncertain rate gives: one minus the mean of exp(-rate * years).
TEST(Calendars, HoldShocksAsOftenAsTheirRatesSay) {
    constexpr std::size_t kCalendars = 4000;
    constexpr double kFirst = 2027, kLast = 2050;
    const auto calendars =
        drawCalendars(rates(), policyModel().shocks(), {kCalendars, kFirst, kLast, 3});
    std::size_t looked = 0;
    for (const ShockRate& rate : rates()) {
        if (canClash(rate.shock))
            continue;
        ++looked;
        double never = 0;
        constexpr int kPoints = 2000;
        for (int i = 0; i < kPoints; ++i)
            never += std::exp(-rate.quantile((i + 0.5) / kPoints) * (kLast - kFirst + 1)) / kPoints;
        const double expected = kCalendars * (1 - never);
        const double deviation = std::sqrt(kCalendars * never * (1 - never));
        const auto strikes = static_cast<double>(std::ranges::count_if(
            calendars, [&](const Calendar& one) { return one.contains(rate.shock); }));
        EXPECT_NEAR(strikes, expected, 3.5 * deviation) << rate.shock;
    }
    EXPECT_GE(looked, 8U);
    for (const Calendar& calendar : calendars)
        for (const auto& [shock, year] : calendar) {
            EXPECT_EQ(year, std::floor(year));
            EXPECT_GE(year, kFirst);
            EXPECT_LE(year, kLast);
            EXPECT_FALSE(policyModel().shocks().clashing(shock, calendar)) << shock;
        }
}

TEST(Calendars, AreTheSameForTheSameSeedHoweverManyAndHoweverLong) {
    const ShockTable& shocks = policyModel().shocks();
    const auto many = drawCalendars(rates(), shocks, {50, 2027, 2050, 9});
    const auto few = drawCalendars(rates(), shocks, {20, 2027, 2050, 9});
    EXPECT_TRUE(std::equal(few.begin(), few.end(), many.begin()));
    EXPECT_NE(drawCalendars(rates(), shocks, {20, 2027, 2050, 10}), few);
    auto longer = drawCalendars(rates(), shocks, {20, 2027, 2060, 9});
    for (Calendar& calendar : longer)
        std::erase_if(calendar, [](const auto& strike) { return strike.second > 2050; });
    EXPECT_EQ(longer, few);
}

TEST(Calendars, OfThePolicyModelAreRunsOfScenariosWithTheseShocks) {
    const auto bundled = bundledScenarios(policyModel().levers(), policyModel().shocks());
    const auto essay = std::ranges::find(*bundled, "essay_programme", &BundledScenario::id);
    PolicyEnsemble::Options options;
    options.members = 16;
    const auto ensemble =
        *PolicyEnsemble::create(sharedPolicyModel(), *uncertaintiesOf(policyModel()), options);
    CalendarRequest request;
    request.scenario = essay->scenario;
    request.year = 2045;
    request.calendars = 5;
    request.members = 6;
    const auto tested = testCalendars(sharedPolicyModel(), *ensemble, request);
    ASSERT_TRUE(tested) << toText(tested.error());
    ASSERT_EQ((*tested)->scores.size(), 5U);
    for (std::size_t n = 0; n < (*tested)->outputs.size(); ++n) {
        const Slot slot = (*tested)->outputs[n].slot;
        const CalendarScore& score = (*tested)->scores[n];
        EXPECT_EQ(score.helps + score.harms + score.unclear + score.none, 5U);
        ASSERT_EQ(score.worst.size(), 5U);
        for (const CalendarOutcome& outcome : score.worst) {
            const Calendar& calendar = (*tested)->calendars[outcome.calendar];
            const auto with = ensemble->run(packageUnder(essay->scenario, calendar), {slot});
            const auto without = ensemble->run(packageUnder({}, calendar), {slot});
            ASSERT_TRUE(with && without);
            std::vector<double> differences;
            for (std::size_t m = 0; m < 6; ++m)
                differences.push_back(with->scenario.at(slot, 2045)[m] -
                                      without->scenario.at(slot, 2045)[m]);
            EXPECT_EQ(changeOf(differences), outcome.difference);
        }
        for (std::size_t i = 1; i < 5; ++i)
            EXPECT_LE(score.worst[i - 1].difference.median, score.worst[i].difference.median);
        EXPECT_EQ(score.median, score.worst[2].difference.median);
    }
    request.threads = 2;
    const auto again = testCalendars(sharedPolicyModel(), *ensemble, request);
    EXPECT_EQ((*again)->scores[0].worst.front().difference,
              (*tested)->scores[0].worst.front().difference);
}

TEST(Calendars, StopWhenAskedAndSayWhatIsWrong) {
    PolicyEnsemble::Options options;
    options.members = 8;
    const auto ensemble =
        *PolicyEnsemble::create(sharedPolicyModel(), *uncertaintiesOf(policyModel()), options);
    CalendarRequest request;
    request.members = 4;
    request.calendars = 200;
    request.year = 2050;
    EXPECT_EQ(testCalendars(sharedPolicyModel(), *ensemble, request).error().front().code,
              codes::stressWithoutPackage);
    const LeverCell& cell = policyModel().levers().cells().front();
    LeverSetting setting = cell.baseline;
    setting.value = cell.maximum;
    request.scenario.set(cell, setting);
    request.year = 1990;
    EXPECT_EQ(testCalendars(sharedPolicyModel(), *ensemble, request).error().front().code,
              codes::stressYear);
    request.year = 2050;
    std::stop_source stop;
    const auto stopped = testCalendars(sharedPolicyModel(), *ensemble, request, stop.get_token(),
                                       [&](std::size_t done, std::size_t all) {
                                           EXPECT_EQ(all, 200U);
                                           if (done > 0)
                                               stop.request_stop();
                                       });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().front().code, codes::cancelled);
}

}  // namespace
}  // namespace kyosei::stress
