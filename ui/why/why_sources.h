// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/live/ensemble_worker.h"
#include "model/outcomes/held_links.h"
#include "model/outcomes/policy_loops.h"

#include <memory>

namespace kyosei {

/// What the pages of the card of reasons work with, each made once, by the first who asks, for all
/// of them. Used from their background threads.
struct WhySources {
    std::shared_ptr<const PolicyModel> model;
    EnsembleSource whole;
    EnsembleSource coarse;                   ///< its first members
    SharedSource<const HeldLinks> links;     ///< of the argument
    SharedSource<const HeldLinks> loops;     ///< named feedback loops
    SharedSource<const PolicyLoops> shares;  ///< how strong these are when
};

/// `whole` gives the whole ensemble.
[[nodiscard]] std::shared_ptr<const WhySources> whySources(std::shared_ptr<const PolicyModel> model,
                                                           EnsembleSource whole);

}  // namespace kyosei
