// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/predict/predict_round.h"

#include "ui/text/fan_text.h"
#include "ui/text/format.h"

#include <algorithm>
#include <cmath>

namespace kyosei {

void PredictRound::open(const PredictTarget& target, PredictKind kind, double first, double last,
                        double year) {
    target_ = target;
    kind_ = kind;
    first_ = first;
    last_ = last;
    year_ = year;
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
        scored_.push_back(kind_ == PredictKind::range ? scoreRange(guess) : scoreCurve(guess));
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

std::vector<Slot> PredictRound::maskedOutputs() const {
    return state_ == State::open ? std::vector{target_.slot} : std::vector<Slot>();
}

std::vector<double> PredictRound::shownSeries(const RunResult& run) const {
    const auto series = run.series(target_.slot);
    std::vector<double> shown(series.begin(), series.end());
    for (double& value : shown)
        value *= target_.factor;
    return shown;
}

ScoredGuess PredictRound::scoreRange(const Guess& guess) const {
    const double outcome = result_.current->at(target_.slot, year_) * target_.factor;
    const double score = intervalScore(guess.low, guess.high, kGuessCoverage, outcome);
    const QString range = rangeText(guess.low, guess.high, target_.decimals, target_.unit);
    const QString result = formatQuantity(outcome, target_.decimals, target_.unit);
    const bool inside = outcome >= guess.low && outcome <= guess.high;
    const QString text =
        inside ? tr("%1 in %2 holds the result, %3; score %4, which is the width of the range.")
               : tr("%1 in %2 misses the result, %3; score %4: the width, and twenty times the "
                    "miss.");
    return {guess,
            text.arg(range, formatYear(year_), result, formatNumber(score, target_.decimals)),
            score,
            {{"low", guess.low},
             {"high", guess.high},
             {"year", year_},
             {"outcome", outcome},
             {"interval score", score}}};
}

ScoredGuess PredictRound::scoreCurve(const Guess& guess) const {
    const auto score = scoreSketch(guess.curve, result_.current->times(),
                                   shownSeries(*result_.current), shownSeries(*result_.baseline));
    if (!score)
        return {guess, tr("The curve is too short to be compared."), 0, {}};
    const auto amount = [&](double value) {
        return formatQuantity(value, target_.decimals, target_.unit);
    };
    ScoredGuess scored{guess, {}, score->meanAbsoluteError, {}};
    scored.numbers = {{"mean absolute error", score->meanAbsoluteError},
                      {"error of no change", score->noChangeError}};
    if (score->skill)
        scored.numbers["skill"] = *score->skill;
    if (!score->skill || roundsToZero(score->noChangeError, target_.decimals)) {
        scored.sentence = tr("%1 off on average, where nothing changes from the baseline.")
                              .arg(amount(score->meanAbsoluteError));
        return scored;
    }
    const QString text =
        *score->skill > 0 ? tr("%1 off on average; closer than “no change from the baseline”, "
                               "which is %2 off (skill %3).")
                          : tr("%1 off on average; no closer than “no change from the baseline”, "
                               "which is %2 off (skill %3).");
    scored.sentence = text.arg(amount(score->meanAbsoluteError), amount(score->noChangeError),
                               formatNumber(*score->skill, 2));
    return scored;
}

}  // namespace kyosei
