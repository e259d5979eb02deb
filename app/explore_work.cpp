// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explore_work.h"

#include <thread>

namespace kyosei::cli {

namespace {

using explore::Exploration;
using explore::ShardFolder;

// Messages: a follower begins with `ready`, then sends `finished` or `failed` for every shard it
// was told to `run`; process 0 answers each of these with `run` or `leave`.
enum class MessageKind : std::uint64_t { ready, finished, failed, run, leave };

std::string message(MessageKind what, std::uint64_t number = 0, std::string_view text = {}) {
    ByteWriter writer;
    writer.number(static_cast<std::uint64_t>(what));
    writer.number(number);
    writer.text(text);
    return writer.take();
}

struct ReceivedMessage {
    explicit ReceivedMessage(const Team::Message& received) : from(received.from) {
        ByteReader reader(received.bytes);
        what = static_cast<MessageKind>(reader.number());
        number = reader.number();
        text = reader.text();
    }
    int from;
    MessageKind what;
    std::uint64_t number;
    std::string text;
};

Issues trouble(int rank, const std::string& text) {
    return {{Severity::error,
             IssueCode::invalidValue,
             {"process " + std::to_string(rank), 0, {}},
             text,
             {}}};
}

void listen(const Exploration& exploration, ShardQueue& queue, const ReceivedMessage& heard) {
    switch (heard.what) {
    case MessageKind::ready:
        if (heard.text != exploration.fingerprint())
            queue.failed(
                trouble(heard.from,
                        "has another model, other settings, another version of this program, or a "
                        "processor with other arithmetic than process 0."));
        return;
    case MessageKind::finished: return queue.finished(heard.number, heard.text);
    default: return queue.failed(trouble(heard.from, "stopped: " + heard.text));
    }
}

}  // namespace

void workAlone(const Exploration& exploration, ShardQueue& queue, std::stop_token stop) {
    while (const std::optional<std::size_t> shard = queue.next()) {
        const Result<explore::Tally> tally = runShard(exploration, *shard, stop);
        if (!tally)
            return queue.failed(tally.error());
        queue.finished(*shard, ShardFolder::pack(exploration, *shard, *tally));
    }
}

void leadTeam(const Exploration& exploration, ShardQueue& queue, Team& team) {
    const std::jthread own([&] { workAlone(exploration, queue, {}); });
    for (int followers = team.size() - 1; followers > 0;) {
        const ReceivedMessage heard(team.wait());
        listen(exploration, queue, heard);
        const std::optional<std::size_t> shard = queue.next();
        team.send(heard.from,
                  shard ? message(MessageKind::run, *shard) : message(MessageKind::leave));
        followers -= shard ? 0 : 1;
    }
}

void followLead(const Result<Exploration>& exploration, Team& team) {
    team.send(0, exploration ? message(MessageKind::ready, 0, exploration->fingerprint())
                             : message(MessageKind::failed, 0, toText(exploration.error())));
    while (true) {
        const ReceivedMessage heard(team.wait());
        if (heard.what != MessageKind::run)
            return;
        const Result<explore::Tally> tally = runShard(*exploration, heard.number);
        team.send(0, tally ? message(MessageKind::finished, heard.number,
                                     ShardFolder::pack(*exploration, heard.number, *tally))
                           : message(MessageKind::failed, heard.number, toText(tally.error())));
    }
}

void dismissTeam(Team& team) {
    for (int followers = team.size() - 1; followers > 0; --followers)
        team.send(team.wait().from, message(MessageKind::leave));
}

}  // namespace kyosei::cli
