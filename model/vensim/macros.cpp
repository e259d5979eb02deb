// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vensim/macros.h"

#include "model/base/names.h"
#include "model/vensim/variables.h"

#include <algorithm>

namespace kyosei::vensim {

std::string macroName(const MacroText& text) {
    const std::vector<Token> tokens = tokenize(text.header);
    return tokens.front().isName() ? tokens.front().canonical : std::string();
}

std::optional<xmile::Macro> readMacro(const MacroText& text, const std::set<std::string>& macros,
                                      Problems& problems) {
    const std::vector<Token> heading = tokenize(text.header);
    const auto refuse = [&](const IssueCode& code) {
        problems.report(code, text.line, heading.front().text);
        return std::nullopt;
    };
    if (heading.size() < 4 || !heading[0].isName() || !heading[1].is("("))
        return refuse(codes::macroUnclear);
    xmile::Macro macro;
    macro.name = heading.front().text;
    macro.line = text.line;
    Ranges ranges(problems);
    Names names;
    names.macros = macros;
    for (std::size_t i = 2; i < heading.size() && !heading[i].is(")"); ++i) {
        if (heading[i].is(":"))
            return refuse(codes::macroOutputs);
        if (heading[i].isName()) {
            macro.parameters.push_back(heading[i].text);
            names.variables[heading[i].canonical];
        } else if (!heading[i].is(",")) {
            return refuse(codes::macroUnclear);
        }
    }
    VariableBuilder builder(ranges, problems);
    for (const Entry& entry : text.entries)
        if (auto definition = readDefinition(entry, ranges, problems)) {
            if (!definition->subscripts.empty())
                return refuse(codes::macroSubscripts);
            builder.collect(*std::move(definition));
        }
    if (!ranges.order().empty())
        return refuse(codes::macroSubscripts);
    ranges.resolve();
    builder.resolve(names);
    macro.variables = builder.build(names);
    for (xmile::Variable& variable : macro.variables)
        if (variable.initEquation)  // macros of XMILE have none
            variable.equation.text = "ACTIVE_INITIAL(" + variable.equation.text + ", " +
                                     std::exchange(variable.initEquation, {})->text + ')';
    const auto value = std::ranges::find_if(macro.variables, [&](const xmile::Variable& variable) {
        return canonicalName(quotedName(variable.name)) == heading.front().canonical;
    });
    if (value == macro.variables.end())
        return refuse(codes::macroWithoutValue);
    if (value->kind == xmile::VariableKind::aux && !value->graphicalFunction) {
        macro.equation = value->equation;
        macro.variables.erase(value);
    } else {
        macro.equation = {quotedName(value->name), value->line};
    }
    return macro;
}

}  // namespace kyosei::vensim
