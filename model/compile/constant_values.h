// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compile/layout.h"

#include <optional>

namespace kyosei {

/// Values that are certain before anything runs, as they are at the start: numbers, variables that
/// are numbers or made of such, arithmetic with them, and STEP. What becomes part of the program's
/// structure by one, such as the order of a delay, can then not be changed by a run any more.
class ConstantValues {
public:
    ConstantValues(const Symbols& symbols, const Graph& graph, Layout& layout)
        : symbols_(symbols), graph_(graph), layout_(layout) {}

    /// The value of an expression that is the same for all elements, and marks the variables that
    /// it is made of as structural; nullopt if the value is not certain.
    [[nodiscard]] std::optional<double> structural(NodeId node);
    /// The same without marking them.
    [[nodiscard]] std::optional<double> known(NodeId node);
    /// Whether an expression cannot change during a run; it may differ between runs.
    [[nodiscard]] bool isSteady(NodeId node) const;

private:
    std::optional<double> ofNode(NodeId node, int depth);
    std::optional<double> ofVariable(std::uint32_t variable, int depth);
    [[nodiscard]] bool isSteadyVariable(std::uint32_t variable) const;

    const Symbols& symbols_;
    const Graph& graph_;
    Layout& layout_;
};

}  // namespace kyosei
