// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/chain_fixture.h"
#include "ui/chain/chain_content.h"
#include "ui/chain/chain_text.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

enum Item { money, border, toll, trade, unrest, talks, trust };

ChainContent contentFor(const std::map<std::string, ChainChange>& changes) {
    return chainContentOf(smallChain(), chainView(changes), chainFull());
}

std::vector<std::pair<std::size_t, std::size_t>> certainFlows(const ChainContent& content) {
    std::vector<std::pair<std::size_t, std::size_t>> flows;
    for (const ChainFlowContent& flow : content.flows)
        if (flow.certain)
            flows.emplace_back(flow.from, flow.to);
    return flows;
}

using Flows = std::vector<std::pair<std::size_t, std::size_t>>;

TEST(ChainContent, ShowsChangesInTheUnitOfTheirChart) {
    const ChainContent content = contentFor({{"border", {-0.7, -0.5, -0.3}}});
    const ChainItemContent& item = content.items[border];
    EXPECT_DOUBLE_EQ(item.change->median, -5) << "times the factor of the chart";
    EXPECT_DOUBLE_EQ(item.change->low, -7);
    EXPECT_DOUBLE_EQ(item.share, 0.005) << "of 1000 with all levers at their ends";
    EXPECT_EQ(item.size(), ChangeClass::small);
    EXPECT_FALSE(item.isAgainst()) << "a border that costs less";
    EXPECT_EQ(item.median.first().x(), 2025);
    EXPECT_EQ(item.median.last(), QPointF(2060, -6));
    EXPECT_EQ(chainNumber(item), QStringLiteral("−5.0"));
    EXPECT_TRUE(chainSentence(item).startsWith(QStringLiteral(
        "Border cost in 2050, compared with the baseline: −5.0 (points). A small fall.")))
        << qPrintable(chainSentence(item));
}

TEST(ChainContent, NothingMovesWithoutAnArrowAndWithoutASign) {
    const ChainContent content = contentFor({});
    EXPECT_TRUE(certainFlows(content).empty());
    for (const ChainItemContent& item : content.items) {
        EXPECT_EQ(chainNumber(item), QStringLiteral("0"));
        EXPECT_TRUE(chainWord(item).isEmpty());
    }
    for (const ChainStepContent& step : content.steps)
        EXPECT_EQ(step.end, ChainStepContent::End::none);
}

TEST(ChainContent, ArrowsLeadAsFarAsSomethingCertainArrives) {
    const ChainContent content =
        contentFor({{"money", {50, 60, 70}}, {"border", {-4, -3, -2}}, {"trade", {10, 20, 30}}});
    EXPECT_EQ(certainFlows(content), (Flows{{0, 1}, {1, 2}}));
    EXPECT_DOUBLE_EQ(content.flows[0].with, 0.03) << "what arrives at the border";
    EXPECT_EQ(content.steps[3].end, ChainStepContent::End::stops) << "nothing after trade";
    EXPECT_EQ(content.steps[4].end, ChainStepContent::End::none) << "only where it stops";
}

TEST(ChainContent, WhatWorksAgainstIsAnArrowOfItsOwn) {
    const ChainContent content =
        contentFor({{"border", {-30, -20, -15}}, {"toll", {5, 10, 15}}, {"trade", {10, 20, 30}}});
    EXPECT_DOUBLE_EQ(content.flows[1].with, 0.2);
    EXPECT_DOUBLE_EQ(content.flows[1].against, 0.1);
    EXPECT_EQ(chainWord(content.items[toll]), QStringLiteral("against"));
    EXPECT_TRUE(chainWord(content.items[border]).isEmpty());
}

TEST(ChainContent, AnUncertainStepIsPassedBelow) {
    const ChainContent content =
        contentFor({{"trade", {10, 20, 30}}, {"unrest", {-9, 2, 11}}, {"trust", {1, 3, 5}}});
    EXPECT_EQ(chainWord(content.items[unrest]), QStringLiteral("unclear"));
    EXPECT_EQ(certainFlows(content), (Flows{{0, 2}, {2, 4}}))
        << "levers to trade past the border, and trade to peace past unrest";
    EXPECT_EQ(content.flows.back().label, QStringLiteral("straight to peace"));
    EXPECT_DOUBLE_EQ(content.flows.back().with, 0.03);
    EXPECT_EQ(content.steps[3].end, ChainStepContent::End::none);
}

TEST(ChainContent, GainsDoNotComeThroughAStepThatOnlyWorksAgainstThem) {
    const ChainContent content =
        contentFor({{"trade", {10, 20, 30}}, {"unrest", {5, 10, 15}}, {"trust", {1, 3, 5}}});
    EXPECT_EQ(content.flows[3].with, 0);
    EXPECT_GT(content.flows[3].against, 0);
    const ChainFlowContent& past = content.flows.back();
    EXPECT_EQ(std::pair(past.from, past.to), (std::pair<std::size_t, std::size_t>{2, 4}))
        << "from trade to peace, past unrest";
    EXPECT_DOUBLE_EQ(past.with, 0.03);
    EXPECT_EQ(past.against, 0);
}

TEST(ChainContent, SaysWhereItBecomesUnclear) {
    const ChainContent content =
        contentFor({{"border", {-30, -20, -15}}, {"trade", {-30, 20, 40}}});
    EXPECT_EQ(content.steps[2].end, ChainStepContent::End::becomesUnclear);
}

TEST(ChainContent, WhatCountsIsSaidByTheChart) {
    const ChainContent content = contentFor({{"talks", {1, 1.5, 2}}, {"trust", {1, 1.5, 2}}});
    EXPECT_EQ(content.items[talks].size(), ChangeClass::none);
    EXPECT_EQ(chainNumber(content.items[talks]), QStringLiteral("≈ 0"));
    EXPECT_EQ(content.items[trust].size(), ChangeClass::small) << "more than half a point";
}

TEST(ChainContent, WhatIsHiddenIsNotToldByArrowsEither) {
    RunView view = chainView({{"money", {50, 60, 70}}, {"border", {-4, -3, -2}}});
    const Slot hidden = *view.model->program().slot("trade");
    view.masked = {hidden};
    const ChainContent content = chainContentOf(smallChain(), view, chainFull());
    EXPECT_EQ(chainNumber(content.items[trade]), QStringLiteral("?"));
    EXPECT_FALSE(content.items[trade].change);
    EXPECT_TRUE(certainFlows(content).empty());
    for (const ChainStepContent& step : content.steps)
        EXPECT_EQ(step.end, ChainStepContent::End::none);
}

TEST(ChainContent, IsStillBeingComputedWithoutRanges) {
    RunView view = chainView({});
    view.fan.reset();
    const ChainContent content = chainContentOf(smallChain(), view, {});
    EXPECT_EQ(chainNumber(content.items[money]), QStringLiteral("…"));
    EXPECT_TRUE(chainSentence(content.items[money]).contains(QStringLiteral("being computed")));
}

TEST(ChainContent, NoArrowIsWiderThanAll) {
    const ChainContent content = contentFor({{"trade", {700, 859, 900}}});
    EXPECT_DOUBLE_EQ(content.items[trade].share, 1);
}

}  // namespace
}  // namespace kyosei
