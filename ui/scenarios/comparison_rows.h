// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outcomes/comparison.h"
#include "model/simulation/policy_model.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace kyosei {

/// What stands behind the baseline and the scenarios: least, mean and most of them.
inline constexpr int kSpreadColumns = 3;

/// A line of the comparison as it is shown.
struct ComparisonRow {
    QString heading;
    QStringList cells;   ///< baseline, scenarios, least, mean, most; empty: a section
    bool moved = false;  ///< a lever: emphasise what differs

    [[nodiscard]] bool isSection() const { return cells.isEmpty(); }
};

/// Where the scenarios lead, how sure that is, what they cost, who gains and loses, and which
/// levers, splits, shocks and rules they have. The scenarios are those of the comparison, in its
/// order.
[[nodiscard]] std::vector<ComparisonRow> comparisonRows(const PolicyModel& model,
                                                        const Comparison& comparison,
                                                        const std::vector<Scenario>& scenarios);

}  // namespace kyosei
