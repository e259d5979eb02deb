// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/native/vector_math.h"

#include "model/program/elementary_constants.h"

#include <bit>
#include <span>

namespace kyosei::native {

namespace {

namespace Inst = asmjit::x86::Inst;
using namespace elementary;
using Relation = VectorCode::Relation;

/// c[0] + c[1] r + c[2] r^2 + ..., even and odd powers apart: half as many steps in a row.
Vector polynomial(VectorCode& code, std::span<const double> c, const Vector& r,
                  const Vector& square) {
    const std::size_t last = c.size() - 1;
    const Vector sums[] = {code.constantVector(c[last - last % 2]),
                           code.constantVector(c[last - 1 + last % 2])};
    for (std::size_t i = last - 1; i-- > 0;)
        code.into(Inst::kIdVfmadd213pd, sums[i % 2], square, code.constant(c[i]));
    code.into(Inst::kIdVfmadd231pd, sums[0], sums[1], r);
    return sums[0];
}

/// exp(x + tail) for a tail far smaller than x, if there is one.
Vector exponentialOfSum(VectorCode& code, const Vector& x, const Vector* tail) {
    // The limits come first so that what is not a number passes.
    const Vector high = code.constantVector(kHighest);
    code.into(Inst::kIdVminpd, high, high, x);
    const Vector bounded = code.constantVector(kLowest);
    code.into(Inst::kIdVmaxpd, bounded, bounded, high);
    const Vector k = code.constantVector(kLog2OfE);
    code.into(Inst::kIdVfmadd213pd, k, bounded, code.constant(kRounder));
    code.into(Inst::kIdVsubpd, k, k, code.constant(kRounder));
    const Vector r = code.copy(k);
    code.into(Inst::kIdVfnmadd132pd, r, bounded, code.constant(kLn2High));
    code.into(Inst::kIdVfnmadd231pd, r, k, code.constant(kLn2Low));
    if (tail)
        code.into(Inst::kIdVaddpd, r, r, *tail);
    const Vector square = code.binary(Inst::kIdVmulpd, r, r);
    const Vector sum = polynomial(code, kExponentialSeries, r, square);
    code.into(Inst::kIdVfmadd213pd, sum, square, r);
    code.into(Inst::kIdVaddpd, sum, sum, code.constant(1));
    code.scaleInto(sum, k);
    return sum;
}

std::vector<std::uint64_t> words(std::span<const double, 16> table) {
    std::vector<std::uint64_t> bits;
    for (const double value : table)
        bits.push_back(std::bit_cast<std::uint64_t>(value));
    return bits;
}

/// ln |x| as the sum of two numbers, for finite x other than zero.
struct Sum {
    Vector high, low;
};

Sum logarithmInTwo(VectorCode& code, const Vector& x) {
    const LogarithmTables& tables = logarithmTables();
    Vector r;
    Vector e;
    code.split(x, r, e);
    const Vector nearest = code.binary(Inst::kIdVaddpd, r, code.constant(kRounder / 16));
    code.into(Inst::kIdVfmsub213pd, r, code.pick(words(tables.reciprocal), nearest),
              code.constant(1));
    const Vector base = code.pick(words(tables.high), nearest);
    code.into(Inst::kIdVfmadd231pd, base, e, code.constant(kLn2High));
    const Vector high = code.binary(Inst::kIdVaddpd, base, r);
    const Vector low = code.binary(Inst::kIdVsubpd, base, high);
    code.into(Inst::kIdVaddpd, low, low, r);
    code.into(Inst::kIdVfmadd231pd, low, e, code.constant(kLn2Low));
    code.into(Inst::kIdVaddpd, low, low, code.pick(words(tables.low), nearest));
    const Vector square = code.binary(Inst::kIdVmulpd, r, r);
    code.into(Inst::kIdVfmadd231pd, low, square, polynomial(code, kLogarithmSeries, r, square));
    return {high, low};
}

/// Jumps over the treatment of zero, negative, infinite and undefined x if there are none.
void jumpIfOrdinary(VectorCode& code, const Vector& x, const asmjit::Label& label) {
    const Mask isUnusual =
        code.either(code.compare(Relation::notGreater, x, code.constant(0)),
                    code.compare(Relation::notLess, x, code.constant(kInfinity)));
    code.jumpIfNone(isUnusual, label);
}

/// What |x|^y is for x of zero or infinity, else the result as it is.
Vector atLimits(VectorCode& code, const Vector& x, const Vector& y, const Vector& result) {
    const Vector size = code.binary(Inst::kIdVandpd, x, code.constantBits(0x7FFFFFFFFFFFFFFF));
    const Mask isZero = code.compare(Relation::equal, size, code.constant(0));
    const Mask isInfinite = code.compare(Relation::equal, size, code.constant(kInfinity));
    const Vector direction = code.choose(isZero, code.constantVector(-1), code.constantVector(1));
    code.into(Inst::kIdVmulpd, direction, direction, y);
    const Vector limit = code.choose(code.compare(Relation::greater, direction, code.constant(0)),
                                     code.constantVector(kInfinity), code.constantVector(0));
    return code.choose(code.either(isZero, isInfinite), limit, result);
}

/// x^y for any x, given |x|^y: negative numbers have powers for integral exponents only.
Vector withSign(VectorCode& code, const Vector& x, const Vector& y, const Vector& ofSize) {
    const Id round = code.isWide() ? Inst::kIdVrndscalepd : Inst::kIdVroundpd;
    const Vector half = code.binary(Inst::kIdVmulpd, y, code.constant(0.5));
    const Mask isWhole = code.compare(Relation::equal, y, code.withImmediate(round, y, 3));
    const Mask isEven = code.compare(Relation::equal, half, code.withImmediate(round, half, 3));
    const Vector flipped =
        code.binary(Inst::kIdVxorpd, ofSize, code.constantBits(0x8000000000000000));
    const Vector ofWhole = code.choose(isEven, ofSize, flipped);
    const Vector ofNegative = code.choose(isWhole, ofWhole, code.constantVector(kNotANumber));
    return code.choose(code.compare(Relation::less, x, code.constant(0)), ofNegative, ofSize);
}

}  // namespace

Vector exponential(VectorCode& code, const Vector& x) {
    return exponentialOfSum(code, x, nullptr);
}

Vector naturalLogarithm(VectorCode& code, const Vector& x) {
    const Sum sum = logarithmInTwo(code, x);
    const Vector result = code.binary(Inst::kIdVaddpd, sum.high, sum.low);
    const asmjit::Label done = code.compiler().newLabel();
    jumpIfOrdinary(code, x, done);
    const Mask isFinite = code.compare(Relation::less, x, code.constant(kInfinity));
    const Vector bounded = code.choose(isFinite, result, x);
    const Mask isZero = code.compare(Relation::equal, x, code.constant(0));
    const Vector limited = code.choose(isZero, code.constantVector(-kInfinity), bounded);
    const Mask isNegative = code.compare(Relation::less, x, code.constant(0));
    code.moveInto(result, code.choose(isNegative, code.constantVector(kNotANumber), limited));
    code.compiler().bind(done);
    return result;
}

Vector power(VectorCode& code, const Vector& x, const Vector& y) {
    const Sum sum = logarithmInTwo(code, x);
    const Vector logarithm = code.binary(Inst::kIdVaddpd, sum.high, sum.low);
    const Vector correction = code.binary(Inst::kIdVsubpd, sum.high, logarithm);
    code.into(Inst::kIdVaddpd, correction, correction, sum.low);

    const Vector product = code.binary(Inst::kIdVmulpd, y, logarithm);
    const Vector rest = logarithm;
    code.into(Inst::kIdVfmsub213pd, rest, y, product);
    code.into(Inst::kIdVfmadd231pd, rest, y, correction);
    // Infinite or not a number where the product is infinite; then nearly anything will do.
    code.into(Inst::kIdVminpd, rest, rest, code.constant(0x1p-30));
    code.into(Inst::kIdVmaxpd, rest, rest, code.constant(-0x1p-30));
    const Vector result = exponentialOfSum(code, product, &rest);

    const asmjit::Label done = code.compiler().newLabel();
    jumpIfOrdinary(code, x, done);
    const Vector ofSize = atLimits(code, x, y, result);
    const Vector ofAny = withSign(code, x, y, ofSize);
    const Mask isDefined =
        code.both(code.compare(Relation::equal, x, x), code.compare(Relation::equal, y, y));
    const Vector defined = code.choose(isDefined, ofAny, code.binary(Inst::kIdVaddpd, x, y));
    const Mask isFlat = code.compare(Relation::equal, y, code.constant(0));
    code.moveInto(result, code.choose(isFlat, code.constantVector(1), defined));
    code.compiler().bind(done);
    return result;
}

}  // namespace kyosei::native
