// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/csv.h"
#include "model/base/issue_codes.h"

#include <gtest/gtest.h>

namespace kyosei {
namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows rowsOf(std::string_view text) {
    const auto records = readCsv(text, "t.csv");
    EXPECT_TRUE(records) << toText(records.error());
    Rows rows;
    if (records)
        for (const CsvRecord& record : *records)
            rows.push_back(record.fields);
    return rows;
}

TEST(Csv, FollowsTheExamplesOfRfc4180) {
    EXPECT_EQ(rowsOf("aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n"),
              (Rows{{"aaa", "bbb", "ccc"}, {"zzz", "yyy", "xxx"}}));
    EXPECT_EQ(rowsOf("aaa,bbb,ccc\r\nzzz,yyy,xxx"),
              (Rows{{"aaa", "bbb", "ccc"}, {"zzz", "yyy", "xxx"}}));
    EXPECT_EQ(rowsOf("\"aaa\",\"bbb\",\"ccc\"\r\nzzz,yyy,xxx"),
              (Rows{{"aaa", "bbb", "ccc"}, {"zzz", "yyy", "xxx"}}));
    EXPECT_EQ(rowsOf("\"aaa\",\"b\r\nbb\",\"ccc\"\r\nzzz,yyy,xxx"),
              (Rows{{"aaa", "b\r\nbb", "ccc"}, {"zzz", "yyy", "xxx"}}));
    EXPECT_EQ(rowsOf("\"aaa\",\"b\"\"bb\",\"ccc\""), (Rows{{"aaa", "b\"bb", "ccc"}}));
}

TEST(Csv, SpacesAreContentAndEmptyFieldsCount) {
    EXPECT_EQ(rowsOf(" a , b\n"), (Rows{{" a ", " b"}}));
    EXPECT_EQ(rowsOf(",\n"), (Rows{{"", ""}}));
    EXPECT_EQ(rowsOf("a,"), (Rows{{"a", ""}}));
    EXPECT_EQ(rowsOf("a,\"\",c"), (Rows{{"a", "", "c"}}));
    EXPECT_EQ(rowsOf("a\"b,c"), (Rows{{"a\"b", "c"}})) << "a quote inside is a character";
}

TEST(Csv, TextWithoutRecordsHasNone) {
    EXPECT_TRUE(rowsOf("").empty());
    EXPECT_TRUE(rowsOf("\n\r\n\n").empty());
}

TEST(Csv, RecordsKnowTheirFirstLineAlsoBelowEmptyLinesAndLongFields) {
    const auto records = readCsv("a,b\n\n\"two\nlines\",c\r\nd,e\n", "t.csv");
    ASSERT_TRUE(records);
    ASSERT_EQ(records->size(), 3u);
    EXPECT_EQ((*records)[0].line, 1);
    EXPECT_EQ((*records)[1].line, 3);
    EXPECT_EQ((*records)[2].line, 5);
}

TEST(Csv, QuotesThatDoNotMatchAreReportedWithTheLine) {
    for (const char* broken : {"a,b\n\"open,c\nd", "a,b\n\"closed\"x,c\n", "a,b\n\"\"\"\n"}) {
        const auto records = readCsv(broken, "t.csv");
        ASSERT_FALSE(records) << broken;
        EXPECT_EQ(records.error().front().code, codes::csvQuoteOpen);
        EXPECT_EQ(records.error().front().place.file, "t.csv");
        EXPECT_EQ(records.error().front().place.line, 2) << broken;
    }
}

}  // namespace
}  // namespace kyosei
