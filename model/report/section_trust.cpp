// SPDX-License-Identifier: GPL-3.0-or-later
// What it assumes, how far to trust it, and how to check it.
#include "model/policy/scenario_parts.h"
#include "model/report/identity.h"
#include "model/report/sections.h"

#include <algorithm>
#include <map>

namespace kyosei::report {

namespace {

const std::string& nameOf(const LeverRow& row) {
    return row.shortTitle.empty() ? row.title : row.shortTitle;
}

std::vector<const LeverRow*> movedLevers(const ReportFacts& facts) {
    const std::vector<std::string> moved = movedRows(facts.scenario);
    std::vector<const LeverRow*> rows;
    for (const LeverRow& row : facts.model->levers().rows())
        if (std::find(moved.begin(), moved.end(), row.id) != moved.end())
            rows.push_back(&row);
    return rows;
}

}  // namespace

Section assumptionsSection(const ReportFacts& facts, const Words& words) {
    const LeverTable& levers = facts.model->levers();
    Section section{"assumptions", words.text("assumes.title")};
    section.page = 2;
    section.half = true;
    std::map<std::string, std::vector<std::string>> assumed;  // by actor
    for (const auto& [id, setting] : facts.scenario.levers) {
        const LeverCell* cell = levers.find(id);
        const LeverRow* row = levers.row(id.lever);
        if (cell && row && cell->assumption)
            assumed[id.actor].push_back(words.data("levers", nameOf(*row)));
    }
    Listing listing;
    for (const std::string& actor : levers.actors())
        if (const auto found = assumed.find(actor); found != assumed.end())
            listing.entries.emplace_back("◇ " + actorTitle(facts, words, actor),
                                         words.listed(found->second));
    section.blocks.push_back(
        Paragraph{{}, words.text(listing.entries.empty() ? "assumes.none" : "assumes.some")});
    if (!listing.entries.empty())
        section.blocks.push_back(std::move(listing));
    return section;
}

Section consentSection(const ReportFacts& facts, const Words& words) {
    Section section{"consent", words.text("consent.title")};
    section.page = 2;
    Listing listing;
    for (const LeverRow* row : movedLevers(facts))
        if (!row->consentNote.empty())
            listing.entries.emplace_back(words.data("levers", nameOf(*row)),
                                         words.data("levers", row->consentNote));
    section.blocks.push_back(std::move(listing));
    return section;
}

Section trustSection(const ReportFacts& facts, const Words& words) {
    Section section{"trust", words.text("trust.title")};
    section.page = 2;
    section.half = true;
    Listing listing;
    std::map<std::string, std::vector<std::string>> graded;
    for (const LeverRow& row : facts.model->levers().rows())
        for (const std::string& moved : movedRows(facts.scenario))
            if (moved == row.id)
                graded[row.evidence].push_back(
                    words.data("levers", row.shortTitle.empty() ? row.title : row.shortTitle));
    std::size_t all = 0;
    for (const auto& [grade, count] : facts.grades)
        all += count;
    for (const char* grade : {"data", "literature", "expert", "judgement"}) {
        const auto count = facts.grades.find(grade);
        std::vector<std::string> parts;
        if (count != facts.grades.end())
            parts.push_back(words.text("trust.constants", {{"n", std::to_string(count->second)},
                                                           {"all", std::to_string(all)}}));
        if (const auto levers = graded.find(grade); levers != graded.end())
            parts.push_back(words.text("trust.levers", {{"names", words.listed(levers->second)}}));
        if (!parts.empty())
            listing.entries.emplace_back(words.text(std::string("trust.") + grade),
                                         words.sentences(parts));
    }
    section.blocks.push_back(std::move(listing));
    section.blocks.push_back(Paragraph{
        {},
        words.text("trust.ranges",
                   {{"runs", words.number(static_cast<double>(facts.comparison.members), 0)},
                    {"effective", words.number(facts.effective, 0)}})});
    if (!facts.ownWeights)
        section.blocks.push_back(Paragraph{{}, words.text("trust.beliefs")});
    return section;
}

Section outsideSection(const ReportFacts& /*facts*/, const Words& words) {
    Section section{"outside", words.text("outside.title")};
    section.page = 2;
    section.blocks.push_back(Paragraph{{}, words.text("outside.text")});
    return section;
}

Section reproductionSection(const ReportFacts& facts, const Words& words, const std::string& file) {
    Section section{"check", words.text("check.title")};
    section.page = 2;
    section.boxed = true;
    const Identity& identity = facts.identity;
    section.blocks.push_back(Command{"kyosei-cli report " + shellQuoted(file) +
                                     " -o report.html --language " + words.language() +
                                     (facts.byLever && !facts.byLever->shares ? " --quick" : "")});
    const bool sampled = (facts.byLever && facts.byLever->shares && !facts.byLever->exact) ||
                         (facts.byActor && facts.byActor->shares && !facts.byActor->exact);
    section.blocks.push_back(Paragraph{
        {},
        words.sentences(
            {words.text(facts.ownWeights ? "check.text" : "check.text.beliefs"),
             words.text("check.identity",
                        {{"version", identity.version},
                         {"model", brief(identity.model)},
                         {"data", brief(identity.data)},
                         {"scenario", brief(identity.scenario)},
                         {"runs", words.number(static_cast<double>(facts.comparison.members), 0)}}),
             sampled ? words.text("check.sampled",
                                  {{"seed", std::to_string(ContributionOptions{}.seed)}})
                     : std::string()})});
    return section;
}

}  // namespace kyosei::report
