// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/structure/influence.h"

#include "model/base/names.h"

#include <algorithm>

namespace kyosei::structure {

using equation::BinaryOperator;
using equation::Subscript;
using evaluator::Cell;
using evaluator::ModelVariable;

namespace {

/// Chains of equations longer than this are not followed for signs, which then are unknown.
constexpr int kMaximumDepth = 60;

/// The number an equation consists of, if it does.
std::optional<double> literal(const Cell& cell) {
    if (!cell.expression || cell.function)
        return std::nullopt;
    if (const auto* number = std::get_if<equation::Number>(&cell.expression->node))
        return number->value;
    const auto* unary = std::get_if<equation::Unary>(&cell.expression->node);
    if (!unary || unary->op == equation::UnaryOperator::logicalNot)
        return std::nullopt;
    const auto* number = std::get_if<equation::Number>(&unary->operand->node);
    if (!number)
        return std::nullopt;
    return unary->op == equation::UnaryOperator::minus ? -number->value : number->value;
}

bool consistsOfZerosAndOnes(const ModelVariable& variable) {
    return variable.cells.size() > 1 && variable.written->kind == xmile::VariableKind::aux &&
           !variable.written->range &&
           std::all_of(variable.cells.begin(), variable.cells.end(), [](const Cell& cell) {
               const auto value = literal(cell);
               return value && (*value == 0 || *value == 1);
           });
}

}  // namespace

Reader::Reader(const evaluator::Model& model) : model_(model), instant_(model) {
    instant_.initialising = false;
    for (const ModelVariable& variable : model.variables) {
        signs_.emplace_back(variable.cells.size());
        isIncidence_.push_back(consistsOfZerosAndOnes(variable));
    }
}

std::map<Input, Signs> Reader::inputsOf(std::size_t variable, std::size_t element) {
    const ModelVariable& owner = model_.variables[variable];
    const Cell& cell = owner.cells[element];
    const Context context = instant_.contextOf(variable, element);
    Reading all;
    const auto add = [&](const Reading& reading) {
        for (const auto& [input, direction] : reading.inputs)
            all.inputs[input] |= direction;
    };
    const bool stock = owner.written->kind == xmile::VariableKind::stock;
    if (cell.expression) {
        Reading own = read(*cell.expression, context);
        if (cell.function)
            own = throughTable(*cell.function, std::move(own));
        add(stock ? by(Way::initial, own) : own);
    }
    if (cell.initial)
        add(by(Way::initial, read(*cell.initial, context)));
    for (const std::string& flow : owner.written->inflows)
        add(by(Way::inflow, readName({canonicalName(flow), {}}, context)));
    for (const std::string& flow : owner.written->outflows)
        add(by(Way::outflow, negated(readName({canonicalName(flow), {}}, context))));
    return std::move(all.inputs);
}

Reading Reader::read(const equation::Expression& expression, const Context& context) {
    using namespace equation;
    if (const auto* number = std::get_if<Number>(&expression.node))
        return constantReading(number->value);
    if (const auto* name = std::get_if<Reference>(&expression.node))
        return readName(*name, context);
    if (const auto* node = std::get_if<Call>(&expression.node))
        return readCall(*node, context);
    if (const auto* node = std::get_if<Binary>(&expression.node))
        return readBinary(*node, context);
    if (const auto* node = std::get_if<Conditional>(&expression.node))
        return readChoice(*node->condition, *node->whenTrue, *node->whenFalse, context);
    const auto& unary = std::get<Unary>(expression.node);
    Reading operand = read(*unary.operand, context);
    switch (unary.op) {
    case UnaryOperator::plus: return operand;
    case UnaryOperator::minus: return negated(std::move(operand));
    case UnaryOperator::logicalNot: break;
    }
    return through(std::move(operand), Signs::any(), Signs::notNegative());
}

Reading Reader::readBinary(const equation::Binary& node, const Context& context) {
    Reading a = read(*node.left, context);
    const Reading b = read(*node.right, context);
    switch (node.op) {
    case BinaryOperator::add: return sum(std::move(a), b);
    case BinaryOperator::subtract: return sum(std::move(a), negated(b));
    case BinaryOperator::multiply: return product(a, b);
    case BinaryOperator::divide: return quotient(a, b);
    case BinaryOperator::power: return power(a, b);
    case BinaryOperator::modulo:
        return sum(through(std::move(a), Signs::any(), b.signs),
                   through(b, Signs::any(), Signs::zero()));
    default: break;
    }
    // Comparisons and logic: zero or one, and nothing to say about directions.
    return sum(through(std::move(a), Signs::any(), Signs::notNegative()),
               through(b, Signs::any(), Signs::notNegative()));
}

Reading Reader::readChoice(const equation::Expression& condition,
                           const equation::Expression& whenTrue,
                           const equation::Expression& whenFalse, const Context& context) {
    const Reading yes = read(whenTrue, context);
    const Reading no = read(whenFalse, context);
    Reading result = sum(yes, no);
    result.constant.reset();
    result.signs = yes.signs | no.signs;
    for (const auto& [input, direction] : read(condition, context).inputs)
        result.inputs[input] = Signs::any().withoutZero();
    return result;
}

Reading Reader::readName(const equation::Reference& node, const Context& context) {
    if (auto local = readMacroName(node.name, context))
        return *std::move(local);
    const std::string name = instant_.variableNamed(node.name, context);
    if (const auto found = model_.variableByName.find(name); found != model_.variableByName.end())
        return readVariable(found->second, node, context);
    if (node.name == "time" || node.name == "starttime" || node.name == "initial_time" ||
        node.name == "stoptime" || node.name == "final_time")
        return {
            model_.document.simulation.start >= 0 ? Signs::notNegative() : Signs::any(), {}, {}};
    if (node.name == "dt" || node.name == "time_step")
        return {Signs::positive(), {}, {}};
    return constantReading(instant_.evaluate({equation::Reference{node.name, {}}, {}}, context));
}

Reading Reader::readVariable(std::size_t variable, const equation::Reference& node,
                             const Context& context) {
    const ModelVariable& owner = model_.variables[variable];
    Reading result{Signs(), {}, {}};
    bool computed = false;
    for (std::size_t d = 0; d < node.subscripts.size() && d < owner.dimensions.size(); ++d) {
        const Subscript& subscript = node.subscripts[d];
        if (!isComputed(subscript, owner.dimensions[d]))
            continue;
        const std::string qualifier = subscript.dimension.empty() ? "" : subscript.dimension + '.';
        const Reading index = subscript.expression
                                  ? read(*subscript.expression, context)
                                  : readName({qualifier + subscript.name, {}}, context);
        if (index.constant && index.inputs.empty())
            continue;
        computed = true;
        for (const auto& [input, direction] : index.inputs)
            result.inputs[input] = Signs::any().withoutZero();
    }
    if (computed) {  // any element may be meant
        for (std::size_t e = 0; e < owner.cells.size(); ++e) {
            result.signs |= signsOf(variable, e);
            result.inputs[{variable, e, Way::equation}] = Signs::positive();
        }
        result.signs |= Signs::zero();
        return result;
    }
    const auto element = instant_.elementOf(owner, node, context);
    if (!element)
        return constantReading(0);
    if (const auto value = incidence(variable, *element)) {
        result = constantReading(*value);
        if (*value == 0)
            return result;
    }
    result.signs = signsOf(variable, *element);
    result.inputs[{variable, *element, Way::equation}] = Signs::positive();
    return result;
}

/// Whether a subscript is worked out from values, rather than naming an element or a dimension.
bool Reader::isComputed(const Subscript& subscript, std::size_t dimension) const {
    if (subscript.kind == Subscript::Kind::expression)
        return true;
    return subscript.kind == Subscript::Kind::name &&
           model_.dimensions[dimension].position.count(subscript.name) == 0 &&
           model_.dimensionByName.count(subscript.name) == 0;
}

/// A name inside a macro: a parameter, or a variable of the macro.
std::optional<Reading> Reader::readMacroName(const std::string& name, const Context& context) {
    if (!context.macro)
        return std::nullopt;
    const evaluator::MacroCall& frame = *context.macro;
    if (const auto [argument, where] = evaluator::parameterOf(frame, name, context); argument)
        return read(*argument, *where);
    const auto found = frame.macro->variables.find(name);
    if (found == frame.macro->variables.end())
        return std::nullopt;
    const auto& [written, expression] = found->second;
    if (depth_ >= kMaximumDepth)
        return Reading{};
    ++depth_;
    Reading result;
    if (written->kind != xmile::VariableKind::stock) {
        result = read(*expression, context);
    } else {
        result = by(Way::initial, read(*expression, context));
        for (const auto* flows : {&written->inflows, &written->outflows})
            for (const std::string& flow : *flows)
                result = sum(result,
                             through(by(Way::delayed, readName({canonicalName(flow), {}}, context)),
                                     Signs::any(), Signs::any()));
        result.signs = Signs::any();
    }
    --depth_;
    return result;
}

std::optional<double> Reader::incidence(std::size_t variable, std::size_t element) const {
    return isIncidence_[variable] ? literal(model_.variables[variable].cells[element])
                                  : std::nullopt;
}

Signs Reader::signsOf(std::size_t variable, std::size_t element) {
    if (const auto known = signs_[variable][element])
        return *known;
    if (depth_ >= kMaximumDepth)
        return Signs::any();
    signs_[variable][element] = Signs::any();  // where the equation needs itself
    ++depth_;
    const Signs found = findSigns(variable, element);
    --depth_;
    signs_[variable][element] = found;
    return found;
}

Signs Reader::findSigns(std::size_t variable, std::size_t element) {
    const ModelVariable& owner = model_.variables[variable];
    const Cell& cell = owner.cells[element];
    if (owner.written->kind == xmile::VariableKind::stock)
        return cell.nonNegative ? Signs::notNegative() : Signs::any();
    if (const auto value = literal(cell)) {
        Signs signs = Signs::of(*value);
        if (const auto& range = owner.written->range) {
            signs |= Signs::of(range->minimum) | Signs::of(range->maximum);
            if (range->minimum < 0 && range->maximum > 0)
                signs |= Signs::zero();
        } else if (*value == 0 && !isIncidence_[variable]) {
            signs = Signs::any();  // may be set to something else
        }
        return signs;
    }
    if (!cell.expression)
        return Signs::any();
    Reading reading = read(*cell.expression, instant_.contextOf(variable, element));
    if (cell.function)
        reading = throughTable(*cell.function, std::move(reading));
    if (owner.written->kind == xmile::VariableKind::flow && cell.nonNegative)
        return reading.signs.larger(Signs::zero());
    return reading.signs;
}

}  // namespace kyosei::structure
