// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/annex.h"

#include "model/report/comparison_sections.h"

#include <iterator>

namespace kyosei::report {

namespace {

constexpr int kAnnexPage = 3;

std::vector<Section> comparisonSections(const ComparisonFacts& facts, const Words& words) {
    std::vector<Section> sections{
        comparedAnswerSection(facts, words), comparedResultsSection(facts, words),
        betweenSection(facts, words), comparedAccountsSection(facts, words),
        comparedChangesSection(facts, words)};
    sections.front().title =
        words.text("compared.title", {{"n", std::to_string(facts.scenarios.size())}});
    for (Section& section : sections)
        section.id = "comparison-" + section.id;
    return sections;
}

}  // namespace

void addAnnex(ReportDocument& document, const AnnexFacts& annex, const PolicyModel& model,
              const Words& words) {
    std::vector<Section> sections;
    if (annex.comparison)
        sections = comparisonSections(*annex.comparison, words);
    for (const AnnexFacts::Charts& charts : annex.charts)
        for (const tables::ChartTable& table : charts.tables)
            sections.push_back(chartSection(table, charts.label, model, words));
    if (annex.session) {
        std::vector<Section> session = sessionSections(*annex.session, words);
        std::move(session.begin(), session.end(), std::back_inserter(sections));
    }
    for (Section& section : sections) {
        section.page = kAnnexPage;
        section.half = false;
        document.sections.push_back(std::move(section));
    }
}

}  // namespace kyosei::report
