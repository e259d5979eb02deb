// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/program/belt.h"
#include "model/program/program.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace kyosei {

/// What one instruction does. The first group works element by element and is also the vocabulary
/// of the resolved tree (model/compile/nodes.h).
enum class Op : std::uint8_t {
    // one operand
    copy,
    negate,
    logicalNot,
    absolute,
    squareRoot,
    exponential,
    naturalLogarithm,
    logarithm10,
    sine,
    cosine,
    tangent,
    arcSine,
    arcCosine,
    arcTangent,
    hyperbolicSine,
    hyperbolicCosine,
    hyperbolicTangent,
    integerPart,
    roundNearest,
    sign,
    square,
    normalQuantile,
    normalProbability,
    reciprocal,
    // two operands
    add,
    subtract,
    multiply,
    divide,
    power,
    modulo,
    poissonQuantile,  ///< probability, mean
    minimum,
    maximum,
    less,
    lessEqual,
    greater,
    greaterEqual,
    equal,
    notEqual,
    logicalAnd,
    logicalOr,
    // three operands
    randomUniform,  ///< member, step, call site plus seed: see drawUniform()
    select,         ///< a != 0 ? b : c
    safeDivide,     ///< b != 0 ? a / b : c
    multiplyAdd,    ///< a * b + c, rounded twice; only the engine makes it
    // structure
    gather,    ///< target[i] = memory[a + indices[extra + i]]
    lookup,    ///< graphical function indices[extra + i] (or extra, see flags) at a[i]
    index,     ///< dynamic subscript: operands in a table, see OperandTable
    allocate,  ///< shares of `inner` requests each, see allocate(): operands in a table
    belt,      ///< output `inner` of a belt that has just been filled: operands in a table
    sumInner,
    productInner,
    minimumInner,
    maximumInner,  ///< over `inner` values each
    sparseSum,     ///< target[i] = sum of factor * a[index] over row i, see SparseRows
};

[[nodiscard]] constexpr bool isUnary(Op op) {
    return op <= Op::reciprocal;
}
[[nodiscard]] constexpr bool isBinary(Op op) {
    return op >= Op::add && op <= Op::logicalOr;
}
[[nodiscard]] constexpr bool isTernary(Op op) {
    return op >= Op::randomUniform && op <= Op::multiplyAdd;
}
[[nodiscard]] constexpr bool isElementwise(Op op) {
    return op <= Op::multiplyAdd;
}
[[nodiscard]] constexpr bool isReduction(Op op) {
    return op >= Op::sumInner && op <= Op::maximumInner;
}

/// Operations whose operands stand in Code::indices from `extra` on: how many there are, how many
/// slots follow them in all, and for each operand its slot, 1 if it is one value for all
/// elements, and for Op::index the number of elements that it chooses from. The operands of
/// Op::allocate are what is available and the members of AllocationRequest; those of Op::belt are 1
/// for exponential leakage, content, steps, spacing, and for each leak its fraction and its zone.
[[nodiscard]] constexpr bool hasOperandTable(Op op) {
    return op == Op::index || op == Op::allocate || op == Op::belt;
}

/// Operand k is one value for all elements if bit k is set in Instruction::scalars.
struct Instruction {
    Op op = Op::copy;
    std::uint8_t scalars = 0;
    std::uint32_t count = 1;  ///< elements of the target
    Slot target = 0;
    Slot a = 0;
    Slot b = 0;
    Slot c = 0;
    std::uint32_t extra = 0;  ///< position in a side table; meaning depends on op
    std::uint32_t inner = 0;  ///< reductions: values per element; allocate: of one division;
                              ///< index: slots per element, 0 if all choose from the same
};

/// A graphical function ready for evaluation: in Code::numbers from `first`, its x values (strictly
/// increasing), as many y values, and one slope per interval.
struct LookupTable {
    xmile::GraphicalFunction::Type type = xmile::GraphicalFunction::Type::continuous;
    std::uint32_t first = 0;
    std::uint32_t count = 0;
    double density = 0;  ///< intervals per unit of x if the x values are evenly spaced, else 0
};

/// The slots of one stock and those of its rates of change.
struct StockBlock {
    Slot first = 0;
    Slot rates = 0;
    std::uint32_t count = 0;
};

/// A stock element that must not fall below zero, with the flows that empty it.
struct NonNegativeStock {
    Slot stock = 0;
    std::vector<Slot> inflows;
    std::vector<Slot> outflows;  ///< in priority order; only flows that leave this stock alone
    /// What each outflow may be at most in the step that is under way: memory that its equation
    /// reads, so that whoever reads the flow sees what really flows. Infinite unless it is limited;
    /// kNoCeiling for a flow that is given from outside.
    std::vector<Slot> ceilings;
    static constexpr Slot kNoCeiling = 0xFFFFFFFF;
    /// So often are ceilings lowered within a step beyond once for each stock. Only flows that
    /// limit each other in a circle need that; what is halved so often is gone.
    static constexpr std::size_t kMaxPasses = 60;
};

/// Slots whose value is kept from one step for the next (PREVIOUS), or for longer (DELAY,
/// ARRIVALS).
struct DelayState {
    static constexpr Slot kOneStep = 0xFFFFFFFF;
    Slot kept = 0;
    Slot source = 0;
    std::uint32_t count = 0;
    /// Holds the time that one value is kept. It is read at the start of a run, or with every value
    /// if they travel: then what is kept is the sum of those that arrive.
    Slot delay = kOneStep;
    bool travels = false;
};

/// One belt of a conveyor, with the slots that it reads between steps and those that it writes.
struct BeltState {
    enum class Placement : std::uint8_t { entrance, even, asContent, asLeak };
    struct Inflow {
        Slot amount = 0;  ///< that enters within the step
        Placement placement = Placement::entrance;
        std::uint32_t belt = 0;  ///< asLeak: where the inflow leaks from
        std::uint32_t leak = 0;
    };
    BeltShape shape;
    std::vector<Slot> outputs;  ///< see beltOutput()
    Slot content = 0;           ///< at the start of the run
    Slot steps = 0;             ///< of the way of what enters
    Slot spacing = 0;           ///< of the content at the start
    Slot pace = 0;              ///< see BeltPace
    std::vector<Slot> leaking;  ///< fractions
    std::vector<Inflow> inflows;
    bool tellsLeaks = false;  ///< some inflow elsewhere is placed as what leaks here
};

/// The batches of a queue, first in first out.
struct QueueState {
    Slot front = 0;    ///< what the first batch comes to: written between steps
    Slot content = 0;  ///< at the start of the run: one batch
    Slot leaving = 0;  ///< within the step
    std::vector<Slot> entering;
};

/// Arrays start at a multiple of this many slots and are followed by unused slots up to the next
/// multiple, so that a full vector may be read and written at their end.
inline constexpr std::uint32_t kBlockSlots = 8;

[[nodiscard]] constexpr std::size_t roundedUp(std::size_t slots) {
    return (slots + kBlockSlots - 1) / kBlockSlots * kBlockSlots;
}

/// Everything the engine needs to run a program. Memory is [slot][member of the batch].
/// Order of a run: image, overrides, `constants`, `initial`; then for every evaluation `step`, and
/// between evaluations `rates` and the integration of `stocks`.
struct Code {
    std::uint32_t variableSlots = 0;  ///< slots of the program's variables: 0 .. variableSlots - 1
    std::uint32_t slotCount = 0;      ///< with literals, hidden states and temporaries
    Slot temporaries = 0;             ///< first slot of the temporaries, which come last
    std::vector<double> image;        ///< value of every slot before anything is evaluated
    std::vector<bool> unused;         ///< per slot: it only fills up a block
    std::vector<bool> isLiteral;      ///< per slot: a number of the text, never changed

    Slot time = 0;          ///< of the current integration stage
    Slot stepTime = 0;      ///< of the start of the current step
    Slot stepNumber = 0;    ///< of the current step, from 0
    Slot memberNumber = 0;  ///< from RunInputs::firstMember on
    Slot timeStep = 0;
    Slot startTime = 0;
    Slot stopTime = 0;

    static constexpr Slot kNoSlot = 0xFFFFFFFF;
    /// A variable: a member's run ends at the first step whose time has reached its value.
    Slot endsAt = kNoSlot;

    std::vector<Instruction> constants;
    std::vector<Instruction> initial;
    std::vector<Instruction> step;
    std::vector<Instruction> rates;

    std::vector<std::uint32_t> indices;
    std::vector<double> numbers;
    std::vector<LookupTable> lookups;

    std::vector<StockBlock> stocks;
    std::vector<NonNegativeStock> nonNegativeStocks;
    std::vector<DelayState> delayStates;
    std::vector<BeltState> belts;
    std::vector<QueueState> queues;
    std::vector<Slot> exogenous;  ///< slots loaded from RunInputs::exogenous, ascending
};

}  // namespace kyosei
