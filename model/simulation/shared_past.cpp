// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/shared_past.h"

#include <algorithm>
#include <utility>

namespace kyosei {

Result<RunResult> sharedPast(const PolicyModel& model, const std::vector<Slot>& outputs,
                             std::size_t members, std::stop_token stop) {
    RunInputs inputs = model.inputsFor({});
    inputs.outputs = outputs;
    inputs.checkpoint = model.presentYear();
    const Result<RunResult> one = run(model.program(), inputs, std::move(stop));
    if (!one)
        return fail(one.error());
    RunResult all(one->times(), outputs, members);
    for (std::size_t output = 0; output < outputs.size(); ++output)
        for (std::size_t member = 0; member < members; ++member)
            std::ranges::copy(one->series(outputs[output]), all.writable(output, member).begin());
    all.checkpoint = one->checkpoint;
    all.checkpoint.values.clear();
    all.checkpoint.values.reserve(one->checkpoint.values.size() * members);
    for (const double value : one->checkpoint.values)
        all.checkpoint.values.insert(all.checkpoint.values.end(), members, value);
    return all;
}

}  // namespace kyosei
