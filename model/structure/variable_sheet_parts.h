// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluator/state.h"
#include "model/structure/variable_sheet.h"

#include <cmath>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kyosei::structure {

using evaluator::EquationPart;
using evaluator::Instant;
using evaluator::PartRole;

/// What variable sheets work with: the model at one time in two runs. Causes and uses are in
/// variable_sheet.cpp, the lines of equations in variable_sheet_lines.cpp.
struct VariableSheets::Parts {
    Parts(const xmile::Document& of, std::shared_ptr<const Structure> itsStructure,
          const Program& itsProgram)
        : document(of), structure(std::move(itsStructure)), program(itsProgram), model(of, {}),
          before(model), after(model) {
        for (Instant* instant : {&before, &after}) {
            instant->initialising = false;
            instant->start = of.simulation.start;
            instant->stopTime = of.simulation.stop;
            instant->dt = of.simulation.dt;
        }
        for (const StructureVariable& variable : structure->list()) {
            const VariableInfo* info = program.find(variable.name);
            for (std::size_t e = 0; e < variable.size; ++e)
                slots.push_back(info ? std::optional(info->first + static_cast<Slot>(e))
                                     : std::nullopt);
            constant.push_back(info && info->constant);
        }
    }

    [[nodiscard]] std::size_t elementOf(Node node) const {
        return node - structure->list()[structure->variableOf(node)].first;
    }
    void take(const RunResult& run, double time, Instant& instant, std::vector<double>& values);
    void place(Node node, double value) {
        before.replace(structure->variableOf(node), elementOf(node), value);
    }
    /// What the equation of an element says in an instant; NaN where it cannot be told.
    [[nodiscard]] double compute(Instant& instant, Node node);
    [[nodiscard]] double evaluate(Instant& instant, const equation::Expression& expression,
                                  const evaluator::Context& context);
    [[nodiscard]] bool remembers(Node effect) const;
    /// With the causes as in the second run.
    [[nodiscard]] std::optional<double> effect(const std::vector<Node>& causes, Node effect);
    [[nodiscard]] SheetNeighbour neighbour(const Link& link, bool use);
    [[nodiscard]] std::vector<SheetNeighbour> neighbours(Node node, bool uses);
    [[nodiscard]] std::vector<SheetPart> flows(Node stock) const;
    [[nodiscard]] std::vector<SheetPart> lines(Node node);
    [[nodiscard]] std::string text(const equation::Expression& expression, Node owner,
                                   const evaluator::Context& context, bool factor, bool numbers);

    const xmile::Document& document;
    std::shared_ptr<const Structure> structure;
    const Program& program;
    evaluator::Model model;
    Instant before, after;
    std::vector<std::optional<Slot>> slots;  ///< by element node
    std::vector<bool> constant;              ///< by variable
    std::vector<double> first, second;       ///< values of the runs by element node
    double time = 0;
};

/// None where it is no number.
[[nodiscard]] inline std::optional<double> finite(double value) {
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

}  // namespace kyosei::structure
