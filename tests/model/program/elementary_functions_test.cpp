// SPDX-License-Identifier: GPL-3.0-or-later
// Exponential, logarithm and power against extended precision, in machine code for every
// instruction set of this processor, for one member and for batches.
#include "tests/support/models.h"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <limits>
#include <random>

namespace kyosei {
namespace {

using namespace test;

constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// What the model's functions give for many pairs of x and y, as members of one batch.
class Functions {
public:
    Functions()
        : program_(compiled({.variables = aux("x", "1") + aux("y", "1") + aux("e", "EXP(x*ONE)") +
                                          aux("l", "LN(x*ONE)") + aux("p", "(x*ONE)^(y*ONE)") +
                                          aux("ONE", "IF TIME < 0 THEN 2 ELSE 1"),
                             .stop = 1})) {}

    struct Values {
        std::vector<double> exponential, logarithm, power;
    };
    Values of(const std::vector<double>& x, const std::vector<double>& y,
              InstructionSet set) const {
        RunInputs inputs;
        inputs.members = x.size();
        inputs.set = set;
        inputs.constants = {{*program_.slot("x"), x}, {*program_.slot("y"), y}};
        const auto result = run(program_, inputs);
        Values values;
        for (std::size_t member = 0; result && member < x.size(); ++member) {
            values.exponential.push_back(result->series(*program_.slot("e"), member)[0]);
            values.logarithm.push_back(result->series(*program_.slot("l"), member)[0]);
            values.power.push_back(result->series(*program_.slot("p"), member)[0]);
        }
        return values;
    }

private:
    Program program_;
};

/// Distance in units of the last place of the exact value.
double unitsOff(double value, long double exact) {
    const double nearest = static_cast<double>(exact);
    const double unit = std::nextafter(std::abs(nearest), kInfinity) - std::abs(nearest);
    return static_cast<double>(std::abs(value - exact) / unit);
}

TEST(ElementaryFunctions, KeepTheirStatedAccuracy) {
    const Functions functions;
    std::mt19937_64 random(1);
    const auto draw = [&](double from, double to) {
        return std::uniform_real_distribution(from, to)(random);
    };
    std::vector<double> x;
    std::vector<double> y;
    for (int i = 0; i < 20000; ++i) {
        const double choices[] = {draw(-700, 700), draw(0, 2), 1 + draw(-1e-4, 1e-4),
                                  std::exp(draw(-700, 700)), draw(-30, 30)};
        x.push_back(choices[i % 5]);
        y.push_back(i % 3 == 0 ? std::floor(draw(-6, 6)) : draw(-3, 3));
    }
    for (const InstructionSet set : availableInstructionSets()) {
        const Functions::Values values = functions.of(x, y, set);
        ASSERT_EQ(values.power.size(), x.size());
        for (std::size_t i = 0; i < x.size(); ++i) {
            const long double exact = x[i];
            const auto ordinary = [](long double value) {
                return std::abs(value) > 1e-300L && std::abs(value) < 1e300L;
            };
            if (const long double e = std::exp(exact); ordinary(e)) {
                ASSERT_LE(unitsOff(values.exponential[i], e), 1.1) << "EXP(" << x[i] << ")";
            }
            if (x[i] > 0) {
                ASSERT_LE(unitsOff(values.logarithm[i], std::log(exact)), 1.1)
                    << "LN(" << x[i] << ")";
            }
            const long double p = std::pow(exact, static_cast<long double>(y[i]));
            if (ordinary(p)) {
                ASSERT_LE(unitsOff(values.power[i], p), 2) << x[i] << "^" << y[i];
            }
        }
    }
}

TEST(ElementaryFunctions, UnusualValuesComeOutAsInTheCLibrary) {
    const Functions functions;
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const double kValues[] = {0.0,   1.0,    -1.0, kInfinity, nan,  5e-324, 1e-310, -1e-310,
                              2.0,   -2.,    3.0,  0.5,       -0.5, 1e308,  -8.0,   709.7,
                              710.0, -745.0, 1e9,  -1e9,      4.0,  -746.0, 0.25,   1e-308};
    std::vector<double> x;
    std::vector<double> y;
    for (const double base : kValues)
        for (const double exponent : kValues)
            if (!(std::abs(base) == 1 && std::isinf(exponent)) &&
                !(base == 1 && std::isnan(exponent))) {
                x.push_back(base);
                y.push_back(exponent);
            }
    const auto same = [](double value, double expected) {
        return (std::isnan(value) && std::isnan(expected)) || value == expected ||
               std::abs(value - expected) <= std::max(1e-15 * std::abs(expected), 5e-324);
    };
    for (const InstructionSet set : availableInstructionSets()) {
        const Functions::Values values = functions.of(x, y, set);
        for (std::size_t i = 0; i < x.size(); ++i) {
            EXPECT_PRED2(same, values.exponential[i], std::exp(x[i])) << "EXP(" << x[i] << ")";
            EXPECT_PRED2(same, values.logarithm[i], std::log(x[i])) << "LN(" << x[i] << ")";
            EXPECT_PRED2(same, values.power[i], std::pow(x[i], y[i])) << x[i] << "^" << y[i];
        }
    }
}

TEST(ElementaryFunctions, PowersOfWholeNumbersAreExact) {
    const Functions functions;
    std::vector<double> x;
    std::vector<double> y;
    std::vector<double> exact;
    for (double base = -12; base <= 12; ++base)
        for (double exponent = 0, power = 1; exponent <= 12; ++exponent, power *= base) {
            x.push_back(base);
            y.push_back(exponent);
            exact.push_back(power);
        }
    for (const InstructionSet set : availableInstructionSets())
        EXPECT_EQ(functions.of(x, y, set).power, exact);
}

TEST(ElementaryFunctions, AllInstructionSetsAndWidthsGiveTheSameBits) {
    const Functions functions;
    const std::vector<double> x = {0.3, 7.5, -3, 1e-5, 2.75, 600, 0, 1.0001, 55};
    const std::vector<double> y = {1.7, -2.2, 3, 0.25, 11, 0.1, 0.5, 40, -1};
    std::vector<std::vector<std::uint64_t>> outcomes;
    const auto add = [&](const Functions::Values& values, std::vector<std::uint64_t>& bits) {
        for (const auto* const list : {&values.exponential, &values.logarithm, &values.power})
            for (const double value : *list)
                bits.push_back(std::isnan(value) ? 0 : std::bit_cast<std::uint64_t>(value));
    };
    for (const InstructionSet set : availableInstructionSets()) {
        add(functions.of(x, y, set), outcomes.emplace_back());
        Functions::Values alone;
        for (std::size_t i = 0; i < x.size(); ++i) {
            const Functions::Values one = functions.of({x[i]}, {y[i]}, set);
            alone.exponential.push_back(one.exponential[0]);
            alone.logarithm.push_back(one.logarithm[0]);
            alone.power.push_back(one.power[0]);
        }
        add(alone, outcomes.emplace_back());
    }
    for (const auto& outcome : outcomes)
        EXPECT_EQ(outcome, outcomes.front());
}

}  // namespace
}  // namespace kyosei
