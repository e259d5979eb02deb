// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stress_report.h"

#include "app/formatted.h"
#include "model/charts/change_reading.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace kyosei::cli {

namespace {

using nlohmann::ordered_json;
using stress::CalendarOutcome;
using stress::CalendarScore;
using stress::CalendarTest;
using stress::StressCase;
using stress::StressTest;
using stress::Verdict;

/// Without a minus before what rounds to nothing.
double rounded(double value, int decimals) {
    const double scale = std::pow(10.0, decimals);
    const double result = std::round(value * scale) / scale;
    return result == 0 ? 0 : result;
}

std::string rangeText(const Change& change, int decimals) {
    return formatted("%+.*f [%+.*f, %+.*f]", decimals, rounded(change.median, decimals), decimals,
                     rounded(change.low, decimals), decimals, rounded(change.high, decimals));
}

/// Where there is nothing to hold: the class of the difference in the case itself.
const char* verdictWords(Verdict verdict, ChangeClass own) {
    switch (verdict) {
    case Verdict::holds: return "holds";
    case Verdict::grows: return "grows";
    case Verdict::shrinks: return "shrinks";
    case Verdict::unclear: return "becomes unclear";
    case Verdict::vanishes: return "practically none left";
    case Verdict::turns: return "turns";
    case Verdict::nothing: return own == ChangeClass::none ? "practically none" : "unclear";
    case Verdict::appears: return "only here";
    }
    return "";
}

std::string caseName(const StressCase& one) {
    switch (one.kind) {
    case StressCase::Kind::none: return "No shock";
    case StressCase::Kind::shock: return formatted("%s, %.0f", one.title.c_str(), one.year);
    case StressCase::Kind::school: return one.title;
    case StressCase::Kind::government: return one.title + " does not follow";
    }
    return {};
}

const char* headingOf(StressCase::Kind kind) {
    switch (kind) {
    case StressCase::Kind::none: return "";
    case StressCase::Kind::shock: return "If this happens";
    case StressCase::Kind::school: return "If this school of thought is right";
    case StressCase::Kind::government: return "If a government does not change its policy";
    }
    return "";
}

std::string tableText(const StressTest& test, const StressQuestion& question) {
    const std::size_t time = test.timeOf(question.year);
    const ChangeScale& scale = test.outputs[question.number].changes;
    const int decimals = scale.decimals;
    std::string text = formatted("%-58s %7s %8s %6s  %-22s %s\n", "", "alone", "without", "with",
                                 "the package [likely]", "verdict");
    StressCase::Kind kind = StressCase::Kind::none;
    for (std::size_t c = 0; c < test.cases.size(); ++c) {
        const StressCase& one = test.cases[c];
        if (one.kind != kind)
            text += formatted("\n%s\n", headingOf(one.kind));
        kind = one.kind;
        const StressCase::Number& number = one.numbers[question.number];
        const Change& difference = number.difference[time];
        const std::string alone =
            number.alone.empty()
                ? std::string()
                : formatted("%+.*f", decimals, rounded(number.alone[time].median, decimals));
        text += formatted("  %-56s %7s %8.*f %6.*f  %-22s %s\n", caseName(one).c_str(),
                          alone.c_str(), decimals, number.without[time], decimals,
                          levelAfter(number.without[time], readingOf(difference, scale)),
                          rangeText(difference, decimals).c_str(),
                          c == 0 ? "reference"
                                 : verdictWords(test.verdict(question.number, c, time),
                                                classify(difference, scale.thresholds)));
    }
    return text;
}

std::string sentenceText(const StressTest& test, const StressQuestion& question) {
    const std::size_t time = test.timeOf(question.year);
    const goals::GoalOutput& output = test.outputs[question.number];
    const Change& without = test.reference().numbers[question.number].difference[time];
    if (!hasDirection(classify(without, output.changes.thresholds)))
        return classify(without, output.changes.thresholds) == ChangeClass::none
                   ? "Even without a shock the package makes practically no difference here: there "
                     "is nothing to hold.\n"
                   : "Even without a shock one cannot say whether the package makes this higher or "
                     "lower: there is nothing to hold.\n";
    std::string text;
    const std::pair<StressCase::Kind, const char*> kinds[] = {
        {StressCase::Kind::shock, "shocks"},
        {StressCase::Kind::school, "schools of thought"},
        {StressCase::Kind::government, "governments that may not follow"}};
    for (const auto& [kind, name] : kinds) {
        const stress::Tally tally = stress::tallyOf(test, question.number, time, kind);
        if (tally.all > 0)
            text += formatted("%s %zu of %zu %s", text.empty() ? "Holds or grows under" : ", under",
                              tally.kept(), tally.all, name);
    }
    return text + ".\n";
}

std::string shocksText(const stress::Calendar& calendar, const ShockTable& shocks) {
    std::vector<std::pair<double, std::string>> strikes;
    for (const auto& [id, year] : calendar)
        strikes.emplace_back(year, shocks.find(id)->title);
    std::sort(strikes.begin(), strikes.end());
    std::string text;
    for (const auto& [year, title] : strikes)
        text += formatted("%s%.0f %s", text.empty() ? "" : "; ", year, title.c_str());
    return text.empty() ? "no shock" : text;
}

std::string calendarsText(const CalendarTest& tested, const StressQuestion& question,
                          const ShockTable& shocks) {
    constexpr std::size_t kShown = 3;
    const CalendarScore& score = tested.scores[question.number];
    const bool directed = tested.outputs[question.number].changes.good != GoodWhen::neither;
    const int decimals = tested.outputs[question.number].changes.decimals;
    std::string text = formatted(
        "\nUnder %zu calendars of shocks up to %.0f (rates are judgement: "
        "resources/data/shock_rates.csv)\n"
        "  one can tell that it %s in %zu, that it %s in %zu; unclear in %zu; practically "
        "none in %zu\n"
        "  the package makes %+.*f in the middle calendar, %+.*f in the tenth part that is worst "
        "at most; %s without a shock\n",
        tested.calendars.size(), question.year, directed ? "helps" : "makes it higher", score.helps,
        directed ? "harms" : "makes it lower", score.harms, score.unclear, score.none, decimals,
        rounded(score.median, decimals), decimals, rounded(score.worstTenth, decimals),
        rangeText(score.noShock, decimals).c_str());
    text += "  the worst of them:\n";
    for (std::size_t i = 0; i < std::min(kShown, score.worst.size()); ++i) {
        const CalendarOutcome& worst = score.worst[i];
        text += "    " + rangeText(worst.difference, decimals) + "  " +
                shocksText(tested.calendars[worst.calendar], shocks) + '\n';
    }
    return text;
}

ordered_json changeJson(const Change& change) {
    return {{"median", change.median},
            {"low", change.low},
            {"high", change.high},
            {"higher", change.higher},
            {"lower", change.lower}};
}

ordered_json calendarsJson(const CalendarTest& tested, const StressQuestion& question) {
    const CalendarScore& score = tested.scores[question.number];
    ordered_json worst = ordered_json::array();
    for (const CalendarOutcome& outcome : score.worst) {
        Scenario scenario =
            stress::packageUnder(tested.request.scenario, tested.calendars[outcome.calendar]);
        worst.push_back({{"without", outcome.without},
                         {"difference", changeJson(outcome.difference)},
                         {"scenario", ordered_json::parse(writeScenario(scenario))}});
    }
    return {{"calendars", tested.calendars.size()},
            {"seed", tested.request.seed},
            {"members", tested.request.members},
            {"effective", tested.effective},
            {"helps", score.helps},
            {"harms", score.harms},
            {"unclear", score.unclear},
            {"none", score.none},
            {"median", score.median},
            {"worstTenth", score.worstTenth},
            {"noShock", changeJson(score.noShock)},
            {"worst", std::move(worst)}};
}

}  // namespace

std::string stressText(const StressTest& test, const CalendarTest* calendars,
                       const StressQuestion& question, const ShockTable& shocks) {
    std::string text = formatted("Does the package hold? %s in %.0f\n\n",
                                 test.outputs[question.number].title.c_str(), question.year) +
                       sentenceText(test, question) + '\n' + tableText(test, question) +
                       "\nAlone: what the shock does without the package. Holds: the same "
                       "direction, at least four fifths\nof the difference without a shock; grows: "
                       "more than five fourths; shrinks: less than four fifths;\nbecomes unclear: "
                       "the likely range contains 0; turns: the whole range changes sign.\n";
    if (calendars)
        text += calendarsText(*calendars, question, shocks);
    return text;
}

ordered_json stressJson(const StressTest& test, const CalendarTest* calendars,
                        const StressQuestion& question) {
    constexpr const char* kKinds[] = {"none", "shock", "school", "government"};
    const std::size_t time = test.timeOf(question.year);
    ordered_json cases = ordered_json::array();
    for (std::size_t c = 0; c < test.cases.size(); ++c) {
        const StressCase& one = test.cases[c];
        const StressCase::Number& number = one.numbers[question.number];
        ordered_json entry{{"kind", kKinds[static_cast<std::size_t>(one.kind)]}};
        if (c > 0) {
            entry["id"] = one.id;
            entry["title"] = one.title;
        }
        if (one.kind == StressCase::Kind::shock) {
            entry["year"] = one.year;
            entry["alone"] = changeJson(number.alone[time]);
        }
        entry["without"] = number.without[time];
        entry["with"] = number.with[time];
        entry["difference"] = changeJson(number.difference[time]);
        if (c > 0)
            entry["verdict"] = stress::verdictName(test.verdict(question.number, c, time));
        cases.push_back(std::move(entry));
    }
    ordered_json root{{"format", "kyosei-stress"},
                      {"version", 1},
                      {"output", test.outputs[question.number].id},
                      {"year", question.year},
                      {"members", test.members},
                      {"cases", std::move(cases)}};
    if (calendars)
        root["calendars"] = calendarsJson(*calendars, question);
    return root;
}

}  // namespace kyosei::cli
