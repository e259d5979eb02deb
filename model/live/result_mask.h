// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/batch_engine.h"
#include "model/live/ensemble_snapshot.h"

#include <memory>
#include <span>

namespace kyosei {

/// A run in which some outputs are not a number after `from`, so that whoever shows or exports it
/// cannot tell them. Outputs it does not have are passed over.
[[nodiscard]] std::shared_ptr<const RunResult> masked(const RunResult& run,
                                                      std::span<const Slot> hidden, double from);

/// A stage without the fans of some outputs.
[[nodiscard]] std::shared_ptr<const EnsembleSnapshot> masked(const EnsembleSnapshot& stage,
                                                             std::span<const Slot> hidden);

}  // namespace kyosei
