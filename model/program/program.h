// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/xmile/document.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kyosei {

/// Index of one scalar (one element of one variable) in a program's memory.
using Slot = std::uint32_t;

/// What a compiled program knows of one variable.
struct VariableInfo {
    std::string name;  ///< as written
    std::string canonical;
    xmile::VariableKind kind = xmile::VariableKind::aux;
    std::vector<std::size_t> dimensions;  ///< indices into Program::dimensions()
    Slot first = 0;                       ///< elements lie at first .. first + size - 1, row-major
    std::size_t size = 1;
    bool constant = false;   ///< every element a number: may be overridden per run
    bool exogenous = false;  ///< fed from a recorded series instead of its equation
    std::string units;
    std::string documentation;
    std::optional<xmile::Range> range;
    std::string equation;     ///< text of the (first) equation, for display
    std::string referenceOf;  ///< canonical name recorded in a baseline run, else empty
    int line = 0;
};

struct DimensionInfo {
    std::string name;
    std::vector<std::string> elements;
};

struct Code;  // instructions: model/program/code.h

/// A model ready to run: immutable, cheap to copy, safe to share between threads.
class Program {
public:
    Program(std::vector<VariableInfo> variables, std::vector<DimensionInfo> dimensions,
            xmile::SimulationSpecs simulation, std::shared_ptr<const Code> code);

    [[nodiscard]] const std::vector<VariableInfo>& variables() const { return variables_; }
    [[nodiscard]] const std::vector<DimensionInfo>& dimensions() const { return dimensions_; }
    [[nodiscard]] const xmile::SimulationSpecs& simulation() const { return simulation_; }
    [[nodiscard]] const Code& code() const { return *code_; }
    /// For those who keep something as long as the code lives.
    [[nodiscard]] const std::shared_ptr<const Code>& sharedCode() const { return code_; }

    /// By any spelling of the name; nullptr if there is none.
    [[nodiscard]] const VariableInfo* find(std::string_view name) const;
    /// Slot of `name[element,...]` given as separate parts; nullopt if there is no such element.
    [[nodiscard]] std::optional<Slot> slot(std::string_view name,
                                           const std::vector<std::string>& elements = {}) const;
    /// "trust[JPN_KOR]" or "gdp" for element `index` of a variable; elements separated by commas.
    [[nodiscard]] std::string elementName(const VariableInfo& variable, std::size_t index) const;

private:
    std::vector<VariableInfo> variables_;
    std::vector<DimensionInfo> dimensions_;
    xmile::SimulationSpecs simulation_;
    std::shared_ptr<const Code> code_;
    std::vector<std::pair<std::string, std::size_t>> byName_;  ///< canonical name, index; sorted
};

}  // namespace kyosei
