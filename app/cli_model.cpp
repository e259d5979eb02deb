// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli_model.h"

#include "model/compile/compiler.h"
#include "model/structure/link_scores.h"
#include "model/structure/without_delays.h"
#include "model/vensim/reader.h"

#include <filesystem>
#include <utility>

namespace kyosei::cli {

namespace {

constexpr std::size_t kTimesLookedAt = 6;  ///< of a run, for polarities

Result<LoadedModel> loadPolicy(const std::string& scenario) {
    auto policy = PolicyModel::embedded();
    if (!policy)
        return fail(policy.error());
    LoadedModel model;
    model.policy = *policy;
    model.document = model.policy->document();
    model.program = std::shared_ptr<const Program>(model.policy, &model.policy->program());
    model.run = model.policy->baseline();
    if (scenario.empty())
        return model;
    auto read = readScenarioFile(scenario, model.policy->levers(), model.policy->shocks());
    if (!read)
        return fail(read.error());
    auto run = model.policy->run(read->scenario);
    if (!run)
        return fail(run.error());
    model.run = std::make_shared<const RunResult>(std::move(*run));
    model.scenario = std::move(read->scenario);
    model.notes = std::move(read->notes);
    return model;
}

}  // namespace

Result<LoadedModel> loadModel(const std::string& file, const std::string& scenario,
                              bool writeOutDelays) {
    if (file.empty())
        return loadPolicy(scenario);
    auto read = readModelFile(file);
    if (!read)
        return fail(read.error());
    LoadedModel model;
    model.notes = std::move(read->notes);
    model.document = std::move(read->document);
    auto program = compile(model.document);
    if (program && writeOutDelays) {
        auto written = structure::withoutDelays(model.document);
        if (auto expanded = compile(written.document)) {
            program = std::move(expanded);
            model.document = std::move(written.document);
            model.hidden = std::move(written.hidden);
            model.notes.insert(model.notes.end(), written.notes.begin(), written.notes.end());
        }
    }
    if (!program)
        return fail(program.error());
    auto run = kyosei::run(*program);
    if (!run)
        return fail(run.error());
    model.program = std::make_shared<const Program>(std::move(*program));
    model.run = std::make_shared<const RunResult>(std::move(*run));
    return model;
}

bool isModelFile(const std::string& file) {
    const std::string ending = std::filesystem::path(file).extension().string();
    return !file.empty() && ending != ".json";
}

Result<structure::Structure> structureOf(const LoadedModel& model) {
    auto structure = structure::Structure::of(model.document, model.policy != nullptr);
    if (!structure)
        return structure;
    auto scorer = structure::LinkScorer::of(model.document, *structure, *model.program, *model.run);
    if (!scorer)
        return fail(scorer.error());
    return structure::settled(*structure, *scorer,
                              structure::evenSteps(*model.run, kTimesLookedAt));
}

}  // namespace kyosei::cli
