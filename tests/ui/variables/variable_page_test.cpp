// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/policy.h"
#include "tests/ui/support/patience.h"
#include "ui/variables/variable_column.h"
#include "ui/variables/variable_page.h"
#include "ui/variables/variable_search.h"
#include "ui/variables/variable_text.h"
#include "ui/widgets/variable_context.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include <algorithm>

namespace kyosei {
namespace {

/// The first row of levers at their ends.
Scenario firstLever() {
    const LeverTable& levers = policyModel().levers();
    Scenario scenario;
    for (const auto& index : levers.rows().front().cells)
        if (index) {
            const LeverCell& cell = levers.cells()[*index];
            LeverSetting setting = cell.baseline;
            setting.value = cell.maximum;
            scenario.set(cell, setting);
        }
    return scenario;
}

class VariablePageTest : public testing::Test {
protected:
    VariablePageTest() {
        RunView view;
        view.model = sharedPolicyModel();
        view.baseline = view.current = policyModel().baseline();
        page_.setRunView(view);
        page_.setScenario(firstLever(), {});
        page_.resize(1300, 600);
        page_.show();
    }
    void openStability() {
        page_.open(stability());
        ASSERT_TRUE(arrived());
    }
    [[nodiscard]] static Slot stability() {
        return policyModel().charts().headline().stability.slot;
    }
    [[nodiscard]] VariableColumn& causes() const {
        return *page_.findChildren<VariableColumn*>().front();
    }
    /// The causes shown are those of the variable that is open.
    [[nodiscard]] bool arrived() const {
        return QTest::qWaitFor(
            [this] {
                return !page_.wantedFans().empty() && says(variableTitle(nameOf(page_.slot()))) &&
                       std::ranges::binary_search(page_.wantedFans(), page_.slot());
            },
            kPatience);
    }
    [[nodiscard]] static std::string nameOf(Slot slot) {
        return placeOf(policyModel().program(), slot).info->name;
    }
    [[nodiscard]] bool says(const QString& text) const {
        const auto labels = page_.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    VariablePage page_{sharedPolicyModel()};
};

TEST_F(VariablePageTest, ShowsEquationCausesAndUsesOfANumber) {
    openStability();
    EXPECT_TRUE(says(QStringLiteral("The equation, with the numbers of this run")));
    ASSERT_FALSE(causes().buttons().empty());
    for (const CurveButton* cause : causes().buttons())
        EXPECT_FALSE(cause->accessibleName().isEmpty());
    EXPECT_TRUE(causes().buttons().front()->content().curve.valueAfter > 0);
}

TEST_F(VariablePageTest, WalksToACauseAndBackByKeyboard) {
    openStability();
    const Slot cause = causes().buttons().front()->content().slot;
    causes().focusFirst();
    QTest::keyClick(causes().buttons().front(), Qt::Key_Return);
    EXPECT_EQ(page_.slot(), cause);
    ASSERT_TRUE(arrived());
    QTest::keyClick(&page_, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(page_.slot(), stability());
    QTest::keyClick(&page_, Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(page_.slot(), cause);
    QSignalSpy closed(&page_, &VariablePage::closed);
    QTest::keyClick(&page_, Qt::Key_Escape);
    EXPECT_EQ(closed.count(), 1);
}

TEST_F(VariablePageTest, ChoosesAnElementWithoutAStepOfTheWalk) {
    openStability();
    const Slot first = causes().buttons().front()->content().slot;
    page_.open(first);
    ASSERT_TRUE(arrived());
    auto* choice = page_.findChild<QComboBox*>();
    ASSERT_TRUE(choice);
    const VariablePlace place = placeOf(policyModel().program(), first);
    const int other = place.element == 0 ? 1 : 0;
    choice->setCurrentIndex(other);
    emit choice->activated(other);
    EXPECT_EQ(page_.slot(), place.info->first + static_cast<Slot>(other));
    QTest::keyClick(&page_, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(page_.slot(), stability());
}

TEST_F(VariablePageTest, FindsAVariableByItsName) {
    openStability();
    auto* search = page_.findChild<VariableSearch*>();
    QTest::keyClicks(search, QStringLiteral("ESCALATION RATE"));
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_EQ(page_.slot(), policyModel().program().find("escalation_rate")->first);
}

TEST_F(VariablePageTest, CopiesAllOfItAndMakesAChart) {
    openStability();
    QSignalSpy wanted(&page_, &VariablePage::ownChartWanted);
    for (QToolButton* button : page_.findChildren<QToolButton*>())
        if (button->text() == QStringLiteral("Add to a Chart") ||
            button->text() == QStringLiteral("Copy"))
            button->click();
    ASSERT_EQ(wanted.count(), 1);
    const auto chart = wanted.front().front().value<OwnChart>();
    EXPECT_EQ(chart.lines.at(0).value.variable, nameOf(stability()));
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("with it")));
}

TEST_F(VariablePageTest, HidesResultsUntilThePredictionIsMade) {
    openStability();
    RunView view;
    view.model = sharedPolicyModel();
    view.baseline = view.current = policyModel().baseline();
    view.masked = {stability()};
    page_.setRunView(view);
    EXPECT_FALSE(causes().isVisible());
    EXPECT_TRUE(says(QStringLiteral("Hidden until the prediction is made.")));
    EXPECT_FALSE(says(QStringLiteral("with the numbers of this run")));
}

TEST(VariableText, WritesThreeDigitsAndEffectsAsShares) {
    EXPECT_EQ(threeDigits(0.04120), QStringLiteral("0.0412"));
    EXPECT_EQ(threeDigits(61.53), QStringLiteral("61.5"));
    EXPECT_EQ(threeDigits(412.6), QStringLiteral("413"));
    EXPECT_EQ(effectText(-0.081, 1), QStringLiteral("−8.1 %"));
    EXPECT_EQ(effectText(0.00001, 1), QStringLiteral("0 %"));
    EXPECT_EQ(effectText(0.5, 0), QStringLiteral("+0.500"));
}

TEST(VariableContext, IsThatOfTheNearestWidgetAround) {
    QWidget outer;
    QWidget inner(&outer);
    EXPECT_FALSE(variableShown(&inner));
    setVariableShown(outer, 7);
    EXPECT_EQ(variableShown(&inner), Slot{7});
    setVariableShown(inner, 9);
    EXPECT_EQ(variableShown(&inner), Slot{9});
}

}  // namespace
}  // namespace kyosei
