// SPDX-License-Identifier: GPL-3.0-or-later
// Queues, alone and in front of conveyors. All numbers are worked out by hand.
#include "model/xmile/issue_codes.h"
#include "tests/support/agreement.h"

#include <gtest/gtest.h>

#include <cmath>

namespace kyosei {
namespace {

using namespace test;

void expectQueued(const Ran& ran, const char* name, const std::vector<double>& expected) {
    const auto actual = ran.series(name);
    ASSERT_GE(actual.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        EXPECT_NEAR(actual[i], expected[i], 1e-10 * (1 + std::abs(expected[i]))) << name << i;
}

/// A queue into which 5 come in each step, before a conveyor of two steps that holds 6.
std::string line(const std::string& attributes, const std::string& overflow = {},
                 const std::string& initial = "0") {
    std::vector<std::string> outflows = {"next"};
    if (!overflow.empty())
        outflows.push_back("over");
    return stock("Q", initial, {"i"}, outflows, {}, "<queue/>") + flow("i", "5") +
           "<flow name=\"next\"/>" + overflow +
           stock("C", "0", {"next"}, {"o"}, {},
                 "<conveyor discrete=\"true\"" + attributes +
                     "><len>2</len><capacity>6</capacity></conveyor>") +
           "<flow name=\"o\"/>";
}

TEST(Queues, EmptyThemselvesWhereNothingHoldsThemBack) {
    const Ran ran = runAlike({.variables = stock("Q", "7", {"i"}, {"o"}, {}, "<queue/>") +
                                           flow("i", "2") + "<flow name=\"o\"/>",
                              .stop = 3,
                              .dt = 0.5});
    expectQueued(ran, "o", {7 / 0.5 + 2, 2, 2});
    expectQueued(ran, "Q", {7, 0, 0});
}

TEST(Queues, OneBatchAtATimeEntersAConveyor) {
    // At 2 the batch of 4 that was left behind enters although there is room for 5.
    const Ran ran = runAlike({.variables = line(""), .stop = 5});
    expectQueued(ran, "next", {5, 1, 4, 2, 3});
    expectQueued(ran, "Q", {0, 0, 4, 5, 8, 10});
    expectQueued(ran, "C", {0, 5, 6, 5, 6, 5});
}

TEST(Queues, AsMuchAsFitsEntersAConveyorThatTakesSeveralBatches) {
    const Ran ran = runAlike({.variables = line(" one_at_a_time=\"false\""), .stop = 5});
    expectQueued(ran, "next", {5, 1, 5, 1, 5});
    expectQueued(ran, "Q", {0, 0, 4, 4, 8, 8});
}

TEST(Queues, WholeBatchesWaitUntilTheyFit) {
    const Ran ran = runAlike({.variables = line(" batch_integrity=\"true\""), .stop = 5});
    expectQueued(ran, "next", {5, 0, 5, 0, 5});
    expectQueued(ran, "Q", {0, 0, 5, 5, 10, 10});
    const Ran never =
        runAlike({.variables = line(" batch_integrity=\"true\"", {}, "10"), .stop = 5});
    expectQueued(never, "next", {0, 0, 0, 0, 0});
    expectQueued(never, "Q", {10, 15, 20, 25, 30});
}

TEST(Queues, TheInitialContentIsOneBatch) {
    const Ran ran = runAlike({.variables = line("", {}, "9"), .stop = 4});
    // 6 of it fit; the other 3 are in front when they have left.
    expectQueued(ran, "next", {6, 0, 3, 3});
    expectQueued(ran, "Q", {9, 8, 13, 15, 17});
}

TEST(Queues, AnOverflowTakesWhatOthersAreKeptFromTaking) {
    const std::string over = "<flow name=\"over\"><overflow/></flow>";
    const Ran ran = runAlike({.variables = line("", over), .stop = 5});
    expectQueued(ran, "next", {5, 1, 5, 1, 5});
    expectQueued(ran, "over", {0, 4, 0, 4, 0});
    expectQueued(ran, "Q", {0, 0, 0, 0, 0});
    // A batch that waits for its turn, as only one at a time may enter, is not blocked.
    const Ran waiting = runAlike(
        {.variables = stock("Q", "3", {"i"}, {"next", "over"}, {}, "<queue/>") + flow("i", "2") +
                      "<flow name=\"next\"/>" + over +
                      stock("C", "0", {"next"}, {"o"}, {},
                            "<conveyor discrete=\"true\"><len>2</len><capacity>60</capacity>"
                            "</conveyor>") +
                      "<flow name=\"o\"/>",
         .stop = 4});
    expectQueued(waiting, "next", {3, 2, 2});
    expectQueued(waiting, "over", {0, 0, 0});
    expectQueued(waiting, "Q", {3, 2, 2});
}

TEST(Queues, AnOverflowOpensWhileTheConveyorIsArrested) {
    const Ran ran = runAlike(
        {.variables = stock("Q", "0", {"i"}, {"next", "over"}, {}, "<queue/>") + flow("i", "2") +
                      "<flow name=\"next\"/><flow name=\"over\"><overflow/></flow>" +
                      stock("C", "0", {"next"}, {"o"}, {},
                            "<conveyor discrete=\"true\"><len>2</len><arrest>TIME = 1</arrest>"
                            "</conveyor>") +
                      "<flow name=\"o\"/>",
         .stop = 4});
    expectQueued(ran, "next", {2, 0, 2, 2});
    expectQueued(ran, "over", {0, 2, 0, 0});
    expectQueued(ran, "o", {0, 0, 0, 2, 2});
}

TEST(Queues, OutflowsNamedFirstComeFirst) {
    const auto conveyor = [](const std::string& name, const std::string& in, const std::string& out,
                             const std::string& capacity) {
        return stock(name, "0", {in}, {out}, {},
                     "<conveyor discrete=\"true\" one_at_a_time=\"false\"><len>9</len><capacity>" +
                         capacity + "</capacity></conveyor>") +
               "<flow name=\"" + in + "\"/><flow name=\"" + out + "\"/>";
    };
    const Ran ran =
        runAlike({.variables = stock("Q", "0", {"i", "j"}, {"a", "b"}, {}, "<queue/>") +
                               flow("i", "3") + flow("j", "-4") + conveyor("CA", "a", "x", "4") +
                               conveyor("CB", "b", "y", "7"),
                  .stop = 5});
    // Nothing flows in by j, which would be negative.
    expectQueued(ran, "a", {3, 1, 0, 0, 0});
    expectQueued(ran, "b", {0, 2, 3, 2, 0});
    expectQueued(ran, "Q", {0, 0, 0, 0, 1, 4});
}

TEST(Queues, MistakesAreRefusedByName) {
    const auto refused = [](const std::string& variables, const IssueCode& code,
                            const char* method = "euler") {
        const Issues issues = issuesOf({.variables = variables, .method = method});
        ASSERT_FALSE(issues.empty()) << code.id;
        EXPECT_EQ(issues.front().code, code) << toText(issues);
    };
    const auto queue = [](const std::string& outflow) {
        return stock("Q", "0", {"i"}, {"o"}, {}, "<queue/>") + flow("i", "2") + outflow;
    };
    refused(queue(flow("o", "1")), codes::queueOutflow);
    refused(queue("<flow name=\"o\"><overflow/></flow>"), codes::firstOverflow);
    refused(queue("<flow name=\"o\"/>"), codes::conveyorMethod, "rk4");
    refused(stock("S", "0", {}, {"o"}) + "<flow name=\"o\"><eqn>1</eqn><overflow/></flow>",
            codes::overflowWithoutQueue);
    refused(line(" batch_integrity=\"true\" one_at_a_time=\"false\""), codes::wholeBatches);
}

}  // namespace
}  // namespace kyosei
