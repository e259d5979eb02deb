// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/issue_codes.h"
#include "model/base/json_reader.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

using nlohmann::json;

/// The issue of a text that is not read.
Issue issueOf(const std::string& text) {
    JsonReader reader("a.json");
    EXPECT_FALSE(reader.parse(text, "kyosei-test", 3)) << text;
    EXPECT_EQ(reader.issues().size(), 1u) << text;
    return reader.issues().empty() ? Issue{} : reader.issues().front();
}

std::string versioned(const std::string& version) {
    return R"({"format": "kyosei-test", "version": )" + version + "}";
}

TEST(JsonReader, ReadsFilesOfItsFormatUpToItsVersion) {
    JsonReader reader("a.json");
    const auto read = reader.parse(R"({"format": "kyosei-test", "version": 2, "x": [1, null]})",
                                   "kyosei-test", 3);
    ASSERT_TRUE(read);
    EXPECT_EQ((*read)["x"][0], 1);
    EXPECT_TRUE(reader.parse(versioned("3"), "kyosei-test", 3));
    EXPECT_TRUE(reader.issues().empty());
}

TEST(JsonReader, TellsFilesOfOthersFromFilesOfLaterPrograms) {
    EXPECT_EQ(issueOf(R"({"format": "other", "version": 1})").place.variable, "format");
    EXPECT_EQ(issueOf(R"({"version": 1})").place.variable, "format");
    EXPECT_EQ(issueOf(R"(["kyosei-test", 1])").code, codes::otherFormat);
    EXPECT_EQ(issueOf(versioned("4")).code, codes::newerVersion);
    EXPECT_EQ(issueOf(versioned("18446744073709551615")).code, codes::newerVersion);
    EXPECT_EQ(issueOf(versioned("1.5")).code, codes::versionMissing);
    EXPECT_EQ(issueOf(versioned("\"1\"")).code, codes::versionMissing);
    EXPECT_EQ(issueOf(R"({"format": "kyosei-test"})").place.variable, "version");
}

TEST(JsonReader, NamesTheLineWhereTheTextBreaks) {
    const Issue issue = issueOf("{\n \"format\": \"kyosei-test\",\n \"version\": 1\n \"x\": 2\n}");
    EXPECT_EQ(issue.code, codes::jsonSyntax);
    EXPECT_EQ(issue.place.file, "a.json");
    EXPECT_EQ(issue.place.line, 4) << "the comma is missed where the next key stands";
    EXPECT_EQ(issueOf("").place.line, 1);
    EXPECT_EQ(issueOf("{\"a\": \"\xFF\"}").code, codes::jsonSyntax) << "not UTF-8";
}

TEST(JsonReader, SurvivesNestingAndNumbersWithoutEnd) {
    EXPECT_EQ(issueOf(std::string(1'000'000, '[')).code, codes::jsonTooDeep);
    EXPECT_EQ(issueOf(R"({"x": 1e999})").code, codes::jsonNumberTooLarge);
    JsonReader reader("a.json");
    const std::string brackets =
        R"({"format": "kyosei-test", "version": 1, "x": "\")" + std::string(1000, '[') + "\"}";
    EXPECT_TRUE(reader.parse(brackets, "kyosei-test", 3)) << "brackets in a text nest nothing";
}

TEST(JsonReader, CollectsEveryProblemWithThePathOfItsKey) {
    const json object = json::parse(R"({"name": 1, "size": "big", "on": "yes", "list": {},
                                        "map": [], "good": 2.5, "title": "T"})");
    JsonReader reader("a.json");
    EXPECT_EQ(reader.text(object, "name", "rows[2]."), "");
    EXPECT_EQ(reader.number(object, "size", "rows[2]."), 0);
    EXPECT_TRUE(reader.flagOr(object, "on", "rows[2].", true));
    EXPECT_TRUE(reader.array(object, "list", "rows[2].").is_array());
    EXPECT_TRUE(reader.object(object, "map", "rows[2].").is_object());
    EXPECT_EQ(reader.text(object, "absent", "rows[2]."), "");
    EXPECT_EQ(reader.optionalNumber(object, "name", "rows[2]."), 1);
    EXPECT_EQ(reader.number(object, "good", "rows[2]."), 2.5);
    EXPECT_EQ(reader.text(object, "title", "rows[2]."), "T");

    std::vector<std::string> places;
    for (const Issue& issue : reader.issues()) {
        EXPECT_EQ(issue.severity(), Severity::error);
        EXPECT_EQ(issue.place.file, "a.json");
        places.push_back(issue.place.variable);
    }
    EXPECT_EQ(places, (std::vector<std::string>{"rows[2].name", "rows[2].size", "rows[2].on",
                                                "rows[2].list", "rows[2].map", "rows[2].absent"}));
    EXPECT_EQ(reader.issues().back().code, codes::keyMissing);
    EXPECT_EQ(reader.issues().front().code, codes::notText);
}

TEST(JsonReader, WhatMayBeLeftOutIsNoProblemUnlessItIsOfTheWrongKind) {
    const json object = json::parse(R"({"number": true, "text": 3})");
    JsonReader reader("a.json");
    EXPECT_EQ(reader.textOr(object, "absent", "", "otherwise"), "otherwise");
    EXPECT_FALSE(reader.optionalNumber(object, "absent", ""));
    EXPECT_FALSE(reader.flagOr(object, "absent", "", false));
    EXPECT_TRUE(reader.issues().empty());
    EXPECT_EQ(reader.textOr(object, "text", "", "otherwise"), "");
    EXPECT_EQ(reader.optionalNumber(object, "number", ""), 0) << "true is no number";
    EXPECT_EQ(reader.issues().size(), 2u);
}

TEST(JsonReader, KeysOfWhatIsNoObjectAreMissing) {
    JsonReader reader("a.json");
    EXPECT_EQ(reader.text(json(5), "id", "x."), "");
    EXPECT_EQ(reader.textOr(json::array(), "id", "x.", "none"), "none");
    ASSERT_EQ(reader.issues().size(), 1u);
    EXPECT_EQ(reader.issues().front().code, codes::keyMissing);
}

TEST(JsonReader, AKeyThatStandsTwiceIsNamedInsteadOfChosenFrom) {
    const Issue issue = issueOf(R"({"format": "kyosei-test", "version": 1,
                                    "a": {"x": 1, "b": [{"x": 2}, {"x": 3, "y": 4, "x": 5}]}})");
    EXPECT_EQ(issue.code, codes::keyTwice);
    EXPECT_EQ(issue.place.variable, "a.b.x");
}

TEST(JsonReader, VersionsAreCountedFromOne) {
    for (const char* version : {"0", "-5", "-9223372036854775808"})
        EXPECT_EQ(issueOf(versioned(version)).code, codes::versionTooLow) << version;
}

TEST(JsonReader, OfVeryManyProblemsAHundredAreNamed) {
    JsonReader reader("a.json");
    for (int i = 0; i < 200'000; ++i)
        reader.report(IssueCode{"test", Severity::warning, "is strange."}, std::to_string(i));
    reader.report(codes::notNumber, "last");
    ASSERT_EQ(reader.issues().size(), 102u);
    EXPECT_EQ(reader.issues()[100].code, codes::moreLeftOut);
    EXPECT_TRUE(hasErrors(reader.issues())) << "warnings do not crowd out an error";
}

}  // namespace
}  // namespace kyosei
