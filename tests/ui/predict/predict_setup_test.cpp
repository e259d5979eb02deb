// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_fixture.h"
#include "ui/predict/predict_setup.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QSpinBox>

#include <gtest/gtest.h>

#include <cmath>

namespace kyosei {
namespace {

class PredictSetupTest : public testing::Test {
protected:
    [[nodiscard]] const HeadlineIndicator& stability() const {
        return policyModel().charts().headline().stability;
    }
    /// The choice that has these words.
    [[nodiscard]] QComboBox* choiceOf(const char* words) {
        for (QComboBox* box : setup.findChildren<QComboBox*>())
            if (box->findText(QString::fromUtf8(words)) >= 0)
                return box;
        return nullptr;
    }
    PredictSetup setup{sharedPolicyModel()};
};

TEST_F(PredictSetupTest, ProposesWhatIsOnScreen) {
    QSignalSpy changed(&setup, &PredictSetup::changed);
    setup.suggest(QString::fromStdString(stability().chart), {});
    ASSERT_TRUE(setup.isComplete());
    const PredictQuestion question = setup.question();
    EXPECT_EQ(question.target.slot, stability().slot);
    EXPECT_EQ(question.kind, PredictKind::curve);
    EXPECT_EQ(question.year, policyModel().charts().headline().horizon);
    EXPECT_EQ(question.target.usualChange, 10) << "on a scale of a hundred";
    setup.suggest(QStringLiteral("no such chart"), {});
    EXPECT_EQ(setup.question().target.slot, stability().slot);
}

TEST_F(PredictSetupTest, ProposesTheLineOfAnElement) {
    const ChartDefinition* chart = nullptr;
    for (const ChartDefinition& each : policyModel().charts().charts())
        if (each.elements.size() > 2 && each.series.size() == 1 &&
            each.series[0].sources.size() == each.elements.size() &&
            each.series[0].sources[2].isPlain())
            chart = &each;
    ASSERT_NE(chart, nullptr);
    setup.suggest(QString::fromStdString(chart->id), QString::fromStdString(chart->elements[2]));
    const PredictTarget target = setup.question().target;
    EXPECT_EQ(target.slot, chart->series[0].sources[2].slot);
    EXPECT_TRUE(target.title.contains(u':')) << "the line is named: " << qPrintable(target.title);
}

TEST_F(PredictSetupTest, AYearIsOfARangeOnlyAndLiesAhead) {
    auto* year = setup.findChild<QSpinBox*>();
    EXPECT_FALSE(year->isEnabled());
    choiceOf("A range for one year")->setCurrentIndex(1);
    EXPECT_TRUE(year->isEnabled());
    EXPECT_EQ(setup.question().kind, PredictKind::range);
    EXPECT_EQ(year->minimum(), static_cast<int>(policyModel().presentYear()) + 1);
    year->setValue(2040);
    EXPECT_EQ(setup.question().year, 2040);
}

}  // namespace
}  // namespace kyosei
