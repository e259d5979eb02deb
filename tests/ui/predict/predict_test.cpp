// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_fixture.h"
#include "ui/charts/content/chart_reading.h"
#include "ui/charts/plot/chart_plot.h"
#include "ui/charts/view/chart_view.h"
#include "ui/charts/view/hidden_result_overlay.h"
#include "ui/headline/headline_number.h"
#include "ui/history/time_machine.h"
#include "ui/history/time_machine_store.h"
#include "ui/predict/predict_panel.h"
#include "ui/predict/predict_sketch.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/actions.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <cmath>

namespace kyosei {

namespace {

class PredictTest : public WindowTest {
protected:
    void SetUp() override {
        WindowTest::SetUp();
        window_->leftChart().setChart(QString::fromStdString(stability().chart));
        window_->actions().predict->trigger();
        panel = window_->findChild<PredictPanel*>();
        ASSERT_TRUE(panel && panel->isVisible());
    }
    [[nodiscard]] const HeadlineIndicator& stability() const {
        return document().model().charts().headline().stability;
    }
    void press(const QString& text) const {
        for (auto* button : panel->findChildren<QPushButton*>())
            if (button->text() == text && button->isVisible()) {
                button->click();
                return;
            }
        FAIL() << text.toStdString();
    }
    void chooseRange() const {
        for (auto* box : panel->findChildren<QComboBox*>())
            if (box->count() == 2 && box->itemText(1) == QStringLiteral("A range for one year"))
                box->setCurrentIndex(1);
    }
    void type(const QString& name, double value) const {
        for (auto* box : panel->findChildren<QDoubleSpinBox*>())
            if (box->accessibleName() == name && box->isVisible()) {
                box->setValue(value);
                return;
            }
        FAIL() << name.toStdString();
    }
    void moveLever() const {
        const LeverCell& cell = someLever();
        document().beginGesture();
        document().setLeverValue(cell, cell.maximum);
        settleFan();
    }
    [[nodiscard]] ChartPlot& plot() const { return *window_->leftChart().findChild<ChartPlot*>(); }
    [[nodiscard]] double shown(double year) const {
        return valueAt(plot().content().lines.front().current, year);
    }
    [[nodiscard]] QString scores() const {
        QString all;
        for (auto* label : panel->findChildren<QLabel*>())
            if (label->isVisible())
                all += label->text() + u'\n';
        return all;
    }
    [[nodiscard]] const SessionLog& log() const { return session_->machine.log(); }
    PredictPanel* panel = nullptr;
};

}  // namespace

TEST_F(PredictTest, TheResultIsHiddenEverywhereUntilItIsRevealed) {
    press(QStringLiteral("&Hide the Results and Begin"));
    moveLever();
    EXPECT_TRUE(std::isnan(shown(2050)));
    EXPECT_FALSE(std::isnan(shown(2010)));
    EXPECT_TRUE(plot().content().lines.front().fan.isEmpty());
    EXPECT_TRUE(plot().findChild<HiddenResultOverlay*>());
    EXPECT_TRUE(readingOf(plot().content()).contains(QStringLiteral("hidden")));
    const double value = window_->results().unmasked().current->at(
        stability().slot, document().model().charts().headline().horizon);
    auto* number = window_->findChild<HeadlineNumber*>();
    EXPECT_TRUE(number->accessibleName().contains(QStringLiteral("idden")))
        << number->accessibleName().toStdString();
    EXPECT_FALSE(number->accessibleName().contains(QString::number(value, 'f', 1)));
    for (const KeyResult& result : log().steps[log().current].results)
        EXPECT_NE(result.value, value);

    press(QStringLiteral("&Reveal"));
    settleFan();
    const EnsembleSnapshot& fan = *window_->results().view().fan;
    EXPECT_DOUBLE_EQ(shown(2050), fan.at(fan.find(stability().slot)->scenario.quantiles[2], 2050));
    EXPECT_FALSE(plot().findChild<HiddenResultOverlay*>());
    EXPECT_FALSE(number->accessibleName().contains(QStringLiteral("idden")));
    EXPECT_FALSE(number->accessibleDescription().isEmpty());
}

TEST_F(PredictTest, RangesAreScoredAgainstTheResultAndWrittenDown) {
    chooseRange();
    press(QStringLiteral("&Hide the Results and Begin"));
    moveLever();
    settleFan();
    // What comes is the median of the runs. Ranges are of the change, from a whole number below it.
    const double baseline = policyModel().baseline()->at(stability().slot, 2050);
    const double result =
        baseline + window_->results().unmasked().fan->change(stability().slot, 2050).value().median;
    const double below = std::floor(result - baseline);
    type(QStringLiteral("Low end of the range"), below - 1);
    type(QStringLiteral("High end of the range"), below + 2);
    press(QStringLiteral("&Add Prediction"));
    type(QStringLiteral("Low end of the range"), below + 4);
    type(QStringLiteral("High end of the range"), below + 5);
    for (auto* edit : panel->findChildren<QLineEdit*>())
        if (edit->placeholderText() == QStringLiteral("may be left empty"))
            edit->setText(QStringLiteral("Ana"));
    press(QStringLiteral("&Add Prediction"));
    press(QStringLiteral("&Reveal"));
    EXPECT_TRUE(scores().contains(QStringLiteral("holds the result"))) << scores().toStdString();
    EXPECT_TRUE(scores().contains(QStringLiteral("Ana: "))) << scores().toStdString();
    EXPECT_LT(scores().indexOf(QStringLiteral("holds")), scores().indexOf(QStringLiteral("Ana: ")));
    const auto& entries = log().steps[log().current].entries;
    ASSERT_GE(entries.size(), 2u);
    EXPECT_EQ(entries.back().kind, LogKind::prediction);
    EXPECT_EQ(entries.back().author, "Ana");
    const double low = baseline + below + 4;
    EXPECT_NEAR(entries.back().numbers.at("interval score"), 1 + 20 * (low - result), 1e-9);
}

TEST_F(PredictTest, ACurveCanBeTypedOrDrawnAndTheBaselineHasNoSkill) {
    press(QStringLiteral("&Hide the Results and Begin"));
    moveLever();
    press(QStringLiteral("&Add Prediction"));  // everybody starts from the baseline
    type(QStringLiteral("Change by 2050"), 90);
    auto* sketch = panel->findChild<PredictSketch*>();
    EXPECT_DOUBLE_EQ(sketch->guess().curve.at(2050), 90);
    const double before = sketch->guess().curve.at(2040);
    QTest::mousePress(sketch, Qt::LeftButton, {}, {sketch->width() / 2, 4});
    QTest::mouseMove(sketch, {sketch->width() - 8, 4});
    QTest::mouseRelease(sketch, Qt::LeftButton, {}, {sketch->width() - 8, 4});
    EXPECT_NE(sketch->guess().curve.at(2040), before);
    press(QStringLiteral("&Add Prediction"));
    press(QStringLiteral("&Reveal"));
    const auto& entries = log().steps[log().current].entries;
    ASSERT_GE(entries.size(), 2u);
    // Best first: who expects no change is nearer than nonsense.
    const auto& baseline = entries[entries.size() - 2].numbers;
    EXPECT_NEAR(baseline.at("expected change"), 0, 1e-9);
    ASSERT_TRUE(baseline.contains("skill"));
    EXPECT_NEAR(baseline.at("skill"), 0, 0.02);  // it was sketched year by year
    EXPECT_FALSE(scores().contains(QStringLiteral("skill"))) << "nobody is told a skill of -273";
}

TEST_F(PredictTest, BackAtTheLeversAMessageSaysWhatIsHiddenAndReveals) {
    press(QStringLiteral("&Hide the Results and Begin"));
    QTest::keyClick(panel, Qt::Key_Escape);
    EXPECT_FALSE(panel->isVisible());
    EXPECT_EQ(messages().texts().filter(QStringLiteral("hidden")).size(), 1);
    for (auto* button : messages().findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Reveal"))
            button->click();
    EXPECT_TRUE(panel->isVisible());
    EXPECT_FALSE(std::isnan(shown(2050)));
    EXPECT_TRUE(messages().texts().filter(QStringLiteral("hidden")).isEmpty());
}

}  // namespace kyosei
