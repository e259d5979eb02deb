// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/predict/predict_round.h"

#include "ui/text/format.h"

#include <algorithm>
#include <cmath>

namespace kyosei {

namespace {

constexpr double kAboutRight = 1.25;    ///< up to so many times too large or too small
constexpr double kBeyondCounting = 20;  ///< times: beyond, the number tells nothing more

}  // namespace

void PredictRound::open(const PredictQuestion& question, double first, double last) {
    question_ = question;
    first_ = first;
    last_ = last;
    guesses_.clear();
    scored_.clear();
    result_ = {};
    state_ = State::open;
    emit changed();
    emit maskChanged();
}

void PredictRound::add(const Guess& guess) {
    guesses_.push_back(guess);
    emit changed();
}

void PredictRound::reveal(const RunView& view) {
    if (state_ != State::open)
        return;
    state_ = State::revealed;
    result_ = view;
    for (const Guess& guess : guesses_)
        scored_.push_back(kind() == PredictKind::range ? scoreRange(guess) : scoreCurve(guess));
    std::stable_sort(scored_.begin(), scored_.end(),
                     [](const auto& a, const auto& b) { return a.score < b.score; });
    emit changed();
    emit maskChanged();
}

void PredictRound::close() {
    if (state_ == State::idle)
        return;
    state_ = State::idle;
    emit changed();
    emit maskChanged();
}

std::vector<double> PredictRound::shownSeries(const RunResult& run) const {
    const auto series = run.series(target().slot);
    std::vector<double> shown(series.begin(), series.end());
    for (double& value : shown)
        value *= target().factor;
    return shown;
}

ScoredGuess PredictRound::scoreRange(const Guess& guess) const {
    const double baseline = result_.baseline->at(target().slot, year()) * target().factor;
    const double outcome = result_.current->at(target().slot, year()) * target().factor;
    const double score = intervalScore(guess.low, guess.high, kGuessCoverage, outcome);
    const auto change = [&](double value) { return formatSigned(value, target().decimals); };
    const double low = guess.low - baseline, high = guess.high - baseline;
    const double came = outcome - baseline;
    const double miss = std::max(low - came, came - high);
    const QString text = miss <= 0
                             ? tr("%1 to %2 by %3 holds the result, %4.")
                                   .arg(change(low), change(high), formatYear(year()), change(came))
                             : tr("%1 to %2 by %3 misses the result, %4, by %5.")
                                   .arg(change(low), change(high), formatYear(year()), change(came),
                                        formatNumber(miss, target().decimals));
    return {guess,
            text,
            score,
            {{"low", guess.low},
             {"high", guess.high},
             {"year", year()},
             {"outcome", outcome},
             {"interval score", score}}};
}

QString PredictRound::comparison(double expected, double happened) const {
    if (roundsToZero(happened, target().decimals))
        return roundsToZero(expected, target().decimals) ? tr("Right: nothing changes")
                                                         : tr("Nothing changes");
    if (roundsToZero(expected, target().decimals))
        return tr("Not nothing");
    if (expected * happened < 0)
        return tr("Wrong direction");
    const double ratio = std::abs(expected / happened);
    const bool large = ratio > 1;
    const double times = large ? ratio : 1 / ratio;
    if (times < kAboutRight)
        return tr("Right direction and about the right size");
    if (times > kBeyondCounting)
        return large ? tr("Right direction, far too large") : tr("Right direction, far too small");
    const QString number = formatNumber(times, times < 2 ? 1 : 0);
    return large ? tr("Right direction, %1 times too large").arg(number)
                 : tr("Right direction, %1 times too small").arg(number);
}

ScoredGuess PredictRound::scoreCurve(const Guess& guess) const {
    const auto score = scoreSketch(guess.curve, result_.current->times(),
                                   shownSeries(*result_.current), shownSeries(*result_.baseline));
    if (!score)
        return {guess, tr("The curve is too short to be compared."), 0, {}};
    const auto change = [&](double value) { return formatSigned(value, target().decimals); };
    ScoredGuess scored{guess, {}, score->meanAbsoluteError, {}};
    scored.numbers = {{"mean absolute error", score->meanAbsoluteError},
                      {"error of no change", score->noChangeError},
                      {"expected change", score->expectedChange},
                      {"change", score->change}};
    if (score->skill)
        scored.numbers["skill"] = *score->skill;
    scored.sentence =
        tr("%1: %2 expected by %3, %4 came.")
            .arg(comparison(score->expectedChange, score->change), change(score->expectedChange),
                 formatYear(last_), change(score->change));
    return scored;
}

}  // namespace kyosei
