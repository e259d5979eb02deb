// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_calibration.h"

#include "app/formatted.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace kyosei::cli {

namespace {

using nlohmann::json;

/// Parameters that moved or narrowed most.
constexpr std::size_t kShown = 15;
constexpr std::size_t kTogether = 8;

}  // namespace

std::string calibrationSummary(const std::string& reportText) {
    const json report = json::parse(reportText);
    std::string text;
    text +=
        formatted("%zu draws, effective sample size %.0f; %zu members (effective %.0f)\n",
                  report["draws"].get<std::size_t>(), report["effective_sample_size"].get<double>(),
                  report["members"].get<std::size_t>(),
                  report["effective_sample_size_of_members"].get<double>());
    text += formatted("shares of time missed by %.4f on average (prior %.4f)\n\n",
                      report["misfit_of_shares_posterior"].get<double>(),
                      report["misfit_of_shares_prior"].get<double>());
    text += formatted("%-18s %12s %12s\n", "evidence", "ESS alone", "ESS without");
    for (const json& term : report["evidence"])
        text += formatted("%-18s %12.0f %12.0f\n", term["id"].get<std::string>().c_str(),
                          term["effective_sample_size_alone"].get<double>(),
                          term["effective_sample_size_without"].get<double>());
    std::vector<json> parameters = report["parameters"];
    std::stable_sort(parameters.begin(), parameters.end(), [](const json& a, const json& b) {
        return a["divergence"].get<double>() > b["divergence"].get<double>();
    });
    text += formatted("\n%-34s %24s %24s %7s\n", "what history says most about", "prior 5-95 %",
                      "posterior 5-95 %", "shrunk");
    for (std::size_t i = 0; i < std::min(kShown, parameters.size()); ++i) {
        const json& p = parameters[i];
        const auto range = [](const json& of) {
            std::string shown;
            shown += formatted("%.3g to %.3g", of["p05"].get<double>(), of["p95"].get<double>());
            return shown;
        };
        text += formatted("%-34s %24s %24s %6.0f%%\n", p["id"].get<std::string>().c_str(),
                          range(p["prior"]).c_str(), range(p["posterior"]).c_str(),
                          100 * p["shrinkage"].get<double>());
    }
    text += formatted("\n%zu of %zu parameters stay as the prior had them. Known only together:\n",
                      report["history_says_nothing_about"].size(), report["parameters"].size());
    const json& together = report["known_only_together"];
    for (std::size_t i = 0; i < std::min(kTogether, together.size()); ++i)
        text += formatted("%+6.2f  %s, %s\n", together[i]["correlation"].get<double>(),
                          together[i]["a"].get<std::string>().c_str(),
                          together[i]["b"].get<std::string>().c_str());
    return text;
}

CalibrationCommands::CalibrationCommands(CLI::App& app)
    : calibrate_(app.add_subcommand(
          "calibrate", "Make the ensemble that history supports, its report and its hindcast")),
      validate_(app.add_subcommand("validate",
                                   "How the ensemble, fitted to 2014, does in the years after")) {
    auto& options = calibrateOptions_;
    calibrate_->footer(
        "\n`mpirun -n N kyosei-cli calibrate` uses N processes, on several machines "
        "too; only the first needs the folder, and the files have the same bytes.\n");
    calibrate_->add_option("--draws", options.calibration.draws, "Draws from the priors")
        ->check(CLI::Range(1, 100'000'000))
        ->capture_default_str();
    calibrate_->add_option("--members", options.calibration.members, "Members to keep")
        ->check(CLI::Range(1, 1'000'000))
        ->capture_default_str();
    calibrate_->add_option("--seed", options.calibration.seed, "Seed of the draws")
        ->capture_default_str();
    calibrate_
        ->add_option("-o,--out", options.folder,
                     "Folder for members.csv, report.json, hindcast.json")
        ->capture_default_str();
    calibrate_->add_flag("--resume", options.resume, "Go on with an interrupted calibration");
    calibrate_
        ->add_option("--threads", options.threads,
                     "Threads; all cores if left out, always one per process under mpirun")
        ->check(CLI::Range(1, 1024));

    validate_->add_option("--members", validateOptions_.members,
                          "A members.csv instead of the program's own members");
    validate_->add_option("-o,--out", validateOptions_.folder,
                          "Also write hindcast.json into this folder");
    validate_->add_option(
        "--csv", validateOptions_.csv,
        "Also write the scores as CSV; '-' is standard output instead of a table");
    validate_->add_flag("--json", validateOptions_.json, "JSON instead of a table");
}

std::optional<int> CalibrationCommands::run() const {
    if (*calibrate_)
        return calibrate(calibrateOptions_);
    if (*validate_)
        return validate(validateOptions_);
    return std::nullopt;
}

}  // namespace kyosei::cli
