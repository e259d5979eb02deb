// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calibrate/posterior.h"

#include "model/analysis/quantiles.h"
#include "model/base/random.h"
#include "model/calibrate/weights.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace kyosei::calibrate {

using nlohmann::ordered_json;

namespace {

constexpr std::size_t kAll = std::numeric_limits<std::size_t>::max();

/// Log-likelihoods of all terms, of `only` one, or of all `without` one.
std::vector<double> logsOf(const std::vector<Draw>& draws, std::size_t only, std::size_t without) {
    std::vector<double> logs;
    for (const Draw& draw : draws) {
        double sum = 0;
        for (std::size_t term = 0; term < draw.logs.size(); ++term)
            if ((only == kAll || term == only) && term != without)
                sum += draw.logs[term];
        logs.push_back(sum);
    }
    return logs;
}

double sizeOf(const std::vector<Draw>& draws, std::size_t only, std::size_t without) {
    return effectiveSampleSize(normalisedWeights(logsOf(draws, only, without)));
}

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

ordered_json figures(const std::vector<double>& values, const std::vector<double>& weights) {
    const auto bounds = quantiles(values, weights, std::vector<double>{0.05, 0.5, 0.95});
    return {{"mean", weightedMean(values, weights)},
            {"sd", std::sqrt(weightedVariance(values, weights))},
            {"p05", bounds[0]},
            {"p50", bounds[1]},
            {"p95", bounds[2]}};
}

/// Kullback-Leibler divergence of the weighted from the plain sample over 20 bins with equally many
/// draws each, in nats; its value by chance is about 19/(2 ESS).
double divergence(const std::vector<double>& values, const std::vector<double>& weights) {
    constexpr std::size_t kBins = 20;
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    std::vector<double> mass(kBins);
    for (std::size_t rank = 0; rank < order.size(); ++rank)
        mass[rank * kBins / order.size()] += weights[order[rank]];
    double sum = 0;
    for (const double share : mass)
        if (share > 0)
            sum += share * std::log(share * kBins);
    return sum;
}

ordered_json parametersJson(const Calibration& calibration, const std::vector<Draw>& draws,
                            const std::vector<double>& weights) {
    ordered_json list = ordered_json::array();
    for (std::size_t p = 0; p < calibration.parameters().size(); ++p) {
        std::vector<double> values;
        for (const Draw& draw : draws)
            values.push_back(draw.parameters[p]);
        const ordered_json prior = figures(values, {});
        const ordered_json posterior = figures(values, weights);
        const double before = prior["sd"];
        const double after = posterior["sd"];
        const double shift = (posterior["mean"].get<double>() - prior["mean"].get<double>()) / before;
        list.push_back({{"id", calibration.parameters()[p].id},
                        {"meaning", calibration.parameters()[p].meaning},
                        {"prior", prior},
                        {"posterior", posterior},
                        {"shift_in_prior_sd", shift},
                        {"shrinkage", 1 - after / before},
                        {"divergence", divergence(values, weights)}});
    }
    return list;
}

ordered_json termsJson(const Calibration& calibration, const std::vector<Draw>& draws,
                       const std::vector<double>& weights) {
    ordered_json list = ordered_json::array();
    for (std::size_t t = 0; t < calibration.plan().terms.size(); ++t) {
        const Term& term = calibration.plan().terms[t];
        double before = 0, after = 0;
        for (std::size_t i = 0; i < draws.size(); ++i)
            if (std::isfinite(draws[i].logs[t])) {
                before += draws[i].logs[t] / static_cast<double>(draws.size());
                after += weights[i] * draws[i].logs[t];
            }
        list.push_back({{"id", term.id},
                        {"title", term.title},
                        {"errors", term.reason},
                        {"effective_sample_size_alone", sizeOf(draws, t, kAll)},
                        {"effective_sample_size_without", sizeOf(draws, kAll, t)},
                        {"mean_log_likelihood_prior", before},
                        {"mean_log_likelihood_posterior", after}});
    }
    return list;
}

ordered_json frailtiesJson(const Calibration& calibration, const std::vector<Draw>& draws,
                           const std::vector<double>& weights) {
    const std::size_t pairs = calibration.plan().pairs.size();
    const FrailtyOptions& caps = calibration.plan().frailtyOptions;
    ordered_json list = ordered_json::array();
    for (std::size_t pair = 0; pair < pairs; ++pair) {
        ordered_json row{{"pair", calibration.plan().pairs[pair].name}};
        for (const auto& [key, offset] :
             {std::pair("onset", std::size_t{0}), std::pair("escalation", pairs)}) {
            std::vector<double> values;
            double capped = 0;
            for (std::size_t i = 0; i < draws.size(); ++i) {
                values.push_back(draws[i].frailties[offset + pair]);
                if (values.back() <= caps.smallest * 1.001 || values.back() >= caps.largest / 1.001)
                    capped += weights[i];
            }
            row[key] = figures(values, weights);
            row[key]["share_at_a_cap"] = capped;
        }
        list.push_back(row);
    }
    return list;
}

}  // namespace

Result<Posterior> posteriorOf(const Calibration& calibration, const std::vector<Draw>& draws) {
    const std::vector<double> logs = logsOf(draws, kAll, kAll);
    if (std::ranges::none_of(logs, [](double log) { return std::isfinite(log); }))
        return fail({Severity::error,
                     IssueCode::nonFinite,
                     {},
                     "No draw can explain history: every one has a likelihood of zero.",
                     "Look for results that are not numbers with kyosei-cli check."});
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

std::string reportOf(const Calibration& calibration, const std::vector<Draw>& draws,
                     const Posterior& posterior) {
    const CalibrationOptions& options = calibration.options();
    double before = 0, after = 0;
    for (std::size_t i = 0; i < draws.size(); ++i) {
        before += draws[i].misfit / static_cast<double>(draws.size());
        after += posterior.weights[i] * draws[i].misfit;
    }
    ordered_json given = ordered_json::array();
    for (const GivenSeries& series : calibration.plan().given)
        given.push_back({{"series", series.series}, {"title", series.title}, {"note", series.note}});
    const ordered_json report{
        {"format", "kyosei-ensemble-report"},
        {"version", 1},
        {"command", "kyosei-cli calibrate --draws " + std::to_string(options.draws) +
                        " --members " + std::to_string(options.members) + " --seed " +
                        std::to_string(options.seed) + " --out resources/ensemble"},
        {"model_hash", calibration.modelHash()},
        {"parameters_hash", calibration.tableHash()},
        {"plan_hash", calibration.planHash()},
        {"sampling", "Sobol sequence, nested uniform scrambling"},
        {"seed", options.seed},
        {"draws", options.draws},
        {"members", posterior.members.count()},
        {"from", calibration.plan().from},
        {"to", calibration.plan().to},
        {"effective_sample_size", effectiveSampleSize(posterior.weights)},
        {"effective_sample_size_of_members", effectiveSampleSize(posterior.members.weights)},
        {"misfit_of_shares_prior", before},
        {"misfit_of_shares_posterior", after},
        {"smallest_frailty", calibration.plan().frailtyOptions.smallest},
        {"largest_frailty", calibration.plan().frailtyOptions.largest},
        {"evidence", termsJson(calibration, draws, posterior.weights)},
        {"given", given},
        {"parameters", parametersJson(calibration, draws, posterior.weights)},
        {"frailties", frailtiesJson(calibration, draws, posterior.weights)}};
    return report.dump(1, ' ', false, nlohmann::json::error_handler_t::replace) + '\n';
}

}  // namespace kyosei::calibrate
