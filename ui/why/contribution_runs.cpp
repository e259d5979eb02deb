// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/contribution_runs.h"

#include "model/analysis/members.h"
#include "model/simulation/policy_data.h"

#include <mutex>
#include <thread>
#include <utility>

namespace kyosei {

namespace {

constexpr std::size_t kCoarseMembers = 64;

/// The first members, as an ensemble of its own that is made once.
EnsembleSource coarseOnce(std::shared_ptr<const PolicyModel> model) {
    struct Made {
        std::mutex mutex;
        std::shared_ptr<PolicyEnsemble> ensemble;
    };
    return [model = std::move(model),
            made = std::make_shared<Made>()]() -> Result<std::shared_ptr<PolicyEnsemble>> {
        const std::scoped_lock lock(made->mutex);
        if (made->ensemble)
            return made->ensemble;
        const auto& members = model->data().members();
        if (!members)
            return fail(members.error());
        PolicyEnsemble::Options options;
        options.threads = std::max(1u, std::thread::hardware_concurrency());
        auto ensemble =
            PolicyEnsemble::create(model, calibrate::firstMembers(*members, kCoarseMembers),
                                   PolicyData::kMembersFile, options);
        if (ensemble)
            made->ensemble = *ensemble;
        return ensemble;
    };
}

std::vector<Slot> headlineOutputs(const Headline& headline) {
    std::vector<Slot> outputs;
    for (const HeadlineIndicator& indicator : headline.indicators)
        outputs.push_back(indicator.slot);
    outputs.push_back(headline.stability.slot);
    outputs.push_back(headline.framework.slot);
    return outputs;
}

}  // namespace

ContributionRuns::ContributionRuns(std::shared_ptr<const PolicyModel> model, EnsembleSource source,
                                   QObject* parent)
    : QObject(parent), model_(std::move(model)), whole_(std::move(source)),
      coarse_(coarseOnce(model_)), outputs_(headlineOutputs(model_->charts().headline())) {}

void ContributionRuns::start(Request request) {
    run(request, coarse_, false);
}

void ContributionRuns::run(const Request& request, EnsembleSource source, bool final) {
    using Answer = std::shared_ptr<const Contributions>;
    task_ = runInBackground(
        *this,
        [model = model_, request, source = std::move(source),
         outputs = outputs_](const BackgroundContext& context) -> Result<Answer> {
            const Result<std::shared_ptr<PolicyEnsemble>> ensemble = source();
            if (!ensemble)
                return fail(ensemble.error());
            ContributionOptions options;
            options.outputs = outputs;
            options.years = {model->charts().headline().horizon};
            options.weights = request.weights;
            if (!options.weights.empty())
                options.weights.resize((*ensemble)->members());
            options.progress = [&context](std::size_t done, std::size_t all) {
                context.progress(static_cast<int>(done), static_cast<int>(all));
            };
            const LeverTable& levers = model->levers();
            auto found = contributionsOf(**ensemble, request.scenario,
                                         request.parts == ContributionParts::levers
                                             ? groupsByLever(request.scenario, levers)
                                             : groupsByActor(request.scenario, levers),
                                         options, context.cancelled);
            if (!found)
                return fail(std::move(found.error()));
            return std::make_shared<const Contributions>(std::move(*found));
        },
        [this, request, final](Result<Answer> answer) {
            if (!answer) {
                emit failed(answer.error());
                return;
            }
            const bool done = final || (*answer)->groups.empty();
            if (!done)  // before the answer is told, whose receiver may start another request
                run(request, whole_, true);
            emit found(*answer, done);
        },
        [this](int done, int all) { emit progressed(done, all); });
}

}  // namespace kyosei
