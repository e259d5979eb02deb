// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compile/builtins.h"
#include "model/compile/layout.h"

#include <vector>

namespace kyosei {

/// Builds functions that are made of other operations at the same instant.
class Formulas {
public:
    Formulas(Graph& graph, const Layout& layout) : graph_(graph), layout_(layout) {}

    /// Vensim's variants of INT and MOD, and logarithms to any base.
    NodeId arithmetic(const Builtin& builtin, const std::vector<NodeId>& arguments);

    /// STEP, PULSE and RAMP in terms of the clock. A pulse is held for one whole step, so that
    /// every integration method adds exactly its magnitude. Vensim's PULSE TRAIN(first, width,
    /// interval, last) is 1 during each pulse.
    NodeId ofTime(const Builtin& builtin, const std::vector<NodeId>& arguments);

    /// MIN, MAX or MEAN of several values.
    NodeId ofSeveral(const Builtin& builtin, const std::vector<NodeId>& arguments);

private:
    NodeId truncated(NodeId value);
    NodeId step(const std::vector<NodeId>& arguments, NodeId early);
    NodeId ramp(const std::vector<NodeId>& arguments, NodeId first);
    NodeId pulse(const std::vector<NodeId>& arguments, NodeId first, NodeId early, bool isTrain);
    NodeId clock(Slot Code::*which);

    Graph& graph_;
    const Layout& layout_;
};

}  // namespace kyosei
