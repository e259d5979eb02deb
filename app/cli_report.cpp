// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_report.h"

#include "app/cli_output.h"
#include "app/issue_codes.h"
#include "app/today.h"
#include "model/report/compose.h"
#include "model/report/html_writer.h"
#include "model/report/markdown_writer.h"

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
        return fail(
            {codes::pdfElsewhere, {options.output, 0, {}}, {options.scenario, options.output}});
    return fail({codes::unknownReportFormat, {options.output, 0, {}}, {ending}});
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
    const auto read = readScenarioFile(options.scenario, (*model)->levers(), (*model)->shocks());
    if (!read)
        return report(read.error(), options.json);
    (void)report(read->notes, options.json);
    const auto ensemble =
        PolicyEnsemble::historyMatched(*model, PolicyEnsemble::Options::onAllProcessors());
    if (!ensemble)
        return report(ensemble.error(), options.json);
    kyosei::report::FactsOptions wanted;
    wanted.shares = !options.quick;
    wanted.progress = progressOf("runs of all members");
    const auto facts = kyosei::report::factsOf(**ensemble, *model, read->scenario, wanted);
    if (!facts)
        return report(facts.error(), options.json);
    kyosei::report::ComposeOptions composing;
    composing.date = options.date.empty() ? today() : options.date;
    composing.file = std::filesystem::path(options.scenario).filename().string();
    const auto document = kyosei::report::compose(*facts, *words, composing);
    return deliver(*format == "html" ? toHtml(document) : toMarkdown(document), options.output,
                   options.json, {options.scenario});
}

ReportCommand::ReportCommand(CLI::App& app) {
    command_ = app.add_subcommand(
        "report", "Two pages on a scenario that can be checked: what is changed, what it does with "
                  "ranges, who pays and gains, why, when it fails, how far to trust it (HTML or "
                  "Markdown; PDF is made by kyosei --report)");
    command_->add_option("SCENARIO", options_.scenario, "Scenario file (.json)")->required();
    command_->add_option("-o,--output", options_.output,
                         "File to write (.html, .md); '-' is standard output");
    command_->add_option("--format", options_.format, "html or md, whatever the file is called")
        ->check(CLI::IsMember({"html", "md"}));
    command_->add_option("--language", options_.language, "en or ja")->capture_default_str();
    command_->add_option("--date", options_.date, "To stand in the report instead of today's");
    command_->add_flag("--quick", options_.quick,
                       "Without fair shares (Shapley values), which take a minute for many levers");
    command_->add_flag("--json", options_.json, "Issues as JSON");
}

std::optional<int> ReportCommand::run() {
    if (*command_)
        return writeReport(options_);
    return std::nullopt;
}

}  // namespace kyosei::cli
