// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_fixture.h"
#include "ui/levers/lever_copies.h"

#include <QMenu>

#include <gtest/gtest.h>

namespace kyosei {
namespace {

class LeverCopiesTest : public testing::Test {
protected:
    /// The other sliders of the same lever.
    [[nodiscard]] std::vector<LeverId> others() const {
        std::vector<LeverId> ids;
        for (const std::string& actor : document.levers().actors())
            if (actor != from.id.actor && document.levers().find({from.id.lever, actor}))
                ids.push_back({from.id.lever, actor});
        return ids;
    }
    [[nodiscard]] bool moved(const LeverId& id) const {
        return document.scenario().levers.contains(id);
    }

    Document document{sharedPolicyModel()};
    const LeverCell& from = someLever();
    QMenu menu;
};

TEST_F(LeverCopiesTest, OffersEveryOtherCountryThatHasTheLever) {
    addCopyActions(menu, document, from);
    int countries = -1;  // the first is for all of them
    for (const QAction* action : menu.actions())
        countries += action->isSeparator() ? 0 : 1;
    EXPECT_EQ(static_cast<std::size_t>(countries), others().size());
}

TEST_F(LeverCopiesTest, ToAllMovesAll) {
    document.setLeverValue(from, from.maximum);
    addCopyActions(menu, document, from);
    menu.actions().front()->trigger();
    for (const LeverId& id : others())
        EXPECT_TRUE(moved(id)) << id.actor;
}

TEST_F(LeverCopiesTest, ToOneMovesOnlyThatAndNothingThatIsLocked) {
    ASSERT_GE(others().size(), 2U);
    document.setLeverValue(from, from.maximum);
    document.setLocked({others()[1]}, true);
    addCopyActions(menu, document, from);
    QAction* first = menu.actions()[2];
    EXPECT_TRUE(first->isEnabled());
    EXPECT_FALSE(menu.actions()[3]->isEnabled()) << "locked";
    first->trigger();
    EXPECT_TRUE(moved(others()[0]));
    EXPECT_FALSE(moved(others()[1]));
}

}  // namespace
}  // namespace kyosei
