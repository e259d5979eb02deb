// SPDX-License-Identifier: GPL-3.0-or-later
// Functions that look back: DELAY, PREVIOUS of oneself, and Vensim's relatives of them.
#include "model/compile/issue_codes.h"
#include "tests/support/agreement.h"

#include <gtest/gtest.h>

#include <cmath>

namespace kyosei {
namespace {

using namespace test;

TEST(Delay, TheInputReturnsAfterTheDelay) {
    for (const char* method : {"euler", "rk2", "rk4"}) {
        const Ran ran = runAlike(SmallModel{
            .variables = aux("x", "TIME^2 + 1") + aux("late", "DELAY(x, 1.5)") +
                         aux("from", "DELAY(x, 1.5, -7)") + aux("fixed", "DELAY FIXED(x, 0.5, 9)") +
                         aux("never", "DELAY(x, 1000)") + aux("now", "DELAY(x, 0)"),
            .stop = 4,
            .dt = 0.25,
            .method = method});
        const auto square = [](double time) { return time * time + 1; };
        for (const double time : ran.result.times()) {
            const auto at = [&](const char* name) { return ran.result.at(ran.slot(name), time); };
            EXPECT_DOUBLE_EQ(at("late"), time < 1.5 ? 1 : square(time - 1.5)) << time;
            EXPECT_DOUBLE_EQ(at("from"), time < 1.5 ? -7 : square(time - 1.5)) << time;
            EXPECT_DOUBLE_EQ(at("fixed"), time < 0.5 ? 9 : square(time - 0.5)) << time;
            EXPECT_DOUBLE_EQ(at("never"), 1);
            EXPECT_DOUBLE_EQ(at("now"), square(time));
        }
    }
}

TEST(Delay, DelaysMayDifferBetweenElementsAndMembers) {
    const SmallModel model{.variables = aux("lag", "2") + aux("x", "TIME") +
                                        aux("y", "DELAY(x, lag)") +
                                        elementwise("lags", {"D"}, {{"a", "1"}, {"b", "3"}}) +
                                        aux("ys", "DELAY(TIME*10, lags)", {"D"}),
                           .dimensions = dimension("D", {"a", "b"}),
                           .stop = 8};
    runAlike(model);
    RunInputs inputs;
    inputs.members = 9;
    const Program program = compiled(model);
    ConstantOverride lags{*program.slot("lag"), {}};
    for (int member = 0; member < 9; ++member)
        lags.values.push_back(member);
    inputs.constants = {lags};
    const Ran ran(program, inputs);
    for (std::size_t member = 0; member < 9; ++member)
        EXPECT_DOUBLE_EQ(ran.last("y", {}, member), 8 - std::max<double>(1, double(member)))
            << "a delay below one step lasts one step";
    EXPECT_DOUBLE_EQ(ran.last("ys", {"a"}), 70);
    EXPECT_DOUBLE_EQ(ran.last("ys", {"b"}), 50);
}

TEST(Delay, ALoopThroughADelayIsNoCircle) {
    // Doubles every third step: x(t) = 2 x(t - 3).
    const Ran ran = runAlike(
        SmallModel{.variables = aux("lag", "3") + aux("x", "2*DELAY(x, lag, 1)"), .stop = 9});
    EXPECT_DOUBLE_EQ(ran.result.at(ran.slot("x"), 2), 2);
    EXPECT_DOUBLE_EQ(ran.result.at(ran.slot("x"), 3), 4);
    EXPECT_DOUBLE_EQ(ran.last("x"), 16);
}

TEST(Delay, SelfIsTheVariableBeingDefined) {
    const Ran ran = runAlike(SmallModel{
        .variables = aux("count", "PREVIOUS(SELF, 0) + 1") +
                     aux("row", "PREVIOUS(SELF, 1)*(1 + D)", {"D"}) +
                     elementwise("own", {"D"}, {{"a", "PREVIOUS(SELF, 5) + 1"}, {"b", "TIME"}}),
        .dimensions = dimension("D", {"a", "b"}),
        .stop = 4});
    EXPECT_DOUBLE_EQ(ran.last("count"), 5);
    EXPECT_DOUBLE_EQ(ran.last("row", {"a"}), 32);
    EXPECT_DOUBLE_EQ(ran.last("row", {"b"}), 243);
    EXPECT_DOUBLE_EQ(ran.last("own", {"a"}), 10);
}

TEST(Delay, SampleIfTrueKeepsWhatItSaw) {
    const Ran ran = runAlike(SmallModel{
        .variables = aux("kept", "SAMPLE IF TRUE(TIME MOD 3 = 2, TIME*10, -1)"), .stop = 7});
    const auto kept = ran.series("kept");
    const std::vector<double> expected = {-1, -1, 20, 20, 20, 50, 50, 50};
    EXPECT_EQ(std::vector<double>(kept.begin(), kept.end()), expected);
}

TEST(Delay, StagesInVensimsOrderOfArgumentsAreTheSame) {
    const Ran ran = runAlike(
        SmallModel{.variables = aux("x", "STEP(10, 1)") + aux("a", "SMTHN(x, 4, 5, 2)") +
                                aux("b", "SMOOTH N(x, 4, 2, 5)") + aux("c", "DELAYN(x, 4, 5, 2)") +
                                aux("d", "DELAY N(x, 4, 2, 5)") + aux("e", "FORCST(x, 5, 2)") +
                                aux("f", "FORECAST(x, 5, 2)"),
                   .stop = 6,
                   .dt = 0.25});
    for (const double time : ran.result.times())
        for (const auto& [one, other] : {std::pair{"a", "b"}, {"c", "d"}, {"e", "f"}})
            EXPECT_EQ(ran.result.at(ran.slot(one), time), ran.result.at(ran.slot(other), time));
    EXPECT_GT(ran.last("a"), 5);
}

TEST(Delay, APulseTrainIsOneDuringItsPulses) {
    const Ran ran = runAlike(
        SmallModel{.variables = aux("on", "PULSE TRAIN(1, 0.5, 2, 5)"), .stop = 8, .dt = 0.25});
    for (const double time : ran.result.times()) {
        const bool isOn = (time >= 1 && time < 1.5) || (time >= 3 && time < 3.5) || time == 5;
        EXPECT_EQ(ran.result.at(ran.slot("on"), time), isOn ? 1 : 0) << time;
    }
}

std::string conveyor(const std::string& length) {
    return "<conveyor><len>" + length + "</len><capacity>INF</capacity></conveyor>";
}

TEST(Delay, AConveyorDeliversAfterItsTransitTime) {
    const Ran ran = runAlike(
        SmallModel{.variables = stock("belt", "12", {"in"}, {"out"}, {}, conveyor("way")) +
                                aux("way", "3") + flow("in", "TIME - 1") + "<flow name=\"out\"/>" +
                                stock("rows", "6*D", {"feed"}, {"fall"}, {"D"}, conveyor("1.5")) +
                                flow("feed", "10*D", {"D"}) + "<flow name=\"fall\">" +
                                dimensionsOf({"D"}) + "</flow>",
                   .dimensions = dimension("D", {"a", "b"}),
                   .stop = 8,
                   .dt = 0.5});
    // 12 on the belt at first leave evenly within 3; nothing enters before time 1.
    const auto entered = [](double time) { return std::max(0.0, time - 1); };
    double content = 12;
    for (const double time : ran.result.times()) {
        const double out = time < 3 ? 4 : entered(time - 3);
        EXPECT_DOUBLE_EQ(ran.result.at(ran.slot("out"), time), out) << time;
        EXPECT_NEAR(ran.result.at(ran.slot("belt"), time), content, 1e-12) << time;
        content += 0.5 * (entered(time) - out);
    }
    EXPECT_DOUBLE_EQ(ran.first("fall", {"b"}), 12 / 1.5);
    EXPECT_DOUBLE_EQ(ran.last("fall", {"b"}), 20);
    EXPECT_DOUBLE_EQ(ran.last("rows", {"a"}), 10 * 1.5);
}

TEST(Delay, ADelayThatIsNoTimeIsRefusedOrGivesNoNumber) {
    for (const char* delay : {"-1", "0/0"}) {
        const Issues issues =
            issuesOf({.variables = aux("y", std::string("DELAY(TIME, ") + delay + ")")});
        ASSERT_EQ(issues.size(), 1u) << delay;
        EXPECT_EQ(issues[0].code, codes::delayTime) << delay;
    }
    const Ran ran =
        runAlike(SmallModel{.variables = aux("lag", "-1") + aux("y", "DELAY(TIME, lag)") +
                                         aux("z", "DELAY(TIME, 0*lag, 7)"),
                            .stop = 3});
    for (const double value : ran.series("y"))
        EXPECT_TRUE(std::isnan(value));
    EXPECT_EQ(ran.first("z"), 7);
    EXPECT_EQ(ran.last("z"), 2);
}

}  // namespace
}  // namespace kyosei
