// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/charts/change_scale.h"
#include "model/simulation/policy_model.h"
#include "ui/run/run_view.h"
#include "ui/variables/variable_runs.h"

#include <QString>

#include <optional>

/// Variables of the model in words. Nothing here computes a result.
namespace kyosei {

/// One element of one variable. `info` may be null.
struct VariablePlace {
    const VariableInfo* info = nullptr;
    std::size_t element = 0;
};
[[nodiscard]] VariablePlace placeOf(const Program& program, Slot slot);

/// "Escalation rate".
[[nodiscard]] QString variableTitle(std::string_view name);
/// "Japan – China"; empty for a single number.
[[nodiscard]] QString elementText(const PolicyModel& model, const VariablePlace& place);
/// "Escalation rate: Japan – China".
[[nodiscard]] QString variableName(const PolicyModel& model, Slot slot);
/// The unit as the model writes it, "no unit" for a ratio.
[[nodiscard]] QString unitText(const VariableInfo& info);

/// With three digits: "0.0412", "61.5", "1,230".
[[nodiscard]] QString threeDigits(double value);
/// The same with a sign.
[[nodiscard]] QString signedDigits(double value);
/// How changes of an output are told: as the headline does, or counted in the third digit of its
/// size.
[[nodiscard]] ChangeScale scaleOf(const PolicyModel& model, Slot slot, double size);

/// What an effect on something of this size is: "−8.1 %", or as it is where the size is zero.
[[nodiscard]] QString effectText(double effect, double size);
/// What kind of thing a variable is, in half a sentence: "a stock, which its flows change".
[[nodiscard]] QString kindText(const VariableInfo& info);
/// How a cause gets into its effect where that is not by the equation: "flows in", "with a delay".
[[nodiscard]] QString linkText(structure::LinkKind kind);
/// "Trade dependence effect = 0.55, likely −0.19 to 1.29 (literature)".
[[nodiscard]] QString parameterText(const Parameter& parameter);

/// The equation, line by line, with what each comes to: HTML in the theme in force.
[[nodiscard]] QString equationHtml(const VariableAnswer& answer, const VariableInfo& info);
/// The same for assistive technology and the clipboard.
[[nodiscard]] QString equationText(const VariableAnswer& answer, const VariableInfo& info);
/// What is known about the constants, with links to them by slot.
[[nodiscard]] QString evidenceHtml(const VariableAnswer& answer);

}  // namespace kyosei
