// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/quantiles.h"
#include "model/calibrate/posterior.h"
#include "model/calibrate/rounding.h"
#include "model/calibrate/weights.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <tuple>
#include <utility>

namespace kyosei::calibrate {

using nlohmann::ordered_json;

namespace {

constexpr int kReportDigits = 5;
/// Smaller shifts (in prior standard deviations), shrinkages and correlations are not listed, nor
/// are correlations that chance gives so many effective draws.
constexpr double kNotableShift = 0.1;
constexpr double kNotableShrinkage = 0.05;
constexpr double kNotableCorrelation = 0.1;
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

double shown(double value) {
    return rounded(value, kReportDigits);
}

ordered_json figures(const std::vector<double>& values, const std::vector<double>& weights) {
    const auto bounds = quantiles(values, weights, std::vector<double>{0.05, 0.5, 0.95});
    return {{"mean", shown(weightedMean(values, weights))},
            {"sd", shown(std::sqrt(weightedVariance(values, weights)))},
            {"p05", shown(bounds[0])},
            {"p50", shown(bounds[1])},
            {"p95", shown(bounds[2])}};
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

/// What moves the mean of each parameter and by how much, in prior standard deviations.
ordered_json movedBy(const Calibration& calibration, const std::vector<double>& values,
                     const std::vector<std::vector<double>>& termWeights, double mean, double sd) {
    ordered_json moved = ordered_json::object();
    for (std::size_t t = 0; t < termWeights.size(); ++t) {
        const double shift = (weightedMean(values, termWeights[t]) - mean) / sd;
        if (std::abs(shift) >= kNotableShift)
            moved[calibration.plan().terms[t].id] = shown(shift);
    }
    return moved;
}

ordered_json parametersJson(const Calibration& calibration,
                            const std::vector<std::vector<double>>& columns,
                            const std::vector<Draw>& draws, const std::vector<double>& weights) {
    std::vector<std::vector<double>> termWeights;
    for (std::size_t t = 0; t < calibration.plan().terms.size(); ++t)
        termWeights.push_back(normalisedWeights(logsOf(draws, t, kAll)));
    ordered_json list = ordered_json::array();
    for (std::size_t p = 0; p < columns.size(); ++p) {
        const std::vector<double>& values = columns[p];
        const double mean = weightedMean(values, {});
        const double sd = std::sqrt(weightedVariance(values, {}));
        const double after = std::sqrt(weightedVariance(values, weights));
        list.push_back({{"id", calibration.parameters()[p].id},
                        {"meaning", calibration.parameters()[p].meaning},
                        {"prior", figures(values, {})},
                        {"posterior", figures(values, weights)},
                        {"shift_in_prior_sd", shown((weightedMean(values, weights) - mean) / sd)},
                        {"shrinkage", shown(1 - after / sd)},
                        {"divergence", shown(divergence(values, weights))},
                        {"moved_by", movedBy(calibration, values, termWeights, mean, sd)}});
    }
    return list;
}

/// Parameters about which history leaves the prior as it was.
ordered_json notInformed(const ordered_json& parameters) {
    ordered_json list = ordered_json::array();
    for (const ordered_json& parameter : parameters)
        if (std::abs(parameter["shift_in_prior_sd"].get<double>()) < kNotableShift &&
            std::abs(parameter["shrinkage"].get<double>()) < kNotableShrinkage)
            list.push_back(parameter["id"]);
    return list;
}

/// Parameters that history knows only together: independent in the prior, correlated after.
ordered_json confounded(const Calibration& calibration,
                        const std::vector<std::vector<double>>& columns,
                        const std::vector<double>& weights) {
    std::vector<std::vector<double>> standard;
    for (const std::vector<double>& values : columns) {
        const double mean = weightedMean(values, weights);
        const double sd = std::sqrt(weightedVariance(values, weights));
        std::vector<double> scaled;
        for (const double value : values)
            scaled.push_back((value - mean) / sd);
        standard.push_back(std::move(scaled));
    }
    const double notable =
        std::max(kNotableCorrelation, 4 / std::sqrt(effectiveSampleSize(weights)));
    std::vector<std::tuple<double, std::size_t, std::size_t>> found;
    for (std::size_t a = 0; a < standard.size(); ++a)
        for (std::size_t b = a + 1; b < standard.size(); ++b) {
            double sum = 0;
            for (std::size_t i = 0; i < weights.size(); ++i)
                sum += weights[i] * standard[a][i] * standard[b][i];
            if (std::abs(sum) >= notable)
                found.emplace_back(sum, a, b);
        }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return std::abs(std::get<0>(a)) > std::abs(std::get<0>(b));
    });
    ordered_json list = ordered_json::array();
    for (const auto& [correlation, a, b] : found)
        list.push_back({{"a", calibration.parameters()[a].id},
                        {"b", calibration.parameters()[b].id},
                        {"correlation", shown(correlation)}});
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
                        {"effective_sample_size_alone", shown(sizeOf(draws, t, kAll))},
                        {"effective_sample_size_without", shown(sizeOf(draws, kAll, t))},
                        {"mean_log_likelihood_prior", shown(before)},
                        {"mean_log_likelihood_posterior", shown(after)}});
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
            row[key]["share_at_a_cap"] = shown(capped);
        }
        list.push_back(row);
    }
    return list;
}

/// As how many of equal weight draws and members speak under each school.
ordered_json schoolsJson(const WorldViews& schools, const DrawnParameters& drawn,
                         const Posterior& posterior) {
    const Members& members = posterior.members;
    const auto ofDraws = sizesUnder(schools, {drawn.names, drawn.values, posterior.weights});
    const auto ofMembers = sizesUnder(schools, {members.names, members.values, members.weights});
    ordered_json sizes = ordered_json::object();
    for (std::size_t v = 0; ofDraws && ofMembers && v < schools.views().size(); ++v)
        sizes[schools.views()[v].id] = {{"draws", shown((*ofDraws)[v])},
                                        {"members", shown((*ofMembers)[v])}};
    return sizes;
}

}  // namespace

std::string reportOf(const Calibration& calibration, const std::vector<Draw>& draws,
                     const Posterior& posterior, const WorldViews* schools) {
    const CalibrationOptions& options = calibration.options();
    double before = 0, after = 0;
    for (std::size_t i = 0; i < draws.size(); ++i) {
        before += draws[i].misfit / static_cast<double>(draws.size());
        after += posterior.weights[i] * draws[i].misfit;
    }
    ordered_json given = ordered_json::array();
    for (const GivenSeries& series : calibration.plan().given)
        given.push_back(
            {{"series", series.series}, {"title", series.title}, {"note", series.note}});
    const DrawnParameters drawn = parametersOf(calibration, draws);
    const auto& columns = drawn.values;
    const ordered_json parameters = parametersJson(calibration, columns, draws, posterior.weights);
    const ordered_json report{
        {"format", "kyosei-ensemble-report"},
        {"version", 1},
        {"command", "kyosei-cli calibrate --draws " + std::to_string(options.draws) +
                        " --members " + std::to_string(options.members) + " --seed " +
                        std::to_string(options.seed) + " --out resources/ensemble"},
        {"model_hash", calibration.modelHash()},
        {"parameters_hash", calibration.tableHash()},
        {"plan_hash", calibration.planHash()},
        {"figures_hash", calibration.figuresHash()},
        {"sampling", "Sobol sequence, nested uniform scrambling"},
        {"seed", options.seed},
        {"draws", options.draws},
        {"members", posterior.members.count()},
        {"from", calibration.plan().from},
        {"to", calibration.plan().to},
        {"effective_sample_size", shown(effectiveSampleSize(posterior.weights))},
        {"effective_sample_size_of_members", shown(effectiveSampleSize(posterior.members.weights))},
        {"effective_sample_size_of_schools",
         schools ? schoolsJson(*schools, drawn, posterior) : ordered_json::object()},
        {"misfit_of_shares_prior", shown(before)},
        {"misfit_of_shares_posterior", shown(after)},
        {"smallest_frailty", calibration.plan().frailtyOptions.smallest},
        {"largest_frailty", calibration.plan().frailtyOptions.largest},
        {"evidence", termsJson(calibration, draws, posterior.weights)},
        {"given", given},
        {"limits", calibration.plan().limits},
        {"parameters", parameters},
        {"history_says_nothing_about", notInformed(parameters)},
        {"known_only_together", confounded(calibration, columns, posterior.weights)},
        {"frailties", frailtiesJson(calibration, draws, posterior.weights)}};
    return report.dump(1, ' ', false, nlohmann::json::error_handler_t::replace) + '\n';
}

}  // namespace kyosei::calibrate
