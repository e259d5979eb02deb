// SPDX-License-Identifier: GPL-3.0-or-later
// What the picture of a prediction shows.
#include "model/base/interpolation.h"
#include "ui/predict/predict_panel.h"
#include "ui/predict/predict_sketch.h"

#include <QComboBox>
#include <QSpinBox>

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace kyosei {

namespace {

/// Half of a scale of changes, in the unit of a chart from 0 to 100: so that a hand can draw a
/// point.
constexpr double kUsualChange = 10;
constexpr double kUsualShare = 0.2;  ///< of the baseline, where a chart has no such scale

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

}  // namespace

void PredictPanel::showPicture() {
    const bool asked = round_.state() != PredictRound::State::idle;
    if (!asked && line_->count() == 0)
        return;
    const PredictTarget now = asked ? round_.target() : target();
    PredictPicture picture;
    picture.first = present_;
    picture.last = horizon_;
    picture.asking = round_.isOpen();
    picture.kind = asked ? round_.kind() : kind();
    picture.year = asked ? round_.year() : year_->value();
    picture.decimals = now.decimals;
    picture.unit = now.unit;
    fillResult(picture, now);
    fitValues(picture, now);
    sketch_->setPicture(std::move(picture));
}

/// What was expected and what came, once it is revealed, as changes from the baseline.
void PredictPanel::fillResult(PredictPicture& picture, const PredictTarget& asked) const {
    if (round_.state() != PredictRound::State::revealed)
        return;
    const RunView& result = round_.result();
    picture.revealed = true;
    const std::vector<double> change = round_.change();
    picture.result = pointsOf(round_.changeTimes(), change, 1, present_);
    picture.outcome = interpolate(round_.changeTimes(), change, picture.year);
    if (const OutputFan* fan = result.fan ? result.fan->find(asked.slot) : nullptr) {
        const auto& quantiles = fan->difference.quantiles;
        picture.resultLow = pointsOf(result.fan->times, quantiles.front(), asked.factor, present_);
        picture.resultHigh = pointsOf(result.fan->times, quantiles.back(), asked.factor, present_);
    }
    std::vector<Sketch> sketches;
    for (Guess guess : round_.guesses()) {
        for (std::size_t i = 0; i < guess.curve.times.size(); ++i)
            guess.curve.values[i] -= baselineAt(guess.curve.times[i]);
        guess.low -= baselineAt(picture.year);
        guess.high -= baselineAt(picture.year);
        sketches.push_back(guess.curve);
        picture.guesses.push_back(std::move(guess));
    }
    if (!sketches.empty())
        picture.median = pointsOf(sketches.front().times,
                                  medianSketch(sketches, sketches.front().times), 1, present_);
}

/// The same room above and below no change: for everything that is shown, and for guesses.
void PredictPanel::fitValues(PredictPicture& picture, const PredictTarget& asked) const {
    const ChartDefinition* chart =
        model_->charts().find(chart_->currentData().toString().toStdString());
    const bool hundred = chart && chart->axisSoftMaximum.value_or(0) == 100;
    const double level = std::abs(model_->baseline()->at(asked.slot, horizon_) * asked.factor);
    double most = hundred ? kUsualChange : std::max(kUsualShare * level, 1e-3);
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
        guesses.push_back(sketch_->guess());
    for (const Guess& guess : guesses) {
        for (const double value : guess.curve.values)
            include(value);
        include(guess.low);
        include(guess.high);
    }
    picture.high = roundedUp(most);
    picture.low = -picture.high;
}

}  // namespace kyosei
