// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/scenario_export.h"

#include "model/base/names.h"
#include "model/base/numbers.h"
#include "model/simulation/issue_codes.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace kyosei {

namespace {

using xmile::ElementDefinition;
using xmile::Equation;
using xmile::GraphicalFunction;
using xmile::Variable;

/// Names of the element at a row-major index.
std::vector<std::string> subscriptsAt(const Program& program, const VariableInfo& info,
                                      std::size_t index) {
    std::vector<std::string> names(info.dimensions.size());
    for (std::size_t d = names.size(); d-- > 0;) {
        const DimensionInfo& dimension = program.dimensions()[info.dimensions[d]];
        names[d] = dimension.elements[index % dimension.elements.size()];
        index /= dimension.elements.size();
    }
    return names;
}

bool sameElement(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const std::string& left, const std::string& right) {
                          return canonicalName(left) == canonicalName(right);
                      });
}

/// The definition of one element of an array; made from the variable's own equation if the
/// document has none.
ElementDefinition& elementOf(Variable& variable, std::vector<std::string> subscripts) {
    for (ElementDefinition& element : variable.elements)
        if (sameElement(element.subscripts, subscripts))
            return element;
    variable.elements.push_back({std::move(subscripts), variable.equation, variable.initEquation,
                                 variable.graphicalFunction, variable.nonNegative, 0});
    return variable.elements.back();
}

void setConstants(const Program& program, const VariableInfo& info, const RunInputs& inputs,
                  Variable& variable) {
    for (const ConstantOverride& constant : inputs.constants) {
        if (constant.slot < info.first || constant.slot - info.first >= info.size)
            continue;
        const Equation equation{shortestNumber(constant.values.front()), 0};
        if (info.dimensions.empty())
            variable.equation = equation;
        else
            elementOf(variable, subscriptsAt(program, info, constant.slot - info.first)).equation =
                equation;
    }
}

/// What one slot was at each step, as equation and function of TIME; a number if it never changed,
/// no equation if some value is missing or not finite.
struct Replay {
    Equation equation;
    std::optional<GraphicalFunction> function;
};

Replay replayOf(const RecordedSeries& series, Slot slot, const xmile::SimulationSpecs& specs) {
    const std::size_t width = series.recorded.size();
    const auto column = static_cast<std::size_t>(
        std::find(series.recorded.begin(), series.recorded.end(), slot) - series.recorded.begin());
    GraphicalFunction function;
    for (std::size_t step = 0; column < width && step < series.evaluations; ++step) {
        function.x.push_back(specs.start + static_cast<double>(step) * specs.dt);
        function.y.push_back(series.values[step * width + column]);
    }
    const auto finite = [](double value) { return std::isfinite(value); };
    if (function.y.empty() || !std::all_of(function.y.begin(), function.y.end(), finite))
        return {};
    if (std::all_of(function.y.begin(), function.y.end(),
                    [&](double value) { return value == function.y.front(); }))
        return {{shortestNumber(function.y.front()), 0}, std::nullopt};
    return {{"TIME", 0}, std::move(function)};
}

/// Puts recorded values in the place of all equations; false if some cannot be written.
bool replay(const Program& program, const VariableInfo& info, const RecordedSeries& series,
            const xmile::SimulationSpecs& specs, Variable& variable) {
    variable.kind = xmile::VariableKind::aux;
    variable.equation = {};
    variable.initEquation.reset();
    variable.elements.clear();
    variable.graphicalFunction.reset();
    variable.documentation += (variable.documentation.empty() ? "" : " ") +
                              std::string("Here: the values recorded in the baseline run.");
    variable.referenceOf.clear();
    bool complete = true;
    for (std::size_t i = 0; i < info.size; ++i) {
        Replay values = replayOf(series, info.first + static_cast<Slot>(i), specs);
        complete = complete && !values.equation.text.empty();
        if (info.dimensions.empty()) {
            variable.equation = std::move(values.equation);
            variable.graphicalFunction = std::move(values.function);
        } else {
            variable.elements.push_back({subscriptsAt(program, info, i), std::move(values.equation),
                                         std::nullopt, std::move(values.function),
                                         variable.nonNegative, 0});
        }
    }
    return complete;
}

}  // namespace

Result<xmile::Document> withScenario(const xmile::Document& document, const Program& program,
                                     const RunInputs& inputs) {
    xmile::Document changed = document;
    changed.simulation.dt = inputs.dt.value_or(document.simulation.dt);
    changed.simulation.method = inputs.method.value_or(document.simulation.method);
    Issues issues;
    const auto refuse = [&](const IssueCode& code, const Variable& variable) {
        issues.push_back({code, {document.file, variable.line, variable.name}});
    };
    for (Variable& variable : changed.variables) {
        const VariableInfo* info = program.find(variable.name);
        if (!info)
            continue;
        if (!info->exogenous)
            setConstants(program, *info, inputs, variable);
        else if (changed.simulation.method != xmile::IntegrationMethod::euler)
            refuse(codes::replayMethod, variable);
        else if (!inputs.exogenous ||
                 !replay(program, *info, *inputs.exogenous, changed.simulation, variable))
            refuse(codes::replayNotFinite, variable);
    }
    if (!issues.empty())
        return fail(std::move(issues));
    return changed;
}

}  // namespace kyosei
