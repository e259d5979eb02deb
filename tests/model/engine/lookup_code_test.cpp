// SPDX-License-Identifier: GPL-3.0-or-later
// Graphical functions give the same bits in machine code as in the portable kernels, and the
// values that their points say.
#include "tests/support/models.h"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <limits>

namespace kyosei {
namespace {

using namespace test;

constexpr std::size_t kElements = 21;

/// Points that begin at -3: evenly spaced, or each further from the last than the one before.
std::string pointsOf(std::size_t count, bool isEven) {
    std::string x;
    std::string y;
    double at = -3;
    for (std::size_t i = 0; i < count; ++i) {
        x += (i > 0 ? "," : "") + std::to_string(at);
        y += (i > 0 ? "," : "") + std::to_string(static_cast<double>(i * i % 7) - 2.3);
        at += isEven ? 0.7 : 0.3 + 0.1 * static_cast<double>(i);
    }
    return "<xpts>" + x + "</xpts><ypts>" + y + "</ypts>";
}

/// Looks up points around and beyond the table, at places that differ between members.
SmallModel lookups(std::size_t count, bool isEven, const std::string& type) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < kElements; ++i)
        names.push_back("e" + std::to_string(i));
    const std::string gf = "<gf type=\"" + type + "\">" + pointsOf(count, isEven) + "</gf>";
    return {.variables = "<aux name=\"table\">" + gf + "</aux>" + aux("shift", "0") +
                         aux("odd", "0") + aux("x", "-5 + 0.35*D + shift + 0.1*TIME", {"D"}) +
                         aux("y", "table(IF D = 7 THEN odd ELSE x[D])*1", {"D"}) +
                         aux("z", "table(shift)") + aux("up", "SUM(y[*])"),
            .dimensions = dimension("D", names),
            .stop = 3};
}

RunResult ranOn(const Program& program, InstructionSet set, std::size_t members) {
    RunInputs inputs;
    inputs.members = members;
    inputs.set = set;
    const double infinity = std::numeric_limits<double>::infinity();
    const double odd[] = {NAN, infinity, -infinity, -3, 1e300, -0.0, 0.7};
    ConstantOverride shifts{*program.slot("shift"), {}};
    ConstantOverride odds{*program.slot("odd"), {}};
    for (std::size_t i = 0; i < members; ++i) {
        shifts.values.push_back(0.05 * static_cast<double>(i) - 0.1);
        odds.values.push_back(odd[i % std::size(odd)]);
    }
    inputs.constants = {shifts, odds};
    auto result = run(program, inputs);
    if (!result)
        throw std::runtime_error(toText(result.error()));
    return *std::move(result);
}

void expectSameBits(const Program& program, const RunResult& result, const RunResult& expected,
                    const std::string& what) {
    for (const VariableInfo& variable : program.variables())
        for (std::size_t i = 0; i < variable.size; ++i)
            for (std::size_t member = 0; member < result.members(); ++member) {
                const Slot slot = variable.first + static_cast<Slot>(i);
                if (!result.has(slot))
                    continue;
                const auto one = result.series(slot, member);
                const auto other = expected.series(slot, member);
                for (std::size_t k = 0; k < one.size(); ++k)
                    ASSERT_EQ(std::bit_cast<std::uint64_t>(one[k]),
                              std::bit_cast<std::uint64_t>(other[k]))
                        << what << ": " << program.elementName(variable, i) << " of " << member
                        << " at " << k << ": " << one[k] << " and " << other[k];
            }
}

TEST(LookupCode, HasTheBitsOfThePortableKernels) {
    for (const std::size_t count : {2u, 3u, 4u, 5u, 8u, 9u, 15u, 16u, 17u, 40u})
        for (const bool isEven : {true, false})
            for (const char* type : {"continuous", "extrapolate", "discrete"}) {
                const Program program = compiled(lookups(count, isEven, type));
                for (const std::size_t members : {std::size_t{1}, std::size_t{19}}) {
                    const RunResult portable = ranOn(program, InstructionSet::portable, members);
                    for (const InstructionSet set : availableInstructionSets())
                        expectSameBits(program, ranOn(program, set, members), portable,
                                       std::to_string(count) + " points, " + type);
                }
            }
}

TEST(LookupCode, IsThePolygonThroughItsPoints) {
    const Program program = compiled(lookups(8, true, "continuous"));
    for (const InstructionSet set : availableInstructionSets()) {
        const RunResult result = ranOn(program, set, 19);
        const VariableInfo& x = *program.find("x");
        const VariableInfo& y = *program.find("y");
        for (std::size_t member = 0; member < 19; ++member)
            for (Slot i = 0; i < kElements; ++i) {
                if (i == 6)
                    continue;
                const double at = (result.series(x.first + i, member)[2] + 3) / 0.7;
                const auto point = [](double k) {
                    return static_cast<double>(static_cast<int>(k) * static_cast<int>(k) % 7) - 2.3;
                };
                const double left = std::clamp(std::floor(at), 0.0, 6.0);
                const double part = std::clamp(at - left, 0.0, 1.0);
                EXPECT_NEAR(result.series(y.first + i, member)[2],
                            point(left) + part * (point(left + 1) - point(left)), 1e-12);
            }
    }
}

}  // namespace
}  // namespace kyosei
