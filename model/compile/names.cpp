// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compile/names.h"

#include <array>
#include <limits>
#include <numbers>
#include <numeric>
#include <string_view>

namespace kyosei {

namespace {

struct ClockName {
    std::string_view name;
    Slot Code::*slot;
};

/// XMILE's names of the clock, and how Vensim writes them.
constexpr std::array kClockNames = {
    ClockName{"time", &Code::time},
    ClockName{"dt", &Code::timeStep},
    ClockName{"time_step", &Code::timeStep},
    ClockName{"starttime", &Code::startTime},
    ClockName{"initial_time", &Code::startTime},
    ClockName{"stoptime", &Code::stopTime},
    ClockName{"final_time", &Code::stopTime},
};

}  // namespace

NodeId readClock(Graph& graph, const Layout& layout, Slot Code::*which) {
    return graph.load({}, {layout.clock(which)});
}

std::optional<NodeId> BuiltinNames::find(const std::string& name, const Scope& scope) {
    for (const ClockName& known : kClockNames)
        if (known.name == name)
            return readClock(graph_, layout_, known.slot);
    if (name == "pi")
        return graph_.number(std::numbers::pi);
    if (name == "inf")
        return graph_.number(std::numeric_limits<double>::infinity());
    if (const auto position = ownDimension(name, scope))
        return position;
    return element(name, scope);
}

/// A dimension of the variable being defined: the position of the element at hand.
std::optional<NodeId> BuiltinNames::ownDimension(const std::string& name, const Scope& scope) {
    const auto dimension = symbols_.dimension(name);
    const Binding* const binding = dimension ? bindingOf(scope, *dimension, 0) : nullptr;
    if (!binding)
        return std::nullopt;
    if (binding->fixed)
        return graph_.number(binding->element + 1);
    std::vector<double> positions(binding->axis.size);
    std::iota(positions.begin(), positions.end(), 1.0);
    return loadLiterals(graph_, layout_, {binding->axis}, positions);
}

/// "Dimension.element", or an element alone, of the variable's own dimensions first.
std::optional<NodeId> BuiltinNames::element(const std::string& name, const Scope& scope) {
    if (const std::size_t dot = name.rfind('.'); dot != std::string::npos) {
        const auto of = symbols_.dimension(name.substr(0, dot));
        const auto element = of ? symbols_.element(*of, name.substr(dot + 1)) : std::nullopt;
        return element ? std::optional(graph_.number(*element + 1)) : std::nullopt;
    }
    for (const Binding& binding : scope.bindings)
        if (const auto element = symbols_.element(binding.dimension, name))
            return graph_.number(*element + 1);
    for (std::uint32_t dimension = 0; dimension < symbols_.dimensions().size(); ++dimension)
        if (const auto element = symbols_.element(dimension, name))
            return graph_.number(*element + 1);
    return std::nullopt;
}

}  // namespace kyosei
