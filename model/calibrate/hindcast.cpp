// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calibrate/hindcast.h"

#include "model/analysis/quantiles.h"
#include "model/base/random.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace kyosei::calibrate {

namespace {

constexpr double kTrendYears = 10;
/// Equally likely points of a normal error, in standard deviations.
constexpr std::size_t kErrorPoints = 15;
/// Years up to which forecasts within the years used tell how errors grow.
constexpr double kLongestHorizon = 10;
/// As how many figures the plan's own guess of the error counts.
constexpr double kGuessFigures = 2;

/// Figures of a series before and from the end of the years used on.
struct Split {
    std::vector<Observation> used, after;
};

Split splitOf(const Observations& observations, const HindcastSeries& series, const Plan& plan) {
    Split split;
    for (Observation point : observations.find(series.series, series.element)) {
        point.value *= series.factor;
        if (point.year >= plan.from)
            (point.year < plan.to ? split.used : split.after).push_back(point);
    }
    return split;
}

/// Mean of a variable over a year and its members.
double yearlyMean(const Ensemble& runs, const std::vector<double>& weights, Slot slot,
                  double year) {
    double sum = 0, count = 0;
    for (std::size_t t = 0; t < runs.times().size(); ++t)
        if (runs.times()[t] >= year && runs.times()[t] < year + 1) {
            const auto now = runs.values(slot, t);
            sum += weightedMean(std::vector<double>(now.begin(), now.end()), weights);
            ++count;
        }
    return sum / count;
}

OrderScore orderOf(const Ensemble& runs, const std::vector<double>& weights,
                   const OrderedSeries& series, const Observations& observations,
                   const Plan& plan) {
    OrderScore score{series.series, series.title, series.note};
    std::vector<double> actual, model, record;
    for (std::size_t pair = 0; pair < plan.pairs.size(); ++pair) {
        double figures = 0, crisis = 0, count = 0;
        for (const Observation& point : observations.find(series.series, plan.pairs[pair].name)) {
            if (point.year < plan.to)
                continue;
            figures += point.value;
            for (const Slot phase : plan.pairs[pair].crisis)
                crisis += yearlyMean(runs, weights, phase, point.year);
            score.firstYear =
                score.lastYear == 0 ? point.year : std::min(score.firstYear, point.year);
            score.lastYear = std::max(score.lastYear, point.year);
            ++count;
        }
        if (count == 0)
            continue;
        actual.push_back(figures / count);
        model.push_back(crisis / count);
        record.push_back(plan.record[pair].crisis);
    }
    score.pairs = actual.size();
    if (score.pairs >= 3) {
        score.model = rankCorrelation(model, actual);
        score.record = rankCorrelation(record, actual);
    }
    return score;
}

/// Forecasts of one series by every member: its own path from the last figure known on, which is
/// what the figures will show if the difference between them and the member stays as it was then.
/// It does not stay: errors grow with the square root of the years since, as those of a random walk
/// do, by as much as they grew in the years used.
class Forecaster {
public:
    Forecaster(const Ensemble& runs, const std::vector<double>& weights,
               const HindcastSeries& series, const std::vector<Observation>& used)
        : runs_(runs), series_(series), lastYear_(used.back().year) {
        std::vector<double> means;
        for (const Observation& point : used) {
            offsets_ = transformed(point.year);
            for (double& value : offsets_)
                value = (series.logs ? std::log(point.value) : point.value) - value;
            means.push_back(weightedMean(offsets_, weights));
        }
        sdPerYear_ = growthOf(used, means, series.sd);
        offset_ = means.back();
        for (const double weight : weights)
            weights_.insert(weights_.end(), kErrorPoints, weight);
    }

    /// Quantiles of what the series is expected to show in a year.
    [[nodiscard]] std::vector<double> at(double year, std::span<const double> probabilities) const {
        const std::vector<double> values = transformed(year);
        const double sd = sdPerYear_ * std::sqrt(std::max(0.0, year - lastYear_));
        std::vector<double> spread;
        for (std::size_t k = 0; k < values.size(); ++k)
            for (std::size_t i = 0; i < kErrorPoints; ++i)
                spread.push_back(values[k] + offsets_[k] +
                                 sd * normalQuantile((static_cast<double>(i) + 0.5) /
                                                     static_cast<double>(kErrorPoints)));
        std::vector<double> found = quantiles(spread, weights_, probabilities);
        if (series_.logs)
            for (double& value : found)
                value = std::exp(value);
        return found;
    }

    [[nodiscard]] double offset() const { return series_.logs ? std::exp(offset_) : offset_; }
    [[nodiscard]] double sdPerYear() const { return sdPerYear_; }

private:
    /// Standard deviation of the error after one year. Every figure used forecasts those that
    /// follow it; as they overlap, they count as one fewer than there are figures, beside the
    /// plan's own guess.
    [[nodiscard]] static double growthOf(const std::vector<Observation>& used,
                                         const std::vector<double>& residuals, double guess) {
        double squares = 0, count = 0;
        for (std::size_t from = 0; from < used.size(); ++from)
            for (std::size_t to = from + 1; to < used.size(); ++to) {
                const double years = used[to].year - used[from].year;
                if (years > kLongestHorizon)
                    break;
                const double error = residuals[to] - residuals[from];
                squares += error * error / years;
                ++count;
            }
        const double figures = count > 0 ? static_cast<double>(used.size()) - 1 : 0;
        const double found = count > 0 ? squares / count : 0;
        return std::sqrt((figures * found + kGuessFigures * guess * guess) /
                         (figures + kGuessFigures));
    }

    /// The members' values for a year's figure, or their logarithms.
    [[nodiscard]] std::vector<double> transformed(double year) const {
        std::vector<double> values(runs_.members());
        const double begin = year + series_.begin;
        const double end = year + series_.end;
        double count = 0;
        for (std::size_t t = 0; t < runs_.times().size(); ++t)
            if (runs_.times()[t] >= begin && (runs_.times()[t] < end || begin == end)) {
                const auto now = runs_.values(series_.variable, t);
                for (std::size_t k = 0; k < values.size(); ++k)
                    values[k] += now[k];
                ++count;
                if (begin == end)
                    break;
            }
        for (double& value : values) {
            value /= count;
            if (series_.logs)
                value = std::log(value);
        }
        return values;
    }

    const Ensemble& runs_;
    const HindcastSeries& series_;
    std::vector<double> offsets_;
    std::vector<double> weights_;
    double lastYear_ = 0;
    double sdPerYear_ = 0;
    double offset_ = 0;
};

Line trendOf(const std::vector<Observation>& used, double end) {
    std::vector<double> years, values;
    for (const Observation& point : used)
        if (point.year >= end - kTrendYears) {
            years.push_back(point.year);
            values.push_back(point.value);
        }
    if (years.empty())
        return {used.back().value, 0, used.back().year};
    return fitLine(years, values);
}

HindcastScore scoreOf(const Ensemble& runs, const std::vector<double>& weights,
                      const HindcastSeries& series, const Split& split, const Plan& plan) {
    HindcastScore score;
    score.series = series.series;
    score.element = series.element;
    score.title = series.title;
    score.note = series.note;
    score.fitted = split.used.size();
    if (split.used.empty() || split.after.empty()) {
        score.note = split.used.empty() ? "No figures in the years used."
                                        : "No figures after the years used.";
        return score;
    }
    const Forecaster forecaster(runs, weights, series, split.used);
    const Line trend = trendOf(split.used, plan.to);
    std::vector<double> actual, model, line;
    constexpr double kProbabilities[] = {0.05, 0.25, 0.5, 0.75, 0.95};
    const double all = static_cast<double>(split.after.size());
    for (const Observation& point : split.after) {
        const std::vector<double> bands = forecaster.at(point.year, kProbabilities);
        actual.push_back(point.value);
        model.push_back(bands[2]);
        line.push_back(trend.at(point.year));
        score.coverage50 += (point.value >= bands[1] && point.value <= bands[3]) / all;
        score.coverage90 += (point.value >= bands[0] && point.value <= bands[4]) / all;
    }
    const std::vector<double> last(actual.size(), split.used.back().value);
    score.scored = actual.size();
    score.firstYear = split.after.front().year;
    score.lastYear = split.after.back().year;
    score.maeModel = meanAbsoluteError(model, actual);
    score.maePersistence = meanAbsoluteError(last, actual);
    score.maeTrend = meanAbsoluteError(line, actual);
    score.theilU = errorRatio(model, last, actual);
    score.shares = inequalityShares(model, actual);
    score.offset = forecaster.offset();
    score.sdPerYear = forecaster.sdPerYear();
    return score;
}

}  // namespace

Result<Hindcast> hindcast(PolicyEnsemble& ensemble, const Plan& plan,
                          const Observations& observations, std::stop_token stop) {
    std::vector<Slot> outputs;
    for (const HindcastSeries& series : plan.hindcast)
        outputs.push_back(series.variable);
    for (const PairSlots& pair : plan.pairs)
        outputs.insert(outputs.end(), pair.crisis.begin(), pair.crisis.end());
    const Result<PolicyFan> fan = ensemble.run({}, outputs, std::move(stop));
    if (!fan)
        return fail(fan.error());
    std::vector<double> weights = ensemble.weights();
    if (weights.empty())
        weights.assign(ensemble.members(), 1);
    Hindcast scores;
    for (const OrderedSeries& series : plan.orders)
        scores.orders.push_back(orderOf(*fan->baseline, weights, series, observations, plan));
    for (const HindcastSeries& series : plan.hindcast)
        scores.series.push_back(
            scoreOf(*fan->baseline, weights, series, splitOf(observations, series, plan), plan));
    for (const GivenSeries& series : plan.given) {
        HindcastScore score;
        score.series = series.series;
        score.title = series.title;
        score.note = series.note;
        scores.series.push_back(std::move(score));
    }
    return scores;
}

}  // namespace kyosei::calibrate
