// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_fixture.h"
#include "ui/levers/actor_header.h"

#include <QMenu>

#include <gtest/gtest.h>

#include <algorithm>

namespace kyosei {
namespace {

class ActorHeaderTest : public testing::Test {
protected:
    [[nodiscard]] const std::string& actor() const { return someLever().id.actor; }
    /// The entry of the menu, as it is now, that begins with these words.
    [[nodiscard]] QAction* entry(const char* words) {
        emit header.menu()->aboutToShow();
        for (QAction* action : header.menu()->actions())
            if (action->text().startsWith(QString::fromUtf8(words)))
                return action;
        return nullptr;
    }
    Document document{sharedPolicyModel()};
    ActorHeader header{document, someLever().id.actor, 0};
};

TEST_F(ActorHeaderTest, NamesTheCountry) {
    const QString name = QString::fromStdString(policyModel().levers().actorName(actor()));
    EXPECT_TRUE(header.accessibleName().startsWith(name));
}

TEST_F(ActorHeaderTest, ResetsOnlyItsOwnLevers) {
    EXPECT_FALSE(entry("Reset")->isEnabled());
    EXPECT_TRUE(entry("All Levers at the Baseline"));
    document.setLeverValue(someLever(), someLever().maximum);
    const auto& cells = policyModel().levers().cells();
    const auto other = std::find_if(cells.begin(), cells.end(), [this](const LeverCell& cell) {
        return cell.id.actor != actor() && cell.baseline.value < cell.maximum;
    });
    document.setLeverValue(*other, other->maximum);
    EXPECT_TRUE(entry("One Lever Moved"));
    entry("Reset")->trigger();
    EXPECT_FALSE(document.scenario().levers.contains(someLever().id));
    EXPECT_TRUE(document.scenario().levers.contains(other->id));
}

TEST_F(ActorHeaderTest, LocksAndUnlocksAllOfThem) {
    entry("Lock All")->trigger();
    EXPECT_TRUE(document.scenario().isLocked(someLever().id));
    EXPECT_FALSE(header.accessibleDescription().isEmpty()) << "it says so";
    EXPECT_FALSE(entry("Lock All"));
    entry("Unlock All")->trigger();
    EXPECT_FALSE(document.scenario().isLocked(someLever().id));
    EXPECT_TRUE(header.accessibleDescription().isEmpty());
}

}  // namespace
}  // namespace kyosei
