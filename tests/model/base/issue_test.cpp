// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/issue.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

TEST(Issues, ReadLikeACompilersMessages) {
    constexpr IssueCode open{"open", Severity::error, "is not closed.", "Add a parenthesis."};
    EXPECT_EQ(toText(Issue{open, {"tea.xmile", 12, "heat"}}),
              "tea.xmile:12: error: heat: is not closed. Add a parenthesis.");
}

TEST(Issues, FillInTheirArgumentsInAnyOrder) {
    constexpr IssueCode code{"test", Severity::error, "'%2' has %1 of %3, %1!", "Use 100% of %3."};
    const Issue issue{code, {}, {std::size_t{4}, "x %1", 0.25}};
    EXPECT_EQ(issue.message(), "'x %1' has 4 of 0.25, 4!")
        << "what is filled in is not filled again";
    EXPECT_EQ(issue.advice(), "Use 100% of 0.25.");
    EXPECT_EQ(filled("%3 no %4 %", issue.arguments), "0.25 no %4 %");
    EXPECT_EQ(filled("%1 %2 %3", {1e6, -0.1, 1e300}), "1000000 -0.1 1e+300");
}

TEST(Issues, LeaveOutAdviceThatLacksAnArgument) {
    const Issue near{{"test", Severity::error, "'%1'?", "Did you mean '%2'?"}, {}, {"a", "b"}};
    EXPECT_EQ(near.advice(), "Did you mean 'b'?");
    const Issue far{near.code, {}, {"a", ""}};
    EXPECT_EQ(far.advice(), "");
    EXPECT_EQ(toText(far), "error: 'a'?");
    const Issue other{
        {"test", Severity::error, "'%1'?", "Did you mean '%2'?", "Define '%1'."}, {}, {"a", ""}};
    EXPECT_EQ(other.advice(), "Define 'a'.");
}

TEST(Issues, LeaveOutWhatIsNotKnown) {
    Issue issue{{"test", Severity::warning, "is infinite."}};
    EXPECT_EQ(toText(issue), "warning: is infinite.");
    issue.place.variable = "heat";
    EXPECT_EQ(toText(issue), "warning: heat: is infinite.");
    issue.place.line = 3;
    EXPECT_EQ(toText(issue), "line 3: warning: heat: is infinite.");
    issue.place = {"a.json", 0, "rows[2].id"};
    EXPECT_EQ(toText(issue), "a.json: warning: rows[2].id: is infinite.");
}

TEST(Issues, StandOnALineEach) {
    const Issue note{{"one", Severity::note, "One."}};
    const Issue error{{"two", Severity::error, "Two."}};
    EXPECT_EQ(toText(Issues{note, error}), "note: One.\nerror: Two.\n");
    EXPECT_EQ(toText(Issues{}), "");
    EXPECT_TRUE(hasErrors({note, error}));
    EXPECT_FALSE(hasErrors({note}));
    EXPECT_FALSE(hasErrors({}));
}

}  // namespace
}  // namespace kyosei
