// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_calibration.h"
#include "app/cli_commands.h"
#include "app/cli_output.h"
#include "app/interruption.h"
#include "app/shard_queue.h"
#include "model/base/digest.h"
#include "model/base/files.h"
#include "model/base/shard_store.h"
#include "model/calibrate/posterior.h"
#include "model/explore/exploration.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <iterator>
#include <thread>

namespace kyosei::cli {

namespace {

using calibrate::Calibration;
using calibrate::Draw;
using explore::ShardStore;

/// Finished parts lie here, below the output folder, until all are there.
constexpr const char* kWorkFolder = "calibration-parts";

void work(const Calibration& calibration, ShardQueue& queue, const std::string& fingerprint,
          const std::stop_token& stop) {
    while (const auto shard = queue.next()) {
        const Result<std::vector<Draw>> draws = calibration.runShard(*shard, stop);
        if (!draws)
            return queue.failed(draws.error());
        queue.finished(*shard, ShardStore::pack(fingerprint, *shard, calibration.pack(*draws)));
    }
}

Issues runMissing(const Calibration& calibration, const ShardStore& store, unsigned threads) {
    const Interruption interruption;
    const std::string fingerprint = digestOf(calibration.settingsText());
    ShardQueue queue(
        store.missing(), [&](std::size_t shard) { return calibration.drawsOf(shard); },
        [&](std::size_t shard, std::string_view bytes) { return store.save(shard, bytes); });
    {
        std::vector<std::jthread> helpers;
        for (unsigned i = 1; i < threads; ++i)
            helpers.emplace_back(
                [&] { work(calibration, queue, fingerprint, interruption.token()); });
        work(calibration, queue, fingerprint, interruption.token());
    }
    return queue.issues();
}

Result<std::vector<Draw>> allDraws(const Calibration& calibration, const ShardStore& store) {
    std::vector<Draw> all;
    for (std::size_t shard = 0; shard < calibration.shards(); ++shard) {
        const Result<std::string> bytes = store.read(shard);
        if (!bytes)
            return fail(bytes.error());
        auto draws = calibration.unpack(shard, *bytes);
        if (!draws)
            return fail(store.notWhole(shard));
        std::move(draws->begin(), draws->end(), std::back_inserter(all));
    }
    return all;
}

Result<std::string> hindcastOf(const std::shared_ptr<const PolicyModel>& model,
                               const calibrate::Plan& plan, const calibrate::Members& members) {
    const auto scores = scoresOf(model, plan, members, "members.csv");
    if (!scores)
        return fail(scores.error());
    return calibrate::hindcastJson(*scores, plan);
}

int write(const std::shared_ptr<const PolicyModel>& model, const Calibration& calibration,
          const std::vector<Draw>& draws, const std::filesystem::path& folder) {
    const auto posterior = calibrate::posteriorOf(calibration, draws);
    if (!posterior)
        return report(posterior.error(), false);
    const auto scores = hindcastOf(model, calibration.plan(), posterior->members);
    if (!scores)
        return report(scores.error(), false);
    const std::string text = calibrate::reportOf(calibration, draws, *posterior);
    const std::pair<const char*, std::string> files[] = {
        {"members.csv", calibrate::writeMembers(posterior->members)},
        {"report.json", text},
        {"hindcast.json", *scores}};
    for (const auto& [name, content] : files)
        if (const Result<void> saved = saveFile(folder / name, content); !saved)
            return report(saved.error(), false);
    return deliver(calibrationSummary(text), "", false);
}

}  // namespace

int calibrate(const CalibrateOptions& options) {
    const auto model = PolicyModel::embedded();
    if (!model)
        return report(model.error(), false);
    const Result<Calibration> calibration = Calibration::embedded(**model, options.calibration);
    if (!calibration)
        return report(calibration.error(), false);
    const std::filesystem::path parts = std::filesystem::path(options.folder) / kWorkFolder;
    std::error_code ignored;
    if (!options.resume && std::filesystem::exists(parts, ignored))
        return report({{Severity::error,
                        IssueCode::invalidValue,
                        {parts.string(), 0, {}},
                        "holds a calibration that was interrupted.",
                        "Add --resume to go on with it, or remove the folder."}},
                      false);
    const Result<ShardStore> store =
        ShardStore::open(parts, calibration->settingsText(), calibration->shards());
    if (!store)
        return report(store.error(), false);
    const unsigned threads =
        options.threads > 0 ? options.threads : std::max(1u, std::thread::hardware_concurrency());
    const Issues issues = runMissing(*calibration, *store, threads);
    if (!issues.empty() && issues.front().code == IssueCode::cancelled) {
        std::fprintf(stderr, "%zu of %zu parts are finished; --resume goes on from there.\n",
                     calibration->shards() - store->missing().size(), calibration->shards());
        return kUnfinished;
    }
    if (!issues.empty())
        return report(issues, false);
    const Result<std::vector<Draw>> draws = allDraws(*calibration, *store);
    if (!draws)
        return report(draws.error(), false);
    const int status = write(*model, *calibration, *draws, options.folder);
    if (status == kSuccess)
        store->remove();
    return status;
}

}  // namespace kyosei::cli
