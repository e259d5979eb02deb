// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/names.h"
#include "model/base/resources.h"
#include "model/documentation/html.h"
#include "model/documentation/pages.h"
#include "model/documentation/technical_reference.h"
#include "tests/support/csv.h"
#include "tests/support/policy.h"

#include <gtest/gtest.h>
#include <pugixml.hpp>

#include <set>

namespace kyosei::documentation {
namespace {

const TechnicalReference& embedded() {
    static const TechnicalReference reference = [] {
        auto made = TechnicalReference::of(sharedPolicyModel());
        EXPECT_TRUE(made) << toText(made.error());
        return std::move(*made);
    }();
    return reference;
}

/// The whole file as a tree.
const pugi::xml_document& tree() {
    static const pugi::xml_document* parsed = [] {
        auto* document = new pugi::xml_document;
        const std::string text = embedded().file();
        const auto result = document->load_buffer(text.data(), text.size(), pugi::parse_default);
        EXPECT_TRUE(result) << result.description() << " near "
                            << text.substr(static_cast<std::size_t>(result.offset), 80);
        return document;
    }();
    return *parsed;
}

std::set<std::string> ids() {
    std::set<std::string> found;
    for (const auto& node : tree().select_nodes("//*[@id]"))
        EXPECT_TRUE(found.insert(node.node().attribute("id").value()).second)
            << node.node().attribute("id").value() << " twice";
    return found;
}

TEST(TechnicalReference, IsWellFormedAndEveryLinkLeadsSomewhere) {
    const std::set<std::string> anchors = ids();
    std::size_t links = 0;
    for (const auto& node : tree().select_nodes("//a[@href]")) {
        const std::string target = node.node().attribute("href").value();
        ASSERT_EQ(target.front(), '#') << target;
        EXPECT_TRUE(anchors.count(target.substr(1))) << target;
        ++links;
    }
    EXPECT_GT(links, 2000u);
}

TEST(TechnicalReference, HasEveryVariableAndEveryParameter) {
    const std::set<std::string> anchors = ids();
    for (const xmile::Variable& variable : policyModel().document().variables)
        EXPECT_TRUE(anchors.count(Links::anchor("v", canonicalName(variable.name))))
            << variable.name;
    const test::CsvTable parameters = test::CsvTable::read("parameters.csv");
    const std::string text = embedded().file();
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        EXPECT_TRUE(anchors.count("p-" + parameters.cell(i, "id")));
        EXPECT_NE(text.find(escaped(parameters.cell(i, "contrary_evidence"))), std::string::npos)
            << parameters.cell(i, "id");
    }
    const test::CsvTable sources = test::CsvTable::read("sources.csv");
    for (std::size_t i = 0; i < sources.size(); ++i)
        EXPECT_TRUE(anchors.count("s-" + sources.cell(i, "source_id")))
            << sources.cell(i, "source_id");
}

TEST(TechnicalReference, ShowsAnEquationWithItsNamesLinked) {
    const pugi::xml_node heading = tree().select_node("//a[@id='v-gdp']").node().parent();
    ASSERT_STREQ(heading.name(), "h3");
    std::set<std::string> targets;
    for (const auto& node : heading.next_sibling("p").next_sibling("p").select_nodes(".//a"))
        targets.insert(node.node().attribute("href").value());
    EXPECT_TRUE(targets.count("#v-baseline_gdp"));
    EXPECT_TRUE(targets.count("#v-income_deviation"));
}

TEST(TechnicalReference, HasPagesWhoseLinksLeadToPages) {
    std::map<std::string, pugi::xml_document> pages;
    for (const TechnicalReference::Page& page : embedded().pages()) {
        const std::string text = "<page>" + embedded().page(page.id) + "</page>";
        ASSERT_TRUE(pages[page.id].load_buffer(text.data(), text.size())) << page.id;
    }
    for (const auto& [id, page] : pages)
        for (const auto& node : page.select_nodes("//a[@href]")) {
            const std::string target = node.node().attribute("href").value();
            const std::string to = target.substr(0, target.find('#'));
            ASSERT_TRUE(pages.count(to)) << target;
            if (target.find('#') == std::string::npos)
                continue;
            EXPECT_TRUE(pages.at(to).select_node(
                ("//*[@id='" + target.substr(target.find('#') + 1) + "']").c_str()))
                << target;
        }
}

TEST(TechnicalReference, EscapesWhatWouldBeMarkup) {
    EXPECT_EQ(escaped("a < b & \"c\" > d"), "a &lt; b &amp; &quot;c&quot; &gt; d");
    auto made = loadMaterial(sharedPolicyModel());
    ASSERT_TRUE(made);
    EXPECT_EQ(linkedEquation("IF gdp < 1 THEN 2 ELSE nothing", Links(*made, true)),
              "IF <a href=\"#v-gdp\">gdp</a> &lt; 1 THEN 2 ELSE nothing");
    EXPECT_EQ(embedded().file().find("IF indicated_maturity > "), std::string::npos);
}

TEST(TechnicalReference, PutsVariablesUnderTheCommentsOfTheFile) {
    xmile::Document document;
    for (const char* name : {"a", "b", "c"}) {
        document.variables.emplace_back();
        document.variables.back().name = name;
    }
    const auto sectors = sectorsOf("<xmile><model><variables><aux name='a'/><!-- Trade, old -->"
                                   "<stock name='C'/><aux name='b'/></variables></model></xmile>",
                                   document);
    ASSERT_EQ(sectors.size(), 2u);
    EXPECT_EQ(sectors[1].title, "Trade, old");
    EXPECT_EQ(sectors[1].variables, (std::vector<std::size_t>{2, 1}));
    EXPECT_EQ(pageId("Trade, old"), "trade-old");
}

}  // namespace
}  // namespace kyosei::documentation
