// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/costs.h"

#include "model/base/sorted_unique.h"
#include "model/search/futures.h"
#include "model/simulation/shared_past.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace kyosei::search {

double excessOver(const Budget& budget, const Spending& spending,
                  const std::vector<std::string>& actors) {
    double excess = budget.all ? std::max(0.0, spending.all.peak - *budget.all) : 0;
    for (std::size_t i = 0; i < actors.size(); ++i)
        if (const auto limit = budget.actors.find(actors[i]); limit != budget.actors.end())
            excess += std::max(0.0, spending.actors[i].peak - limit->second);
    return excess;
}

Result<Costs> Costs::create(std::shared_ptr<const PolicyModel> model, double firstChange,
                            const std::stop_token& stop) {
    Result<RunResult> past = sharedPast(*model, sortedUnique(model->levers().costSlots()), 1, stop);
    if (!past)
        return fail(std::move(past.error()));
    return Costs(std::move(model), firstChange, std::move(*past));
}

Result<std::vector<Spending>> Costs::of(const std::vector<Scenario>& candidates,
                                        const std::stop_token& stop) const {
    const std::vector<Slot> outputs = sortedUnique(model_->levers().costSlots());
    RunInputs inputs = model_->inputsFor({});
    inputs.members = candidates.size();
    inputs.constants = constantsSideBySide(*model_, candidates);
    inputs.outputs = outputs;
    inputs.threads = 0;
    const RunResult past = repeated(past_, outputs, candidates.size());
    if (firstChange_ >= past.checkpoint.time)
        inputs.continued = &past;
    const Result<RunResult> all = run(model_->program(), inputs, stop);
    if (!all)
        return fail(all.error());
    std::vector<Spending> spending;
    RunResult one(all->times(), outputs, 1);
    for (std::size_t k = 0; k < candidates.size(); ++k) {
        for (std::size_t output = 0; output < outputs.size(); ++output)
            std::ranges::copy(all->series(outputs[output], k), one.writable(output, 0).begin());
        spending.push_back(spendingOf(*model_, candidates[k], one));
    }
    return spending;
}

}  // namespace kyosei::search
