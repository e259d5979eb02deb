// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/choice/shown.h"

#include <algorithm>
#include <cmath>

namespace kyosei::choice {

namespace {

constexpr double kHundredFutures = 100, kRounding = 1e-9;

double scaleOf(const Question& question) {
    return std::pow(10, shownDecimals(question));
}

double factorOf(const Question& question) {
    return question.measure == Measure::share ? kHundredFutures : 1;
}

/// More is better, in steps of what is shown.
double goodness(const Question& question, double value) {
    const double scaled = factorOf(question) * value * scaleOf(question);
    return (question.measure == Measure::share ? std::floor(scaled + kRounding)
                                               : std::round(scaled)) /
           scaleOf(question);
}

/// The goal's number from how far it is on the good side.
double numberFrom(const Question& question, double good) {
    if (question.measure == Measure::share || question.goals.size() != 1)
        return good;
    const goals::Goal& goal = question.goals.front();
    return goal.side == goals::Goal::Side::atLeast ? goal.bound + good : goal.bound - good;
}

}  // namespace

int shownDecimals(const Question& question) {
    return question.measure == Measure::share ? 0 : question.goals.front().output.changes.decimals;
}

ShownRegret shownRegret(const Question& question, const Regrets& regrets, std::size_t package) {
    const Regret& own = regrets.decisions[package];
    const double good = goodness(question, own.value), scale = scaleOf(question);
    const double factor = factorOf(question);
    return {numberFrom(question, good),
            std::max(0.0, goodness(question, regrets.decisions[regrets.best].value) - good),
            std::floor(factor * own.low * scale + kRounding) / scale,
            std::ceil(factor * own.high * scale - kRounding) / scale};
}

std::vector<Knowing> worthStudying(const Question& question, const Answer& answer) {
    constexpr double kHalfDigit = 0.05;  // of the one digit more
    std::vector<Knowing> worth = answer.information.named;
    std::erase_if(worth, [&](const Knowing& knowing) {
        return shownWorth(question, knowing.value) * scaleOf(question) < kHalfDigit;
    });
    return worth;
}

double shownWorth(const Question& question, double worth) {
    return factorOf(question) * worth;
}

}  // namespace kyosei::choice
