// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_pack.h"

#include "app/cli_commands.h"
#include "app/cli_output.h"
#include "app/today.h"
#include "app/verification_report.h"
#include "model/base/files.h"
#include "model/pack/verify.h"
#include "model/report/words.h"

#include <CLI/CLI.hpp>

#include <filesystem>

namespace kyosei::cli {

namespace {

/// The scenarios of these files, named by them.
Result<std::vector<pack::PackedScenario>> readAll(const std::vector<std::string>& paths,
                                                  const PolicyModel& model, bool json) {
    std::vector<pack::PackedScenario> scenarios;
    const std::vector<std::string> names = pack::folderNames(paths);
    for (std::size_t s = 0; s < paths.size(); ++s) {
        auto read = readScenarioFile(paths[s], model.levers(), model.shocks());
        if (!read)
            return fail(std::move(read.error()));
        (void)report(read->notes, json);
        scenarios.push_back({names[s], std::move(read->scenario)});
    }
    return scenarios;
}

}  // namespace

int makeEvidencePack(const PackOptions& options) {
    const auto model = PolicyModel::embedded();
    if (!model)
        return report(model.error(), options.json);
    auto scenarios = readAll(options.scenarios, **model, options.json);
    if (!scenarios)
        return report(scenarios.error(), options.json);
    const auto ensemble =
        PolicyEnsemble::historyMatched(*model, PolicyEnsemble::Options::onAllProcessors());
    if (!ensemble)
        return report(ensemble.error(), options.json);
    const std::vector<std::filesystem::path> inputs(options.scenarios.begin(),
                                                    options.scenarios.end());
    const pack::Plan plan{std::move(*scenarios),
                          options.language,
                          options.date.empty() ? today() : options.date,
                          !options.quick,
                          {}};
    const auto written =
        pack::makePack(**ensemble, *model, plan, {progressOf("runs of all members")})
            .and_then([](const pack::Files& files) { return pack::writeArchive(files); })
            .and_then([&](const std::string& archive) {
                return requireOtherFile(options.output, inputs).and_then([&] {
                    return saveFile(options.output, archive);
                });
            });
    return written ? kSuccess : report(written.error(), options.json);
}

int verifyEvidencePack(const VerifyOptions& options) {
    const auto model = PolicyModel::embedded();
    if (!model)
        return report(model.error(), options.json);
    const auto read = pack::readPackFile(options.pack, (*model)->levers(), (*model)->shocks());
    if (!read)
        return report(read.error(), options.json);
    (void)report(read->notes, options.json);
    auto running = PolicyEnsemble::Options::onAllProcessors();
    if (options.threads > 0)
        running.threads = options.threads;
    const auto ensemble = PolicyEnsemble::historyMatched(*model, running);
    if (!ensemble)
        return report(ensemble.error(), options.json);
    const auto verification =
        pack::verify(*read, **ensemble, *model, {progressOf("runs of all members")});
    if (!verification)
        return report(verification.error(), options.json);
    const std::string text = options.json ? verificationJson(*verification).dump(2) + '\n'
                                          : verificationText(*verification);
    const int status = deliver(text, "", options.json);
    return status == kSuccess && !verification->holds() ? kInputHasErrors : status;
}

PackCommands::PackCommands(CLI::App& app) {
    pack_ = app.add_subcommand(
        "pack", "An evidence pack: scenarios with model, data, members, results, figures and "
                "report in one ZIP archive that `verify` checks");
    pack_->add_option("SCENARIO", packOptions_.scenarios, "Scenario files (.json)")->required();
    pack_->add_option("-o,--output", packOptions_.output, "File to write (.zip)")
        ->required()
        ->check([](const std::string& file) {
            return file == "-" ? "an archive needs a file" : std::string();
        });
    pack_->add_option("--language", packOptions_.language, "Of the reports: en or ja")
        ->check(CLI::IsMember(kyosei::report::Words::languages()))
        ->capture_default_str();
    pack_->add_option("--date", packOptions_.date, "To stand in the reports instead of today's");
    pack_->add_flag("--quick", packOptions_.quick,
                    "Reports without fair shares (Shapley values), which take a minute for many "
                    "levers");
    pack_->add_flag("--json", packOptions_.json, "Issues as JSON");

    verify_ = app.add_subcommand(
        "verify", "Is an evidence pack what it says it is? Compares digests, makes everything "
                  "again and compares it bit for bit; exit status 1 if anything differs");
    verify_->add_option("PACK", verifyOptions_.pack, "Evidence pack (.zip)")->required();
    verify_->add_option("--threads", verifyOptions_.threads, "At most; all cores if left out")
        ->check(CLI::Range(1, 1024));
    verify_->add_flag("--json", verifyOptions_.json, "JSON instead of text");
}

std::optional<int> PackCommands::run() {
    if (*pack_)
        return makeEvidencePack(packOptions_);
    if (*verify_)
        return verifyEvidencePack(verifyOptions_);
    return std::nullopt;
}

}  // namespace kyosei::cli
