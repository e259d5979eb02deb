// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/program/code.h"

#include <cstdint>
#include <map>
#include <span>
#include <unordered_map>
#include <vector>

namespace kyosei {

/// One direction along which a resolved expression varies. Within an equation the variable's own
/// dimensions have positions 0, 1, ...; wildcards of reductions come after kFirstWildcard.
struct Axis {
    std::uint32_t position = 0;
    std::uint32_t dimension = 0;
    std::uint32_t size = 1;

    auto operator<=>(const Axis&) const = default;
};
inline constexpr std::uint32_t kFirstWildcard = 1000;

/// The axes of an expression in ascending position; its values lie row-major along them.
using Space = std::vector<Axis>;
using SpaceId = std::uint32_t;
inline constexpr SpaceId kScalarSpace = 0;

using NodeId = std::uint32_t;
inline constexpr NodeId kNoNode = 0xFFFFFFFF;

/// A resolved expression: a number, a read of memory slots, or an operation on other nodes.
struct Node {
    enum class Kind : std::uint8_t { number, load, operation };
    Kind kind = Kind::number;
    Op op = Op::copy;
    SpaceId space = kScalarSpace;
    double value = 0;                    ///< Kind::number
    std::vector<NodeId> arguments;       ///< Kind::operation
    std::vector<std::uint32_t> slots;    ///< load: slot per element; gather: element;
                                         ///< lookup: table(s); index: table of slots
    std::uint32_t extra = 0;             ///< sparseSum: which rows
    std::vector<std::uint32_t> extents;  ///< index: elements along each dynamic position;
                                         ///< allocate: requests among whom is divided;
                                         ///< belt: which output
};

/// Rows of a sparse matrix in compressed form: row i has entries begin[i] .. begin[i + 1] - 1.
struct SparseRows {
    std::vector<std::uint32_t> begin;
    std::vector<std::uint32_t> column;
    std::vector<double> factor;
};

/// Thrown inside of the compiler where arrays outgrow any machine; compile() makes an issue of it.
struct ArraysTooLarge {};

/// All resolved expressions of a program: equal expressions are one node, operations on numbers are
/// carried out at once. Owned by the compiler while it runs.
class Graph {
public:
    Graph();

    NodeId number(double value);
    /// Reads `slots`, one per element of `space`.
    NodeId load(const Space& space, std::vector<Slot> slots);
    /// An element-by-element operation; arguments are repeated along axes they lack.
    NodeId apply(Op op, std::vector<NodeId> arguments);
    /// Graphical function tables[0], or tables[i] for element i of `space`.
    NodeId lookup(const Space& space, std::vector<std::uint32_t> tables, NodeId x);
    /// Dynamic subscripts: slots[e * combinations + k], e over `space`. Elements that choose from
    /// the same slots, those of a scalar space, share them however many they are.
    NodeId index(const Space& space, std::vector<NodeId> positions,
                 std::vector<std::uint32_t> extents, std::vector<Slot> slots);
    /// What is available, divided among requests along the wildcard axis `over`: see allocate().
    /// The operands are `available` and the members of AllocationRequest.
    NodeId allocate(std::vector<NodeId> operands, const Axis& over);
    /// What a belt gives that has just been filled; the operands are those of Op::belt.
    NodeId belt(std::vector<NodeId> operands, std::uint32_t output);
    /// Reduces `argument` over the wildcard axes `over`, which it need not all have.
    NodeId reduce(Op op, NodeId argument, const Space& over);
    /// Element elements[i] of `argument` for element i of `space`.
    NodeId gather(const Space& space, NodeId argument, std::vector<std::uint32_t> elements);
    NodeId sparseSum(const Space& space, NodeId argument, SparseRows rows);

    [[nodiscard]] const Node& operator[](NodeId id) const { return nodes_[id]; }
    [[nodiscard]] const Space& space(SpaceId id) const { return spaces_[id]; }
    [[nodiscard]] const Space& spaceOf(NodeId id) const { return spaces_[nodes_[id].space]; }
    [[nodiscard]] SpaceId intern(const Space& space);
    [[nodiscard]] std::uint32_t sizeOf(SpaceId id) const { return sizes_[id]; }
    [[nodiscard]] bool isNumber(NodeId id) const { return nodes_[id].kind == Node::Kind::number; }
    [[nodiscard]] std::size_t size() const { return nodes_.size(); }
    [[nodiscard]] const SparseRows& rows(std::uint32_t which) const { return rows_[which]; }

    /// The space in which an operation node reads its arguments.
    [[nodiscard]] SpaceId argumentSpace(NodeId id, std::size_t argument) const;

private:
    /// An operation over any number of operands, over `space` and whatever they have besides.
    NodeId tabled(Op op, Space space, std::vector<NodeId> operands, std::uint32_t extent);
    NodeId add(Node node);
    void countValues(const Node& node);
    NodeId simplify(const Node& node);

    std::vector<Node> nodes_;
    std::size_t values_ = 0;  ///< of all nodes together
    std::unordered_multimap<std::size_t, NodeId> byHash_;
    std::vector<Space> spaces_;
    std::vector<std::uint32_t> sizes_;
    std::map<Space, SpaceId> spaceIds_;
    std::vector<SparseRows> rows_;
};

/// Values of one expression; throws ArraysTooLarge above ten million.
[[nodiscard]] std::uint32_t elementCount(const Space& space);
/// All axes of both, in ascending position.
[[nodiscard]] Space unite(const Space& left, const Space& right);
/// For every element of `wide`, the element of `narrow` (a subset of its axes) it belongs to.
[[nodiscard]] std::vector<std::uint32_t> elementMap(const Space& narrow, const Space& wide);

}  // namespace kyosei
