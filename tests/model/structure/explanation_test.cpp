// SPDX-License-Identifier: GPL-3.0-or-later
// Explanations of values, against equations worked out by hand.
#include "model/structure/explanation.h"
#include "tests/support/structures.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

using namespace structure;
using namespace test;

SmallModel shop() {
    SmallModel model{stock("stores", "10*A", {"opened"}, {}, {"A"}) +
                     flow("opened", "plan[A]*share", {"A"}) +
                     elementwise("plan", {"A"}, {{"p", "2 + TIME"}, {"q", "5"}}) +
                     "<aux name=\"share\"><eqn>0.5</eqn><units>1</units>"
                     "<doc>Half of it.</doc></aux>" +
                     "<aux name=\"taste\"><eqn>TIME</eqn><gf><xscale min=\"0\" max=\"4\"/>"
                     "<ypts>0,8</ypts></gf></aux>"};
    model.dimensions = dimension("A", {"p", "q"});
    model.stop = 4;
    return model;
}

std::vector<Explanation> explained(const Analysed& model, const std::string& name, double time) {
    return Analysed::orThrow(
        explain(model.document, model.structure, model.program, model.run, name, time));
}

TEST(Explanation, GivesEquationAndInputsOfEachElement) {
    const Analysed model(shop());
    const std::vector<Explanation> opened = explained(model, "opened", 3);
    ASSERT_EQ(opened.size(), 2u);
    EXPECT_EQ(opened[0].name, "opened[p]");
    EXPECT_EQ(opened[0].equation, "plan[A]*share");
    EXPECT_EQ(opened[0].value, 2.5);
    ASSERT_EQ(opened[0].inputs.size(), 2u);
    EXPECT_EQ(opened[0].inputs[0].name, "plan[p]");
    EXPECT_EQ(opened[0].inputs[0].value, 5);
    EXPECT_EQ(opened[0].inputs[1].name, "share");
    EXPECT_EQ(opened[0].inputs[1].value, 0.5);
    EXPECT_EQ(opened[0].inputs[1].units, "1");
    const Explanation second = explained(model, "PLAN[ Q ]", 3).at(0);
    EXPECT_EQ(second.equation, "5") << "an element's own equation";
    EXPECT_TRUE(second.inputs.empty());
}

TEST(Explanation, OfAStockNamesFlowsAndItsStart) {
    const Analysed model(shop());
    const Explanation stores = explained(model, "stores[q]", 2).at(0);
    EXPECT_EQ(stores.value, 20 + 2 * 2.5);
    ASSERT_EQ(stores.inputs.size(), 1u);
    EXPECT_EQ(stores.inputs[0].kind, LinkKind::inflow);
    EXPECT_EQ(stores.inputs[0].value, 2.5);
    EXPECT_EQ(toText(stores), "stores[q] = 25 at 2\n"
                              "  starts as: 10*A\n"
                              "  + opened[q] = 2.5  (inflow)\n");
}

TEST(Explanation, SaysWhatItIsLookedUpInAndDocuments) {
    const Analysed model(shop());
    const Explanation taste = explained(model, "taste", 1).at(0);
    EXPECT_TRUE(taste.graphical);
    EXPECT_EQ(taste.value, 2);
    EXPECT_EQ(toText(explained(model, "share", 0).at(0)), "share = 0.5 at 0\n"
                                                          "  equation: 0.5\n"
                                                          "  Half of it.\n");
}

TEST(Explanation, InterpolatesBetweenSavedTimesAndRefusesOthers) {
    const Analysed model(shop());
    EXPECT_EQ(explained(model, "taste", 1.5).at(0).value, 3);
    for (const double time : {-1.0, 4.5})
        EXPECT_FALSE(
            explain(model.document, model.structure, model.program, model.run, "taste", time));
    EXPECT_FALSE(explain(model.document, model.structure, model.program, model.run, "test", 1));
}

}  // namespace
}  // namespace kyosei
