// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_commands.h"
#include "app/cli_output.h"
#include "app/explore_report.h"
#include "app/team.h"
#include "model/base/files.h"
#include "model/base/issue_codes.h"
#include "model/explore/request.h"
#include "model/explore/shard_folder.h"
#include "model/vensim/reader.h"

#include <algorithm>
#include <cstdio>
#include <utility>

namespace kyosei::cli {

namespace {

using explore::Exploration;
using explore::Request;
using explore::ShardFolder;

constexpr std::size_t kLargestTable = std::size_t{16} << 20;

Result<Request> requestFrom(const ExploreOptions& options, unsigned threads) {
    Request request = options.request;
    request.threads = threads;
    if (!options.parameters.empty()) {
        Result<std::string> table = readFile(options.parameters, kLargestTable);
        if (!table)
            return fail(std::move(table.error()));
        request.table = std::move(*table);
        request.tableFile = options.parameters;
    }
    return request;
}

/// What was read with reservations goes to `notes`.
Result<Exploration> setUp(const ExploreOptions& options, unsigned threads, Issues& notes) {
    const Result<Request> request = requestFrom(options, threads);
    if (!request)
        return fail(request.error());
    if (!options.model.empty()) {
        auto read = readModelFile(options.model);
        if (!read)
            return fail(std::move(read.error()));
        notes = std::move(read->notes);
        return exploreModel(read->document, *request, options.changes);
    }
    const auto model = PolicyModel::embedded();
    if (!model)
        return fail(model.error());
    Scenario scenario;
    if (!options.scenario.empty()) {
        auto read = readScenarioFile(options.scenario, (*model)->levers(), (*model)->shocks());
        if (!read)
            return fail(std::move(read.error()));
        scenario = std::move(read->scenario);
        notes = std::move(read->notes);
    }
    return explorePolicy(*model, scenario, *request, options.variesLevers);
}

/// Shards that this start of the program is to run: with several parts, every so many.
std::vector<std::size_t> shardsToRun(const ShardFolder& folder, const ExploreOptions& options) {
    std::vector<std::size_t> shards = folder.missing();
    std::erase_if(shards,
                  [&](std::size_t shard) { return shard % options.parts != options.part - 1; });
    return shards;
}

int unfinished(const Exploration& exploration, std::size_t missing, const std::string& how) {
    std::fprintf(stderr, "%zu of %zu shards are finished; %s\n", exploration.shards() - missing,
                 exploration.shards(), how.c_str());
    return kUnfinished;
}

ShardedComputation computationOf(const Exploration& exploration) {
    const auto run = [&](std::size_t shard, std::stop_token stop) -> Result<std::string> {
        const Result<explore::Tally> tally = runShard(exploration, shard, std::move(stop));
        if (!tally)
            return fail(tally.error());
        return ShardFolder::pack(exploration, shard, *tally);
    };
    return {exploration.fingerprint(), run};  // threads share the members of a shard
}

/// Alone or as the coordinator of several processes.
int exploreHere(const Exploration& exploration, const ExploreOptions& options, Team& team) {
    const Result<ShardFolder> folder = ShardFolder::open(options.folder, exploration);
    if (!folder)
        return report(folder.error(), options.json);
    ShardQueue queue(
        shardsToRun(*folder, options),
        [&](std::size_t shard) { return exploration.membersOf(shard); },
        [&](std::size_t shard, std::string_view bytes) { return folder->save(shard, bytes); });
    const Issues issues = team.run(computationOf(exploration), queue);
    const std::size_t missing = folder->missing().size();
    if (!issues.empty() && issues.front().code == codes::cancelled)
        return unfinished(exploration, missing, "the same command goes on from there.");
    if (!issues.empty())
        return report(issues, options.json);
    if (missing > 0)
        return unfinished(exploration, missing,
                          "run the other parts, put all shards into one folder, and run the same "
                          "command there.");
    const Result<explore::Tally> whole = folder->merge();
    if (!whole)
        return report(whole.error(), options.json);
    return deliver(
        options.json ? explorationJson(exploration, *whole) : explorationCsv(exploration, *whole),
        options.csv, options.json, {options.scenario, options.model, options.parameters});
}

}  // namespace

int explore(const ExploreOptions& options) {
    Result<Team> team = Team::join();
    if (!team)
        return report(team.error(), options.json);
    Issues notes;
    const Result<Exploration> exploration = setUp(options, team->threads(options.threads), notes);
    if (team->isWorker()) {
        team->runWorker(exploration.map(computationOf));
        return kSuccess;
    }
    (void)report(notes, options.json);
    if (!exploration)
        return report(exploration.error(), options.json);
    return exploreHere(*exploration, options, *team);
}

}  // namespace kyosei::cli
