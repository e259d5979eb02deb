// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/engine/workload.h"

#include "model/base/random.h"
#include "tests/support/nea7.h"
#include "tests/support/policy.h"

#include <cstdio>
#include <cstdlib>

namespace kyosei::bench {

namespace {

RunResult runOrEnd(const Workload& workload, const RunInputs& inputs) {
    auto result = run(workload.program, inputs);
    if (!result) {
        std::fprintf(stderr, "%s: %s", workload.name.c_str(), toText(result.error()).c_str());
        std::exit(EXIT_FAILURE);
    }
    return *std::move(result);
}

}  // namespace

Workload policyWorkload() {
    const PolicyModel& model = policyModel();
    Workload workload{"policy model", model.program(), {}, {}};
    workload.outputs.push_back(model.charts().headline().stability.slot);
    for (const HeadlineIndicator& indicator : model.charts().headline().indicators)
        workload.outputs.push_back(indicator.slot);
    workload.exogenous = model.inputsFor({}).exogenous;
    for (const LeverCell& cell : model.levers().cells())
        workload.varied.push_back(cell.valueSlot);
    return workload;
}

Workload nea7Workload() {
    Workload workload{"NEA-7", nea7::load(), {}, {}};
    workload.outputs = nea7::slotsOf(workload.program, nea7::kOutputs);
    workload.varied = nea7::slotsOf(workload.program, nea7::kInputs);
    return workload;
}

RunInputs inputsOf(const Workload& workload, std::size_t members) {
    RunInputs inputs;
    inputs.members = members;
    inputs.outputs = workload.outputs;
    inputs.exogenous = workload.exogenous;
    RunInputs once = inputs;
    once.members = 1;
    once.outputs = workload.varied;
    const RunResult central = runOrEnd(workload, once);
    for (std::uint32_t k = 0; k < workload.varied.size(); ++k) {
        const Slot slot = workload.varied[k];
        std::vector<double> values(members);
        for (std::size_t member = 0; member < members; ++member) {
            const double u = openUnit(randomBits(7, Stream::points, k, member));
            values[member] = central.series(slot).front() * (0.8 + 0.4 * u);
        }
        inputs.constants.push_back({slot, std::move(values)});
    }
    return inputs;
}

void runAll(const Workload& workload, RunInputs inputs, unsigned threads) {
    inputs.threads = threads;
    (void)runOrEnd(workload, inputs);
}

}  // namespace kyosei::bench
