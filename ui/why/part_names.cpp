// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/part_names.h"

#include "ui/text/data_text.h"
#include "ui/why/user_groups.h"

#include <QCoreApplication>

#include <array>
#include <cstddef>

namespace kyosei {

namespace {

struct PartText {
    Q_DECLARE_TR_FUNCTIONS(Parts)
};

}  // namespace

std::vector<QString> partNames(const Contributions& found, ContributionParts parts,
                               const UserGroups& groups) {
    constexpr std::array kContexts{"levers", "elements", "knockouts"};
    std::vector<QString> names;
    for (const LeverGroup& group : found.groups)
        names.push_back(groups.find(parts, group.id)
                            ? fromModel(group.title)
                            : dataText(kContexts[static_cast<std::size_t>(parts)], group.title));
    return names;
}

QString contributionState(const Contributions& found, ContributionStage stage) {
    const QString combinations = PartText::tr("%1 combinations of %2 parts")
                                     .arg(found.combinations)
                                     .arg(found.groups.size());
    const QString runs =
        stage == ContributionStage::central
            ? PartText::tr("%1, with central constants").arg(combinations)
            : PartText::tr("%1, each in %2 runs").arg(combinations).arg(found.members);
    const QString how = found.exact
                            ? PartText::tr("%1, exact").arg(runs)
                            : PartText::tr("%1, a sample of the orders of adding them").arg(runs);
    return stage == ContributionStage::all ? how : PartText::tr("%1; being refined …").arg(how);
}

}  // namespace kyosei
