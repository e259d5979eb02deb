// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/knockouts.h"
#include "tests/support/policy.h"
#include "tests/ui/support/patience.h"
#include "ui/why/contribution_row.h"
#include "ui/why/why_card.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/title_button.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace kyosei {
namespace {

EnsembleSource fewMembers() {
    return []() -> Result<std::shared_ptr<PolicyEnsemble>> {
        PolicyEnsemble::Options options;
        options.members = 8;
        return PolicyEnsemble::create(sharedPolicyModel(), *uncertaintiesOf(policyModel()),
                                      options);
    };
}

/// The first two rows of the table, all countries near their end.
Scenario twoLevers() {
    const LeverTable& levers = policyModel().levers();
    Scenario scenario;
    for (std::size_t r = 0; r < 2; ++r)
        for (const auto& index : levers.rows()[r].cells)
            if (index) {
                const LeverCell& cell = levers.cells()[*index];
                LeverSetting setting = cell.baseline;
                setting.value = cell.maximum;
                scenario.set(cell, setting);
            }
    return scenario;
}

class WhyCardTest : public testing::Test {
protected:
    [[nodiscard]] QStringList rows() const {
        QStringList names;
        for (const ContributionRow* row : card_.findChildren<ContributionRow*>())
            if (row->isVisible())
                names << row->content().name;
        return names;
    }
    [[nodiscard]] bool says(const QString& text) const {
        const auto in = [&text](const auto& labels) {
            return std::any_of(labels.begin(), labels.end(), [&](const auto* label) {
                return label->isVisible() && label->text().contains(text);
            });
        };
        return in(card_.findChildren<QLabel*>()) || in(card_.findChildren<ElidedLabel*>());
    }
    [[nodiscard]] bool isFinal() const { return says(QStringLiteral("each in 8 runs")); }
    void showWith(const Scenario& scenario) {
        card_.setScenario(scenario);
        card_.resize(640, 420);
        card_.show();
    }

    WhyCard card_{sharedPolicyModel(), fewMembers()};
};

TEST_F(WhyCardTest, NamesEachLeverAndWhatOnlyComesOfThemTogether) {
    showWith(twoLevers());
    ASSERT_TRUE(QTest::qWaitFor([this] { return isFinal(); }, kPatience));
    QStringList named = rows();
    ASSERT_EQ(named.size(), 3);
    EXPECT_EQ(named.takeLast(), QStringLiteral("Only together"));
    for (std::size_t r = 0; r < 2; ++r)
        EXPECT_TRUE(named.contains(QString::fromStdString(policyModel().levers().rows()[r].title)));
    const auto shown = card_.findChildren<ContributionRow*>();
    EXPECT_GE(shown[0]->content().share.median, shown[1]->content().share.median);
    for (const ContributionRow* row : card_.findChildren<ContributionRow*>())
        EXPECT_FALSE(row->accessibleName().isEmpty());
}

TEST_F(WhyCardTest, AnswersForAnotherNumberWithoutRunningAgain) {
    showWith(twoLevers());
    ASSERT_TRUE(QTest::qWaitFor([this] { return isFinal(); }, kPatience));
    const double before = card_.findChildren<ContributionRow*>().front()->content().share.median;
    card_.setOutput(0);
    EXPECT_NE(card_.findChildren<ContributionRow*>().front()->content().share.median, before);
    EXPECT_TRUE(card_.findChild<TitleButton*>()->text().contains(
        QString::fromStdString(policyModel().charts().headline().indicators.front().title)));
}

TEST_F(WhyCardTest, TellsWhoseEffectSomebodyLooksAt) {
    showWith(twoLevers());
    ASSERT_TRUE(QTest::qWaitFor([this] { return isFinal(); }, kPatience));
    std::set<LeverId> looked;
    const QObject here;
    QObject::connect(&card_, &WhyCard::leversLookedAt, &here,
                     [&looked](const std::set<LeverId>& levers) { looked = levers; });
    ContributionRow* row = card_.findChildren<ContributionRow*>().front();
    row->setFocus();
    EXPECT_FALSE(looked.empty());
    for (const LeverId& id : looked)
        EXPECT_EQ(id.lever, looked.begin()->lever) << "one row of sliders";
    row->clearFocus();
    EXPECT_TRUE(looked.empty());
}

TEST_F(WhyCardTest, WorksOnlyWhileItIsShown) {
    QSignalSpy found(card_.findChild<ContributionRuns*>(), &ContributionRuns::found);
    card_.setScenario(twoLevers());
    QTest::qWait(400);
    EXPECT_EQ(found.count(), 0);
    showWith(twoLevers());
    ASSERT_TRUE(QTest::qWaitFor([this] { return isFinal(); }, kPatience));
    EXPECT_EQ(found.count(), 2) << "a first answer and the whole one";
}

TEST_F(WhyCardTest, TellsWhatIsLostWithoutEachLinkOfTheArgument) {
    showWith(twoLevers());
    const auto buttons = card_.findChildren<QAbstractButton*>();
    const auto byLink = std::find_if(buttons.begin(), buttons.end(), [](const auto* button) {
        return button->text() == QStringLiteral("By Link");
    });
    ASSERT_NE(byLink, buttons.end());
    QTest::mouseClick(*byLink, Qt::LeftButton);
    const auto links = embeddedKnockouts(policyModel());
    ASSERT_TRUE(links);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return rows().size() == static_cast<qsizetype>(links->size()); }, kPatience));
    for (const Knockout& link : *links)
        EXPECT_TRUE(rows().contains(QString::fromStdString(link.title)));
    for (const ContributionRow* row : card_.findChildren<ContributionRow*>())
        if (row->isVisible()) {
            EXPECT_FALSE(row->content().alone) << "a link is held, not moved";
        }
}

TEST_F(WhyCardTest, SaysThatNothingIsThereToDivide) {
    showWith({});
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return says(QStringLiteral("No lever is changed")); }, kPatience));
    EXPECT_TRUE(rows().isEmpty());
}

TEST_F(WhyCardTest, HidesTheAnswerWhileAPredictionIsOpen) {
    showWith(twoLevers());
    ASSERT_TRUE(QTest::qWaitFor([this] { return isFinal(); }, kPatience));
    RunView view;
    view.model = sharedPolicyModel();
    view.masked = {policyModel().charts().headline().stability.slot};
    card_.setRunView(view);
    EXPECT_TRUE(rows().isEmpty());
    EXPECT_TRUE(says(QStringLiteral("Hidden")));
    view.masked.clear();
    card_.setRunView(view);
    EXPECT_EQ(rows().size(), 3);
}

TEST_F(WhyCardTest, LeadsToTheLeverAndBackByTheKeyboard) {
    showWith(twoLevers());
    ASSERT_TRUE(QTest::qWaitFor([this] { return isFinal(); }, kPatience));
    QSignalSpy lever(&card_, &WhyCard::leverRequested);
    QTest::keyClick(card_.findChildren<ContributionRow*>().front(), Qt::Key_Return);
    ASSERT_EQ(lever.count(), 1);
    const LeverRow* row = policyModel().levers().row(lever[0][0].value<LeverId>().lever);
    ASSERT_NE(row, nullptr);
    EXPECT_EQ(card_.findChildren<ContributionRow*>().front()->content().name,
              QString::fromStdString(row->title));
    QSignalSpy closed(&card_, &WhyCard::closed);
    QTest::keyClick(&card_, Qt::Key_Escape);
    EXPECT_EQ(closed.count(), 1);
}

}  // namespace
}  // namespace kyosei
