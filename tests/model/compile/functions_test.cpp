// SPDX-License-Identifier: GPL-3.0-or-later
// Built-in functions against the standard library, and graphical functions against hand values.
#include "model/compile/builtins.h"
#include "tests/support/models.h"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>
#include <limits>
#include <numbers>
#include <set>

namespace kyosei {
namespace {

using namespace test;

struct Expectation {
    const char* call;  ///< of x, which is TIME - 1.3
    std::function<double(double)> expected;
};

const std::vector<Expectation> kExpectations = {
    {"ABS(x)", [](double x) { return std::fabs(x); }},
    {"ARCCOS(x/4)", [](double x) { return std::acos(x / 4); }},
    {"ARCSIN(x/4)", [](double x) { return std::asin(x / 4); }},
    {"ARCTAN(x)", [](double x) { return std::atan(x); }},
    {"COS(x)", [](double x) { return std::cos(x); }},
    {"COSH(x)", [](double x) { return std::cosh(x); }},
    {"EXP(x)", [](double x) { return std::exp(x); }},
    {"GAME(x)", [](double x) { return x; }},
    {"INT(x)", [](double x) { return std::floor(x); }},
    {"INTEGER(x)", [](double x) { return std::trunc(x); }},
    {"QUANTUM(7*x, 2)", [](double x) { return 2 * std::trunc(7 * x / 2); }},
    {"LOG(x + 2, 3)", [](double x) { return std::log(x + 2) / std::log(3.0); }},
    {"LN(x + 2)", [](double x) { return std::log(x + 2); }},
    {"LOG10(x + 2)", [](double x) { return std::log10(x + 2); }},
    {"ROUND(3*x)", [](double x) { return std::round(3 * x); }},
    {"SIGN(x)", [](double x) { return x > 0   ? 1.0
                                      : x < 0 ? -1.0
                                              : 0.0; }},
    {"SIN(x)", [](double x) { return std::sin(x); }},
    {"SINH(x)", [](double x) { return std::sinh(x); }},
    {"SQRT(x + 2)", [](double x) { return std::sqrt(x + 2); }},
    {"TAN(x)", [](double x) { return std::tan(x); }},
    {"TANH(x)", [](double x) { return std::tanh(x); }},
    {"MOD(7*x, 3)", [](double x) { return 7 * x - 3 * std::floor(7 * x / 3); }},
    {"MODULO(7*x, 3)", [](double x) { return 7 * x - 3 * std::trunc(7 * x / 3); }},
    {"POWER(x + 2, x)", [](double x) { return std::pow(x + 2, x); }},
    {"IF_THEN_ELSE(x > 0, x, 9)", [](double x) { return x > 0 ? x : 9; }},
    {"MIN(x, 0.5, 2 - x)",
     [](double x) {
         return std::min({x, 0.5, 2 - x});
     }},
    {"MAX(x, 0.5, 2 - x)",
     [](double x) {
         return std::max({x, 0.5, 2 - x});
     }},
    {"MEAN(x, 1, 3)", [](double x) { return (x + 4) / 3; }},
    {"SAFEDIV(1, INT(x))", [](double x) { return std::floor(x) == 0 ? 0 : 1 / std::floor(x); }},
    {"SAFEDIV(1, INT(x), 8)", [](double x) { return std::floor(x) == 0 ? 8 : 1 / std::floor(x); }},
    {"ZIDZ(1, INT(x))", [](double x) { return std::floor(x) == 0 ? 0 : 1 / std::floor(x); }},
    {"XIDZ(1, INT(x), 8)", [](double x) { return std::floor(x) == 0 ? 8 : 1 / std::floor(x); }},
    {"PI*x", [](double x) { return std::numbers::pi * x; }},
    {"PI()", [](double) { return std::numbers::pi; }},
    {"INF", [](double) { return std::numeric_limits<double>::infinity(); }},
    {"STEP(x, 2)", [](double x) { return x + 1.3 >= 2 ? x : 0; }},
    {"RAMP(2, 1)", [](double x) { return 2 * std::max(0.0, x + 0.3); }},
    {"RAMP(2, 1, 3)", [](double x) { return 2 * std::max(0.0, std::min(x + 1.3, 3.0) - 1); }},
    {"INIT(x)", [](double) { return -1.3; }},
    {"INITIAL(x)", [](double) { return -1.3; }},
    {"x^2", [](double x) { return x * x; }},
    {"(x + 2)^0.5", [](double x) { return std::sqrt(x + 2); }},
    {"x^(-1)", [](double x) { return 1 / x; }},
    {"2^x", [](double x) { return std::pow(2, x); }},
    {"-x^2", [](double x) { return -(x * x); }},
    {"-2^-x", [](double x) { return -std::pow(2, -x); }},
    {"x >= 0.7", [](double x) { return x >= 0.7 ? 1.0 : 0.0; }},
    {"x <> x", [](double) { return 0.0; }},
    {"NOT (x > 0) OR x > 1 AND x < 2",
     [](double x) { return !(x > 0) || (x > 1 && x < 2) ? 1.0 : 0.0; }},
    {"IF x > 0 THEN 1 ELSE IF x > -1 THEN 2 ELSE 3",
     [](double x) { return x > 0    ? 1
                           : x > -1 ? 2
                                    : 3; }},
    {":NOT: (x > 0) :OR: x > 1 :and: x < 2",
     [](double x) { return !(x > 0) || (x > 1 && x < 2) ? 1.0 : 0.0; }},
    {"7 MOD 3 + 0*x", [](double) { return 1.0; }},
};

TEST(Functions, EveryOneGivesTheStandardLibrarysValue) {
    for (const Expectation& expectation : kExpectations) {
        const Ran ran(SmallModel{.variables = aux("x", "TIME - 1.3") + aux("r", expectation.call),
                                 .stop = 4,
                                 .dt = 0.5});
        for (const double time : ran.result.times())
            EXPECT_DOUBLE_EQ(ran.result.at(ran.slot("r"), time), expectation.expected(time - 1.3))
                << expectation.call << " at time " << time;
    }
}

TEST(Functions, EveryOneGivesTheSameOnArraysAndOnBatches) {
    std::vector<std::string> elements;
    std::vector<std::pair<std::string, std::string>> offsets;
    for (int i = 0; i < 11; ++i) {
        elements.push_back("e" + std::to_string(i));
        offsets.emplace_back(elements.back(), std::to_string(i) + "*0.1");
    }
    for (const Expectation& expectation : kExpectations) {
        const SmallModel model{.variables = elementwise("offset", {"D"}, offsets) +
                                            aux("x", "TIME - 1.3 + offset", {"D"}) +
                                            aux("r", expectation.call, {"D"}),
                               .dimensions = dimension("D", elements)};
        RunInputs inputs;
        inputs.members = 9;
        const Ran batch(model, inputs);
        for (int i = 0; i < 11; ++i) {
            const Ran single(SmallModel{
                .variables = aux("offset", offsets[static_cast<std::size_t>(i)].second) +
                             aux("x", "TIME - 1.3 + offset") + aux("r", expectation.call)});
            const std::string& element = elements[static_cast<std::size_t>(i)];
            EXPECT_EQ(batch.last("r", {element}, 8), single.last("r"))
                << expectation.call << " element " << i;
        }
    }
}

TEST(Functions, TheTableAboveMissesNoneButTheOnesTestedElsewhere) {
    std::string calls;
    for (const Expectation& expectation : kExpectations)
        calls += std::string(" ") + expectation.call;
    for (char& c : calls)
        c = static_cast<char>(std::tolower(c));
    const std::set<std::string_view> elsewhere = {
        "sum",     "prod",           "size",           "stddev",      "lookup",
        "pulse",   "active_initial", "previous",       "smth1",       "smth3",
        "smthn",   "smooth",         "smoothi",        "smooth3",     "smooth3i",
        "delay1",  "delay1i",        "delay3",         "delay3i",     "delayn",
        "trend",   "forcst",         "forecast",       "delay",       "delay_fixed",
        "delay_n", "smooth_n",       "sample_if_true", "pulse_train", "rank",
        "vmin",    "vmax",           "random",         "uniform",     "random_uniform",
        "normal",  "random_normal",  "lognormal",      "exprnd",      "poisson",
        "history", "arrivals",       "conveyor_belt",  "queue_front", "allocated_by_curves"};
    for (const Builtin& builtin : builtins())
        EXPECT_TRUE(elsewhere.contains(builtin.name) ||
                    calls.find(builtin.name) != std::string::npos)
            << builtin.name;
}

TEST(Functions, APulseAddsExactlyItsMagnitudeWithEitherMethod) {
    for (const std::string method : {"euler", "rk4"}) {
        const Ran ran(
            SmallModel{.variables = stock("once", "0", {"f"}) + stock("often", "0", {"g"}) +
                                    flow("f", "PULSE(7, 2)") + flow("g", "PULSE(3, 1, 2)"),
                       .stop = 6,
                       .dt = 0.25,
                       .method = method});
        EXPECT_DOUBLE_EQ(ran.last("once"), 7) << method;
        EXPECT_DOUBLE_EQ(ran.last("often"), 9) << method << ": at times 1, 3 and 5";
        EXPECT_EQ(ran.result.at(ran.slot("once"), 2), 0);
        EXPECT_DOUBLE_EQ(ran.result.at(ran.slot("once"), 2.25), 7);
    }
}

std::string graphical(const std::string& name, const std::string& equation, const std::string& type,
                      const std::string& xs, const std::string& ys) {
    return "<aux name=\"" + name + "\"><eqn>" + equation + "</eqn><gf type=\"" + type +
           "\"><xpts>" + xs + "</xpts><ypts>" + ys + "</ypts></gf></aux>";
}

TEST(Functions, GraphicalFunctionsInterpolateAndEndAsTheirTypeSays) {
    const std::string xs = "0,1,2,4";
    const Ran ran(SmallModel{
        .variables = graphical("smooth", "TIME", "continuous", xs, "10,20,0,8") +
                     graphical("beyond", "TIME", "extrapolate", xs, "10,20,0,8") +
                     graphical("steps", "TIME", "discrete", xs, "10,20,0,0") +
                     aux("called", "smooth(TIME - 1)") + aux("looked", "LOOKUP(smooth, 0.25)"),
        .start = -2,
        .stop = 6,
        .dt = 0.5});
    const auto at = [&](const char* name, double time) {
        return ran.result.at(ran.slot(name), time);
    };
    const double smooth[][2] = {{-2, 10}, {0, 10}, {0.5, 15}, {1, 20}, {1.5, 10}, {3, 4}, {6, 8}};
    for (const auto& [time, value] : smooth)
        EXPECT_DOUBLE_EQ(at("smooth", time), value) << time;
    const double beyond[][2] = {{-2, -10}, {-1, 0}, {0.5, 15}, {4, 8}, {5, 12}, {6, 16}};
    for (const auto& [time, value] : beyond)
        EXPECT_DOUBLE_EQ(at("beyond", time), value) << time;
    const double steps[][2] = {{-1, 10}, {0, 10}, {0.5, 10}, {1, 20}, {1.5, 20}, {2, 0}, {5, 0}};
    for (const auto& [time, value] : steps)
        EXPECT_DOUBLE_EQ(at("steps", time), value) << time;
    EXPECT_DOUBLE_EQ(at("called", 1.5), 15);
    EXPECT_DOUBLE_EQ(at("looked", 3), 12.5);
}

TEST(Functions, GraphicalFunctionsOfArraysAreNeverIgnored) {
    const std::string perElement =
        "<aux name=\"own\"><dimensions><dim name=\"D\"/></dimensions>"
        "<element "
        "subscript=\"a\"><eqn>TIME</eqn><gf><xpts>0,1</xpts><ypts>0,10</ypts></gf></element>"
        "<element "
        "subscript=\"b\"><eqn>TIME</eqn><gf><xpts>0,1</xpts><ypts>5,6</ypts></gf></element>"
        "<element subscript=\"c\"><eqn>TIME</eqn></element></aux>";
    const std::string table =
        "<gf name=\"table\"><dimensions><dim name=\"D\"/></dimensions>"
        "<element subscript=\"a\"><gf><xpts>0,1</xpts><ypts>0,1</ypts></gf></element>"
        "<element subscript=\"b\"><gf><xpts>0,1</xpts><ypts>0,2</ypts></gf></element>"
        "<element subscript=\"c\"><gf><xpts>0,1</xpts><ypts>0,3</ypts></gf></element></gf>";
    const std::string common =
        "<aux name=\"common\"><dimensions><dim name=\"D\"/></dimensions><eqn>TIME/D</eqn>"
        "<gf><xpts>0,1</xpts><ypts>0,6</ypts></gf></aux>";
    const Ran ran(SmallModel{.variables = perElement + common + table +
                                          aux("each", "table[D](0.5)", {"D"}) +
                                          aux("second", "table[b](TIME)"),
                             .dimensions = dimension("D", {"a", "b", "c"}),
                             .dt = 0.5});
    const auto at = [&](const char* name, const char* element) {
        return ran.result.at(ran.slot(name, {element}), 0.5);
    };
    EXPECT_DOUBLE_EQ(at("own", "a"), 5);
    EXPECT_DOUBLE_EQ(at("own", "b"), 5.5);
    EXPECT_DOUBLE_EQ(at("own", "c"), 0.5);
    EXPECT_DOUBLE_EQ(at("common", "a"), 3);
    EXPECT_DOUBLE_EQ(at("common", "c"), 1);
    EXPECT_DOUBLE_EQ(at("each", "a"), 0.5);
    EXPECT_DOUBLE_EQ(at("each", "c"), 1.5);
    EXPECT_DOUBLE_EQ(ran.last("second"), 2);
}

}  // namespace
}  // namespace kyosei
