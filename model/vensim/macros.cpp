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

std::vector<std::string> macroOutputs(const MacroText& text) {
    std::vector<std::string> outputs;
    bool isBehindColon = false;
    for (const Token& token : tokenize(text.header)) {
        isBehindColon = isBehindColon || token.is(":");
        if (isBehindColon && token.isName())
            outputs.push_back(token.text);
    }
    return outputs;
}

std::string outputMacroName(const std::string& macro, const std::string& output) {
    return macro + " " + output;
}

std::vector<Definition>
withOutputs(Definition definition, const std::map<std::string, std::vector<std::string>>& outputs) {
    const std::vector<Token> body = definition.body;
    const auto macro = body.empty() || !body.front().isName()
                           ? outputs.end()
                           : outputs.find(body.front().canonical);
    const auto colon = std::ranges::find_if(body, [](const Token& token) { return token.is(":"); });
    if (macro == outputs.end() || colon == body.end())
        return {std::move(definition)};
    const std::vector<Token> call(body.begin() + 1, colon);
    std::vector<Definition> result;
    const auto add = [&](const Token& name, const std::string& called) {
        Definition one = definition;
        one.name = name;
        one.body = {body.front()};
        one.body.front().text = called;
        one.body.front().canonical = canonicalName(called);
        one.body.insert(one.body.end(), call.begin(), call.end());
        one.body.push_back(body.back());
        result.push_back(std::move(one));
    };
    add(definition.name, body.front().text);
    std::size_t next = 0;
    for (auto token = colon + 1; token != body.end(); ++token)
        if (token->isName() && (token[-1].is(":") || token[-1].is(",")) &&
            next < macro->second.size())
            add(*token, outputMacroName(body.front().text, macro->second[next++]));
    return result;
}

namespace {

/// What a heading says; false if it is not understood.
bool readHeading(const std::vector<Token>& heading, xmile::Macro& macro, Names& names) {
    if (heading.size() < 4 || !heading[0].isName() || !heading[1].is("("))
        return false;
    macro.name = heading.front().text;
    for (std::size_t i = 2; i < heading.size(); ++i) {
        if (heading[i].is(")") || heading[i].is(":"))
            break;
        if (heading[i].isName()) {
            macro.parameters.push_back(heading[i].text);
            names.variables[heading[i].canonical];
        } else if (!heading[i].is(",")) {
            return false;
        }
    }
    return true;
}

const xmile::Variable* variableNamed(const std::string& canonical, const xmile::Macro& macro) {
    const auto found = std::ranges::find_if(macro.variables, [&](const auto& variable) {
        return canonicalName(quotedName(variable.name)) == canonical;
    });
    return found == macro.variables.end() ? nullptr : &*found;
}

}  // namespace

std::vector<xmile::Macro> readMacro(const MacroText& text, const std::set<std::string>& macros,
                                    Problems& problems) {
    const std::vector<Token> heading = tokenize(text.header);
    const auto refuse = [&](const IssueCode& code) {
        problems.report(code, text.line, heading.front().text);
        return std::vector<xmile::Macro>();
    };
    xmile::Macro macro;
    macro.line = text.line;
    Ranges ranges(problems);
    Names names;
    names.macros = macros;
    if (!readHeading(heading, macro, names))
        return refuse(codes::macroUnclear);
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
    std::vector<xmile::Macro> result;
    for (const std::string& output : macroOutputs(text)) {
        const auto* const value = variableNamed(canonicalName(output), macro);
        if (!value)
            return refuse(codes::macroWithoutValue);
        result.push_back(macro);
        result.back().name = outputMacroName(macro.name, output);
        result.back().equation = {quotedName(value->name), value->line};
    }
    const auto* const value = variableNamed(heading.front().canonical, macro);
    if (!value)
        return refuse(codes::macroWithoutValue);
    const bool isAll = macro.variables.size() == 1 && value->kind == xmile::VariableKind::aux &&
                       !value->graphicalFunction;
    macro.equation =
        isAll ? value->equation : xmile::Equation{quotedName(value->name), value->line};
    if (isAll)
        macro.variables.clear();
    result.insert(result.begin(), std::move(macro));
    return result;
}

}  // namespace kyosei::vensim
