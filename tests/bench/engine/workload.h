// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/batch_engine.h"

#include <cstddef>
#include <string>
#include <vector>

namespace kyosei::bench {

/// A model to measure with, and what is asked of it.
struct Workload {
    std::string name;
    Program program;
    std::vector<Slot> outputs;  ///< series that are saved
    std::vector<Slot> varied;   ///< constants that differ between members by up to a fifth
    const RecordedSeries* exogenous = nullptr;  ///< if the program needs any
};

[[nodiscard]] Workload policyWorkload();
[[nodiscard]] Workload nea7Workload();

/// Inputs of so many members.
[[nodiscard]] RunInputs inputsOf(const Workload& workload, std::size_t members);

/// Runs the members on so many threads. Ends the program if the run fails.
void runAll(const Workload& workload, RunInputs inputs, unsigned threads);

}  // namespace kyosei::bench
