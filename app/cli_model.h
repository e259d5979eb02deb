// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/engine/batch_engine.h"
#include "model/program/program.h"
#include "model/simulation/policy_model.h"
#include "model/structure/structure.h"

#include <memory>
#include <set>
#include <string>

namespace kyosei::cli {

/// A model with one run of it, for commands that explain: a file's, or the policy model's.
struct LoadedModel {
    xmile::Document document;
    std::shared_ptr<const PolicyModel> policy;  ///< null: a file's
    std::shared_ptr<const Program> program;
    std::shared_ptr<const RunResult> run;
    Scenario scenario;             ///< of the policy model's run
    std::set<std::string> hidden;  ///< variables that stand for functions that remember
    Issues notes;
};

/// Reads, compiles and runs a file; an empty name means the policy model, with a scenario file if
/// one is named. With `writeOutDelays`, functions that remember are stocks and flows.
[[nodiscard]] Result<LoadedModel> loadModel(const std::string& file, const std::string& scenario,
                                            bool writeOutDelays = false);

/// Whether a file is a model rather than a scenario, by its ending.
[[nodiscard]] bool isModelFile(const std::string& file);

/// Its structure, with open polarities settled by the run.
[[nodiscard]] Result<structure::Structure> structureOf(const LoadedModel& model);

}  // namespace kyosei::cli
