// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/lever_moves.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/document/document.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

#include <algorithm>

namespace kyosei {

namespace {

class DocumentTest : public testing::Test {
protected:
    /// One drag: many values in one gesture.
    void drag(const LeverCell& cell, std::initializer_list<double> fractions) {
        document.beginGesture();
        for (const double fraction : fractions)
            document.setLeverValue(cell, cell.minimum + fraction * (cell.maximum - cell.minimum));
    }
    [[nodiscard]] double value(const LeverCell& cell) const {
        return document.scenario().setting(cell).value;
    }

    Document document{sharedPolicyModel()};
    const LeverCell& lever = someLever();
    const LeverCell& other = someLever(1);
};

}  // namespace

TEST_F(DocumentTest, ADragIsOneUndoStepWhateverTheNumberOfMoves) {
    drag(lever, {0.6, 0.7, 0.8, 0.9});
    EXPECT_EQ(document.history().count(), 1);
    drag(lever, {0.5, 0.95});
    EXPECT_EQ(document.history().count(), 2);
}

TEST_F(DocumentTest, MovingThereAndBackLeavesNoStepAndNoChange) {
    document.beginGesture();
    document.setLeverValue(lever, lever.maximum);
    document.setLeverValue(lever, lever.baseline.value);
    EXPECT_EQ(document.history().count(), 0);
    EXPECT_FALSE(document.isModified());
    EXPECT_TRUE(document.scenario().isBaseline());
}

TEST_F(DocumentTest, TwoLeversInOneGestureAreTwoSteps) {
    document.beginGesture();
    document.setLeverValue(lever, lever.maximum);
    document.setLeverValue(other, other.maximum);
    EXPECT_EQ(document.history().count(), 2);
}

TEST_F(DocumentTest, UndoIsBoundedBySizeToo) {
    const QString longest(20000, QChar(0x5171));  // three bytes each
    for (int i = 0; i < 400; ++i)
        document.setProperties(QString::number(i), {}, longest);
    const int steps = document.history().count();
    EXPECT_GE(steps, 80) << "six of eight megabytes";
    EXPECT_LE(steps, 140) << "eight megabytes";
    while (document.history().canUndo())
        document.history().undo();
    EXPECT_EQ(document.scenario().title, std::to_string(399 - steps));
    EXPECT_TRUE(document.isModified()) << "the beginning can no longer be reached";
}

TEST_F(DocumentTest, UndoAndRedoRestoreTheScenarioExactly) {
    const Scenario first = document.scenario();
    drag(lever, {0.61, 0.73});
    const Scenario second = document.scenario();
    document.resetAll();
    document.history().undo();
    EXPECT_EQ(document.scenario(), second);
    document.history().undo();
    EXPECT_EQ(document.scenario(), first);
    document.history().redo();
    EXPECT_EQ(document.scenario(), second);
}

TEST_F(DocumentTest, ADragOverTheBaselineKeepsTheYears) {
    LeverSetting setting = lever.baseline;
    setting.value = lever.maximum;
    setting.start += 7;
    setting.ramp = 3;
    document.setLever(lever, setting);
    document.beginGesture();
    document.setLeverValue(lever, lever.baseline.value);
    document.setLeverValue(lever, lever.maximum);
    EXPECT_EQ(document.scenario().setting(lever), setting);
}

TEST_F(DocumentTest, MovingARowIsOneStepAndSetsTheSameRelativePosition) {
    const LeverRow& row = *document.levers().row(lever.id.lever);
    document.beginGesture();
    for (const double position : {0.2, 0.4, 0.5})
        document.setRow(row, position);
    EXPECT_EQ(document.history().count(), 1);
    for (const auto& index : row.cells) {
        if (!index)
            continue;
        const LeverCell& cell = document.levers().cells()[*index];
        const double middle = (cell.baseline.value + cell.maximum) / 2;
        EXPECT_NEAR(value(cell), middle, cell.step / 2 + 1e-12) << cell.id.actor;
    }
    document.beginGesture();
    document.setRow(row, 0);
    EXPECT_TRUE(document.scenario().levers.empty());
    document.beginGesture();
    document.setRow(row, 1);
    EXPECT_EQ(value(lever), lever.maximum);
}

TEST_F(DocumentTest, ResetsOfALeverARowACountryAndAllAreOneStepEach) {
    const LeverRow& row = *document.levers().row(lever.id.lever);
    document.beginGesture();
    document.setRow(row, 0.5);
    drag(other, {0.9});
    const Scenario all = document.scenario();

    document.resetLever(lever);
    EXPECT_EQ(value(lever), lever.baseline.value);
    EXPECT_EQ(document.scenario().levers.size(), all.levers.size() - 1);
    document.history().undo();
    document.resetRow(row);
    for (const auto& [id, setting] : document.scenario().levers)
        EXPECT_NE(id.lever, row.id);
    document.history().undo();
    document.resetActor(lever.id.actor);
    for (const auto& [id, setting] : document.scenario().levers)
        EXPECT_NE(id.actor, lever.id.actor);
    document.history().undo();
    EXPECT_EQ(document.scenario(), all);
    document.setShock(document.model().shocks().shocks().front().id, 2031);
    document.resetAll();
    EXPECT_TRUE(document.scenario().isBaseline());
    document.history().undo();
    EXPECT_EQ(document.scenario().shocks.size(), 1U);
}

TEST_F(DocumentTest, CopyingToAllCountriesCarriesTheYears) {
    LeverSetting setting = lever.baseline;
    setting.value = lever.maximum;
    setting.start += 4;
    document.setLever(lever, setting);
    document.copyToRow(lever);
    std::size_t others = 0;
    for (const LeverCell& cell : document.levers().cells()) {
        if (cell.id.lever != lever.id.lever)
            continue;
        const LeverSetting copied = document.scenario().setting(cell);
        EXPECT_EQ(copied.start, setting.start) << cell.id.actor;
        EXPECT_EQ(copied.value,
                  cell.unit == lever.unit ? std::min(lever.maximum, cell.maximum) : cell.maximum)
            << cell.id.actor;
        others += cell.id.actor != lever.id.actor;
    }
    EXPECT_GT(others, 0U) << "else this tests nothing";
    document.history().undo();
    EXPECT_EQ(document.scenario().levers.size(), 1U);
}

TEST_F(DocumentTest, SavingMarksTheStateThatUndoReturnsTo) {
    drag(lever, {0.8});
    document.markSaved(QStringLiteral("/somewhere/plan.json"));
    EXPECT_FALSE(document.isModified());
    EXPECT_EQ(document.displayTitle(), QStringLiteral("plan"));
    drag(lever, {0.9});
    EXPECT_TRUE(document.isModified());
    document.history().undo();
    EXPECT_FALSE(document.isModified());
}

TEST_F(DocumentTest, ARecoveredScenarioCountsAsUnsaved) {
    Scenario found;
    found.title = "found";
    document.replace(found, {}, false);
    EXPECT_TRUE(document.isModified());
    EXPECT_FALSE(document.history().canUndo());
}

TEST_F(DocumentTest, EachChangeIsAnnouncedOnce) {
    QSignalSpy changes(&document, &Document::scenarioChanged);
    drag(lever, {0.9});
    EXPECT_EQ(changes.count(), 1);
    document.setLeverValue(lever, value(lever));
    EXPECT_EQ(changes.count(), 1);
}

TEST_F(DocumentTest, MovingARowKeepsTheDifferencesBetweenItsCountries) {
    const LeverRow& row = *document.levers().row("trade_opening");
    const LeverCell& japan = *document.levers().find({row.id, "JPN"});
    const LeverCell& korea = *document.levers().find({row.id, "KOR"});
    document.beginGesture();
    document.setLeverValue(japan, japan.baseline.value + 0.6 * (100 - japan.baseline.value));
    const double before = relativePosition(japan, value(japan));
    const double mean = rowPosition(document.levers(), row, document.scenario());
    document.beginGesture();
    document.setRow(row, mean + 0.1);
    const double shifted = relativePosition(korea, value(korea));
    EXPECT_GT(shifted, 0.05);
    EXPECT_NEAR(relativePosition(japan, value(japan)) - before, shifted, 0.06);
    document.setRow(row, 1);
    EXPECT_EQ(value(japan), japan.maximum);
    EXPECT_EQ(value(korea), korea.maximum);
    document.setRow(row, mean);
    EXPECT_NEAR(value(japan), japan.baseline.value + 0.6 * (100 - japan.baseline.value), 1e-9);
    EXPECT_EQ(value(korea), korea.baseline.value);
}

TEST_F(DocumentTest, ALockedLeverStaysWhateverMovesTheOthers) {
    const LeverRow& row = *document.levers().row(lever.id.lever);
    drag(lever, {0.9});
    const double kept = value(lever);
    document.setLocked({lever.id}, true);
    drag(lever, {0.2});
    document.beginGesture();
    document.setRow(row, 1);
    drag(other, {0.3});
    document.copyToRow(*document.levers().find({lever.id.lever, other.id.actor}));
    QSignalSpy asked(&document, &Document::lockedKept);
    document.resetLever(lever);
    document.resetRow(row);
    document.resetActor(lever.id.actor);
    document.resetAll();
    EXPECT_EQ(value(lever), kept);
    EXPECT_EQ(document.scenario().levers.size(), 1U);
    ASSERT_EQ(asked.count(), 4);
    const auto left = asked.last().first().value<std::vector<LeverId>>();
    EXPECT_EQ(left, std::vector<LeverId>{lever.id});

    document.resetEven(left);
    EXPECT_TRUE(document.scenario().isBaseline());
    document.setLocked({lever.id}, false);
    drag(lever, {0.2});
    EXPECT_NE(value(lever), lever.baseline.value);
}

TEST_F(DocumentTest, CopyingToOneCountryLeavesTheOthers) {
    drag(lever, {1.0});
    document.copyTo(lever, {other.id.actor});
    EXPECT_EQ(document.scenario().levers.size(), 2U);
    EXPECT_TRUE(document.scenario().levers.contains({lever.id.lever, other.id.actor}));
}

TEST_F(DocumentTest, AShareDraggedThereAndBackLeavesNoStep) {
    const LeverSplit& split = document.levers().splits().front();
    const std::vector<bool> free(split.receivers.size());
    document.beginGesture();
    for (const double share : {0.5, 0.9, split.baseline[0]})
        document.setShare(split, 0, share, free);
    EXPECT_EQ(document.scenario().shares(split), split.baseline);
    EXPECT_EQ(document.history().count(), 0);
    document.beginGesture();
    document.setShare(split, 0, 0.9, free);
    EXPECT_EQ(document.history().count(), 1);
    EXPECT_FALSE(document.scenario().isBaseline());
    document.resetShares(split);
    EXPECT_TRUE(document.scenario().isBaseline());
    document.history().undo();
    EXPECT_DOUBLE_EQ(document.scenario().shares(split)[0], 0.9);
    document.resetPolicies();
    EXPECT_TRUE(document.scenario().isBaseline());
}

TEST_F(DocumentTest, ResettingPoliciesLeavesShocks) {
    drag(lever, {0.9});
    const std::string shock = document.model().shocks().shocks().front().id;
    document.setShock(shock, 2031);
    document.resetPolicies();
    EXPECT_TRUE(document.scenario().levers.empty());
    EXPECT_TRUE(document.scenario().shocks.contains(shock));
}

}  // namespace kyosei
