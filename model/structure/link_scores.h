// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/engine/batch_engine.h"
#include "model/program/program.h"
#include "model/structure/structure.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace kyosei::structure {

/// Link scores of Loops That Matter: how much of the change of an effect over one saved step comes
/// from one cause, with the sign of the link.
///
/// For an equation z = f(x, y, ...) the score of x -> z from time t-h to t is
///     |Dx z / Dz| * sign(Dx z / Dx),
/// where Dz and Dx are the changes of z and x, and Dx z = f(x at t, all else at t-h) - f(all at
/// t-h); it is 0 if Dz or Dx is 0 to within rounding (Schoenberg, Davidsen and Eberlein 2020,
/// System Dynamics Review 36(2), eq. 1). For a flow into (out of) a stock it is +|D flow / D net
/// flow| (-|...|), net flow being all inflows less all outflows (Schoenberg, Hayward and Eberlein
/// 2023, System Dynamics Review 39(2), eq. 3). What an equation takes from TIME itself stays as at
/// t-h. No unit.
///
/// Works on the saved values of one run, whatever its integration method; a run saved more rarely
/// than at every step is scored over longer steps. Links that only act at the start score 0, and so
/// do all links into an equation with a function that remembers: see withoutDelays(). Changes its
/// own memory while it works: one thread at a time. Document, structure and run must live on.
class LinkScorer {
public:
    /// `run` is a run of `program`, compiled from `document`, with all outputs saved.
    [[nodiscard]] static Result<LinkScorer> of(const xmile::Document& document,
                                               const Structure& structure, const Program& program,
                                               const RunResult& run);
    LinkScorer(LinkScorer&&) noexcept;
    LinkScorer& operator=(LinkScorer&&) noexcept;
    ~LinkScorer();

    /// Number of saved times; steps are 1 .. times - 1.
    [[nodiscard]] std::size_t times() const;
    /// Scores of links (positions in Structure::elements().links()) over the step that ends at
    /// saved time `step`, in the same order. Fails where an equation cannot be evaluated.
    [[nodiscard]] Result<std::vector<double>> scores(const std::vector<std::uint32_t>& links,
                                                     std::size_t step);
    /// Partial derivatives of effects by causes at saved time `step`, as central differences of the
    /// equations around the values of the run; of flows 1 and -1, of delayed and initial links 0.
    /// In the unit of the effect per unit of the cause.
    [[nodiscard]] Result<std::vector<double>> gains(const std::vector<std::uint32_t>& links,
                                                    std::size_t step);

private:
    struct Parts;
    explicit LinkScorer(std::unique_ptr<Parts> parts);
    template <typename Use>
    Result<std::vector<double>> forEffects(const std::vector<std::uint32_t>& links, Use use);
    std::unique_ptr<Parts> parts_;
};

/// The structure with open polarities settled by the signs of the gains at these saved times: one
/// sign wherever there is any is that polarity, marked as observed; both signs leave it unknown.
[[nodiscard]] Result<Structure> settled(const Structure& structure, LinkScorer& scorer,
                                        const std::vector<std::size_t>& steps);

/// Up to `count` saved times (indices) that end a step, spread evenly, the first and last included.
[[nodiscard]] std::vector<std::size_t> evenSteps(const RunResult& run, std::size_t count);

/// The saved time at or just before `time`, at least the first one that ends a step.
[[nodiscard]] std::size_t stepAt(const RunResult& run, double time);

}  // namespace kyosei::structure
