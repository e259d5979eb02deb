// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/issue.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

TEST(Issues, ReadLikeACompilersMessages) {
    EXPECT_EQ(toText(Issue{Severity::error,
                           IssueCode::syntax,
                           {"tea.xmile", 12, "heat"},
                           "is not closed.",
                           "Add a parenthesis."}),
              "tea.xmile:12: error: heat: is not closed. Add a parenthesis.");
}

TEST(Issues, LeaveOutWhatIsNotKnown) {
    Issue issue{Severity::warning, IssueCode::nonFinite, {}, "is infinite.", {}};
    EXPECT_EQ(toText(issue), "warning: is infinite.");
    issue.place.variable = "heat";
    EXPECT_EQ(toText(issue), "warning: heat: is infinite.");
    issue.place.line = 3;
    EXPECT_EQ(toText(issue), "line 3: warning: heat: is infinite.");
    issue.place = {"a.json", 0, "rows[2].id"};
    EXPECT_EQ(toText(issue), "a.json: warning: rows[2].id: is infinite.");
}

TEST(Issues, StandOnALineEach) {
    const Issue note{Severity::note, IssueCode::unsupported, {}, "One.", {}};
    const Issue error{Severity::error, IssueCode::unsupported, {}, "Two.", {}};
    EXPECT_EQ(toText(Issues{note, error}), "note: One.\nerror: Two.\n");
    EXPECT_EQ(toText(Issues{}), "");
    EXPECT_TRUE(hasErrors({note, error}));
    EXPECT_FALSE(hasErrors({note}));
    EXPECT_FALSE(hasErrors({}));
}

}  // namespace
}  // namespace kyosei
