// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/predict/predict_picture.h"

#include "model/base/interpolation.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace kyosei {

namespace {

QVector<QPointF> pointsOf(const std::vector<double>& times, std::span<const double> values,
                          double factor, double from) {
    QVector<QPointF> points;
    for (std::size_t i = 0; i < times.size() && i < values.size(); ++i)
        if (times[i] >= from)
            points << QPointF(times[i], values[i] * factor);
    return points;
}

/// The next of 1, 2, 5, 10, 20 ... that is not smaller.
double roundedUp(double value) {
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double step : {1.0, 2.0, 5.0})
        if (value <= step * power * (1 + 1e-9))
            return step * power;
    return 10 * power;
}

/// What was expected and what came, as changes from the baseline.
void addResult(PredictPicture& picture, const PredictTarget& asked, const PredictRound& round,
               const PolicyModel& model) {
    const auto baselineAt = [&](double year) { return baselineOf(model, asked, year); };
    const RunView& result = round.result();
    const double from = picture.first;
    picture.revealed = true;
    const std::vector<double> change = round.change();
    picture.result = pointsOf(round.changeTimes(), change, 1, from);
    picture.outcome = interpolate(round.changeTimes(), change, picture.year);
    if (const OutputFan* fan = result.fan ? result.fan->find(asked.slot) : nullptr) {
        const auto& quantiles = fan->difference.quantiles;
        picture.resultLow = pointsOf(result.fan->times, quantiles.front(), asked.factor, from);
        picture.resultHigh = pointsOf(result.fan->times, quantiles.back(), asked.factor, from);
    }
    std::vector<Sketch> sketches;
    for (Guess guess : round.guesses()) {
        for (std::size_t i = 0; i < guess.curve.times.size(); ++i)
            guess.curve.values[i] -= baselineAt(guess.curve.times[i]);
        guess.low -= baselineAt(picture.year);
        guess.high -= baselineAt(picture.year);
        sketches.push_back(guess.curve);
        picture.guesses.push_back(std::move(guess));
    }
    if (!sketches.empty())
        picture.median = pointsOf(sketches.front().times,
                                  medianSketch(sketches, sketches.front().times), 1, from);
}

/// The same room above and below no change: for everything that is shown, and for guesses.
void fitValues(PredictPicture& picture, double usualChange, const Guess& beingMade) {
    double most = usualChange;
    const auto include = [&](double value) {
        if (std::isfinite(value))
            most = std::max(most, std::abs(value));
    };
    for (const auto* points : {&picture.result, &picture.resultLow, &picture.resultHigh})
        for (const QPointF& point : *points)
            if (point.x() <= picture.last)
                include(point.y());
    std::vector<Guess> guesses = picture.guesses;
    if (picture.asking)
        guesses.push_back(beingMade);
    for (const Guess& guess : guesses) {
        for (const double value : guess.curve.values)
            include(value);
        include(guess.low);
        include(guess.high);
    }
    picture.high = roundedUp(most);
    picture.low = -picture.high;
}

}  // namespace

double baselineOf(const PolicyModel& model, const PredictTarget& target, double year) {
    return model.baseline()->at(target.slot, year) * target.factor;
}

PredictPicture pictureOf(const PredictQuestion& question, const PredictRound& round,
                         const PolicyModel& model, const Guess& guess) {
    PredictPicture picture;
    picture.first = std::floor(model.presentYear());
    picture.last = model.charts().headline().horizon;
    picture.asking = round.isOpen();
    picture.kind = question.kind;
    picture.year = question.year;
    picture.decimals = question.target.decimals;
    picture.unit = question.target.unit;
    if (round.state() == PredictRound::State::revealed)
        addResult(picture, question.target, round, model);
    fitValues(picture, question.target.usualChange, guess);
    return picture;
}

}  // namespace kyosei
