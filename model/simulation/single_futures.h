// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/policy/scenario.h"
#include "model/simulation/policy_model.h"

#include <cstdint>
#include <memory>
#include <stop_token>
#include <vector>

namespace kyosei {

/// Futures that the model draws by chance, with central constants: every pair is in one phase at a
/// time and moves by the draw. Future k with the scenario's levers and future k without them have
/// the same draws, so that they part only where a lever changes a rate. Output and trade are
/// measured against the same future, wars included.
struct SingleFutures {
    RunResult reference;  ///< under the scenario's shocks without its levers; member k is future k
    RunResult scenario;
    RunResult expectedReference;  ///< probabilities of the phases: what is shown elsewhere
    RunResult expectedScenario;
};

/// The same futures for the same seed, whatever their number. Fails if the model draws nothing.
[[nodiscard]] Result<SingleFutures>
singleFutures(std::shared_ptr<const PolicyModel> model, const Scenario& scenario, std::size_t count,
              std::uint64_t seed, const std::vector<Slot>& outputs, std::stop_token stop = {});

/// How single futures lie around the expected path.
struct FutureSpread {
    double expected = 0;  ///< of the expected path
    double mean = 0;      ///< of the futures; unlike `expected` where causes do not add up
    double sd = 0;
    double low = 0;  ///< nine in ten futures lie between
    double high = 0;
    double below = 0;  ///< share of the futures below zero
};
/// Of an output in a year that was saved (the last one not after it).
[[nodiscard]] FutureSpread spreadOfLevel(const SingleFutures& futures, Slot output, double year);
/// Of what the levers change in each future.
[[nodiscard]] FutureSpread spreadOfChange(const SingleFutures& futures, Slot output, double year);

}  // namespace kyosei
