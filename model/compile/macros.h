// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compile/resolve.h"

#include <map>
#include <optional>
#include <set>
#include <string>

namespace kyosei {

/// One call of a macro: its parameters, and its own variables, resolved when they are first named.
/// Stocks of the macro become hidden stocks of this call. Owned by the resolver.
class MacroInstance {
public:
    /// `position`: of the call in its equation, which tells random calls apart.
    MacroInstance(Resolver& resolver, const xmile::Macro& macro, const Scope& caller,
                  std::size_t position, std::map<std::string, NodeId> parameters);

    [[nodiscard]] const xmile::Macro& macro() const { return macro_; }
    /// The macro's value; kNoNode after a problem.
    NodeId value();
    /// A parameter or variable of the macro; nullopt if it has none of this name.
    std::optional<NodeId> find(const std::string& canonical);
    /// Gives a parameter that the call leaves out the value of its default.
    bool setDefault(const std::string& canonical, const std::string& equation);
    /// The table of a graphical function of the macro; nullopt if it has none of this name.
    std::optional<std::uint32_t> table(const std::string& canonical);
    [[nodiscard]] bool has(const std::string& canonical) const;

private:
    [[nodiscard]] const xmile::Variable* variable(const std::string& canonical) const;
    NodeId define(const xmile::Variable& variable);
    NodeId defineStock(const xmile::Variable& variable);
    NodeId evaluate(const xmile::Equation& equation);

    Resolver& resolver_;
    const xmile::Macro& macro_;
    Scope scope_;
    std::map<std::string, NodeId> known_;
    std::map<std::string, std::uint32_t> tables_;  ///< in Layout::lookups
    std::set<std::string> pending_;
};

}  // namespace kyosei
