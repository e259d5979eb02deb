// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compile/order.h"

#include <algorithm>
#include <unordered_map>

namespace kyosei {

namespace {

constexpr std::uint32_t kNoTask = 0xFFFFFFFF;

/// Depth-first walk with its own stack: chains of equations may be long.
class Walk {
public:
    Walk(const Graph& graph, const std::vector<Task>& tasks)
        : graph_(graph), tasks_(tasks), marks_(tasks.size(), Mark::unseen),
          seen_(graph.size(), kNoTask) {
        Slot end = 0;
        for (const Task& task : tasks)
            end = std::max(end, task.first + task.count);
        writer_.assign(end, kNoTask);
        for (std::uint32_t i = 0; i < tasks.size(); ++i)
            std::fill_n(writer_.begin() + tasks[i].first, tasks[i].count, i);
    }

    /// False if a cycle was found; then result.cycle is set.
    bool visit(std::uint32_t root) {
        if (marks_[root] != Mark::unseen)
            return true;
        enter(root);
        while (!stack_.empty()) {
            Frame& top = stack_.back();
            if (top.next == top.needs.size()) {
                marks_[top.task] = Mark::done;
                result.order.push_back(top.task);
                stack_.pop_back();
                continue;
            }
            const std::uint32_t needed = top.needs[top.next++];
            if (marks_[needed] == Mark::active) {
                closeCircle(needed);
                return false;
            }
            if (marks_[needed] == Mark::unseen)
                enter(needed);
        }
        return true;
    }

    TaskOrder result;

private:
    enum class Mark : std::uint8_t { unseen, active, done };
    struct Frame {
        std::uint32_t task;
        std::vector<std::uint32_t> needs;
        std::size_t next = 0;
    };

    void enter(std::uint32_t task) {
        marks_[task] = Mark::active;
        stack_.push_back({task, needsOf(task)});
    }

    std::vector<std::uint32_t> needsOf(std::uint32_t task) {
        std::vector<std::uint32_t> needs;
        std::vector<NodeId> pending = {tasks_[task].node};
        while (!pending.empty()) {
            const NodeId id = pending.back();
            pending.pop_back();
            if (seen_[id] == task)
                continue;
            seen_[id] = task;
            const Node& node = graph_[id];
            pending.insert(pending.end(), node.arguments.rbegin(), node.arguments.rend());
            const bool reads = node.kind == Node::Kind::load || node.op == Op::index;
            for (std::size_t i = 0; reads && i < node.slots.size(); ++i) {
                const Slot slot = node.slots[i];
                if (slot < writer_.size() && writer_[slot] != kNoTask &&
                    std::ranges::find(needs, writer_[slot]) == needs.end())
                    needs.push_back(writer_[slot]);
            }
        }
        return needs;
    }

    void closeCircle(std::uint32_t first) {
        const auto begin = std::ranges::find(stack_, first, &Frame::task);
        for (auto at = begin; at != stack_.end(); ++at)
            result.cycle.push_back(at->task);
    }

    const Graph& graph_;
    const std::vector<Task>& tasks_;
    std::vector<Mark> marks_;
    std::vector<std::uint32_t> seen_;    ///< node -> last task that looked at it
    std::vector<std::uint32_t> writer_;  ///< slot -> task
    std::vector<Frame> stack_;
};

}  // namespace

TaskOrder orderTasks(const Graph& graph, const std::vector<Task>& tasks,
                     const std::vector<std::uint32_t>& roots) {
    Walk walk(graph, tasks);
    for (const std::uint32_t root : roots)
        if (!walk.visit(root))
            break;
    return std::move(walk.result);
}

}  // namespace kyosei
