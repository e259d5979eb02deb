// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/predict/predict_round.h"

#include "model/base/interpolation.h"
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

const OutputFan* PredictRound::fan() const {
    return result_.fan ? result_.fan->find(target().slot) : nullptr;
}

const std::vector<double>& PredictRound::changeTimes() const {
    return fan() ? result_.fan->times : result_.current->times();
}

std::vector<double> PredictRound::change() const {
    std::vector<double> shown;
    if (const OutputFan* ranges = fan()) {
        shown = ranges->difference.median();
    } else {
        const auto after = result_.current->series(target().slot);
        const auto before = result_.baseline->series(target().slot);
        for (std::size_t i = 0; i < after.size(); ++i)
            shown.push_back(after[i] - before[i]);
    }
    for (double& value : shown)
        value *= target().factor;
    return shown;
}

/// What guesses were added to: see PredictPanel.
double PredictRound::baselineAt(double time) const {
    const RunResult& baseline = result_.model ? *result_.model->baseline() : *result_.baseline;
    return baseline.at(target().slot, time) * target().factor;
}

ScoredGuess PredictRound::scoreRange(const Guess& guess) const {
    const double baseline = baselineAt(year());
    const double outcome = baseline + interpolate(changeTimes(), change(), year());
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
    std::vector<double> before, after = this->change();
    for (std::size_t i = 0; i < after.size(); ++i) {
        before.push_back(baselineAt(changeTimes()[i]));
        after[i] += before[i];
    }
    const auto score = scoreSketch(guess.curve, changeTimes(), after, before);
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
