// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/packages.h"
#include "tests/model/search/search_support.h"

#include <gtest/gtest.h>

namespace kyosei::search {
namespace {

class Packages : public testing::Test {
protected:
    const LeverTable& levers_ = policyModel().levers();
    const LeverSpace space_{levers_, {}, threeLevers()};

    /// A package with its sliders at these shares of their way, at this cost.
    [[nodiscard]] Package package(const std::vector<double>& shares, double cost) const {
        Package package;
        for (std::size_t i = 0; i < shares.size(); ++i)
            package.scenario = space_.with(package.scenario, i, shares[i]);
        package.spending.all.perYear = cost;
        return package;
    }
    [[nodiscard]] Common commonOfThese(const std::vector<Package>& packages) const {
        std::vector<const Package*> pointers;
        for (const Package& one : packages)
            pointers.push_back(&one);
        return commonOf(space_, levers_, pointers);
    }
};

TEST_F(Packages, FarthestFirst) {
    const std::vector<Package> packages{package({0, 0, 0}, 0), package({0.25, 0, 0}, 0),
                                        package({1, 1, 0}, 0), package({0, 0, 1}, 0)};
    std::vector<const Scenario*> scenarios;
    for (const Package& one : packages)
        scenarios.push_back(&one.scenario);
    using Places = std::vector<std::size_t>;
    EXPECT_EQ(farApart(space_, scenarios, 0, 4, 0), (Places{0, 2, 3, 1}));
    EXPECT_EQ(farApart(space_, scenarios, 0, 4, 0.5), (Places{0, 2, 3}));
    EXPECT_EQ(farApart(space_, scenarios, 1, 2, 0.5), (Places{1, 2}));
    EXPECT_TRUE(farApart(space_, {}, 0, 2, 0).empty());
}

TEST_F(Packages, WhatAllCheapOnesHaveIsCommon) {
    const Common common = commonOfThese({package({0.5, 0.25, 0}, 10), package({0.75, 0, 0}, 12),
                                         package({1, 0.5, 0}, 14.9), package({0, 0, 1}, 16)});
    EXPECT_EQ(common.packages, 3U);
    ASSERT_EQ(common.levers.size(), 1U);
    EXPECT_EQ(common.levers[0].id, space_.free()[0].id);
    EXPECT_FALSE(common.levers[0].down);
    EXPECT_EQ(common.levers[0].value, space_.free()[0].lowest + 20);
    EXPECT_EQ(common.idle, (std::vector{space_.free()[2].id.actor}));
}

TEST_F(Packages, OfTwoNothingIsSaid) {
    const Common common = commonOfThese({package({1, 0, 0}, 10), package({1, 0, 0}, 11)});
    EXPECT_TRUE(common.levers.empty());
    EXPECT_TRUE(common.idle.empty());
}

TEST_F(Packages, ConsentAndEvidenceAreThoseOfWhatItMoves) {
    Scenario start, moved;
    std::size_t literature = 0;
    for (const LeverCell& cell : levers_.cells()) {
        if (cell.id.lever != "aid" && cell.id.lever != "diplomacy")
            continue;
        LeverSetting setting = cell.baseline;
        setting.value = cell.maximum;
        moved.set(cell, setting);
        literature += cell.id.lever == "aid" ? 1U : 0U;
    }
    EXPECT_EQ(evidenceOf(levers_, moved, start).literature, literature);
    EXPECT_EQ(evidenceOf(levers_, moved, start).all, moved.levers.size());
    EXPECT_EQ(evidenceOf(levers_, moved, moved).all, 0U);
    EXPECT_EQ(assumedActors(levers_, moved, start),
              (std::vector<std::string>{"PRK", "RUS", "USA"}));
    EXPECT_TRUE(assumedActors(levers_, moved, moved).empty());
}

}  // namespace
}  // namespace kyosei::search
