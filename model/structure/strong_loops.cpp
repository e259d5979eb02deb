// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/structure/strong_loops.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kyosei::structure {

namespace {

/// A search at one step, with a stack of its own. Strength is the logarithm of a path's score.
class StrongestPaths {
public:
    StrongestPaths(const Network& network, const StronglyConnectedComponents& parts,
                   const std::vector<double>& scores, std::size_t visits,
                   std::set<std::vector<std::uint32_t>>& found)
        : network_(network), visitsLeft_(visits), found_(found), out_(network.size()),
          best_(network.size(), -std::numeric_limits<double>::infinity()),
          onPath_(network.size(), false) {
        for (std::uint32_t i = 0; i < scores.size(); ++i) {
            const Link& link = network.links()[i];
            if (scores[i] != 0 && !std::isnan(scores[i]) &&
                parts.part[link.from] != StronglyConnectedComponents::kNone &&
                parts.part[link.from] == parts.part[link.to])
                out_[link.from].push_back({std::log(std::abs(scores[i])), i});
        }
        for (auto& links : out_)
            std::stable_sort(links.begin(), links.end(),
                             [](const Exit& a, const Exit& b) { return a.strength > b.strength; });
    }

    void from(Node target) {
        enter(target, 0);
        while (!frames_.empty()) {
            Frame& frame = frames_.back();
            if (frame.next == out_[frame.node].size() || visitsLeft_ == 0) {
                leave();
                continue;
            }
            const Exit exit = out_[frame.node][frame.next++];
            const Node next = network_.links()[exit.link].to;
            const double strength = frame.strength + exit.strength;
            if (onPath_[next]) {
                if (next == target)
                    add(exit.link);
            } else if (strength >= best_[next]) {
                path_.push_back(exit.link);
                enter(next, strength);
            }
        }
    }

private:
    struct Exit {
        double strength;
        std::uint32_t link;
    };
    struct Frame {
        Node node;
        double strength;
        std::size_t next;
    };

    void enter(Node node, double strength) {
        if (visitsLeft_ > 0)
            --visitsLeft_;
        best_[node] = std::max(best_[node], strength);
        onPath_[node] = true;
        frames_.push_back({node, strength, 0});
    }

    void leave() {
        onPath_[frames_.back().node] = false;
        frames_.pop_back();
        if (!path_.empty())
            path_.pop_back();
    }

    void add(std::uint32_t closing) {
        Loop loop{path_};
        loop.links.push_back(closing);
        found_.insert(normalised(network_, std::move(loop)).links);
    }

    const Network& network_;
    std::size_t visitsLeft_;
    std::set<std::vector<std::uint32_t>>& found_;
    std::vector<std::vector<Exit>> out_;
    std::vector<double> best_;  ///< strongest path that reached a node so far, from any start
    std::vector<bool> onPath_;
    std::vector<Frame> frames_;
    std::vector<std::uint32_t> path_;
};

}  // namespace

void findStrongLoops(const Network& network, const StronglyConnectedComponents& parts,
                     const std::vector<double>& scores, const std::vector<Node>& starts,
                     std::size_t visits, std::set<std::vector<std::uint32_t>>& found) {
    StrongestPaths search(network, parts, scores, visits, found);
    for (const Node node : starts)
        if (parts.part[node] != StronglyConnectedComponents::kNone)
            search.from(node);
}

}  // namespace kyosei::structure
