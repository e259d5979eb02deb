// SPDX-License-Identifier: GPL-3.0-or-later
// A lever set exactly: the form, what there is to know, the drawing of its phase-in.
#include "tests/ui/support/window_fixture.h"
#include "ui/levers/lever_form.h"
#include "ui/levers/lever_notes.h"
#include "ui/levers/lever_slider.h"
#include "ui/levers/phase_sketch.h"
#include "ui/style/theme.h"
#include "ui/widgets/coalescing_spin_box.h"

#include <QCheckBox>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace kyosei {
namespace {

class LeverFormTest : public testing::Test {
protected:
    void SetUp() override { form.showLever(cell().id); }
    [[nodiscard]] static const LeverCell& cell() { return someLever(); }
    [[nodiscard]] LeverSetting setting() const { return document.scenario().setting(cell()); }
    [[nodiscard]] CoalescingSpinBox* box(const char* words) {
        for (auto* each : form.findChildren<CoalescingSpinBox*>())
            if (each->accessibleName().contains(QString::fromUtf8(words)))
                return each;
        return nullptr;
    }
    void change(const char* words, double value) {
        box(words)->setValue(value);
        form.showScenario();
    }
    Document document{sharedPolicyModel()};
    LeverForm form{document};
};

TEST_F(LeverFormTest, ANumberAndTheSliderSayTheSame) {
    change("Value", cell().maximum);
    EXPECT_EQ(setting().value, cell().maximum);
    EXPECT_EQ(form.slider()->exactValue(), cell().maximum);
    emit form.slider()->valueEdited(cell().baseline.value);
    form.showScenario();
    EXPECT_EQ(box("Value")->value(), cell().baseline.value);
}

TEST_F(LeverFormTest, YearsWaitUntilTheValueDiffers) {
    EXPECT_FALSE(box("begins")->isEnabled());
    EXPECT_FALSE(box("begins")->toolTip().isEmpty()) << "it says why";
    change("Value", cell().maximum);
    EXPECT_TRUE(box("begins")->isEnabled());
    EXPECT_TRUE(box("begins")->toolTip().isEmpty());
}

TEST_F(LeverFormTest, AnEndIsNeverBeforeTheBeginning) {
    change("Value", cell().maximum);
    form.findChild<QCheckBox*>()->click();
    form.showScenario();
    change("taken back", 2035);
    EXPECT_EQ(setting().end, 2035);
    change("begins", 2040);
    EXPECT_EQ(setting().start, 2040);
    EXPECT_EQ(setting().end, 2040);
    change("taken back", 2030);
    EXPECT_EQ(setting().end, 2040);
}

TEST_F(LeverFormTest, ALockedLeverCannotBeChanged) {
    document.setLeverValue(cell(), cell().maximum);
    document.setLocked({cell().id}, true);
    form.showScenario();
    EXPECT_TRUE(form.slider()->isLocked());
    for (const char* words : {"Value", "begins", "complete", "taken back"})
        EXPECT_FALSE(box(words)->isEnabled()) << words;
}

TEST_F(LeverFormTest, TypingIsTellingThatSomethingMoves) {
    QSignalSpy dragging(&form, &LeverForm::dragging);
    box("Value")->setValue(cell().maximum);
    ASSERT_EQ(dragging.size(), 1);
    EXPECT_TRUE(dragging[0][0].toBool());
}

TEST(LeverNotes, SayWhatALeverIsAndThatAnAssumptionIsOne) {
    const LeverTable& levers = policyModel().levers();
    int assumptions = 0;
    for (const LeverCell& cell : levers.cells()) {
        const QString notes = leverNotes(levers, cell);
        const LeverRow& row = *levers.row(cell.id.lever);
        EXPECT_TRUE(notes.startsWith(QString::fromStdString(row.summary))) << row.id;
        EXPECT_TRUE(notes.contains(QStringLiteral("**Evidence:**"))) << row.id;
        const bool told =
            notes.contains(QStringLiteral("assumes that this government changes its policy"));
        EXPECT_EQ(told, cell.assumption) << row.id << ' ' << cell.id.actor;
        assumptions += cell.assumption ? 1 : 0;
    }
    EXPECT_GT(assumptions, 0);
}

class PhaseSketchTest : public testing::Test {
protected:
    PhaseSketchTest() {
        sketch.resize(200, 100);
        sketch.setYears(2020, 2060);
        setting = cell().baseline;
        setting.value = cell().maximum;
        setting.start = 2030;
        setting.ramp = 0;
    }
    [[nodiscard]] static const LeverCell& cell() { return someLever(); }
    /// Whether something of the lever's colour is drawn above the middle at a share of the width.
    [[nodiscard]] bool isHighAt(double share) {
        sketch.setSetting(cell(), setting);
        const QImage picture = sketch.grab().toImage();
        const int x = static_cast<int>(share * picture.width());
        for (int y = 0; y < picture.height() / 2; ++y) {
            const QColor found = picture.pixelColor(x, y);
            if (found.saturation() > 60)
                return true;
        }
        return false;
    }
    PhaseSketch sketch;
    LeverSetting setting;
};

TEST_F(PhaseSketchTest, RisesWhereTheChangeBegins) {
    EXPECT_FALSE(isHighAt(0.15));
    EXPECT_TRUE(isHighAt(0.5));
    EXPECT_TRUE(isHighAt(0.9));
}

TEST_F(PhaseSketchTest, FallsWhereItIsTakenBack) {
    setting.end = 2050;
    EXPECT_TRUE(isHighAt(0.5));
    EXPECT_FALSE(isHighAt(0.9));
}

TEST_F(PhaseSketchTest, ShowsNothingAtTheBaselineAndSaysWhatItShows) {
    setting.value = cell().baseline.value;
    EXPECT_FALSE(isHighAt(0.5));
    const QString before = sketch.accessibleDescription();
    setting.value = cell().maximum;
    sketch.setSetting(cell(), setting);
    EXPECT_NE(sketch.accessibleDescription(), before);
    EXPECT_TRUE(sketch.accessibleDescription().contains(QStringLiteral("2030")))
        << qPrintable(sketch.accessibleDescription());
}

}  // namespace
}  // namespace kyosei
