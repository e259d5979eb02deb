// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/nea7.h"

#include <gtest/gtest.h>

#include <utility>

namespace kyosei {
namespace {

/// At 2060, by a program written by hand; for symbiosis, other engines give the same.
constexpr std::pair<const char*, double> kExpected[] = {
    {"idx_preventive", 0.18904778688},     {"idx_peacemaking", 0.141478509563},
    {"idx_peacekeeping", 0.0371834105389}, {"idx_peacebuilding", 0.666674004855},
    {"idx_security", 0.110397411899},      {"idx_human", 0.588948530658},
    {"idx_env", 0.0367196030639},          {"symbiosis", 0.160465326508},
    {"framework", 0.142358000063}};

TEST(Nea7, OneRunGivesTheValuesOfOtherEngines) {
    const Program program = nea7::load();
    const auto result = run(program);
    ASSERT_TRUE(result) << toText(result.error());
    EXPECT_TRUE(result->notes.empty()) << toText(result->notes);
    for (const auto& [name, value] : kExpected)
        EXPECT_NEAR(result->at(*program.slot(name), 2060), value, 1e-9) << name;
}

TEST(Nea7, EveryMemberOfABatchGivesTheValuesOfOtherEngines) {
    const Program program = nea7::load();
    const auto central = run(program);
    ASSERT_TRUE(central) << toText(central.error());
    RunInputs inputs;
    inputs.members = 21;  // two full vectors and a part
    inputs.outputs = nea7::slotsOf(program, nea7::kOutputs);
    // Given, though equal, so that nothing is computed once for all members.
    for (const Slot slot : nea7::slotsOf(program, nea7::kInputs)) {
        const double value = central->at(slot, 1992);
        inputs.constants.push_back({slot, std::vector<double>(inputs.members, value)});
    }
    const auto result = run(program, inputs);
    ASSERT_TRUE(result) << toText(result.error());
    for (std::size_t member = 0; member < inputs.members; ++member)
        for (const auto& [name, value] : kExpected)
            EXPECT_NEAR(result->at(*program.slot(name), 2060, member), value, 1e-9)
                << name << ", member " << member;
}

}  // namespace
}  // namespace kyosei
