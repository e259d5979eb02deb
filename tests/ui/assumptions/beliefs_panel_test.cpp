// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_fixture.h"
#include "ui/assumptions/beliefs_panel.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

#include <numeric>

namespace kyosei {
namespace {

class BeliefsPanelTest : public WindowTest {
protected:
    void SetUp() override {
        WindowTest::SetUp();
        panel_ = window_->findChild<BeliefsPanel*>();
        ASSERT_NE(panel_, nullptr);
        sliders_ = panel_->findChildren<QSlider*>();
        ASSERT_GE(sliders_.size(), 3);
    }
    void waitForFan() const {
        ASSERT_TRUE(
            QTest::qWaitFor([this] { return !window_->results().isEnsembleRunning(); }, 60000));
        QTest::qWait(20);
    }
    double medianStability() const {
        const Headline& headline = policyModel().charts().headline();
        const auto& fan = window_->results().unmasked().fan;
        return fan->at(fan->find(headline.stability.slot)->scenario.quantiles[2], headline.horizon);
    }

    BeliefsPanel* panel_ = nullptr;
    QList<QSlider*> sliders_;  ///< the published priors, then the schools
};

TEST_F(BeliefsPanelTest, WeighsTheMembersAnewAndGoesBackExactly) {
    waitForFan();
    const double before = medianStability();
    QSignalSpy weights(panel_, &BeliefsPanel::weightsChanged);
    sliders_[1]->setValue(60);
    ASSERT_EQ(weights.size(), 1);
    const auto believed = weights.last().first().value<std::vector<double>>();
    EXPECT_NEAR(std::accumulate(believed.begin(), believed.end(), 0.0), 1, 1e-9);
    EXPECT_TRUE(panel_->isChanged());
    EXPECT_NE(window_->actions().assumptions->iconText(), window_->actions().shocks->iconText());
    waitForFan();
    EXPECT_NE(medianStability(), before);

    panel_->reset();
    EXPECT_FALSE(panel_->isChanged());
    waitForFan();
    EXPECT_EQ(medianStability(), before);
}

TEST_F(BeliefsPanelTest, AThumbStandsWhereItsShareOfTheBeliefIs) {
    const auto positions = [this] { return panel_->positions(); };
    std::vector<int> expected(static_cast<std::size_t>(sliders_.size()), 0);
    expected[0] = 100;
    EXPECT_EQ(positions(), expected);
    sliders_[1]->setValue(50);
    expected[0] = expected[1] = 50;
    EXPECT_EQ(positions(), expected) << "who shares with another does not stand at the end";
    sliders_[2]->setValue(100);
    expected[0] = expected[1] = 0;
    expected[2] = 100;
    EXPECT_EQ(positions(), expected);
}

TEST_F(BeliefsPanelTest, SaysThatPoliciesAddNothingWhereThereAreNone) {
    window_->actions().assumptions->trigger();
    waitForFan();
    QStringList texts;
    for (const QLabel* label : panel_->findChildren<QLabel*>())
        texts << label->text();
    EXPECT_TRUE(texts.join(u'\n').contains(QStringLiteral("policies add 0.0")))
        << texts.join(u'\n').toStdString();
}

}  // namespace
}  // namespace kyosei
