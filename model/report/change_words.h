// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/charts/change_reading.h"
#include "model/report/words.h"

#include <string>

/// What differs from the baseline, in the words and numbers of a report. As in the window, what is
/// said depends on readingOf() alone: where the range contains zero, nothing is said to rise, to
/// fall, to gain or to lose.
namespace kyosei::report {

/// What a word or number is coloured by.
enum class Tone { plain, secondary, accent, gain, loss, assumption };

/// Gain or loss only where the direction is certain and one of them is the better; accent where it
/// is only certain; else secondary.
[[nodiscard]] Tone toneOf(const Change& change, const ChangeScale& scale);

/// "+0.5", "−0.4", "≈ 0", and "0" if no member differs.
[[nodiscard]] std::string changeNumber(const Words& words, const Change& change,
                                       const ChangeScale& scale);
/// "0.0 to +0.8"; empty if not known.
[[nodiscard]] std::string changeRange(const Words& words, const Change& change,
                                      const ChangeScale& scale);
/// "96 % higher", "89 of 100 runs higher" where the direction is unclear; empty where there is
/// practically no change.
[[nodiscard]] std::string changeChance(const Words& words, const Change& change,
                                       const ChangeScale& scale);
/// "practically none", "unclear", "small", "clear", "large".
[[nodiscard]] std::string classWord(const Words& words, ChangeClass size);
/// "A small rise.", "Direction unclear, leaning higher.", "Practically no change.", "No change."
[[nodiscard]] std::string changeVerdict(const Words& words, const Change& change,
                                        const ChangeScale& scale);
/// "A small rise. Likely 0.0 to +0.8. 96 % likely higher."
[[nodiscard]] std::string changeSentence(const Words& words, const Change& change,
                                         const ChangeScale& scale);
/// "62.5 → 62.9", or "62.5, as without it" where the change reads as zero.
[[nodiscard]] std::string levelText(const Words& words, double before, const Change& change,
                                    const ChangeScale& scale);
/// "93 %", "> 99 %".
[[nodiscard]] std::string shareText(const Words& words, double share, double runs);
/// "0.4 (likely 0.3 to 0.5)" of an amount of money.
[[nodiscard]] std::string moneyNumber(const Words& words, double amount);
[[nodiscard]] std::string moneyRange(const Words& words, const Change& amount);

}  // namespace kyosei::report
