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

TEST(Delay, AChangedDelayReachesTheEndOfDelayNOneStepLater) {
    // From the results of the public suite's delays/test_delays.mdl: at 15 the delay goes from 4
    // to 6, and the order, which asks for 3 from 10 on, stays that of the start.
    const Ran ran = runAlike(SmallModel{
        .variables = aux("span", "4 + STEP(2, 15)") + aux("x", "-1 + STEP(5, 5)") +
                     aux("order", "2 + STEP(1, 10)") + aux("y", "DELAY N(x, span, 6, order)") +
                     aux("steady", "DELAY N(x, 4, 6, 2)") + aux("same", "DELAYN(x, 4, 2, 6)"),
        .stop = 30});
    const double published[] = {3.90875, 3.94971, 2.20442, 2.50596, 2.80598, 3.07199, 3.29333};
    for (std::size_t i = 0; i < std::size(published); ++i)
        EXPECT_NEAR(ran.series("y")[14 + i], published[i], 5e-6) << i;
    EXPECT_NEAR(ran.last("y"), 3.97249, 5e-6);
    for (std::size_t i = 0; i < ran.result.times().size(); ++i)
        EXPECT_EQ(ran.series("steady")[i], ran.series("same")[i]);
}

TEST(Delay, OnAConveyorWhoseTransitTimeVariesEverythingTakesItsOwn) {
    // By hand: 4 on the belt leave as 2 a step within the first time of 2; what enters at 0, 1 and
    // 2 takes 2, what enters from 3 on takes 1 and so comes together with what entered at 2.
    const SmallModel model{
        .variables =
            stock("belt", "4", {"in"}, {"out"}, {}, conveyor("way")) + flow("in", "TIME + 1") +
            "<flow name=\"out\"/>" + aux("way", "2 - STEP(1, 3)") +
            aux("same", "ARRIVALS(in, 1.5, 7) - DELAY(in, 1.5, 7)") +
            stock("row", "4", {"feed"}, {"fall"}, {},
                  "<conveyor><len>way + TIME*0</len><sample>TIME &lt; 3</sample></conveyor>") +
            flow("feed", "TIME + 1") + "<flow name=\"fall\"/>",
        .stop = 7};
    const Ran ran = runAlike(model);
    const double out[] = {2, 2, 1, 2, 3 + 4, 5, 6, 7};
    const double fall[] = {2, 2, 1, 2, 3, 4, 5, 6};
    double content = 4;
    for (std::size_t i = 0; i < std::size(out); ++i) {
        EXPECT_EQ(ran.series("out")[i], out[i]) << i;
        EXPECT_EQ(ran.series("fall")[i], fall[i]) << "the time was last sampled before 3: " << i;
        EXPECT_EQ(ran.series("belt")[i], content);
        EXPECT_EQ(ran.series("same")[i], 0);
        content += static_cast<double>(i) + 1 - out[i];
    }
}

TEST(Delay, TimesOfTravelDifferBetweenMembersAndMayBeNone) {
    const SmallModel model{.variables = aux("lag", "2") + aux("x", "TIME + 1") +
                                        aux("y", "ARRIVALS(x, lag*(1 + TIME), 9)") +
                                        aux("bad", "ARRIVALS(x, 2 - TIME, 9)"),
                           .stop = 8};
    RunInputs inputs;
    inputs.members = 9;
    const Program program = compiled(model);
    inputs.constants.push_back({*program.slot("lag"), {1, 2, 1, 2, 1, 2, 1, 2, 50}});
    const Ran ran(program, inputs);
    // With 1: what enters at 0, 1, 2, 3 arrives at 1, 3, 5, 7; with 2: at 2, 5, 8.
    const double one[] = {9, 1, 0, 2, 0, 3, 0, 4, 0};
    const double two[] = {9, 9, 1, 0, 0, 2, 0, 0, 3};
    for (std::size_t i = 0; i < std::size(one); ++i) {
        for (std::size_t member = 0; member < 8; ++member)
            EXPECT_EQ(ran.series("y", {}, member)[i], (member % 2 == 0 ? one : two)[i]) << i;
        EXPECT_EQ(ran.series("y", {}, 8)[i], 9) << "nothing arrives, nor does the start end";
    }
    EXPECT_EQ(ran.series("bad")[2], 1 + 2) << "both after 2 and after 1";
    EXPECT_EQ(ran.series("bad")[3], 3) << "at once means a step later";
    EXPECT_TRUE(std::isnan(ran.series("bad")[4])) << "that time is none";
}

}  // namespace
}  // namespace kyosei
