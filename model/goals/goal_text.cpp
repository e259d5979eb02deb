// SPDX-License-Identifier: GPL-3.0-or-later
// Goals as people write them, and back.
#include "model/base/numbers.h"
#include "model/goals/goal_files.h"
#include "model/goals/goal_years.h"
#include "model/goals/issue_codes.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

namespace kyosei::goals {

namespace {

/// How a bound is worded; the number follows, unless it is a margin that may be left out.
struct BoundWords {
    std::string_view words;
    Goal::Measure measure;
    Goal::Side side;
    double sign = 1;      ///< of the number
    bool margin = false;  ///< "no worse than the baseline", perhaps "by more than" a number
    bool byGood = false;  ///< turns round where less of the output is good
};
constexpr auto kLevel = Goal::Measure::level;
constexpr auto kChange = Goal::Measure::change;
constexpr auto kAtLeast = Goal::Side::atLeast;
constexpr auto kAtMost = Goal::Side::atMost;
constexpr std::array<BoundWords, 11> kBounds = {
    BoundWords{"at least", kLevel, kAtLeast},
    BoundWords{">=", kLevel, kAtLeast},
    BoundWords{"at most", kLevel, kAtMost},
    BoundWords{"<=", kLevel, kAtMost},
    BoundWords{"rises by at least", kChange, kAtLeast},
    BoundWords{"rises by at most", kChange, kAtMost},
    BoundWords{"falls by at least", kChange, kAtMost, -1},
    BoundWords{"falls by at most", kChange, kAtLeast, -1},
    BoundWords{"no lower than the baseline", kChange, kAtLeast, -1, true},
    BoundWords{"no higher than the baseline", kChange, kAtMost, 1, true},
    BoundWords{"no worse than the baseline", kChange, kAtLeast, -1, true, true}};

/// The text in pieces between blanks, put together by single ones.
std::string tidied(std::string_view text) {
    std::string tidy;
    for (const char c : text) {
        const bool blank = std::isspace(static_cast<unsigned char>(c)) != 0;
        if (!blank)
            tidy += c;
        else if (!tidy.empty() && tidy.back() != ' ')
            tidy += ' ';
    }
    while (!tidy.empty() && tidy.back() == ' ')
        tidy.pop_back();
    return tidy;
}

std::string lowered(std::string text) {
    for (char& c : text)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return text;
}

/// Takes words off the front, if they stand there.
bool take(std::string_view& rest, std::string_view words) {
    while (rest.starts_with(' '))
        rest.remove_prefix(1);
    if (!rest.starts_with(words))
        return false;
    rest.remove_prefix(words.size());
    return true;
}

std::optional<double> takeNumber(std::string_view& rest) {
    (void)take(rest, " ");
    const std::string_view word = rest.substr(0, rest.find(' '));
    const auto number = finiteNumber(word);
    if (number)
        rest.remove_prefix(word.size());
    return number;
}

/// The words of a bound that begin first, and of those the longest; npos without any.
std::pair<std::size_t, const BoundWords*> boundIn(const std::string& text) {
    std::pair<std::size_t, const BoundWords*> found{std::string::npos, nullptr};
    for (const BoundWords& bound : kBounds) {
        const std::size_t at = text.find(bound.words);
        if (at < found.first)
            found = {at, &bound};
    }
    return found;
}

/// The number after the words of a bound.
bool takeBound(std::string_view& rest, const BoundWords& words, Goal& goal) {
    goal.measure = words.measure;
    goal.side = words.side;
    double number = 0;
    if (!words.margin || take(rest, "by more than")) {
        const auto written = takeNumber(rest);
        if (!written || (words.margin && *written < 0))
            return false;
        number = *written;
    }
    if (words.byGood)
        goal = noWorse(goal.output, number, goal.from, goal.to);
    else
        goal.bound = number == 0 ? 0 : words.sign * number;
    return true;
}

bool takeWhen(std::string_view rest, const GoalOutputs& outputs, Goal& goal) {
    if (take(rest, "throughout")) {
        goal.from = outputs.presentYear();
        goal.to = outputs.horizon();
    } else if (take(rest, "in ")) {
        const auto year = takeNumber(rest);
        if (!year)
            return false;
        goal.from = goal.to = *year;
    } else if (take(rest, "from")) {
        const auto first = takeNumber(rest);
        const auto last = take(rest, "to") ? takeNumber(rest) : std::nullopt;
        if (!first || !last)
            return false;
        goal.from = *first;
        goal.to = *last;
    } else {
        (void)take(rest, "at the end");
    }
    return rest.empty();
}

}  // namespace

Result<Goal> goalFrom(std::string_view written, const GoalOutputs& outputs, const Place& place) {
    const std::string original = tidied(written);
    const std::string text = lowered(original);
    const auto [at, words] = boundIn(text);
    if (!words)
        return fail({codes::goalNotUnderstood, place, {original}});
    const std::string name = tidied(original.substr(0, at));
    const GoalOutput* output = outputs.find(name);
    if (!output)
        return fail({codes::goalOutputUnknown, place, {name, outputs.like(name)}});
    Goal goal;
    goal.output = *output;
    goal.from = goal.to = outputs.horizon();
    std::string_view rest = std::string_view(text).substr(at + words->words.size());
    if (!takeBound(rest, *words, goal) || !takeWhen(rest, outputs, goal))
        return fail({codes::goalNotUnderstood, place, {original}});
    if (auto problem = yearsProblem(goal, outputs)) {
        problem->place = place;
        return fail({std::move(*problem)});
    }
    return goal;
}

std::string textOf(const Goal& goal) {
    const bool least = goal.side == Goal::Side::atLeast;
    std::string text = goal.output.id;
    if (goal.measure == Goal::Measure::level)
        text += (least ? " at least " : " at most ") + shortestNumber(goal.bound);
    else if (goal.bound == 0)
        text += least ? " no lower than the baseline" : " no higher than the baseline";
    else if (goal.bound > 0)
        text += (least ? " rises by at least " : " rises by at most ") + shortestNumber(goal.bound);
    else
        text +=
            (least ? " falls by at most " : " falls by at least ") + shortestNumber(-goal.bound);
    if (goal.inOneYear())
        return text + " in " + shortestNumber(goal.from);
    return text + " from " + shortestNumber(goal.from) + " to " + shortestNumber(goal.to);
}

}  // namespace kyosei::goals
