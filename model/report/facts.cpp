// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/facts.h"

#include "model/charts/change_reading.h"
#include "model/policy/reference.h"
#include "model/report/divisions.h"
#include "model/report/identity.h"
#include "model/simulation/policy_data.h"
#include "model/simulation/run_against.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace kyosei::report {

namespace {

/// Counts runs for whoever waits.
class Steps {
public:
    Steps(const FactsOptions& options, std::size_t all) : options_(options), all_(all) {}
    void operator()() {
        if (options_.progress)
            options_.progress(std::min(done_++, all_ - 1), all_);
    }

private:
    const FactsOptions& options_;
    std::size_t all_;
    std::size_t done_ = 0;
};

/// In which years accounts are told, the horizon last.
std::vector<double> accountYears(double presentYear, double horizon) {
    constexpr double kEvery = 5;
    constexpr std::size_t kMaxYears = 4;
    std::vector<double> years;
    for (double year = horizon; year > presentYear && years.size() < kMaxYears; year -= 2 * kEvery)
        years.insert(years.begin(), year);
    return years;
}

void addSeries(ReportFacts& facts, const PolicyFan& fan, const std::vector<double>& weights) {
    const Headline& headline = facts.model->charts().headline();
    BandOptions banding;
    banding.weights = weights;
    facts.times = fan.scenario.times();
    const auto parts = headline.partsFirst();
    for (std::size_t n = 0; n < parts.size(); ++n)
        facts.numbers.push_back(
            {parts[n].title, parts[n].changes, facts.compared().numbers[n], parts[n].slot,
             differenceBands(*fan.baseline, fan.scenario, parts[n].slot, banding)});
    for (const double year : accountYears(facts.model->presentYear(), headline.horizon))
        facts.accounts.push_back({year, accountsOf(fan, weights, headline, year)});
}

}  // namespace

std::map<std::string, std::size_t> gradesOf(const PolicyModel& model) {
    std::map<std::string, std::size_t> grades;
    if (const auto& parameters = model.data().parameters())
        for (const Parameter& parameter : *parameters)
            ++grades[parameter.grade];
    return grades;
}

std::size_t mostChanged(const std::vector<NumberFacts>& numbers, std::size_t otherwise) {
    std::size_t found = otherwise;
    double largest = 0;
    for (std::size_t n = 0; n < numbers.size(); ++n) {
        const Change& change = numbers[n].number.change;
        const double size = std::abs(change.median) / numbers[n].scale.thresholds.clear;
        if (readingOf(change, numbers[n].scale).direction != 0 && size > largest) {
            largest = size;
            found = n;
        }
    }
    return found;
}

Result<ReportFacts> factsOf(PolicyEnsemble& ensemble,
                            const std::shared_ptr<const PolicyModel>& model,
                            const Scenario& scenario, const FactsOptions& options,
                            const std::stop_token& stop) {
    ReportFacts facts;
    facts.model = model;
    facts.scenario = scenario;
    facts.ownWeights = options.weights.empty();
    const std::vector<double>& weights =
        options.weights.empty() ? ensemble.weights() : options.weights;
    const auto byLever = groupsByLever(scenario, model->levers());
    const auto byActor = groupsByActor(scenario, model->levers());
    Steps counted(options, 2 + divisionRuns(byLever.size(), options.shares) +
                               divisionRuns(byActor.size(), options.shares) +
                               (options.stress ? stressRuns(*model, scenario) : 0));

    const std::function<void()> step = [&counted] { counted(); };

    step();
    ComparisonOptions comparing;
    comparing.weights = options.weights;
    auto comparison = compare(ensemble, {scenario}, comparing, stop);
    if (!comparison)
        return fail(std::move(comparison.error()));
    facts.comparison = std::move(*comparison);
    facts.effective = facts.comparison.effective;

    step();
    const Headline& headline = model->charts().headline();
    std::vector<Slot> outputs = accountSlots(headline);
    const auto shown = headline.outputs();
    outputs.insert(outputs.end(), shown.begin(), shown.end());
    const auto fan = runAgainst(ensemble, scenario, referenceOf(scenario), outputs, stop);
    if (!fan)
        return fail(fan.error());
    addSeries(facts, *fan, weights);
    facts.focus = mostChanged(facts.numbers, headline.indicators.size());

    const Slot focus = facts.explained().slot;
    const DivisionRequest dividing{focus, headline.horizon, weights, options.shares, step};
    for (auto [groups, division] :
         {std::pair{&byLever, &facts.byLever}, std::pair{&byActor, &facts.byActor}}) {
        if (groups->empty())
            continue;
        auto found = divisionOf(ensemble, scenario, *groups, dividing, stop);
        if (!found)
            return fail(std::move(found.error()));
        *division = std::move(*found);
    }
    if (options.stress && hasPackage(scenario)) {
        auto found = stressOf(ensemble, model, scenario, focus, weights, step, stop);
        if (!found)
            return fail(std::move(found.error()));
        facts.stress = std::move(*found);
    }
    facts.grades = gradesOf(*model);
    facts.identity = identityOf(*model, scenario);
    return facts;
}

}  // namespace kyosei::report
