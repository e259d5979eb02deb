// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/native/loops.h"

#include "model/program/operands.h"

#include <queue>

#include <algorithm>
#include <functional>
#include <map>
#include <utility>

namespace kyosei::native {

namespace {

constexpr std::size_t kMaxNodes = 96;  // in one loop, for the sake of registers

/// That a node has to come after another.
struct Dependency {
    std::uint32_t before = 0;
    bool sameElement = false;  ///< element e needs only element e: one loop may hold both
    bool isRead = false;       ///< the result is read, rather than only the order kept
};

/// Which instructions have to come before which, and who wrote what they read.
class Dependencies {
public:
    Dependencies(const Code& code, const std::vector<Instruction>& section)
        : of(section.size()), writers(section.size()), isMovable(section.size(), false),
          code_(code), section_(section), writer_(code.slotCount, kFromMemory),
          inPlace_(code.slotCount, kFromMemory), readers_(code.slotCount),
          isPinned_(code.slotCount, false) {
        // Operands of dynamic subscripts and the like stand in tables, so their temporaries cannot
        // move, and nothing that shares a slot with one.
        for (const Instruction& i : section)
            if (hasOperandTable(i.op))
                forEachOperand(code, i, [&](const OperandRange& range) {
                    std::fill_n(isPinned_.begin() + range.first, range.count, true);
                });
        for (std::uint32_t node = 0; node < section.size(); ++node)
            add(node);
    }

    std::vector<std::vector<Dependency>> of;  ///< per instruction
    /// Per instruction and operand range, in the order of forEachOperand: who wrote its first slot,
    /// or kFromMemory.
    std::vector<std::vector<std::uint32_t>> writers;
    std::vector<bool> isMovable;  ///< per instruction: its target is a temporary that may move

    [[nodiscard]] bool isTemporary(Slot slot) const {
        return slot >= code_.temporaries && slot < code_.slotCount && !isPinned_[slot];
    }

private:
    void add(std::uint32_t node) {
        const Instruction& i = section_[node];
        forEachOperand(code_, i, [&](const OperandRange& range) { read(node, range); });
        isMovable[node] = true;
        for (Slot slot = i.target; slot < i.target + i.count; ++slot)
            isMovable[node] = isMovable[node] && isTemporary(slot);
        for (Slot slot = i.target; slot < i.target + i.count; ++slot) {
            writer_[slot] = node;
            if (!isMovable[node])  // one that moves leaves what stands there
                overwrite(node, slot);
        }
    }

    void read(std::uint32_t node, const OperandRange& range) {
        writers[node].push_back(writer_[range.first]);
        for (Slot slot = range.first; slot < range.first + range.count; ++slot) {
            const std::uint32_t before = writer_[slot];
            if (before == kFromMemory || !isMovable[before])
                readers_[slot].push_back(node);
            if (before == kFromMemory)
                continue;
            const Instruction& producer = section_[before];
            const bool isWhole = range.position >= 0 && producer.target == range.first &&
                                 producer.count == range.count &&
                                 producer.count == section_[node].count;
            depend(node, {before, isWhole, true});
        }
    }

    /// What read or wrote the value that stands there has to come first.
    void overwrite(std::uint32_t node, Slot slot) {
        if (inPlace_[slot] != kFromMemory)
            depend(node, {inPlace_[slot], false, false});
        for (const std::uint32_t reader : readers_[slot])
            if (reader != node)
                depend(node, {reader, readsSameElements(reader, section_[node]), false});
        inPlace_[slot] = node;
        readers_[slot].clear();
    }

    /// Whether the reader needs of the target only, for each element, the same one.
    [[nodiscard]] bool readsSameElements(std::uint32_t reader, const Instruction& i) const {
        bool isWhole = true;
        forEachOperand(code_, section_[reader], [&](const OperandRange& range) {
            const bool overlaps =
                range.first < i.target + i.count && i.target < range.first + range.count;
            const bool isSame = range.position >= 0 && !range.isScalar && range.first == i.target &&
                                range.count == i.count;
            isWhole = isWhole && (!overlaps || isSame);
        });
        return isWhole;
    }

    void depend(std::uint32_t node, const Dependency& dependency) {
        auto& all = of[node];
        const auto at = std::ranges::find(all, dependency.before, &Dependency::before);
        if (at == all.end()) {
            all.push_back(dependency);
            return;
        }
        at->sameElement = at->sameElement && dependency.sameElement;
        at->isRead = at->isRead || dependency.isRead;
    }

    const Code& code_;
    const std::vector<Instruction>& section_;
    std::vector<std::uint32_t> writer_;   ///< per slot: of its value so far
    std::vector<std::uint32_t> inPlace_;  ///< per slot: of what stands in it, not moved elsewhere
    std::vector<std::vector<std::uint32_t>> readers_;  ///< per slot, of what stands in it
    std::vector<bool> isPinned_;
};

/// Takes ready instructions of one kind and count for as long as there are any, then goes on with
/// the kind and count of which most are ready.
class Scheduler {
public:
    Scheduler(const std::vector<Instruction>& section, const Dependencies& dependencies,
              const std::vector<Loop::Kind>& kinds)
        : section_(section), dependencies_(dependencies), kinds_(kinds), followers_(section.size()),
          waiting_(section.size(), 0), loopOf_(section.size(), kFromMemory) {
        for (std::uint32_t node = 0; node < section.size(); ++node) {
            for (const Dependency& dependency : dependencies.of[node])
                followers_[dependency.before].push_back(node);
            waiting_[node] = static_cast<std::uint32_t>(dependencies.of[node].size());
            if (waiting_[node] == 0)
                ready_[shapeOf(node)].push(node);
        }
    }

    /// The loops in order, with their instructions.
    std::vector<Loop> run() {
        while (!ready_.empty()) {
            const auto most = std::ranges::max_element(
                ready_, {}, [](const auto& shape) { return shape.second.size(); });
            fill(most->first);
        }
        return std::move(loops_);
    }

private:
    using Shape = std::pair<Loop::Kind, std::uint32_t>;
    using Smallest = std::priority_queue<std::uint32_t, std::vector<std::uint32_t>, std::greater<>>;

    [[nodiscard]] Shape shapeOf(std::uint32_t node) const {
        const Loop::Kind kind = kinds_[node];
        return {kind, kind == Loop::Kind::elements ? section_[node].count : 0};
    }

    void fill(Shape shape) {
        const auto loop = static_cast<std::uint32_t>(loops_.size());
        loops_.push_back({shape.first, shape.second, {}});
        const std::size_t most = shape.first == Loop::Kind::call ? 1 : kMaxNodes;
        while (ready_.contains(shape) && loops_[loop].nodes.size() < most) {
            Smallest& ready = ready_[shape];
            const std::uint32_t node = ready.top();
            ready.pop();
            if (ready.empty())
                ready_.erase(shape);
            loops_[loop].nodes.push_back(node);
            loopOf_[node] = loop;
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
        const bool waits =
            std::ranges::any_of(dependencies_.of[node], [&](const Dependency& dependency) {
                return loopOf_[dependency.before] == loop && !dependency.sameElement;
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
    std::vector<std::uint32_t> loopOf_;
};

/// Gives each temporary that is stored a place of its own for as long as it is needed.
class Places {
public:
    explicit Places(Slot firstFree) : next_(static_cast<Slot>(roundedUp(firstFree))) {}

    Slot take(std::uint32_t count, std::uint32_t firstLoop, std::uint32_t lastLoop) {
        const auto size = static_cast<std::uint32_t>(roundedUp(count));
        auto& free = free_[size];
        const auto at =
            std::ranges::find_if(free, [&](const Place& place) { return place.until < firstLoop; });
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

/// Makes the plan from the loops: what passes in registers, what is stored, and where.
class Placement {
public:
    Placement(const Code& code, const std::vector<Instruction>& section,
              const Dependencies& dependencies, std::vector<Loop> loops)
        : code_(code), section_(section), dependencies_(dependencies), loopOf_(section.size(), 0),
          lastReader_(section.size(), 0) {
        plan_.loops = std::move(loops);
        for (std::uint32_t loop = 0; loop < plan_.loops.size(); ++loop)
            for (const std::uint32_t node : plan_.loops[loop].nodes)
                loopOf_[node] = loop;
        for (const Instruction& instruction : section)
            plan_.nodes.push_back({instruction, {kFromMemory, kFromMemory, kFromMemory}, false});
    }

    LoopPlan run(const SlotSet& neededAfter) {
        for (std::uint32_t node = 0; node < section_.size(); ++node) {
            const Instruction& i = section_[node];
            for (Slot e = 0; e < i.count && !dependencies_.isMovable[node]; ++e)
                if (neededAfter[i.target + e])
                    plan_.nodes[node].isStored = true;
            findSources(node);
        }
        placeTargets();
        for (std::uint32_t node = 0; node < section_.size(); ++node)
            moveOperands(node);
        return std::move(plan_);
    }

private:
    void findSources(std::uint32_t node) {
        auto& sources = plan_.nodes[node].source;
        const bool passes = plan_.loops[loopOf_[node]].kind == Loop::Kind::elements;
        std::size_t which = 0;
        forEachOperand(code_, section_[node], [&](const OperandRange& range) {
            const std::uint32_t writer = dependencies_.writers[node][which++];
            if (passes && writer != kFromMemory && range.position >= 0 &&
                loopOf_[writer] == loopOf_[node])
                sources[static_cast<std::size_t>(range.position)] = writer;
        });
        for (const Dependency& dependency : dependencies_.of[node]) {
            if (!dependency.isRead)
                continue;
            const std::uint32_t before = dependency.before;
            if (std::ranges::find(sources, before) == sources.end())
                plan_.nodes[before].isStored = true;
            lastReader_[before] = std::max(lastReader_[before], loopOf_[node]);
        }
    }

    void placeTargets() {
        Places places(code_.slotCount);
        for (const Loop& loop : plan_.loops)
            for (const std::uint32_t node : loop.nodes)
                if (dependencies_.isMovable[node] && plan_.nodes[node].isStored)
                    plan_.nodes[node].instruction.target =
                        places.take(section_[node].count, loopOf_[node], lastReader_[node]);
        plan_.slotCount = places.end();
    }

    void moveOperands(std::uint32_t node) {
        const Instruction& original = section_[node];
        Instruction& i = plan_.nodes[node].instruction;
        const auto moved = [&](Slot slot, std::uint32_t writer) {
            return writer != kFromMemory && dependencies_.isMovable[writer]
                       ? plan_.nodes[writer].instruction.target + (slot - section_[writer].target)
                       : slot;
        };
        std::size_t which = 0;
        forEachOperand(code_, original, [&](const OperandRange& range) {
            const std::uint32_t writer = dependencies_.writers[node][which++];
            if (range.position == 1)
                i.b = moved(original.b, writer);
            else if (range.position == 2)
                i.c = moved(original.c, writer);
            else if (range.position == 0 || dependencies_.isTemporary(original.a))
                i.a = moved(original.a, writer);
        });
    }

    const Code& code_;
    const std::vector<Instruction>& section_;
    const Dependencies& dependencies_;
    LoopPlan plan_;
    std::vector<std::uint32_t> loopOf_;
    std::vector<std::uint32_t> lastReader_;  ///< loop of the last reader
};

}  // namespace

LoopPlan planLoops(const Code& code, const std::vector<Instruction>& section,
                   const SlotSet& neededAfter, std::size_t lanes, InstructionSet set,
                   KindOf kindOf) {
    const Dependencies dependencies(code, section);
    std::vector<Loop::Kind> kinds;
    kinds.reserve(section.size());
    for (const Instruction& instruction : section)
        kinds.push_back(kindOf(code, instruction, lanes, set));
    std::vector<Loop> loops = Scheduler(section, dependencies, kinds).run();
    return Placement(code, section, dependencies, std::move(loops)).run(neededAfter);
}

}  // namespace kyosei::native
