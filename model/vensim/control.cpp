// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vensim/control.h"

#include "model/base/names.h"
#include "model/equation/constant_value.h"
#include "model/equation/parser.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kyosei::vensim {

namespace {

constexpr int kMaximumConstantDepth = 30;
constexpr double kMaximumSteps = 1e8;
constexpr const char* kStopVariable = "final_time";

/// Values of control variables, and of what they are made of.
class Constants {
public:
    explicit Constants(const std::vector<xmile::Variable>& variables) {
        for (const xmile::Variable& variable : variables)
            if (variable.kind == xmile::VariableKind::aux && variable.dimensions.empty() &&
                !variable.graphicalFunction)
                texts_.emplace(canonicalName(quotedName(variable.name)), variable.equation.text);
    }

    void give(const std::string& name, std::string text) { texts_[name] = std::move(text); }

    std::optional<double> of(const std::string& name, int depth = 0) const {
        const equation::ExpressionPtr parsed = parsedText(name, depth);
        return parsed ? of(*parsed, depth) : std::nullopt;
    }

    /// The largest of the numbers that a variable is one of, by conditions; Time is none of them.
    /// nullopt if it may be anything else.
    std::optional<double> largest(const std::string& name, int depth = 0) const {
        const equation::ExpressionPtr parsed = parsedText(name, depth);
        return parsed ? largest(*parsed, depth) : std::nullopt;
    }

private:
    equation::ExpressionPtr parsedText(const std::string& name, int depth) const {
        const auto found = texts_.find(name);
        if (found == texts_.end() || depth > kMaximumConstantDepth)
            return {};
        auto parsed = equation::parseEquation(found->second);
        return parsed ? *std::move(parsed) : equation::ExpressionPtr();
    }

    std::optional<double> of(const equation::Expression& expression, int depth) const {
        return equation::constantValue(
            expression, [&](const std::string& other) { return of(other, depth + 1); });
    }

    std::optional<double> largest(const equation::Expression& expression, int depth) const {
        if (const auto value = of(expression, depth))
            return value;
        if (const auto* const choice = std::get_if<equation::Conditional>(&expression.node)) {
            const auto one = largest(*choice->whenTrue, depth);
            const auto other = largest(*choice->whenFalse, depth);
            return one && other ? std::optional(std::max(*one, *other)) : std::nullopt;
        }
        const auto* const reference = std::get_if<equation::Reference>(&expression.node);
        if (!reference || !reference->subscripts.empty())
            return std::nullopt;
        return reference->name == "time" ? std::optional(-std::numeric_limits<double>::infinity())
                                         : largest(reference->name, depth + 1);
    }

    std::map<std::string, std::string> texts_;
};

/// Vensim's numbers of the methods; those with a step of their own are taken with the fixed one.
xmile::IntegrationMethod methodOf(int integration) {
    switch (integration) {
    case 1:
    case 3: return xmile::IntegrationMethod::rk4;
    case 4:
    case 5: return xmile::IntegrationMethod::rk2;
    default: return xmile::IntegrationMethod::euler;
    }
}

}  // namespace

Control takeControl(VariableBuilder& variables, bool stopStays) {
    return {variables.take("initial_time"), stopStays ? std::nullopt : variables.take("final_time"),
            variables.take("time_step"), variables.take("saveper")};
}

bool stopChanges(const Control& control, const Names& names, const Ranges& ranges,
                 const std::vector<xmile::Variable>& variables) {
    if (!control.stop)
        return false;
    Issues unused;  // the same are found when the number is looked for
    Problems problems({}, unused);
    Constants constants(variables);
    const auto give = [&](const std::optional<Definition>& definition, const char* name) {
        if (definition)
            constants.give(name,
                           Translator(names, ranges, problems)
                               .translate(definition->body, {name, definition->line, {}, false}));
    };
    give(control.start, "starttime");
    give(control.dt, "dt");
    give(control.stop, kStopVariable);
    const auto latest = constants.largest(kStopVariable);
    return !constants.of(kStopVariable) && latest && std::isfinite(*latest);
}

std::string timeUnitsOf(const Control& control) {
    const std::string_view units = control.dt ? control.dt->units : std::string_view();
    return std::string(trimmed(units.substr(0, units.find('['))));
}

xmile::SimulationSpecs simulationOf(const Control& control, int integration, const Names& names,
                                    const Ranges& ranges,
                                    const std::vector<xmile::Variable>& variables,
                                    Problems& problems) {
    Constants constants(variables);
    Translator translator(names, ranges, problems);
    struct Wanted {
        const std::optional<Definition>& definition;
        const char* name;
        const char* canonical;
    };
    const Wanted wanted[] = {{control.start, "INITIAL TIME", "starttime"},
                             {control.stop, "FINAL TIME", "stoptime"},
                             {control.dt, "TIME STEP", "dt"},
                             {control.saveInterval, "SAVEPER", "saveper"}};
    for (const Wanted& one : wanted)
        if (one.definition)
            constants.give(one.canonical,
                           translator.translate(one.definition->body,
                                                {one.name, one.definition->line, {}, false}));
    const auto valueOf = [&](const Wanted& one, double otherwise) {
        if (!one.definition) {
            problems.report(codes::controlMissing, 0, {}, {one.name});
            return otherwise;
        }
        const auto value = constants.of(one.canonical);
        if (!value)
            problems.report(codes::controlVaries, one.definition->line, {}, {one.name});
        return value.value_or(otherwise);
    };
    xmile::SimulationSpecs specs;
    specs.start = valueOf(wanted[0], 0);
    if (const auto latest = control.stop ? std::nullopt : constants.largest(kStopVariable)) {
        specs.stop = *latest;
        specs.endsAt = kStopVariable;
    } else {
        specs.stop = valueOf(wanted[1], 1);
    }
    specs.dt = valueOf(wanted[2], 1);
    specs.saveInterval = control.saveInterval ? valueOf(wanted[3], 0) : 0;
    specs.saveInterval = specs.saveInterval <= specs.dt ? 0 : specs.saveInterval;
    specs.method = methodOf(integration);
    specs.line = control.stop ? control.stop->line : 0;
    specs.timeUnits = timeUnitsOf(control);
    const bool isPossible = std::isfinite(specs.start) && std::isfinite(specs.stop) &&
                            specs.dt > 0 && std::isfinite(specs.dt) && specs.stop >= specs.start &&
                            (specs.stop - specs.start) / specs.dt <= kMaximumSteps &&
                            std::isfinite(specs.saveInterval);
    if (!isPossible)
        problems.report(codes::controlImpossible, specs.line, {});
    return specs;
}

}  // namespace kyosei::vensim
