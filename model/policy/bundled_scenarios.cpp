// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/bundled_scenarios.h"

#include "model/base/resources.h"

namespace kyosei {

Result<std::vector<BundledScenario>> bundledScenarios(const LeverTable& levers,
                                                      const ShockTable& shocks) {
    constexpr std::string_view folder = "scenarios/";
    constexpr std::string_view ending = ".json";
    std::vector<BundledScenario> bundled;
    Issues issues;
    for (const std::string_view path : resourcesBelow(folder)) {
        auto read = readScenario(resource(path).value_or(""), levers, shocks, std::string(path));
        if (!read) {
            issues.insert(issues.end(), read.error().begin(), read.error().end());
            continue;
        }
        const std::string_view name = path.substr(folder.size());
        bundled.push_back(
            {std::string(name.substr(0, name.size() - ending.size())), std::move(read->scenario)});
    }
    if (!issues.empty())
        return fail(std::move(issues));
    return bundled;
}

}  // namespace kyosei
