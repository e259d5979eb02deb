// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluator/state.h"
#include "model/structure/signs.h"

#include <compare>
#include <map>
#include <optional>
#include <set>
#include <vector>

/// Private to the structure of a model.
namespace kyosei::structure {

/// How one value gets into another.
enum class Way {
    equation,  ///< within the same instant
    delayed,   ///< through a function that remembers, such as SMTH1
    inflow,
    outflow,
    initial,  ///< at the start of a run only
};

/// One input of an equation.
struct Input {
    std::size_t variable = 0;
    std::size_t element = 0;
    Way way = Way::equation;
    auto operator<=>(const Input&) const = default;
};

/// What is certain about an expression without running anything.
struct Reading {
    Signs signs = Signs::any();
    std::optional<double> constant;  ///< known because it is part of the model's structure
    std::map<Input, Signs> inputs;   ///< with the signs that the derivative may have (never zero)
};

/// Reads equations for their inputs and the directions in which these act, by the rules of signs
/// for operators and functions. Constants are taken with the sign of their <range>, or else of
/// their value; an array of zeros and ones is an incidence array, whose zeros cut links. Throws
/// evaluator::EvaluationError or std::out_of_range where an equation makes no sense;
/// Structure::of() makes an issue of it. Owned by one construction of a Structure.
class Reader {
public:
    explicit Reader(const evaluator::Model& model);

    /// All inputs of an element: of its equation, of its initial equation, and its flows.
    [[nodiscard]] std::map<Input, Signs> inputsOf(std::size_t variable, std::size_t element);

private:
    using Context = evaluator::Context;

    // influence.cpp: expressions
    Reading read(const equation::Expression& expression, const Context& context);
    Reading readBinary(const equation::Binary& node, const Context& context);
    Reading readChoice(const equation::Expression& condition, const equation::Expression& whenTrue,
                       const equation::Expression& whenFalse, const Context& context);
    Reading readName(const equation::Reference& node, const Context& context);
    Reading readVariable(std::size_t variable, const equation::Reference& node,
                         const Context& context);
    std::optional<Reading> readMacroName(const std::string& name, const Context& context);
    Signs signsOf(std::size_t variable, std::size_t element);
    Signs findSigns(std::size_t variable, std::size_t element);
    [[nodiscard]] std::optional<double> incidence(std::size_t variable, std::size_t element) const;
    [[nodiscard]] bool isComputed(const equation::Subscript& subscript,
                                  std::size_t dimension) const;

    // influence_functions.cpp: calls
    Reading readCall(const equation::Call& node, const Context& context);
    Reading readReduction(const equation::Call& node, const equation::Expression& written,
                          const Context& context);
    Reading readTable(const std::string& name, const std::vector<equation::Subscript>& subscripts,
                      const equation::Expression& x, const Context& context);
    std::optional<Reading> readRemembering(const equation::Call& node, const Context& context);
    Reading readMany(const equation::Call& node, const Context& context);

    const evaluator::Model& model_;
    evaluator::Instant instant_;  ///< resolves names and subscripts; its values are never used
    std::vector<std::vector<std::optional<Signs>>> signs_;
    std::vector<bool> isIncidence_;  ///< by variable
    int depth_ = 0;
};

// Rules of signs, shared by both files.
[[nodiscard]] Reading constantReading(double value);
[[nodiscard]] Reading sum(Reading a, const Reading& b);
[[nodiscard]] Reading negated(Reading reading);
[[nodiscard]] Reading product(const Reading& a, const Reading& b);
[[nodiscard]] Reading quotient(const Reading& a, const Reading& b);
[[nodiscard]] Reading power(const Reading& base, const Reading& exponent);
/// An increasing (positive) or otherwise directed function of a reading.
[[nodiscard]] Reading through(Reading reading, Signs direction, Signs result);
/// The same inputs by another way.
[[nodiscard]] Reading by(Way way, const Reading& reading);
/// Through a graphical function; straight lines between points decide the direction.
[[nodiscard]] Reading throughTable(const xmile::GraphicalFunction& function, Reading x);

}  // namespace kyosei::structure
