// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/issue.h"
#include "model/compile/builtins.h"
#include "model/compile/layout.h"
#include "model/compile/nodes.h"
#include "model/compile/symbols.h"
#include "model/equation/ast.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
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

class MacroInstance;

/// Where an expression stands: which names mean what while it is resolved.
struct Scope {
    std::vector<Binding> bindings;
    std::vector<Axis> wildcards;     ///< of all reductions around the expression, outermost first
    std::size_t reductionBegin = 0;  ///< the innermost reduction's wildcards start here
    bool inReduction = false;
    MacroInstance* macro = nullptr;
    std::uint64_t site = 0;  ///< of the variable, in the calls of macros at hand: see callSite()
    std::string_view text;   ///< the equation, for quoting
    Place place;
};

/// The axes of the variable being defined, without those bound to one element.
[[nodiscard]] Space axesOf(const Scope& scope);

inline constexpr std::uint32_t kNoLookup = 0xFFFFFFFF;

/// Graphical functions of a variable: none, one for all elements, or one per element (kNoLookup
/// for elements without).
struct VariableLookups {
    std::vector<std::uint32_t> tables;
    bool callableOnly = false;  ///< the variable has no value of its own
};

/// Turns expressions with names into nodes with memory slots. Problems are added to the issues;
/// kNoNode then stands for the expression. Owned by the compiler while it runs.
class Resolver {
public:
    Resolver(const Symbols& symbols, Graph& graph, Layout& layout, Issues& issues);
    ~Resolver();

    NodeId resolve(const equation::Expression& expression, Scope& scope);
    /// The value of a whole variable with its dimensions matched to the scope by name.
    NodeId reference(const std::string& canonical, const Scope& scope);

    /// For each variable of the program; filled before the first resolve().
    std::vector<VariableLookups> lookups;
    /// For each variable slot: it belongs to a constant, whose value is in the layout's image.
    std::vector<bool> isLiteral;
    /// Slots of constants whose zeros and ones became part of the program's structure.
    std::set<Slot> structuralSlots;

private:
    friend class MacroInstance;

    /// What one subscript position selects.
    struct Position {
        enum class Kind { element, axis, dynamic };
        Kind kind = Kind::element;
        std::uint32_t element = 0;
        Axis axis;
        std::vector<std::uint32_t> map;  ///< position in the dimension per element of the axis
        NodeId index = kNoNode;
    };

    /// How often one reference has used a dimension so far: as one of its own, and how many of
    /// these are wildcards.
    struct Uses {
        std::map<std::uint32_t, std::size_t> own;
        std::map<std::uint32_t, std::size_t> wildcards;
    };

    // expressions
    NodeId resolveReference(const equation::Reference& reference, Scope& scope);
    NodeId resolveTransposed(const VariableInfo& info, const equation::Reference& reference,
                             Scope& scope);
    NodeId resolveOperands(Op op, std::initializer_list<const equation::Expression*> operands,
                           Scope& scope);
    NodeId clock(Slot Code::*which);
    std::optional<NodeId> builtinName(const std::string& name, const Scope& scope);

    // subscripts
    std::optional<std::vector<Position>>
    positionsOf(const VariableInfo& info, const std::vector<equation::Subscript>& subscripts,
                Scope& scope);
    std::optional<Position> ownPosition(const equation::Subscript& subscript,
                                        std::uint32_t dimension, const Scope& scope);
    std::optional<Position> rangePosition(const equation::Subscript& subscript,
                                          const VariableInfo& info, std::uint32_t dimension,
                                          Uses& uses, Scope& scope);
    std::optional<Position> positionAt(const Binding& binding, std::uint32_t dimension) const;
    std::optional<Position> namedPosition(const equation::Subscript& subscript,
                                          const VariableInfo& info, std::uint32_t dimension,
                                          Uses& uses, Scope& scope);
    std::optional<Position> impliedPosition(const VariableInfo& info, std::uint32_t dimension,
                                            Uses& uses, Scope& scope);
    std::optional<Position> boundPosition(std::uint32_t wanted, std::uint32_t dimension,
                                          std::size_t occurrence, Scope& scope);
    Position wildcard(std::uint32_t dimension, std::uint32_t size, Uses& uses, Scope& scope);
    NodeId loadElements(const VariableInfo& info, const std::vector<Position>& positions);

    // functions
    NodeId resolveCall(const equation::Call& call, const equation::Span& span, Scope& scope);
    NodeId callBuiltin(const Builtin& builtin, const equation::Call& call,
                       const equation::Span& span, Scope& scope);
    NodeId callReduction(const Builtin& builtin, const equation::Expression& written,
                         const equation::Span& span, Scope& scope);
    NodeId reducible(const equation::Expression& written, const equation::Span& span, Scope& scope,
                     Space& over);
    NodeId callLookup(std::uint32_t variable, const std::vector<equation::Subscript>& subscripts,
                      const equation::Expression& x, Scope& scope);
    NodeId callMacro(const xmile::Macro& macro, const equation::Call& call,
                     const equation::Span& span, Scope& scope);
    NodeId rank(const equation::Call& call, const equation::Span& span, Scope& scope);
    NodeId arithmetic(const Builtin& builtin, std::vector<NodeId> arguments);
    NodeId timeFunction(const Builtin& builtin, const std::vector<NodeId>& arguments);
    NodeId randomFunction(const Builtin& builtin, const std::vector<NodeId>& arguments,
                          const equation::Span& span, const Scope& scope);
    NodeId uniformDraw(NodeId seed, const equation::Span& span, const Scope& scope);
    NodeId stateFunction(const Builtin& builtin, const equation::Call& call,
                         const std::vector<NodeId>& arguments, Scope& scope);
    NodeId lasting(std::string_view name, const Space& space, NodeId value);
    NodeId remember(std::string_view name, const Space& space, NodeId value, NodeId initial,
                    std::optional<NodeId> time);
    NodeId smooth(std::string_view name, NodeId input, NodeId time, NodeId initial, int order);
    NodeId delay(std::string_view name, NodeId input, NodeId time, NodeId initial, int order);
    NodeId trend(std::string_view name, NodeId input, NodeId time, NodeId initial);
    NodeId unknownFunction(const equation::Call& call, const equation::Span& span,
                           const Scope& scope);

    // sums over incidence arrays (sums.cpp)
    NodeId sum(NodeId argument, const Space& over);
    std::optional<std::vector<double>> structuralValues(NodeId node, const Space& space);
    NodeId selectColumns(NodeId node, const Space& over, const Space& outer,
                         const std::vector<std::uint32_t>& chosen);

    // hidden states
    struct State {
        std::size_t index;  ///< in Layout::hidden
        NodeId load;
    };
    State addState(HiddenState::Kind kind, std::string_view name, const Space& space,
                   NodeId initial, NodeId value = kNoNode);

    NodeId refuse(const Scope& scope, IssueCode code, std::string message, std::string advice = {});
    std::string quoted(const equation::Span& span, const Scope& scope) const;

    const Symbols& symbols_;
    Graph& graph_;
    Layout& layout_;
    Issues& issues_;
    std::vector<std::unique_ptr<MacroInstance>> macroInstances_;
    std::vector<const MacroInstance*> activeMacros_;  ///< calls being resolved, outermost first
};

}  // namespace kyosei
