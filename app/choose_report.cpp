// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/choose_report.h"

#include "app/formatted.h"
#include "model/choice/shown.h"
#include "model/goals/goal_files.h"
#include "model/simulation/policy_data.h"

#include <algorithm>

namespace kyosei::cli {

namespace {

using choice::Answer;
using choice::Case;
using choice::Measure;
using choice::Question;
using choice::Response;
using choice::Verdict;

/// Numbers of a question in words.
struct Words {
    const Answer& answer;
    const Question& question;
    const LeverTable& levers;

    [[nodiscard]] bool isShare() const { return question.measure == Measure::share; }
    [[nodiscard]] std::string number(double shown) const {
        return formatted("%.*f", choice::shownDecimals(question), shown);
    }
    /// Of values of knowing, which are small.
    [[nodiscard]] std::string worth(double value) const {
        return formatted("%.*f", choice::shownDecimals(question) + 1,
                         choice::shownWorth(question, value));
    }
    [[nodiscard]] std::string behind(const Case& one, std::size_t package) const {
        return number(choice::shownRegret(question, one.regrets, package).behind);
    }
    [[nodiscard]] std::string range(const Case& one, std::size_t package) const {
        const auto shown = choice::shownRegret(question, one.regrets, package);
        return " [" + number(shown.low) + ", " + number(shown.high) + ']';
    }
};

/// Letters by which packages are called.
char letter(std::size_t package) {
    return static_cast<char>('A' + package);
}

std::string beliefName(const Answer& answer, std::size_t belief) {
    return belief == 0 ? std::string("as things are believed") : "under " + answer.beliefs[belief];
}

std::string responseName(const Answer& answer, std::size_t response, const LeverTable& levers) {
    const Response& one = answer.responses[response];
    switch (one.kind) {
    case Response::Kind::allFollow: return "all follow";
    case Response::Kind::oneDoesNot: return levers.actorName(one.actor) + " does not follow";
    case Response::Kind::noneFollows: break;
    }
    return "none of them follows";
}

std::string caseName(const Answer& answer, const Case& one, const LeverTable& levers) {
    if (one.response == 0)
        return beliefName(answer, one.belief);
    const std::string response = responseName(answer, one.response, levers);
    return one.belief == 0 ? response : beliefName(answer, one.belief) + ", " + response;
}

std::string row(const Words& words, const Case& one) {
    std::string text = formatted("  %-44s", caseName(words.answer, one, words.levers).c_str());
    for (std::size_t k = 0; k < one.regrets.decisions.size(); ++k) {
        const Regret& regret = one.regrets.decisions[k];
        std::string cell = words.number(choice::shownRegret(words.question, one.regrets, k).value);
        if (const bool clearly = !words.answer.asGood(regret);
            clearly || choice::shownRegret(words.question, one.regrets, k).behind > 0)
            cell += "  -" + words.behind(one, k) + words.range(one, k) + (clearly ? "!" : "");
        text += formatted(" %-22s", cell.c_str());
    }
    return text.substr(0, text.find_last_not_of(' ') + 1) + '\n';
}

std::string letters(const std::vector<std::size_t>& packages) {
    std::string text;
    for (const std::size_t package : packages)
        text += (text.empty() ? "" : ", ") + std::string(1, letter(package));
    return text;
}

std::string bestText(const Answer& answer) {
    std::vector<std::size_t> equals;
    const auto& decisions = answer.cases.front().regrets.decisions;
    for (std::size_t k = 0; k < decisions.size(); ++k)
        if (k != answer.best() && answer.asGood(decisions[k]))
            equals.push_back(k);
    std::string text = formatted("As things are believed, %c does best", letter(answer.best()));
    if (!equals.empty())
        text += "; as good as far as these futures can tell: " + letters(equals);
    return text + ".\n";
}

/// Those of one kind, with what is better there.
std::string casesText(const Words& words, Verdict verdict) {
    const Answer& answer = words.answer;
    std::string text;
    for (const Case& one : answer.cases) {
        const bool alone = one.belief == 0 || one.response == 0;
        if (!alone || one.verdict != verdict || &one == answer.cases.data())
            continue;
        text += (text.empty() ? "" : "; ") + caseName(answer, one, words.levers);
        if (verdict == Verdict::changes)
            text += formatted(" (%c, by %s)", letter(one.regrets.best),
                              words.behind(one, answer.best()).c_str());
    }
    return text;
}

std::string changesText(const Words& words) {
    std::string text;
    const auto add = [&](Verdict verdict, const char* sentence) {
        if (const std::string cases = casesText(words, verdict); !cases.empty())
            text += sentence + cases + ".\n";
    };
    add(Verdict::changes, "Another package is clearly better: ");
    add(Verdict::unclear, "Another is ahead, but not clearly: ");
    add(Verdict::same, "It stays the best: ");
    return text;
}

std::string worstText(const Words& words) {
    const Answer& answer = words.answer;
    std::string text =
        formatted("\nThe most that each loses in any of %zu combinations:\n", answer.cases.size());
    for (std::size_t k = 0; k < answer.worst.size(); ++k) {
        const choice::WorstRegret& worst = answer.worst[k];
        const Case& one = answer.cases[worst.place];
        text += formatted("  %c  %s", letter(k), words.behind(one, k).c_str());
        if (worst.regret.regret > 0)
            text += words.range(one, k) + "  " + caseName(answer, one, words.levers);
        text += k == answer.safest ? "  (the least)\n" : "\n";
    }
    return text;
}

std::string meaningOf(const PolicyModel& model, const std::string& constant) {
    if (const auto& parameters = model.data().parameters())
        for (const Parameter& parameter : *parameters)
            if (parameter.id == constant)
                return parameter.meaning + " (" + parameter.grade + ')';
    return {};
}

std::string knowingText(const Words& words, const PolicyModel& model) {
    const Information& known = words.answer.information;
    const std::string of = words.isShare() ? " of 100 futures" : "";
    std::string text = "\nWorth studying before choosing\n";
    if (known.named.empty())
        text += "  None measurable: knowing any single constant is worth no more than chance would "
                "make\n  of nothing, up to " +
                words.worth(known.noise) + of + ".\n";
    const auto studied = choice::worthStudying(words.question, words.answer);
    if (studied.empty() && !known.named.empty())
        text += "  None to speak of: what single constants are worth rounds to nothing.\n";
    for (const Knowing& knowing : studied) {
        const std::string& name = words.answer.constants[knowing.constant];
        text += formatted("  %6s%s  %s  %s\n", words.worth(knowing.value).c_str(), of.c_str(),
                          name.c_str(), meaningOf(model, name).c_str());
    }
    return text + "  Knowing everything would be worth " + words.worth(known.perfect) + of + ".\n";
}

}  // namespace

std::string choiceText(const Answer& answer, const Question& question, const PolicyModel& model) {
    const Words words{answer, question, model.levers()};
    std::string text;
    for (std::size_t k = 0; k < question.packages.size(); ++k)
        text += formatted("  %c  %s\n", letter(k), question.packages[k].title.c_str());
    text += words.isShare() ? "\nFutures of 100 in which is reached: " : "\nMean of: ";
    for (const goals::Goal& goal : question.goals)
        text += (&goal == question.goals.data() ? "" : "; ") +
                (words.isShare() ? goals::textOf(goal)
                                 : goal.output.title + formatted(", %.0f", goal.to));
    text += "\nafter '-': behind the best of the row; ! clearly so\n\n" + formatted("  %-44s", "");
    for (std::size_t k = 0; k < question.packages.size(); ++k)
        text += formatted(k + 1 < question.packages.size() ? " %-22c" : " %c", letter(k));
    text += '\n';
    for (const Case& one : answer.cases)
        if (one.response == 0)
            text += row(words, one);
    for (std::size_t r = 1; r < answer.responses.size(); ++r)
        text += row(words, answer.at(0, r));
    text += '\n' + bestText(answer) + changesText(words);
    text += worstText(words) + knowingText(words, model);
    return text + formatted("\nFrom %zu futures, the same for all packages. What packages cost is "
                            "not weighed here.\n",
                            answer.members);
}

}  // namespace kyosei::cli
