// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compile/layout.h"
#include "model/compile/scope.h"

#include <optional>
#include <string>

namespace kyosei {

/// Names that mean something without being a variable: the clock, constants without parentheses,
/// and dimensions or elements used as numbers (positions counted from 1).
class BuiltinNames {
public:
    BuiltinNames(const Symbols& symbols, Graph& graph, Layout& layout)
        : symbols_(symbols), graph_(graph), layout_(layout) {}

    [[nodiscard]] std::optional<NodeId> find(const std::string& name, const Scope& scope);

private:
    std::optional<NodeId> ownDimension(const std::string& name, const Scope& scope);
    std::optional<NodeId> element(const std::string& name, const Scope& scope);

    const Symbols& symbols_;
    Graph& graph_;
    Layout& layout_;
};

/// The value of one slot of the clock, such as &Code::time.
[[nodiscard]] NodeId readClock(Graph& graph, const Layout& layout, Slot Code::*which);

}  // namespace kyosei
