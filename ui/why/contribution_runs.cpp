// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/contribution_runs.h"

#include "model/analysis/members.h"
#include "model/outcomes/knockouts.h"
#include "model/simulation/policy_data.h"

#include <limits>
#include <utility>

namespace kyosei {

namespace {

constexpr std::size_t kAllMembers = std::numeric_limits<std::size_t>::max();

/// Among levers or countries: combinations of them are run.
Result<Contributions> dividedAmong(const PolicyModel& model,
                                   const ContributionRuns::Request& request,
                                   const EnsembleSource& source, const std::vector<Slot>& outputs,
                                   const BackgroundContext& context) {
    const Result<std::shared_ptr<PolicyEnsemble>> ensemble = source();
    if (!ensemble)
        return fail(ensemble.error());
    ContributionOptions options;
    options.outputs = outputs;
    options.years = {model.charts().headline().horizon};
    options.weights = request.weights;
    if (!options.weights.empty())
        options.weights.resize((*ensemble)->members());
    options.progress = [&context](std::size_t done, std::size_t all) {
        context.progress(static_cast<int>(done), static_cast<int>(all));
    };
    const LeverTable& levers = model.levers();
    return contributionsOf(**ensemble, request.scenario,
                           request.parts == ContributionParts::levers
                               ? groupsByLever(request.scenario, levers)
                               : groupsByActor(request.scenario, levers),
                           options, context.cancelled);
}

/// What runs through each link: links are held one at a time, in models of their own.
Result<Contributions> throughLinks(const std::shared_ptr<const PolicyModel>& model,
                                   const ContributionRuns::Request& request, std::size_t most,
                                   const std::stop_token& stop) {
    const auto& members = model->data().members();
    if (!members)
        return fail(members.error());
    calibrate::Members used = *members;
    if (!request.weights.empty())
        used.weights = request.weights;
    used = calibrate::firstMembers(used, most);
    const auto links = embeddedKnockouts(*model);
    if (!links)
        return fail(links.error());
    std::vector<std::vector<Knockout>> alone;
    for (const Knockout& link : *links)
        alone.push_back({link});
    const auto ensembleOf = [&used](std::shared_ptr<const PolicyModel> of) {
        return PolicyEnsemble::create(std::move(of), used, PolicyData::kMembersFile,
                                      PolicyEnsemble::Options::onAllProcessors());
    };
    const auto compared = compareWithout(model, {request.scenario}, alone, ensembleOf, stop);
    if (!compared)
        return fail(compared.error());
    return contributionsOf(*compared, *links, model->charts().headline().outputs());
}

}  // namespace

ContributionRuns::ContributionRuns(std::shared_ptr<const PolicyModel> model, EnsembleSource source,
                                   QObject* parent)
    : QObject(parent), model_(std::move(model)), whole_(std::move(source)),
      coarse_(historyMatchedOnce(model_, kFirstMembers)),
      outputs_(model_->charts().headline().outputs()) {}

void ContributionRuns::start(const Request& request) {
    run(request, coarse_, false);
}

void ContributionRuns::run(const Request& request, EnsembleSource source, bool final) {
    using Answer = std::shared_ptr<const Contributions>;
    task_ = runInBackground(
        *this,
        [model = model_, request, source = std::move(source), outputs = outputs_,
         final](const BackgroundContext& context) -> Result<Answer> {
            auto found = request.parts == ContributionParts::links
                             ? throughLinks(model, request, final ? kAllMembers : kFirstMembers,
                                            context.cancelled)
                             : dividedAmong(*model, request, source, outputs, context);
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
