// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_fixture.h"
#include "ui/predict/predict_panel.h"
#include "ui/predict/predict_session.h"
#include "ui/widgets/message_bar.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace kyosei {
namespace {

/// A session without a window around it: the baseline is on screen, and the stability chart.
class PredictSessionTest : public testing::Test {
protected:
    void SetUp() override {
        QObject::connect(&session, &PredictSession::logged, &session,
                         [this](const LogEntry& entry) { entries.push_back(entry); });
        parent.resize(900, 400);
        panel().setGeometry(parent.rect());
        parent.show();
        panel().show();
        session.show();
        session.setPanelShown(true);
    }
    [[nodiscard]] PredictPanel& panel() { return session.panel(); }
    void press(const QString& text) {
        for (auto* button : panel().findChildren<QPushButton*>())
            if (button->text() == text && button->isVisible()) {
                button->click();
                return;
            }
        FAIL() << text.toStdString();
    }
    [[nodiscard]] const HeadlineIndicator& stability() const {
        return policyModel().charts().headline().stability;
    }
    [[nodiscard]] RunView view() const {
        return {sharedPolicyModel(), policyModel().baseline(), policyModel().baseline()};
    }

    MessageBar messages;
    QWidget parent;
    PredictSession session{
        {sharedPolicyModel(), [this] { return view(); },
         [this] { return std::pair(QString::fromStdString(stability().chart), QString()); },
         messages},
        &parent};
    std::vector<LogEntry> entries;
};

TEST_F(PredictSessionTest, HidesNothingUntilARoundBegins) {
    EXPECT_FALSE(session.isHiding());
    EXPECT_TRUE(session.maskedOutputs().empty());
    EXPECT_TRUE(entries.empty());
}

TEST_F(PredictSessionTest, HidesEverythingAndAsksForTheRangeOfWhatIsOnScreen) {
    QSignalSpy masks(&session, &PredictSession::maskChanged);
    press(QStringLiteral("&Hide the Results and Begin"));
    EXPECT_TRUE(session.isHiding());
    EXPECT_EQ(session.wantedOutputs(), std::vector<Slot>{stability().slot});
    const auto hidden = session.maskedOutputs();
    for (const HeadlineIndicator& indicator : policyModel().charts().headline().indicators)
        EXPECT_TRUE(std::binary_search(hidden.begin(), hidden.end(), indicator.slot));
    for (const Slot slot : policyModel().charts().shownSlots())
        EXPECT_TRUE(std::binary_search(hidden.begin(), hidden.end(), slot)) << slot;
    EXPECT_EQ(session.maskedFrom(), policyModel().presentYear());
    EXPECT_EQ(masks.count(), 1);
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries.front().kind, LogKind::question);
}

TEST_F(PredictSessionTest, TellsThatSomethingIsHiddenOnlyWhereThePanelIsOutOfSight) {
    press(QStringLiteral("&Hide the Results and Begin"));
    EXPECT_TRUE(messages.texts().isEmpty());
    session.setPanelShown(false);
    ASSERT_EQ(messages.texts().size(), 1);
    EXPECT_TRUE(messages.texts().front().contains(QStringLiteral("are hidden")));
    session.setPanelShown(true);
    EXPECT_TRUE(messages.texts().isEmpty());
}

TEST_F(PredictSessionTest, RevealingFromTheMessageLogsThePredictionsAndWantsThePanel) {
    press(QStringLiteral("&Hide the Results and Begin"));
    press(QStringLiteral("&Add Prediction"));
    session.setPanelShown(false);
    entries.clear();
    QSignalSpy wanted(&session, &PredictSession::panelWanted);
    for (auto* button : messages.findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Reveal"))
            button->click();
    EXPECT_FALSE(session.isHiding());
    EXPECT_EQ(wanted.count(), 1);
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries.front().kind, LogKind::prediction);
    // Everybody starts from the baseline, which here is also the result, but for a sketch being
    // straight from year to year: less than the hundredth that is shown.
    EXPECT_NEAR(entries.front().numbers.at("mean absolute error"), 0, 0.005);
    EXPECT_TRUE(messages.texts().isEmpty());
}

}  // namespace
}  // namespace kyosei
