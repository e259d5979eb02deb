// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/session_log.h"
#include "model/simulation/policy_model.h"

#include <gtest/gtest.h>

#include <limits>

namespace kyosei {

namespace {

class SessionLogTest : public testing::Test {
protected:
    static const PolicyModel& model() {
        static const auto loaded = PolicyModel::embedded();
        return **loaded;
    }
    [[nodiscard]] static Result<SessionLog> read(const std::string& text) {
        return readSessionLog(text, model().levers(), model().shocks(), "log");
    }
    /// A step made from another one; none: a beginning.
    static void add(SessionLog& log, std::optional<std::size_t> from) {
        SessionStep step;
        step.from = from;
        step.scenario = std::make_shared<const Scenario>();
        log.steps.push_back(std::move(step));
    }
    [[nodiscard]] static SessionLog full() {
        SessionLog log;
        add(log, std::nullopt);
        add(log, 0);
        SessionStep& step = log.steps[1];
        step.time = "2026-11-23T20:15:00Z";
        step.change = "change aid, \"Mongolia\"";
        step.name = "良い";
        Scenario scenario;
        const LeverCell& cell = model().levers().cells().front();
        LeverSetting setting = cell.baseline;
        setting.value = cell.maximum;
        scenario.set(cell, setting);
        step.scenario = std::make_shared<const Scenario>(scenario);
        step.results = {{"Stability", 2050, 0.1 + 0.2, 55.5, std::nullopt, 66.1}};
        step.entries = {{LogKind::prediction,
                         "2026-11-23T20:16:00Z",
                         "Ana",
                         "60 to 70\nat most",
                         {{"low", 60}, {"high", 70}}},
                        {LogKind::decision, "", "", "Go on", {}}};
        log.current = 1;
        return log;
    }
};

}  // namespace

TEST_F(SessionLogTest, ReadsBackWhatItWrote) {
    const SessionLog log = full();
    const auto back = read(writeSessionLog(log));
    ASSERT_TRUE(back);
    ASSERT_EQ(back->steps.size(), 2u);
    EXPECT_EQ(back->current, 1u);
    EXPECT_FALSE(back->steps[0].from);
    EXPECT_EQ(back->steps[1].from, 0u);
    EXPECT_EQ(back->steps[1].name, log.steps[1].name);
    EXPECT_EQ(back->steps[1].change, log.steps[1].change);
    EXPECT_EQ(back->steps[1].time, log.steps[1].time);
    EXPECT_EQ(*back->steps[1].scenario, *log.steps[1].scenario);
    EXPECT_EQ(back->steps[1].results, log.steps[1].results);
    EXPECT_EQ(back->steps[1].entries, log.steps[1].entries);
    EXPECT_EQ(writeSessionLog(*back), writeSessionLog(log));
}

TEST_F(SessionLogTest, ReadsBackWhatWasKeptAsAProposal) {
    SessionLog log = full();
    log.proposals = {{1, "Talks “first”", false, log.steps[1].scenario},
                     {6, "Nothing", true, log.steps[0].scenario}};
    const std::string text = writeSessionLog(log);
    EXPECT_NE(text.find("\"letter\": \"B\""), std::string::npos);
    const auto back = read(text);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->proposals, log.proposals);
}

TEST_F(SessionLogTest, RefusesALetterThatIsNoneOrTaken) {
    SessionLog log = full();
    log.proposals = {{0, "One", true, log.steps[0].scenario},
                     {0, "Two", true, log.steps[0].scenario}};
    const auto taken = read(writeSessionLog(log));
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().front().place.variable, "proposals[1].letter");
    log.proposals = {{7, "H", true, log.steps[0].scenario}};
    EXPECT_FALSE(read(writeSessionLog(log)));
}

TEST_F(SessionLogTest, NumbersThatAreNoneAreLeftOut) {
    SessionLog log = full();
    log.steps[1].results[0].low = std::numeric_limits<double>::quiet_NaN();
    const auto back = read(writeSessionLog(log));
    ASSERT_TRUE(back);
    EXPECT_FALSE(back->steps[1].results[0].low);
}

TEST_F(SessionLogTest, DamageIsRefusedWithItsPlace) {
    const std::string good = writeSessionLog(full());
    const auto swapped = [&](std::string_view from, std::string_view to) {
        std::string text = good;
        text.replace(text.find(from), from.size(), to);
        return text;
    };
    for (const auto& [text, place] : {
             std::pair{swapped("\"from\": 0", "\"from\": 1"), "steps[1].from"},
             std::pair{swapped("\"from\": 0", "\"from\": -0.5"), "steps[1].from"},
             std::pair{swapped("\"current\": 1", "\"current\": 2"), "current"},
             std::pair{swapped("\"prediction\"", "\"guess\""), "steps[1].entries[0].kind"},
             std::pair{swapped("\"low\": 60.0", "\"low\": \"x\""), "steps[1].entries[0].numbers"},
         }) {
        const auto back = read(text);
        ASSERT_FALSE(back) << text;
        EXPECT_NE(back.error().front().place.variable.find(place), std::string::npos)
            << back.error().front().place.variable;
    }
    EXPECT_FALSE(read("{}"));
    EXPECT_FALSE(read(good.substr(0, good.size() / 2)));
    EXPECT_FALSE(read("{\"format\": \"kyosei-session\", \"version\": 1}"));
    EXPECT_FALSE(read("{\"format\": \"kyosei-session\", \"version\": 1, \"steps\": [3]}"));
}

TEST_F(SessionLogTest, AnyPartOfALogIsReadOrRefusedButNeverBreaksTheProgram) {
    const std::string good = writeSessionLog(full());
    for (std::size_t length = 0; length < good.size(); length += 7)
        (void)read(good.substr(0, length));
    for (std::size_t at = 0; at < good.size(); at += 5)
        for (const char other : {'0', '"', '{', ']', '-'}) {
            std::string text = good;
            text[at] = other;
            (void)read(text);
        }
}

TEST_F(SessionLogTest, ALineOfStepsStaysOnOneLane) {
    SessionLog log;
    add(log, std::nullopt);
    for (std::size_t i = 0; i < 5; ++i)
        add(log, i);
    EXPECT_EQ(lanesOf(log), (std::vector<std::size_t>{0, 0, 0, 0, 0, 0}));
}

TEST_F(SessionLogTest, BranchesStandBesideEachOther) {
    SessionLog log;
    add(log, std::nullopt);  // 0
    add(log, 0);             // 1
    add(log, 1);             // 2
    add(log, 0);             // 3: a second way from the beginning
    add(log, 3);             // 4
    add(log, 2);             // 5: on from the first way
    const auto lanes = lanesOf(log);
    EXPECT_EQ(lanes[0], 0u);
    EXPECT_EQ(lanes[2], 0u);
    EXPECT_EQ(lanes[5], 0u);
    EXPECT_NE(lanes[3], 0u);
    EXPECT_EQ(lanes[4], lanes[3]);
}

}  // namespace kyosei
