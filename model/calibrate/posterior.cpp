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

/// How much the table counts when members are picked, in terms of one school: enough that the
/// schools cost it little.
constexpr double kTableShare = 2;

/// What draws count for when members are picked.
Result<std::vector<double>> pickingWeights(const WorldViews& schools,
                                           const WeightedMembers& draws) {
    const Beliefs beliefs{kTableShare, std::vector<double>(schools.views().size(), 1)};
    auto mixed = weightsUnder(beliefs, schools, draws);
    if (!mixed)
        return fail(std::move(mixed.error()));
    return std::move(mixed->weights);
}

/// The selection with the weights that its members have by themselves.
Selection withOwnWeights(Selection selection, const std::vector<double>& own,
                         const std::vector<double>& picking) {
    double sum = 0;
    for (std::size_t i = 0; i < selection.members.size(); ++i) {
        const std::size_t draw = selection.members[i];
        selection.weights[i] *= own[draw] / picking[draw];
        sum += selection.weights[i];
    }
    for (double& weight : selection.weights)
        weight /= sum;
    return selection;
}

}  // namespace

DrawnParameters parametersOf(const Calibration& calibration, const std::vector<Draw>& draws) {
    DrawnParameters drawn;
    for (const Parameter& parameter : calibration.parameters())
        drawn.names.push_back(parameter.id);
    drawn.values.resize(drawn.names.size());
    for (const Draw& draw : draws)
        for (std::size_t p = 0; p < drawn.values.size(); ++p)
            drawn.values[p].push_back(draw.parameters[p]);
    return drawn;
}

Result<std::vector<double>> sizesUnder(const WorldViews& schools, const WeightedMembers& members) {
    std::vector<double> sizes;
    for (std::size_t view = 0; view < schools.views().size(); ++view) {
        Beliefs beliefs{0, std::vector<double>(schools.views().size())};
        beliefs.views[view] = 1;
        const auto weights = weightsUnder(beliefs, schools, members);
        if (!weights)
            return fail(weights.error());
        sizes.push_back(weights->effectiveSampleSize);
    }
    return sizes;
}

Result<Posterior> posteriorOf(const Calibration& calibration, const std::vector<Draw>& draws,
                              const WorldViews* schools) {
    std::vector<double> logs;
    for (const Draw& draw : draws)
        logs.push_back(std::accumulate(draw.logs.begin(), draw.logs.end(), 0.0));
    if (std::ranges::none_of(logs, [](double log) { return std::isfinite(log); }))
        return fail({codes::noLikelihood});
    Posterior posterior;
    posterior.weights = normalisedWeights(logs);
    const CalibrationOptions& options = calibration.options();
    std::vector<double> picking = posterior.weights;
    if (schools) {
        const DrawnParameters drawn = parametersOf(calibration, draws);
        auto mixed = pickingWeights(*schools, {drawn.names, drawn.values, posterior.weights});
        if (!mixed)
            return fail(std::move(mixed.error()));
        picking = std::move(*mixed);
    }
    const Selection selection = withOwnWeights(
        select(picking, options.members, openUnit(randomBits(options.seed, Stream::jitter, 0, 0))),
        posterior.weights, picking);
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
