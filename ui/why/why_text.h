// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/charts/change_scale.h"
#include "model/outcomes/contributions.h"

#include <QString>

#include <vector>

/// Who contributes what, in words. Nothing here computes, and nothing is said to do something
/// whose range contains zero.
namespace kyosei {

/// How the small parts of a change are told: as the change itself, but counted from the last digit
/// shown, since parts of what is practically nothing may each be something.
[[nodiscard]] ChangeScale partScale(ChangeScale scale);

/// The answer in at most three sentences: what most of it comes from, what works against, what
/// cancels, and whether the parts do more or less together. `names` as the groups.
[[nodiscard]] QString whySentence(const OutputContributions& output,
                                  const std::vector<QString>& names, const ChangeScale& scale);

/// "+0.7, likely +0.6 to +0.8; +0.8 alone": a row as it is read out.
[[nodiscard]] QString contributionSentence(const QString& name, const Contribution& part,
                                           const ChangeScale& scale);
/// What comes of the parts together and of none alone.
[[nodiscard]] QString togetherSentence(const Change& together, const Change& whole,
                                       const ChangeScale& scale);

}  // namespace kyosei
