// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compile/nodes.h"

#include <string>
#include <vector>

namespace kyosei {

/// One thing to evaluate: `node` into `count` slots from `first`, along `space`.
struct Task {
    std::string name;         ///< for messages
    std::uint32_t owner = 0;  ///< variable whose equation it comes from
    Slot first = 0;
    std::uint32_t count = 1;
    SpaceId space = kScalarSpace;
    NodeId node = kNoNode;
    bool startsDifferently = false;  ///< has an equation of its own for the start
};

/// Tasks in an order in which each follows all it reads; or else one cycle of tasks, each reading
/// the next and the last reading the first.
struct TaskOrder {
    std::vector<std::uint32_t> order;
    std::vector<std::uint32_t> cycle;
};

/// Orders `roots` and whatever they need. Slots that no task writes are taken as known.
[[nodiscard]] TaskOrder orderTasks(const Graph& graph, const std::vector<Task>& tasks,
                                   const std::vector<std::uint32_t>& roots);

}  // namespace kyosei
