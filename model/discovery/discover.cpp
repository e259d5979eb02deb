// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/discovery/discover.h"

#include "model/base/issue_codes.h"
#include "model/discovery/kept_batches.h"

#include <algorithm>
#include <utility>

namespace kyosei::discovery {

namespace {

constexpr std::size_t kNextAnswer = 4;  ///< times as many futures as the answer before

/// The share of members, by weight, that miss the goals without drawn shocks.
Result<double> missedWithoutShocks(const std::shared_ptr<PolicyEnsemble>& history,
                                   const DiscoverRequest& request, const std::stop_token& stop) {
    FutureOptions calm = request.futures;
    calm.shocks = false;
    const auto futures =
        Futures::of(history, request.scenario, request.goals, calm, request.weights);
    if (!futures)
        return fail(futures.error());
    FutureTable table = futures->empty();
    if (auto added = futures->add(0, table, stop); !added)
        return fail(std::move(added.error()));
    return statisticsOf(table.cases, Box()).base;
}

DiscoveryPointer answerOf(const DiscoverRequest& request, const FutureTable& table,
                          std::optional<double> withoutShocks, std::size_t wanted,
                          const std::stop_token& stop) {
    auto answer = std::make_shared<Discovery>();
    answer->request = request;
    answer->table = table;
    answer->explanation = explain(table.cases, request.explain, stop);
    const Verdict verdict = answer->explanation.verdict;
    if (verdict != Verdict::never && verdict != Verdict::always && !stop.stop_requested()) {
        const auto split = searchedAndOthers(table.cases, request.explain);
        answer->tree = growTree(split.first, request.tree);
        for (TreeNode& node : answer->tree)
            node.statistics = statisticsOf(split.second, node.box);
    }
    answer->withoutShocks = withoutShocks;
    answer->wanted = wanted;
    answer->complete = table.count() >= wanted;
    return answer;
}

/// Where batches are kept; none without a folder.
Result<std::optional<KeptBatches>> keptIn(const std::filesystem::path& folder,
                                          const PolicyEnsemble& history,
                                          const DiscoverRequest& request, std::size_t batches) {
    if (folder.empty())
        return std::nullopt;
    auto kept = KeptBatches::open(
        folder,
        settingsOf(history, request.scenario, request.goals, request.futures, request.weights),
        batches);
    if (!kept)
        return fail(std::move(kept.error()));
    return std::optional(std::move(*kept));
}

/// From where it is kept, or by running it.
Result<void> addBatch(const Futures& futures, const std::optional<KeptBatches>& kept,
                      std::size_t batch, FutureTable& table, const std::stop_token& stop) {
    if (!kept)
        return futures.add(batch, table, stop);
    const auto known = kept->addTo(table, batch);
    if (!known)
        return fail(known.error());
    if (*known)
        return {};
    FutureTable fresh = futures.empty();
    if (auto added = futures.add(batch, fresh, stop); !added)
        return added;
    if (auto saved = kept->keep(fresh, batch); !saved)
        return saved;
    return kept->addTo(table, batch).map([](bool) {});
}

}  // namespace

Result<DiscoveryPointer> discover(const std::shared_ptr<PolicyEnsemble>& history,
                                  const DiscoverRequest& request, const std::stop_token& stop,
                                  const DiscoveryProgress& progress,
                                  const std::filesystem::path& folder) {
    const auto futures =
        Futures::of(history, request.scenario, request.goals, request.futures, request.weights);
    if (!futures)
        return fail(futures.error());
    const std::size_t size = futures->batchSize();
    const std::size_t asked = std::max<std::size_t>(1, (request.runs + size - 1) / size);
    const std::size_t batches = futures->isEndless() ? asked : 1;
    const auto kept = keptIn(folder, *history, request, batches);
    if (!kept)
        return fail(kept.error());
    std::optional<double> withoutShocks;
    if (request.futures.shocks) {
        const auto missed = missedWithoutShocks(history, request, stop);
        if (!missed)
            return fail(missed.error());
        withoutShocks = *missed;
    }
    FutureTable table = futures->empty();
    DiscoveryPointer answer;
    std::size_t next = 1;  // batches of the next answer
    for (std::size_t batch = 0; batch < batches; ++batch) {
        if (auto added = addBatch(*futures, *kept, batch, table, stop); !added)
            return fail(std::move(added.error()));
        DiscoveryPointer fresh;
        if (batch + 1 == next || batch + 1 == batches) {
            next *= kNextAnswer;
            fresh = answer = answerOf(request, table, withoutShocks, batches * size, stop);
        }
        if (stop.stop_requested())
            return fail({codes::cancelled});
        if (progress)
            progress(fresh, table.count(), batches * size);
    }
    return answer;
}

DiscoveryWorker::Handler discoveryHandler(SharedSource<PolicyEnsemble> source) {
    return [source = std::move(source)](const DiscoverRequest& request,
                                        const DiscoveryWorker::Turn& turn) -> Result<void> {
        turn.allowReplacement();
        const auto ensemble = source();
        if (!ensemble)
            return fail(ensemble.error());
        const auto told = [&turn](const DiscoveryPointer& answer, std::size_t done,
                                  std::size_t wanted) {
            turn.deliver({answer, done, wanted});
        };
        const auto answer = discover(*ensemble, request, turn.cancelled(), told);
        return answer ? Result<void>() : Result<void>(fail(answer.error()));
    };
}

}  // namespace kyosei::discovery
