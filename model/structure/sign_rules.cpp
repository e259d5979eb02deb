// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of signs: what operators do to signs and to the directions of inputs.
#include "model/structure/influence.h"

#include <cmath>

namespace kyosei::structure {

namespace {

/// Adds the inputs of `more`, each times a factor; what is multiplied by zero alone is no input.
void addInputs(Reading& reading, const Reading& more, Signs factor) {
    for (const auto& [input, direction] : more.inputs) {
        const Signs product = (direction * factor).withoutZero();
        if (!product.empty())
            reading.inputs[input] |= product;
    }
}

}  // namespace

Reading constantReading(double value) {
    return {Signs::of(value), value, {}};
}

Reading sum(Reading a, const Reading& b) {
    a.signs = a.signs + b.signs;
    a.constant = a.constant && b.constant ? std::optional(*a.constant + *b.constant) : std::nullopt;
    addInputs(a, b, Signs::positive());
    return a;
}

Reading negated(Reading reading) {
    reading.signs = -reading.signs;
    if (reading.constant)
        reading.constant = -*reading.constant;
    for (auto& [input, direction] : reading.inputs)
        direction = -direction;
    return reading;
}

Reading product(const Reading& a, const Reading& b) {
    if ((a.constant && *a.constant == 0) || (b.constant && *b.constant == 0))
        return constantReading(0);
    Reading result{a.signs * b.signs, {}, {}};
    if (a.constant && b.constant)
        result.constant = *a.constant * *b.constant;
    addInputs(result, a, b.signs);
    addInputs(result, b, a.signs);
    return result;
}

Reading quotient(const Reading& a, const Reading& b) {
    if (a.constant && *a.constant == 0)
        return constantReading(0);
    const Signs divisor = b.signs.withoutZero();
    Reading result{a.signs * divisor, {}, {}};
    if (a.constant && b.constant && *b.constant != 0)
        result.constant = *a.constant / *b.constant;
    addInputs(result, a, divisor);
    addInputs(result, b, -a.signs);
    return result;
}

Reading power(const Reading& base, const Reading& exponent) {
    Reading result;
    const bool positiveBase = base.signs.within(Signs::notNegative());
    if (exponent.constant) {
        const double n = *exponent.constant;
        const bool even = std::fmod(n, 2) == 0;
        if (n == 0)
            return constantReading(1);
        if (base.constant)
            return constantReading(std::pow(*base.constant, n));
        result.signs = even ? base.signs * base.signs : base.signs;
        addInputs(result, base, Signs::of(n) * (even ? base.signs : Signs::positive()));
        return result;
    }
    result.signs = positiveBase ? base.signs : Signs::any();
    addInputs(result, base, positiveBase ? exponent.signs : Signs::any());
    Signs logarithm = Signs::any();
    if (base.constant && *base.constant > 0)
        logarithm = Signs::of(*base.constant - 1);
    addInputs(result, exponent, logarithm);
    return result;
}

Reading through(Reading reading, Signs direction, Signs result) {
    Reading changed{result, {}, {}};
    addInputs(changed, reading, direction);
    return changed;
}

Reading by(Way way, const Reading& reading) {
    Reading changed{reading.signs, {}, {}};
    for (const auto& [input, direction] : reading.inputs)
        changed.inputs[{input.variable, input.element, way}] |= direction;
    return changed;
}

Reading throughTable(const xmile::GraphicalFunction& function, Reading x) {
    Signs direction;
    Signs result;
    for (std::size_t i = 0; i < function.y.size(); ++i) {
        result |= Signs::of(function.y[i]);
        if (i > 0)
            direction |= Signs::of(function.y[i] - function.y[i - 1]).withoutZero();
    }
    if (result.mayBe(Signs::negative()) && result.mayBe(Signs::positive()))
        result = Signs::any();
    if (function.type == xmile::GraphicalFunction::Type::extrapolate)
        result = Signs::any();
    return through(std::move(x), direction, result);
}

}  // namespace kyosei::structure
