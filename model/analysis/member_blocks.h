// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/ensemble.h"

#include <functional>
#include <stop_token>

namespace kyosei {

/// The constants of some members of an ensemble.
[[nodiscard]] Result<MemberBlock> drawBlock(const EnsembleSpec& spec, std::size_t first,
                                            std::size_t count);

/// What becomes of the blocks of an ensemble.
struct BlockSink {
    /// Takes a block's result; called from several threads at once, once per block.
    std::function<void(const MemberBlock&, RunResult&&)> take;
    /// All members before the spec's first + `complete` are taken; one call at a time, ascending.
    std::function<void(std::size_t complete)> completed;
};

/// Number of members that a spec asks for.
[[nodiscard]] std::size_t memberCount(const EnsembleSpec& spec);

/// Runs the blocks in ascending order on the spec's threads. After a failure no further block is
/// started; the issues of the lowest block that failed are returned, whatever the threads.
[[nodiscard]] Result<void> runBlocks(const EnsembleSpec& spec, const BlockRun& runBlock,
                                     const std::stop_token& stop, const BlockSink& sink);

}  // namespace kyosei
