// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/uncertainty_drivers.h"

#include "model/policy/reference.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace kyosei {

namespace {

std::string nameOf(const Program& program, Slot slot) {
    for (const VariableInfo& variable : program.variables())
        if (slot >= variable.first && slot < variable.first + variable.size)
            return program.elementName(variable, slot - variable.first);
    return {};
}

std::vector<std::vector<double>> valuesOf(const PolicyEnsemble& ensemble) {
    std::vector<std::vector<double>> values;
    for (ConstantOverride& constant : ensemble.drawnConstants())
        values.push_back(std::move(constant.values));
    return values;
}

}  // namespace

EnsembleDrivers::EnsembleDrivers(const PolicyEnsemble& ensemble, std::vector<double> weights)
    : finder_(valuesOf(ensemble), weights.empty() ? ensemble.weights() : std::move(weights)) {
    for (const ConstantOverride& constant : ensemble.drawnConstants())
        names_.push_back(nameOf(ensemble.model().program(), constant.slot));
}

Result<std::vector<OutputDrivers>> driversOf(const EnsembleDrivers& drivers,
                                             PolicyEnsemble& ensemble, const Scenario& scenario,
                                             const DriversQuestion& question,
                                             const std::vector<double>& weights,
                                             std::stop_token stop) {
    const Result<PolicyFan> fan = ensemble.run(scenario, question.outputs, stop);
    if (!fan)
        return fail(fan.error());
    std::shared_ptr<const Ensemble> before = fan->baseline;
    if (const Scenario reference = referenceOf(scenario);
        question.ofChange && !reference.isBaseline()) {
        Result<PolicyFan> other = ensemble.run(reference, question.outputs, stop);
        if (!other)
            return fail(std::move(other.error()));
        before = std::make_shared<const Ensemble>(std::move(other->scenario));
    }
    std::vector<OutputDrivers> found;
    for (const double year : question.years)
        for (const Slot output : question.outputs) {
            std::vector<double> values = fan->scenario.at(output, year);
            if (question.ofChange) {
                const std::vector<double> start = before->at(output, year);
                std::transform(values.begin(), values.end(), start.begin(), values.begin(),
                               std::minus<>());
            }
            found.push_back({output, year,
                             likelyRange(values, weights.empty() ? ensemble.weights() : weights),
                             drivers.of(values)});
        }
    return found;
}

}  // namespace kyosei
