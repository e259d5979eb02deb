// SPDX-License-Identifier: GPL-3.0-or-later
// What the policy model must do is in resources/model/checks.json; here is what data cannot say.
#include "tests/support/policy.h"

#include <gtest/gtest.h>

#include <cstring>

namespace kyosei {
namespace {

TEST(PolicyModel, EqualsTheBaselineBitForBitWhenNothingDiffers) {
    const auto found = policyModel().run({});
    ASSERT_TRUE(found) << toText(found.error());
    const RunResult& run = *found;
    for (const VariableInfo& variable : policyModel().program().variables()) {
        for (Slot i = 0; i < variable.size; ++i) {
            const auto expected = policyModel().baseline()->series(variable.first + i);
            const auto actual = run.series(variable.first + i);
            ASSERT_EQ(expected.size(), actual.size());
            ASSERT_EQ(std::memcmp(expected.data(), actual.data(), expected.size_bytes()), 0)
                << policyModel().program().elementName(variable, i);
        }
    }
}

}  // namespace
}  // namespace kyosei
