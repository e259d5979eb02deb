// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/policy/levers.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace kyosei {

class Document;
class PolicyModel;
struct Scenario;

/// One thing that a scenario does differently from the baseline, in words.
struct Difference {
    std::optional<LeverId> lever;  ///< whose lever, or whose split; else it is a shock or a rule
    bool split = false;            ///< how the lever is divided among receivers
    std::string shock;
    std::optional<std::size_t> rule;  ///< its number
    QString what;                     ///< "Infrastructure across borders"
    QString where;                    ///< "Mongolia"; empty for a shock
    QString change;                   ///< "0.20 → 0.40 % of GDP"
    QString words;  ///< "moderate → strong"; empty without bands or in the same band
    QString when;   ///< "2027–2032"; empty for a split
};

/// In the order of the deck, then the shocks, then the rules.
[[nodiscard]] std::vector<Difference> differences(const PolicyModel& model,
                                                  const Scenario& scenario);
/// Of the scenario on screen.
[[nodiscard]] std::vector<Difference> differences(const Document& document);

/// "Infrastructure across borders · Mongolia: 0.20 → 0.40 % of GDP, moderate → strong, 2027–2032"
[[nodiscard]] QString sentence(const Difference& difference);

/// The title, author, note and all differences as plain text.
[[nodiscard]] QString differencesText(const Document& document);

}  // namespace kyosei
