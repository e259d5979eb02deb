// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compile/nodes.h"

#include "model/program/evaluate_element.h"

#include <algorithm>
#include <bit>
#include <iterator>
#include <utility>

namespace kyosei {

namespace {

constexpr std::size_t kMaximumValues = 10'000'000;      // of one expression
constexpr std::size_t kMaximumAllValues = 100'000'000;  // of all expressions together

std::size_t mix(std::size_t hash, std::size_t value) {
    return (hash ^ value) * 0x9E3779B97F4A7C15ull + (hash >> 29);
}

std::size_t hashOf(const Node& node) {
    std::size_t hash = mix(static_cast<std::size_t>(node.kind), static_cast<std::size_t>(node.op));
    hash = mix(hash, node.space);
    hash = mix(hash, std::bit_cast<std::uint64_t>(node.value));
    hash = mix(hash, node.extra);
    for (const NodeId argument : node.arguments)
        hash = mix(hash, argument);
    for (const Slot slot : node.slots)
        hash = mix(hash, slot);
    for (const std::uint32_t extent : node.extents)
        hash = mix(hash, extent);
    return hash;
}

bool same(const Node& left, const Node& right) {
    // Bits rather than ==, so that 0 and -0 stay apart and a NaN equals itself.
    return std::bit_cast<std::uint64_t>(left.value) == std::bit_cast<std::uint64_t>(right.value) &&
           left.kind == right.kind && left.op == right.op && left.space == right.space &&
           left.extra == right.extra && left.arguments == right.arguments &&
           left.slots == right.slots && left.extents == right.extents;
}

/// The row of slots for each element of `whole`, of which there is one for each element of `space`.
std::vector<Slot> rowsAlong(const Space& space, const Space& whole, const std::vector<Slot>& rows) {
    const std::size_t length = rows.size() / elementCount(space);
    if (length * elementCount(whole) > kMaximumValues)
        throw ArraysTooLarge();
    std::vector<Slot> all;
    all.reserve(length * elementCount(whole));
    for (const std::uint32_t element : elementMap(space, whole)) {
        const auto row = rows.begin() + static_cast<std::ptrdiff_t>(element * length);
        all.insert(all.end(), row, row + static_cast<std::ptrdiff_t>(length));
    }
    return all;
}

}  // namespace

std::uint32_t elementCount(const Space& space) {
    std::size_t count = 1;
    for (const Axis& axis : space) {
        count *= axis.size;
        if (count > kMaximumValues)
            throw ArraysTooLarge();
    }
    return static_cast<std::uint32_t>(count);
}

Space unite(const Space& left, const Space& right) {
    Space both;
    std::ranges::set_union(left, right, std::back_inserter(both));
    return both;
}

std::vector<std::uint32_t> elementMap(const Space& narrow, const Space& wide) {
    std::vector<std::uint32_t> strides(wide.size(), 0);
    std::uint32_t stride = 1;
    for (std::size_t i = narrow.size(); i-- > 0;) {
        const auto at = std::ranges::find(wide, narrow[i]) - wide.begin();
        strides[static_cast<std::size_t>(at)] = stride;
        stride *= narrow[i].size;
    }
    std::vector<std::uint32_t> map(elementCount(wide));
    std::vector<std::uint32_t> counter(wide.size(), 0);
    std::uint32_t offset = 0;
    for (std::uint32_t& target : map) {
        target = offset;
        for (std::size_t i = wide.size(); i-- > 0;) {
            offset += strides[i];
            if (++counter[i] < wide[i].size)
                break;
            offset -= strides[i] * wide[i].size;
            counter[i] = 0;
        }
    }
    return map;
}

Graph::Graph() {
    static_cast<void>(intern({}));
}

SpaceId Graph::intern(const Space& space) {
    const auto [at, isNew] = spaceIds_.try_emplace(space, static_cast<SpaceId>(spaces_.size()));
    if (isNew) {
        spaces_.push_back(space);
        sizes_.push_back(elementCount(space));
    }
    return at->second;
}

NodeId Graph::add(Node node) {
    const std::size_t hash = hashOf(node);
    const auto [first, last] = byHash_.equal_range(hash);
    for (auto at = first; at != last; ++at)
        if (same(nodes_[at->second], node))
            return at->second;
    countValues(node);
    const auto id = static_cast<NodeId>(nodes_.size());
    nodes_.push_back(std::move(node));
    byHash_.emplace(hash, id);
    return id;
}

void Graph::countValues(const Node& node) {
    values_ += std::max<std::size_t>(sizes_[node.space], node.slots.size());
    if (values_ > kMaximumAllValues)
        throw ArraysTooLarge();
}

NodeId Graph::number(double value) {
    Node node;
    node.value = value;
    return add(std::move(node));
}

NodeId Graph::load(const Space& space, std::vector<Slot> slots) {
    Node node;
    node.kind = Node::Kind::load;
    node.space = intern(space);
    node.slots = std::move(slots);
    return add(std::move(node));
}

NodeId Graph::apply(Op op, std::vector<NodeId> arguments) {
    Node node;
    node.kind = Node::Kind::operation;
    node.op = op;
    Space space;
    for (const NodeId argument : arguments)
        space = unite(space, spaceOf(argument));
    node.space = intern(space);
    node.arguments = std::move(arguments);
    if (const NodeId simpler = simplify(node); simpler != kNoNode)
        return simpler;
    return add(std::move(node));
}

/// Folds numbers, and replaces powers and choices that a number decides; kNoNode if nothing fits.
NodeId Graph::simplify(const Node& node) {
    const auto& arguments = node.arguments;
    if (std::ranges::all_of(arguments, [&](NodeId id) { return isNumber(id); })) {
        double operands[3] = {0, 0, 0};
        for (std::size_t i = 0; i < arguments.size(); ++i)
            operands[i] = nodes_[arguments[i]].value;
        return number(evaluateElement(node.op, operands[0], operands[1], operands[2]));
    }
    if (node.op == Op::copy)
        return arguments[0];
    if (node.op == Op::select && isNumber(arguments[0])) {
        const NodeId chosen = nodes_[arguments[0]].value != 0 ? arguments[1] : arguments[2];
        return nodes_[chosen].space == node.space ? chosen : kNoNode;
    }
    if (node.op == Op::power && isNumber(arguments[1])) {
        const double exponent = nodes_[arguments[1]].value;
        if (exponent == 1)
            return arguments[0];
        if (exponent == 2)
            return apply(Op::square, {arguments[0]});
        if (exponent == 0.5)
            return apply(Op::squareRoot, {arguments[0]});
        if (exponent == -1)
            return apply(Op::reciprocal, {arguments[0]});
    }
    return kNoNode;
}

NodeId Graph::lookup(const Space& space, std::vector<std::uint32_t> tables, NodeId x) {
    Node node;
    node.kind = Node::Kind::operation;
    node.op = Op::lookup;
    node.space = tables.size() == 1 ? nodes_[x].space : intern(unite(space, spaceOf(x)));
    if (tables.size() > 1 && spaces_[node.space] != space) {
        std::vector<std::uint32_t> spread;
        for (const std::uint32_t element : elementMap(space, spaces_[node.space]))
            spread.push_back(tables[element]);
        tables = std::move(spread);
    }
    node.arguments = {x};
    node.slots = std::move(tables);
    return add(std::move(node));
}

NodeId Graph::index(const Space& space, std::vector<NodeId> positions,
                    std::vector<std::uint32_t> extents, std::vector<Slot> slots) {
    Space whole = space;
    for (const NodeId position : positions)
        whole = unite(whole, spaceOf(position));
    Node node;
    node.kind = Node::Kind::operation;
    node.op = Op::index;
    node.space = intern(whole);
    if (elementCount(space) == 1)
        node.slots = std::move(slots);
    else
        node.slots = rowsAlong(space, whole, slots);
    node.arguments = std::move(positions);
    node.extents = std::move(extents);
    return add(std::move(node));
}

NodeId Graph::allocate(std::vector<NodeId> operands, const Axis& over) {
    return tabled(Op::allocate, {over}, std::move(operands), over.size);
}

NodeId Graph::belt(std::vector<NodeId> operands, std::uint32_t output) {
    return tabled(Op::belt, {}, std::move(operands), output);
}

NodeId Graph::tabled(Op op, Space space, std::vector<NodeId> operands, std::uint32_t extent) {
    for (const NodeId operand : operands)
        space = unite(space, spaceOf(operand));
    Node node;
    node.kind = Node::Kind::operation;
    node.op = op;
    node.space = intern(space);
    node.arguments = std::move(operands);
    node.extents = {extent};
    return add(std::move(node));
}

NodeId Graph::reduce(Op op, NodeId argument, const Space& over) {
    Node node;
    node.kind = Node::Kind::operation;
    node.op = op;
    Space outer;
    std::ranges::set_difference(spaceOf(argument), over, std::back_inserter(outer));
    node.space = intern(outer);
    node.arguments = {argument};
    node.extents = {intern(unite(outer, over))};
    return add(std::move(node));
}

NodeId Graph::gather(const Space& space, NodeId argument, std::vector<std::uint32_t> elements) {
    Node node;
    node.kind = Node::Kind::operation;
    node.op = Op::gather;
    node.space = intern(space);
    node.arguments = {argument};
    node.slots = std::move(elements);
    return add(std::move(node));
}

NodeId Graph::sparseSum(const Space& space, NodeId argument, SparseRows rows) {
    Node node;
    node.kind = Node::Kind::operation;
    node.op = Op::sparseSum;
    node.space = intern(space);
    node.arguments = {argument};
    node.extra = static_cast<std::uint32_t>(rows_.size());
    rows_.push_back(std::move(rows));
    return add(std::move(node));
}

SpaceId Graph::argumentSpace(NodeId id, std::size_t argument) const {
    const Node& node = nodes_[id];
    if (isReduction(node.op))
        return node.extents.front();
    if (node.op == Op::sparseSum || node.op == Op::gather)
        return nodes_[node.arguments[argument]].space;
    return node.space;
}

}  // namespace kyosei
