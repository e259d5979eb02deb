// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compile/issue_codes.h"
#include "model/xmile/issue_codes.h"
#include "tests/support/models.h"

#include <gtest/gtest.h>

#include <cmath>

namespace kyosei {
namespace {

using namespace test;

const std::string kDimensions = dimension("Row", {"a", "b", "c"}) +
                                dimension("Column", {"u", "v"}) + dimension("Part", {"c", "a"});
const std::vector<std::string> kRows = {"a", "b", "c"};
const std::vector<std::string> kColumns = {"u", "v"};

/// x[Row] = 2, 3, 5; y[Column] = 7, 11; m[Row,Column] = 1 .. 6 row by row; all change with time.
const std::string kInputs =
    elementwise("x", {"Row"}, {{"a", "2 + 0*TIME"}, {"b", "3 + TIME"}, {"c", "5 - TIME"}}) +
    elementwise("y", {"Column"}, {{"u", "7 + TIME"}, {"v", "11*(1 + TIME)"}}) +
    elementwise("m", {"Row", "Column"},
                {{"a, u", "1 + TIME"},
                 {"a, v", "2"},
                 {"b, u", "3"},
                 {"b, v", "4"},
                 {"c, u", "5*EXP(TIME)"},
                 {"c, v", "6"}});

double x(std::size_t row, double t) {
    return row == 0 ? 2 : row == 1 ? 3 + t : 5 - t;
}
double y(std::size_t column, double t) {
    return column == 0 ? 7 + t : 11 * (1 + t);
}
double m(std::size_t row, std::size_t column, double t) {
    const double values[3][2] = {{1 + t, 2}, {3, 4}, {5 * std::exp(t), 6}};
    return values[row][column];
}

Ran arrays(const std::string& variables) {
    return Ran(SmallModel{.variables = kInputs + variables, .dimensions = kDimensions});
}

TEST(Arrays, ApplyToAllMatchesDimensionsByNameWhateverTheirOrder) {
    const Ran ran = arrays(aux("p", "x[Row]*y[Column] + m[Row,Column]", {"Row", "Column"}) +
                           aux("q", "x*y + m", {"Row", "Column"}) +
                           aux("t", "x[Row]*y[Column] + m[Row,Column]", {"Column", "Row"}));
    for (std::size_t r = 0; r < 3; ++r)
        for (std::size_t c = 0; c < 2; ++c)
            for (std::size_t i = 0; i < 2; ++i) {
                const auto time = static_cast<double>(i);
                const double expected = x(r, time) * y(c, time) + m(r, c, time);
                EXPECT_DOUBLE_EQ(ran.series("p", {kRows[r], kColumns[c]})[i], expected);
                EXPECT_DOUBLE_EQ(ran.series("q", {kRows[r], kColumns[c]})[i], expected);
                EXPECT_DOUBLE_EQ(ran.series("t", {kColumns[c], kRows[r]})[i], expected);
            }
}

TEST(Arrays, ApplyToAllEqualsTheSameEquationsWrittenOutPerElement) {
    std::vector<std::pair<std::string, std::string>> elements;
    for (const std::string& row : kRows)
        elements.emplace_back(row, "LN(x[" + row + "])*m[" + row + ", v] + x[b]^1.3");
    const Ran ran = arrays(aux("whole", "LN(x[Row])*m[Row, v] + x[b]^1.3", {"Row"}) +
                           elementwise("written", {"Row"}, elements));
    for (const std::string& row : kRows)
        for (std::size_t i = 0; i < 2; ++i)
            EXPECT_EQ(ran.series("whole", {row})[i], ran.series("written", {row})[i]);
}

TEST(Arrays, ReductionsGoOverTheWildcardsOfAnyExpression) {
    const Ran ran =
        arrays(aux("total", "SUM(m[*,*])") + aux("bare", "SUM(m)") +
               aux("inner", "SUM(x[*]*y[*])") + aux("rows", "SUM(m[Row,*]*y[*])", {"Row"}) +
               aux("columns", "SUM(m[*,Column]*x[*]^2)", {"Column"}) +
               aux("mean", "MEAN(m[Row,*])", {"Row"}) + aux("product", "PROD(x[*])") +
               aux("low", "MIN(m[*,Column])", {"Column"}) + aux("high", "MAX(x[*] - y[u])") +
               aux("count", "SIZE(m[Row,*])", {"Row"}) + aux("size", "SIZE(m)") +
               aux("deviation", "STDDEV(x[*])") + aux("nested", "SUM(x[*]*SUM(m[a,*]))", {}) +
               aux("part", "SUM(x[Part])"));
    const double t = 1;
    double total = 0;
    double inner = 0;
    for (std::size_t r = 0; r < 3; ++r) {
        double row = 0;
        double mean = 0;
        for (std::size_t c = 0; c < 2; ++c) {
            total += m(r, c, t);
            inner += x(r, t) * y(c, t);
            row += m(r, c, t) * y(c, t);
            mean += m(r, c, t) / 2;
        }
        EXPECT_DOUBLE_EQ(ran.last("rows", {kRows[r]}), row);
        EXPECT_DOUBLE_EQ(ran.last("mean", {kRows[r]}), mean);
        EXPECT_EQ(ran.last("count", {kRows[r]}), 2);
    }
    for (std::size_t c = 0; c < 2; ++c) {
        double column = 0;
        for (std::size_t r = 0; r < 3; ++r)
            column += m(r, c, t) * x(r, t) * x(r, t);
        EXPECT_DOUBLE_EQ(ran.last("columns", {kColumns[c]}), column);
        EXPECT_EQ(ran.last("low", {kColumns[c]}), 2);
    }
    EXPECT_DOUBLE_EQ(ran.last("total"), total);
    EXPECT_DOUBLE_EQ(ran.last("bare"), total);
    EXPECT_DOUBLE_EQ(ran.last("inner"), inner);
    EXPECT_DOUBLE_EQ(ran.last("product"), 2.0 * 4 * 4);
    EXPECT_EQ(ran.last("high"), 4 - 8);
    EXPECT_EQ(ran.last("size"), 6);
    // x = 2, 4, 4: mean 10/3, population variance 8/9.
    EXPECT_DOUBLE_EQ(ran.last("deviation"), std::sqrt(8.0 / 9));
    EXPECT_DOUBLE_EQ(ran.last("nested"), 10.0 * 4);
    EXPECT_DOUBLE_EQ(ran.last("part"), 4.0 + 2);
}

TEST(Arrays, WildcardsOfOneDimensionGoTogetherWhateverElseAReferenceFixes) {
    const std::string square = elementwise("w", {"Row", "Row"},
                                           {{"a, a", "1"},
                                            {"a, b", "2"},
                                            {"a, c", "3 + TIME"},
                                            {"b, a", "4"},
                                            {"b, b", "5"},
                                            {"b, c", "6"},
                                            {"c, a", "7"},
                                            {"c, b", "8"},
                                            {"c, c", "9"}});
    const Ran ran =
        arrays(square + aux("after", "SUM(x[*]*w[b, *])") + aux("before", "SUM(w[b, *]*x[*])") +
               aux("column", "SUM(x[*]*w[*, b])") + aux("rows", "SUM(x[*]*w[Row, *])", {"Row"}) +
               aux("columns", "SUM(w[*, Row]*x[*])", {"Row"}) + aux("both", "SUM(w[*, *]*x[*])") +
               aux("trace", "w", {"Row"}));
    // At time 1, x is 2, 4, 4.
    EXPECT_EQ(ran.last("after"), 2 * 4 + 4 * 5 + 4 * 6);
    EXPECT_EQ(ran.last("before"), 2 * 4 + 4 * 5 + 4 * 6);
    EXPECT_EQ(ran.last("column"), 2 * 2 + 4 * 5 + 4 * 8);
    EXPECT_EQ(ran.last("rows", {"a"}), 2 * 1 + 4 * 2 + 4 * 4);
    EXPECT_EQ(ran.last("columns", {"c"}), 2 * 4 + 4 * 6 + 4 * 9);
    EXPECT_EQ(ran.last("both"), 2 * (1 + 2 + 4) + 4 * (4 + 5 + 6) + 4 * (7 + 8 + 9))
        << "one * goes with the first of two";
    EXPECT_EQ(ran.last("trace", {"b"}), 5);
}

/// Pairs (a,b), (a,c), (b,c) with their members marked in constant arrays of 0 and 1.
const std::string kPairs = dimension("Pair", {"ab", "ac", "bc"});
const std::string kFirst = elementwise("first", {"Pair", "Row"},
                                       {{"ab, a", "1"},
                                        {"ab, b", "0"},
                                        {"ab, c", "0"},
                                        {"ac, a", "1"},
                                        {"ac, b", "0"},
                                        {"ac, c", "0"},
                                        {"bc, a", "0"},
                                        {"bc, b", "1"},
                                        {"bc, c", "0"}});
const std::string kSecond = elementwise("second", {"Pair", "Row"},
                                        {{"ab, a", "0"},
                                         {"ab, b", "1"},
                                         {"ab, c", "0"},
                                         {"ac, a", "0"},
                                         {"ac, b", "0"},
                                         {"ac, c", "1"},
                                         {"bc, a", "0"},
                                         {"bc, b", "0"},
                                         {"bc, c", "1"}});
// The same numbers hidden from the compiler's view: they depend on time.
const std::string kHidden = aux("hidden_first", "first*(1 + 0*TIME)", {"Pair", "Row"}) +
                            aux("hidden_second", "second*(1 + 0*TIME)", {"Pair", "Row"});

TEST(Arrays, SumsOverIncidenceArraysEqualTheFullSums) {
    const std::string variables =
        kFirst + kSecond + kHidden +
        elementwise("z", {"Pair"}, {{"ab", "1.1 + TIME"}, {"ac", "-2.3"}, {"bc", "0.7"}}) +
        aux("pick", "SUM(first[Pair,*]*x[*])", {"Pair"}) +
        aux("pick_full", "SUM(hidden_first[Pair,*]*x[*])", {"Pair"}) +
        aux("mixed", "SUM(EXP(x[*]/z[Pair])*second[Pair,*]*x[*])", {"Pair"}) +
        aux("mixed_full", "SUM(EXP(x[*]/z[Pair])*hidden_second[Pair,*]*x[*])", {"Pair"}) +
        aux("computed", "SUM(second[Pair,*]*EXP(x[*]))", {"Pair"}) +
        aux("computed_full", "SUM(hidden_second[Pair,*]*EXP(x[*]))", {"Pair"}) +
        aux("back", "SUM((first[*,Row] + second[*,Row])*z[*])", {"Row"}) +
        aux("back_full", "SUM((hidden_first[*,Row] + hidden_second[*,Row])*z[*])", {"Row"}) +
        aux("difference", "SUM((first[*,Row] - second[*,Row])*z[*]*x[Row])", {"Row"}) +
        aux("difference_full", "SUM((hidden_first[*,Row] - hidden_second[*,Row])*z[*]*x[Row])",
            {"Row"});
    const Ran ran(SmallModel{.variables = kInputs + variables, .dimensions = kDimensions + kPairs});
    for (const std::string pair : {"ab", "ac", "bc"})
        for (const std::string name : {"pick", "mixed", "computed"})
            EXPECT_EQ(ran.last(name, {pair}), ran.last(name + "_full", {pair})) << name << pair;
    for (const std::string& row : kRows)
        for (const std::string name : {"back", "difference"})
            EXPECT_EQ(ran.last(name, {row}), ran.last(name + "_full", {row})) << name << row;
    EXPECT_EQ(ran.last("pick", {"bc"}), x(1, 1));
    EXPECT_DOUBLE_EQ(ran.last("back", {"b"}), 2.1 + 0.7);
    EXPECT_FALSE(ran.program.find("first")->constant) << "its zeros are part of the program";
    EXPECT_TRUE(compiled({.variables = kFirst, .dimensions = kDimensions + kPairs})
                    .find("first")
                    ->constant);
}

TEST(Arrays, ASubrangeTakesTheElementsOfTheSameName) {
    const Ran ran = arrays(aux("part", "10*x[Part]", {"Part"}) + aux("implied", "10*x", {"Part"}));
    for (const std::string name : {"part", "implied"}) {
        EXPECT_EQ(ran.last(name, {"c"}), 40);
        EXPECT_EQ(ran.last(name, {"a"}), 20);
    }
}

TEST(Arrays, SubscriptsMayBeElementsNumbersOrComputed) {
    const Ran ran =
        arrays(aux("named", "m[b, v]") + aux("numbered", "m[2, 2]") + aux("which", "1 + TIME") +
               aux("computed", "x[which]") + aux("shifted", "m[which + 1, Column]", {"Column"}) +
               aux("fraction", "x[2.9]") + aux("outside", "x[which + 3]") +
               aux("negative", "x[0*which]") + aux("mirrored", "x[4 - Row]", {"Row"}) +
               aux("position", "Row", {"Row"}) + aux("element", "c"));
    EXPECT_EQ(ran.last("named"), 4);
    EXPECT_EQ(ran.last("numbered"), 4);
    EXPECT_EQ(ran.first("computed"), x(0, 0));
    EXPECT_EQ(ran.last("computed"), x(1, 1));
    EXPECT_EQ(ran.last("shifted", {"v"}), m(2, 1, 1));
    EXPECT_EQ(ran.last("fraction"), x(1, 1));
    EXPECT_EQ(ran.last("outside"), 0);
    EXPECT_EQ(ran.last("negative"), 0);
    EXPECT_EQ(ran.last("mirrored", {"a"}), x(2, 1));
    EXPECT_EQ(ran.last("mirrored", {"c"}), x(0, 1));
    EXPECT_EQ(ran.last("position", {"c"}), 3);
    EXPECT_EQ(ran.last("element"), 3);
}

TEST(Arrays, ElementsMayDependOnEarlierElements) {
    const Ran ran =
        arrays(elementwise("chain", {"Row"},
                           {{"a", "1 + TIME"}, {"b", "2*chain[a]"}, {"c", "2*chain[b]"}}) +
               // As wholes these two need each other; element by element they do not.
               elementwise("head", {"Row"}, {{"a", "TIME"}, {"b", "tail[a]"}, {"c", "tail[b]"}}) +
               aux("tail", "head[Row] + 1", {"Row"}));
    EXPECT_EQ(ran.last("chain", {"c"}), 8);
    EXPECT_EQ(ran.last("tail", {"c"}), 4);
}

TEST(Arrays, AnArrayStockIntegratesEveryElement) {
    const SmallModel model{.variables =
                               stock("s", "10*Row", {"in"}, {"out"}, {"Row"}) +
                               flow("in", "x0[Row]", {"Row"}) + flow("out", "s[Row]/4", {"Row"}) +
                               elementwise("x0", {"Row"}, {{"a", "1"}, {"b", "2"}, {"c", "4"}}),
                           .dimensions = kDimensions,
                           .stop = 20,
                           .dt = 0.5};
    const Ran ran(model);
    for (std::size_t r = 0; r < 3; ++r) {
        const double rest = 4 * std::pow(2.0, static_cast<double>(r));
        const double start = 10 * static_cast<double>(r + 1);
        EXPECT_NEAR(ran.last("s", {kRows[r]}), rest + (start - rest) * std::pow(0.875, 40), 1e-11);
    }
}

TEST(Arrays, WrongSubscriptsAreRefusedWithAReason) {
    const auto refused = [](const std::string& variable) {
        const Issues issues =
            issuesOf({.variables = kInputs + variable, .dimensions = kDimensions});
        return issues.empty() ? IssueCode{} : issues[0].code;
    };
    EXPECT_EQ(refused(aux("r", "x")), codes::subscriptMissing);
    EXPECT_EQ(refused(aux("r", "x[a, u]")), codes::subscriptCount);
    EXPECT_EQ(refused(aux("r", "x[*]")), codes::wildcardOutsideReduction);
    EXPECT_EQ(refused(aux("r", "x[Row]")), codes::dimensionNotOwn);
    EXPECT_EQ(refused(aux("r", "y[Row]", {"Row"})), codes::dimensionElementsDiffer);
    EXPECT_EQ(refused(aux("r", "x[4]")), codes::elementNumber);
    EXPECT_EQ(refused(aux("r", "x[nowhere]")), codes::notAnElement);
    EXPECT_EQ(refused(aux("r", "1", {"Nowhere"})), codes::undeclaredDimension);
    EXPECT_EQ(refused(aux("r", "SUM(3)")), codes::nothingToReduce);
    EXPECT_EQ(refused(elementwise("r", {"Row"}, {{"a", "1"}, {"b", "2"}})),
              codes::elementUndefined);
    EXPECT_EQ(refused(elementwise("r", {"Row"}, {{"a", "1"}, {"u", "2"}})), codes::unknownElement);
}

}  // namespace
}  // namespace kyosei
