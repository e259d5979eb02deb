// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/structure/loops.h"

#include <algorithm>

namespace kyosei::structure {

namespace {

/// Tarjan's search with a stack of its own, so that long chains do no harm. Lives for one call.
class Search {
public:
    explicit Search(const Network& network)
        : network_(network), order_(network.size(), 0), low_(network.size(), 0),
          waiting_(network.size(), false) {}

    std::vector<std::vector<Node>> run() {
        for (Node node = 0; node < network_.size(); ++node)
            if (order_[node] == 0)
                visit(node);
        return std::move(parts_);
    }

private:
    struct Frame {
        Node node;
        std::size_t next;
    };

    void enter(Node node) {
        order_[node] = low_[node] = ++count_;
        waiting_[node] = true;
        stack_.push_back(node);
        frames_.push_back({node, 0});
    }

    void visit(Node root) {
        enter(root);
        while (!frames_.empty()) {
            Frame& frame = frames_.back();
            const auto out = network_.outOf(frame.node);
            if (frame.next == out.size()) {
                leave();
                continue;
            }
            const Link& link = network_.links()[out[frame.next++]];
            if (link.kind == LinkKind::initial)
                continue;
            if (order_[link.to] == 0)
                enter(link.to);
            else if (waiting_[link.to])
                low_[frame.node] = std::min(low_[frame.node], order_[link.to]);
        }
    }

    void leave() {
        const Node node = frames_.back().node;
        frames_.pop_back();
        if (!frames_.empty())
            low_[frames_.back().node] = std::min(low_[frames_.back().node], low_[node]);
        if (low_[node] != order_[node])
            return;
        std::vector<Node> part;
        do {
            part.push_back(stack_.back());
            waiting_[stack_.back()] = false;
            stack_.pop_back();
        } while (part.back() != node);
        if (part.size() > 1 || feedsItself(node))
            parts_.push_back(std::move(part));
    }

    bool feedsItself(Node node) const {
        for (const std::uint32_t link : network_.outOf(node))
            if (network_.links()[link].to == node &&
                network_.links()[link].kind != LinkKind::initial)
                return true;
        return false;
    }

    const Network& network_;
    std::vector<std::uint32_t> order_;  ///< 0: not met yet
    std::vector<std::uint32_t> low_;
    std::vector<bool> waiting_;
    std::vector<Node> stack_;
    std::vector<Frame> frames_;
    std::uint32_t count_ = 0;
    std::vector<std::vector<Node>> parts_;
};

}  // namespace

StronglyConnectedComponents stronglyConnectedComponents(const Network& network) {
    StronglyConnectedComponents result{
        std::vector<std::uint32_t>(network.size(), StronglyConnectedComponents::kNone),
        Search(network).run()};
    for (std::vector<Node>& nodes : result.nodes)
        std::sort(nodes.begin(), nodes.end());
    std::sort(result.nodes.begin(), result.nodes.end(), [](const auto& a, const auto& b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    for (std::uint32_t part = 0; part < result.nodes.size(); ++part)
        for (const Node node : result.nodes[part])
            result.part[node] = part;
    return result;
}

}  // namespace kyosei::structure
