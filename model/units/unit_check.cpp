// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/units/unit_check.h"

#include "model/base/names.h"
#include "model/equation/parser.h"
#include "model/units/unit_algebra.h"
#include "model/units/unit_inference.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace kyosei {

namespace {

using equation::InferredUnit;
using equation::Unit;

/// Enough of an equation to find it by.
std::string shortened(const std::string& text) {
    constexpr std::size_t kLongest = 80;
    return text.size() <= kLongest ? text : text.substr(0, kLongest) + "...";
}

/// "name[element,element]".
std::string nameOf(const xmile::Variable& variable, const xmile::ElementDefinition& element) {
    std::string name = variable.name;
    for (const std::string& subscript : element.subscripts)
        name += (name.size() == variable.name.size() ? "[" : ",") + subscript;
    return name + ']';
}

/// One check of a document; lives as long as checkUnits.
class UnitCheck {
public:
    explicit UnitCheck(const xmile::Document& document)
        : document_(document), table_(document, issues_) {}

    Issues run() {
        if (!document_.simulation.timeUnits.empty())
            scope_.time = declared(document_.simulation.timeUnits, document_.simulation.line, {});
        for (const xmile::Variable& variable : document_.variables)
            declare(variable);
        for (const xmile::Variable& variable : document_.variables)
            check(variable);
        std::stable_sort(issues_.begin(), issues_.end(), [](const Issue& a, const Issue& b) {
            return a.place.line < b.place.line;
        });
        noteWithout();
        return std::move(issues_);
    }

private:
    void report(Severity severity, IssueCode code, int line, const std::string& variable,
                std::string message, std::string advice) {
        issues_.push_back({severity,
                           code,
                           {document_.file, line, variable},
                           std::move(message),
                           std::move(advice)});
    }

    /// The unit written in the file; nullopt if it cannot be understood.
    std::optional<Unit> declared(const std::string& text, int line, const std::string& variable) {
        const auto unit = table_.parse(text);
        if (!unit) {
            report(Severity::error, IssueCode::syntax, line, variable, unit.error(),
                   "Write something like people/Year.");
            return std::nullopt;
        }
        for (const std::string& name : unit->baseNames())
            if (!table_.isDeclared(name) && undeclared_.insert(canonicalName(name)).second) {
                const std::string like(table_.nearestTo(name));
                report(
                    Severity::warning, IssueCode::unknownName, line, variable,
                    "The unit '" + name + "' is not declared.",
                    (like.empty() ? "" : "Did you mean '" + like + "'? ") +
                        std::string("Correct it, or declare it (or an alias) in <model_units>."));
            }
        return *unit;
    }

    void declare(const xmile::Variable& variable) {
        if (variable.units.empty()) {
            without_.push_back(variable.name);
            return;
        }
        if (auto unit = declared(variable.units, variable.line, variable.name))
            scope_.variables.emplace(canonicalName(variable.name), *std::move(unit));
    }

    void check(const xmile::Variable& variable) {
        const auto found = scope_.variables.find(canonicalName(variable.name));
        if (found == scope_.variables.end())
            return;
        const Unit& unit = found->second;
        const bool isGraphical = variable.graphicalFunction.has_value();
        checkEquation(variable.equation, isGraphical, variable, variable.name, unit);
        if (variable.initEquation)
            checkEquation(*variable.initEquation, isGraphical, variable, variable.name, unit);
        for (const xmile::ElementDefinition& element : variable.elements) {
            const bool graphical = element.graphicalFunction.has_value();
            const std::string name = nameOf(variable, element);
            checkEquation(element.equation, graphical, variable, name, unit);
            if (element.initEquation)
                checkEquation(*element.initEquation, graphical, variable, name, unit);
        }
        checkFlows(variable, variable.inflows, unit);
        checkFlows(variable, variable.outflows, unit);
    }

    /// With a graphical function the equation is its argument, which may have any unit.
    void checkEquation(const xmile::Equation& equation, bool graphical,
                       const xmile::Variable& variable, const std::string& name, const Unit& unit) {
        if (equation.text.empty() || !checked_.insert({equation.text, &variable}).second)
            return;
        const auto parsed = equation::parseEquation(equation.text);
        if (!parsed)
            return;
        Issues found;
        const InferredUnit inferred = inferUnit(**parsed, equation.text, scope_, found);
        for (Issue& issue : found) {
            issue.place = {document_.file, equation.line, name};
            issues_.push_back(std::move(issue));
        }
        if (!graphical && inferred.isKnown() && !(inferred.unit == unit))
            report(Severity::error, IssueCode::unitMismatch, equation.line, name,
                   "The equation '" + shortened(equation.text) + "' is in " +
                       inferred.unit.toText() + ", but the variable is declared in " +
                       unit.toText() + ".",
                   "Correct the equation or the <units>.");
    }

    void checkFlows(const xmile::Variable& stock, const std::vector<std::string>& flows,
                    const Unit& unit) {
        for (const std::string& name : flows) {
            const auto flow = scope_.variables.find(canonicalName(name));
            if (!scope_.time || flow == scope_.variables.end() ||
                flow->second == unit / *scope_.time)
                continue;
            report(Severity::error, IssueCode::unitMismatch, stock.line, stock.name,
                   "The stock is in " + unit.toText() + ", but its flow '" + name + "' is in " +
                       flow->second.toText() + ", not in " + (unit / *scope_.time).toText() + ".",
                   "Correct the <units> of one of them, or declare units that mean the same as "
                   "aliases in <model_units>.");
        }
    }

    void noteWithout() {
        if (without_.empty())
            return;
        constexpr std::size_t kNamed = 5;
        std::string names;
        for (std::size_t i = 0; i < without_.size() && i < kNamed; ++i)
            names += (i == 0 ? "" : ", ") + without_[i];
        if (without_.size() > kNamed)
            names += ", ...";
        report(Severity::note, IssueCode::missingPart, 0, {},
               std::to_string(without_.size()) +
                   " variable(s) have no <units> and were not checked: " + names + ".",
               {});
    }

    const xmile::Document& document_;
    Issues issues_;
    equation::UnitTable table_;
    equation::UnitScope scope_;
    std::set<std::string> undeclared_;
    std::set<std::pair<std::string, const xmile::Variable*>> checked_;
    std::vector<std::string> without_;
};

}  // namespace

Issues checkUnits(const xmile::Document& document) {
    return UnitCheck(document).run();
}

}  // namespace kyosei
