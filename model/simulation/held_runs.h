// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/engine/batch_engine.h"
#include "model/simulation/holding.h"
#include "model/xmile/document.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace kyosei {

/// Which groups of holds are held; bit g stands for group g.
using HeldGroups = std::uint32_t;

/// A model in which groups of links can be held at their baseline, each by a switch: compiled once,
/// after which any combination of switches is a member of a batch. With no switch on, and in the
/// baseline with any, every value is that of the model, bit for bit. Needs no policy model: any
/// XMILE document will do; variables that repeat others in a baseline run (<kyosei:reference>) do
/// so. Immutable; safe to use from several threads.
class HeldRuns {
public:
    /// Fails for names that the model does not have, for constants and repeating variables, for
    /// readers that do not read the variable, and for more groups than HeldGroups has bits.
    [[nodiscard]] static Result<std::shared_ptr<const HeldRuns>>
    of(xmile::Document document, const std::vector<std::vector<Hold>>& groups);

    /// The program of runs; all variables of the document are in it under their names.
    [[nodiscard]] const Program& program() const { return program_; }
    [[nodiscard]] std::size_t groups() const { return switches_.size(); }
    /// The same constants (slots of another program compiled from the document) here.
    [[nodiscard]] std::vector<ConstantOverride>
    translated(const Program& other, const std::vector<ConstantOverride>& constants) const;

    /// Members before anything changes, and what held links will show.
    struct Baseline {
        std::size_t members = 1;
        std::vector<ConstantOverride> constants;
        RunResult run;
    };
    /// `constants` are those in which members differ from the model.
    [[nodiscard]] Result<Baseline> baseline(std::size_t members,
                                            std::vector<ConstantOverride> constants,
                                            std::vector<Slot> outputs,
                                            std::stop_token stop = {}) const;

    /// Outputs of several combinations of switches.
    class Held {
    public:
        Held(std::vector<RunResult> runs, std::size_t members)
            : runs_(std::move(runs)), members_(members) {}
        [[nodiscard]] const std::vector<double>& times() const { return runs_.front().times(); }
        [[nodiscard]] std::span<const double> series(std::size_t combination, Slot slot,
                                                     std::size_t member = 0) const {
            return members_ == 1 ? runs_.front().series(slot, combination)
                                 : runs_[combination].series(slot, member);
        }

        /// Between saved times by the rules of base/interpolation.h.
        [[nodiscard]] double at(std::size_t combination, Slot slot, double time,
                                std::size_t member = 0) const {
            return members_ == 1 ? runs_.front().at(slot, time, combination)
                                 : runs_[combination].at(slot, time, member);
        }

    private:
        std::vector<RunResult> runs_;
        std::size_t members_ = 1;
    };
    /// The members with further constants changed, once for each combination of what is held.
    [[nodiscard]] Result<Held> run(const Baseline& baseline,
                                   const std::vector<ConstantOverride>& changes,
                                   const std::vector<HeldGroups>& combinations,
                                   const std::vector<Slot>& outputs,
                                   std::stop_token stop = {}) const;

private:
    HeldRuns(Program alone, Program program, std::vector<Slot> switches);

    Program alone_;    ///< the model as its own baseline
    Program program_;  ///< what repeats the baseline is fed from it
    std::vector<Slot> switches_;
    std::vector<Slot> references_;  ///< slots of what repeats
    std::vector<Slot> recorded_;    ///< what each of them repeats, in alone_
};

/// "name = value" pairs, "a=1,b[x]=2", as constants of the program. Names that are unknown or no
/// constants, and what is no number, are issues.
[[nodiscard]] Result<std::vector<ConstantOverride>> constantsIn(const Program& program,
                                                                std::string_view pairs);

}  // namespace kyosei
