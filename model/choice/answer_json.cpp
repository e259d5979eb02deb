// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/choice/answer_json.h"

#include "model/goals/goal_files.h"

#include <nlohmann/json.hpp>

namespace kyosei::choice {

namespace {

using nlohmann::ordered_json;

ordered_json regretJson(const Regret& regret) {
    return {{"value", regret.value},
            {"regret", regret.regret},
            {"low", regret.low},
            {"high", regret.high}};
}

const char* verdictName(Verdict verdict) {
    switch (verdict) {
    case Verdict::same: return "same";
    case Verdict::unclear: return "unclear";
    case Verdict::changes: return "changes";
    }
    return "";
}

ordered_json responseJson(const Response& response) {
    switch (response.kind) {
    case Response::Kind::allFollow: return "allFollow";
    case Response::Kind::noneFollows: return "noneFollows";
    case Response::Kind::oneDoesNot: break;
    }
    return ordered_json{{"doesNotFollow", response.actor}};
}

ordered_json caseJson(const Answer& answer, std::size_t place) {
    const Case& one = answer.cases[place];
    ordered_json packages = ordered_json::array();
    for (const Regret& regret : one.regrets.decisions)
        packages.push_back(regretJson(regret));
    ordered_json entry{{"belief", nullptr},
                       {"response", responseJson(answer.responses[one.response])},
                       {"best", one.regrets.best},
                       {"choice", verdictName(one.verdict)},
                       {"packages", std::move(packages)}};
    if (one.belief > 0)
        entry["belief"] = answer.beliefs[one.belief];
    return entry;
}

ordered_json informationJson(const Answer& answer) {
    ordered_json named = ordered_json::array();
    for (const Knowing& knowing : answer.information.named)
        named.push_back(
            {{"constant", answer.constants[knowing.constant]}, {"value", knowing.value}});
    return {{"perfect", answer.information.perfect},
            {"noise", answer.information.noise},
            {"constants", std::move(named)}};
}

}  // namespace

std::string writeAnswer(const Answer& answer, const Question& question) {
    ordered_json goals = ordered_json::array(), packages = ordered_json::array(),
                 cases = ordered_json::array();
    for (const goals::Goal& goal : question.goals)
        goals.push_back(goals::textOf(goal));
    for (std::size_t k = 0; k < question.packages.size(); ++k) {
        ordered_json worst = regretJson(answer.worst[k].regret);
        worst["case"] = answer.worst[k].place;
        packages.push_back({{"title", question.packages[k].title}, {"worst", std::move(worst)}});
    }
    for (std::size_t place = 0; place < answer.cases.size(); ++place)
        cases.push_back(caseJson(answer, place));
    const ordered_json root{{"format", "kyosei-choice"},
                            {"version", 1},
                            {"goals", std::move(goals)},
                            {"measure", question.measure == Measure::share ? "share" : "amount"},
                            {"members", answer.members},
                            {"effectiveMembers", answer.effective},
                            {"packages", std::move(packages)},
                            {"best", answer.best()},
                            {"smallestWorstRegret", answer.safest},
                            {"negligible", answer.negligible},
                            {"cases", std::move(cases)},
                            {"valueOfKnowing", informationJson(answer)}};
    return root.dump(1) + '\n';
}

}  // namespace kyosei::choice
