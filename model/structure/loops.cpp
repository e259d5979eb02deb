// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/structure/loops.h"

#include <queue>

#include <algorithm>

namespace kyosei::structure {

namespace {

constexpr std::uint32_t kNoLink = 0xFFFFFFFF;

void sortByLength(std::vector<Loop>& loops) {
    std::stable_sort(loops.begin(), loops.end(),
                     [](const Loop& a, const Loop& b) { return a.links.size() < b.links.size(); });
}

/// Johnson's search in one part, with a stack of its own. Lives for one call.
class Circuits {
public:
    Circuits(const Network& network, const LoopLimits& limits, LoopSearch& result)
        : network_(network), limits_(limits), result_(result), allowed_(network.size(), false),
          blocked_(network.size(), false), waiting_(network.size()) {}

    /// All loops whose smallest node is `start`, among nodes of its part from `start` on.
    bool from(Node start, const std::vector<Node>& part) {
        for (const Node node : part) {
            allowed_[node] = node >= start;
            blocked_[node] = false;
            waiting_[node].clear();
        }
        enter(start, kNoLink);
        while (!frames_.empty()) {
            Frame& frame = frames_.back();
            const auto out = network_.outOf(frame.node);
            if (frame.next == out.size()) {
                leave();
                continue;
            }
            const std::uint32_t position = out[frame.next++];
            const Link& link = network_.links()[position];
            if (link.kind == LinkKind::initial || !allowed_[link.to])
                continue;
            if (++steps_ > limits_.steps)
                return false;
            if (link.to == start) {
                if (result_.loops.size() == limits_.loops)
                    return false;
                frame.closed = true;
                path_.push_back(position);
                result_.loops.push_back({{path_.begin() + 1, path_.end()}});
                path_.pop_back();
            } else if (!blocked_[link.to]) {
                enter(link.to, position);
            }
        }
        for (const Node node : part)
            allowed_[node] = false;
        return true;
    }

private:
    struct Frame {
        Node node;
        std::size_t next;
        bool closed;  ///< a loop was found from here
    };

    void enter(Node node, std::uint32_t by) {
        blocked_[node] = true;
        frames_.push_back({node, 0, false});
        path_.push_back(by);
    }

    void leave() {
        const Frame frame = frames_.back();
        frames_.pop_back();
        path_.pop_back();
        if (frame.closed) {
            unblock(frame.node);
            if (!frames_.empty())
                frames_.back().closed = true;
            return;
        }
        for (const std::uint32_t position : network_.outOf(frame.node)) {
            const Link& link = network_.links()[position];
            if (link.kind == LinkKind::initial || !allowed_[link.to])
                continue;
            auto& list = waiting_[link.to];
            if (std::find(list.begin(), list.end(), frame.node) == list.end())
                list.push_back(frame.node);
        }
    }

    void unblock(Node node) {
        std::vector<Node> work = {node};
        while (!work.empty()) {
            const Node next = work.back();
            work.pop_back();
            blocked_[next] = false;
            for (const Node other : waiting_[next])
                if (blocked_[other])
                    work.push_back(other);
            waiting_[next].clear();
        }
    }

    const Network& network_;
    const LoopLimits& limits_;
    LoopSearch& result_;
    std::size_t steps_ = 0;
    std::vector<bool> allowed_;
    std::vector<bool> blocked_;
    std::vector<std::vector<Node>> waiting_;  ///< nodes to free when this one becomes free
    std::vector<Frame> frames_;
    std::vector<std::uint32_t> path_;  ///< links taken; the first is none
};

/// Shortest chains of links from one node within its part. Lives for one call.
class Paths {
public:
    Paths(const Network& network, const StronglyConnectedComponents& parts)
        : network_(network), parts_(parts), by_(network.size(), kNoLink),
          met_(network.size(), false) {}

    /// Links of a shortest chain; nullopt-like empty if there is none or from == to.
    std::vector<std::uint32_t> between(Node from, Node to, std::size_t& steps) {
        for (const Node node : touched_)
            met_[node] = false;
        touched_.assign(1, from);
        met_[from] = true;
        for (std::size_t at = 0; at < touched_.size() && !met_[to]; ++at)
            for (const std::uint32_t position : network_.outOf(touched_[at])) {
                const Link& link = network_.links()[position];
                ++steps;
                if (link.kind == LinkKind::initial || met_[link.to] ||
                    parts_.part[link.to] != parts_.part[from])
                    continue;
                met_[link.to] = true;
                by_[link.to] = position;
                touched_.push_back(link.to);
            }
        std::vector<std::uint32_t> path;
        if (met_[to])
            for (Node node = to; node != from; node = network_.links()[by_[node]].from)
                path.push_back(by_[node]);
        std::reverse(path.begin(), path.end());
        return path;
    }

private:
    const Network& network_;
    const StronglyConnectedComponents& parts_;
    std::vector<std::uint32_t> by_;
    std::vector<bool> met_;
    std::vector<Node> touched_;  ///< in the order met
};

}  // namespace

std::vector<Node> nodesOf(const Network& network, const Loop& loop) {
    std::vector<Node> nodes;
    for (const std::uint32_t link : loop.links)
        nodes.push_back(network.links()[link].from);
    return nodes;
}

Polarity polarityOf(const Network& network, const Loop& loop) {
    Polarity polarity = Polarity::positive;
    for (const std::uint32_t link : loop.links)
        polarity = chained(polarity, network.links()[link].polarity);
    return polarity;
}

Loop normalised(const Network& network, Loop loop) {
    const auto smallest = std::min_element(
        loop.links.begin(), loop.links.end(), [&](std::uint32_t a, std::uint32_t b) {
            return network.links()[a].from < network.links()[b].from;
        });
    std::rotate(loop.links.begin(), smallest, loop.links.end());
    return loop;
}

LoopSearch allLoops(const Network& network, const LoopLimits& limits) {
    LoopSearch result;
    const StronglyConnectedComponents parts = stronglyConnectedComponents(network);
    Circuits circuits(network, limits, result);
    for (const std::vector<Node>& part : parts.nodes)
        for (const Node start : part)
            if (result.complete && !circuits.from(start, part))
                result.complete = false;
    sortByLength(result.loops);
    return result;
}

LoopSearch shortestIndependentLoops(const Network& network, const LoopLimits& limits) {
    LoopSearch result;
    const StronglyConnectedComponents parts = stronglyConnectedComponents(network);
    Paths paths(network, parts);
    std::vector<Loop> candidates;  // the shortest through each link
    std::size_t steps = 0;
    for (std::uint32_t i = 0; i < network.links().size(); ++i) {
        const Link& link = network.links()[i];
        if (link.kind == LinkKind::initial ||
            parts.part[link.from] == StronglyConnectedComponents::kNone ||
            parts.part[link.from] != parts.part[link.to])
            continue;
        if (steps > limits.steps) {
            result.complete = false;
            break;
        }
        Loop loop{paths.between(link.to, link.from, steps)};
        loop.links.push_back(i);
        candidates.push_back(normalised(network, std::move(loop)));
    }
    sortByLength(candidates);
    std::vector<bool> covered(network.links().size(), false);
    for (Loop& loop : candidates) {
        const bool adds = std::any_of(loop.links.begin(), loop.links.end(),
                                      [&](std::uint32_t link) { return !covered[link]; });
        if (!adds)
            continue;
        if (result.loops.size() == limits.loops) {
            result.complete = false;
            break;
        }
        for (const std::uint32_t link : loop.links)
            covered[link] = true;
        result.loops.push_back(std::move(loop));
    }
    return result;
}

Loop loopThrough(const Network& network, const std::vector<Node>& through) {
    const StronglyConnectedComponents parts = stronglyConnectedComponents(network);
    Paths paths(network, parts);
    Loop loop;
    std::size_t steps = 0;
    for (std::size_t i = 0; i < through.size(); ++i) {
        const Node from = through[i];
        const Node to = through[(i + 1) % through.size()];
        if (parts.part[from] == StronglyConnectedComponents::kNone)
            return {};
        std::vector<std::uint32_t> path;
        if (from != to) {
            path = paths.between(from, to, steps);
        } else {  // back to itself: the best of its links followed by a path home
            for (const std::uint32_t out : network.outOf(from)) {
                const Link& link = network.links()[out];
                if (link.kind == LinkKind::initial || parts.part[link.to] != parts.part[from])
                    continue;
                std::vector<std::uint32_t> chain = {out};
                if (link.to != from) {
                    const auto home = paths.between(link.to, from, steps);
                    chain.insert(chain.end(), home.begin(), home.end());
                }
                if (path.empty() || chain.size() < path.size())
                    path = std::move(chain);
            }
        }
        if (path.empty())
            return {};
        loop.links.insert(loop.links.end(), path.begin(), path.end());
    }
    std::vector<Node> nodes = nodesOf(network, loop);
    std::sort(nodes.begin(), nodes.end());
    return std::adjacent_find(nodes.begin(), nodes.end()) == nodes.end() ? loop : Loop{};
}

}  // namespace kyosei::structure
