// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/discovery/tree.h"
#include "tests/model/discovery/planted_cases.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace kyosei::discovery {
namespace {

Cases rowOfCases(std::vector<double> values, std::vector<std::uint8_t> ofInterest) {
    Cases cases;
    cases.dimensions = {{"x", {}}};
    cases.values = {std::move(values)};
    cases.ofInterest = std::move(ofInterest);
    return cases;
}

TEST(Tree, SplitsHalfwayWhereGiniFallsMost) {
    // Gini impurity of the whole is 2*(3/8)*(5/8) = 0.469; it falls to (4*0 + 4*2*(3/4)*(1/4))/8 =
    // 0.1875 at 3.5 and to (6*2*(1/6)*(5/6) + 0)/8 = 0.208 at 5.5.
    const auto tree =
        growTree(rowOfCases({0, 1, 2, 3, 4, 5, 6, 7}, {0, 0, 0, 0, 1, 0, 1, 1}), {0.1, 1});
    ASSERT_EQ(tree.size(), 3u);
    EXPECT_EQ(tree[0].threshold, 3.5);
    EXPECT_EQ(tree[tree[0].yes].statistics.cases, 4u);
    EXPECT_EQ(tree[tree[0].yes].statistics.density, 0);
    EXPECT_EQ(tree[tree[0].no].statistics.density, 0.75);
}

TEST(Tree, LeavesNoLeafTooSmallAndStopsWhereNothingIsGained) {
    const Cases cases = rowOfCases({0, 1, 2, 3, 4, 5, 6, 7}, {0, 0, 0, 0, 0, 0, 0, 1});
    EXPECT_EQ(growTree(cases, {0.25, 1})[0].threshold, 5.5);  // 6.5 would leave one of eight
    EXPECT_EQ(growTree(rowOfCases({0, 1, 2}, {1, 1, 1}), {0.1, 3}).size(), 1u);
}

TEST(Tree, PutsCategoriesTogetherByTheirShares) {
    Cases cases = rowOfCases({0, 0, 1, 1, 2, 2, 3, 3}, {1, 1, 0, 0, 1, 1, 0, 0});
    cases.dimensions[0].categories = {"a", "b", "c", "d"};
    const auto tree = growTree(cases, {0.1, 2});
    ASSERT_EQ(tree.size(), 3u);
    EXPECT_EQ(tree[0].categories, (std::vector<std::uint8_t>{0, 1, 0, 1}));
    EXPECT_EQ(tree[tree[0].yes].statistics.density, 0);
    EXPECT_EQ(tree[tree[0].no].statistics.density, 1);
}

TEST(Tree, LeavesShareOutAllCases) {
    const Box planted{{{0, 0.3, 0.7, {}}, {2, -Restriction::kNone, 0.5, {}}}};
    const auto tree = growTree(test::plantedCases(1000, 4, planted, 0.05, 4), {0.05, 4});
    double mass = 0, coverage = 0;
    for (const TreeNode& node : tree)
        if (node.isLeaf()) {
            mass += node.statistics.mass;
            coverage += node.statistics.coverage;
            EXPECT_GE(node.statistics.mass, 0.05 - 1e-12);
        }
    EXPECT_NEAR(mass, 1, 1e-12);
    EXPECT_NEAR(coverage, 1, 1e-12);
    EXPECT_GT(tree.size(), 6u);
}

// The leaves of scikit-learn's tree (through the EMA Workbench, least mass 0.05) of the cases of
// Bryant and Lempert 2010, as its documentation prints them: coverage, density, mass.
TEST(Tree, OfThePublishedCasesIsThePublishedOne) {
    const Cases cases = test::bryantCases();
    if (cases.count() == 0)
        GTEST_SKIP() << "KYOSEI_BRYANT_DATA names no file";
    const double published[8][3] = {{0.011236, 0.021739, 0.052154}, {0.000000, 0.000000, 0.546485},
                                    {0.000000, 0.000000, 0.103175}, {0.044944, 0.090909, 0.049887},
                                    {0.224719, 0.434783, 0.052154}, {0.112360, 0.227273, 0.049887},
                                    {0.000000, 0.000000, 0.051020}, {0.606742, 0.642857, 0.095238}};
    std::vector<BoxStatistics> leaves;
    const auto tree = growTree(cases, {44.0 / 882, 100});
    for (const TreeNode& node : tree)
        if (node.isLeaf())
            leaves.push_back(node.statistics);
    ASSERT_EQ(leaves.size(), 8u);
    for (std::size_t i = 0; i < leaves.size(); ++i) {
        EXPECT_NEAR(leaves[i].coverage, published[i][0], 5e-7) << i;
        EXPECT_NEAR(leaves[i].density, published[i][1], 5e-7) << i;
        EXPECT_NEAR(leaves[i].mass, published[i][2], 5e-7) << i;
    }
    EXPECT_NEAR(tree[0].threshold, -0.3165, 1e-6);
    EXPECT_EQ(cases.dimensions[tree[0].dimension].name, "Demand elasticity");
}

}  // namespace
}  // namespace kyosei::discovery
