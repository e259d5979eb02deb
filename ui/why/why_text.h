// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/charts/change_scale.h"
#include "model/outcomes/contributions.h"

#include <QString>

#include <vector>

/// Who contributes what, in words. Nothing here computes, and nothing is said to do something
/// whose range contains zero.
namespace kyosei {

/// How the parts of an output's change are told: as the change itself, but with a digit more where
/// all are small, and counted from the last digit shown, since parts of what is practically nothing
/// may each be something.
[[nodiscard]] ChangeScale partScale(ChangeScale scale, const OutputContributions& output);

/// The answer in at most three sentences: what most of it comes from, what works against, what
/// cancels, and whether the parts do more or less together. `names` as the groups.
[[nodiscard]] QString whySentence(const OutputContributions& output,
                                  const std::vector<QString>& names, const ChangeScale& scale);

/// "Trade opening: +0.7 of the whole, likely +0.6 to +0.8; alone +0.8". `parts`: of partScale(),
/// here and below.
[[nodiscard]] QString contributionSentence(const QString& name, const Contribution& part,
                                           const ChangeScale& parts);
/// The same of the run with central constants, of which nothing is said but numbers.
[[nodiscard]] QString centralSentence(const QString& name, const Contribution& part,
                                      const ChangeScale& parts);
/// Through which links of the argument it runs: what is lost where each is held alone.
[[nodiscard]] QString linkSentence(const OutputContributions& output,
                                   const std::vector<QString>& names, const ChangeScale& scale);
/// "Trust: held at its baseline path, +0.2 of the change is lost, likely +0.1 to +0.3".
[[nodiscard]] QString lostSentence(const QString& name, const Change& lost,
                                   const ChangeScale& parts);
/// What comes of the parts together and of none alone.
[[nodiscard]] QString togetherSentence(const Change& together, const Change& whole,
                                       const ChangeScale& parts);

}  // namespace kyosei
