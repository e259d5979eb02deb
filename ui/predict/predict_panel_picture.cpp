// SPDX-License-Identifier: GPL-3.0-or-later
// What the picture of a prediction shows.
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

constexpr double kRoom = 0.25;  ///< of the span of the values, above and below them

QVector<QPointF> pointsOf(const std::vector<double>& times, std::span<const double> values,
                          double factor) {
    QVector<QPointF> points;
    for (std::size_t i = 0; i < times.size() && i < values.size(); ++i)
        points << QPointF(times[i], values[i] * factor);
    return points;
}

}  // namespace

void PredictPanel::showPicture() {
    const bool asked = round_.state() != PredictRound::State::idle;
    if (!asked && line_->count() == 0)
        return;
    const PredictTarget now = asked ? round_.target() : target();
    const RunResult& baseline = *model_->baseline();
    PredictPicture picture;
    picture.first = model_->program().simulation().start;
    picture.last = horizon_;
    picture.present = present_;
    picture.asking = round_.state() == PredictRound::State::open;
    picture.kind = asked ? round_.kind() : kind();
    picture.year = asked ? round_.year() : year_->value();
    picture.decimals = now.decimals;
    picture.unit = now.unit;
    picture.baseline = pointsOf(baseline.times(), baseline.series(now.slot), now.factor);
    fillResult(picture, now);
    fitValues(picture);
    sketch_->setPicture(std::move(picture));
}

/// What was expected and what came, once it is revealed.
void PredictPanel::fillResult(PredictPicture& picture, const PredictTarget& asked) const {
    if (round_.state() != PredictRound::State::revealed)
        return;
    const RunView& result = round_.result();
    picture.revealed = true;
    picture.result =
        pointsOf(result.current->times(), result.current->series(asked.slot), asked.factor);
    picture.outcome = result.current->at(asked.slot, picture.year) * asked.factor;
    if (const OutputFan* fan = result.fan ? result.fan->find(asked.slot) : nullptr) {
        const auto& quantiles = fan->scenario.quantiles;
        picture.resultLow = pointsOf(result.fan->times, quantiles.front(), asked.factor);
        picture.resultHigh = pointsOf(result.fan->times, quantiles.back(), asked.factor);
    }
    picture.guesses = round_.guesses();
    std::vector<Sketch> sketches;
    for (const Guess& guess : picture.guesses)
        sketches.push_back(guess.curve);
    if (!sketches.empty())
        picture.median =
            pointsOf(sketches.front().times, medianSketch(sketches, sketches.front().times), 1);
}

/// Room for everything that is shown, and for guesses beyond it.
void PredictPanel::fitValues(PredictPicture& picture) const {
    double low = picture.baseline.front().y(), high = low;
    const auto include = [&](double value) {
        if (std::isfinite(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    };
    const auto includeAll = [&](const QVector<QPointF>& points) {
        for (const QPointF& point : points)
            if (point.x() <= picture.last)
                include(point.y());
    };
    includeAll(picture.baseline);
    if (const ChartDefinition* chart =
            model_->charts().find(chart_->currentData().toString().toStdString())) {
        include(chart->axisMinimum.value_or(low));
        include(chart->axisSoftMaximum.value_or(high));
    }
    includeAll(picture.result);
    for (const Guess& guess : picture.guesses) {
        for (const double value : guess.curve.values)
            include(value);
        include(guess.low);
        include(guess.high);
    }
    const double room = high > low ? kRoom * (high - low) : 1;
    const bool hasMinimum = low == 0;
    picture.low = hasMinimum ? 0 : low - room;
    picture.high = high == 100 ? 100 : high + room;
}

}  // namespace kyosei
