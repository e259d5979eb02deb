// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/outcomes/contributions.h"

#include <string>
#include <string_view>
#include <vector>

namespace kyosei {

/// Parts of a scenario that somebody wants to see as one, under a name of their own.
struct PartGroup {
    std::string name;
    std::vector<std::string> parts;  ///< ids of levers or of actors

    bool operator==(const PartGroup&) const = default;
};

/// "Name=lever1,lever2" as a group; the ids must be among `known`. What is no such text, is unknown
/// or named twice is an issue.
[[nodiscard]] Result<PartGroup> partGroupIn(std::string_view text,
                                            const std::vector<std::string>& known);
/// Each text as a group; a part that is in two is an issue as well.
[[nodiscard]] Result<std::vector<PartGroup>> partGroupsIn(const std::vector<std::string>& texts,
                                                          const std::vector<std::string>& known);
/// The text that partGroupIn() reads.
[[nodiscard]] std::string textOf(const PartGroup& group);

/// The parts with those of a group as one, at the place of its first; its title is the name, its id
/// the text of the group. Groups of which no part is there leave no trace, and one of a single part
/// still has its name.
[[nodiscard]] std::vector<LeverGroup> grouped(const std::vector<LeverGroup>& parts,
                                              const std::vector<PartGroup>& groups);

/// Ids of the rows of the table: what groups of levers can be made of.
[[nodiscard]] std::vector<std::string> leverIds(const LeverTable& levers);

}  // namespace kyosei
