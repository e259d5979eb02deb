// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documentation/html.h"
#include "model/documentation/pages.h"
#include "model/documentation/verdicts.h"

#include <gtest/gtest.h>
#include <pugixml.hpp>

namespace kyosei::documentation {
namespace {

/// The text of HTML as an XML reader gets it, tags apart.
std::string readBack(const std::string& html) {
    pugi::xml_document parsed;
    const auto result = parsed.load_string(("<x>" + html + "</x>").c_str(), pugi::parse_full);
    EXPECT_TRUE(result) << result.description() << ": " << html;
    return parsed.child("x").text().get();
}

TEST(Html, TextComesBackFromAReaderAsItWas) {
    for (const char* text : {"a < b && c > d", "\"quoted\" & 'single'", "&lt;", "共生 & 平和", ""})
        EXPECT_EQ(readBack(escaped(text)), text);
    EXPECT_EQ(escaped("x < \"y\""), "x &lt; &quot;y&quot;");
}

TEST(Html, ElementsHoldTheirContentAndAttributes) {
    EXPECT_EQ(element("b", "x"), "<b>x</b>");
    EXPECT_EQ(element("a", "x", "href=\"#y\""), "<a href=\"#y\">x</a>");
    EXPECT_EQ(paragraph("x"), "<p>x</p>\n");
}

TEST(Html, TablesSayWhatTheirRowsAndColumnsAre) {
    Table table("Pairs & more", {"Name", "<5"});
    table.row({"A", "1"}, "row-a");
    table.row({"B", "2"});
    pugi::xml_document parsed;
    ASSERT_TRUE(parsed.load_string(table.html().c_str()));
    const auto root = parsed.child("table");
    EXPECT_STREQ(root.child("caption").text().get(), "Pairs & more");
    const auto head = root.child("thead").child("tr").children("th");
    std::vector<std::string> names;
    for (const auto& cell : head) {
        names.emplace_back(cell.text().get());
        EXPECT_STREQ(cell.attribute("scope").value(), "col");
    }
    EXPECT_EQ(names, (std::vector<std::string>{"Name", "<5"}));
    const auto first = root.child("tbody").child("tr");
    EXPECT_STREQ(first.attribute("id").value(), "row-a");
    EXPECT_STREQ(first.child("th").attribute("scope").value(), "row");
    EXPECT_STREQ(first.child("td").text().get(), "1");
    EXPECT_STREQ(first.next_sibling("tr").child("th").text().get(), "B");
    EXPECT_FALSE(first.next_sibling("tr").attribute("id"));
}

TEST(Html, PageNamesAreWordsWithDashes) {
    EXPECT_EQ(pageId("Trade and borders"), "trade-and-borders");
    EXPECT_EQ(pageId("  GDP (PPP), 2015 "), "gdp-ppp-2015");
    EXPECT_EQ(pageId("trust_effect"), "trust_effect");
    EXPECT_EQ(pageId("—"), "");
}

TEST(Sectors, AreTheVariablesUnderEachComment) {
    const char* text = "<xmile><model><variables><aux name=\"Early Bird\"/>"
                       "<!-- Trade --><stock name=\"b\"/><!-- nothing --><!-- Aid --><flow "
                       "name=\"c\"/><aux name=\"unknown\"/></variables></model></xmile>";
    xmile::Document document;
    for (const char* name : {"c", "b", "early_bird"})
        document.variables.emplace_back().name = name;
    const auto sectors = sectorsOf(text, document);
    ASSERT_EQ(sectors.size(), 3u) << "a comment without variables is none";
    EXPECT_EQ(sectors[0].title, "Model");
    EXPECT_EQ(sectors[0].variables, std::vector<std::size_t>{2}) << "whatever the spelling";
    EXPECT_EQ(sectors[1].title, "Trade");
    EXPECT_EQ(sectors[1].variables, std::vector<std::size_t>{1});
    EXPECT_EQ(sectors[2].title, "Aid");
    EXPECT_EQ(sectors[2].variables, std::vector<std::size_t>{0});
}

TEST(Verdicts, CountWhatHoldsAndShowWhatWasMeasuredAndWanted) {
    using namespace checks;
    CheckResult holds{"peace", "Peace < war", "", Verdict::holds, {}};
    holds.findings.push_back({"stability", "JPN_KOR", "", "", 0.123456, "above 0.1", {}, ""});
    CheckResult listed{"late", "Late", "", Verdict::failsAsListed, {}};
    listed.findings.push_back(
        {"x", "", "", "in words", INFINITY, "at most 5", Verdict::failsAsListed, "not modelled"});
    const CheckResult broken{"broken", "Broken", "", Verdict::fails, {}};
    const std::string page = verdictsPage({holds, listed, broken});

    pugi::xml_document parsed;
    ASSERT_TRUE(parsed.load_string(("<x>" + page + "</x>").c_str())) << page;
    const auto root = parsed.child("x");
    EXPECT_STREQ(root.child("p").text().get(),
                 "1 of 3 hold, 1 fail for reasons that are known and given.");
    const auto row = root.child("table").child("tbody").child("tr");
    EXPECT_STREQ(row.child("th").text().get(), "peace: Peace < war");
    const auto verdict = row.child("td");
    EXPECT_STREQ(verdict.text().get(), "holds");
    EXPECT_STREQ(verdict.next_sibling("td").text().get(),
                 "stability, JPN_KOR: 0.1235, wanted above 0.1");
    const auto second = row.next_sibling("tr").child("td").next_sibling("td");
    EXPECT_STREQ(second.text().get(), "in words: never, wanted at most 5");
    EXPECT_STREQ(second.child("em").text().get(), "not modelled");
    EXPECT_STREQ(row.next_sibling("tr").next_sibling("tr").child("td").text().get(), "FAILS");
}

}  // namespace
}  // namespace kyosei::documentation
