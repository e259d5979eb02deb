// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/policy_pair.h"

#include "model/compile/compiler.h"

#include <utility>

namespace kyosei {

PolicyPair::PolicyPair(std::shared_ptr<const PolicyModel> model, Program alone,
                       std::size_t saveEvery)
    : model_(std::move(model)), alone_(std::move(alone)), saveEvery_(saveEvery) {
    for (const VariableInfo& variable : model_->program().variables()) {
        if (!variable.exogenous)
            continue;
        const VariableInfo* source = alone_.find(variable.referenceOf);
        for (Slot i = 0; i < variable.size; ++i) {
            references_.push_back(variable.first + i);
            recorded_.push_back(source->first + i);
        }
    }
}

Result<PolicyPair> PolicyPair::create(std::shared_ptr<const PolicyModel> model,
                                      std::size_t saveEvery) {
    Result<Program> alone = compile(model->document());
    if (!alone)
        return fail(std::move(alone.error()));
    return PolicyPair(std::move(model), std::move(*alone), saveEvery);
}

std::vector<double> PolicyPair::savedTimes() const {
    const std::vector<double>& all = model_->baseline()->times();
    std::vector<double> saved;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (i % saveEvery_ == 0 || i + 1 == all.size())
            saved.push_back(all[i]);
    return saved;
}

Result<RunResult> PolicyPair::baseline(std::size_t first, std::size_t members,
                                       std::vector<ConstantOverride> constants,
                                       std::vector<Slot> outputs, bool record,
                                       std::stop_token stop) const {
    RunInputs inputs;
    inputs.members = members;
    inputs.firstMember = first;
    inputs.constants = std::move(constants);
    inputs.outputs = std::move(outputs);
    inputs.saveEvery = saveEvery_;
    if (record) {
        inputs.record = recorded_;
        inputs.checkpoint = model_->presentYear();
    }
    Result<RunResult> result = run(alone_, inputs, std::move(stop));
    if (result && record)
        result->recorded.recorded = references_;
    return result;
}

Result<RunResult> PolicyPair::changed(std::size_t first, std::size_t members,
                                      std::vector<ConstantOverride> constants,
                                      std::vector<Slot> outputs, const RunResult& baseline,
                                      double firstChange, std::stop_token stop) const {
    RunInputs inputs;
    inputs.members = members;
    inputs.firstMember = first;
    inputs.constants = std::move(constants);
    inputs.outputs = std::move(outputs);
    inputs.saveEvery = saveEvery_;
    inputs.exogenous = &baseline.recorded;
    if (firstChange >= baseline.checkpoint.time)
        inputs.continued = &baseline;
    return run(model_->program(), inputs, std::move(stop));
}

}  // namespace kyosei
