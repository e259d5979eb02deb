// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/charts/change_scale.h"

#include <QColor>
#include <QString>

/// What differs from the baseline, in words, numbers, sign and colour. All that show a change take
/// these, so that none of them says what another denies. Nothing here computes.
namespace kyosei {

enum class ChangeArrow { none, up, down };
enum class ChangeRole {
    neutral,  ///< nothing certain: secondary ink
    accent,   ///< what the scenario does, where neither direction is better
    gain,
    loss,
};

/// Nothing happens in any member, so there is nothing to be likely or not.
[[nodiscard]] bool noMemberDiffers(const Change& change);
/// "practically none", "unclear", "small", "clear", "large".
[[nodiscard]] QString classWord(ChangeClass size);
/// Up or down if the direction is certain enough to be said.
[[nodiscard]] ChangeArrow changeArrow(const Change& change, const ChangeScale& scale);
/// As certain, and good or bad only where the scale knows a direction.
[[nodiscard]] ChangeRole changeRole(const Change& change, const ChangeScale& scale);
/// Of text and marks on the surface of cards, in the theme in force.
[[nodiscard]] QColor changeColour(ChangeRole role);

/// "+0.5", "−0.4", "≈ 0", and "0" if no member differs; never "+0.0". "–" if not a number.
[[nodiscard]] QString changeNumber(const Change& change, const ChangeScale& scale);
/// "0.0 to +0.8", "−3.1 to −1.2"; empty if not known.
[[nodiscard]] QString changeRange(const Change& change, const ChangeScale& scale);
/// "likely 0.0 to +0.8"; empty if not known.
[[nodiscard]] QString likelyChange(const Change& change, const ChangeScale& scale);
/// "96 % higher", "> 99 % lower"; "89 of 100 runs higher" where the direction is unclear; empty
/// where there is practically no change.
[[nodiscard]] QString changeChance(const Change& change, const ChangeScale& scale);
/// "A small rise.", "Direction unclear, leaning higher.", "Practically no change.", "No change."
[[nodiscard]] QString changeVerdict(const Change& change, const ChangeScale& scale);
/// "A small rise. Likely 0.0 to +0.8. 96 % likely higher."
[[nodiscard]] QString changeSentence(const Change& change, const ChangeScale& scale);

/// "62.5 → 62.9", which adds up with changeNumber() to the last digit, and "62.5, as without it"
/// where that reads as zero.
[[nodiscard]] QString levelText(double baseline, const Change& change, const ChangeScale& scale);
/// The second of these two, as a number with the digits that are shown.
[[nodiscard]] double shownLevel(double baseline, const Change& change, const ChangeScale& scale);
/// "62.9": the same.
[[nodiscard]] QString changedLevel(double baseline, const Change& change, const ChangeScale& scale);

/// "93 %", but at the ends no more than so many runs can show (by the rule of three): "> 99 %" of
/// 512, "> 95 %" of 64.
[[nodiscard]] QString shareText(double share, double runs);

}  // namespace kyosei
