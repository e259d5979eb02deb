// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compile/expression_resolver.h"
#include "model/compile/problems.h"
#include "model/compile/states.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace kyosei {

/// What the variables of a macro are made with.
struct MacroTools {
    Graph& graph;
    Layout& layout;
    Problems& problems;
    ExpressionResolver& expressions;
    StateBuilder& states;
};

/// One call of a macro: its parameters, and its own variables, resolved when they are first named.
/// Stocks of the macro become hidden stocks of this call.
class MacroInstance final : public LocalNames {
public:
    /// `position`: of the call in its equation, which tells random calls apart.
    MacroInstance(const MacroTools& tools, const xmile::Macro& macro, const Scope& caller,
                  std::size_t position, std::map<std::string, NodeId> parameters);

    [[nodiscard]] const xmile::Macro& macro() const { return macro_; }
    /// The macro's value; kNoNode after a problem.
    NodeId value();
    /// Gives a parameter that the call leaves out the value of its default.
    bool setDefault(const std::string& canonical, const std::string& equation);

    [[nodiscard]] bool has(const std::string& canonical) const override;
    std::optional<NodeId> find(const std::string& canonical) override;
    std::optional<std::uint32_t> table(const std::string& canonical) override;

private:
    [[nodiscard]] const xmile::Variable* variable(const std::string& canonical) const;
    NodeId define(const xmile::Variable& variable);
    NodeId defineStock(const xmile::Variable& variable);
    bool finishStock(const xmile::Variable& variable, const StateBuilder::State& stock);
    bool limitOutflows(const xmile::Variable& variable, NodeId load);
    [[nodiscard]] bool isLimited(const std::string& flow) const;
    NodeId limited(const std::string& flow, NodeId value);
    std::optional<std::vector<Slot>> slotsOf(const std::string& flow);
    [[nodiscard]] Space space() const;
    std::optional<NodeId> rateOf(const xmile::Variable& stock);
    NodeId evaluate(const xmile::Equation& equation);
    NodeId refuse(const IssueCode& code, IssueArguments arguments);

    MacroTools tools_;
    const xmile::Macro& macro_;
    Scope scope_;
    std::map<std::string, NodeId> known_;
    std::map<std::string, std::uint32_t> tables_;  ///< in Layout::lookups
    std::map<std::string, Slot> ceilings_;         ///< first slot, by flow
    std::set<std::string> pending_;
    /// Stocks that have been named but not been given an initial value and a rate.
    std::vector<std::pair<const xmile::Variable*, StateBuilder::State>> unfinished_;
};

/// Resolves calls of macros, and keeps those made so far, which scopes refer to.
class MacroCalls {
public:
    explicit MacroCalls(const MacroTools& tools) : tools_(tools) {}

    NodeId call(const xmile::Macro& macro, const equation::Call& call, const equation::Span& span,
                Scope& scope);

private:
    /// False after a problem.
    bool isCallable(const xmile::Macro& macro, const equation::Call& call,
                    const equation::Span& span, const Scope& scope);

    MacroTools tools_;
    std::vector<std::unique_ptr<MacroInstance>> instances_;
    std::vector<const MacroInstance*> active_;  ///< being resolved, outermost first
    bool saidTooMany_ = false;
};

}  // namespace kyosei
