// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/lever_sensitivity.h"

#include <algorithm>
#include <utility>

namespace kyosei {

Result<ProbeEffects> probeEffects(const Program& program, RunInputs base,
                                  const std::vector<Probe>& probes,
                                  const std::vector<Slot>& outputs, double time,
                                  std::stop_token stop) {
    ProbeEffects result{outputs.size(), std::vector<double>(probes.size() * outputs.size())};
    if (probes.empty() || outputs.empty())
        return result;
    const auto low = [](const Probe& p) { return std::max(p.value - p.step, p.minimum); };
    const auto high = [](const Probe& p) { return std::min(p.value + p.step, p.maximum); };

    base.members = 2 * probes.size();
    base.outputs = outputs;
    for (std::size_t i = 0; i < probes.size(); ++i) {
        std::vector<double> values(base.members, probes[i].value);
        values[2 * i] = low(probes[i]);
        values[2 * i + 1] = high(probes[i]);
        base.constants.push_back({probes[i].slot, std::move(values)});
    }
    const Result<RunResult> batch = run(program, base, std::move(stop));
    if (!batch)
        return fail(batch.error());
    for (std::size_t i = 0; i < probes.size(); ++i) {
        const double distance = high(probes[i]) - low(probes[i]);
        if (!(distance > 0))
            continue;
        for (std::size_t j = 0; j < outputs.size(); ++j) {
            const double change =
                batch->at(outputs[j], time, 2 * i + 1) - batch->at(outputs[j], time, 2 * i);
            result.effects[i * outputs.size() + j] = change / distance * probes[i].step;
        }
    }
    return result;
}

}  // namespace kyosei
