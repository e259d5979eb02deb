// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/compute.h"

#include "model/base/resources.h"
#include "model/checks/check_model.h"
#include "model/figures/central_figures.h"
#include "model/figures/hindcast_figures.h"
#include "model/figures/index_figures.h"
#include "model/figures/knockout_figures.h"
#include "model/figures/narrowing.h"
#include "model/outcomes/accounts.h"
#include "model/outcomes/comparison.h"
#include "model/policy/scenario_parts.h"
#include "model/simulation/policy_ensemble.h"

#include <algorithm>
#include <functional>
#include <set>
#include <utility>

namespace kyosei::figures {

namespace {

constexpr double kPercent = 100;
constexpr const char* kEnsembleReport = "ensemble/report.json";

/// One number of every member.
using Values = std::vector<double>;

Figure changeFigure(const Change& change, const ChangeScale& scale) {
    Figure figure{FigureKind::change,
                  scale.decimals,
                  change.median,
                  change.low,
                  change.high,
                  kPercent * change.higher,
                  kPercent * change.lower,
                  classify(change, scale.thresholds)};
    return figure;
}

class Computer {
public:
    Computer(const PolicyModel& model, const Questions& questions, std::stop_token stop)
        : model_(model), questions_(questions), stop_(std::move(stop)) {}

    Result<FigureTable> table(const std::function<void(std::size_t, std::size_t)>& progress) {
        if (auto made = prepare(); !made)
            return fail(std::move(made.error()));
        const std::size_t all = questions_.scenarios.size();
        for (std::size_t i = 0; i < all; ++i) {
            const checks::CheckScenario& scenario = questions_.scenarios[i];
            if (progress)
                progress(i, all);
            if (!scenario.constants.empty())
                continue;  // only with central values
            if (auto done = addScenario(scenario); !done)
                return fail(std::move(done.error()));
        }
        if (wanted(questions_.levels, checks::kBaseline))
            if (auto done = addBaseline(); !done)
                return fail(std::move(done.error()));
        if (auto done = addCentralFigures(*measured_, questions_, table_, stop_); !done)
            return fail(std::move(done.error()));
        if (auto done = addCounts(); !done)
            return fail(std::move(done.error()));
        if (auto done = addHindcastFigures(table_); !done)
            return fail(std::move(done.error()));
        if (auto done = addIndexFigures(model_, questions_, table_); !done)
            return fail(std::move(done.error()));
        if (auto done = addKnockoutFigures(model_, questions_, table_, stop_); !done)
            return fail(std::move(done.error()));
        if (auto done = addNarrowing(model_, questions_, table_, stop_); !done)
            return fail(std::move(done.error()));
        return std::move(table_);
    }

private:
    static bool wanted(const std::vector<std::string>& names, const std::string& name) {
        return std::count(names.begin(), names.end(), name) != 0;
    }

    Result<void> prepare() {
        checks::Quantities quantities;
        std::set<std::string> seen;
        const auto add = [&](const std::string& expression, const std::string& id) {
            if (seen.insert(expression).second)
                quantities.emplace_back(expression, id);
        };
        for (const Output& output : questions_.outputs)
            add(output.of, output.id);
        for (const Special& special : questions_.specials)
            add(special.output.of, special.output.id);
        for (const Central& central : questions_.centrals)
            add(central.of, central.id);
        auto measured = checks::CheckModel::create(model_, quantities, {}, {});
        if (!measured)
            return fail(std::move(measured.error()));
        measured_.emplace(std::move(*measured));
        auto ensemble = PolicyEnsemble::historyMatched(measured_->shared(),
                                                       PolicyEnsemble::Options::onAllProcessors());
        if (!ensemble)
            return fail(std::move(ensemble.error()));
        ensemble_ = std::move(*ensemble);
        slots_ = accountSlots(headline());
        for (const Output& output : questions_.outputs)
            slots_.push_back(measured_->slot(output.of));
        for (const Special& special : questions_.specials)
            slots_.push_back(measured_->slot(special.output.of));
        return {};
    }

    [[nodiscard]] const Headline& headline() const {
        return measured_->model().charts().headline();
    }

    [[nodiscard]] Change change(const Output& output, const PolicyFan& fan) const {
        return changeOf(changes(output, fan), ensemble_->weights());
    }

    [[nodiscard]] Values changes(const Output& output, const PolicyFan& fan) const {
        Values after = values(fan.scenario, output);
        const Values before = values(*fan.baseline, output);
        for (std::size_t k = 0; k < after.size(); ++k) {
            after[k] -= before[k];
            if (output.percent)
                after[k] *= kPercent / before[k];
        }
        return after;
    }

    [[nodiscard]] Values values(const Ensemble& members, const Output& output) const {
        Values values = members.at(measured_->slot(output.of), output.year);
        for (double& value : values)
            value *= output.factor;
        return values;
    }

    Result<void> addScenario(const checks::CheckScenario& scenario) {
        const auto fan = ensemble_->run(scenario.scenario, slots_, stop_);
        if (!fan)
            return fail(fan.error());
        const std::string prefix = scenario.name + '.';
        for (const Output& output : questions_.outputs)
            table_.set(prefix + output.id, changeFigure(change(output, *fan), output.scale));
        for (const Special& special : questions_.specials)
            if (special.scenario == scenario.name)
                table_.set(special.output.id,
                           changeFigure(change(special.output, *fan), special.output.scale));
        addAccounts(prefix, *fan);
        if (wanted(questions_.levels, scenario.name))
            addLevels(prefix, *fan);
        return wanted(questions_.parts, scenario.name) ? addExcess(scenario, *fan) : Result<void>();
    }

    void addAccounts(const std::string& prefix, const PolicyFan& fan) {
        const Accounts accounts =
            accountsOf(fan, ensemble_->weights(), headline(), headline().horizon);
        Figure cost = changeFigure(accounts.together, defaultScale(1));
        cost.kind = FigureKind::level;  // of money, which needs no sign
        cost.size.reset();
        table_.set(prefix + "cost", cost);
        for (std::size_t a = 0; a < accounts.actors.size(); ++a)
            table_.set(prefix + "left." + model_.levers().actors()[a],
                       changeFigure(accounts.actors[a].leftOver, headline().leftOver));
    }

    /// As the window adds them up: the baseline's median and the median change.
    void addLevels(const std::string& prefix, const PolicyFan& fan) {
        for (const Output& output : questions_.outputs) {
            const auto& weights = ensemble_->weights();
            const LikelyRange level =
                addedUp(likelyRange(values(*fan.baseline, output), weights).median,
                        likelyRange(values(fan.scenario, output), weights), change(output, fan));
            Figure figure = valueFigure(level.median, output.scale.decimals);
            figure.kind = FigureKind::level;
            figure.low = level.low;
            figure.high = level.high;
            table_.set(prefix + "level." + output.id, figure);
        }
    }

    Result<void> addBaseline() {
        const auto fan = ensemble_->run({}, slots_, stop_);
        if (!fan)
            return fail(fan.error());
        addLevels(std::string(checks::kBaseline) + '.', *fan);
        return {};
    }

    Result<void> addExcess(const checks::CheckScenario& scenario, const PolicyFan& whole) {
        std::vector<Values> excess;
        for (const Output& output : questions_.outputs)
            excess.push_back(changes(output, whole));
        for (const std::string& row : movedRows(scenario.scenario)) {
            const auto part = ensemble_->run(withOnlyRow(scenario.scenario, row), slots_, stop_);
            if (!part)
                return fail(part.error());
            for (std::size_t i = 0; i < excess.size(); ++i) {
                const Values alone = changes(questions_.outputs[i], *part);
                std::transform(excess[i].begin(), excess[i].end(), alone.begin(), excess[i].begin(),
                               std::minus<>());
            }
        }
        for (std::size_t i = 0; i < excess.size(); ++i)
            table_.set(scenario.name + ".excess." + questions_.outputs[i].id,
                       changeFigure(changeOf(excess[i], ensemble_->weights()),
                                    questions_.outputs[i].scale));
        return {};
    }

    void addThresholds(const std::string& id, const ChangeThresholds& thresholds) {
        for (const auto& [name, value] : {std::pair{"none", thresholds.none},
                                          {"clear", thresholds.clear},
                                          {"large", thresholds.large}})
            table_.set("threshold." + id + '.' + name, statedFigure(value));
    }

    Result<void> addCounts() {
        for (const Output& output : questions_.outputs)
            addThresholds(output.id, output.scale.thresholds);
        addThresholds("left", headline().leftOver.thresholds);
        table_.set("count.members", valueFigure(static_cast<double>(ensemble_->members()), 0));
        table_.set("count.levers",
                   valueFigure(static_cast<double>(model_.levers().rows().size()), 0));
        const auto text = requiredResource(kEnsembleReport);
        if (!text)
            return fail(text.error());
        JsonReader reader(kEnsembleReport);
        const auto report = nlohmann::json::parse(*text, nullptr, false);
        const double draws = report.is_object() ? reader.number(report, "draws", "") : 0;
        if (hasErrors(reader.issues()))
            return fail(reader.takeIssues());
        table_.set("count.draws", valueFigure(draws, 0));
        return {};
    }

    const PolicyModel& model_;
    const Questions& questions_;
    std::stop_token stop_;
    std::optional<checks::CheckModel> measured_;
    std::shared_ptr<PolicyEnsemble> ensemble_;
    std::vector<Slot> slots_;
    FigureTable table_;
};

}  // namespace

Result<FigureTable> computeFigures(const PolicyModel& model, const Questions& questions,
                                   const std::function<void(std::size_t, std::size_t)>& progress,
                                   std::stop_token stop) {
    return Computer(model, questions, std::move(stop)).table(progress);
}

}  // namespace kyosei::figures
