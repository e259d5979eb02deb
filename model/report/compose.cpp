// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/compose.h"

#include "model/report/identity.h"
#include "model/report/sections.h"

namespace kyosei::report {

namespace {

/// The beginning of a text, cut between two characters, with a mark that there is more.
std::string beginning(const std::string& text, std::size_t most) {
    constexpr unsigned char kContinues = 0x80;
    constexpr unsigned char kMask = 0xc0;
    if (text.size() <= most)
        return text;
    std::size_t end = most;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & kMask) == kContinues)
        --end;
    return text.substr(0, end) + " […]";
}

std::string datelineOf(const ReportFacts& facts, const Words& words, const std::string& date) {
    const Headline& headline = facts.model->charts().headline();
    const auto phase = usualPhase(facts.scenario);
    std::string text = date;
    const auto add = [&text](const std::string& part) {
        text += (text.empty() ? "" : " · ") + part;
    };
    if (phase)
        add(words.text("dateline.phase", {{"years", phaseText(facts, words, *phase)}}));
    add(words.text("dateline.horizon", {{"year", words.year(headline.horizon)},
                                        {"prices", words.data("charts", headline.money.prices)}}));
    return text;
}

}  // namespace

ReportDocument compose(const ReportFacts& facts, const Words& words,
                       const ComposeOptions& options) {
    const Scenario& scenario = facts.scenario;
    ReportDocument document;
    document.language = words.language();
    document.kicker = words.text("kicker");
    document.dateline = datelineOf(facts, words, options.date);
    // Names and notes of bundled scenarios have translations; those of people stand as they are.
    const std::string title = words.data("scenarios", scenario.title);
    document.title = title.empty() ? words.text("untitled") : title;
    document.note = beginning(words.data("scenarios", scenario.note), options.mostOfNote);
    if (!scenario.author.empty())
        document.author = words.text("author", {{"name", scenario.author}});
    document.footer = words.text("footer", {{"version", facts.identity.version},
                                            {"scenario", brief(facts.identity.scenario)}});
    document.secondPage = words.text("page.second");
    document.annexPage = words.text("page.annex");
    document.pageOf = words.text("page.of");

    auto& sections = document.sections;
    sections = {answerSection(facts, words), effectsSection(facts, words),
                changesSection(facts, words), accountsSection(facts, words)};
    if (facts.byLever)
        sections.push_back(divisionSection(facts, words, *facts.byLever, true));
    if (facts.byActor && facts.byActor->groups.size() > 1)
        sections.push_back(divisionSection(facts, words, *facts.byActor, false));
    sections.push_back(stressSection(facts, words));
    sections.push_back(assumptionsSection(facts, words));
    sections.push_back(trustSection(facts, words));
    if (!facts.scenario.levers.empty())
        sections.push_back(consentSection(facts, words));
    sections.push_back(outsideSection(facts, words));
    sections.push_back(reproductionSection(facts, words, options.file));
    return document;
}

}  // namespace kyosei::report
