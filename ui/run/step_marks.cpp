// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/step_marks.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace kyosei {

namespace {

using StepAnswer = std::shared_ptr<const StepMarksAnswer>;

Result<StepAnswer> stepsOf(const PolicyModel& model, const EnsembleSource& source,
                           const Scenario& scenario, std::vector<double> weights,
                           const std::stop_token& stop) {
    const auto ensemble = source();
    if (!ensemble)
        return fail(ensemble.error());
    if (!weights.empty())
        weights.resize((*ensemble)->members());
    const Headline& headline = model.charts().headline();
    StepEffectsQuestion question;
    question.output = headline.stability.slot;
    question.year = headline.horizon;
    question.weights = std::move(weights);
    auto effects = stepEffects(**ensemble, scenario, question, stop);
    if (!effects)
        return fail(effects.error());
    StepMarksAnswer answer{std::move(*effects), 0};
    for (const StepEffect& step : answer.effects)
        if (step.effect.low > 0 || step.effect.high < 0)
            answer.largest = std::max(answer.largest, std::abs(step.effect.median));
    return std::make_shared<const StepMarksAnswer>(std::move(answer));
}

}  // namespace

StepMarks::StepMarks(std::shared_ptr<const PolicyModel> model, QObject* parent)
    : QObject(parent), model_(std::move(model)),
      source_(historyMatchedOnce(model_, kFirstMembers)) {}

void StepMarks::setOn(bool on) {
    if (std::exchange(on_, on) == on)
        return;
    forget();
    if (on)
        start();
}

void StepMarks::setScenario(const Scenario& scenario) {
    if (scenario.runsLike(scenario_))
        return;
    scenario_ = scenario;
    forget();
}

void StepMarks::setWeights(const std::vector<double>& weights) {
    if (weights == weights_)
        return;
    weights_ = weights;
    forget();
}

void StepMarks::forget() {
    task_.cancel();
    if (std::exchange(known_, false))
        emit changed(nullptr);
}

void StepMarks::start() {
    if (!on_ || known_)
        return;
    known_ = true;
    task_ = runInBackground(
        *this,
        [model = model_, source = source_, scenario = scenario_,
         weights = weights_](const BackgroundContext& context) {
            return stepsOf(*model, source, scenario, weights, context.cancelled);
        },
        [this](const Result<StepAnswer>& answer) {
            if (answer)
                emit changed(*answer);
        });
}

}  // namespace kyosei
