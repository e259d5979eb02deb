// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explore/request.h"

#include "model/base/digest.h"
#include "model/compile/compiler.h"
#include "model/explore/setup.h"
#include "model/simulation/policy_data.h"
#include "model/simulation/policy_pair.h"
#include "model/xmile/writer.h"

#include <utility>

namespace kyosei::explore {

namespace {

/// Members that one call of the engine runs.
constexpr std::size_t kBlock = 64;

using Constants = std::vector<ConstantOverride>;

Constants joined(Constants first, const Constants& second) {
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

std::vector<Slot> stocksOf(const Program& program) {
    std::vector<Slot> slots;
    for (const VariableInfo& variable : program.variables())
        if (variable.kind == xmile::VariableKind::stock)
            for (Slot i = 0; i < variable.size; ++i)
                slots.push_back(variable.first + i);
    return slots;
}

std::vector<Slot> headlineOf(const PolicyModel& model) {
    const Headline& headline = model.charts().headline();
    std::vector<Slot> slots = {headline.stability.slot};
    for (const HeadlineIndicator& indicator : headline.indicators)
        slots.push_back(indicator.slot);
    slots.push_back(headline.framework.slot);
    return slots;
}

std::vector<Uncertainty> uniformLevers(const LeverTable& levers) {
    std::vector<Uncertainty> uncertainties;
    for (const LeverCell& cell : levers.cells())
        if (const auto uniform = Distribution::uniform(cell.minimum, cell.maximum))
            uncertainties.push_back(
                {"lever " + cell.id.lever + ' ' + cell.id.actor, *uniform, {{cell.valueSlot, 1}}});
    return uncertainties;
}

std::size_t targetsOf(const std::vector<Uncertainty>& uncertainties) {
    std::size_t count = 0;
    for (const Uncertainty& uncertainty : uncertainties)
        count += uncertainty.targets.size();
    return count;
}

}  // namespace

Result<Exploration> exploreModel(const xmile::Document& document, const Request& request,
                                 const std::vector<std::string>& changes) {
    Result<Program> program = compile(document);
    if (!program)
        return fail(std::move(program.error()));
    const Result<RunResult> central = run(*program);
    if (!central)
        return fail(central.error());
    Setup setup(*program, *central, request);
    setup.setting("model", digestOf(writeXmile(document)));
    const Constants changed = setup.readChanges(changes);
    setup.changeSettings(changed);
    Result<Exploration> exploration = setup.finish(stocksOf(*program), central->times().back());
    if (!exploration)
        return exploration;
    exploration->spec.block = kBlock;
    exploration->paired = !changed.empty();
    exploration->run = [program = std::move(*program), changed,
                        outputs = exploration->spec.outputs](
                           const MemberBlock& block, std::stop_token stop) -> Result<BlockResult> {
        RunInputs inputs;
        inputs.members = block.count;
        inputs.firstMember = block.first;
        inputs.outputs = outputs;
        inputs.constants = block.constants;
        std::optional<RunResult> baseline;
        if (!changed.empty()) {
            Result<RunResult> unchanged = kyosei::run(program, inputs, stop);
            if (!unchanged)
                return fail(std::move(unchanged.error()));
            baseline = std::move(*unchanged);
            inputs.constants = joined(std::move(inputs.constants), changed);
        }
        Result<RunResult> result = kyosei::run(program, inputs, std::move(stop));
        if (!result)
            return fail(std::move(result.error()));
        return BlockResult{std::move(*result), std::move(baseline)};
    };
    return exploration;
}

Result<Exploration> explorePolicy(const std::shared_ptr<const PolicyModel>& model,
                                  const Scenario& scenario, const Request& request,
                                  bool variesLevers) {
    Result<PolicyPair> pair = PolicyPair::create(model);
    if (!pair)
        return fail(std::move(pair.error()));
    Request complete = request;
    if (complete.table.empty()) {
        complete.table = model->data().parameterTable();
        complete.tableFile = PolicyData::kParametersFile;
    }
    Setup setup(model->program(), *model->baseline(), complete);
    setup.setting("model", "policy " + digestOf(writeXmile(model->document())));
    const Constants changes = model->inputsFor(scenario).constants;
    setup.changeSettings(changes);
    const std::size_t parameters = targetsOf(setup.uncertainties());
    if (variesLevers)
        setup.addUncertainties(uniformLevers(model->levers()));
    Result<Exploration> exploration =
        setup.finish(headlineOf(*model), model->charts().headline().horizon);
    if (!exploration)
        return exploration;
    exploration->spec.block = kBlock;
    exploration->paired = !changes.empty() || variesLevers;
    const double firstChange = std::min(model->firstChange(scenario), model->presentYear());
    exploration->run = [pair = std::move(*pair), changes, parameters, firstChange,
                        paired = exploration->paired, outputs = exploration->spec.outputs](
                           const MemberBlock& block, std::stop_token stop) -> Result<BlockResult> {
        const auto split = block.constants.begin() + static_cast<std::ptrdiff_t>(parameters);
        const Constants drawn(block.constants.begin(), split);
        Result<RunResult> baseline =
            pair.baseline(block.first, block.count, drawn, outputs, paired, stop);
        if (!baseline)
            return fail(std::move(baseline.error()));
        if (!paired)
            return BlockResult{std::move(*baseline), std::nullopt};
        const Constants levers(split, block.constants.end());
        Result<RunResult> result =
            pair.changed(block.first, block.count, joined(joined(drawn, changes), levers), outputs,
                         *baseline, firstChange, std::move(stop));
        if (!result)
            return fail(std::move(result.error()));
        return BlockResult{std::move(*result), std::move(*baseline)};
    };
    return exploration;
}

}  // namespace kyosei::explore
