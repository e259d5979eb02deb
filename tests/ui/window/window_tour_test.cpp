// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_fixture.h"
#include "ui/charts/view/chart_view.h"
#include "ui/widgets/deck_panel.h"
#include "ui/window/actions.h"
#include "ui/window/lower_pane.h"
#include "ui/window/window_tour.h"

#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

namespace kyosei {
namespace {

/// The parts of a window, without the window: a strip with one button, a chart, a lower pane.
class WindowTourTest : public testing::Test {
protected:
    void SetUp() override {
        assumptions = new QToolButton(&strip);
        assumptions->setDefaultAction(actions.assumptions);
        pane.setDeck(deck, [] { return 0; });
        pane.addPanel(panel);
        chart.setRunView({sharedPolicyModel(), policyModel().baseline(), policyModel().baseline()});
        strip.show();
        steps = tourSteps({document, actions, strip, front, chart, headline, places, chain, pane});
        ASSERT_EQ(steps.size(), 9U);
    }
    /// How often the step has said that the user tried what it proposes, once `act` is done.
    [[nodiscard]] static int tried(const TourStep& step, const std::function<void()>& act) {
        QObject shown;
        int times = 0;
        step.watch(&shown, [&] { ++times; });
        act();
        return times;
    }

    Document document{sharedPolicyModel()};
    QWidget window, strip, front, headline, places, chain;
    Actions actions{document.history(), &window};
    QToolButton* assumptions = nullptr;
    ChartView chart;
    LowerPane pane;
    // In the pane, so that they must go before it.
    QWidget deck;
    DeckPanel panel{QStringLiteral("Panel")};
    std::vector<TourStep> steps;
};

TEST_F(WindowTourTest, EachStepPointsAtItsPart) {
    EXPECT_EQ(steps[0].target(), &pane);
    EXPECT_EQ(steps[1].target(), &front);
    chart.show();
    EXPECT_EQ(steps[1].target(), &chart) << "once it has taken that place";
    EXPECT_EQ(steps[2].target(), &headline);
    EXPECT_EQ(steps[3].target(), &headline) << "while the places are out of sight";
    chain.show();
    EXPECT_EQ(steps[4].target(), &chain);
    EXPECT_EQ(steps[6].target(), assumptions);
    EXPECT_EQ(steps[7].target(), &strip) << "there is no button for the library here";
    assumptions->hide();
    EXPECT_EQ(steps[6].target(), &strip) << "nor any more for the assumptions";
}

TEST_F(WindowTourTest, ItNoticesWhatTheUserTries) {
    EXPECT_EQ(tried(steps[0], [this] { document.setLeverValue(someLever(), someLever().maximum); }),
              1);
    const auto& charts = policyModel().charts().charts();
    EXPECT_EQ(tried(steps[1], [&] { chart.setChart(QString::fromStdString(charts.back().id)); }),
              1);
    EXPECT_EQ(tried(steps[5], [this] { pane.showPanel(panel); }), 1);
    EXPECT_EQ(tried(steps[6], [this] { actions.assumptions->trigger(); }), 1);
}

TEST_F(WindowTourTest, WhereThereIsNothingToTryThereIsNoPraise) {
    for (const TourStep& step : steps) {
        EXPECT_FALSE(step.title.isEmpty());
        EXPECT_FALSE(step.text.isEmpty());
        EXPECT_EQ(step.praise.isEmpty(), !step.watch) << step.title.toStdString();
    }
}

}  // namespace
}  // namespace kyosei
