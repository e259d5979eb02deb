// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json_reader.h"
#include "model/calibrate/plan.h"

#include <string>
#include <vector>

namespace kyosei::calibrate {

/// Reads parts of a plan and collects problems. Lives while one plan is read.
struct PlanReader {
    JsonReader json;
    const Program& program;
    const Observations& observations;

    /// "name", or "name[element]", or `element` of "name"; an issue and 0 if there is none.
    Slot slot(const std::string& name, const std::string& element, const std::string& path);
    /// Names of the elements of a one-dimensional array.
    std::vector<std::string> elementsOf(const std::string& name, const std::string& path);
};

void readEvidence(PlanReader& reader, const nlohmann::json& root, Plan& plan);
void readHindcast(PlanReader& reader, const nlohmann::json& root, Plan& plan);

}  // namespace kyosei::calibrate
