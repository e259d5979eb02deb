// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compile/layout.h"
#include "model/compile/nodes.h"

#include <cstddef>
#include <optional>
#include <set>
#include <vector>

namespace kyosei {

/// Sums over wildcards, short where the terms are picked by incidence arrays. Models write "the
/// value at the first member of each pair" as SUM(first[Pair, *] * x[*]) with a constant array of
/// zeros and ones; that is a gather, and the sum over all pairs a country takes part in has a few
/// terms per country. Reading only those terms gives the same value as the full sum, whose other
/// terms are zero.
class IncidenceSums {
public:
    IncidenceSums(Graph& graph, const Layout& layout, std::size_t variableSlots)
        : graph_(graph), layout_(layout), isConstant_(variableSlots, false) {}

    /// Slots of a constant variable, whose values are in the layout's image.
    void markConstant(Slot first, std::size_t count);

    NodeId sum(NodeId argument, const Space& over);

    /// Whether zeros and ones of these slots became part of the program's structure.
    [[nodiscard]] bool isStructural(Slot first, std::size_t count) const;

private:
    /// A product whose factors made of incidence arrays are taken out.
    struct Product {
        std::vector<double> incidence;  ///< their product, per element of the full space
        std::vector<NodeId> incidenceFactors;
        NodeId rest = kNoNode;  ///< product of the others; kNoNode: there are none
    };

    [[nodiscard]] Product productOf(NodeId node, const Space& full);
    [[nodiscard]] std::optional<std::vector<double>> incidenceOf(NodeId node,
                                                                 const Space& space) const;
    void markStructural(std::vector<NodeId> nodes);
    NodeId selectColumns(NodeId node, const Space& over, const Space& outer,
                         const std::vector<std::uint32_t>& chosen);

    Graph& graph_;
    const Layout& layout_;
    std::vector<bool> isConstant_;  ///< by slot of a variable
    std::set<Slot> structural_;
};

}  // namespace kyosei
