// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/charts/change_scale.h"
#include "model/checks/check.h"
#include "model/simulation/policy_model.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kyosei::figures {

inline constexpr const char* kQuestionsFile = "figures/figures.json";
inline constexpr const char* kQuestionsFormat = "kyosei-figures";
inline constexpr int kQuestionsVersion = 1;

/// A number of the model that is looked at in scenarios, over the members that history supports.
struct Output {
    std::string id;
    std::string of;  ///< an expression of the model's language
    double year = 0;
    bool percent = false;  ///< its change in per cent of the member's own baseline
    double factor = 1;     ///< shown is so many times as much
    ChangeScale scale;     ///< of the change
};

/// An output in one scenario only.
struct Special {
    std::string scenario;
    Output output;
};

/// A number of the run with central values, such as a constant.
struct Central {
    std::string id;
    std::string scenario;  ///< by name; empty: the baseline
    std::string of;
    std::optional<double> year;  ///< none: the start of the run
    bool change = false;         ///< against the baseline with the same constants
    int decimals = 0;
};

/// Scenarios that are run with links of the argument held at their baseline
/// (model/outcomes/knockouts).
struct KnockoutQuestions {
    std::vector<std::string> scenarios;
    std::vector<std::vector<std::string>> groups;  ///< ids of links that are held together
};

/// What is asked: every output in every scenario, and some more.
struct Questions {
    std::vector<Output> outputs;
    std::vector<Special> specials;
    std::vector<Central> centrals;
    std::vector<std::string> constants;  ///< of the model, by name
    /// Each row of the lever table with all countries at the end of the range, by the id of the
    /// row; the bundled scenarios by theirs; and those that the file describes.
    std::vector<checks::CheckScenario> scenarios;
    std::vector<std::string> levels;  ///< scenarios of which levels are wanted; "baseline" for none
    KnockoutQuestions knockouts;
    std::vector<std::string> parts;  ///< scenarios that are compared with the sum of their levers
};

/// Reads questions (format "kyosei-figures", version 1). Expressions are looked at when asked.
[[nodiscard]] Result<Questions> readQuestions(std::string_view json, const PolicyModel& model,
                                              const std::string& file);
/// Those of the program (resources/figures/figures.json).
[[nodiscard]] Result<Questions> embeddedQuestions(const PolicyModel& model);

}  // namespace kyosei::figures
