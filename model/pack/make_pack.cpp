// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/make_pack.h"

#include "model/base/resources.h"
#include "model/base/sha256.h"
#include "model/pack/issue_codes.h"
#include "model/pack/results.h"
#include "model/policy/reference.h"
#include "model/report/compose.h"
#include "model/report/html_writer.h"
#include "model/report/identity.h"
#include "model/simulation/run_against.h"
#include "model/simulation/scenario_export.h"
#include "model/xmile/writer.h"

#include <utility>

namespace kyosei::pack {

namespace {

/// The drawings of a report, in the order in which they stand there.
void addFigures(Files& files, const std::string& folder, const report::ReportDocument& document) {
    int count = 0;
    for (const report::Section& section : document.sections)
        for (const report::Block& block : section.blocks)
            if (const auto* panels = std::get_if<report::Panels>(&block))
                for (const report::Panel& panel : panels->panels)
                    files[folder + "figures/" + std::to_string(++count) + ".svg"] =
                        panel.figure.svg;
}

Result<void> addReport(Files& files, PolicyEnsemble& ensemble,
                       const std::shared_ptr<const PolicyModel>& model, const Plan& plan,
                       const PackedScenario& packed, const report::FactsOptions& wanted,
                       const std::stop_token& stop) {
    const auto words = report::Words::of(plan.language);
    if (!words)
        return fail(words.error());
    const auto facts = report::factsOf(ensemble, model, packed.scenario, wanted, stop);
    if (!facts)
        return fail(facts.error());
    const std::string folder = packed.name + '/';
    const auto document = report::compose(*facts, *words, {plan.date, kScenario});
    files[folder + "report.html"] = report::toHtml(document);
    addFigures(files, folder, document);
    return {};
}

Result<void> addScenario(Files& files, PolicyEnsemble& ensemble, const PolicyModel& model,
                         const Plan& plan, const PackedScenario& packed,
                         const std::stop_token& stop) {
    const std::string folder = packed.name + '/';
    const Scenario& scenario = packed.scenario;
    files[folder + kScenario] = writeScenario(scenario);
    const auto run = model.run(scenario, stop);
    if (!run)
        return fail(run.error());
    auto document = withScenario(model.document(), model.program(), model.inputsFor(scenario));
    if (!document)
        return fail(document.error());
    files[folder + "model.xmile"] = xmile::writeXmile(*document);
    files[folder + "results/central.csv"] = centralCsv(model, *run);
    const auto fan = runAgainst(ensemble, scenario, referenceOf(scenario),
                                model.charts().headline().outputs(), stop);
    if (!fan)
        return fail(fan.error());
    const std::vector<double>& weights = plan.weights.empty() ? ensemble.weights() : plan.weights;
    files[folder + "results/ranges.csv"] = rangesCsv(model, *fan, weights);
    files[folder + "results/members.csv"] = membersCsv(model, *fan, weights);
    return {};
}

Result<void> requirePackable(const Plan& plan) {
    if (plan.scenarios.empty())
        return fail({codes::packWithoutScenario});
    if (plan.scenarios.size() > kMaxScenarios)
        return fail({codes::packTooManyScenarios, {}, {plan.scenarios.size(), kMaxScenarios}});
    for (const PackedScenario& packed : plan.scenarios)
        if (!isFolderName(packed.name))
            return fail({codes::packBadScenarioName, {}, {packed.name}});
    return {};
}

/// What all scenarios share: the program's own files that results depend on.
void addProgram(Files& files, const PolicyModel& model) {
    for (const std::string_view folder : {"data/", "ensemble/", "model/"})
        for (const std::string_view path : resourcesBelow(folder))
            files["program/" + std::string(path)] = *resource(path);
    files["program/baseline-central.csv"] = centralCsv(model, *model.baseline());
}

Manifest manifestOf(const PolicyEnsemble& ensemble, const PolicyModel& model, const Plan& plan) {
    Manifest manifest{report::identityOf(model, {}), ensemble.members(), {}, plan};
    for (const PackedScenario& packed : plan.scenarios)
        manifest.scenarios.push_back(packed.name);
    return manifest;
}

/// The page for the reviewer, from resources/pack/README.txt.
Result<std::string> readMe(const Manifest& manifest) {
    const auto text = requiredResource("pack/README.txt");
    if (!text)
        return fail(text.error());
    std::string names;
    for (const std::string& name : manifest.scenarios)
        names += (names.empty() ? "" : ", ") + name;
    return filled(*text, {manifest.identity.version, names, manifest.members,
                          report::brief(manifest.identity.data)});
}

}  // namespace

std::string digestsOf(const Files& files) {
    std::string text;
    for (const auto& [path, content] : files)
        if (path != kDigests)
            text += sha256Of(content) + "  " + path + '\n';
    return text;
}

Result<Files> makePack(PolicyEnsemble& ensemble, const std::shared_ptr<const PolicyModel>& model,
                       const Plan& plan, const MakeOptions& options, std::stop_token stop) {
    if (auto packable = requirePackable(plan); !packable)
        return fail(packable.error());
    Files files;
    for (std::size_t s = 0; s < plan.scenarios.size(); ++s) {
        report::FactsOptions wanted;
        wanted.shares = plan.shares;
        wanted.weights = plan.weights;
        wanted.progress = [&](std::size_t done, std::size_t all) {
            if (options.progress)
                options.progress(s * all + done, plan.scenarios.size() * all);
        };
        auto added = addScenario(files, ensemble, *model, plan, plan.scenarios[s], stop);
        if (added)
            added = addReport(files, ensemble, model, plan, plan.scenarios[s], wanted, stop);
        if (!added)
            return fail(added.error());
    }
    addProgram(files, *model);
    const Manifest manifest = manifestOf(ensemble, *model, plan);
    files[kManifest] = writeManifest(manifest);
    auto page = readMe(manifest);
    if (!page)
        return fail(page.error());
    files[kReadMe] = std::move(*page);
    files[kDigests] = digestsOf(files);
    return files;
}

}  // namespace kyosei::pack
