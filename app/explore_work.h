// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explore_team.h"
#include "app/shard_queue.h"
#include "model/explore/shard_folder.h"

#include <stop_token>

namespace kyosei::cli {

/// Runs shards of the queue in this process until there are no more.
void workAlone(const explore::Exploration& exploration, ShardQueue& queue, std::stop_token stop);

/// The same as process 0 of a team, which also hands shards to the others. Their results arrive as
/// messages, so that machines need not share a folder.
void leadTeam(const explore::Exploration& exploration, ShardQueue& queue, Team& team);

/// Works as one of the other processes until process 0 has no more shards. If the exploration could
/// not be set up here, tells process 0 why.
void followLead(const Result<explore::Exploration>& exploration, Team& team);

/// Sends the others away when process 0 cannot begin.
void dismissTeam(Team& team);

}  // namespace kyosei::cli
