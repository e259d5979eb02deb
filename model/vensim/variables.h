// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vensim/expressions.h"
#include "model/xmile/document.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace kyosei::vensim {

/// Makes variables of their definitions. Call collect() for all of them, then resolve(), then
/// build().
class VariableBuilder {
public:
    VariableBuilder(Ranges& ranges, Problems& problems) : ranges_(ranges), problems_(problems) {}

    void collect(Definition definition);
    /// Finds out over which ranges each variable goes, and what it is. The ranges are resolved.
    void resolve(Names& names);
    /// All variables; a level gets its flows, or one flow that is its net change.
    [[nodiscard]] std::vector<xmile::Variable> build(const Names& names);
    /// Takes out the definition of a variable, such as FINAL TIME; nullopt if there is none.
    [[nodiscard]] std::optional<Definition> take(const std::string& canonical);

private:
    struct Group {
        std::vector<Definition> definitions;
        std::vector<const Range*> ranges;  ///< of the variable, by position
        bool isStock = false;
        bool isLookup = false;
        bool isBroken = false;
    };
    /// What one definition says for one element, or for all.
    struct Part {
        xmile::Equation equation;  ///< of a level: its initial value
        xmile::Equation rate;      ///< of a level
        std::optional<xmile::Equation> initial;
        std::optional<xmile::GraphicalFunction> function;
    };

    void resolve(Group& group);
    [[nodiscard]] std::vector<std::string> elementsAt(const Definition& definition,
                                                      const Token& subscript);
    const Range* rangeAt(const Group& group, std::size_t position);
    void build(const Group& group, Translator& translator);
    void addOtherLookups(const std::set<std::pair<std::string, LookupKind>>& wanted);
    bool buildWhole(const Group& group, Translator& translator, xmile::Variable& variable);
    void buildElements(const Group& group, Translator& translator, xmile::Variable& variable);
    void addElements(const Group& group, const Definition& definition, Translator& translator,
                     xmile::Variable& variable);
    void fillUndefined(const Group& group, xmile::Variable& variable);
    bool isExcepted(const Definition& definition, const std::vector<std::string>& elements);
    [[nodiscard]] Part partOf(const Definition& definition, Translator& translator,
                              const EquationPlace& place);
    Part numbersPart(const Definition& definition, std::size_t index, std::size_t count);
    void addStockFlows(const Group& group, xmile::Variable& stock, xmile::Variable flow);
    [[nodiscard]] std::vector<std::pair<bool, std::string>> plainFlows(const Group& group) const;
    [[nodiscard]] std::string unused(const std::string& name) const;

    Ranges& ranges_;
    Problems& problems_;
    std::string timeUnits_;
    std::vector<std::string> order_;
    std::map<std::string, Group> groups_;
    std::vector<xmile::Variable> result_;
    std::map<std::string, std::string> flowNames_;  ///< of aux that become flows
    std::vector<xmile::ElementDefinition> rates_;   ///< of the level at hand
    std::set<std::vector<std::string>> given_;      ///< elements of the variable at hand
    std::size_t textSize_ = 0;                      ///< of all equations of elements
};

}  // namespace kyosei::vensim
