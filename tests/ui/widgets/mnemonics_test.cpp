// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mnemonics.h"

#include <QAction>
#include <QMenu>

#include <gtest/gtest.h>

namespace kyosei {
namespace {

QStringList made(const QStringList& wanted) {
    QMenu menu;
    for (const QString& text : wanted)
        menu.addAction(text);
    makeMnemonicsUnique(menu);
    QStringList texts;
    for (const QAction* action : menu.actions())
        texts << action->text();
    return texts;
}

TEST(Mnemonics, TheFirstKeepsItsKeyAndOthersGetTheStartOfAWordThatIsFree) {
    EXPECT_EQ(made({"T&wo Charts", "Chart in Own &Window", "&Open"}),
              QStringList({"T&wo Charts", "&Chart in Own Window", "&Open"}));
}

TEST(Mnemonics, AKeyThatALaterEntryAsksForIsNotGivenAway) {
    EXPECT_EQ(made({"&Present", "&Previous Area", "&Area"}),
              QStringList({"&Present", "P&revious Area", "&Area"}));
}

TEST(Mnemonics, WithoutALatinLetterTheKeyStandsBehindTheWords) {
    EXPECT_EQ(made({QStringLiteral("保存(&S)"), QStringLiteral("別名で保存(&S)…")}),
              QStringList({QStringLiteral("保存(&S)"), QStringLiteral("別名で保存(&A)…")}));
}

TEST(Mnemonics, TheLeastChoiceComesFirstAndWithoutAnyThereIsNoKey) {
    EXPECT_EQ(made({"&A", "&B", "&Ab", "A&bc", "&Ba"}),
              QStringList({"&A", "&B", "Ab", "Ab&c", "Ba"}));
}

TEST(Mnemonics, SubmenusAreMenusToo) {
    QMenu menu;
    QMenu* inner = menu.addMenu("&Inner");
    inner->addAction("&Save");
    QAction* second = inner->addAction("&Send");
    makeMnemonicsUnique(menu);
    EXPECT_EQ(second->text(), "S&end");
}

TEST(Mnemonics, WhatAsksForNoneGetsNone) {
    EXPECT_EQ(made({"&Save", "Nothing", "Bread && Butter"}),
              QStringList({"&Save", "Nothing", "Bread && Butter"}));
}

}  // namespace
}  // namespace kyosei
