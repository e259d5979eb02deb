// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with an input, in the language of the interface.
#include "model/base/issue_codes.h"
#include "model/policy/issue_codes.h"
#include "tests/ui/support/language_guard.h"
#include "ui/text/issue_text.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

class IssueTextTest : public testing::Test {
protected:
    const LanguageGuard guard_{};
    const Issues issues_{{codes::outOfRange, {"plan.json", 0, "levers.aid.value"}, {7, 0, 2.5}},
                         {codes::jsonSyntax, {"plan.json", 3, {}}},
                         {codes::unknownLever, {{}, 0, "levers.x"}},
                         {codes::cancelled, {{}, 12, {}}}};
};

TEST_F(IssueTextTest, IsInEnglishWhatTheCommandLineSays) {
    EXPECT_EQ(issueLines(issues_).toStdString() + '\n', toText(issues_));
}

TEST_F(IssueTextTest, IsInJapaneseAWholeSentenceWithTheSameNamesAndNumbers) {
    useLanguage(QStringLiteral("ja"));
    const QString lines = issueLines(issues_);
    EXPECT_EQ(lines.count(u'\n'), 3);
    EXPECT_EQ(lines.section(u'\n', 0, 0),
              QStringLiteral("plan.json: エラー: levers.aid.value: 7は範囲の外にあります。"
                             "0と2.5の間でなければなりません。"));
    for (const char* english : {"range", "error", "warning", "JSON here", "cancelled", "line"})
        EXPECT_FALSE(lines.contains(QLatin1String(english))) << english;
}

}  // namespace
}  // namespace kyosei
