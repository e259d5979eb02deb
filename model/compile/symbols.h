// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/issue.h"
#include "model/compile/compiler.h"
#include "model/program/program.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace kyosei {

/// Names of a document and where their values lie in memory. Owned by the compiler while it runs.
class Symbols {
public:
    /// Collects dimensions and variables; problems (duplicates, unknown dimensions) go to `issues`.
    Symbols(const xmile::Document& document, const CompileOptions& options, Issues& issues);

    [[nodiscard]] const xmile::Document& document() const { return document_; }
    [[nodiscard]] const std::vector<DimensionInfo>& dimensions() const { return dimensions_; }
    [[nodiscard]] const std::vector<VariableInfo>& variables() const { return variables_; }
    [[nodiscard]] std::vector<VariableInfo>& variables() { return variables_; }

    [[nodiscard]] std::optional<std::uint32_t> dimension(const std::string& canonical) const;
    [[nodiscard]] std::optional<std::uint32_t> variable(const std::string& canonical) const;
    /// The variable that a slot belongs to.
    [[nodiscard]] std::optional<std::uint32_t> variableAt(Slot slot) const;
    /// Position (from 0) of an element in a dimension.
    [[nodiscard]] std::optional<std::uint32_t> element(std::uint32_t dimension,
                                                       const std::string& canonical) const;
    [[nodiscard]] std::uint32_t sizeOf(std::uint32_t dimension) const {
        return static_cast<std::uint32_t>(dimensions_[dimension].elements.size());
    }
    /// For each element of `part` its position in `whole`; nullopt unless all have one.
    [[nodiscard]] std::optional<std::vector<std::uint32_t>> mapping(std::uint32_t part,
                                                                    std::uint32_t whole) const;
    /// Slots of all stocks, and of all variables; the stocks come first.
    [[nodiscard]] Slot stockSlots() const { return stockSlots_; }
    [[nodiscard]] Slot slots() const { return slots_; }
    [[nodiscard]] const xmile::Macro* macro(const std::string& canonical) const;
    /// "Did you mean ...?" for a name that no variable has; empty if none is near, or after many
    /// questions: the thousandth wrong name need not be slow.
    [[nodiscard]] std::string suggestion(std::string_view canonical) const;
    /// The same for an element of a dimension.
    [[nodiscard]] std::string elementSuggestion(std::string_view canonical,
                                                std::uint32_t dimension) const;

private:
    void addDimension(const xmile::Dimension& dimension, Issues& issues);
    void addVariable(const xmile::Variable& variable, Issues& issues);
    void placeInMemory();
    void markExogenous(const CompileOptions& options, Issues& issues);
    [[nodiscard]] std::string suggestionAmong(std::string_view canonical,
                                              const std::vector<std::string_view>& known) const;

    const xmile::Document& document_;
    std::vector<DimensionInfo> dimensions_;
    std::vector<std::unordered_map<std::string, std::uint32_t>> elements_;
    std::unordered_map<std::string, std::uint32_t> dimensionIndex_;
    std::vector<VariableInfo> variables_;
    Slot stockSlots_ = 0;
    Slot slots_ = 0;
    std::size_t values_ = 0;  ///< sizes of all variables together
    std::unordered_map<std::string, std::uint32_t> variableIndex_;
    std::unordered_map<std::string, const xmile::Macro*> macros_;
    mutable std::size_t comparisonsLeft_ = 200'000;  ///< of names, for suggestions
};

}  // namespace kyosei
