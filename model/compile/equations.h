// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/compile/order.h"
#include "model/compile/resolver.h"

#include <optional>
#include <string>
#include <vector>

namespace kyosei {

/// The equations of a document: parsed, resolved, and cut into tasks. Owned by the compiler while
/// it runs.
class Equations {
public:
    Equations(Symbols& symbols, Graph& graph, Layout& layout, Issues& issues);

    /// Parses and resolves everything; problems go to the issues.
    void resolveAll();
    /// Cuts an array equation into one task per element; false if it is not whole.
    bool split(std::uint32_t variable);

    struct Tasks {
        std::vector<Task> step;     ///< all that is evaluated at every instant
        std::vector<Task> initial;  ///< the same for the start, with stocks and states
        std::vector<std::uint32_t> initialRoots;
    };
    [[nodiscard]] Tasks tasks() const;
    /// Rates of change of the variables that are stocks, and of hidden stocks, with `first` being
    /// the stock's own slot.
    [[nodiscard]] std::vector<Task> rates() const;
    [[nodiscard]] std::vector<NonNegativeStock> nonNegativeStocks() const;

private:
    /// What is written for a whole variable or for one element of it.
    struct Cell {
        equation::ExpressionPtr expression;
        equation::ExpressionPtr initial;
        const xmile::Equation* written = nullptr;
        const xmile::Equation* writtenInitial = nullptr;
        bool nonNegative = false;
    };
    /// A resolved equation; `initial` only where it differs.
    struct Part {
        Slot first = 0;
        std::uint32_t count = 1;
        Space space;
        NodeId value = kNoNode;
        NodeId initial = kNoNode;
    };
    struct Entry {
        const xmile::Variable* source = nullptr;
        Cell general;
        std::vector<Cell> elements;  ///< empty, or one per element
        std::vector<Part> parts;
        bool literal = false;
        bool isSplit = false;
    };

    void parse(std::uint32_t variable);
    Cell parseCell(std::uint32_t variable, const xmile::Equation& equation,
                   const std::optional<xmile::Equation>& initial, bool nonNegative);
    void parseElements(std::uint32_t variable);
    void addLookups(std::uint32_t variable);
    /// Which element of a variable a definition is for; nullopt if there is none such.
    [[nodiscard]] std::optional<std::uint32_t>
    elementAt(std::uint32_t variable, const xmile::ElementDefinition& element) const;
    /// Memory for what limits the outflows of non-negative stocks.
    void addCeilings();
    bool resolveLiteral(std::uint32_t variable);
    void resolveParts(std::uint32_t variable);
    bool mergeParts(std::uint32_t variable);
    void resolveRate(std::uint32_t variable);
    NodeId resolveCell(std::uint32_t variable, const Cell& cell, bool initial, Scope& scope,
                       std::optional<std::uint32_t> element);
    Scope wholeScope(std::uint32_t variable) const;
    Scope elementScope(std::uint32_t variable, std::uint32_t element) const;
    void fillImage(const Part& part);
    std::string partName(std::uint32_t variable, const Part& part) const;
    void report(const IssueCode& code, std::uint32_t variable, int line,
                IssueArguments arguments = {});
    void report(Issue issue, std::uint32_t variable, int line);

    Symbols& symbols_;
    Graph& graph_;
    Layout& layout_;
    Issues& issues_;
    std::vector<VariableLookups> lookups_;  ///< by variable
    IncidenceSums sums_;
    Resolver resolver_;
    std::vector<Entry> entries_;
    std::vector<NodeId> rates_;
    std::vector<Slot> ceilings_;  ///< by variable; NonNegativeStock::kNoCeiling: it has none
};

/// One node for values given per element (each without axes of the target) that are alike in form,
/// varying along `space`; kNoNode if they are not alike.
[[nodiscard]] NodeId unify(Graph& graph, Layout& layout, const Space& space,
                           const std::vector<NodeId>& elements);

}  // namespace kyosei
