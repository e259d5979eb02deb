// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/patience.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/document/scenario_files.h"
#include "ui/report/pack_check_window.h"
#include "ui/report/pack_window.h"
#include "ui/widgets/message_bar.h"

#include <QCheckBox>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

namespace kyosei {
namespace {

class PackWindowTest : public WindowTest {
protected:
    static EnsembleSource few() {
        return []() -> Result<std::shared_ptr<PolicyEnsemble>> { return ensemble(); };
    }
    [[nodiscard]] bool saysLast(const QString& words) const {
        const QStringList texts = messages().texts();
        return !texts.isEmpty() && texts.last().contains(words);
    }
    /// Makes a pack of a shock alone and returns its path.
    QString madePack() {
        Scenario scenario;
        scenario.title = "Only a shock";
        scenario.shocks["korean_war"] = 2030;
        auto* window = new PackWindow(document().sharedModel(), few(), {scenario, {}, {}});
        window->findChild<QCheckBox*>()->setChecked(false);
        QSignalSpy finished(window, &PackWindow::finished);
        const QString made = path(QStringLiteral("shock.zip"));
        window->makeInto(made);
        EXPECT_TRUE(finished.wait(kPatience));
        EXPECT_TRUE(finished.front().front().toBool());
        window->close();
        return made;
    }
};

TEST_F(PackWindowTest, WhatItMakesIsFoundToHold) {
    const QString made = madePack();
    auto* window = new PackCheckWindow(document().sharedModel(), few(), made);
    QSignalSpy finished(window, &PackCheckWindow::finished);
    ASSERT_TRUE(finished.wait(kPatience));
    EXPECT_TRUE(finished.front().front().toBool());
    EXPECT_EQ(window->findChild<QTreeWidget*>()->topLevelItemCount(), 0);
    window->close();
}

TEST_F(PackWindowTest, APackOpensLikeAScenarioWithoutAFileOfItsOwn) {
    const QString made = madePack();
    window_->files().openPath(made);
    EXPECT_TRUE(document().scenario().isBaseline()) << "it is read in the background";
    EXPECT_TRUE(saysLast(QStringLiteral("is being read")));
    ASSERT_TRUE(QTest::qWaitFor([this] { return document().scenario().title == "Only a shock"; },
                                kPatience));
    EXPECT_EQ(document().scenario().shocks.at("korean_war"), 2030);
    EXPECT_TRUE(document().path().isEmpty()) << "saving it would write over the pack";
    ASSERT_FALSE(messages().texts().isEmpty());
    EXPECT_TRUE(messages().texts().last().contains(QStringLiteral("shock.zip")));
}

TEST_F(PackWindowTest, ADamagedPackChangesNothing) {
    QFile file(madePack());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2);
    file.write("damaged");
    file.close();
    window_->files().openPath(file.fileName());
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return saysLast(QStringLiteral("unchanged")); }, kPatience));
    EXPECT_TRUE(document().scenario().isBaseline());
}

}  // namespace
}  // namespace kyosei
