// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outcomes/part_groups.h"
#include "ui/why/contribution_parts.h"

#include <QObject>
#include <QStringList>

#include <array>
#include <memory>
#include <string>
#include <vector>

namespace kyosei {

/// Levers, and countries, that the user wants to see as one. Kept between starts by whoever owns
/// the settings. UI thread.
class UserGroups : public QObject {
    Q_OBJECT
public:
    explicit UserGroups(std::shared_ptr<const PolicyModel> model, QObject* parent = nullptr);

    /// Of the links of the argument there are none.
    [[nodiscard]] const std::vector<PartGroup>& of(ContributionParts parts) const;
    /// Null if `id` (see grouped()) is no group.
    [[nodiscard]] const PartGroup* find(ContributionParts parts, const std::string& id) const;

    /// Makes a group of these parts and groups, which leave the groups they are in.
    void join(ContributionParts parts, const std::vector<std::string>& ids, const QString& name);
    void rename(ContributionParts parts, const std::string& id, const QString& name);
    void dissolve(ContributionParts parts, const std::string& id);

    /// One text per group, to be kept.
    [[nodiscard]] QStringList texts(ContributionParts parts) const;
    /// Groups from such texts, what cannot be used left out.
    void restore(ContributionParts parts, const QStringList& texts);

signals:
    void changed(kyosei::ContributionParts parts);

private:
    [[nodiscard]] std::vector<PartGroup>& list(ContributionParts parts);

    std::shared_ptr<const PolicyModel> model_;
    std::array<std::vector<PartGroup>, 2> groups_;  ///< of levers, of countries
};

}  // namespace kyosei
