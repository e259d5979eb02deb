// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/policy_loops.h"

#include "model/base/sorted_unique.h"

#include <cstddef>
#include <utility>
#include <vector>

namespace kyosei {

PolicyLoops::PolicyLoops(std::shared_ptr<const PolicyModel> model, structure::Structure structure)
    : model_(std::move(model)), structure_(std::move(structure)),
      names_(namedLoops(model_->document(), structure_)) {}

Result<std::shared_ptr<const PolicyLoops>>
PolicyLoops::of(std::shared_ptr<const PolicyModel> model) {
    auto structure = structure::Structure::of(model->document(), true);
    if (!structure)
        return fail(std::move(structure.error()));
    return std::shared_ptr<const PolicyLoops>(
        new PolicyLoops(std::move(model), std::move(*structure)));
}

Result<structure::NamedLoopShares> PolicyLoops::shares(const Scenario& scenario,
                                                       std::span<const double> years,
                                                       std::stop_token stop) const {
    const auto run = model_->run(scenario, stop);
    if (!run)
        return fail(run.error());
    auto scorer =
        structure::LinkScorer::of(model_->document(), structure_, model_->program(), *run);
    if (!scorer)
        return fail(std::move(scorer.error()));
    std::vector<std::size_t> steps;
    for (const double year : years)
        steps.push_back(structure::stepAt(*run, year));
    return namedLoopShares(structure_, names_, *scorer, *run, sortedUnique(std::move(steps)),
                           std::move(stop));
}

SharedSource<const PolicyLoops> policyLoopsOnce(std::shared_ptr<const PolicyModel> model) {
    return madeOnce<const PolicyLoops>(
        [model = std::move(model)] { return PolicyLoops::of(model); });
}

}  // namespace kyosei
