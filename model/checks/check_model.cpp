// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/check_model.h"

#include "model/base/names.h"
#include "model/checks/issue_codes.h"

#include <algorithm>

namespace kyosei::checks {

namespace {

constexpr const char* kPrefix = "measured_quantity_";

/// Issues about our own variables speak of the check and its expression instead.
Issues inWordsOf(const Quantities& quantities, Issues issues) {
    const std::string prefix = canonicalName(kPrefix);
    for (Issue& issue : issues) {
        const std::string name = canonicalName(issue.place.variable);
        if (name.rfind(prefix, 0) != 0)
            continue;
        const std::size_t number = std::stoul(name.substr(prefix.size()));
        const auto& [expression, check] = quantities.at(number);
        issue.place = {"check " + check, 0, expression};
    }
    return issues;
}

std::string baseName(const std::string& written) {
    return written.substr(0, written.find('['));
}

std::vector<std::string> subscripts(const std::string& written) {
    std::vector<std::string> parts;
    const std::size_t open = written.find('[');
    if (open == std::string::npos)
        return parts;
    std::string part;
    for (std::size_t i = open + 1; i < written.size(); ++i) {
        if (written[i] == ',' || written[i] == ']') {
            parts.push_back(part);
            part.clear();
        } else if (written[i] != ' ') {
            part += written[i];
        }
    }
    return parts;
}

/// Constants by slot, one value per member.
class Overrides {
public:
    Overrides(const PolicyModel& model, std::size_t members) : model_(model), members_(members) {}

    void set(Slot slot, std::size_t member, double value) {
        auto [at, isNew] = values_.try_emplace(slot);
        if (isNew)
            at->second.assign(members_, model_.baseline()->series(slot).front());
        at->second[member] = value;
    }
    [[nodiscard]] std::vector<ConstantOverride> list() const {
        std::vector<ConstantOverride> list;
        for (const auto& [slot, values] : values_)
            list.push_back({slot, values});
        return list;
    }

private:
    const PolicyModel& model_;
    std::size_t members_;
    std::map<Slot, std::vector<double>> values_;
};

}  // namespace

Result<CheckModel> CheckModel::create(const PolicyModel& checked, const Quantities& quantities,
                                      std::optional<double> dt,
                                      std::optional<xmile::IntegrationMethod> method) {
    xmile::Document document = checked.document();
    for (std::size_t i = 0; i < quantities.size(); ++i) {
        xmile::Variable variable;
        variable.name = kPrefix + std::to_string(i);
        variable.equation.text = quantities[i].first;
        document.variables.push_back(std::move(variable));
    }
    xmile::SimulationSpecs& simulation = document.simulation;
    if (simulation.saveInterval == 0)
        simulation.saveInterval = simulation.dt;
    simulation.dt = dt.value_or(simulation.dt);
    simulation.method = method.value_or(simulation.method);

    auto model = PolicyModel::load(std::move(document), checked.sources());
    if (!model)
        return fail(inWordsOf(quantities, std::move(model.error())));
    auto pair = PolicyPair::create(*model);
    if (!pair)
        return fail(std::move(pair.error()));
    CheckModel checkModel(*model, std::move(*pair));
    for (std::size_t i = 0; i < quantities.size(); ++i) {
        const auto slot = checkModel.model().program().slot(kPrefix + std::to_string(i));
        checkModel.slots_[quantities[i].first] = slot.value_or(0);
    }
    return checkModel;
}

Result<CheckRun> runOn(const CheckModel& checkModel,
                       const std::vector<const CheckScenario*>& scenarios,
                       std::vector<Slot> outputs, const std::stop_token& stop) {
    const std::size_t members = scenarios.size() + 1;
    Overrides common(checkModel.model(), members);
    Overrides changed(checkModel.model(), members);
    for (std::size_t i = 0; i < scenarios.size(); ++i) {
        for (const auto& [name, value] : scenarios[i]->constants) {
            const auto slot = checkModel.model().program().slot(baseName(name), subscripts(name));
            if (!slot)
                return fail({codes::unknownConstantOfCheck, {{}, 0, name}});
            common.set(*slot, i + 1, value);
            changed.set(*slot, i + 1, value);
        }
        for (const auto& constant : checkModel.model().inputsFor(scenarios[i]->scenario).constants)
            changed.set(constant.slot, i + 1, constant.values.front());
    }
    auto baseline = checkModel.pair().baseline(0, members, common.list(), outputs, true, stop);
    if (!baseline)
        return fail(std::move(baseline.error()));
    const double firstChange = checkModel.model().program().simulation().start;
    auto result = checkModel.pair().changed(0, members, changed.list(), std::move(outputs),
                                            *baseline, firstChange, stop);
    if (!result)
        return fail(std::move(result.error()));
    return CheckRun{std::move(*baseline), std::move(*result)};
}

}  // namespace kyosei::checks
