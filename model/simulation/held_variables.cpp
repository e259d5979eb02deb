// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/held_variables.h"

#include "model/simulation/issue_codes.h"

#include <utility>

namespace kyosei {

Result<std::shared_ptr<const PolicyModel>> modelHolding(const PolicyModel& model,
                                                        const std::vector<Hold>& holds) {
    xmile::Document document = model.document();
    std::vector<ConditionalHold> always;
    Issues issues;
    for (const Hold& hold : holds) {
        const VariableInfo* info = model.program().find(hold.variable);
        if (!info || info->constant || info->exogenous)
            issues.push_back({codes::cannotBeHeld, {document.file, 0, hold.variable}});
        always.push_back({hold, {}});
    }
    if (!issues.empty())
        return fail(std::move(issues));
    if (Issues found = holdInDocument(document, std::move(always)); !found.empty())
        return fail(std::move(found));
    return PolicyModel::load(std::move(document), model.sources());
}

Result<std::shared_ptr<const PolicyModel>> modelHolding(const PolicyModel& model,
                                                        const std::vector<std::string>& variables) {
    std::vector<Hold> holds;
    for (const std::string& variable : variables)
        holds.push_back({variable});
    return modelHolding(model, holds);
}

}  // namespace kyosei
