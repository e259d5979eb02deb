// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/read_checks.h"
#include "model/checks/run_checks.h"
#include "tests/support/policy.h"

#include <gtest/gtest.h>

#include <cmath>

namespace kyosei::checks {
namespace {

std::string file(const std::string& checks) {
    return R"({"format": "kyosei-checks", "version": 1, "checks": [)" + checks + "]}";
}

std::string one(const std::string& rest) {
    return file(R"({"id": "X", "title": "t", "why": "w", )" + rest + "}");
}

Result<std::vector<CheckResult>> results(const std::string& text, const xmile::Document& document) {
    return checkPolicyModel(document, text, "own.json");
}

CheckResult resultOf(const std::string& rest,
                     const xmile::Document& document = policyModel().document()) {
    const auto found = results(one(rest), document);
    EXPECT_TRUE(found) << toText(found.error());
    return found ? found->front() : CheckResult();
}

std::string issuesOf(const std::string& text) {
    const auto found = results(text, policyModel().document());
    EXPECT_FALSE(found);
    return found ? "" : toText(found.error());
}

TEST(Checks, OfThePolicyModelHoldOrFailAsTheyAreListed) {
    const auto found = checkPolicyModel(policyModel().document());
    ASSERT_TRUE(found) << toText(found.error());
    EXPECT_GE(found->size(), 28u) << "T1 to T16 and R1 to R12";
    for (const CheckResult& result : *found)
        for (const Finding& finding : result.findings) {
            EXPECT_NE(finding.verdict, Verdict::fails)
                << result.id << ": " << finding.text << ' ' << finding.quantity << ' '
                << finding.element << ' ' << finding.scenario << " is " << finding.measured
                << ", wanted " << finding.wanted;
            EXPECT_NE(finding.verdict, Verdict::holdsUnexpectedly)
                << result.id << ": " << finding.text
                << " holds now; take it off the list of known failures";
        }
}

TEST(Checks, MeasureChangesRatiosAndWhatIsBeyondASum) {
    const CheckResult result = resultOf(R"(
        "scenarios": {"none": {}, "half": {"constants": {"one_percent": 0.005}}},
        "expect": [
          {"of": "3*one_percent", "scenario": "half", "over": "none", "year": 2000,
           "equals": 0.5, "tolerance": 1e-12},
          {"of": "one_percent", "scenario": "half", "minus": "none", "year": 2000,
           "equals": -0.005, "tolerance": 1e-12},
          {"of": "one_percent", "scenario": "half", "minus": "baseline", "year": 2000,
           "equals": 0, "tolerance": 0},
          {"of": "TIME", "scenario": "none", "statistic": "ratio", "years": [2000, 2050],
           "equals": 1.025, "tolerance": 1e-12}])");
    EXPECT_EQ(result.verdict, Verdict::holds);
    for (const Finding& finding : result.findings)
        EXPECT_EQ(finding.verdict, Verdict::holds) << finding.quantity << finding.measured;
}

TEST(Checks, NameTheWorstElementAndScenario) {
    const CheckResult result = resultOf(R"(
        "expect": [{"of": "IF first_member[{each},JPN] = 1 THEN 2 ELSE 1", "each": "Dyad",
                    "year": 2000, "atMost": 1.5}])");
    EXPECT_EQ(result.verdict, Verdict::fails);
    EXPECT_EQ(result.findings.front().element, "JPN_KOR");
    EXPECT_EQ(result.findings.front().measured, 2);
}

TEST(Checks, TellKnownFailuresFromNewOnesAndFromThoseThatHoldAgain) {
    const std::string listed = R"("expected": "fails", "reason": "because")";
    const auto verdict = [&](const std::string& bound, const std::string& more) {
        return resultOf(R"("expect": [{"of": "one_percent", "year": 2000, )" + bound + more + "}]")
            .verdict;
    };
    EXPECT_EQ(verdict(R"("above": 1)", ""), Verdict::fails);
    EXPECT_EQ(verdict(R"("above": 1)", ", " + listed), Verdict::failsAsListed);
    EXPECT_EQ(verdict(R"("above": 0)", ", " + listed), Verdict::holdsUnexpectedly);
    EXPECT_EQ(verdict(R"("above": 0)", ""), Verdict::holds);
}

TEST(Checks, FindAnEquationThatKnowsACountry) {
    const std::string swap = R"("kind": "symmetry", "tolerance": 1e-9, "permutation": {
        "Actor": [["JPN", "KOR"]], "Donor": [["JPN", "KOR"]],
        "Dyad": [["JPN_PRK", "KOR_PRK"], ["JPN_MNG", "KOR_MNG"], ["JPN_CHN", "KOR_CHN"],
                 ["JPN_RUS", "KOR_RUS"], ["JPN_USA", "KOR_USA"]]})";
    EXPECT_EQ(resultOf(swap).verdict, Verdict::holds);
    xmile::Document document = policyModel().document();
    for (xmile::Variable& variable : document.variables)
        if (variable.name == "crisis_exposure")
            variable.equation.text += " + 0.01*population[Actor]/population[JPN]";
    EXPECT_EQ(resultOf(swap, document).verdict, Verdict::fails);
}

TEST(Checks, FindAVariableThatForgetsItsReference) {
    const std::string neutral = R"("kind": "neutrality",
        "scenario": {"constants": {"trade_cost_elasticity": 5}})";
    EXPECT_EQ(resultOf(neutral).verdict, Verdict::holds);
    xmile::Document document = policyModel().document();
    for (xmile::Variable& variable : document.variables)
        if (variable.referenceOf == "gdp_multiplier") {
            variable.referenceOf.clear();
            variable.equation.text = "1";
        }
    EXPECT_EQ(resultOf(R"("expect": [{"of": "gdp[JPN]/baseline_gdp[JPN]", "year": 2000,
                          "equals": 1, "tolerance": 0}])",
                       document)
                  .verdict,
              Verdict::fails);
}

TEST(Checks, ReportEveryBadKeyWithItsPath) {
    const std::string issues = issuesOf(file(R"(
        {"id": "A", "title": "t", "why": "w", "knd": "units",
         "scenarios": {"s": {"levers": [{"lever": "aids", "actors": ["JPN", "XYZ"]}],
                             "shocks": {"alien": 2030}, "constants": {"gdp": 3, "pi": 3}}},
         "expect": [{"of": "gdp[JPN]", "statistic": "average", "years": [2050, 2030],
                     "scenario": "q", "minus": "p"}]},
        {"id": "A", "title": "t", "why": "w", "kind": "magic"})"));
    for (const char* path :
         {"checks[0].knd", "checks[0].scenarios.s.levers[0].lever", "levers[0].actors",
          "levers[0].to", "shocks.alien", "constants.gdp", "constants.pi", "expect[0].statistic",
          "expect[0].years", "expect[0].scenario", "expect[0].minus", "expect[0].atLeast",
          "checks[1].kind", "checks[1].id"})
        EXPECT_NE(issues.find(path), std::string::npos) << path << "\n" << issues;
}

TEST(Checks, OfEnsemblesRefuseWhatTheyCannotMeasure) {
    const std::string issues = issuesOf(one(R"("kind": "ensemble", "from": "mars",
        "scenario": {"constants": {"one_percent": 1}},
        "expect": [{"of": "trust[JPN_KOR]", "statistic": "mean", "years": [2030, 2040],
                    "above": 0}])"));
    for (const char* path : {"checks[0].from", "checks[0].scenarios", "expect[0].of"})
        EXPECT_NE(issues.find(path), std::string::npos) << path << '\n' << issues;
}

TEST(Checks, KeepLeversInTheirRangesAndStepsInReason) {
    const std::string issues = issuesOf(file(R"(
        {"id": "A", "title": "t", "why": "w",
         "scenarios": {"a": {"levers": [{"lever": "diplomacy", "value": 400}]},
                       "b": {"levers": [{"lever": "diplomacy", "share": 1.5}]},
                       "c": {"dt": 1e-9}},
         "expect": [{"of": "one_percent", "each": [], "year": 2030, "above": 0}]})"));
    for (const char* path : {"scenarios.a.levers[0].value", "scenarios.b.levers[0].share",
                             "scenarios.c.dt", "expect[0].each"})
        EXPECT_NE(issues.find(path), std::string::npos) << path << '\n' << issues;
}

TEST(Checks, SayWhichExpressionIsWrong) {
    const std::string issues =
        issuesOf(one(R"("expect": [{"of": "gdp[JPN] + trst", "year": 2030, "above": 0}])"));
    EXPECT_NE(issues.find("check X"), std::string::npos) << issues;
    EXPECT_NE(issues.find("gdp[JPN] + trst"), std::string::npos) << issues;
}

TEST(Checks, RefuseFilesThatAreNoChecks) {
    EXPECT_NE(issuesOf("[]").find("kyosei-checks"), std::string::npos);
    EXPECT_NE(issuesOf("{").find("JSON"), std::string::npos);
    for (const char* part : {"3", R"({"id": 4})", R"({"scenario": []})", R"({"expect": {}})",
                             R"({"expect": [5], "scenarios": {"a": 7}})",
                             R"({"kind": "symmetry", "permutation": {"Actor": [["JPN"], 3]}})",
                             R"({"scenarios": {"a": {"each": 3}, "b": {"each": "Nothing"}}})"})
        EXPECT_FALSE(issuesOf(file(part)).empty()) << part;
}

TEST(CheckStatistics, DescribeAFallAndARecovery) {
    const std::vector<double> times{0, 1, 2, 3, 4, 5};
    const std::vector<double> values{10, 10, 4, 6, 8, 9};
    const auto of = [&](Statistic statistic, double from, double to, double share = 0.5) {
        return statisticOf(statistic, times, values, from, to, share);
    };
    EXPECT_EQ(of(Statistic::value, 2.5, 2.5), 5);
    EXPECT_EQ(of(Statistic::minimum, 0, 5), 4);
    EXPECT_EQ(of(Statistic::maximum, 2.5, 3.5), 7);
    EXPECT_EQ(of(Statistic::mean, 2, 4), 6);
    EXPECT_EQ(of(Statistic::change, 2, 4), 4);
    EXPECT_EQ(of(Statistic::ratio, 2, 4), 2);
    EXPECT_DOUBLE_EQ(of(Statistic::fall, 0, 5), 0.6);
    EXPECT_EQ(of(Statistic::recovery, 0, 5), 1.5) << "half of six is back at 7";
    EXPECT_TRUE(std::isinf(of(Statistic::recovery, 0, 5, 0.9)));
    EXPECT_TRUE(std::isnan(of(Statistic::recovery, 2, 5))) << "nothing was lost";
    Bounds atLeastZero;
    atLeastZero.atLeast = 0;
    EXPECT_FALSE(atLeastZero.hold(std::nan("")));
}

}  // namespace
}  // namespace kyosei::checks
