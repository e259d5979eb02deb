// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/distributions.h"
#include "model/base/result.h"
#include "model/program/program.h"

#include <string>
#include <string_view>
#include <vector>

namespace kyosei {

/// A number of the model with what is known about it.
struct Parameter {
    std::string id;  ///< the model's constant, whole words joined by underscores
    std::string meaning;
    std::string unit;
    double central = 0;
    double low = 0;  ///< with `high`, about nine chances in ten lie between
    double high = 0;
    Distribution prior = Distribution::fixed(0);
    std::string grade;   ///< data, literature, expert or judgement
    std::string source;  ///< ids in sources.csv, separated by semicolons
    std::string contraryEvidence;
    Slot slot = 0;
};

/// Reads resources/data/parameters.csv. Every id must be a constant of the program without
/// dimensions; all problems are reported at once.
[[nodiscard]] Result<std::vector<Parameter>>
readParameters(std::string_view csv, const Program& program, const std::string& file);

}  // namespace kyosei
