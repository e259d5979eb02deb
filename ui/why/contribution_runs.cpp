// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/contribution_runs.h"

#include <QMetaObject>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <utility>

namespace kyosei {

namespace {

using Request = ContributionRuns::Request;
using PartProgress = std::function<void(std::size_t done, std::size_t all)>;
using Found = Result<Contributions>;

constexpr std::chrono::milliseconds kRest(250);  ///< until a slider is taken to rest

/// Waits, unless it is stopped.
void restFor(std::chrono::milliseconds time, const std::stop_token& stop) {
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock lock(mutex);
    (void)wake.wait_for(lock, stop, time, [] { return false; });
}

std::vector<LeverGroup> partsOf(const Request& request, const LeverTable& levers) {
    return grouped(request.parts == ContributionParts::levers
                       ? groupsByLever(request.scenario, levers)
                       : groupsByActor(request.scenario, levers),
                   request.groups);
}

/// Among levers or countries: combinations of them are run.
Found dividedAmong(const WhySources& sources, const Request& request, ContributionStage stage,
                   const PartProgress& progress, const std::stop_token& stop) {
    ContributionOptions options;
    options.outputs = request.outputs;
    options.years = request.years;
    std::vector<LeverGroup> parts = partsOf(request, sources.model->levers());
    if (stage == ContributionStage::central)
        return contributionsOf(*sources.model, request.scenario, std::move(parts), options, stop);
    const auto ensemble = stage == ContributionStage::all ? sources.whole() : sources.coarse();
    if (!ensemble)
        return fail(ensemble.error());
    options.weights = request.weights;
    if (!options.weights.empty())
        options.weights.resize((*ensemble)->members());
    options.progress = progress;
    return contributionsOf(**ensemble, request.scenario, std::move(parts), options, stop);
}

/// What runs through each link: links are held one at a time.
Found throughLinks(const WhySources& sources, const Request& request, ContributionStage stage,
                   const PartProgress& progress, const std::stop_token& stop) {
    const auto links = sources.links();
    if (!links)
        return fail(links.error());
    const auto ensemble = sources.whole();
    if (!ensemble)
        return fail(ensemble.error());
    KnockoutRuns::Options options;
    options.members = stage == ContributionStage::all ? 0 : kFirstMembers;
    options.weights = request.weights;
    options.progress = progress;
    const auto compared = (*links)->without->compare({request.scenario}, **ensemble, options, stop);
    if (!compared)
        return fail(compared.error());
    return contributionsOf(*compared, (*links)->links, request.outputs);
}

}  // namespace

ContributionRuns::ContributionRuns(std::shared_ptr<const WhySources> sources, QObject* parent)
    : QObject(parent),
      worker_(
          handlerFor(std::move(sources)),
          [this](std::uint64_t revision, Result<Answer> answer) {
              QMetaObject::invokeMethod(
                  this, [this, revision, answer = std::move(answer)] { receive(revision, answer); },
                  Qt::QueuedConnection);
          },
          Worker::Priority::background) {}

ContributionRuns::Worker::Handler
ContributionRuns::handlerFor(std::shared_ptr<const WhySources> sources) {
    return [this, sources = std::move(sources)](const Request& request,
                                                const Worker::Turn& turn) -> Result<void> {
        const bool links = request.parts == ContributionParts::links;
        const PartProgress progress = [this, &turn](std::size_t done, std::size_t all) {
            QMetaObject::invokeMethod(
                this,
                [this, revision = turn.revision(), done, all] {
                    if (revision == newest_ && revision >= wanted_)
                        emit progressed(static_cast<int>(done), static_cast<int>(all));
                },
                Qt::QueuedConnection);
        };
        for (const ContributionStage stage :
             {ContributionStage::central, ContributionStage::first, ContributionStage::all}) {
            if (stage == ContributionStage::central && links)
                continue;
            if (stage == ContributionStage::first) {
                turn.allowReplacement();
                restFor(kRest, turn.cancelled());
            }
            if (turn.cancelled().stop_requested())
                return {};
            Found found = links
                              ? throughLinks(*sources, request, stage, progress, turn.cancelled())
                              : dividedAmong(*sources, request, stage, progress, turn.cancelled());
            if (!found)
                return fail(std::move(found.error()));
            const bool nothing = found->groups.empty();  // what few say of it, all do
            turn.deliver({std::make_shared<const Contributions>(std::move(*found)),
                          nothing ? ContributionStage::all : stage});
            if (nothing)
                return {};
        }
        return {};
    };
}

void ContributionRuns::start(Request request) {
    newest_ = worker_.submit(std::move(request));
}

void ContributionRuns::cancel() {
    wanted_ = newest_ + 1;
    worker_.cancel();
}

void ContributionRuns::receive(std::uint64_t revision, const Result<Answer>& answer) {
    if (revision < wanted_)
        return;
    if (answer)
        emit found(answer->contributions, answer->stage);
    else if (revision == newest_)
        emit failed(answer.error());
}

}  // namespace kyosei
