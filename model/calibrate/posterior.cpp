// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calibrate/posterior.h"

#include "model/base/random.h"
#include "model/calibrate/issue_codes.h"
#include "model/calibrate/weights.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace kyosei::calibrate {

namespace {

std::vector<std::string> namesOf(const Calibration& calibration, bool onset) {
    const VariableInfo* array = nullptr;
    const auto& pairs = calibration.plan().pairs;
    const Slot first = onset ? pairs.front().onset : pairs.front().escalation;
    for (const VariableInfo& variable : calibration.program().variables())
        if (first >= variable.first && first < variable.first + variable.size)
            array = &variable;
    std::vector<std::string> names;
    for (const PairSlots& pair : pairs)
        names.push_back(array->name + '[' + pair.name + ']');
    return names;
}

}  // namespace

Result<Posterior> posteriorOf(const Calibration& calibration, const std::vector<Draw>& draws) {
    std::vector<double> logs;
    for (const Draw& draw : draws)
        logs.push_back(std::accumulate(draw.logs.begin(), draw.logs.end(), 0.0));
    if (std::ranges::none_of(logs, [](double log) { return std::isfinite(log); }))
        return fail({codes::noLikelihood});
    Posterior posterior;
    posterior.weights = normalisedWeights(logs);
    const CalibrationOptions& options = calibration.options();
    const Selection selection = select(posterior.weights, options.members,
                                       openUnit(randomBits(options.seed, Stream::jitter, 0, 0)));
    Members& members = posterior.members;
    members.weights = selection.weights;
    members.draws = selection.members;
    for (const Parameter& parameter : calibration.parameters())
        members.names.push_back(parameter.id);
    for (const bool onset : {true, false})
        for (std::string& name : namesOf(calibration, onset))
            members.names.push_back(std::move(name));
    members.values.resize(members.names.size());
    for (const std::size_t member : selection.members) {
        std::size_t column = 0;
        for (const double value : draws[member].parameters)
            members.values[column++].push_back(value);
        for (const double value : draws[member].frailties)
            members.values[column++].push_back(value);
    }
    return posterior;
}

}  // namespace kyosei::calibrate
