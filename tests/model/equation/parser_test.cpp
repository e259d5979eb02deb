// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/equation/issue_codes.h"
#include "model/equation/parser.h"
#include "tests/support/expression_text.h"

#include <gtest/gtest.h>

#include <clocale>

namespace kyosei {
namespace {

using equation::parseEquation;

std::string tree(std::string_view text) {
    const auto parsed = parseEquation(text);
    return parsed ? test::expressionText(**parsed) : toText(parsed.error());
}

/// The only issue of an equation that must be refused.
Issue issueOf(std::string_view text) {
    const auto parsed = parseEquation(text);
    EXPECT_FALSE(parsed) << text;
    if (parsed)
        return {};
    EXPECT_EQ(parsed.error().size(), 1u);
    return parsed.error().front();
}

void expectRefused(std::string_view text, const std::string& message) {
    const Issue issue = issueOf(text);
    EXPECT_NE(issue.message().find(message), std::string::npos) << text << ": " << issue.message();
}

TEST(EquationParser, PrecedenceFollowsTheTableOfTheStandard) {
    EXPECT_EQ(tree("a + b * c"), "(a + (b * c))");
    EXPECT_EQ(tree("a * b + c"), "((a * b) + c)");
    EXPECT_EQ(tree("a - b - c"), "((a - b) - c)");
    EXPECT_EQ(tree("a / b * c MOD d"), "(((a / b) * c) MOD d)");
    EXPECT_EQ(tree("a < b + 1"), "(a < (b + 1))");
    EXPECT_EQ(tree("a = b < c"), "(a = (b < c))");
    EXPECT_EQ(tree("a <> b AND c >= d"), "((a <> b) AND (c >= d))");
    EXPECT_EQ(tree("a OR b AND c"), "(a OR (b AND c))");
    EXPECT_EQ(tree("(a OR b) AND c"), "((a OR b) AND c)");
}

TEST(EquationParser, EveryPairOfBinaryOperatorsGroupsByRank) {
    const std::vector<std::vector<std::string>> ranks = {
        {"OR"}, {"AND"}, {"=", "<>"}, {"<", "<=", ">", ">="}, {"+", "-"}, {"*", "/", "MOD"}};
    for (std::size_t i = 0; i < ranks.size(); ++i)
        for (std::size_t j = 0; j < ranks.size(); ++j)
            for (const std::string& first : ranks[i])
                for (const std::string& second : ranks[j]) {
                    const std::string text = "a " + first + " b " + second + " c";
                    const std::string leftFirst = "((a " + first + " b) " + second + " c)";
                    const std::string rightFirst = "(a " + first + " (b " + second + " c))";
                    EXPECT_EQ(tree(text), j > i ? rightFirst : leftFirst) << text;
                }
}

TEST(EquationParser, PowerBindsTighterThanMinusOnItsLeftAndGroupsToTheRight) {
    EXPECT_EQ(tree("-2^2"), "(-(2 ^ 2))");
    EXPECT_EQ(tree("2^3^2"), "(2 ^ (3 ^ 2))");
    EXPECT_EQ(tree("2^-3"), "(2 ^ (-3))");
    EXPECT_EQ(tree("30^ - 30^-cons"), "(30 ^ (-(30 ^ (-cons))))");
    EXPECT_EQ(tree("(-a)^2*b"), "(((-a) ^ 2) * b)");
}

TEST(EquationParser, UnaryOperatorsBindTighterThanBinaryOnes) {
    EXPECT_EQ(tree("-a*b"), "((-a) * b)");
    EXPECT_EQ(tree("a - -b"), "(a - (-b))");
    EXPECT_EQ(tree("+a - +b"), "((+a) - (+b))");
    EXPECT_EQ(tree("NOT a AND b"), "((NOT a) AND b)");
    EXPECT_EQ(tree("NOT NOT a"), "(NOT (NOT a))");
}

TEST(EquationParser, OtherSpellingsOfOperatorsAreUnderstood) {
    EXPECT_EQ(tree("a && b || !c"), "((a AND b) OR (NOT c))");
    EXPECT_EQ(tree("a == b != c"), "((a = b) <> c)");
    EXPECT_EQ(tree("a and Not b oR c mod 2"), "((a AND (NOT b)) OR (c MOD 2))");
    EXPECT_EQ(tree("MOD(a, 2)"), "(a MOD 2)");
}

TEST(EquationParser, ConditionalsReachAsFarAsPossible) {
    EXPECT_EQ(tree("IF a > 1 THEN b ELSE c + 1"), "(IF (a > 1) THEN b ELSE (c + 1))");
    EXPECT_EQ(tree("if a then if b then 1 else 2 else 3"),
              "(IF a THEN (IF b THEN 1 ELSE 2) ELSE 3)");
    EXPECT_EQ(tree("2 * (IF a THEN b ELSE c)"), "(2 * (IF a THEN b ELSE c))");
}

TEST(EquationParser, ConditionalsWrittenAsFunctionsMeanTheSame) {
    const std::string expected = "((IF (a > 1) THEN b ELSE c) + 1)";
    EXPECT_EQ(tree("IF THEN ELSE(a > 1, b, c) + 1"), expected);
    EXPECT_EQ(tree("IF_THEN_ELSE(a > 1, b, c) + 1"), expected);
    EXPECT_EQ(tree("\"IF THEN ELSE\"(a > 1, b, c) + 1"), expected);
}

TEST(EquationParser, NumbersAreReadWhateverTheLocale) {
    const char* const before = std::setlocale(LC_NUMERIC, nullptr);
    const std::string kept = before ? before : "C";
    if (!std::setlocale(LC_NUMERIC, "de_DE.UTF-8"))
        std::setlocale(LC_NUMERIC, "");
    for (const auto& [text, value] :
         {std::pair{"1", 1.0}, std::pair{".5", 0.5}, std::pair{"1e-3", 1e-3},
          std::pair{"5E+3", 5e3}, std::pair{"2.", 2.0}, std::pair{"0.25", 0.25}}) {
        const auto parsed = parseEquation(text);
        ASSERT_TRUE(parsed) << text;
        EXPECT_EQ(std::get<equation::Number>((*parsed)->node).value, value) << text;
    }
    std::setlocale(LC_NUMERIC, kept.c_str());
}

TEST(EquationParser, NamesAreCanonicalHoweverTheyAreWritten) {
    EXPECT_EQ(tree("\"Teacup Temperature\" - Teacup__TEMPERATURE"),
              "(teacup_temperature - teacup_temperature)");
    EXPECT_EQ(tree("\"Room\\nTemperature\""), "room_temperature");
    EXPECT_EQ(tree("信頼 + größe"), "(信頼 + grösse)");
    EXPECT_EQ(tree("price_in_$ + a.b"), "(price_in_$ + a.b)");
    EXPECT_EQ(tree("\"if\" + \"a, b\""), "(if + a,_b)");
}

TEST(EquationParser, CommentsAndLineBreaksSeparateWords) {
    EXPECT_EQ(tree("{first} a {between}\n + \t b {last}"), "(a + b)");
    EXPECT_EQ(tree("a\xC2\xA0+\xC2\xA0"
                   "b"),
              "(a + b)");
}

TEST(EquationParser, SubscriptsAreNamesWildcardsOrExpressions) {
    EXPECT_EQ(tree("x[a, *, 1]"), "x[a, *, 1]");
    EXPECT_EQ(tree("x[Dim.Elem]"), "x[dim.elem]");
    EXPECT_EQ(tree("x[\"My Dim\".\"el 1\"]"), "x[my_dim.el_1]");
    EXPECT_EQ(tree("x[a+1] * y[b*2]"), "(x[(a + 1)] * y[(b * 2)])");
    EXPECT_EQ(tree("SUM(x[*] * y[*, i])"), "sum((x[*] * y[*, i]))");
    EXPECT_EQ(tree("f[a](x)"), "f[a](x)");
}

TEST(EquationParser, CallsMayHaveSeveralWordsAndNoArguments) {
    EXPECT_EQ(tree("TIME()"), "time()");
    EXPECT_EQ(tree("SMTH1(x, 5)"), "smth1(x, 5)");
    EXPECT_EQ(tree("EXPRESSION MACRO(a, MAX(b, c))"), "expression_macro(a, max(b, c))");
}

TEST(EquationParser, SpansPointIntoTheText) {
    const std::string text = "a + (bb * c)";
    const auto parsed = parseEquation(text);
    ASSERT_TRUE(parsed);
    const auto& sum = std::get<equation::Binary>((*parsed)->node);
    const auto& product = std::get<equation::Binary>(sum.right->node);
    EXPECT_EQ(text.substr(product.left->span.begin, 2), "bb");
    EXPECT_EQ((*parsed)->span.end, text.size());
}

TEST(EquationParser, MistakesAreNamedWithTheTextAroundThem) {
    expectRefused("", "The equation is empty");
    expectRefused(" {only a comment} ", "The equation is empty");
    expectRefused("a +", "Expected a value, but the equation ends (near \"a +\")");
    expectRefused("a + * b", "found '*'");
    expectRefused("(a + b", "Expected a closing parenthesis");
    expectRefused("a + b)", "closing parenthesis has no opening one");
    expectRefused("my stock + 1", "An operator is missing before 'stock'");
    expectRefused("3x", "An operator is missing before 'x'");
    expectRefused("0.1, 0.3", "found ','");
    expectRefused("MAX(1, )", "found ')'");
    expectRefused("IF a THEN b", "Expected ELSE");
    expectRefused("IF a ELSE b", "Expected THEN");
    expectRefused("x[", "Expected a value");
    expectRefused("x[a", "a closing bracket");
    expectRefused("\"open", "A quoted name is not closed");
    expectRefused("a {open", "A comment is not closed");
    expectRefused(" ??? ", "could not translate (near \"???\")");
    expectRefused("INIT(0{GET_DIRECT_DATA('x', 'y')})", "a function that it could not translate");
    EXPECT_TRUE(parseEquation("0 {GET_DATA(x)}")) << "a comment apart from the number";
    EXPECT_TRUE(parseEquation("10{TIMES(two)}"));
    EXPECT_TRUE(parseEquation("0{nothing (yet)}"));
    expectRefused("a # b", "no meaning in an equation (near \"a # b\")");
    expectRefused("1e999", "too large or too small");
}

TEST(EquationParser, WrongNumberOfArgumentsOfIfIsRefused) {
    EXPECT_EQ(issueOf("IF THEN ELSE(a, b)").code, codes::ifThenElseArguments);
    EXPECT_EQ(issueOf("MOD(a)").code, codes::modArguments);
}

TEST(EquationParser, NestingIsBounded) {
    for (const auto& [open, close] : {std::pair{"(", ")"}, std::pair{"-", ""}, std::pair{"f(", ")"},
                                      std::pair{"2^", ""}, std::pair{"x[", "]"}}) {
        const auto nested = [&, o = std::string(open), c = std::string(close)](int depth) {
            std::string text;
            for (int i = 0; i < depth; ++i)
                text += o;
            text += "1";
            for (int i = 0; i < depth; ++i)
                text += c;
            return text;
        };
        EXPECT_TRUE(parseEquation(nested(200))) << open;
        EXPECT_EQ(issueOf(nested(201)).code, codes::equationTooDeep) << open;
        EXPECT_EQ(issueOf(nested(100000)).code, codes::equationTooDeep) << open;
    }
}

TEST(EquationParser, LongSumsAreFineUpToALimit) {
    std::string sum = "1";
    for (int i = 0; i < 2000; ++i)
        sum += "+1";
    EXPECT_TRUE(parseEquation(sum));
    EXPECT_EQ(issueOf(sum + "+1").code, codes::tooManyOperators);
}

}  // namespace
}  // namespace kyosei
