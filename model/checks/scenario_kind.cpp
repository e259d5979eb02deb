// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/kinds.h"

#include <deque>
#include <map>
#include <utility>

namespace kyosei::checks {

namespace {

using Integration = std::pair<std::optional<double>, std::optional<xmile::IntegrationMethod>>;

/// One member of a run.
struct Trajectory {
    const CheckModel* checkModel;
    const CheckRun* run;
    std::size_t member;

    [[nodiscard]] double own(const std::string& expression, double time) const {
        return run->baseline.at(checkModel->slot(expression), time, member);
    }
    [[nodiscard]] double at(const std::string& expression, double time) const {
        return run->changed.at(checkModel->slot(expression), time, member);
    }
    [[nodiscard]] double change(const std::string& expression, double time) const {
        return at(expression, time) - own(expression, time);
    }
};

/// All scenarios of a check, run in one batch for each way of integrating.
class Runs {
public:
    Result<void> make(const Check& check, const PolicyModel& checked, const CheckModel& checkModel,
                      const std::stop_token& stop) {
        const Quantities quantities = quantitiesOf({&check});
        std::map<Integration, std::vector<const CheckScenario*>> groups{{Integration(), {}}};
        for (const CheckScenario& scenario : check.scenarios)
            groups[{scenario.dt, scenario.method}].push_back(&scenario);
        for (const auto& [integration, scenarios] : groups) {
            const CheckModel* used = &checkModel;
            if (integration != Integration()) {
                auto other =
                    CheckModel::create(checked, quantities, integration.first, integration.second);
                if (!other)
                    return fail(std::move(other.error()));
                used = &models_.emplace_back(std::move(*other));
            }
            std::vector<Slot> outputs;
            for (const auto& [expression, id] : quantities)
                outputs.push_back(used->slot(expression));
            auto run = runOn(*used, scenarios, std::move(outputs), stop);
            if (!run)
                return fail(std::move(run.error()));
            const CheckRun& kept = runs_.emplace_back(std::move(*run));
            for (std::size_t i = 0; i < scenarios.size(); ++i)
                byName_.insert({scenarios[i]->name, {used, &kept, i + 1}});
            if (integration == Integration())
                byName_.insert({kBaseline, {used, &kept, 0}});
        }
        return {};
    }

    [[nodiscard]] const Trajectory& of(const std::string& name) const { return byName_.at(name); }
    [[nodiscard]] std::size_t notes() const {
        std::size_t count = 0;
        for (const CheckRun& run : runs_)
            count += run.changed.notes.size();
        return count;
    }

private:
    std::deque<CheckModel> models_;
    std::deque<CheckRun> runs_;
    std::map<std::string, Trajectory> byName_;
};

double measure(const Expectation& expectation, const std::string& expression,
               const std::string& scenario, const Runs& runs) {
    const Trajectory& trajectory = runs.of(scenario);
    const std::vector<double>& times = trajectory.run->changed.times();
    const auto reference = [&](const std::string& name, double time) {
        return name == kBaseline ? trajectory.own(expression, time)
                                 : runs.of(name).at(expression, time);
    };
    std::vector<double> values;
    values.reserve(times.size());
    for (const double time : times) {
        double value = trajectory.at(expression, time);
        if (!expectation.minus.empty())
            value -= reference(expectation.minus, time);
        if (!expectation.over.empty())
            value /= reference(expectation.over, time);
        if (!expectation.beyond.empty())
            value = trajectory.change(expression, time);
        for (const auto& [part, factor] : expectation.beyond)
            value -= factor * runs.of(part).change(expression, time);
        values.push_back(value);
    }
    return statisticOf(expectation.statistic, times, values, expectation.from, expectation.to,
                       expectation.share);
}

}  // namespace

Findings scenarioFindings(const Check& check, const PolicyModel& checked,
                          const CheckModel& checkModel, const std::stop_token& stop) {
    Runs runs;
    if (auto made = runs.make(check, checked, checkModel, stop); !made)
        return fail(std::move(made.error()));
    std::vector<Finding> findings;
    for (const Expectation& expectation : check.expectations)
        findings.push_back(
            worstOf(expectation, [&](const std::string& expression, const std::string& scenario) {
                return measure(expectation, expression, scenario, runs);
            }));
    if (const std::size_t notes = runs.notes(); notes != 0)
        findings.push_back(countFinding(check, "values that are not finite", notes));
    return findings;
}

}  // namespace kyosei::checks
