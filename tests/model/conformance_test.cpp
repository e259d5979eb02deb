// SPDX-License-Identifier: GPL-3.0-or-later
// The public conformance suite, in XMILE and as Vensim models: results published with each model.
#include "model/base/names.h"
#include "model/compile/compiler.h"
#include "model/engine/batch_engine.h"
#include "model/vensim/encoding.h"
#include "model/vensim/reader.h"
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
#include <utility>

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

constexpr Expected kSpreadsheet{Outcome::refused, "reads a spreadsheet"};

/// The same for Vensim models.
const std::map<std::string, Expected> kMdlNotPassed = {
    {"Query_file/Query_file.mdl", {Outcome::failed, "draws random numbers, which are our own"}},
    {"Roessler_Chaos/roessler_chaos.mdl",
     {Outcome::failed, "chaos: the rounding of single precision grows (0.07 % after 92 of 100)"}},
    {"data_from_other_model/model_to_generate_data.mdl",
     {Outcome::failed, "the results are those of the model beside it"}},
    {"data_from_other_model/test_data_from_other_model.mdl",
     {Outcome::refused, "reads the results of another model"}},
    {"control_vars/test_control_vars.mdl",
     {Outcome::refused, "its TIME STEP changes while it runs"}},
    {"get_time_value/test_get_time_value.mdl",
     {Outcome::refused, "GET TIME VALUE with calendar dates; the results are of the other model"}},
    {"get_constants/test_get_constants.mdl", kNoResults},
    {"get_data/test_get_data.mdl", kNoResults},
    {"get_constants_incomplete_subscript/test_get_constants_incomplete_subscript.mdl",
     kSpreadsheet},
    {"get_constants_subranges/test_get_constants_subranges.mdl", kSpreadsheet},
    {"get_data_args_3d_xls/test_get_data_args_3d_xls.mdl", kSpreadsheet},
    {"get_lookups_data_3d_xls/test_get_lookups_data_3d_xls.mdl", kSpreadsheet},
    {"get_lookups_subscripted_args/test_get_lookups_subscripted_args.mdl", kSpreadsheet},
    {"get_lookups_subset/test_get_lookups_subset.mdl", kSpreadsheet},
    {"get_mixed_definitions/test_get_mixed_definitions.mdl", kSpreadsheet},
    {"get_subscript_3d_arrays_xls/test_get_subscript_3d_arrays_xls.mdl", kSpreadsheet},
    {"get_values_order/test_get_values_order.mdl", kSpreadsheet},
    {"get_with_missing_values_xlsx/test_get_with_missing_values_xlsx.mdl", kSpreadsheet},
    {"get_xls_cellrange/test_get_xls_cellrange.mdl", kSpreadsheet},
    {"partial_range_definitions/test_partial_range_definitions.mdl", kSpreadsheet},
    {"vector_order/test_vector_order.mdl", kSpreadsheet},
    {"with_lookup/test_with_lookup.mdl", kSpreadsheet},
    {"Lotka_Volterra/Lotka_Volterra.mdl", kNoResults},
    {"Population/Subscripted Population Model.mdl", kNoResults},
    {"Workforce/workforce.mdl", kNoResults},
    {"pendulum/Single_Pendulum.mdl", kNoResults},
};

/// Models that ask for RK4, but whose published results are those of Euler's method.
const std::set<std::string> kPublishedWithEuler = {"zeroled_decimals/test_zeroled_decimals.xmile"};

/// Models whose published numbers Vensim finds by trying prices, and how far they may be off: 1e-5
/// of all that is asked for. They miss the supply, to which they should add up, by up to 1.3e-6.
const std::map<std::string, double> kFoundByTrying = {
    {"allocate_available/test_allocate_available.mdl", 0.0155}};

/// Published series by canonical name; cells left empty repeat nothing and are skipped.
struct Published {
    std::vector<double> times;
    std::map<std::string, std::vector<double>> series;
    /// How far the printed numbers may be from those meant: half a unit of the last decimal place
    /// where there are at least four.
    std::map<std::string, std::vector<double>> rounding;
};

std::vector<std::string> cellsOf(const std::string& line, char separator) {
    std::vector<std::string> cells(1);
    bool quoted = false;
    bool subscript = false;
    char before = '\0';
    for (const char c : line) {
        const bool isEscaped = std::exchange(before, c) == '\\' && c == '"';
        quoted = quoted != (c == '"' && !isEscaped);
        subscript = c == '[' || (subscript && c != ']');
        if (c == separator && !quoted && !subscript)
            cells.emplace_back();
        else if (c != '"' || isEscaped)
            cells.back() += c;
    }
    return cells;
}

double roundingOf(const std::string& printed) {
    const std::size_t point = printed.find('.');
    const bool isPlain = printed.find_first_not_of("-.0123456789") == std::string::npos;
    const std::size_t places = point == std::string::npos ? 0 : printed.size() - point - 1;
    return isPlain && places >= 4 ? 0.5001 * std::pow(10.0, -static_cast<double>(places)) : 0;
}

Published readPublished(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    std::stringstream text;
    text << stream.rdbuf();
    const std::string content = vensim::decoded(text.str());
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
        for (std::size_t i = 1; i < header.size(); ++i) {
            const std::string cell = i < cells.size() ? cells[i] : std::string();
            published.series[canonicalName(header[i])].push_back(cell.empty() ? NAN
                                                                              : std::stod(cell));
            published.rounding[canonicalName(header[i])].push_back(roundingOf(cell));
        }
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

Compared compareRun(const Program& program, const RunResult& result, const Published& published,
                    double atLeast) {
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
            const double allowed = std::max(
                {tolerance(values[i], largest, i), published.rounding.at(name)[i], atLeast});
            if (std::isfinite(values[i]) && !(std::abs(ours - values[i]) <= allowed))
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
    const auto document = readModelFile(model);
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
    const auto tried = kFoundByTrying.find(name);
    return compareRun(*program, *result, readPublished(expected),
                      tried == kFoundByTrying.end() ? 0 : tried->second);
}

/// Runs all models with one of these endings, and expects what is known of them. Models that are
/// known and not there are no matter: the suite beside the tests is a part of the whole.
void expectOutcomes(const std::vector<fs::path>& models,
                    const std::map<std::string, Expected>& notPassed) {
    std::map<Outcome, int> count;
    for (const fs::path& model : models) {
        const std::string name =
            (model.parent_path().filename() / model.filename()).generic_string();
        const auto [outcome, detail] = compareWith(model, name);
        const auto known = notPassed.find(name);
        const Outcome wanted = known == notPassed.end() ? Outcome::passed : known->second.outcome;
        EXPECT_STREQ(nameOf(outcome), nameOf(wanted)) << name << ": " << detail;
        std::cout << nameOf(outcome) << ": " << name;
        if (known != notPassed.end())
            std::cout << " (" << known->second.reason << ")";
        std::cout << "\n";
        ++count[outcome];
    }
    for (const auto& [outcome, times] : count)
        std::cout << times << " " << nameOf(outcome) << "\n";
}

TEST(Conformance, PublishedResultsAreReproducedExceptWhereAReasonIsGiven) {
    const auto folder = test::conformanceFolder();
    if (!folder)
        GTEST_SKIP() << "tests/conformance is missing, or KYOSEI_CONFORMANCE names no folder";
    expectOutcomes(test::modelsBelow(*folder, {".xmile", ".stmx"}), kNotPassed);
}

TEST(Conformance, ThoseOfVensimModelsToo) {
    const auto folder = test::conformanceFolder();
    if (!folder)
        GTEST_SKIP() << "tests/conformance is missing, or KYOSEI_CONFORMANCE names no folder";
    expectOutcomes(test::modelsBelow(*folder, {".mdl", ".MDL"}), kMdlNotPassed);
}

}  // namespace
}  // namespace kyosei
