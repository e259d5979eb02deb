// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/knockouts.h"
#include "tests/support/policy.h"
#include "tests/ui/support/patience.h"
#include "ui/why/contribution_row.h"
#include "ui/why/over_time_view.h"
#include "ui/why/why_card.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/title_button.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
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
    [[nodiscard]] std::vector<ContributionRow*> shownRows() const {
        std::vector<ContributionRow*> rows;
        for (ContributionRow* row : card_.findChildren<ContributionRow*>())
            if (row->isVisible())
                rows.push_back(row);
        return rows;
    }
    [[nodiscard]] QStringList rows() const {
        QStringList names;
        for (const ContributionRow* row : shownRows())
            names << row->content().name;
        return names;
    }
    [[nodiscard]] QAbstractButton* button(const QString& text) const {
        for (QAbstractButton* each : card_.findChildren<QAbstractButton*>())
            if (each->isVisible() && each->text() == text)
                return each;
        return nullptr;
    }
    void choosePage(const QString& name) const {
        ASSERT_NE(button(name), nullptr);
        QTest::mouseClick(button(name), Qt::LeftButton);
    }
    static void tick(ContributionRow* row) {
        ASSERT_NE(row->findChild<QCheckBox*>(), nullptr);
        QTest::mouseClick(row->findChild<QCheckBox*>(), Qt::LeftButton);
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
    [[nodiscard]] bool isHeld() const { return says(QStringLiteral("each held in 8 runs")); }
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
    EXPECT_EQ(found.count(), 3) << "central constants, a first answer and the whole one";
}

TEST_F(WhyCardTest, TellsWhatIsLostWithoutEachLinkOfTheArgument) {
    showWith(twoLevers());
    choosePage(QStringLiteral("By Link"));
    const auto links = embeddedKnockouts(policyModel());
    ASSERT_TRUE(links);
    ASSERT_TRUE(QTest::qWaitFor([this] { return isHeld(); }, kPatience));
    EXPECT_EQ(rows().size(), static_cast<qsizetype>(links->size()));
    for (const Knockout& link : *links)
        EXPECT_TRUE(rows().contains(QString::fromStdString(link.title)));
    for (const ContributionRow* row : shownRows())
        EXPECT_FALSE(row->content().alone) << "a link is held, not moved";
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

TEST_F(WhyCardTest, TellsAtOnceWhatTheRunWithCentralConstantsSaysAndThatItHasNoRanges) {
    showWith(twoLevers());
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return says(QStringLiteral("Run with central constants")); }, kPatience));
    ASSERT_EQ(rows().size(), 3);
    const LeverTable& levers = policyModel().levers();
    ContributionOptions options;
    options.outputs = {policyModel().charts().headline().stability.slot};
    options.years = {policyModel().charts().headline().horizon};
    const auto exact =
        contributionsOf(policyModel(), twoLevers(), groupsByLever(twoLevers(), levers), options);
    std::vector<double> shares;
    for (const Contribution& part : exact->outputs.front().parts)
        shares.push_back(part.share.median);
    EXPECT_DOUBLE_EQ(shownRows().front()->content().share.median,
                     *std::max_element(shares.begin(), shares.end()));
    EXPECT_TRUE(shownRows().front()->content().range.isEmpty()) << "there is none yet";
    EXPECT_TRUE(QTest::qWaitFor([this] { return isFinal(); }, kPatience));
}

TEST_F(WhyCardTest, FollowsAScenarioThatNeverRests) {
    showWith(twoLevers());
    QSignalSpy found(card_.findChild<ContributionRuns*>(), &ContributionRuns::found);
    Scenario moving = twoLevers();
    const LeverCell& cell = policyModel().levers().cells().front();
    for (int move = 0; move < 20; ++move) {
        LeverSetting setting = cell.baseline;
        setting.value += (cell.maximum - cell.baseline.value) * (move + 1) / 20.0;
        moving.set(cell, setting);
        card_.setScenario(moving);
        QTest::qWait(50);
    }
    EXPECT_TRUE(std::any_of(found.begin(), found.end(), [](const QList<QVariant>& each) {
        return each[1].value<ContributionStage>() == ContributionStage::central;
    })) << "told while it moves";
    EXPECT_TRUE(QTest::qWaitFor([this] { return isFinal(); }, kPatience));
}

TEST_F(WhyCardTest, SeesRowsThatAreTickedAsOneAndApartAgain) {
    showWith(twoLevers());
    ASSERT_TRUE(QTest::qWaitFor([this] { return isFinal(); }, kPatience));
    tick(shownRows()[0]);
    EXPECT_EQ(button(QStringLiteral("Group 1 Rows")), nullptr);
    tick(shownRows()[1]);
    ASSERT_NE(button(QStringLiteral("Group 2 Rows")), nullptr);
    QTest::mouseClick(button(QStringLiteral("Group 2 Rows")), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows().size() == 1; }, kPatience));
    EXPECT_TRUE(rows().front().contains(QStringLiteral(" + ")));
    tick(shownRows()[0]);
    auto* name = card_.findChild<QLineEdit*>();
    ASSERT_TRUE(name && name->isVisible());
    name->setText(QStringLiteral("Both"));
    QTest::keyClick(name, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows() == QStringList{QStringLiteral("Both")}; },
                                kPatience));
    EXPECT_EQ(card_.groups().texts(ContributionParts::levers).size(), 1);
    tick(shownRows()[0]);
    QTest::mouseClick(button(QStringLiteral("Ungroup")), Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([this] { return rows().size() == 3; }, kPatience));
    EXPECT_TRUE(card_.groups().texts(ContributionParts::levers).isEmpty());
}

TEST_F(WhyCardTest, DrawsWhatEachPartAddsOverTheYears) {
    showWith(twoLevers());
    choosePage(QStringLiteral("Over Time"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return isFinal(); }, kPatience));
    const YearsChartContent& content = card_.findChild<YearsChart*>()->content();
    ASSERT_EQ(content.parts.size(), 2u);
    EXPECT_FALSE(content.low.isEmpty());
    // The shares of the run with central constants add up in every year.
    QSignalSpy found(card_.findChild<OverTimeView*>()->findChild<ContributionRuns*>(),
                     &ContributionRuns::found);
    Scenario other = twoLevers();
    other.levers.begin()->second.value *= 0.5;
    card_.setScenario(other);
    ASSERT_TRUE(QTest::qWaitFor([&found] { return !found.isEmpty(); }, kPatience));
    const YearsChartContent& central = card_.findChild<YearsChart*>()->content();
    EXPECT_TRUE(central.low.isEmpty());
    for (qsizetype t = 0; t < central.whole.line.size(); ++t)
        EXPECT_NEAR(central.parts[0].line[t].y() + central.parts[1].line[t].y(),
                    central.whole.line[t].y(), 1e-9)
            << central.whole.line[t].x();
    const auto& times = central.whole.line;
    EXPECT_TRUE(std::any_of(times.begin(), times.end(), [](const QPointF& point) {
        return point.x() == policyModel().charts().headline().horizon;
    }));
    choosePage(QStringLiteral("Countries"));
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return card_.findChild<YearsChart*>()->content().parts.size() == 7; }, kPatience));
}

TEST_F(WhyCardTest, AsksForResultsWithoutALoopThatIsTicked) {
    showWith(twoLevers());
    choosePage(QStringLiteral("Loops"));
    const auto& named = policyModel().document().loops;
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return rows().size() == static_cast<qsizetype>(named.size()); }, kPatience));
    EXPECT_EQ(rows().front(), QString::fromStdString(named.front().name));
    EXPECT_FALSE(shownRows().front()->content().course.isEmpty());
    std::vector<Knockout> wanted;
    const QObject here;
    QObject::connect(&card_, &WhyCard::cutsWanted, &here,
                     [&wanted](const std::vector<Knockout>& loops) { wanted = loops; });
    tick(shownRows().front());
    ASSERT_EQ(wanted.size(), 1u);
    EXPECT_EQ(wanted.front().id, named.front().name);
    RunView view;
    view.model = sharedPolicyModel();
    view.cut =
        std::make_shared<const CutModel>(CutModel{sharedPolicyModel(), {named.front().name}});
    card_.setRunView(view);
    EXPECT_TRUE(shownRows().front()->content().check->on);
    tick(shownRows().front());
    EXPECT_TRUE(wanted.empty());
    ASSERT_TRUE(QTest::qWaitFor([this] { return says(QStringLiteral("cut in 8 runs; shares")); },
                                kPatience));
    EXPECT_FALSE(shownRows().front()->content().number.isEmpty());
}

}  // namespace
}  // namespace kyosei
