// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/engine/batch_engine.h"
#include "model/evaluator/equation_parts.h"
#include "model/program/program.h"
#include "model/structure/structure.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kyosei::structure {

/// One line of an equation with what it comes to in two runs.
struct SheetPart {
    std::size_t depth = 0;  ///< 1: in the exponent above it
    evaluator::PartRole role = evaluator::PartRole::plain;
    std::string text;     ///< "0.6 · hostility effect · (hostility − 0.5)"
    std::string numbers;  ///< the same with the values of the second run put in
    double before = 0;    ///< in the first run; NaN: not of one instant, as with delays
    double after = 0;
    /// What the line does: of a term to the sum, in the variable's unit; of a factor, or of what is
    /// in an exponent, to the product, as the ratio less 1. None where it cannot be told.
    std::optional<double> effect;
    bool share = false;  ///< the effect is a ratio less 1
};

/// What acts on a variable, or what it acts on. Of an array of which several elements do, the few
/// that do most have entries of their own, and the first of these stands for all.
struct SheetNeighbour {
    std::size_t variable = 0;  ///< index into Structure::list()
    Node node = 0;
    std::size_t elements = 1;  ///< so many does it stand for, itself included
    LinkKind kind = LinkKind::equation;
    Polarity polarity = Polarity::unknown;
    bool constant = false;
    double before = 0;  ///< of `node`
    double after = 0;
    /// What the effect's equation gives if the cause is as in the second run and all else as in the
    /// first, less what it gives for the first. In the effect's unit; none of flows into stocks and
    /// through delays, which are not of one instant.
    std::optional<double> effect;
    std::optional<double> together;  ///< the same with all elements; only of causes
};

/// A variable in two runs: what it is made of, and what it is used for.
struct VariableSheet {
    Node node = 0;
    std::size_t variable = 0;
    double time = 0;
    double before = 0;
    double after = 0;
    std::string equation;  ///< as written; of stocks the initial value, empty without one
    bool graphical = false;
    std::string repeats;  ///< fed from this variable's baseline run instead of its equation
    std::vector<SheetPart> parts;              ///< of stocks the flows, per unit of time
    std::vector<SheetNeighbour> causes, uses;  ///< what does most first, constants last
};

/// Reads variables out of two runs of a model. Holds memory to work in: one thread at a time.
/// Document and program must live on, and the runs until others are given.
class VariableSheets {
public:
    /// `structure` is of the same document. Fails if an equation cannot be parsed.
    [[nodiscard]] static Result<VariableSheets> of(const xmile::Document& document,
                                                   std::shared_ptr<const Structure> structure,
                                                   const Program& program);
    VariableSheets(VariableSheets&&) noexcept;
    VariableSheets& operator=(VariableSheets&&) noexcept;
    ~VariableSheets();

    /// Two runs with all outputs saved; the saved time at or just before `time`.
    void moveTo(const RunResult& before, const RunResult& after, double time);
    /// After moveTo(). What cannot be evaluated is NaN or has no effect.
    [[nodiscard]] VariableSheet sheet(Node node);
    [[nodiscard]] const Structure& structure() const;

private:
    struct Parts;
    explicit VariableSheets(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};

/// "dependence asymmetry" for a variable's name.
[[nodiscard]] std::string spoken(std::string_view name);

}  // namespace kyosei::structure
