// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/user_groups.h"

#include "model/simulation/policy_model.h"
#include "ui/text/data_text.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace kyosei {

UserGroups::UserGroups(std::shared_ptr<const PolicyModel> model, QObject* parent)
    : QObject(parent), model_(std::move(model)) {}

std::vector<PartGroup>& UserGroups::list(ContributionParts parts) {
    return groups_[parts == ContributionParts::countries ? 1 : 0];
}

const std::vector<PartGroup>& UserGroups::of(ContributionParts parts) const {
    static const std::vector<PartGroup> kNone;
    return parts == ContributionParts::links ? kNone
                                             : groups_[parts == ContributionParts::countries];
}

const PartGroup* UserGroups::find(ContributionParts parts, const std::string& id) const {
    const std::vector<PartGroup>& groups = of(parts);
    const auto found = std::find_if(groups.begin(), groups.end(),
                                    [&id](const PartGroup& group) { return textOf(group) == id; });
    return found == groups.end() ? nullptr : &*found;
}

void UserGroups::join(ContributionParts parts, const std::vector<std::string>& ids,
                      const QString& name) {
    PartGroup made{name.toStdString(), {}};
    for (const std::string& id : ids) {
        const PartGroup* group = find(parts, id);
        const std::vector<std::string> single{id};
        for (const std::string& part : group ? group->parts : single)
            made.parts.push_back(part);
    }
    std::vector<PartGroup>& groups = list(parts);
    for (PartGroup& group : groups)
        std::erase_if(group.parts, [&made](const std::string& part) {
            return std::find(made.parts.begin(), made.parts.end(), part) != made.parts.end();
        });
    std::erase_if(groups, [](const PartGroup& group) { return group.parts.empty(); });
    groups.push_back(std::move(made));
    emit changed(parts);
}

void UserGroups::rename(ContributionParts parts, const std::string& id, const QString& name) {
    for (PartGroup& group : list(parts))
        if (textOf(group) == id) {
            group.name = name.toStdString();
            emit changed(parts);
            return;
        }
}

void UserGroups::dissolve(ContributionParts parts, const std::string& id) {
    if (std::erase_if(list(parts), [&id](const PartGroup& group) { return textOf(group) == id; }) >
        0)
        emit changed(parts);
}

QStringList UserGroups::texts(ContributionParts parts) const {
    QStringList texts;
    for (const PartGroup& group : of(parts))
        texts << QString::fromStdString(textOf(group));
    return texts;
}

void UserGroups::restore(ContributionParts parts, const QStringList& texts) {
    const LeverTable& levers = model_->levers();
    const std::vector<std::string> known =
        parts == ContributionParts::levers ? leverIds(levers) : levers.actors();
    std::vector<std::string> usable;
    for (const QString& text : texts) {
        usable.push_back(plainLine(text).toStdString());
        if (!partGroupsIn(usable, known))
            usable.pop_back();
    }
    list(parts) = partGroupsIn(usable, known).value_or(std::vector<PartGroup>());
    emit changed(parts);
}

}  // namespace kyosei
