// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/held_variables.h"

#include "model/base/names.h"

#include <algorithm>
#include <utility>

namespace kyosei {

namespace {

constexpr const char* kAsModelled = "_as_modelled";

/// "[Dyad]" for an array over Dyad.
std::string subscriptsOf(const xmile::Variable& variable) {
    std::string text;
    for (const std::string& dimension : variable.dimensions)
        text += (text.empty() ? "[" : ",") + dimension;
    return text.empty() ? text : text + ']';
}

/// Renames a variable and puts in its place one that repeats its baseline.
xmile::Variable holdOne(xmile::Variable& variable) {
    xmile::Variable held;
    held.name = variable.name;
    held.dimensions = variable.dimensions;
    held.units = variable.units;
    held.documentation = variable.documentation;
    held.line = variable.line;
    variable.name += kAsModelled;
    held.equation = {variable.name + subscriptsOf(variable), variable.line};
    held.referenceOf = variable.name;
    return held;
}

}  // namespace

Result<std::shared_ptr<const PolicyModel>> modelHolding(const PolicyModel& model,
                                                        const std::vector<std::string>& variables) {
    xmile::Document document = model.document();
    Issues issues;
    for (const std::string& name : variables) {
        const auto found =
            std::find_if(document.variables.begin(), document.variables.end(), [&](const auto& v) {
                return canonicalName(v.name) == canonicalName(name);
            });
        const VariableInfo* info = model.program().find(name);
        if (found == document.variables.end() || !info || info->constant || info->exogenous) {
            issues.push_back({Severity::error,
                              IssueCode::unknownName,
                              {document.file, 0, name},
                              "is no variable that could be held at its baseline.",
                              {}});
            continue;
        }
        xmile::Variable held = holdOne(*found);
        document.variables.push_back(std::move(held));
    }
    if (!issues.empty())
        return fail(std::move(issues));
    return PolicyModel::load(std::move(document), model.sources());
}

}  // namespace kyosei
