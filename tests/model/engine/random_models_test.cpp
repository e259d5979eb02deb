// SPDX-License-Identifier: GPL-3.0-or-later
// Random models: the compiled program against the reference evaluator, which shares only the
// parser with it.
#include "model/evaluator/evaluator.h"
#include "tests/support/models.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace kyosei {
namespace {

using namespace test;

/// Writes small models whose values stay moderate, so that rounding does not grow.
class Generator {
public:
    explicit Generator(std::uint32_t seed) : random_(seed) {}

    SmallModel model() {
        SmallModel model;
        model.stop = 4;
        model.dt = 0.25;
        model.method = any({"euler", "rk2", "rk4"});
        model.dimensions = dimension("D", kD) + dimension("E", kE) + dimension("Sub", {"d3", "d1"});
        model.variables =
            "<gf name=\"curve\"><xpts>-5,-1,0,2,6</xpts><ypts>-2,1,0.5,3,2</ypts></gf>" +
            elementwise("marks", {"E", "D"},
                        {{"e1, d1", "0"},
                         {"e1, d2", "1"},
                         {"e1, d3", "0"},
                         {"e2, d1", "0"},
                         {"e2, d2", "0"},
                         {"e2, d3", "1"}}) +
            aux("square", "SIN(s0/8 + " + number() + ")*(1 + marks[e1, D])", {"D", "D"}) +
            elementwise("pairs", {"D", "D"}, pairs()) + aux("k", number()) +
            elementwise("c", {"D"}, {{"d1", number()}, {"d2", number()}, {"d3", number()}});
        scalars_ = {"k", "TIME", "s0"};
        rows_ = {"c", "r0"};
        tables_ = {};
        std::string flows;
        for (int i = 0; i < 6; ++i) {
            const std::string name = "v" + std::to_string(i);
            switch (pick(4)) {
            case 0:
                model.variables += aux(name, bounded({}));
                scalars_.push_back(name);
                break;
            case 1:
                model.variables += aux(name, bounded({"D"}), {"D"});
                rows_.push_back(name);
                break;
            case 2:
                model.variables += elementwise(
                    name, {"D"}, {{"d1", bounded({})}, {"d2", bounded({})}, {"d3", bounded({})}});
                rows_.push_back(name);
                break;
            default:
                model.variables += aux(name, bounded({"E", "D"}), {"E", "D"});
                tables_.push_back(name);
            }
        }
        model.variables += stock("s0", number(), {"in"}, {"out"}) + flow("in", bounded({})) +
                           flow("out", "s0/5") +
                           stock("r0", "c[D] + " + number(), {"gain"}, {}, {"D"}) +
                           flow("gain", bounded({"D"}) + " - r0[D]", {"D"});
        return model;
    }

private:
    using Dimensions = std::vector<std::string>;
    inline static const std::vector<std::string> kD = {"d1", "d2", "d3"};
    inline static const std::vector<std::string> kSquares = {"square", "pairs"};
    inline static const std::vector<std::string> kE = {"e1", "e2"};

    std::uint32_t pick(std::uint32_t count) {
        return static_cast<std::uint32_t>(random_() % count);
    }
    const std::string& any(const std::vector<std::string>& from) {
        return from[pick(static_cast<std::uint32_t>(from.size()))];
    }
    std::vector<std::pair<std::string, std::string>> pairs() {
        std::vector<std::pair<std::string, std::string>> all;
        for (const std::string& one : kD)
            for (const std::string& other : kD)
                all.emplace_back(std::string(one).append(", ").append(other),
                                 pick(2) ? number() : number() + " + TIME/8");
        return all;
    }
    /// A subscript over D outside of reductions.
    std::string subscript(const Dimensions& dimensions) {
        return has(dimensions, "D") && pick(2) ? "D" : any(kD);
    }
    std::string number() { return std::to_string(static_cast<int>(pick(80)) - 40) + "/16"; }
    static bool has(const Dimensions& dimensions, const char* name) {
        return std::find(dimensions.begin(), dimensions.end(), name) != dimensions.end();
    }

    /// Bends any expression into -7 .. 7 without steepening it.
    std::string bounded(const Dimensions& dimensions) {
        return "4*ARCTAN((" + expression(dimensions, 3) + ")/4)";
    }

    std::string leaf(const Dimensions& dimensions) {
        const std::string square = any(kSquares);
        switch (pick(has(dimensions, "D") ? 9 : 7)) {
        case 0: return number();
        case 1: return any(rows_) + "[" + any(kD) + "]";
        case 2: return any(rows_) + "[1 + MOD(ROUND(3*" + any(scalars_) + "), 3)]";
        case 3:
            if (!tables_.empty())
                return any(tables_) + "[" + (has(dimensions, "E") ? "E" : any(kE)) + ", " +
                       (has(dimensions, "D") ? "D" : any(kD)) + "]";
            return any(scalars_);
        case 4: return any(scalars_);
        case 5: return square + "[" + subscript(dimensions) + ", " + subscript(dimensions) + "]";
        case 6: return square + "(" + any({"1", "5", "9", "4 + k/9"}) + ")";
        case 7: return any(rows_);
        default: return any(rows_) + "[D]";
        }
    }

    std::string reduction(const Dimensions& dimensions, int depth) {
        const std::string row = any(rows_);
        const std::string square = any(kSquares);
        switch (pick(14)) {
        case 6: return "SUM(" + square + "[" + subscript(dimensions) + ", *]*" + row + "[*])";
        case 7: return "SUM(" + square + "[*, " + subscript(dimensions) + "]*" + row + "[*])";
        case 8: return "SUM(" + square + "[*, *]*" + any(kSquares) + "[*, *])/9";
        case 9: return "MAX(" + square + "[*:Sub, " + subscript(dimensions) + "])";
        case 10: return "MIN(" + square + "[" + subscript(dimensions) + ", Sub!], " + row + "[*])";
        case 11: return "SUM(" + row + "[1:2]*" + square + "[" + subscript(dimensions) + ", 2:3])";
        case 12: return "RANK(" + square + "[*, " + subscript(dimensions) + "], 2)";
        case 13: return "SUM(" + square + "[*, Sub]*" + row + "[Sub])";
        case 0: return "SUM(" + row + "[*]*" + any(rows_) + "[*])";
        case 1: return "MEAN(" + row + ")";
        case 2: return "MAX(" + row + "[*]*(" + expression(dimensions, depth) + "))";
        case 3: return "SUM(" + row + "[Sub])";
        case 4:
            return std::string("SUM(marks[") + (has(dimensions, "E") ? "E" : any(kE)) + ", *]*" +
                   row + "[*])";
        default:
            return std::string("SUM(marks[*, ") + (has(dimensions, "D") ? "D" : any(kD)) +
                   "]*marks[*, d2]) + SUM(EXP(-ABS(" + row + "[*]))*marks[e2, *])";
        }
    }

    std::string expression(const Dimensions& dimensions, int depth) {
        if (depth == 0)
            return leaf(dimensions);
        const auto part = [&] { return "(" + expression(dimensions, depth - 1) + ")"; };
        switch (pick(18)) {
        case 0: return part() + " + " + part();
        case 1: return part() + " - " + part();
        case 2: return part() + "*" + part() + "/8";
        case 3: return part() + "/(2 + " + part() + "^2)";
        case 4: return "SIN(" + part() + ")";
        case 5: return "EXP(MIN(2, " + part() + "))";
        case 6: return "LN(1 + ABS(" + part() + "))";
        case 7: return "MAX(" + part() + ", " + part() + ", 0.25)";
        case 8: return "IF " + part() + " > " + part() + " THEN " + part() + " ELSE " + part();
        case 9: return "(1 + ABS(" + part() + "))^" + any({"0.5", "(-1)", "0.3", "2", "k/3"});
        case 10: return "curve(" + part() + ")";
        case 11: return "-" + part();
        case 12: return "SMTH1(" + part() + ", 2)";
        case 14: return "DELAY(" + part() + ", 0.5)/2 + RANDOM(-1, 1)";
        case 15:
            return !dimensions.empty() && dimensions.front() == "D" ? "square[@1, @1]"
                                                                    : "pairs[2, d1]";
        case 13: return "PREVIOUS(" + part() + ", 0.5) + INIT(" + part() + ")";
        default: return reduction(dimensions, depth - 1);
        }
    }

    std::mt19937 random_;
    std::vector<std::string> scalars_;
    std::vector<std::string> rows_;
    std::vector<std::string> tables_;
};

TEST(RandomModels, TheProgramAgreesWithTheReferenceEvaluator) {
    std::size_t compared = 0;
    for (std::uint32_t seed = 1; seed <= 200; ++seed) {
        const SmallModel model = Generator(seed).model();
        const auto read = xmile::readXmile(model.xmile(), "random.xmile");
        ASSERT_TRUE(read) << toText(read.error());
        const auto expected = evaluate(read->document);
        ASSERT_TRUE(expected) << "seed " << seed << ": " << toText(expected.error())
                              << model.xmile();
        const Ran ran(model);
        RunInputs several;  // full vectors, and one that is not
        several.members = 9;
        const Ran many(ran.program, several);
        for (const VariableInfo& variable : ran.program.variables())
            for (std::size_t i = 0; i < variable.size; ++i) {
                const auto at = expected->series.find(ran.program.elementName(variable, i));
                if (at == expected->series.end())
                    continue;
                const auto series = ran.result.series(variable.first + static_cast<Slot>(i));
                ASSERT_EQ(series.size(), at->second.size());
                for (std::size_t k = 0; k < series.size(); ++k)
                    ASSERT_NEAR(series[k], at->second[k], 1e-12 * (1 + std::abs(at->second[k])))
                        << "seed " << seed << ", " << at->first << " at step " << k << "\n"
                        << model.xmile();
                ++compared;
            }
    }
    EXPECT_GT(compared, 200u * 15) << "nearly every variable was compared";
}

}  // namespace
}  // namespace kyosei
