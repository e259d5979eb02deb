// SPDX-License-Identifier: GPL-3.0-or-later
// Single equations for values given by hand.
#include "model/evaluator/equation_values.h"
#include "tests/support/models.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

using namespace test;

xmile::Document documentOf(const SmallModel& model) {
    const auto read = xmile::readXmile(model.xmile(), "small.xmile");
    EXPECT_TRUE(read) << toText(read.error());
    return read ? read->document : xmile::Document{};
}

TEST(EquationValues, AnEquationSeesTheValuesGiven) {
    const xmile::Document document = documentOf({aux("a", "1") + aux("b", "2") + aux("c", "a*b")});
    auto equations = EquationValues::of(document);
    ASSERT_TRUE(equations);
    equations->moveTo(0);
    equations->give(0, 0, 5);
    EXPECT_EQ(equations->compute(2, 0).value(), 10);  // b by its own equation
    equations->give(1, 0, -3);
    EXPECT_EQ(equations->compute(2, 0).value(), -15);
    equations->give(2, 0, 99);
    EXPECT_EQ(equations->compute(2, 0).value(), -15);  // whatever value it has itself
    equations->moveTo(1);
    EXPECT_EQ(equations->compute(2, 0).value(), 2);
}

TEST(EquationValues, TimeIsWhereTheCallerWent) {
    const xmile::Document document = documentOf({aux("a", "TIME + 1")});
    auto equations = EquationValues::of(document);
    ASSERT_TRUE(equations);
    equations->moveTo(2.5);
    EXPECT_EQ(equations->compute(0, 0).value(), 3.5);
}

TEST(EquationValues, WhatIsWrongIsAnIssue) {
    EXPECT_FALSE(EquationValues::of(documentOf({aux("a", "1 +")})));
    const xmile::Document document = documentOf({aux("a", "nobody + 1")});
    auto equations = EquationValues::of(document);
    ASSERT_TRUE(equations);
    equations->moveTo(0);
    const Result<double> unknown = equations->compute(0, 0);
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().front().place.variable, "a");
}

}  // namespace
}  // namespace kyosei
