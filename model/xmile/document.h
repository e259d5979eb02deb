// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

/// One XMILE 1.0 file as written, before any meaning is given to it (OASIS XMILE 1.0).
/// Plain values; names and equations are kept as the author wrote them.
namespace kyosei::xmile {

/// rk2 is the method of Heun: the mean of the rates at both ends of a step.
enum class IntegrationMethod { euler, rk2, rk4 };

/// `<sim_specs>`: what interval to simulate and how. Times in `timeUnits`.
struct SimulationSpecs {
    double start = 0;
    double stop = 100;
    double dt = 1;
    double saveInterval = 0;  ///< 0: save every step
    IntegrationMethod method = IntegrationMethod::euler;
    std::string timeUnits;
    int line = 0;
    /// A variable at whose value the run ends before `stop`, which is the latest possible end; its
    /// canonical name, empty if there is none. In files <kyosei:end at="name"/>.
    std::string endsAt = {};
};

/// `<unit>`: a named unit, perhaps defined by others.
struct UnitDefinition {
    std::string name;
    std::string equation;  ///< empty: a base unit
    std::vector<std::string> aliases;
    int line = 0;
};

/// `<dim>`: a dimension with named elements. Sizes-only dimensions get elements "1", "2", ...
struct Dimension {
    std::string name;
    std::vector<std::string> elements;
    int line = 0;
};

/// `<gf>`: a graphical function. x strictly increasing, at least two points.
struct GraphicalFunction {
    enum class Type { continuous, extrapolate, discrete };
    Type type = Type::continuous;
    std::vector<double> x;
    std::vector<double> y;
    int line = 0;
};

/// The text of an equation and where it stands.
struct Equation {
    std::string text;
    int line = 0;
};

/// `<element subscript="...">`: what an array variable is for one combination of elements.
/// Complete: what the element does not say itself is filled in from its variable.
struct ElementDefinition {
    std::vector<std::string> subscripts;  ///< one name per dimension, as written
    Equation equation;
    std::optional<Equation> initEquation;
    std::optional<GraphicalFunction> graphicalFunction;
    bool nonNegative = false;
    int line = 0;
};

struct Range {
    double minimum = 0;
    double maximum = 0;
};

enum class VariableKind { stock, flow, aux, graphicalFunction };

/// `<stock>`, `<flow>`, `<aux>` or a free-standing `<gf>`.
struct Variable {
    VariableKind kind = VariableKind::aux;
    std::string name;
    std::vector<std::string> dimensions;   ///< names of `<dim>`s, outermost first; empty: scalar
    Equation equation;                     ///< of stocks: the initial value
    std::optional<Equation> initEquation;  ///< `<init_eqn>` of a non-stock (ACTIVE INITIAL)
    std::vector<ElementDefinition> elements;
    std::optional<GraphicalFunction> graphicalFunction;
    std::vector<std::string> inflows;   ///< of stocks, in priority order
    std::vector<std::string> outflows;  ///< of stocks, in priority order
    bool nonNegative = false;
    std::string units;
    std::string documentation;  ///< `<doc>` as plain text, white space collapsed
    std::optional<Range> range;
    std::string referenceOf;  ///< vendor element `<kyosei:reference of="...">`, else empty
    int line = 0;
};

/// `<macro>`: a function defined by an expression, and perhaps variables of its own.
struct Macro {
    std::string name;
    std::vector<std::string> parameters;
    std::vector<std::string> defaults;  ///< equations of the last parameters, which may be left out
    Equation equation;
    std::vector<Variable> variables;
    int line = 0;
};

/// Vendor element `<kyosei:loop name="..." through="a, b">`: what a feedback loop is called.
struct LoopName {
    std::string name;
    std::vector<std::string> through;  ///< variables on it, in its direction
    int line = 0;
};

/// A whole file. Only one model: the reader has put the variables of modules into it.
struct Document {
    std::string file;  ///< for messages
    std::string title;
    std::string vendor;
    SimulationSpecs simulation;
    std::vector<UnitDefinition> units;
    std::vector<Dimension> dimensions;
    std::vector<Variable> variables;
    std::vector<Macro> macros;
    std::vector<LoopName> loops;
};

}  // namespace kyosei::xmile
