// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/compose.h"
#include "model/report/html_writer.h"
#include "model/report/issue_codes.h"
#include "model/report/markdown_writer.h"
#include "tests/model/report/made_facts.h"

#include <gtest/gtest.h>
#include <pugixml.hpp>

#include <regex>
#include <set>

namespace kyosei::report {
namespace {

std::multiset<std::string> placeholdersOf(const std::string& text) {
    static const std::regex kPlace("\\{[a-z]+\\}");
    std::multiset<std::string> found;
    for (std::sregex_iterator at(text.begin(), text.end(), kPlace), end; at != end; ++at)
        found.insert(at->str());
    return found;
}

TEST(ReportWords, LanguagesHaveTheSameTemplatesWithTheSamePlaceholders) {
    const auto english = Words::of("en");
    ASSERT_TRUE(english);
    for (const std::string& language : Words::languages()) {
        const auto words = Words::of(language);
        ASSERT_TRUE(words) << toText(words.error());
        ASSERT_EQ(words->templates().size(), english->templates().size());
        for (const auto& [id, text] : english->templates()) {
            const auto other = words->templates().find(id);
            ASSERT_NE(other, words->templates().end()) << language << ' ' << id;
            EXPECT_EQ(placeholdersOf(other->second), placeholdersOf(text)) << language << ' ' << id;
        }
    }
}

TEST(ReportWords, AnUnknownLanguageIsNamedWithThoseThatThereAre) {
    const auto words = Words::of("tlh");
    ASSERT_FALSE(words);
    EXPECT_EQ(words.error().front().code, codes::unknownLanguage);
    EXPECT_EQ(words.error().front().advice(), "Take one of: en, ja.");
}

TEST(ReportWords, WhatIsFilledInIsNotLookedAtAgain) {
    const auto words = Words::of("en");
    EXPECT_EQ(words->text("labelled", {{"label", "{text}"}, {"text", "b"}}), "{text}: b");
}

TEST(ReportWords, NumbersReadAsPeopleWriteThem) {
    const auto words = Words::of("en");
    EXPECT_EQ(words->number(-1234567.25, 1), "−1,234,567.2");
    EXPECT_EQ(words->number(999, 0), "999");
    EXPECT_EQ(words->signedNumber(-0.04, 1), "0.0");
    EXPECT_EQ(words->signedNumber(0.5, 1), "+0.5");
    EXPECT_EQ(words->number(std::nan(""), 1), "–");
    EXPECT_EQ(words->year(2030), "2030");
}

class WrittenReport : public testing::Test {
protected:
    static void SetUpTestSuite() { model_ = *PolicyModel::embedded(); }
    static void TearDownTestSuite() { model_.reset(); }
    static inline std::shared_ptr<const PolicyModel> model_;
};

TEST_F(WrittenReport, HasEveryTemplateFilledInEveryLanguage) {
    const std::regex unfilled("\\{[a-z]+\\}");
    for (const std::string& language : Words::languages()) {
        const auto words = Words::of(language);
        for (const Change& change : everyChange()) {
            const std::string text = toPlainText(compose(madeFacts(model_, change), *words));
            ASSERT_FALSE(std::regex_search(text, unfilled)) << language << ": " << text;
            // A template that is missing reads as its identifier.
            for (const auto& [id, unused] : words->templates())
                ASSERT_EQ(text.find(id.find('.') == std::string::npos ? id + ".?" : id),
                          std::string::npos)
                    << id;
        }
    }
}

TEST_F(WrittenReport, IsWellFormedWhateverPeopleWrote) {
    ReportFacts facts = madeFacts(model_, {1, 0.5, 2, 1, 0, 470});
    facts.scenario.title = "<script>alert('x')</script> & \"quoted\" | *bold* [link](x)";
    facts.scenario.note = "1. not a list\n# no heading </p><img src=x onerror=y>";
    facts.scenario.author = "<b>";
    const auto words = Words::of("en");
    const ReportDocument document = compose(facts, *words);
    const std::string html = toHtml(document);
    pugi::xml_document xml;
    const auto parsed = xml.load_string(html.c_str(), pugi::parse_default | pugi::parse_doctype);
    ASSERT_TRUE(parsed) << parsed.description() << " at "
                        << html.substr(static_cast<std::size_t>(parsed.offset), 80);
    EXPECT_TRUE(xml.select_nodes("//script").empty());
    EXPECT_TRUE(xml.select_nodes("//img").empty());
    EXPECT_EQ(std::string(xml.select_node("//h1").node().text().get()), facts.scenario.title);
    // Each drawing is read out or hidden, each table has a caption, each heading of a column a
    // scope.
    for (const auto& svg : xml.select_nodes("//*[local-name()='svg']")) {
        const pugi::xml_node node = svg.node();
        EXPECT_TRUE(node.attribute("aria-hidden") || node.attribute("aria-label"));
    }
    EXPECT_EQ(xml.select_nodes("//table").size(), xml.select_nodes("//table/caption").size());
    const std::string markdown = toMarkdown(document);
    EXPECT_NE(markdown.find("# \\<script>alert('x')\\</script> & \"quoted\" \\| \\*bold\\* "
                            "\\[link\\](x)\n"),
              std::string::npos);
    EXPECT_NE(markdown.find("\n1\\. not a list \\# no heading"), std::string::npos);
}

TEST_F(WrittenReport, CutsALongNoteBetweenCharacters) {
    ReportFacts facts = madeFacts(model_, {1, 0.5, 2, 1, 0, 470});
    facts.scenario.note.clear();
    for (int i = 0; i < 1000; ++i)
        facts.scenario.note += "和";
    ComposeOptions options;
    options.mostOfNote = 100;  // 33 characters of three bytes and a third of one
    const ReportDocument document = compose(facts, *Words::of("en"), options);
    EXPECT_EQ(document.note.size(), 99 + std::string(" […]").size());
}

}  // namespace
}  // namespace kyosei::report
