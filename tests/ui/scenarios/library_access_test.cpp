// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_fixture.h"
#include "ui/document/scenario_files.h"
#include "ui/scenarios/comparison_table.h"
#include "ui/scenarios/comparison_window.h"
#include "ui/scenarios/library_access.h"
#include "ui/scenarios/library_dialog.h"
#include "ui/widgets/message_bar.h"

#include <QTest>

namespace kyosei {
namespace {

class LibraryAccessTest : public testing::Test {
protected:
    [[nodiscard]] QList<LibraryDialog*> dialogs() const {
        return window.findChildren<LibraryDialog*>();
    }
    /// The comparison of what is asked for in the library, once it is there.
    [[nodiscard]] const ComparisonTable* compared(const std::vector<Scenario>& scenarios) {
        access.show();
        emit dialogs().front()->compareWanted(scenarios);
        auto* comparison = window.findChild<ComparisonWindow*>();
        if (!comparison ||
            !QTest::qWaitFor([&] { return comparison->table().rowCount() > 0; }, 60000))
            return nullptr;
        return &comparison->table();
    }
    [[nodiscard]] static QString column(const ComparisonTable& table, int column) {
        return table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    void change() {
        document.beginGesture();
        document.setLeverValue(someLever(), someLever().maximum);
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Document document{sharedPolicyModel()};
    MessageBar messages;
    ScenarioFiles files{document, settings, messages, Dialogs{}};
    QWidget window;
    LibraryAccess access{{document, files,
                          [] { return Result<std::shared_ptr<PolicyEnsemble>>(ensemble()); },
                          [] { return std::vector<double>(); }},
                         &window};
};

TEST_F(LibraryAccessTest, ThereIsOneLibraryAtATime) {
    access.show();
    access.show();
    EXPECT_EQ(dialogs().size(), 1);
    dialogs().front()->close();
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialogs().isEmpty(); }));
    access.show();
    EXPECT_EQ(dialogs().size(), 1);
}

TEST_F(LibraryAccessTest, ACopyBecomesTheDocumentAndTheLibraryCloses) {
    Scenario wanted;
    wanted.title = "Wanted";
    wanted.set(someLever(), [] {
        LeverSetting setting = someLever().baseline;
        setting.value = someLever().maximum;
        return setting;
    }());
    access.show();
    emit dialogs().front()->copyWanted(wanted);
    EXPECT_EQ(document.scenario().setting(someLever()).value, someLever().maximum);
    EXPECT_TRUE(document.path().isEmpty());
    EXPECT_TRUE(QTest::qWaitFor([&] { return dialogs().isEmpty(); }));
}

TEST_F(LibraryAccessTest, WhatIsOnScreenIsComparedToo) {
    change();
    Scenario other;
    other.title = "Other";
    const ComparisonTable* table = compared({other});
    ASSERT_TRUE(table);
    EXPECT_EQ(column(*table, 2), QStringLiteral("On screen: %1").arg(document.displayTitle()));
    EXPECT_EQ(column(*table, 3), QStringLiteral("Other"));
}

TEST_F(LibraryAccessTest, AnUnchangedDocumentIsTheBaselineAndNotComparedTwice) {
    Scenario other;
    other.title = "Other";
    const ComparisonTable* table = compared({other});
    ASSERT_TRUE(table);
    EXPECT_EQ(column(*table, 2), QStringLiteral("Other"));
}

}  // namespace
}  // namespace kyosei
