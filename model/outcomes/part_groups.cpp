// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/part_groups.h"

#include "model/outcomes/issue_codes.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace kyosei {

namespace {

bool contains(const std::vector<std::string>& list, const std::string& wanted) {
    return std::find(list.begin(), list.end(), wanted) != list.end();
}

std::string commaSeparated(const std::vector<std::string>& list) {
    std::string text;
    for (const std::string& one : list)
        text += (text.empty() ? "" : ",") + one;
    return text;
}

}  // namespace

Result<PartGroup> partGroupIn(std::string_view text, const std::vector<std::string>& known) {
    // The last one, so that a name may contain it: ids do not.
    const std::size_t equals = text.rfind('=');
    if (equals == std::string_view::npos || equals == 0 || equals + 1 == text.size())
        return fail({codes::noPartGroup, {}, {std::string(text)}});
    PartGroup group{std::string(text.substr(0, equals)), {}};
    Issues issues;
    std::string_view rest = text.substr(equals + 1);
    while (!rest.empty()) {
        const std::size_t comma = std::min(rest.find(','), rest.size());
        std::string part(rest.substr(0, comma));
        rest.remove_prefix(std::min(comma + 1, rest.size()));
        if (!contains(known, part))
            issues.push_back(
                {codes::unknownPart, {{}, 0, group.name}, {part, commaSeparated(known)}});
        else if (contains(group.parts, part))
            issues.push_back({codes::partInTwoGroups, {{}, 0, group.name}, {part}});
        group.parts.push_back(std::move(part));
    }
    if (!issues.empty())
        return fail(std::move(issues));
    return group;
}

Result<std::vector<PartGroup>> partGroupsIn(const std::vector<std::string>& texts,
                                            const std::vector<std::string>& known) {
    std::vector<PartGroup> groups;
    std::vector<std::string> used;
    Issues issues;
    for (const std::string& text : texts) {
        auto group = partGroupIn(text, known);
        if (!group) {
            issues.insert(issues.end(), group.error().begin(), group.error().end());
            continue;
        }
        for (const std::string& part : group->parts)
            if (contains(used, part))
                issues.push_back({codes::partInTwoGroups, {{}, 0, group->name}, {part}});
        used.insert(used.end(), group->parts.begin(), group->parts.end());
        groups.push_back(std::move(*group));
    }
    if (!issues.empty())
        return fail(std::move(issues));
    return groups;
}

std::string textOf(const PartGroup& group) {
    return group.name + '=' + commaSeparated(group.parts);
}

std::vector<LeverGroup> grouped(const std::vector<LeverGroup>& parts,
                                const std::vector<PartGroup>& groups) {
    std::vector<LeverGroup> result;
    std::vector<std::size_t> places(groups.size(), parts.size());  // in the result
    for (const LeverGroup& part : parts) {
        const auto group =
            std::find_if(groups.begin(), groups.end(), [&part](const PartGroup& candidate) {
                return contains(candidate.parts, part.id);
            });
        if (group == groups.end()) {
            result.push_back(part);
            continue;
        }
        std::size_t& place = places[static_cast<std::size_t>(group - groups.begin())];
        if (place == parts.size()) {
            place = result.size();
            result.push_back({textOf(*group), group->name, {}});
        }
        result[place].levers.insert(part.levers.begin(), part.levers.end());
    }
    return result;
}

std::vector<std::string> leverIds(const LeverTable& levers) {
    std::vector<std::string> ids;
    for (const LeverRow& row : levers.rows())
        ids.push_back(row.id);
    return ids;
}

}  // namespace kyosei
