// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/charts/chain.h"
#include "model/outcomes/lever_ends.h"
#include "tests/support/policy.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kyosei {
namespace {

double sumOver(const RunResult& run, const char* variable, std::size_t time,
               const char* weights = nullptr) {
    const Program& program = policyModel().program();
    const VariableInfo& of = *program.find(variable);
    double sum = 0;
    for (Slot pair = 0; pair < of.size; ++pair) {
        const double weight = weights ? run.series(program.find(weights)->first + pair)[time] : 1.0;
        sum += weight * run.series(of.first + pair)[time];
    }
    return sum;
}

const Chain& shippedChain() {
    static const Chain chain =
        Chain::embedded(policyModel().program(), policyModel().charts()).value();
    return chain;
}

TEST(Chain, NumbersOfTheRegionAreThoseOfItsPairsTakenTogether) {
    const RunResult& run = *policyModel().baseline();
    const std::size_t last = run.times().size() - 1;
    const auto region = [&](const char* name) {
        return run.series(*policyModel().program().slot(name))[last];
    };
    EXPECT_NEAR(region("regional_trade"), sumOver(run, "trade", last), 1e-9);
    EXPECT_NEAR(region("regional_exchange"), sumOver(run, "exchange", last), 1e-9);
    const std::pair<const char*, const char*> means[] = {
        {"regional_trade_cost", "trade_cost"},       {"regional_network_tie", "network_tie"},
        {"regional_dependence", "trade_dependence"}, {"regional_asymmetry", "dependence_asymmetry"},
        {"regional_onsets", "dispute_onset"},        {"regional_escalations", "escalation"}};
    for (const auto& [whole, part] : means)
        EXPECT_NEAR(region(whole), sumOver(run, part, last, "dyad_salience"), 1e-12) << whole;
}

TEST(Chain, LeadsFromOneStepToTheNextAndEachNumberToAChartOfIt) {
    const Chain& chain = shippedChain();
    ASSERT_EQ(chain.panels.size(), 7u);
    ASSERT_EQ(chain.arrows.size(), 6u);
    for (std::size_t i = 0; i < chain.arrows.size(); ++i) {
        EXPECT_EQ(chain.arrows[i].from, i);
        EXPECT_EQ(chain.arrows[i].to, i + 1);
        EXPECT_FALSE(chain.arrows[i].numbers.empty());
    }
    for (const ChainNumber& number : chain.numbers)
        EXPECT_NE(policyModel().charts().find(number.chart), nullptr) << number.title;
}

TEST(Chain, WithAllLeversAtTheirEndsEveryNumberMoves) {
    const Chain& chain = shippedChain();
    const double year = policyModel().charts().headline().horizon;
    const auto changes = changeAtLeverEnds(policyModel(), chain.outputs(), year);
    ASSERT_TRUE(changes) << toText(changes.error());
    const auto scenario = policyModel().run(leversAtMaximum(policyModel().levers()));
    ASSERT_TRUE(scenario);
    for (std::size_t i = 0; i < chain.numbers.size(); ++i) {
        const Slot slot = chain.numbers[i].slot;
        EXPECT_EQ((*changes)[i],
                  scenario->at(slot, year) - policyModel().baseline()->at(slot, year));
        EXPECT_NE((*changes)[i], 0) << chain.numbers[i].title;
        RecordProperty(chain.numbers[i].title, std::to_string((*changes)[i]));
    }
}

Issues problemsOf(const std::string& panels, const std::string& arrows) {
    const auto read = Chain::fromJson(R"({"format":"kyosei-chain","version":1,"panels":[)" +
                                          panels + R"(],"arrows":[)" + arrows + "]}",
                                      policyModel().program(), policyModel().charts(), "chain");
    return read ? Issues{} : read.error();
}

std::string panel(const std::string& id, const std::string& variable, const std::string& chart) {
    return R"({"id":")" + id + R"(","title":"T","sentence":"S.","numbers":[{"title":"N",)" +
           R"("unit":"u","variable":")" + variable + R"(","chart":")" + chart + R"("}]})";
}

TEST(Chain, NamesWhatTheModelOrTheChartsDoNotHave) {
    const std::string good = panel("a", "regional_trust", "regional-trust");
    EXPECT_TRUE(problemsOf(good, "").empty());
    EXPECT_EQ(problemsOf(panel("a", "no_such", "regional-trust"), "").size(), 2u)
        << "no variable, and so no chart of it";
    EXPECT_EQ(problemsOf(panel("a", "trust", "trust"), "").size(), 2u)
        << "a variable of pairs has no range as a whole";
    EXPECT_EQ(problemsOf(panel("a", "regional_trust", "stability"), "").size(), 1u)
        << "a chart of something else";
    const std::string two = good + "," + panel("b", "extra_cost", "extra-cost");
    EXPECT_TRUE(problemsOf(two, R"({"from":"a","to":"b","by":["regional_trust"]})").empty());
    EXPECT_EQ(problemsOf(two, R"({"from":"b","to":"a","by":["regional_trust"]})").size(), 1u)
        << "arrows lead to the right";
    EXPECT_EQ(problemsOf(two, R"({"from":"a","to":"b","by":["trade"]})").size(), 1u);
}

}  // namespace
}  // namespace kyosei
