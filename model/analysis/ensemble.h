// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/distributions.h"
#include "model/analysis/sampling.h"
#include "model/base/result.h"
#include "model/engine/batch_engine.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace kyosei {

/// A constant of the model that is not known exactly.
struct Uncertainty {
    /// A slot gets the drawn value times a factor, so that one draw can scale many elements.
    struct Target {
        Slot slot = 0;
        double factor = 1;
    };
    std::string name;  ///< of the constant, for messages and rankings
    Distribution distribution;
    std::vector<Target> targets;
};

struct MemberBlock;

/// Which members an ensemble has and how they are run. Member k has the same constants whatever the
/// range, the block size and the number of threads, so ensembles with the same uncertainties and
/// seed are paired member by member.
struct EnsembleSpec {
    std::vector<Uncertainty> uncertainties;
    SampleDesign design;  ///< its dimensions are ignored: one per uncertainty
    std::size_t first = 0;
    std::size_t count = 0;  ///< 0: all from `first` on
    std::size_t block = 64;
    unsigned threads = 1;       ///< the calling thread is one of them
    std::size_t every = 1;      ///< saved times kept: the first, every so many, and the last
    std::vector<Slot> outputs;  ///< at least one
    /// All blocks in order, as drawBlock() gives them, if they are to be drawn only once.
    std::shared_ptr<const std::vector<MemberBlock>> drawn;
};

/// Consecutive members that run together.
struct MemberBlock {
    std::size_t first = 0;  ///< number within the design
    std::size_t count = 0;
    std::vector<ConstantOverride> constants;  ///< one value per member each
};

/// Runs one block and saves at least the spec's outputs. Called from several threads at once.
using BlockRun = std::function<Result<RunResult>(const MemberBlock&, std::stop_token)>;

/// Values of the outputs in every member. Immutable once complete; while an ensemble runs, members
/// are complete from the first on. Copies share the values.
class Ensemble {
public:
    Ensemble() = default;
    /// For runs that save at `savedTimes`, of which `every` so many are kept, and the last.
    Ensemble(const std::vector<double>& savedTimes, std::vector<Slot> outputs, std::size_t members,
             std::size_t every = 1);

    [[nodiscard]] const std::vector<double>& times() const { return times_; }
    [[nodiscard]] std::size_t members() const { return members_; }
    [[nodiscard]] bool has(Slot slot) const;
    /// One value per member at a saved time. Precondition: has(slot).
    [[nodiscard]] std::span<const double> values(Slot slot, std::size_t time) const;
    /// One value per member at any time, by the rules of base/interpolation.h.
    [[nodiscard]] std::vector<double> at(Slot slot, double time) const;

    /// For the runner: takes over a block's outputs as members first, first + 1, ...
    void store(std::size_t first, const RunResult& block);
    Issues notes;  ///< of the first block, without those about single members

private:
    std::vector<double> times_;
    std::vector<Slot> outputs_;  ///< ascending
    std::size_t members_ = 0;
    std::vector<std::size_t> kept_;  ///< index of each time among the run's saved times
    std::shared_ptr<std::vector<double>> values_;  ///< [output][time][member]
};

/// Called after a block when the number of complete members has grown, with that number: from any
/// of the worker threads, but never twice at once. Values of further members must not be read yet.
using EnsembleProgress = std::function<void(const Ensemble&, std::size_t complete)>;

/// Runs all blocks. The result has the same bits for any block size and number of threads. Fails
/// with the issues of the first block that fails, or with codes::cancelled.
[[nodiscard]] Result<Ensemble> runEnsemble(const EnsembleSpec& spec, const BlockRun& runBlock,
                                           std::stop_token stop = {},
                                           const EnsembleProgress& progress = {});

/// An ensemble of a program around these inputs; their members and outputs are ignored.
[[nodiscard]] Result<Ensemble> runEnsemble(const EnsembleSpec& spec, const Program& program,
                                           const RunInputs& base, std::stop_token stop = {},
                                           const EnsembleProgress& progress = {});

}  // namespace kyosei
