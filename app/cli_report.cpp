// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_report.h"

#include "app/cli_output.h"
#include "app/cli_structure.h"
#include "app/issue_codes.h"
#include "app/today.h"
#include "model/report/html_writer.h"
#include "model/report/markdown_writer.h"
#include "model/report/report_plan.h"

#include <CLI/CLI.hpp>

#include <filesystem>

namespace kyosei::cli {

namespace {

/// "html" or "md": as asked for, or after the name of the file.
Result<std::string> formatOf(const ReportOptions& options) {
    if (!options.format.empty())
        return options.format;
    if (options.output.empty() || options.output == "-")
        return std::string("md");
    const std::string ending = std::filesystem::path(options.output).extension().string();
    if (ending == ".html" || ending == ".htm")
        return std::string("html");
    if (ending == ".md" || ending == ".markdown")
        return std::string("md");
    if (ending == ".pdf")
        return fail({codes::pdfElsewhere,
                     {options.output, 0, {}},
                     {options.scenarios.front(), options.output}});
    return fail({codes::unknownReportFormat, {options.output, 0, {}}, {ending}});
}

/// The scenarios of these files; what had to be left out of one is reported, with its name.
Result<std::vector<Scenario>> scenariosOf(const std::vector<std::string>& files,
                                          const PolicyModel& model, bool json) {
    std::vector<Scenario> scenarios;
    for (const std::string& file : files) {
        auto read = readScenarioFile(file, model.levers(), model.shocks());
        if (!read)
            return fail(std::move(read.error()));
        (void)report(read->notes, json);
        scenarios.push_back(std::move(read->scenario));
    }
    return scenarios;
}

/// All that was asked for, as far as it can be read.
Result<kyosei::report::ReportPlan> planOf(const ReportOptions& options, const PolicyModel& model) {
    kyosei::report::ReportPlan plan;
    auto own = scenariosOf(options.scenarios, model, options.json);
    if (!own)
        return fail(std::move(own.error()));
    auto beside = scenariosOf(options.beside, model, options.json);
    if (!beside)
        return fail(std::move(beside.error()));
    const std::size_t first = own->size();
    own->insert(own->end(), beside->begin(), beside->end());
    plan.scenarios = kyosei::report::labelled(*own);
    const auto middle = plan.scenarios.begin() + static_cast<std::ptrdiff_t>(first);
    plan.beside.assign(middle, plan.scenarios.end());
    plan.scenarios.erase(middle, plan.scenarios.end());
    plan.charts = splitNames(options.charts);
    plan.facts.shares = !options.quick;
    plan.facts.progress = progressOf("runs of all members");
    if (!options.session.empty()) {
        auto log = readSessionLogFile(options.session, model.levers(), model.shocks());
        if (!log)
            return fail(std::move(log.error()));
        plan.session = std::move(*log);
    }
    return plan;
}

}  // namespace

int writeReport(const ReportOptions& options) {
    const auto format = formatOf(options);
    if (!format)
        return report(format.error(), options.json);
    const auto words = kyosei::report::Words::of(options.language);
    if (!words)
        return report(words.error(), options.json);
    const auto model = PolicyModel::embedded();
    if (!model)
        return report(model.error(), options.json);
    const auto plan = planOf(options, **model);
    if (!plan)
        return report(plan.error(), options.json);
    const auto ensemble =
        PolicyEnsemble::historyMatched(*model, PolicyEnsemble::Options::onAllProcessors());
    if (!ensemble)
        return report(ensemble.error(), options.json);
    const auto ran = kyosei::report::runReport(**ensemble, *model, *plan);
    if (!ran)
        return report(ran.error(), options.json);
    kyosei::report::ComposeOptions composing;
    composing.date = options.date.empty() ? today() : options.date;
    for (const std::string& file : options.scenarios)
        composing.files.push_back(std::filesystem::path(file).filename().string());
    composing.file = composing.files.front();
    const auto document = kyosei::report::composeAll(*ran, *words, composing);
    std::vector<std::filesystem::path> inputs(options.scenarios.begin(), options.scenarios.end());
    inputs.insert(inputs.end(), options.beside.begin(), options.beside.end());
    if (!options.session.empty())
        inputs.emplace_back(options.session);
    return deliver(*format == "html" ? toHtml(document) : toMarkdown(document), options.output,
                   options.json, inputs);
}

ReportCommand::ReportCommand(CLI::App& app) {
    command_ = app.add_subcommand(
        "report", "Two pages on a scenario that can be checked: what is changed, what it does with "
                  "ranges, who pays and gains, why, when it fails, how far to trust it; of several "
                  "scenarios a comparison (HTML or Markdown; PDF is made by kyosei --report)");
    command_->add_option("SCENARIO", options_.scenarios, "Scenario files (.json), up to eight")
        ->required();
    command_->add_option("-o,--output", options_.output,
                         "File to write (.html, .md); '-' is standard output");
    command_->add_option("--format", options_.format, "html or md, whatever the file is called")
        ->check(CLI::IsMember({"html", "md"}));
    command_->add_option("--language", options_.language, "en or ja")->capture_default_str();
    command_->add_option("--date", options_.date, "To stand in the report instead of today's");
    command_->add_flag("--quick", options_.quick,
                       "Without fair shares (Shapley values), which take a minute for many levers");
    command_
        ->add_option("--charts", options_.charts,
                     "Annex: these charts with the numbers behind them, by their ids with commas "
                     "(see list charts), or 'all'")
        ->allow_extra_args(false);
    command_
        ->add_option("--beside", options_.beside,
                     "Annex: the scenario compared with that of this file. May be repeated")
        ->allow_extra_args(false);
    command_->add_option("--session", options_.session,
                         "Annex: the log of a session with its predictions, as the window saves it "
                         "(.json)");
    command_->add_flag("--json", options_.json, "Issues as JSON");
}

std::optional<int> ReportCommand::run() {
    if (*command_)
        return writeReport(options_);
    return std::nullopt;
}

}  // namespace kyosei::cli
