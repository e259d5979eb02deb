// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compile/sums.h"

#include "model/program/evaluate_element.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace kyosei {

namespace {

void collectFactors(const Graph& graph, NodeId node, std::vector<NodeId>& factors) {
    if (graph[node].kind == Node::Kind::operation && graph[node].op == Op::multiply) {
        for (const NodeId argument : graph[node].arguments)
            collectFactors(graph, argument, factors);
        return;
    }
    factors.push_back(node);
}

bool isSubset(const Space& part, const Space& whole) {
    return std::ranges::includes(whole, part);
}

/// Every row has exactly one term, unchanged.
bool hasOneTermEach(const SparseRows& rows) {
    for (std::uint32_t row = 0; row < rows.begin.size(); ++row)
        if (rows.begin[row] != row)
            return false;
    return std::ranges::all_of(rows.factor, [](double factor) { return factor == 1; });
}

}  // namespace

void IncidenceSums::markConstant(Slot first, std::size_t count) {
    std::fill_n(isConstant_.begin() + first, count, true);
}

bool IncidenceSums::isStructural(Slot first, std::size_t count) const {
    const auto at = structural_.lower_bound(first);
    return at != structural_.end() && *at < first + count;
}

/// The values of an expression made only of numbers and constant arrays of 0, 1 and -1, one per
/// element of `space`; nullopt for any other expression.
std::optional<std::vector<double>> IncidenceSums::incidenceOf(NodeId id, const Space& space) const {
    const Node& node = graph_[id];
    if (node.kind == Node::Kind::number)
        return std::vector<double>(elementCount(space), node.value);
    if (node.kind == Node::Kind::load) {
        std::vector<double> values;
        for (const std::uint32_t element : elementMap(graph_.spaceOf(id), space)) {
            const Slot slot = node.slots[element];
            if (slot >= isConstant_.size() || !isConstant_[slot])
                return std::nullopt;
            const double value = layout_.image[slot];
            if (value != 0 && value != 1 && value != -1)
                return std::nullopt;
            values.push_back(value);
        }
        return values;
    }
    if (node.op != Op::add && node.op != Op::subtract && node.op != Op::negate)
        return std::nullopt;
    const auto left = incidenceOf(node.arguments[0], space);
    const auto right = node.op == Op::negate ? left : incidenceOf(node.arguments[1], space);
    if (!left || !right)
        return std::nullopt;
    std::vector<double> values;
    for (std::size_t i = 0; i < left->size(); ++i)
        values.push_back(evaluateElement(node.op, (*left)[i], (*right)[i], 0));
    return values;
}

IncidenceSums::Product IncidenceSums::productOf(NodeId node, const Space& full) {
    std::vector<NodeId> factors;
    collectFactors(graph_, node, factors);
    Product product{std::vector<double>(elementCount(full), 1.0), {}, kNoNode};
    for (const NodeId factor : factors) {
        const auto values =
            graph_[factor].space == kScalarSpace ? std::nullopt : incidenceOf(factor, full);
        if (values) {
            product.incidenceFactors.push_back(factor);
            for (std::size_t i = 0; i < product.incidence.size(); ++i)
                product.incidence[i] *= (*values)[i];
        } else {
            product.rest = product.rest == kNoNode
                               ? factor
                               : graph_.apply(Op::multiply, {product.rest, factor});
        }
    }
    return product;
}

NodeId IncidenceSums::sum(NodeId argument, const Space& over) {
    const NodeId plain = graph_.reduce(Op::sumInner, argument, over);
    const Space outer = graph_.spaceOf(plain);
    const Space full = unite(outer, over);
    const std::uint32_t inner = elementCount(over);
    const Product product = productOf(argument, full);
    const std::vector<double>& incidence = product.incidence;
    const auto terms =
        incidence.size() - static_cast<std::size_t>(std::ranges::count(incidence, 0.0));
    if (product.incidenceFactors.empty() || product.rest == kNoNode || terms * 2 > incidence.size())
        return plain;
    markStructural(product.incidenceFactors);

    std::vector<std::uint32_t> chosen;
    SparseRows rows{{0}, {}, {}};
    const auto restElement = elementMap(graph_.spaceOf(product.rest), full);
    for (std::uint32_t row = 0; row < incidence.size() / inner; ++row) {
        for (std::uint32_t k = 0; k < inner; ++k)
            if (const double factor = incidence[row * inner + k]; factor != 0) {
                rows.column.push_back(restElement[row * inner + k]);
                rows.factor.push_back(factor);
                chosen.push_back(k);
            }
        rows.begin.push_back(static_cast<std::uint32_t>(rows.column.size()));
    }
    return hasOneTermEach(rows) ? selectColumns(product.rest, over, outer, chosen)
                                : graph_.sparseSum(outer, product.rest, std::move(rows));
}

/// Remembers the constants that these expressions are made of.
void IncidenceSums::markStructural(std::vector<NodeId> pending) {
    while (!pending.empty()) {
        const Node& node = graph_[pending.back()];
        pending.pop_back();
        pending.insert(pending.end(), node.arguments.begin(), node.arguments.end());
        if (node.kind == Node::Kind::load)
            structural_.insert(node.slots.begin(), node.slots.end());
    }
}

/// `node` with its wildcard axes set, for each element of `outer`, to the chosen element.
NodeId IncidenceSums::selectColumns(NodeId id, const Space& over, const Space& outer,
                                    const std::vector<std::uint32_t>& chosen) {
    const Node node = graph_[id];
    const Space space = graph_.spaceOf(id);
    Space touched;
    std::ranges::set_intersection(space, over, std::back_inserter(touched));
    if (touched.empty())
        return id;
    // Where the node also varies along outer axes, select inside it: fewer elements to compute.
    if (node.kind == Node::Kind::operation && isElementwise(node.op) && !isSubset(space, over)) {
        std::vector<NodeId> arguments;
        for (const NodeId argument : node.arguments)
            arguments.push_back(selectColumns(argument, over, outer, chosen));
        return graph_.apply(node.op, std::move(arguments));
    }
    const Space full = unite(outer, over);
    const auto elements = elementMap(space, full);
    const std::uint32_t inner = elementCount(over);
    std::vector<std::uint32_t> picked;
    for (std::uint32_t row = 0; row < chosen.size(); ++row)
        picked.push_back(elements[row * inner + chosen[row]]);
    if (node.kind != Node::Kind::load)
        return graph_.gather(outer, id, std::move(picked));
    for (std::uint32_t& element : picked)
        element = node.slots[element];
    return graph_.load(outer, std::move(picked));
}

}  // namespace kyosei
