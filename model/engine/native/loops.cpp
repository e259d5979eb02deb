// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/native/loops.h"

#include "model/engine/operands.h"

#include <algorithm>
#include <functional>
#include <map>
#include <queue>

namespace kyosei::native {

namespace {

constexpr std::size_t kMostNodes = 96;  // in one loop, for the sake of registers

/// That a node has to come after another.
struct Dependency {
    std::uint32_t before = 0;
    bool sameElement = false;  ///< element e needs only element e: one loop may hold both
    bool isRead = false;       ///< the result is read, rather than only the order kept
};

/// Which instructions have to come before which.
class Dependencies {
public:
    Dependencies(const Code& code, const std::vector<Instruction>& section)
        : code_(code), section_(section), of(section.size()), temporaryOf(section.size(), false),
          writer_(code.slotCount, kFromMemory), readers_(code.slotCount),
          isPinned_(code.slotCount, false) {
        // Places of dynamic subscripts stand in tables, so their temporaries cannot move.
        for (const Instruction& i : section)
            if (i.op == Op::index)
                forEachOperand(code, i, [&](const OperandRange& range) {
                    std::fill_n(isPinned_.begin() + range.first, range.count, true);
                });
        for (std::uint32_t node = 0; node < section.size(); ++node)
            add(node);
    }

    [[nodiscard]] bool isTemporary(Slot slot) const {
        return slot >= code_.temporaries && slot < code_.slotCount && !isPinned_[slot];
    }

private:
    const Code& code_;
    const std::vector<Instruction>& section_;

public:
    std::vector<std::vector<Dependency>> of;
    std::vector<bool> temporaryOf;  ///< per node: its target is a temporary that may move
    /// Per node and operand range, in the order of forEachOperand: the node that wrote its first
    /// slot, or kFromMemory.
    std::vector<std::vector<std::uint32_t>> writers{std::vector<std::vector<std::uint32_t>>(
        section_.size())};

private:
    void add(std::uint32_t node) {
        const Instruction& i = section_[node];
        forEachOperand(code_, i, [&](const OperandRange& range) { read(node, i, range); });
        temporaryOf[node] = isTemporary(i.target);
        for (Slot slot = i.target; slot < i.target + i.count; ++slot) {
            if (!temporaryOf[node])
                overwrite(node, i, slot);
            writer_[slot] = node;
            // A temporary that moves leaves what stands in a pinned slot, and its readers.
            if (!temporaryOf[node] || !isPinned_[slot])
                readers_[slot].clear();
        }
    }

    void read(std::uint32_t node, const Instruction& i, const OperandRange& range) {
        writers[node].push_back(writer_[range.first]);
        for (Slot slot = range.first; slot < range.first + range.count; ++slot) {
            readers_[slot].push_back(node);
            const std::uint32_t before = writer_[slot];
            if (before == kFromMemory)
                continue;
            const Instruction& producer = section_[before];
            const bool isWhole = range.position >= 0 && producer.target == range.first &&
                                 producer.count == range.count && i.count == producer.count;
            depend(node, before, isWhole, true);
        }
    }

    /// What read or wrote the old value has to come first.
    void overwrite(std::uint32_t node, const Instruction& i, Slot slot) {
        if (writer_[slot] != kFromMemory)
            depend(node, writer_[slot], false, false);
        for (const std::uint32_t reader : readers_[slot]) {
            if (reader == node)
                continue;
            bool isWhole = true;
            forEachOperand(code_, section_[reader], [&](const OperandRange& range) {
                const bool overlaps = range.first < i.target + i.count &&
                                      i.target < range.first + range.count;
                isWhole = isWhole && (!overlaps || (range.position >= 0 && !range.isScalar &&
                                                    range.first == i.target &&
                                                    range.count == i.count));
            });
            depend(node, reader, isWhole, false);
        }
    }

    void depend(std::uint32_t node, std::uint32_t before, bool sameElement, bool isRead) {
        auto& all = of[node];
        const auto at = std::ranges::find(all, before, &Dependency::before);
        if (at == all.end())
            all.push_back({before, sameElement, isRead});
        else
            *at = {before, at->sameElement && sameElement, at->isRead || isRead};
    }

    std::vector<std::uint32_t> writer_;
    std::vector<std::vector<std::uint32_t>> readers_;
    std::vector<bool> isPinned_;
};

/// Takes ready instructions of one kind and count for as long as there are any, then goes on with
/// the kind and count of which most are ready.
class Scheduler {
public:
    Scheduler(const std::vector<Instruction>& section, const Dependencies& dependencies,
              const std::vector<Loop::Kind>& kinds)
        : section_(section), dependencies_(dependencies), kinds_(kinds),
          followers_(section.size()), waiting_(section.size(), 0),
          loopOf(section.size(), kFromMemory) {
        for (std::uint32_t node = 0; node < section.size(); ++node) {
            for (const Dependency& dependency : dependencies.of[node])
                followers_[dependency.before].push_back(node);
            waiting_[node] = static_cast<std::uint32_t>(dependencies.of[node].size());
            if (waiting_[node] == 0)
                ready_[shapeOf(node)].push(node);
        }
    }

    std::vector<Loop> run() {
        while (!ready_.empty()) {
            const auto most = std::ranges::max_element(ready_, {}, [](const auto& shape) {
                return shape.second.size();
            });
            fill(most->first);
        }
        return std::move(loops_);
    }

private:
    using Shape = std::pair<Loop::Kind, std::uint32_t>;
    using Smallest =
        std::priority_queue<std::uint32_t, std::vector<std::uint32_t>, std::greater<>>;

    [[nodiscard]] Shape shapeOf(std::uint32_t node) const {
        const Loop::Kind kind = kinds_[node];
        return {kind, kind == Loop::Kind::elements ? section_[node].count : 0};
    }

    void fill(Shape shape) {
        const auto loop = static_cast<std::uint32_t>(loops_.size());
        loops_.push_back({shape.first, shape.second, {}});
        const std::size_t most = shape.first == Loop::Kind::call ? 1 : kMostNodes;
        while (ready_.contains(shape) && loops_[loop].nodes.size() < most) {
            Smallest& ready = ready_[shape];
            const std::uint32_t node = ready.top();
            ready.pop();
            if (ready.empty())
                ready_.erase(shape);
            loops_[loop].nodes.push_back(node);
            loopOf[node] = loop;
            for (const std::uint32_t follower : followers_[node])
                if (--waiting_[follower] == 0)
                    release(follower, loop);
        }
        for (const std::uint32_t node : afterLoop_)
            ready_[shapeOf(node)].push(node);
        afterLoop_.clear();
    }

    /// Ready now, or when the current loop is complete.
    void release(std::uint32_t node, std::uint32_t loop) {
        const bool waits = std::ranges::any_of(
            dependencies_.of[node], [&](const Dependency& dependency) {
                return loopOf[dependency.before] == loop && !dependency.sameElement;
            });
        if (waits)
            afterLoop_.push_back(node);
        else
            ready_[shapeOf(node)].push(node);
    }

    const std::vector<Instruction>& section_;
    const Dependencies& dependencies_;
    const std::vector<Loop::Kind>& kinds_;
    std::vector<std::vector<std::uint32_t>> followers_;
    std::vector<std::uint32_t> waiting_;
    std::map<Shape, Smallest> ready_;
    std::vector<std::uint32_t> afterLoop_;
    std::vector<Loop> loops_;

public:
    std::vector<std::uint32_t> loopOf;
};

/// Gives each temporary that is stored a place of its own for as long as it is needed.
class Places {
public:
    explicit Places(Slot firstFree) : next_(static_cast<Slot>(roundedUp(firstFree))) {}

    Slot take(std::uint32_t count, std::uint32_t firstLoop, std::uint32_t lastLoop) {
        const auto size = static_cast<std::uint32_t>(roundedUp(count));
        auto& free = free_[size];
        const auto at = std::ranges::find_if(
            free, [&](const Place& place) { return place.until < firstLoop; });
        if (at != free.end()) {
            at->until = lastLoop;
            return at->slot;
        }
        free.push_back({next_, lastLoop});
        next_ += size;
        return free.back().slot;
    }
    [[nodiscard]] Slot end() const { return next_; }

private:
    struct Place {
        Slot slot;
        std::uint32_t until;
    };
    Slot next_;
    std::map<std::uint32_t, std::vector<Place>> free_;
};

}  // namespace

LoopPlan planLoops(const Code& code, const std::vector<Instruction>& section,
                   const SlotSet& neededAfter, std::size_t lanes, KindOf kindOf) {
    const Dependencies dependencies(code, section);
    std::vector<Loop::Kind> kinds;
    for (const Instruction& instruction : section)
        kinds.push_back(kindOf(code, instruction, lanes));
    Scheduler scheduler(section, dependencies, kinds);
    LoopPlan plan;
    plan.loops = scheduler.run();
    const std::vector<std::uint32_t>& loopOf = scheduler.loopOf;

    std::vector<std::uint32_t> lastReader(section.size(), 0);
    for (std::uint32_t node = 0; node < section.size(); ++node) {
        LoopNode placed;
        placed.instruction = section[node];
        for (Slot slot = 0; slot < section[node].count && !dependencies.temporaryOf[node]; ++slot)
            placed.isStored = placed.isStored || neededAfter[section[node].target + slot];
        plan.nodes.push_back(placed);
    }
    for (std::uint32_t node = 0; node < section.size(); ++node) {
        std::size_t which = 0;
        forEachOperand(code, section[node], [&](const OperandRange& range) {
            const std::uint32_t first = dependencies.writers[node][which++];
            if (first == kFromMemory && range.count == 1)
                return;
            const bool isInLoop = first != kFromMemory && range.position >= 0 &&
                                  loopOf[first] == loopOf[node] &&
                                  kinds[node] == Loop::Kind::elements;
            if (isInLoop)
                plan.nodes[node].source[static_cast<std::size_t>(range.position)] = first;
        });
        for (const Dependency& dependency : dependencies.of[node]) {
            if (!dependency.isRead)
                continue;
            const bool isPassed =
                std::ranges::find(plan.nodes[node].source, dependency.before) !=
                    plan.nodes[node].source.end() &&
                dependency.sameElement;
            if (!isPassed)
                plan.nodes[dependency.before].isStored = true;
            lastReader[dependency.before] =
                std::max(lastReader[dependency.before], loopOf[node]);
        }
    }

    Places places(code.slotCount);
    std::vector<Slot> placeOf(section.size(), 0);
    for (const Loop& loop : plan.loops)
        for (const std::uint32_t node : loop.nodes)
            if (dependencies.temporaryOf[node] && plan.nodes[node].isStored)
                placeOf[node] =
                    places.take(section[node].count, loopOf[node], lastReader[node]);
    for (std::uint32_t node = 0; node < section.size(); ++node) {
        Instruction& i = plan.nodes[node].instruction;
        if (dependencies.temporaryOf[node] && plan.nodes[node].isStored)
            i.target = placeOf[node];
        std::size_t which = 0;
        const auto moved = [&](Slot slot, std::uint32_t writer) {
            return writer != kFromMemory && dependencies.temporaryOf[writer]
                       ? placeOf[writer] + (slot - section[writer].target)
                       : slot;
        };
        const Instruction original = section[node];
        forEachOperand(code, original, [&](const OperandRange& range) {
            const std::uint32_t writer = dependencies.writers[node][which++];
            if (range.position == 1)
                i.b = moved(original.b, writer);
            else if (range.position == 2)
                i.c = moved(original.c, writer);
            else if (original.op != Op::index &&
                     (range.position == 0 || dependencies.isTemporary(original.a)))
                i.a = moved(original.a, writer);
        });
    }
    plan.slotCount = places.end();
    return plan;
}

}  // namespace kyosei::native
