// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_commands.h"
#include "app/cli_model.h"
#include "app/cli_output.h"
#include "app/cli_structure.h"
#include "model/analysis/constant_probes.h"
#include "model/outcomes/lever_effects.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numeric>

namespace kyosei::cli {

using nlohmann::ordered_json;

namespace {

/// What was moved, and what that did.
struct Effects {
    std::vector<ConstantProbe> inputs;
    ProbeEffects effects;
};

Result<Effects> leversOf(const LoadedModel& model, const std::vector<Slot>& outputs, double time) {
    Effects result;
    for (const LeverCell& cell : model.policy->levers().cells())
        result.inputs.push_back({cell.id.lever + '[' + cell.id.actor + ']',
                                 cell.unit,
                                 {cell.valueSlot, model.scenario.setting(cell).value, cell.step,
                                  cell.minimum, cell.maximum}});
    auto effects = leverEffects(*model.policy, model.scenario, outputs, time);
    if (!effects)
        return fail(effects.error());
    result.effects = std::move(*effects);
    return result;
}

Result<Effects> constantsOf(const LoadedModel& model, const SensitivityOptions& options,
                            const std::vector<Slot>& outputs, double time) {
    auto inputs = constantProbes(*model.program, *model.run, options.inputs, options.share);
    if (!inputs)
        return fail(inputs.error());
    std::vector<Probe> probes;
    for (const ConstantProbe& input : *inputs)
        probes.push_back(input.probe);
    const RunInputs base = model.policy ? model.policy->inputsFor(model.scenario) : RunInputs{};
    auto effects = probeEffects(*model.program, base, probes, outputs, time);
    if (!effects)
        return fail(effects.error());
    return Effects{std::move(*inputs), std::move(*effects)};
}

/// Inputs by the size of their effect on one output.
std::vector<std::size_t> ranking(const Effects& found, std::size_t output) {
    std::vector<std::size_t> order(found.inputs.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::abs(found.effects.at(a, output)) > std::abs(found.effects.at(b, output));
    });
    return order;
}

std::string text(const Effects& found, const std::vector<ExportColumn>& outputs,
                 const LoadedModel& model, double time) {
    std::string all;
    char line[300];
    for (std::size_t output = 0; output < outputs.size(); ++output) {
        std::snprintf(line, sizeof line, "%s = %.6g at %g; change per step of\n",
                      outputs[output].name.c_str(), model.run->at(outputs[output].slot, time),
                      time);
        all += line;
        for (const std::size_t input : ranking(found, output)) {
            const ConstantProbe& moved = found.inputs[input];
            const double effect = found.effects.at(input, output);
            if (effect == 0)
                continue;
            const std::string units =
                moved.units.empty() || moved.units == "1" ? "" : " (" + moved.units + ')';
            std::snprintf(line, sizeof line, "%+14.6g  %s = %.6g, step %.6g%s\n", effect,
                          moved.name.c_str(), moved.probe.value, moved.probe.step, units.c_str());
            all += line;
        }
    }
    return all;
}

ordered_json json(const Effects& found, const std::vector<ExportColumn>& outputs,
                  const LoadedModel& model, double time) {
    ordered_json list = ordered_json::array();
    for (std::size_t output = 0; output < outputs.size(); ++output) {
        ordered_json effects = ordered_json::array();
        for (const std::size_t input : ranking(found, output)) {
            const ConstantProbe& moved = found.inputs[input];
            const double effect = found.effects.at(input, output);
            effects.push_back({{"input", moved.name},
                               {"value", moved.probe.value},
                               {"step", moved.probe.step},
                               {"units", moved.units},
                               {"effect", effect},
                               {"gradient", effect / moved.probe.step}});
        }
        list.push_back({{"output", outputs[output].name},
                        {"value", model.run->at(outputs[output].slot, time)},
                        {"effects", effects}});
    }
    return {{"time", time}, {"outputs", list}};
}

}  // namespace

int sensitivity(const SensitivityOptions& options) {
    const auto model = loadModel(options.model, options.scenario);
    if (!model)
        return report(model.error(), options.json);
    const auto outputs = exportColumns(*model->program, options.outputs);
    if (!outputs)
        return report(outputs.error(), options.json);
    std::vector<Slot> slots;
    for (const ExportColumn& column : *outputs)
        slots.push_back(column.slot);
    const double time = options.time.value_or(model->run->times().back());
    const auto found = model->policy && options.inputs.empty()
                           ? leversOf(*model, slots, time)
                           : constantsOf(*model, options, slots, time);
    if (!found)
        return report(found.error(), options.json);
    (void)report(model->notes, options.json);
    return deliver(options.json
                       ? json(*found, *outputs, *model, time)
                                 .dump(1, ' ', false, nlohmann::json::error_handler_t::replace) +
                             '\n'
                       : text(*found, *outputs, *model, time),
                   "", options.json);
}

}  // namespace kyosei::cli
