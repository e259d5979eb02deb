// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/choice/choice.h"

#include <QString>

/// What is said of how sure a choice among found packages is; packages are called by the letters of
/// their cards. Nothing here computes.
namespace kyosei {

class PolicyModel;

/// "A" of the first package.
[[nodiscard]] QString packageLetter(std::size_t package);
/// "What you believe", "Realist", "China does not follow", or both of a belief and a response.
[[nodiscard]] QString choiceCaseText(const PolicyModel& model, const choice::Answer& answer,
                                     const choice::Case& one);
/// "84 · best", "79 · as good", "71 · 13 behind".
[[nodiscard]] QString choiceCellText(const choice::Question& question, const choice::Answer& answer,
                                     const choice::Case& one, std::size_t package);
/// The same in a sentence with its range.
[[nodiscard]] QString choiceCellDetail(const PolicyModel& model, const choice::Question& question,
                                       const choice::Answer& answer, const choice::Case& one,
                                       std::size_t package);
/// Whether a case changes the choice: "no", "not clearly: B is 3 ahead", "yes: B, by 13".
[[nodiscard]] QString choiceVerdictText(const choice::Question& question,
                                        const choice::Answer& answer, const choice::Case& one);
/// The most that a package loses in any case: "13 · Realist".
[[nodiscard]] QString worstRegretText(const PolicyModel& model, const choice::Question& question,
                                      const choice::Answer& answer, std::size_t package);
/// Which does best, which do as well, which disagreement would change that, and which package has
/// least to lose.
[[nodiscard]] QString choiceAnswerText(const PolicyModel& model, const choice::Question& question,
                                       const choice::Answer& answer);
/// What knowing a constant is worth: "1.8 of 100 futures".
[[nodiscard]] QString worthText(const choice::Question& question, double worth);
/// What it is worth to know everything, and whether any single constant stands out.
[[nodiscard]] QString knowingText(const choice::Question& question, const choice::Answer& answer);
/// A drawn constant in words.
[[nodiscard]] QString drawnConstantText(const PolicyModel& model, const std::string& name);

}  // namespace kyosei
