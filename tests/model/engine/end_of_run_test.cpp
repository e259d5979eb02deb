// SPDX-License-Identifier: GPL-3.0-or-later
// Runs that end when a variable of the model says so.
#include "model/compile/issue_codes.h"
#include "tests/support/agreement.h"

#include <gtest/gtest.h>

#include <cmath>

namespace kyosei {
namespace {

using namespace test;

/// A tank that runs empty at different times, and then ends the run.
std::string tankText(const std::string& end, double saveInterval = 0) {
    const SmallModel model{
        .variables = stock("tank", "10", {}, {"out"}) + flow("out", "rate") + aux("rate", "2") +
                     aux("end", "IF tank <= 0 THEN TIME ELSE 20") + aux("array", "D", {"D"}),
        .dimensions = dimension("D", {"a", "b"}),
        .stop = 20,
        .saveInterval = saveInterval};
    std::string text = model.xmile();
    const std::string mark = "</sim_specs>";
    text.insert(text.find(mark), "<kyosei:end at=\"" + end + "\"/>");
    return text;
}

Result<Program> tank(const std::string& end, double saveInterval = 0) {
    const auto read = xmile::readXmile(tankText(end, saveInterval), "tank.xmile");
    if (!read)
        return fail(read.error());
    return compile(read->document);
}

TEST(EndOfRun, TheRunEndsWhereTheVariableSays) {
    const auto program = tank("end");
    ASSERT_TRUE(program) << toText(program.error());
    const Ran ran(*program);
    EXPECT_EQ(ran.result.times(), (std::vector<double>{0, 1, 2, 3, 4, 5}));
    EXPECT_EQ(ran.last("tank"), 0);
    EXPECT_EQ(ran.last("rate"), 2);
    EXPECT_TRUE(ran.result.notes.empty());
    const auto evaluated = evaluate(xmile::readXmile(tankText("end"), "tank.xmile")->document);
    ASSERT_TRUE(evaluated);
    EXPECT_EQ(evaluated->times, ran.result.times());
    EXPECT_EQ(evaluated->series.at("tank").back(), 0);
}

TEST(EndOfRun, MembersEndOnTheirOwn) {
    const auto program = tank("end");
    ASSERT_TRUE(program);
    RunInputs inputs;
    inputs.members = 11;
    inputs.constants.push_back({*program->slot("rate"), {10, 5, 2, 1, 10, 5, 2, 1, 2.5, 2.5, 5}});
    for (const std::size_t threads : {std::size_t{1}, std::size_t{2}}) {
        inputs.threads = threads;
        const Ran ran(*program, inputs);
        ASSERT_EQ(ran.result.times().back(), 10) << "the last of them";
        const std::size_t ends[] = {1, 2, 5, 10, 1, 2, 5, 10, 4, 4, 2};
        for (std::size_t member = 0; member < inputs.members; ++member) {
            EXPECT_EQ(ran.result.reached(member), ends[member] + 1) << member;
            const auto tankSeries = ran.series("tank", {}, member);
            EXPECT_EQ(tankSeries[ends[member]], 0);
            for (std::size_t i = ends[member] + 1; i < tankSeries.size(); ++i) {
                EXPECT_TRUE(std::isnan(tankSeries[i])) << member;
                EXPECT_TRUE(std::isnan(ran.series("array", {"b"}, member)[i])) << member;
            }
        }
        EXPECT_TRUE(ran.result.notes.empty()) << "that is no failure of the model";
    }
}

TEST(EndOfRun, OneMemberRunsAsAmongMany) {
    const auto program = tank("end", 2);
    ASSERT_TRUE(program);
    RunInputs inputs;
    inputs.members = 8;
    inputs.constants.push_back({*program->slot("rate"), {1, 2, 3, 4, 5, 6, 7, 8}});
    const Ran all(*program, inputs);
    for (std::size_t member = 0; member < 8; ++member) {
        RunInputs one;
        one.constants.push_back({*program->slot("rate"), {static_cast<double>(member + 1)}});
        const Ran alone(*program, one);
        ASSERT_EQ(alone.result.times().size(), all.result.reached(member)) << member;
        for (std::size_t i = 0; i < alone.result.times().size(); ++i)
            EXPECT_EQ(alone.series("tank")[i], all.series("tank", {}, member)[i]);
    }
}

TEST(EndOfRun, AnythingElseIsRefused) {
    for (const char* name : {"nobody", "array"}) {
        const auto program = tank(name);
        ASSERT_FALSE(program);
        EXPECT_EQ(program.error().front().code, codes::endUnknown);
    }
}

}  // namespace
}  // namespace kyosei
