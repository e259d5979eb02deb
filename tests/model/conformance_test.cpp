// SPDX-License-Identifier: GPL-3.0-or-later
// The public XMILE conformance suite: results published with each model.
#include "model/base/names.h"
#include "model/compile/compiler.h"
#include "model/engine/batch_engine.h"
#include "model/xmile/reader.h"
#include "tests/support/conformance.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <sstream>
#include <string>

namespace kyosei {
namespace {

namespace fs = std::filesystem;

/// How a model fares against what was published with it.
enum class Outcome { passed, failed, refused, nothingPublished };

const char* nameOf(Outcome outcome) {
    switch (outcome) {
    case Outcome::passed: return "passed";
    case Outcome::failed: return "failed";
    case Outcome::refused: return "refused";
    case Outcome::nothingPublished: return "nothing published";
    }
    return "";
}

struct Expected {
    Outcome outcome;
    const char* reason;
};

constexpr Expected kLostEquation{Outcome::refused,
                                 "damaged: question marks stand where an equation was"};
constexpr Expected kLostMacro{Outcome::refused, "damaged: calls a macro that is not in the file"};
constexpr Expected kLostInitial{Outcome::failed,
                                "damaged: the 45 that the results start from is not in the file"};
constexpr Expected kNotXml{Outcome::refused, "damaged: a <flow> is not closed"};
constexpr Expected kNoResults{Outcome::nothingPublished, "the suite has no results for it"};

/// Models that do not pass, and why. One that begins to pass fails the test until it leaves here.
const std::map<std::string, Expected> kNotPassed = {
    {"active_initial/test_active_initial.xmile", kLostInitial},
    {"active_initial/test_active_initial.stmx", kLostInitial},
    {"logicals/test_logicals.stmx", {Outcome::refused, "damaged: NOT stands after its operand"}},
    {"macro_expression/test_macro_expression.xmile", kLostMacro},
    {"macro_expression/test_macro_expression.stmx", kLostMacro},
    {"macro_multi_expression/test_macro_multi_expression.xmile", kLostMacro},
    {"macro_multi_expression/test_macro_multi_expression.stmx", kLostMacro},
    {"macro_multi_macros/test_macro_multi_macros.xmile", kLostMacro},
    {"macro_multi_macros/test_macro_multi_macros.stmx", kLostMacro},
    {"macro_stock/test_macro_stock.xmile", kLostMacro},
    {"macro_stock/test_macro_stock.stmx", kLostMacro},
    {"non_negative_flows/test_non_negative_flows.xmile", kNotXml},
    {"non_negative_flows/test_non_negative_flows_behavior.xmile", kNotXml},
    {"rounding/test_rounding.xmile",
     {Outcome::failed, "its INT and MOD cut towards zero; XMILE 1.0 (3.3.1, 3.5.1) wants floor"}},
    {"subscript_1d_arrays/test_subscript_1d_arrays.xmile", kLostEquation},
    {"subscript_1d_arrays/test_subscript_1d_arrays.stmx", kLostEquation},
    {"subscript_constant_call/test_subscript_constant_call.xmile", kLostEquation},
    {"subscript_constant_call/test_subscript_constant_call.stmx", kLostEquation},
    {"subscript_mixed_assembly/test_subscript_mixed_assembly.xmile", kLostEquation},
    {"subscript_mixed_assembly/test_subscript_mixed_assembly.stmx", kLostEquation},
    {"subscript_multiples/test_multiple_subscripts.xmile", kLostEquation},
    {"subscript_multiples/test_multiple_subscripts.stmx", kLostEquation},
    {"subscript_subranges/test_subscript_subrange.xmile", kLostEquation},
    {"subscript_subranges/test_subscript_subrange.stmx", kLostEquation},
    {"subscript_subranges_equal/test_subscript_subrange_equal.xmile", kLostEquation},
    {"subscript_subranges_equal/test_subscript_subrange_equal.stmx", kLostEquation},
    {"subscript_updimensioning/test_subscript_updimensioning.xmile", kLostEquation},
    {"subscript_updimensioning/test_subscript_updimensioning.stmx", kLostEquation},
    {"subscripted_flows/test_subscripted_flows.xmile", kLostEquation},
    {"subscripted_flows/test_subscripted_flows.stmx", kLostEquation},
    {"a2a/a2a.stmx", kNoResults},
    {"non-a2a/non-a2a.stmx", kNoResults},
    {"non-a2a/non-a2a-gf.stmx", kNoResults},
    {"display/1style.stmx", kNoResults},
    {"display/multipoint-connection.stmx", kNoResults},
};

/// Models that ask for RK4, but whose published results are those of Euler's method.
const std::set<std::string> kPublishedWithEuler = {"zeroled_decimals/test_zeroled_decimals.xmile"};

/// Published series by canonical name; cells left empty repeat nothing and are skipped.
struct Published {
    std::vector<double> times;
    std::map<std::string, std::vector<double>> series;
};

std::vector<std::string> cellsOf(const std::string& line, char separator) {
    std::vector<std::string> cells(1);
    bool quoted = false;
    bool subscript = false;
    for (const char c : line) {
        quoted = quoted != (c == '"');
        subscript = c == '[' || (subscript && c != ']');
        if (c == separator && !quoted && !subscript)
            cells.emplace_back();
        else if (c != '"')
            cells.back() += c;
    }
    return cells;
}

Published readPublished(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    std::stringstream text;
    text << stream.rdbuf();
    std::string content = text.str();
    for (char& c : content)
        c = c == '\r' ? '\n' : c;
    std::istringstream lines(content);
    const char separator = file.extension() == ".tab" ? '\t' : ',';
    std::string line;
    std::getline(lines, line);
    const std::vector<std::string> header = cellsOf(line, separator);
    Published published;
    while (std::getline(lines, line)) {
        if (line.empty())
            continue;
        const std::vector<std::string> cells = cellsOf(line, separator);
        published.times.push_back(std::stod(cells[0]));
        for (std::size_t i = 1; i < header.size(); ++i)
            published.series[canonicalName(header[i])].push_back(
                i < cells.size() && !cells[i].empty() ? std::stod(cells[i]) : NAN);
    }
    return published;
}

/// Slot of "name" or "name[element, element]".
std::optional<Slot> slotOf(const Program& program, const std::string& column) {
    const std::size_t bracket = column.find('[');
    std::vector<std::string> elements;
    if (bracket != std::string::npos)
        elements = cellsOf(column.substr(bracket + 1, column.size() - bracket - 2), ',');
    for (std::string& element : elements)
        if (!element.empty() && element.front() == '_')
            element.erase(0, 1);
    return program.slot(column.substr(0, bracket), elements);
}

/// How far a result may be from a published number. Vensim prints six digits and adds up with
/// single precision: each step may lose 2^-24 of the largest value. The last term is for zero
/// published where double precision is only nearly zero.
double tolerance(double published, double largest, std::size_t steps) {
    return 5e-6 * std::abs(published) + 0x1p-24 * largest * static_cast<double>(steps + 1) + 1e-12;
}

/// The saved time that a published one means: 10.15625 is printed as 10.1562.
double savedTime(const RunResult& result, double printed) {
    const auto nearer = [&](double a, double b) {
        return std::abs(a - printed) < std::abs(b - printed);
    };
    const double saved = *std::ranges::min_element(result.times(), nearer);
    return std::abs(saved - printed) <= 1e-5 * std::abs(printed) ? saved : printed;
}

struct Compared {
    Outcome outcome = Outcome::passed;
    std::string detail;
};

Compared compareRun(const Program& program, const RunResult& result, const Published& published) {
    // Settings of the run, and what the export of smooth_and_stock wrote as numbers: models need
    // not have variables of these names.
    const std::set<std::string> settings = {"initial_time", "final_time",     "time_step",
                                            "saveper",      "smoothed_input", "smoothing_time",
                                            "input"};
    std::size_t compared = 0;
    for (const auto& [name, values] : published.series) {
        const auto slot = slotOf(program, name);
        if (!slot && settings.contains(name))
            continue;
        if (!slot)
            return {Outcome::failed, "there is no " + name};
        ++compared;
        double largest = 0;
        for (const double value : values)
            largest = std::max(largest, std::isfinite(value) ? std::abs(value) : 0);
        for (std::size_t i = 0; i < values.size(); ++i) {
            const double ours = result.at(*slot, savedTime(result, published.times[i]));
            if (std::isfinite(values[i]) &&
                !(std::abs(ours - values[i]) <= tolerance(values[i], largest, i)))
                return {Outcome::failed, name + " at " + std::to_string(published.times[i]) + ": " +
                                             std::to_string(ours) + " instead of " +
                                             std::to_string(values[i])};
        }
    }
    return compared > 0 ? Compared{} : Compared{Outcome::failed, "nothing to compare"};
}

/// The first error of some issues, in one line.
std::string firstError(const Issues& issues) {
    for (const Issue& issue : issues)
        if (issue.severity() == Severity::error)
            return "line " + std::to_string(issue.place.line) + ", " + issue.place.variable + ": " +
                   issue.message();
    return "no error";
}

Compared compareWith(const fs::path& model, const std::string& name) {
    fs::path expected = model.parent_path() / "output.csv";
    if (!fs::exists(expected))
        expected = model.parent_path() / "output.tab";
    if (!fs::exists(expected))
        return {Outcome::nothingPublished, ""};
    const auto document = xmile::readXmileFile(model);
    if (!document)
        return {Outcome::refused, firstError(document.error())};
    const auto program = compile(document->document);
    if (!program)
        return {Outcome::refused, firstError(program.error())};
    RunInputs inputs;
    if (kPublishedWithEuler.contains(name))
        inputs.method = xmile::IntegrationMethod::euler;
    const auto result = run(*program, inputs);
    if (!result)
        return {Outcome::refused, firstError(result.error())};
    return compareRun(*program, *result, readPublished(expected));
}

TEST(Conformance, PublishedResultsAreReproducedExceptWhereAReasonIsGiven) {
    const auto folder = test::conformanceFolder();
    if (!folder)
        GTEST_SKIP() << "tests/conformance is missing, or KYOSEI_CONFORMANCE names no folder";
    std::map<Outcome, int> count;
    for (const fs::path& model : test::modelsBelow(*folder)) {
        const std::string name =
            (model.parent_path().filename() / model.filename()).generic_string();
        const auto [outcome, detail] = compareWith(model, name);
        const auto known = kNotPassed.find(name);
        const Outcome wanted = known == kNotPassed.end() ? Outcome::passed : known->second.outcome;
        EXPECT_STREQ(nameOf(outcome), nameOf(wanted)) << name << ": " << detail;
        std::cout << nameOf(outcome) << ": " << name;
        if (known != kNotPassed.end())
            std::cout << " (" << known->second.reason << ")";
        std::cout << "\n";
        ++count[outcome];
    }
    for (const auto& [outcome, models] : count)
        std::cout << models << " " << nameOf(outcome) << "\n";
}

}  // namespace
}  // namespace kyosei
