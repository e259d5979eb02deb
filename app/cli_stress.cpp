// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_stress.h"

#include "app/asked_outputs.h"
#include "app/cli_output.h"
#include "app/stress_report.h"

#include <CLI/CLI.hpp>

#include <utility>

namespace kyosei::cli {

namespace {

/// Which number in which year; all that is wrong with them at once.
Result<StressQuestion> questionOf(const StressOptions& options, const PolicyModel& model) {
    const auto output = stress::testedOutput(model, options.output);
    const auto year =
        stress::testedYear(model, options.year.value_or(model.charts().headline().horizon));
    if (output && year)
        return StressQuestion{*output, *year};
    Issues issues;
    if (!output)
        issues = output.error();
    if (!year)
        issues.insert(issues.end(), year.error().begin(), year.error().end());
    return fail(std::move(issues));
}

}  // namespace

int stressTest(const StressOptions& options) {
    const auto model = PolicyModel::embedded();
    if (!model)
        return report(model.error(), options.json);
    const auto scenario = askedScenario(**model, options.scenario, options.json);
    if (!scenario)
        return report(scenario.error(), options.json);
    const auto question = questionOf(options, **model);
    if (!question)
        return report(question.error(), options.json);
    const PolicyEnsemble::Options running = PolicyEnsemble::Options::onAllProcessors();
    const auto ensemble = PolicyEnsemble::historyMatched(*model, running);
    if (!ensemble)
        return report(ensemble.error(), options.json);

    const stress::CasesProgress told =
        [progress = progressOf("cases")](const auto& /*soFar*/, std::size_t done, std::size_t all) {
            if (progress)
                progress(done, all);
        };
    const auto test = stress::testPackage(**ensemble, {*scenario, {}}, {}, told);
    if (!test)
        return report(test.error(), options.json);
    stress::CalendarTestPointer calendars;
    if (options.calendars > 0) {
        stress::CalendarRequest request;
        request.scenario = *scenario;
        request.year = question->year;
        request.calendars = options.calendars;
        request.seed = options.seed;
        request.threads = running.threads;
        auto tested =
            stress::testCalendars(*model, **ensemble, request, {}, progressOf("calendars"));
        if (!tested)
            return report(tested.error(), options.json);
        calendars = std::move(*tested);
    }
    return deliver(options.json
                       ? stressJson(**test, calendars.get(), *question).dump(1) + '\n'
                       : stressText(**test, calendars.get(), *question, (*model)->shocks()),
                   options.file, options.json, {options.scenario});
}

StressCommand::StressCommand(CLI::App& app) {
    command_ = app.add_subcommand(
        "stress", "Whether a package holds: what it does under each shock, if a school of thought "
                  "is right, and if a government does not follow");
    command_->add_option("SCENARIO", options_.scenario, "Scenario file (.json)")->required();
    command_
        ->add_option("--output", options_.output,
                     "The number that it is judged by: stability or one of the four indicators")
        ->capture_default_str();
    command_->add_option("--year", options_.year,
                         "The year in which it is judged; that of the headline if left out");
    command_
        ->add_option("--calendars", options_.calendars,
                     "Also under so many calendars of shocks that are drawn by how often these "
                     "strike")
        ->check(CLI::Range(0, 100'000))
        ->capture_default_str();
    command_->add_option("--seed", options_.seed, "Which calendars are drawn")
        ->check(CLI::Range(0, 1000000))
        ->capture_default_str();
    command_->add_option("-o", options_.file, "File to write; '-' is standard output");
    command_->add_flag("--json", options_.json, "JSON instead of text");
}

std::optional<int> StressCommand::run() {
    return *command_ ? std::optional(stressTest(options_)) : std::nullopt;
}

}  // namespace kyosei::cli
