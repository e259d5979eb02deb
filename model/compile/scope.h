// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/issue.h"
#include "model/compile/nodes.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kyosei {

/// What one dimension of the variable being defined stands for: an axis to iterate over, or one
/// element of an equation written for that element alone.
struct Binding {
    std::uint32_t dimension = 0;
    bool fixed = false;
    std::uint32_t element = 0;
    Axis axis;
};

/// Names that exist within one call of a macro only. They go before those of the document.
class LocalNames {
public:
    virtual ~LocalNames() = default;
    [[nodiscard]] virtual bool has(const std::string& canonical) const = 0;
    /// The value of a name; nullopt if there is none such, kNoNode after a problem.
    virtual std::optional<NodeId> find(const std::string& canonical) = 0;
    /// The table (in Layout::lookups) of a graphical function; nullopt if there is none such.
    virtual std::optional<std::uint32_t> table(const std::string& canonical) = 0;
};

/// Where an expression stands: which names mean what while it is resolved.
struct Scope {
    std::vector<Binding> bindings;
    std::vector<Axis> wildcards;     ///< of all reductions around the expression, outermost first
    std::size_t reductionBegin = 0;  ///< the innermost reduction's wildcards start here
    bool inReduction = false;
    LocalNames* locals = nullptr;  ///< of the macro's call; null outside of macros
    std::uint64_t site = 0;  ///< of the variable, in the calls of macros at hand: see callSite()
    std::string_view text;   ///< the equation, for quoting
    Place place;
};

/// The axes of the variable being defined, without those bound to one element.
[[nodiscard]] Space axesOf(const Scope& scope);

/// The binding for the n-th use of a dimension in one reference; the last one serves all further.
/// Null if the scope does not bind the dimension.
[[nodiscard]] const Binding* bindingOf(const Scope& scope, std::uint32_t dimension,
                                       std::size_t occurrence);

/// Whether a name is one of the macro's own.
[[nodiscard]] bool isLocal(const Scope& scope, const std::string& canonical);

}  // namespace kyosei
