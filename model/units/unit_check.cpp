// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/units/unit_check.h"

#include "model/base/names.h"
#include "model/equation/parser.h"
#include "model/units/issue_codes.h"
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
    void report(const IssueCode& code, int line, const std::string& variable,
                IssueArguments arguments) {
        issues_.push_back({code, {document_.file, line, variable}, std::move(arguments)});
    }

    /// The unit written in the file; nullopt if it cannot be understood.
    std::optional<Unit> declared(const std::string& text, int line, const std::string& variable) {
        auto unit = table_.parse(text);
        if (!unit) {
            unit.error().place = {document_.file, line, variable};
            issues_.push_back(std::move(unit.error()));
            return std::nullopt;
        }
        for (const std::string& name : unit->baseNames()) {
            const std::string other = otherSpelling(name);
            const bool isNew = undeclared_.insert(canonicalName(name)).second;
            if (!other.empty()) {
                *unit = unit->renamed(name, other);
                if (isNew)
                    report(codes::unitSpelledTwice, line, variable, {name, other});
            } else if (!table_.isDeclared(name) && isNew) {
                report(codes::unitUndeclared, line, variable, {name, table_.nearestTo(name)});
            }
        }
        return *unit;
    }

    /// The singular or plural of a unit that is not declared, if that is or was met before.
    std::string otherSpelling(const std::string& name) {
        constexpr std::size_t kShortest = 3;  // "m" and "ms" are not the same
        const std::string canonical = canonicalName(name);
        if (table_.has(name) || canonical.size() < kShortest)
            return {};
        const bool isPlural = canonical.back() == 's' && canonical.size() > kShortest;
        std::string other = isPlural ? canonical.substr(0, canonical.size() - 1) : canonical + 's';
        if (table_.has(other) || met_.contains(other))
            return other;
        met_.insert(canonical);
        return {};
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
            report(codes::equationUnit, equation.line, name,
                   {shortened(equation.text), inferred.unit.toText(), unit.toText()});
    }

    void checkFlows(const xmile::Variable& stock, const std::vector<std::string>& flows,
                    const Unit& unit) {
        for (const std::string& name : flows) {
            const auto flow = scope_.variables.find(canonicalName(name));
            if (!scope_.time || flow == scope_.variables.end() ||
                flow->second == unit / *scope_.time)
                continue;
            report(codes::flowUnit, stock.line, stock.name,
                   {unit.toText(), name, flow->second.toText(), (unit / *scope_.time).toText()});
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
        report(codes::unitsMissing, 0, {}, {without_.size(), names});
    }

    const xmile::Document& document_;
    Issues issues_;
    equation::UnitTable table_;
    equation::UnitScope scope_;
    std::set<std::string> met_;  ///< undeclared names, as first spelled
    std::set<std::string> undeclared_;
    std::set<std::pair<std::string, const xmile::Variable*>> checked_;
    std::vector<std::string> without_;
};

}  // namespace

Issues checkUnits(const xmile::Document& document) {
    return UnitCheck(document).run();
}

}  // namespace kyosei
