// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calibrate/evidence.h"

#include "model/base/sorted_unique.h"
#include "model/calibrate/likelihood.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kyosei::calibrate {

namespace {

/// A run and one of its members.
struct Seen {
    const RunResult& run;
    std::size_t member;

    [[nodiscard]] double mean(Slot slot, double begin, double end) const {
        return meanOver(run, slot, member, begin, end);
    }
    /// What flows through these slots from begin to end.
    [[nodiscard]] double flow(const std::vector<Slot>& slots, double begin, double end) const {
        double sum = 0;
        for (const Slot slot : slots)
            sum += mean(slot, begin, end);
        return sum * (end - begin);
    }
};

double logOf(const SeriesEvidence& evidence, const Seen& seen) {
    std::vector<double> residuals;
    for (const Figure& figure : evidence.figures) {
        const double value = seen.mean(evidence.variable, figure.begin, figure.end);
        residuals.push_back(evidence.logs ? std::log(figure.value / value) : figure.value - value);
    }
    return logNormal(residuals, evidence.sd, evidence.biasSd);
}

double logOf(const TimingEvidence& evidence, const Seen& seen) {
    std::vector<double> counts, expected;
    for (const Figure& period : evidence.periods) {
        counts.push_back(period.value);
        expected.push_back(seen.flow(evidence.flows, period.begin, period.end));
    }
    return logDirichletMultinomial(counts, expected, evidence.concentration);
}

double logOf(const CountEvidence& evidence, const Seen& seen) {
    return logNegativeBinomial(evidence.count.value,
                               seen.flow(evidence.flows, evidence.count.begin, evidence.count.end),
                               evidence.discrepancy);
}

double logOf(const ResponseEvidence& evidence, const Seen& seen) {
    const auto& times = seen.run.times();
    const auto values = seen.run.series(evidence.variable, seen.member);
    double lowest = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < times.size(); ++i)
        if (times[i] >= evidence.lowest.begin && times[i] < evidence.lowest.end)
            lowest = std::min(lowest, values[i]);
    const double before = seen.run.at(evidence.variable, evidence.before, seen.member);
    const double residual = std::log(lowest / before) - evidence.lowest.value;
    return logNormal({&residual, 1}, evidence.sd, 0);
}

void addSlots(const SeriesEvidence& evidence, std::vector<Slot>& slots) {
    slots.push_back(evidence.variable);
}
void addSlots(const TimingEvidence& evidence, std::vector<Slot>& slots) {
    slots.insert(slots.end(), evidence.flows.begin(), evidence.flows.end());
}
void addSlots(const CountEvidence& evidence, std::vector<Slot>& slots) {
    slots.insert(slots.end(), evidence.flows.begin(), evidence.flows.end());
}
void addSlots(const ResponseEvidence& evidence, std::vector<Slot>& slots) {
    slots.push_back(evidence.variable);
}

std::vector<Figure> figures(const SeriesEvidence& evidence) {
    return evidence.figures;
}
std::vector<Figure> figures(const TimingEvidence& evidence) {
    return evidence.periods;
}
std::vector<Figure> figures(const CountEvidence& evidence) {
    return {evidence.count};
}
std::vector<Figure> figures(const ResponseEvidence& evidence) {
    return {evidence.lowest};
}

}  // namespace

std::vector<Figure> figuresOf(const Evidence& evidence) {
    return std::visit([](const auto& what) { return figures(what); }, evidence.what);
}

std::vector<Slot> measuredSlots(const std::vector<Evidence>& evidence) {
    std::vector<Slot> slots;
    for (const Evidence& item : evidence)
        std::visit([&](const auto& what) { addSlots(what, slots); }, item.what);
    return sortedUnique(std::move(slots));
}

double meanOver(const RunResult& run, Slot slot, std::size_t member, double begin, double end) {
    if (begin == end)
        return run.at(slot, begin, member);
    const auto& times = run.times();
    const auto values = run.series(slot, member);
    double sum = 0;
    double count = 0;
    for (std::size_t i = 0; i < times.size(); ++i)
        if (times[i] >= begin && times[i] < end) {
            sum += values[i];
            ++count;
        }
    return sum / count;
}

double logLikelihood(const Evidence& evidence, const RunResult& run, std::size_t member) {
    const Seen seen{run, member};
    const double log =
        std::visit([&](const auto& what) { return logOf(what, seen); }, evidence.what);
    return std::isfinite(log) ? log : -std::numeric_limits<double>::infinity();
}

}  // namespace kyosei::calibrate
