// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/ensemble.h"
#include "model/calibrate/plan.h"
#include "model/policy/parameters.h"
#include "model/simulation/policy_model.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace kyosei::calibrate {

/// One draw from the priors after its frailties are fitted.
struct Draw {
    std::vector<double> parameters;  ///< in the order of Calibration::parameters()
    std::vector<double> frailties;   ///< onset of every pair, then escalation of every pair
    std::vector<double> logs;        ///< log-likelihood of every term of the plan
    double misfit = 0;  ///< mean absolute misfit of the shares of time in peace and in crisis
};

/// What a calibration starts from.
struct CalibrationOptions {
    std::size_t draws = 32768;
    std::size_t members = 512;  ///< to select
    std::uint64_t seed = 1992;
    std::size_t shardDraws = 64;  ///< draws that run together
};

/// Draws from the priors by a scrambled Sobol sequence, fits the frailties of each draw to the
/// record of the pairs, and finds how likely history is in it. Draw k is the same bits whatever the
/// shards and threads. Immutable, safe to use from several threads.
class Calibration {
public:
    /// `table` is the text of a parameter table (model/policy/parameters.h), `plan` is bound to the
    /// model's program.
    [[nodiscard]] static Result<Calibration> create(const PolicyModel& model,
                                                    std::string_view table,
                                                    const std::string& tableFile, Plan plan,
                                                    const CalibrationOptions& options);
    /// With the table of the model and the plan embedded in the program.
    [[nodiscard]] static Result<Calibration> embedded(const PolicyModel& model,
                                                      const CalibrationOptions& options);

    /// All that draws depend on, "key: value" per line.
    [[nodiscard]] std::string settingsText() const;
    [[nodiscard]] const CalibrationOptions& options() const { return options_; }
    [[nodiscard]] const Plan& plan() const { return plan_; }
    /// The model as its own baseline, up to the end of the years used.
    [[nodiscard]] const Program& program() const { return history_; }
    /// Those with an uncertain prior.
    [[nodiscard]] const std::vector<Parameter>& parameters() const { return parameters_; }
    [[nodiscard]] const std::string& modelHash() const { return modelHash_; }
    [[nodiscard]] const std::string& tableHash() const { return tableHash_; }
    [[nodiscard]] const std::string& planHash() const { return planHash_; }
    [[nodiscard]] const std::string& figuresHash() const { return figuresHash_; }

    [[nodiscard]] std::size_t shards() const {
        return (options_.draws + options_.shardDraws - 1) / options_.shardDraws;
    }
    [[nodiscard]] std::size_t drawsOf(std::size_t shard) const;
    [[nodiscard]] Result<std::vector<Draw>> run(std::size_t first, std::size_t count,
                                                std::stop_token stop = {}) const;
    [[nodiscard]] Result<std::vector<Draw>> runShard(std::size_t shard,
                                                     std::stop_token stop = {}) const {
        return run(shard * options_.shardDraws, drawsOf(shard), std::move(stop));
    }

    /// Draws as bytes, without their parameters, which the seed gives.
    [[nodiscard]] std::string pack(const std::vector<Draw>& draws) const;
    /// nullopt unless these are the bytes of a shard.
    [[nodiscard]] std::optional<std::vector<Draw>> unpack(std::size_t shard,
                                                          std::string_view bytes) const;

private:
    Calibration(Program history, Plan plan, const CalibrationOptions& options)
        : history_(std::move(history)), plan_(std::move(plan)), options_(options) {}
    [[nodiscard]] Result<MemberBlock> parametersOf(std::size_t first, std::size_t count) const;
    [[nodiscard]] Result<FrailtyFit> fit(const MemberBlock& block, std::stop_token stop) const;
    [[nodiscard]] Result<RunResult> runWith(const MemberBlock& block, const Frailties& frailties,
                                            std::vector<Slot> outputs, std::stop_token stop) const;
    [[nodiscard]] PairShares sharesOf(const RunResult& run) const;
    [[nodiscard]] Draw drawOf(const MemberBlock& block, const FrailtyFit& fit, const RunResult& run,
                              const PairShares& reached, std::size_t member) const;

    Program history_;
    Plan plan_;
    CalibrationOptions options_;
    std::vector<Parameter> parameters_;
    EnsembleSpec spec_;
    std::vector<Slot> phases_;
    std::string modelHash_, tableHash_, planHash_, figuresHash_;
};

}  // namespace kyosei::calibrate
