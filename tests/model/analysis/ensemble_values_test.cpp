// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/ensemble.h"

#include <gtest/gtest.h>

#include <vector>

namespace kyosei {
namespace {

std::vector<double> valuesOf(const Ensemble& ensemble, Slot slot, std::size_t time) {
    const auto values = ensemble.values(slot, time);
    return {values.begin(), values.end()};
}

/// Two members of a block: slot 4 is time + 10 member, slot 9 the negative of that.
RunResult block(const std::vector<double>& times, double firstMember) {
    RunResult run(times, {9, 4}, 2);
    for (std::size_t member = 0; member < 2; ++member)
        for (std::size_t t = 0; t < times.size(); ++t) {
            const double value = times[t] + 10 * (firstMember + static_cast<double>(member));
            run.writable(1, member)[t] = value;
            run.writable(0, member)[t] = -value;
        }
    return run;
}

TEST(EnsembleValues, AreThoseOfTheBlocksInWhateverOrderTheseCome) {
    const std::vector<double> times{2000, 2001, 2003};
    Ensemble ensemble(times, {9, 4, 9}, 4);
    ensemble.store(2, block(times, 2));
    ensemble.store(0, block(times, 0));
    EXPECT_EQ(ensemble.times(), times);
    EXPECT_EQ(ensemble.members(), 4u);
    EXPECT_EQ(valuesOf(ensemble, 4, 0), (std::vector<double>{2000, 2010, 2020, 2030}));
    EXPECT_EQ(valuesOf(ensemble, 4, 2), (std::vector<double>{2003, 2013, 2023, 2033}));
    EXPECT_EQ(valuesOf(ensemble, 9, 1), (std::vector<double>{-2001, -2011, -2021, -2031}));
}

TEST(EnsembleValues, KnowWhichOutputsTheyHave) {
    const Ensemble ensemble({0, 1}, {9, 4}, 1);
    EXPECT_TRUE(ensemble.has(4));
    EXPECT_TRUE(ensemble.has(9));
    EXPECT_FALSE(ensemble.has(0));
    EXPECT_FALSE(ensemble.has(5));
    EXPECT_FALSE(Ensemble().has(0));
}

TEST(EnsembleValues, KeepTheFirstTimeEverySoManyAndTheLast) {
    const std::vector<double> times{0, 1, 2, 3, 4, 5, 6, 7};
    EXPECT_EQ(Ensemble(times, {4}, 1, 3).times(), (std::vector<double>{0, 3, 6, 7}));
    EXPECT_EQ(Ensemble(times, {4}, 1, 7).times(), (std::vector<double>{0, 7}));
    EXPECT_EQ(Ensemble(times, {4}, 1, 100).times(), (std::vector<double>{0, 7}));
    EXPECT_EQ(Ensemble(times, {4}, 1, 1).times(), times);
    EXPECT_EQ(Ensemble(times, {4}, 1, 0).times(), times);

    Ensemble some(times, {4}, 2, 3);
    some.store(0, block(times, 0));
    EXPECT_EQ(valuesOf(some, 4, 1), (std::vector<double>{3, 13})) << "of the third year";
    EXPECT_EQ(valuesOf(some, 4, 3), (std::vector<double>{7, 17}));
}

TEST(EnsembleValues, AreLinearBetweenTimesAndStayAtTheEndsOutside) {
    const std::vector<double> times{2000, 2001, 2003};
    Ensemble ensemble(times, {4}, 2);
    ensemble.store(0, block(times, 0));
    EXPECT_EQ(ensemble.at(4, 2001), (std::vector<double>{2001, 2011}));
    EXPECT_EQ(ensemble.at(4, 2002.5), (std::vector<double>{2002.5, 2012.5}));
    EXPECT_EQ(ensemble.at(4, 1990), (std::vector<double>{2000, 2010}));
    EXPECT_EQ(ensemble.at(4, 2003), (std::vector<double>{2003, 2013}));
    EXPECT_EQ(ensemble.at(4, 2050), (std::vector<double>{2003, 2013}));
}

}  // namespace
}  // namespace kyosei
