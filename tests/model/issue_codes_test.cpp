// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of all issue_codes.h: what is said where an input breaks a rule.
#include "tests/support/issue_code_rows.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace kyosei {
namespace {

/// How often each placeholder stands in a sentence.
std::map<int, int> placeholders(const std::string& sentence) {
    std::map<int, int> found;
    for (std::size_t i = 0; i + 1 < sentence.size(); ++i)
        if (sentence[i] == '%' && sentence[i + 1] >= '0' && sentence[i + 1] <= '9')
            ++found[sentence[i + 1] - '0'];
    return found;
}

const std::vector<test::IssueCodeRow>& rows() {
    static const std::vector<test::IssueCodeRow> all = test::issueCodeRows();
    return all;
}

TEST(IssueCodes, HaveAnIdentifierOfTheirOwnThatIsTheirName) {
    EXPECT_GT(rows().size(), 200u);
    std::set<std::string> seen;
    for (const test::IssueCodeRow& row : rows()) {
        EXPECT_EQ(row.fields.front(), row.name) << row.file;
        EXPECT_TRUE(seen.insert(row.name).second) << row.name << " again in " << row.file;
    }
}

TEST(IssueCodes, SayWhatIsWrongInAWholeSentence) {
    for (const test::IssueCodeRow& row : rows()) {
        ASSERT_GE(row.fields.size(), 3u) << row.name;
        EXPECT_TRUE(std::ranges::count(
            std::vector<std::string>{"Severity::note", "Severity::warning", "Severity::error"},
            row.fields[1]))
            << row.name << ": " << row.fields[1];
        EXPECT_EQ(row.fields[2].back(), '.') << row.name << ": " << row.fields[2];
        for (const std::string& sentence : row.sentences())
            EXPECT_TRUE(sentence.ends_with('.') || sentence.ends_with('?'))
                << row.name << ": " << sentence;
    }
}

TEST(IssueCodes, UseEveryArgumentAndNoneTwiceInASentence) {
    for (const test::IssueCodeRow& row : rows()) {
        std::set<int> used;
        for (const std::string& sentence : row.sentences())
            for (const auto& [number, times] : placeholders(sentence)) {
                EXPECT_EQ(times, 1) << row.name << ": " << sentence;
                used.insert(number);
            }
        for (int i = 1; i <= static_cast<int>(used.size()); ++i)
            EXPECT_TRUE(used.contains(i)) << row.name << " leaves out %" << i;
    }
}

}  // namespace
}  // namespace kyosei
