// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluator/conveyed.h"
#include "model/evaluator/evaluated_model.h"
#include "model/evaluator/reductions.h"

#include <deque>
#include <functional>
#include <map>
#include <utility>

namespace kyosei::evaluator {

struct Context;

/// One call of a macro: where its arguments come from.
struct MacroCall {
    const ModelMacro* macro = nullptr;
    const equation::Call* call = nullptr;
    std::shared_ptr<const Context> caller;
    int depth = 0;
};

/// The expression that a parameter of the macro stands for, and where to evaluate it: the caller's
/// argument, or the default within the macro (`inside`). Nulls if there is no such parameter.
[[nodiscard]] std::pair<const equation::Expression*, const Context*>
parameterOf(const MacroCall& frame, const std::string& name, const Context& inside);

/// A dimension standing for one element: of the variable being evaluated, or of a `*`.
struct Binding {
    std::size_t dimension = 0;
    std::size_t position = 0;
};

/// Where an expression is being evaluated.
struct Context {
    std::vector<Binding> own;        ///< dimensions of the variable
    std::vector<Binding> wildcards;  ///< of the reduction around the expression
    bool inReduction = false;
    std::shared_ptr<const MacroCall> macro;
    std::uint64_t site = 0;  ///< of the variable, in the calls of macros at hand: see callSite()
    std::string key;         ///< tells apart the delayStates of one call in different places
    Place place;
};

/// Something that outlives one instant: a function that remembers, or a stock inside a macro.
struct DelayState {
    enum class Kind {
        smooth,
        delay,
        trend,
        previous,
        pipeline,
        arrivals,
        history,
        sample,
        start,
        belt,
        queue,
        macroStock
    };
    Kind kind = Kind::start;
    const equation::Call* call = nullptr;
    const xmile::Variable* stock = nullptr;  ///< of macroStock
    Context context;
    std::size_t offset = 0;      ///< of its levels among all levels
    std::size_t order = 0;       ///< number of levels
    double kept = 0;             ///< of previous, pipeline, sample and start; DELAY N: the delay
    double delay = 0;            ///< of pipeline: in units of time; of arrivals: the first one
    std::vector<double> past{};  ///< of pipeline and history: the input at every step so far
    std::map<double, double> coming{};     ///< of arrivals: what comes at which step
    double initial = 0;                    ///< of arrivals
    std::shared_ptr<Conveyed> conveyed{};  ///< of belt and queue
};

/// Evaluates expressions at one instant, given the levels of all stocks. Owned by one evaluation.
class Instant {
public:
    explicit Instant(const Model& model);

    double start = 0, stopTime = 0, dt = 1;
    double time = 0;      ///< of this instant, perhaps within a step
    double stepTime = 0;  ///< of the step it belongs to
    double step = 0;      ///< number of that step, from 0
    bool initialising = true;
    std::vector<double> levels;        ///< stocks, then levels of delayStates
    std::vector<std::size_t> levelAt;  ///< by variable: level of a stock's first element
    std::deque<DelayState> delayStates;
    /// What elements of variables are at most, whatever their equations say: limited outflows.
    std::map<std::pair<std::size_t, std::size_t>, double> ceilings;
    /// The same for flows inside of macros, by flow and call.
    std::map<std::pair<const void*, std::string>, double> macroCeilings;

    /// Forgets all values but levels and delayStates.
    void forget();
    double value(std::size_t variable, std::size_t element);
    /// Replaces a value until the next forget().
    void replace(std::size_t variable, std::size_t element, double value);
    /// Rates of change of all levels.
    std::vector<double> rates();
    double evaluate(const equation::Expression& expression, const Context& context);
    /// Moves everything on conveyors and in queues one step on, by the values of this instant.
    void convey();
    double conveyedNext(const DelayState& state);
    /// A flow of the macro that a stock of this state is in.
    double flowBeside(const DelayState& stock, const std::string& flow);
    void limitFlowBeside(const DelayState& stock, const std::string& flow, double ceiling);
    /// What the equation of an element gives for the values of all others, whatever value it has.
    double compute(std::size_t variable, std::size_t element);

    /// Where the equation of an element stands.
    [[nodiscard]] Context contextOf(std::size_t variable, std::size_t element) const;
    /// Row-major index of the element that subscripts (or their absence) select; nullopt if a
    /// computed subscript lies outside of the array.
    std::optional<std::size_t> elementOf(const ModelVariable& variable,
                                         const std::vector<equation::Subscript>& subscripts,
                                         const Context& context);
    std::optional<std::size_t> elementOf(const ModelVariable& variable,
                                         const equation::Reference& reference,
                                         const Context& context);
    /// Where the body of a macro stands in one call of it.
    [[nodiscard]] Context inside(const ModelMacro& macro, const equation::Call& node,
                                 const Context& context) const;
    /// An array with `*`, or over dimensions that the variable being evaluated lacks.
    [[nodiscard]] bool namesArray(const equation::Expression& expression,
                                  const Context& context) const;
    /// Whether something in an expression would run over elements inside of a reduction.
    [[nodiscard]] bool runsOverElements(const equation::Expression& expression,
                                        const Context& context) const;
    /// The variable that a name means: SELF is the one being evaluated.
    [[nodiscard]] std::string variableNamed(const std::string& name, const Context& context) const;
    /// Calls `use` with what a reduction runs over, once for every combination of its `*`.
    void
    forEachTerm(const equation::Expression& written, const Context& context,
                const std::function<void(const equation::Expression&, const Context&)>& use) const;

private:
    using Wildcard = std::size_t;  ///< the dimension it runs over, or kRanges + a range's length
    static constexpr Wildcard kRanges = 1'000'000'000;
    /// How often dimensions were used in one reference so far.
    struct Uses {
        std::map<std::size_t, std::size_t> own;
        std::map<std::size_t, std::size_t> wildcards;
    };

    double binary(const equation::Binary& node, const Context& context);

    // names and subscripts
    double reference(const equation::Reference& reference, const Context& context);
    [[nodiscard]] double positionNamed(const std::string& name, const Context& context) const;
    std::optional<std::size_t> position(const equation::Subscript* subscript, std::size_t dimension,
                                        Uses& uses, const Context& context);
    [[nodiscard]] std::optional<std::size_t> wildcardDimension(const equation::Subscript* subscript,
                                                               std::size_t dimension,
                                                               const Context& context) const;
    [[nodiscard]] std::size_t sizeOf(Wildcard wildcard) const;
    [[nodiscard]] std::size_t ownPosition(std::size_t n, std::size_t dimension,
                                          const Context& context) const;
    [[nodiscard]] std::size_t transposed(const ModelVariable& variable,
                                         const Context& context) const;
    [[nodiscard]] std::size_t rangePosition(const equation::Subscript& subscript, Wildcard over,
                                            Uses& uses, const Context& context);
    [[nodiscard]] std::optional<std::size_t> bound(const std::vector<Binding>& bindings,
                                                   std::size_t named, std::size_t dimension,
                                                   std::size_t occurrence) const;
    void collect(const equation::Expression& expression, const Context& context,
                 std::vector<Wildcard>& wildcards) const;
    void collect(const std::string& name, const std::vector<equation::Subscript>& subscripts,
                 const Context& context, std::vector<Wildcard>& wildcards) const;

    // functions
    double call(const equation::Call& node, const Context& context);
    std::vector<double> elements(const equation::Expression& written, const Context& context);
    double rank(const equation::Call& node, const Context& context);
    double allocated(const equation::Call& node, const Context& context);
    [[nodiscard]] std::optional<double> randomFunction(const equation::Call& node,
                                                       const std::vector<double>& x,
                                                       const Context& context) const;
    [[nodiscard]] bool hasTable(const std::string& name) const;
    double callTable(const std::string& name, const std::vector<equation::Subscript>& subscripts,
                     const equation::Expression& x, const Context& context);
    [[nodiscard]] static double lookup(const xmile::GraphicalFunction& function, double x);
    [[nodiscard]] std::optional<double> timeFunction(const std::string& name,
                                                     const std::vector<double>& x) const;

    // macros and functions that remember
    double callMacro(const ModelMacro& macro, const equation::Call& node, const Context& context);
    [[nodiscard]] const xmile::GraphicalFunction* macroTable(const std::string& name,
                                                             const Context& context) const;
    std::optional<double> macroName(const std::string& name, const Context& context);
    std::optional<double> keeping(const equation::Call& node, const Context& context);
    std::optional<double> remembering(const equation::Call& node, const Context& context);
    double average(const equation::Call& node, const Context& context, DelayState::Kind kind,
                   std::size_t order, std::size_t initialAt);
    [[nodiscard]] static double lastStageTime(const DelayState& delayed, double stageTime);
    double trend(const equation::Call& node, const Context& context, std::size_t initialAt);
    std::size_t vensimOrder(const equation::Call& node, const Context& context);
    double history(const equation::Call& node, const Context& context);
    double conveyorBelt(const equation::Call& node, const Context& context);
    double queueFront(const equation::Call& node, const Context& context);
    [[nodiscard]] BeltStep firstBeltStep(const equation::Call& node, const Context& context);
    [[nodiscard]] BeltStep beltStep(const equation::Call& node, const Context& context);
    DelayState* find(const void* site, const Context& context);
    DelayState& remember(const void* site, DelayState delayed, double level);
    void addRates(const DelayState& delayed, std::vector<double>& rates);
    double netFlow(const xmile::Variable& stock, const Context& context);

    const Model& model_;
    std::vector<std::vector<std::optional<double>>> values_;
    std::vector<std::vector<bool>> underWay_;
    std::map<std::pair<const void*, std::string>, std::size_t> delayStateAt_;
};

}  // namespace kyosei::evaluator
