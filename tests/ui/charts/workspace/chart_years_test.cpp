// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/workspace/chart_link.h"
#include "ui/charts/workspace/chart_years.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QWidget>

#include <gtest/gtest.h>

namespace kyosei {
namespace {

constexpr YearRange kWhole{1990, 2060};

class ChartYearsTest : public testing::Test {
protected:
    [[nodiscard]] QAction* choice(const char* part) {
        for (QAction* action : menu.actions())
            if (action->text().contains(QString::fromUtf8(part)))
                return action;
        return nullptr;
    }

    QWidget window;
    ChartLink link;
    ChartYearsMenu menu{link, kWhole, 2026, 2050, &window};
};

TEST_F(ChartYearsTest, AllYearsAreShownAtFirst) {
    EXPECT_FALSE(link.years());
    EXPECT_TRUE(choice("1990–2060")->isChecked());
}

TEST_F(ChartYearsTest, AChoiceGoesToAllCharts) {
    const QSignalSpy told(&link, &ChartLink::yearsChanged);
    choice("2026–2050")->trigger();
    EXPECT_EQ(link.years(), (YearRange{2026, 2050}));
    EXPECT_TRUE(choice("2026–2050")->isChecked());
    EXPECT_FALSE(choice("1990–2060")->isChecked());
    choice("2026–2050")->trigger();
    EXPECT_EQ(told.count(), 1) << "the same years are no news";
}

TEST_F(ChartYearsTest, YearsThatAreNoneOfTheChoicesAreOthers) {
    link.setYears(YearRange{2001, 2007});
    EXPECT_TRUE(choice("Other")->isChecked());
    EXPECT_FALSE(choice("1990–2060")->isChecked());
    link.setYears(std::nullopt);
    EXPECT_FALSE(choice("Other")->isChecked());
}

TEST_F(ChartYearsTest, InTheDialogNeitherYearPassesTheOther) {
    auto* dialog = new ChartYearsDialog(kWhole, {2000, 2010}, &window);
    const auto boxes = dialog->findChildren<QSpinBox*>();
    ASSERT_EQ(boxes.size(), 2);
    boxes[0]->setValue(2055);
    EXPECT_LT(boxes[0]->value(), boxes[1]->value());
    boxes[1]->setValue(1980);
    EXPECT_LT(boxes[0]->value(), boxes[1]->value());
    boxes[1]->setValue(2040);
    const QSignalSpy chosen(dialog, &ChartYearsDialog::chosen);
    const double from = boxes[0]->value();
    dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.front().front().value<YearRange>(), (YearRange{from, 2040}));
}

}  // namespace
}  // namespace kyosei
