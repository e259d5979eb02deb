// SPDX-License-Identifier: GPL-3.0-or-later
// Variables in two runs, against equations worked out by hand.
#include "model/structure/variable_sheet.h"
#include "tests/support/structures.h"

#include <gtest/gtest.h>

#include <cmath>

namespace kyosei {
namespace {

using namespace structure;
using namespace test;
using evaluator::PartRole;

/// ties goes from 2 to 3 in the second run, fear stays.
class VariableSheetTest : public testing::Test {
protected:
    VariableSheetTest()
        : model_(small()), second_(Analysed::orThrow(run(model_.program, otherwise()))),
          sheets_(Analysed::orThrow(VariableSheets::of(
              model_.document, std::make_shared<const Structure>(model_.structure),
              model_.program))) {
        sheets_.moveTo(model_.run, second_, 2.5);
    }
    static SmallModel small() {
        SmallModel model{
            aux("ties", "2") + aux("fear", "4") + aux("base", "0.5") + aux("calm", "ties - 1") +
            elementwise("part", {"A"}, {{"p", "ties"}, {"q", "2*ties"}}) +
            aux("rate", "base*EXP(0.1*fear - calm)/ties") +
            aux("sum_of_parts", "SUM(part[*]*MAX(1, part[*])^0) - fear") +
            aux("late", "SMTH1(ties, 2)") + stock("quarrels", "10", {"rise"}, {"fall"}, {}) +
            flow("rise", "rate", {}) + flow("fall", "quarrels*0.1", {})};
        model.dimensions = dimension("A", {"p", "q"});
        model.stop = 4;
        return model;
    }
    [[nodiscard]] RunInputs otherwise() const {
        RunInputs inputs;
        inputs.constants = {{model_.program.find("ties")->first, {3}}};
        return inputs;
    }
    VariableSheet sheet(const std::string& name) { return sheets_.sheet(model_.node(name)); }
    [[nodiscard]] std::string nameOf(const SheetNeighbour& neighbour) const {
        return model_.structure.list()[neighbour.variable].name;
    }

    Analysed model_;
    RunResult second_;
    VariableSheets sheets_;
};

TEST_F(VariableSheetTest, LaysAProductOutWithItsExponent) {
    const VariableSheet rate = sheet("rate");
    EXPECT_EQ(rate.time, 2) << "the saved time before";
    EXPECT_NEAR(rate.before, 0.5 * std::exp(0.4 - 1) / 2, 1e-12);
    EXPECT_NEAR(rate.after, 0.5 * std::exp(0.4 - 2) / 3, 1e-12);
    ASSERT_EQ(rate.parts.size(), 5u);
    EXPECT_TRUE(rate.parts[0].share);
    EXPECT_EQ(rate.parts[0].text, "base");
    EXPECT_EQ(rate.parts[0].effect, 0);
    EXPECT_EQ(rate.parts[1].role, PartRole::exponent);
    EXPECT_NEAR(*rate.parts[1].effect, std::exp(-1) - 1, 1e-12);
    EXPECT_EQ(rate.parts[2].text, "0.1 \u00b7 fear");
    EXPECT_EQ(rate.parts[2].numbers, "0.1 \u00b7 4");
    EXPECT_EQ(rate.parts[2].depth, 1u);
    EXPECT_EQ(rate.parts[3].role, PartRole::minus);
    EXPECT_NEAR(*rate.parts[3].effect, std::exp(-1) - 1, 1e-12);
    EXPECT_EQ(rate.parts[4].role, PartRole::over);
    EXPECT_NEAR(*rate.parts[4].effect, 2.0 / 3 - 1, 1e-12);
    double product = 1;
    for (const SheetPart& part : rate.parts)
        product *= part.depth == 0 ? 1 + *part.effect : 1;
    EXPECT_NEAR(rate.before * product, rate.after, 1e-12) << "factors make up the whole change";
}

TEST(EquationParts, OfASumThatBeginsWithAnExponentLayOutItsFactors) {
    const Analysed model(
        SmallModel{test::aux("a", "2") + test::aux("c", "(1 + a)*EXP(a - 1) + a")});
    auto sheets = Analysed::orThrow(VariableSheets::of(
        model.document, std::make_shared<const Structure>(model.structure), model.program));
    sheets.moveTo(model.run, model.run, 0);
    const VariableSheet c = sheets.sheet(model.node("c"));
    ASSERT_EQ(c.parts.size(), 5u);
    EXPECT_EQ(c.parts[0].role, PartRole::times);
    EXPECT_EQ(c.parts[0].text, "(1 + a)");
    EXPECT_EQ(c.parts[1].role, PartRole::exponent);
    EXPECT_NEAR(c.parts[1].after, std::exp(1), 1e-12);
    EXPECT_EQ(c.parts[4].role, PartRole::plus);
    EXPECT_FALSE(c.parts[4].share);
}

TEST_F(VariableSheetTest, LaysASumOutAndSaysHowManyElementsItIsOver) {
    const VariableSheet sum = sheet("sum_of_parts");
    ASSERT_EQ(sum.parts.size(), 2u);
    EXPECT_FALSE(sum.parts[0].share);
    EXPECT_EQ(sum.parts[0].numbers, "9");
    EXPECT_EQ(sum.parts[0].effect, 3);
    EXPECT_EQ(sum.parts[1].effect, 0);
    ASSERT_EQ(sum.causes.size(), 3u);
    EXPECT_EQ(nameOf(sum.causes[0]), "part");
    EXPECT_EQ(sum.causes[0].elements, 2u);
    EXPECT_EQ(sum.causes[0].node, model_.node("part[q]")) << "which does most";
    EXPECT_EQ(sum.causes[0].effect, 2);
    EXPECT_EQ(sum.causes[0].together, 3) << "of both";
    EXPECT_EQ(sum.causes[1].node, model_.node("part[p]"));
    EXPECT_EQ(sum.causes[1].effect, 1);
}

TEST_F(VariableSheetTest, TellsWhatEachCauseDoesAlone) {
    const VariableSheet rate = sheet("rate");
    ASSERT_EQ(rate.causes.size(), 4u);
    EXPECT_EQ(nameOf(rate.causes[0]), "calm");
    EXPECT_NEAR(*rate.causes[0].effect, 0.5 * std::exp(0.4) / 2 * (std::exp(-2) - std::exp(-1)),
                1e-12);
    EXPECT_EQ(nameOf(rate.causes[1]), "ties") << "constants come last, what does most first";
    EXPECT_TRUE(rate.causes[1].constant);
    EXPECT_NEAR(*rate.causes[1].effect, 0.5 * std::exp(-0.6) * (1.0 / 3 - 0.5), 1e-12);
    ASSERT_EQ(rate.uses.size(), 1u);
    EXPECT_EQ(nameOf(rate.uses[0]), "rise");
    EXPECT_NEAR(*rate.uses[0].effect, rate.after - rate.before, 1e-12);
}

TEST_F(VariableSheetTest, OfAStockShowsFlowsAndOfDelaysNothingOfOneInstant) {
    const VariableSheet quarrels = sheet("quarrels");
    ASSERT_EQ(quarrels.parts.size(), 2u);
    EXPECT_EQ(quarrels.parts[0].text, "rise");
    EXPECT_NEAR(quarrels.parts[0].after, 0.5 * std::exp(-1.6) / 3, 1e-12);
    EXPECT_EQ(quarrels.parts[1].role, PartRole::minus);
    for (const SheetNeighbour& cause : quarrels.causes)
        EXPECT_FALSE(cause.effect);
    const VariableSheet late = sheet("late");
    ASSERT_EQ(late.parts.size(), 1u);
    EXPECT_FALSE(late.parts[0].effect);
    EXPECT_EQ(late.causes.at(0).kind, LinkKind::delayed);
}

TEST(EquationParts, PutsBracketsOnlyWhereTheyAreNeeded) {
    const Analysed model(SmallModel{test::aux("a", "2") + test::aux("b", "-3") +
                                    test::aux("c", "(a + b)*(a - (b - 1))^2 + MAX(a, -b)")});
    auto sheets = Analysed::orThrow(VariableSheets::of(
        model.document, std::make_shared<const Structure>(model.structure), model.program));
    sheets.moveTo(model.run, model.run, 0);
    const VariableSheet c = sheets.sheet(model.node("c"));
    ASSERT_EQ(c.parts.size(), 2u);
    EXPECT_EQ(c.parts[0].text, "(a + b) \u00b7 (a \u2212 (b \u2212 1))^2");
    EXPECT_EQ(c.parts[0].numbers, "(2 + (\u22123)) \u00b7 (2 \u2212 ((\u22123) \u2212 1))^2");
    EXPECT_EQ(c.parts[0].after, -36);
    EXPECT_EQ(c.parts[1].after, 3);
}

}  // namespace
}  // namespace kyosei
