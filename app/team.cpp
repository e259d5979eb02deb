// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/team.h"

#include "app/issue_codes.h"
#include "model/base/bytes.h"
#include "model/platform/interruption.h"

#include <algorithm>
#include <thread>
#include <utility>
#include <vector>

namespace kyosei::cli {

namespace {

constexpr int kCoordinator = 0;

/// Tags of the messages. A worker begins with `ready` (the fingerprint), then sends `finished` (its
/// bytes) or `failed` (why) for every shard it was told to `run`. The coordinator answers each of
/// these with `run` or `stop`.
enum Tag : int { kReady = 1, kFinished, kFailed, kRun, kStop };

/// What all messages consist of; either part may be left empty.
struct Body {
    std::uint64_t shard = 0;
    std::string text;

    [[nodiscard]] std::string bytes() const {
        ByteWriter writer;
        writer.number(shard);
        writer.text(text);
        return writer.take();
    }
    static Body of(const Communicator::Message& message) {
        ByteReader reader(message.bytes);
        Body body;
        body.shard = reader.number();
        body.text = reader.text();
        return body;
    }
};

Issues trouble(const IssueCode& code, int rank, IssueArguments arguments = {}) {
    return {{code, {"process " + std::to_string(rank), 0, {}}, std::move(arguments)}};
}

/// Takes note of what a worker sent.
void take(const Communicator::Message& message, const ShardedComputation& computation,
          ShardQueue& queue) {
    const Body body = Body::of(message);
    switch (message.tag) {
    case kReady:
        if (body.text != computation.fingerprint)
            queue.failed(trouble(codes::processDiffers, message.source));
        return;
    case kFinished: return queue.finished(body.shard, body.text);
    default: return queue.failed(trouble(codes::processStopped, message.source, {body.text}));
    }
}

/// Runs shards of the queue in the calling thread until there are no more.
void runShards(const ShardedComputation& computation, ShardQueue& queue,
               const std::stop_token& stop) {
    while (const std::optional<std::size_t> shard = queue.next()) {
        const Result<std::string> bytes = computation.run(*shard, stop);
        if (!bytes)
            return queue.failed(bytes.error());
        queue.finished(*shard, *bytes);
    }
}

void runAlone(const ShardedComputation& computation, ShardQueue& queue) {
    const Interruption interruption;
    std::vector<std::jthread> helpers;
    for (unsigned i = 1; i < computation.threads; ++i)
        helpers.emplace_back([&] { runShards(computation, queue, interruption.token()); });
    runShards(computation, queue, interruption.token());
}

}  // namespace

Result<Team> Team::join() {
    Result<std::unique_ptr<Communicator>> world = Communicator::world();
    if (!world)
        return fail(std::move(world.error()));
    return Team(std::move(*world));
}

Team::~Team() {
    for (; world_ && workers_ > 0; --workers_)
        world_->send(world_->receive().source, kStop, Body().bytes());
}

unsigned Team::threads(unsigned asked) const {
    if (asked > 0)
        return asked;
    return world_ ? 1 : std::max(1u, std::thread::hardware_concurrency());
}

void Team::runWorker(const Result<ShardedComputation>& computation) {
    const auto send = [&](Tag tag, std::uint64_t shard, std::string text) {
        world_->send(kCoordinator, tag, Body{shard, std::move(text)}.bytes());
    };
    if (computation)
        send(kReady, 0, computation->fingerprint);
    else
        send(kFailed, 0, toText(computation.error()));
    while (true) {
        const Communicator::Message message = world_->receive();
        if (message.tag != kRun)
            return;
        const std::uint64_t shard = Body::of(message).shard;
        Result<std::string> bytes = computation->run(shard, {});
        if (bytes)
            send(kFinished, shard, *std::move(bytes));
        else
            send(kFailed, shard, toText(bytes.error()));
    }
}

void Team::runCoordinator(const ShardedComputation& computation, ShardQueue& queue) {
    const std::jthread own([&] { runShards(computation, queue, {}); });
    while (workers_ > 0) {
        const Communicator::Message message = world_->receive();
        take(message, computation, queue);
        const std::optional<std::size_t> shard = queue.next();
        world_->send(message.source, shard ? kRun : kStop, Body{shard.value_or(0), {}}.bytes());
        workers_ -= shard ? 0 : 1;
    }
}

Issues Team::run(const ShardedComputation& computation, ShardQueue& queue) {
    if (world_)
        runCoordinator(computation, queue);
    else
        runAlone(computation, queue);
    return queue.issues();
}

}  // namespace kyosei::cli
