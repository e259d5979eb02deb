// SPDX-License-Identifier: GPL-3.0-or-later
// A report on several scenarios ranks nothing whose likely ranges overlap.
#include "model/analysis/members.h"
#include "model/policy/bundled_scenarios.h"
#include "model/policy/reference.h"
#include "model/report/annex.h"
#include "model/report/compose.h"
#include "model/report/html_writer.h"
#include "model/report/issue_codes.h"
#include "model/report/markdown_writer.h"
#include "model/simulation/policy_data.h"
#include "model/simulation/run_against.h"
#include "tests/model/report/made_facts.h"

#include <gtest/gtest.h>
#include <pugixml.hpp>

#include <regex>

namespace kyosei::report {
namespace {

/// Two scenarios that change every number by these, and differ by that.
ComparisonFacts madeComparison(const std::shared_ptr<const PolicyModel>& model, const Change& first,
                               const Change& second, const Change& difference) {
    ComparisonFacts facts;
    facts.shared = madeFacts(model, first);
    const ReportFacts other = madeFacts(model, second);
    Comparison& comparison = facts.shared.comparison;
    for (const HeadlineIndicator& part : model->charts().headline().partsFirst()) {
        comparison.titles.push_back(part.title);
        comparison.scales.push_back(part.changes);
    }
    comparison.scenarios.push_back(other.compared());
    comparison.between = {{0, 1, std::vector<Change>(comparison.titles.size(), difference)}};
    facts.scenarios = labelled({facts.shared.scenario, other.scenario});
    facts.digests = {"dddddddddddd", "eeeeeeeeeeee"};
    return facts;
}

/// Every so many of all kinds of changes.
std::vector<Change> someChanges(std::size_t every) {
    std::vector<Change> some;
    const std::vector<Change> all = everyChange();
    for (std::size_t i = 0; i < all.size(); i += every)
        some.push_back(all[i]);
    return some;
}

class ComparisonReport : public testing::Test {
protected:
    static void SetUpTestSuite() { model_ = *PolicyModel::embedded(); }
    static void TearDownTestSuite() { model_.reset(); }
    static inline std::shared_ptr<const PolicyModel> model_;
};

TEST_F(ComparisonReport, RanksNothingWhoseRangesOverlap) {
    // Written out here by hand, per language: what ranks.
    const std::pair<const char*, std::vector<std::string>> kRanks[] = {
        {"en", {"A above B", "B above A"}}, {"ja", {"AはBより上", "BはAより上"}}};
    for (const auto& [language, ranks] : kRanks) {
        const auto words = Words::of(language);
        ASSERT_TRUE(words);
        std::size_t ranked = 0;
        for (const Change& first : someChanges(17))
            for (const Change& second : someChanges(19))
                for (const Change& difference : someChanges(53)) {
                    const std::string text = toPlainText(composeComparison(
                        madeComparison(model_, first, second, difference), *words));
                    const bool above = text.find(ranks[0]) != std::string::npos;
                    const bool below = text.find(ranks[1]) != std::string::npos;
                    ranked += above || below ? 1 : 0;
                    EXPECT_TRUE(!above || (first.low > second.high && difference.low > 0));
                    EXPECT_TRUE(!below || (first.high < second.low && difference.high < 0));
                    if (HasFailure()) {
                        FAIL() << language << ": " << first.low << ' ' << first.high << ", "
                               << second.low << ' ' << second.high << ", " << difference.low << ' '
                               << difference.high;
                    }
                }
        EXPECT_GT(ranked, 0U) << "nothing to see: the words have changed";
    }
}

TEST_F(ComparisonReport, SaysOfEachWhatAReportOfItsOwnWouldSay) {
    const auto words = Words::of("en");
    const Change up{3, 2.5, 3.5, 1, 0, 470};
    const Change unclear{0.3, -1, 2, 0.7, 0.3, 470};
    const std::string text = toPlainText(
        composeComparison(madeComparison(model_, up, unclear, {2.7, 1, 4, 1, 0, 470}), *words));
    EXPECT_NE(text.find("+3.0\t+2.5 to +3.5\t> 99 % higher\tclear"), std::string::npos) << text;
    EXPECT_NE(text.find("+0.3\t−1.0 to +2.0\t70 of 100 runs higher\tunclear"), std::string::npos);
    EXPECT_NE(text.find("A above B"), std::string::npos);
    const std::string overlapping = toPlainText(composeComparison(
        madeComparison(model_, up, {2.9, 2.4, 3.4, 1, 0, 470}, {0.1, 0.05, 0.2, 1, 0, 470}),
        *words));
    EXPECT_EQ(overlapping.find(" above B"), std::string::npos);
}

TEST_F(ComparisonReport, HasEveryTemplateFilledAndIsWellFormed) {
    const std::regex unfilled("\\{[a-z]+\\}");
    for (const std::string& language : Words::languages()) {
        const auto words = Words::of(language);
        for (const Change& change : someChanges(31)) {
            ComparisonFacts facts = madeComparison(model_, change, change, change);
            facts.scenarios[1].scenario.title = "<script>x</script> | *b*";
            facts.scenarios[1].scenario.levers.erase(facts.scenarios[1].scenario.levers.begin());
            const ReportDocument document = composeComparison(facts, *words);
            const std::string text = toPlainText(document);
            ASSERT_FALSE(std::regex_search(text, unfilled)) << language << ": " << text;
            for (const auto& [id, unused] : words->templates())
                ASSERT_EQ(text.find(id.find('.') == std::string::npos ? id + ".?" : id),
                          std::string::npos)
                    << id;
            const std::string html = toHtml(document);
            pugi::xml_document xml;
            ASSERT_TRUE(xml.load_string(html.c_str(), pugi::parse_default | pugi::parse_doctype));
            EXPECT_TRUE(xml.select_nodes("//script").empty());
            EXPECT_EQ(xml.select_nodes("//table").size(),
                      xml.select_nodes("//table/caption").size());
        }
    }
}

/// Scenarios and few members of the program itself.
class RunComparison : public ComparisonReport {
protected:
    static std::shared_ptr<PolicyEnsemble> few() {
        constexpr std::size_t kFew = 16;
        return *PolicyEnsemble::create(model_,
                                       calibrate::firstMembers(*model_->data().members(), kFew),
                                       PolicyData::kMembersFile, {});
    }
    static Scenario bundled(const std::string& id) {
        const auto scenarios = bundledScenarios(model_->levers(), model_->shocks());
        for (const BundledScenario& one : *scenarios)
            if (one.id == id)
                return one.scenario;
        return {};
    }
};

TEST_F(RunComparison, TakesDifferencesRunByRun) {
    const auto ensemble = few();
    const Scenario first = bundled("three_primary_full"), second = bundled("aid_only");
    const auto facts = comparisonFactsOf(*ensemble, model_, labelled({first, second}));
    ASSERT_TRUE(facts) << toText(facts.error());
    const Comparison& comparison = facts->shared.comparison;
    const auto alone = compare(*ensemble, {second});
    EXPECT_EQ(comparison.scenarios[1].numbers[0].change, alone->scenarios[0].numbers[0].change);
    // The same from the members themselves, added up in another order.
    const Slot slot = model_->charts().headline().outputs().front();
    const auto a = runAgainst(*ensemble, first, referenceOf(first), {slot});
    const auto b = runAgainst(*ensemble, second, referenceOf(second), {slot});
    std::vector<double> differences;
    for (std::size_t k = 0; k < ensemble->members(); ++k)
        differences.push_back((a->scenario.at(slot, comparison.horizon)[k] -
                               b->scenario.at(slot, comparison.horizon)[k]) -
                              (a->baseline->at(slot, comparison.horizon)[k] -
                               b->baseline->at(slot, comparison.horizon)[k]));
    const Change expected = changeOf(differences, ensemble->weights());
    ASSERT_EQ(comparison.between.size(), 1U);
    EXPECT_NEAR(comparison.between[0].numbers[0].median, expected.median, 1e-9);
    EXPECT_NEAR(comparison.between[0].numbers[0].low, expected.low, 1e-9);
    EXPECT_EQ(comparison.between[0].numbers[0].higher, expected.higher);
}

TEST_F(RunComparison, RefusesOneAndMoreThanThereAreLettersFor) {
    const auto ensemble = few();
    for (const std::size_t count : {std::size_t{1}, kMostCompared + 1}) {
        const auto facts =
            comparisonFactsOf(*ensemble, model_, labelled(std::vector<Scenario>(count)));
        ASSERT_FALSE(facts);
        EXPECT_EQ(facts.error().front().code, codes::comparesTooManyOrFew);
    }
}

TEST_F(RunComparison, AnAnnexHasChartsComparisonAndLog) {
    const auto ensemble = few();
    const Scenario plan = bundled("aid_only");
    AnnexFacts annex;
    const auto charts = tables::chartsNamed(model_->charts(), {"stability-countries"});
    annex.charts = {{"", *tables::chartTables(*ensemble, plan, *charts)}};
    annex.comparison =
        *comparisonFactsOf(*ensemble, model_, labelled({plan, bundled("three_primary_full")}));
    SessionLog log;
    log.steps.push_back({std::nullopt,
                         "2026-11-30T14:05:31Z",
                         "ODA of <Japan> doubled",
                         "Try | 1",
                         std::make_shared<Scenario>(plan),
                         {{"Overall stability", 2050, 61, 55.3, 60.5, 64.7}},
                         {{LogKind::prediction,
                           "2026-11-30T14:06:00Z",
                           "=Aiko",
                           "between 1 and 2",
                           {{"interval score", 3.5}}}}});
    annex.session = log;
    for (const std::string& language : Words::languages()) {
        const auto words = Words::of(language);
        ReportDocument document;
        addAnnex(document, annex, *model_, *words);
        for (const Section& section : document.sections)
            EXPECT_GT(section.page, 2);
        const std::string text = toPlainText(document);
        EXPECT_FALSE(std::regex_search(text, std::regex("\\{[a-z]+\\}"))) << text;
        for (const std::string& expected :
             {std::string("60.5"), std::string("55.3"), std::string("2026-11-30 14:05"),
              std::string("=Aiko"), std::string("3.50"), words->data("elements", "Mongolia"),
              words->text("annex.kind.prediction")})
            EXPECT_NE(text.find(expected), std::string::npos) << expected;
        const std::string html = toHtml(document);
        pugi::xml_document xml;
        ASSERT_TRUE(xml.load_string(html.c_str(), pugi::parse_default | pugi::parse_doctype));
        EXPECT_FALSE(xml.select_nodes("//div[@class='chart']/*").empty());
    }
}

}  // namespace
}  // namespace kyosei::report
