// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/engine/workload.h"

#include "model/base/random.h"
#include "tests/support/nea7.h"
#include "tests/support/policy.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace kyosei::bench {

namespace {

/// Members that one call of the engine runs when there are several threads.
constexpr std::size_t kBlock = 64;

RunInputs blockOf(const RunInputs& inputs, std::size_t first) {
    RunInputs block = inputs;
    block.members = std::min(kBlock, inputs.members - first);
    for (ConstantOverride& constant : block.constants)
        if (constant.values.size() > 1) {
            const auto begin = constant.values.begin() + static_cast<std::ptrdiff_t>(first);
            constant.values =
                std::vector<double>(begin, begin + static_cast<std::ptrdiff_t>(block.members));
        }
    return block;
}

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

void runAll(const Workload& workload, const RunInputs& inputs, unsigned threads) {
    if (threads == 1) {
        (void)runOrEnd(workload, inputs);
        return;
    }
    const std::size_t blocks = (inputs.members + kBlock - 1) / kBlock;
    std::vector<std::vector<RunResult>> kept(threads);
    std::atomic<std::size_t> next = 0;
    const auto work = [&](std::vector<RunResult>& mine) {
        for (std::size_t block = next++; block < blocks; block = next++)
            mine.push_back(runOrEnd(workload, blockOf(inputs, block * kBlock)));
    };
    std::vector<std::jthread> helpers;
    for (unsigned i = 1; i < threads; ++i)
        helpers.emplace_back([&, i] { work(kept[i]); });
    work(kept[0]);
}

}  // namespace kyosei::bench
