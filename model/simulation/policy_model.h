// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/charts/charts.h"
#include "model/engine/batch_engine.h"
#include "model/policy/levers.h"
#include "model/policy/observations.h"
#include "model/policy/scenario.h"
#include "model/policy/shocks.h"
#include "model/xmile/document.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <string_view>

namespace kyosei {

class PolicyData;

/// The policy model with its levers, shocks, charts, tables and baseline run: what the window and
/// the command line work with. Immutable after loading, safe to use from several threads.
class PolicyModel {
public:
    /// The texts a policy model is made of. All but the model's must live as long as what is loaded
    /// from them: those of data() are read when somebody asks, and may be empty if nobody does.
    struct Sources {
        std::string_view model, levers, shocks, charts, observations;
        std::string_view parameters = {}, worldViews = {}, members = {};
    };

    /// Compiles the model embedded in the program and runs its baseline.
    [[nodiscard]] static Result<std::shared_ptr<const PolicyModel>> embedded();
    [[nodiscard]] static Result<std::shared_ptr<const PolicyModel>> load(const Sources& sources);
    /// With this document instead of the text of the model.
    [[nodiscard]] static Result<std::shared_ptr<const PolicyModel>> load(xmile::Document document,
                                                                         const Sources& others);
    /// The texts embedded in the program.
    [[nodiscard]] static Result<Sources> embeddedSources();

    ~PolicyModel();

    /// What it was loaded from, without the text of the model: with document(), all that another
    /// model needs that differs in a detail.
    [[nodiscard]] const Sources& sources() const { return sources_; }
    /// The model as written, from which program() was compiled.
    [[nodiscard]] const xmile::Document& document() const { return document_; }
    [[nodiscard]] const Program& program() const { return *program_; }
    [[nodiscard]] const LeverTable& levers() const { return levers_; }
    [[nodiscard]] const ShockTable& shocks() const { return shocks_; }
    [[nodiscard]] const ChartCatalogue& charts() const { return charts_; }
    [[nodiscard]] const Observations& observations() const { return observations_; }
    /// Parameters, world-views and members.
    [[nodiscard]] const PolicyData& data() const { return *data_; }
    /// All levers at their baseline settings, no shock.
    [[nodiscard]] const std::shared_ptr<const RunResult>& baseline() const { return baseline_; }

    /// The year in which changes begin unless told otherwise: today, for the model.
    [[nodiscard]] double presentYear() const { return presentYear_; }
    /// Until this year a scenario's results are those of the baseline, bit for bit; the end of the
    /// run if nothing differs.
    [[nodiscard]] double firstChange(const Scenario& scenario) const;
    /// The constants a scenario changes.
    [[nodiscard]] RunInputs inputsFor(const Scenario& scenario) const;
    /// Runs a scenario against the recorded baseline: with no differences the result equals
    /// baseline() bit for bit.
    [[nodiscard]] Result<RunResult> run(const Scenario& scenario, std::stop_token stop = {}) const;
    /// The same, but saves only what charts and headline show and what levers cost, and takes over
    /// from the baseline what comes before the present year if nothing differs there: several times
    /// as fast. `more` is saved as well; then all years are run.
    [[nodiscard]] Result<RunResult> runShown(const Scenario& scenario, std::stop_token stop = {},
                                             const std::vector<Slot>& more = {}) const;

private:
    PolicyModel();

    Sources sources_;
    xmile::Document document_;
    std::shared_ptr<const Program> program_;  ///< its reference variables are exogenous
    LeverTable levers_;
    ShockTable shocks_;
    ChartCatalogue charts_;
    std::vector<Slot> shown_;
    Observations observations_;
    std::unique_ptr<const PolicyData> data_;
    std::shared_ptr<const RunResult> baseline_;
    RecordedSeries reference_;  ///< what the baseline recorded
    double presentYear_ = 0;
    std::optional<RunResult> shownBaseline_;  ///< with a checkpoint at the present year
};

}  // namespace kyosei
