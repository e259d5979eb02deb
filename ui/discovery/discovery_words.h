// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/charts/charts.h"
#include "model/discovery/discover.h"

#include <QString>
#include <QStringList>

/// When a goal is missed, in words. Nothing here computes, and nothing says more than the numbers:
/// shares are those of futures that were not used in the search, what goes together is not called a
/// cause, and where nothing explains it that is the answer.
namespace kyosei {

/// "Peace-building at least 35 in 2045".
[[nodiscard]] QString goalText(const goals::Goal& goal, const ChartCatalogue& charts);

/// "31 %", of a share from 0 to 1.
[[nodiscard]] QString percentText(double share);
/// "31 of 100"; never none or all where there are some or others.
[[nodiscard]] QString ofHundred(double share);
/// "War on the Korean Peninsula" or what a constant means.
[[nodiscard]] QString dimensionName(const discovery::FutureDimension& dimension);
/// "War on the Korean Peninsula by 2034".
[[nodiscard]] QString restrictionText(const discovery::Discovery& found,
                                      const discovery::Restriction& restriction);

/// The answer in parts.
struct DiscoveryWords {
    QString answer;          ///< the first sentence
    QString beside;          ///< how that is to be read
    QString leads;           ///< what leads to the list; empty without one
    QStringList conditions;  ///< what the futures that miss the goal have
    QString contrast;        ///< with it and without it
    QStringList further;     ///< what else they have in common, in sentences
    QString caution;

    /// All of it, for the clipboard and to be read out.
    [[nodiscard]] QString whole() const;
};
/// Of a box that can be chosen; smaller than their number where there are some.
[[nodiscard]] DiscoveryWords wordsOf(const discovery::Discovery& found, std::size_t chosen);
/// How many futures it rests on.
[[nodiscard]] QString futuresText(const discovery::Discovery& found);

}  // namespace kyosei
