// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/native/vector_lookup.h"

#include <bit>

namespace kyosei::native {

namespace {

namespace Inst = asmjit::x86::Inst;
using Relation = VectorCode::Relation;

/// Sixteen numbers: the first `count`, then `rest`.
std::vector<std::uint64_t> sixteen(const double* values, std::size_t count, double rest) {
    std::vector<std::uint64_t> words(kMaxPoints, std::bit_cast<std::uint64_t>(rest));
    for (std::size_t i = 0; i < count; ++i)
        words[i] = std::bit_cast<std::uint64_t>(values[i]);
    return words;
}

/// The last interval that begins at or before x, or the first: by halving.
Vector intervalOf(VectorCode& code, const double* x, std::size_t intervals, const Vector& value) {
    Vector left = code.constantVector(0);
    if (intervals < 2)
        return left;
    // Whatever goes beyond the last interval reads its numbers again.
    const auto begins = sixteen(x, intervals, x[intervals - 1]);
    for (std::size_t step = std::bit_floor(intervals - 1); step > 0; step /= 2) {
        const Vector next =
            code.binary(Inst::kIdVpaddq, left, code.constantBits(std::uint64_t{step}));
        left = code.choose(code.compare(Relation::greaterEqual, value, code.pick(begins, next)),
                           next, left);
    }
    return left;
}

}  // namespace

Vector lookUp(VectorCode& code, const LookupTable& table, const double* numbers, const Vector& x) {
    using Type = xmile::GraphicalFunction::Type;
    const std::size_t last = table.count - 1;
    const double* const xs = numbers + table.first;
    const double* const ys = xs + table.count;
    const double* const slopes = ys + table.count;
    const Vector left = intervalOf(code, xs, last, x);
    const auto at = [&](const double* values) {
        return code.pick(sixteen(values, last, values[last - 1]), left);
    };
    const Vector begin = at(ys);
    const Vector distance = code.binary(Inst::kIdVsubpd, x, at(xs));
    const Vector rise = code.binary(Inst::kIdVmulpd, at(slopes), distance);
    Vector result = code.binary(Inst::kIdVaddpd, begin, rise);
    if (table.type == Type::discrete)  // not a number stays so
        result = code.choose(code.compare(Relation::equal, x, x), begin, result);
    if (table.type == Type::extrapolate)
        return result;
    result = code.choose(code.compare(Relation::lessEqual, x, code.constant(xs[0])),
                         code.constantVector(ys[0]), result);
    return code.choose(code.compare(Relation::greaterEqual, x, code.constant(xs[last])),
                       code.constantVector(ys[last]), result);
}

}  // namespace kyosei::native
