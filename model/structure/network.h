// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace kyosei::structure {

/// The direction in which an effect follows its cause, all else equal. `unknown`: not certain from
/// the equations alone, or different from time to time.
enum class Polarity { positive, negative, unknown };

/// How an input gets into a variable.
enum class LinkKind {
    equation,  ///< within the same instant
    delayed,   ///< through a function that remembers, such as SMTH1
    inflow,    ///< of a stock
    outflow,
    initial,  ///< at the start of a run only; no part of feedback
};

using Node = std::uint32_t;

/// One cause and one effect.
struct Link {
    Node from = 0;
    Node to = 0;
    LinkKind kind = LinkKind::equation;
    Polarity polarity = Polarity::unknown;
    bool observed = false;  ///< the polarity is that of one run, not certain from the equations
};

[[nodiscard]] Polarity opposite(Polarity polarity);
/// Of a chain of two links.
[[nodiscard]] Polarity chained(Polarity first, Polarity second);
/// "+", "-" or "?".
[[nodiscard]] const char* sign(Polarity polarity);
/// "equation", "delayed", "inflow", "outflow" or "initial".
[[nodiscard]] const char* kindName(LinkKind kind);

/// A directed graph of causes and effects. Immutable, a plain value.
class Network {
public:
    Network() = default;
    /// Of nodes 0 .. nodes - 1; links are kept in the order given.
    Network(std::size_t nodes, std::vector<Link> links);

    [[nodiscard]] std::size_t size() const { return nodes_; }
    [[nodiscard]] const std::vector<Link>& links() const { return links_; }
    /// Positions in links() of the links into (out of) a node.
    [[nodiscard]] std::span<const std::uint32_t> into(Node node) const { return in_.of(node); }
    [[nodiscard]] std::span<const std::uint32_t> outOf(Node node) const { return out_.of(node); }

private:
    /// Lists of links by node, one after the other.
    struct Lists {
        std::vector<std::uint32_t> begin;
        std::vector<std::uint32_t> links;
        [[nodiscard]] std::span<const std::uint32_t> of(Node node) const {
            return std::span(links).subspan(begin[node], begin[node + 1] - begin[node]);
        }
    };
    [[nodiscard]] Lists listsBy(Node Link::*end) const;

    std::size_t nodes_ = 0;
    std::vector<Link> links_;
    Lists in_;
    Lists out_;
};

}  // namespace kyosei::structure
