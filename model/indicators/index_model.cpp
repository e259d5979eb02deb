// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/indicators/index_model.h"

#include "model/base/names.h"
#include "model/compile/compiler.h"
#include "model/equation/lexer.h"

#include <set>

namespace kyosei::indicators {

namespace {

xmile::Variable constant(const std::string& name, const std::vector<std::string>& dimensions,
                         const std::string& value) {
    xmile::Variable variable;
    variable.name = name;
    variable.dimensions = dimensions;
    variable.equation.text = value;
    return variable;
}

/// Names that the equations use and the plan does not define.
std::set<std::string> outsideNames(const IndexPlan& plan, const Program& model) {
    std::set<std::string> own;
    for (const xmile::Variable& variable : plan.variables)
        own.insert(canonicalName(variable.name));
    for (const Factor& factor : plan.factors)
        for (const Factor::Constant& one : factor.constants)
            own.insert(canonicalName(one.name));
    std::set<std::string> names;
    for (const xmile::Variable& variable : plan.variables)
        if (const auto tokens = equation::tokenize(variable.equation.text))
            for (const equation::Token& token : *tokens)
                if (token.kind == equation::TokenKind::name && !own.count(token.name) &&
                    model.find(token.name))
                    names.insert(token.name);
    return names;
}

xmile::Document documentOf(const IndexPlan& plan, const PolicyModel& model,
                           const std::set<std::string>& names) {
    xmile::Document document;
    document.file = "model/indicators.json";
    document.dimensions = model.document().dimensions;
    document.simulation.start = 0;
    document.simulation.stop = 1;
    document.variables = plan.variables;
    for (const Factor& factor : plan.factors)
        for (const Factor::Constant& one : factor.constants)
            document.variables.push_back(constant(one.name,
                                                  one.dimension.empty()
                                                      ? std::vector<std::string>{}
                                                      : std::vector<std::string>{one.dimension},
                                                  std::to_string(one.stated)));
    for (const xmile::Variable& variable : model.document().variables) {
        if (!names.count(canonicalName(variable.name)))
            continue;
        // Constants stay as they are: the compiler makes use of arrays of zeros and ones.
        const bool stays = model.program().find(variable.name)->constant;
        document.variables.push_back(stays ? variable
                                           : constant(variable.name, variable.dimensions, "0.5"));
    }
    return document;
}

}  // namespace

Result<IndexModel> IndexModel::of(const IndexPlan& plan, const PolicyModel& model) {
    const std::set<std::string> names = outsideNames(plan, model.program());
    auto program = compile(documentOf(plan, model, names));
    if (!program)
        return fail(std::move(program.error()));
    IndexModel made{std::move(*program), {}, {}, {}};
    for (const std::string& name : names) {
        const VariableInfo& there = *model.program().find(name);
        const VariableInfo& here = *made.program.find(name);
        for (Slot i = 0; !there.constant && i < there.size; ++i)
            made.components.push_back({here.first + i, there.first + i, name});
    }
    for (const Factor& factor : plan.factors) {
        made.columns.emplace_back();
        for (const Factor::Constant& one : factor.constants) {
            const VariableInfo& info = *made.program.find(one.name);
            for (Slot i = 0; i < info.size; ++i)
                made.columns.back().emplace_back(info.first + i, &one);
        }
    }
    for (const Indicator& indicator : plan.indicators) {
        const auto slot = made.program.slot(indicator.variable);
        if (!slot)
            return fail({Severity::error,
                         IssueCode::unknownName,
                         {"model/indicators.json", 0, indicator.variable},
                         "the plan has no such variable without dimensions.",
                         {}});
        made.outputs.push_back(*slot);
    }
    return made;
}

}  // namespace kyosei::indicators
