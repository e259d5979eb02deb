// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_calibration.h"
#include "app/cli_commands.h"
#include "app/cli_output.h"
#include "app/issue_codes.h"
#include "app/team.h"
#include "model/base/digest.h"
#include "model/base/files.h"
#include "model/base/issue_codes.h"
#include "model/base/shard_store.h"
#include "model/calibrate/posterior.h"
#include "model/explore/exploration.h"
#include "model/simulation/policy_data.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <iterator>
#include <utility>

namespace kyosei::cli {

namespace {

using calibrate::Calibration;
using calibrate::Draw;

/// Finished parts lie here, below the output folder, until all are there.
constexpr const char* kWorkFolder = "calibration-parts";

ShardedComputation computationOf(const Calibration& calibration, unsigned threads) {
    const std::string settings = calibration.settingsText();
    const auto run = [&calibration, fingerprint = digestOf(settings)](
                         std::size_t shard, std::stop_token stop) -> Result<std::string> {
        const Result<std::vector<Draw>> draws = calibration.runShard(shard, std::move(stop));
        if (!draws)
            return fail(draws.error());
        return ShardStore::pack(fingerprint, shard, calibration.pack(*draws));
    };
    return {digestOf(settings + explore::arithmetic()), run, threads};
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
    const auto& schools = model->data().worldViews();
    if (!schools)
        return report(schools.error(), false);
    const auto posterior = calibrate::posteriorOf(calibration, draws, &*schools);
    if (!posterior)
        return report(posterior.error(), false);
    const auto scores = hindcastOf(model, calibration.plan(), posterior->members);
    if (!scores)
        return report(scores.error(), false);
    const std::string text = calibrate::reportOf(calibration, draws, *posterior, &*schools);
    const std::pair<const char*, std::string> files[] = {
        {"members.csv", calibrate::writeMembers(posterior->members)},
        {"report.json", text},
        {"hindcast.json", *scores}};
    for (const auto& [name, content] : files)
        if (const Result<void> saved = saveFile(folder / name, content); !saved)
            return report(saved.error(), false);
    return deliver(calibrationSummary(text), "", false);
}

/// The folder of finished parts. Fails if an interrupted calibration is in it that is not to go on.
Result<ShardStore> openParts(const Calibration& calibration, const CalibrateOptions& options) {
    const std::filesystem::path parts = std::filesystem::path(options.folder) / kWorkFolder;
    std::error_code ignored;
    if (!options.resume && std::filesystem::exists(parts, ignored))
        return fail({codes::calibrationInterrupted, {parts.string(), 0, {}}});
    return ShardStore::open(parts, calibration.settingsText(), calibration.shards());
}

/// Alone or as the coordinator of several processes.
int calibrateHere(const std::shared_ptr<const PolicyModel>& model, const Calibration& calibration,
                  const CalibrateOptions& options, Team& team) {
    const Result<ShardStore> store = openParts(calibration, options);
    if (!store)
        return report(store.error(), false);
    ShardQueue queue(
        store->missing(), [&](std::size_t shard) { return calibration.drawsOf(shard); },
        [&](std::size_t shard, std::string_view bytes) { return store->save(shard, bytes); });
    const Issues issues =
        team.run(computationOf(calibration, team.threads(options.threads)), queue);
    if (!issues.empty() && issues.front().code == codes::cancelled) {
        std::fprintf(stderr, "%zu of %zu parts are finished; --resume goes on from there.\n",
                     calibration.shards() - store->missing().size(), calibration.shards());
        return kUnfinished;
    }
    if (!issues.empty())
        return report(issues, false);
    const Result<std::vector<Draw>> draws = allDraws(calibration, *store);
    if (!draws)
        return report(draws.error(), false);
    const int status = write(model, calibration, *draws, options.folder);
    if (status == kSuccess)
        store->remove();
    return status;
}

}  // namespace

int calibrate(const CalibrateOptions& options) {
    Result<Team> team = Team::join();
    if (!team)
        return report(team.error(), false);
    const auto model = PolicyModel::embedded();
    const Result<Calibration> calibration =
        model ? Calibration::embedded(**model, options.calibration)
              : Result<Calibration>(fail(model.error()));
    if (team->isWorker()) {
        team->runWorker(
            calibration.map([](const Calibration& all) { return computationOf(all, 1); }));
        return kSuccess;
    }
    if (!calibration)
        return report(calibration.error(), false);
    return calibrateHere(*model, *calibration, options, *team);
}

}  // namespace kyosei::cli
