// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/policy.h"
#include "tests/ui/support/patience.h"
#include "ui/why/contribution_row.h"
#include "ui/why/drivers_view.h"
#include "ui/why/paths_view.h"
#include "ui/why/reason_text.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace kyosei {
namespace {

EnsembleSource someMembers() {
    return []() -> Result<std::shared_ptr<PolicyEnsemble>> {
        PolicyEnsemble::Options options;
        options.members = 64;
        return PolicyEnsemble::create(sharedPolicyModel(), *uncertaintiesOf(policyModel()),
                                      options);
    };
}

ReasonRequest firstRow() {
    ReasonRequest request;
    const LeverTable& levers = policyModel().levers();
    for (const auto& index : levers.rows().front().cells)
        if (index) {
            const LeverCell& cell = levers.cells()[*index];
            LeverSetting setting = cell.baseline;
            setting.value = cell.maximum;
            request.scenario.set(cell, setting);
        }
    return request;
}

std::vector<ContributionRow*> shownRows(const QWidget& view) {
    std::vector<ContributionRow*> rows;
    for (ContributionRow* row : view.findChildren<ContributionRow*>())
        if (row->isVisible())
            rows.push_back(row);
    return rows;
}

TEST(PathsView, ShowsPathsAndWhatBelongsToNone) {
    PathsView view(whySources(sharedPolicyModel(), someMembers()));
    view.resize(640, 420);
    view.show();
    view.setRequest(firstRow());
    ASSERT_TRUE(QTest::qWaitFor([&view] { return !shownRows(view).empty(); }, kPatience));
    const auto rows = shownRows(view);
    ASSERT_GE(rows.size(), 3u);
    EXPECT_TRUE(rows.back()->content().hatched);
    EXPECT_FALSE(rows.front()->content().hatched);
    EXPECT_FALSE(rows.front()->content().course.isEmpty());
    for (const ContributionRow* row : rows)
        EXPECT_FALSE(row->accessibleName().isEmpty());
    QSignalSpy lever(&view, &ReasonView::leverRequested);
    QTest::mouseClick(rows.front(), Qt::LeftButton);
    ASSERT_EQ(lever.count(), 1) << "a path leads to the lever that sets it going";
    EXPECT_EQ(lever.front().front().value<LeverId>().lever, policyModel().levers().rows()[0].id);
}

TEST(DriversView, LeadsFromADoubtToItsConstant) {
    DriversView view(whySources(sharedPolicyModel(), someMembers()));
    view.resize(640, 420);
    view.show();
    view.setRequest(firstRow());
    ASSERT_TRUE(QTest::qWaitFor([&view] { return view.text().contains(QStringLiteral("64 runs")); },
                                kPatience));
    QSignalSpy wanted(&view, &ReasonView::variableRequested);
    for (ContributionRow* row : shownRows(view)) {
        wanted.clear();
        QTest::mouseClick(row, Qt::LeftButton);
        EXPECT_EQ(wanted.count(), 1) << row->content().name.toStdString();
    }
}

TEST(DriversView, SaysNothingBeforeAPredictionIsMade) {
    DriversView view(whySources(sharedPolicyModel(), someMembers()));
    view.show();
    view.setRequest(firstRow());
    ASSERT_TRUE(QTest::qWaitFor([&view] { return view.text().contains(QStringLiteral("64 runs")); },
                                kPatience));
    view.setMasked(true);
    EXPECT_TRUE(shownRows(view).empty());
    EXPECT_TRUE(view.text().contains(QStringLiteral("Hidden until the prediction is made.")));
}

PathAnswer twoPaths() {
    PathAnswer answer;
    answer.stations = {{"a", "Exchange", {}}, {"b", "Trust", {}}};
    answer.groups = {{"aid", "Aid", {}}};
    answer.members = 64;
    answer.paths.range = LikelyRange{1, 2, 3};
    EffectPath sure;
    sure.stations = {0, 1};
    sure.effect = 1.5;
    sure.halfBy = 2034;
    sure.bySource = {1.5};
    sure.range = LikelyRange{1, 1.4, 2};
    EffectPath unsure = sure;
    unsure.stations = {1};
    unsure.range = LikelyRange{-1, 0.9, 2};
    EffectPath against = sure;
    against.stations = {};
    against.range = LikelyRange{-0.9, -0.5, -0.2};
    answer.paths.paths = {sure, unsure, against};
    answer.paths.reached = {true, false};
    answer.stops = {{"held back by sanctions", "North Korea", 0.89}};
    return answer;
}

TEST(ReasonText, NamesNoPathWhoseRangeContainsZero) {
    const QString sentence = pathsSentence(twoPaths(), defaultScale(1));
    EXPECT_EQ(sentence, QStringLiteral("It goes through Exchange → Trust (+1.40). Working against "
                                       "it: Past all of these (−0.50). Nothing of it reaches "
                                       "Trust. 89 % of the additional aid meant for North Korea is "
                                       "held back by sanctions."));
    EXPECT_EQ(pathNote(twoPaths(), twoPaths().paths.paths[0]),
              QStringLiteral("half by 2034, from Aid"));
}

TEST(ReasonText, TellsWhatTheDoubtComesFrom) {
    DriverAnswer answer;
    answer.names = {"trust_effect", "frailty[JPN_KOR]"};
    answer.elements = {"", "Japan – South Korea"};
    answer.output.drivers.deviation = 1;
    EXPECT_TRUE(driversSentence(answer).startsWith(QStringLiteral("No single constant")));
    answer.output.drivers.named = {{1, 0.25, -0.1, 0.6, 0.5, 1.5}};
    answer.output.drivers.explained = 0.25;
    EXPECT_TRUE(driversSentence(answer).startsWith(
        QStringLiteral("Most that can be told apart: Frailty: Japan – South Korea (25 %).")));
    EXPECT_EQ(driverSentence(answer, answer.output.drivers.named[0], defaultScale(1)),
              QStringLiteral("Frailty: Japan – South Korea: explains 25 % of the spread; where it "
                             "is low (0.50) the change is −0.1, where it is high (1.50) +0.6"));
}

}  // namespace
}  // namespace kyosei
