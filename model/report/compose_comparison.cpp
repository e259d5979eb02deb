// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/comparison_sections.h"
#include "model/report/compose.h"
#include "model/report/identity.h"

namespace kyosei::report {

namespace {

/// How to make it again, and what it was made of.
Section comparedCheckSection(const ComparisonFacts& facts, const Words& words,
                             const ComposeOptions& options) {
    Section section{"check", words.text("check.title")};
    section.page = 2;
    section.boxed = true;
    std::string files;
    std::vector<std::string> digests;
    for (std::size_t s = 0; s < facts.scenarios.size(); ++s) {
        const std::string& label = facts.scenarios[s].label;
        files += ' ' + shellQuoted(s < options.files.size() ? options.files[s] : label + ".json");
        digests.push_back(
            words.text("compared.digest", {{"label", label}, {"digest", brief(facts.digests[s])}}));
    }
    section.blocks.push_back(
        Command{"kyosei-cli report" + files + " -o report.html --language " + words.language()});
    const Identity& identity = facts.shared.identity;
    section.blocks.push_back(Paragraph{
        {},
        words.sentences(
            {words.text(facts.shared.ownWeights ? "check.text" : "check.text.beliefs"),
             words.text("check.identity",
                        {{"version", identity.version},
                         {"model", brief(identity.model)},
                         {"data", brief(identity.data)},
                         {"scenario", words.listed(digests)},
                         {"runs", words.number(static_cast<double>(facts.shared.comparison.members),
                                               0)}})})});
    return section;
}

/// Not every scenario assumes all of it.
Section comparedAssumptionsSection(const ComparisonFacts& facts, const Words& words) {
    Section section = assumptionsSection(facts.shared, words);
    if (section.blocks.size() > 1)
        section.blocks.front() = Paragraph{{}, words.text("compared.assumes.some")};
    return section;
}

}  // namespace

ReportDocument composeComparison(const ComparisonFacts& facts, const Words& words,
                                 const ComposeOptions& options) {
    const Headline& headline = facts.shared.model->charts().headline();
    ReportDocument document;
    document.language = words.language();
    document.kicker = words.text("compared.kicker");
    document.dateline =
        words.text("dateline.horizon", {{"year", words.year(headline.horizon)},
                                        {"prices", words.data("charts", headline.money.prices)}});
    if (!options.date.empty())
        document.dateline = options.date + " · " + document.dateline;
    document.title = words.text("compared.title", {{"n", std::to_string(facts.scenarios.size())}});
    std::vector<std::string> digests;
    for (const std::string& digest : facts.digests)
        digests.push_back(brief(digest));
    document.footer = words.text("footer", {{"version", facts.shared.identity.version},
                                            {"scenario", words.listed(digests)}});
    document.secondPage = words.text("compared.page.second");
    document.annexPage = words.text("page.annex");
    document.pageOf = words.text("page.of");
    document.sections = {
        comparedAnswerSection(facts, words),   comparedResultsSection(facts, words),
        comparedAccountsSection(facts, words), betweenSection(facts, words),
        comparedChangesSection(facts, words),  comparedAssumptionsSection(facts, words),
        trustSection(facts.shared, words)};
    if (!facts.shared.scenario.levers.empty())
        document.sections.push_back(consentSection(facts.shared, words));
    document.sections.push_back(outsideSection(facts.shared, words));
    document.sections.push_back(comparedCheckSection(facts, words, options));
    return document;
}

}  // namespace kyosei::report
