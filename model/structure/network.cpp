// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/structure/network.h"

#include <utility>

namespace kyosei::structure {

Polarity opposite(Polarity polarity) {
    switch (polarity) {
    case Polarity::positive: return Polarity::negative;
    case Polarity::negative: return Polarity::positive;
    case Polarity::unknown: break;
    }
    return Polarity::unknown;
}

Polarity chained(Polarity first, Polarity second) {
    if (first == Polarity::unknown || second == Polarity::unknown)
        return Polarity::unknown;
    return first == second ? Polarity::positive : Polarity::negative;
}

const char* sign(Polarity polarity) {
    switch (polarity) {
    case Polarity::positive: return "+";
    case Polarity::negative: return "-";
    case Polarity::unknown: break;
    }
    return "?";
}

const char* kindName(LinkKind kind) {
    switch (kind) {
    case LinkKind::equation: return "equation";
    case LinkKind::delayed: return "delayed";
    case LinkKind::inflow: return "inflow";
    case LinkKind::outflow: return "outflow";
    case LinkKind::initial: break;
    }
    return "initial";
}

Network::Network(std::size_t nodes, std::vector<Link> links)
    : nodes_(nodes), links_(std::move(links)), in_(listsBy(&Link::to)), out_(listsBy(&Link::from)) {
}

Network::Lists Network::listsBy(Node Link::*end) const {
    Lists lists;
    lists.begin.assign(nodes_ + 1, 0);
    for (const Link& link : links_)
        ++lists.begin[link.*end + 1];
    for (std::size_t node = 0; node < nodes_; ++node)
        lists.begin[node + 1] += lists.begin[node];
    std::vector<std::uint32_t> next(lists.begin.begin(), lists.begin.end() - 1);
    lists.links.resize(links_.size());
    for (std::uint32_t i = 0; i < links_.size(); ++i)
        lists.links[next[links_[i].*end]++] = i;
    return lists;
}

}  // namespace kyosei::structure
