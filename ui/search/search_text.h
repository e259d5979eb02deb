// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/packages.h"

#include <QString>

/// What is said of packages that were found. Nothing here computes.
namespace kyosei {

class PolicyModel;

/// "Peace-building at least 30 in 2045".
[[nodiscard]] QString goalText(const PolicyModel& model, const goals::Goal& goal);
/// A name for a package: the kinds of measures that it moves farthest.
[[nodiscard]] QString packageName(const PolicyModel& model, const Scenario& package);
/// "84 of 100 futures".
[[nodiscard]] QString chanceText(const search::Chance& chance);
/// "Likely 79 to 88 of 100": what it may be in all futures.
[[nodiscard]] QString chanceRangeText(const search::Chance& chance);
/// The answer in a sentence or two.
[[nodiscard]] QString answerText(const PolicyModel& model, const search::Request& request,
                                 const search::Found& found);
/// What the cheap packages have in common, or what the limits cost; may be empty.
[[nodiscard]] QString lessonText(const PolicyModel& model, const search::Request& request,
                                 const search::Found& found);
/// "12.3 billion $ a year, 15.0 in the dearest: Japan 5.1, South Korea 3.2".
[[nodiscard]] QString packageCostText(const PolicyModel& model, const search::Package& package);
/// "In the middle 31.2, in the worst tenth 28.0.", of each goal where there are several.
[[nodiscard]] QString packageReachText(const PolicyModel& model, const search::Request& request,
                                       const search::Package& package);
/// Whose change of policy it assumes, and how well its levers are supported.
[[nodiscard]] QString packageTrustText(const PolicyModel& model, const search::Request& request,
                                       const search::Package& package);
/// All of that.
[[nodiscard]] QString packageText(const PolicyModel& model, const search::Request& request,
                                  const search::Package& package);
/// How many were tried, and in which futures the chances were counted.
[[nodiscard]] QString effortText(const search::Found& found);

}  // namespace kyosei
