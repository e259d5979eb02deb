// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/policy_model.h"

#include "model/base/names.h"
#include "model/base/resources.h"
#include "model/base/sorted_unique.h"
#include "model/compile/compiler.h"
#include "model/policy/scenario_constants.h"
#include "model/simulation/issue_codes.h"
#include "model/simulation/policy_data.h"
#include "model/xmile/reader.h"

#include <algorithm>
#include <future>

namespace kyosei {

namespace {

constexpr const char* kModelFile = "model/northeast-asia.xmile";
constexpr const char* kLeversFile = "model/levers.json";
constexpr const char* kShocksFile = "model/shocks.json";
constexpr const char* kChartsFile = "model/charts.json";
constexpr const char* kObservationsFile = "data/observations.csv";

/// The variables that a policy run takes from the baseline run, and what they repeat there.
struct References {
    std::vector<Slot> own;       ///< their slots
    std::vector<Slot> recorded;  ///< slots recorded in the baseline run, in the same order
};

Result<References> findReferences(const Program& program) {
    References references;
    for (const VariableInfo& variable : program.variables()) {
        if (variable.referenceOf.empty())
            continue;
        const VariableInfo* source = program.find(variable.referenceOf);
        if (!source || source->size != variable.size)
            return fail({codes::referenceMismatch,
                         {kModelFile, variable.line, variable.name},
                         {variable.referenceOf}});
        for (Slot i = 0; i < variable.size; ++i) {
            references.own.push_back(variable.first + i);
            references.recorded.push_back(source->first + i);
        }
    }
    return references;
}

/// The program of policy runs, in which references are fed from a recording.
Result<Program> compileForPolicy(const xmile::Document& document) {
    CompileOptions options;
    for (const xmile::Variable& variable : document.variables)
        if (!variable.referenceOf.empty())
            options.exogenous.push_back(variable.name);
    return compile(document, options);
}

std::vector<double> valuesAtStart(const Program& program, const RunResult& run) {
    Slot count = 0;
    for (const VariableInfo& variable : program.variables())
        count = std::max(count, variable.first + static_cast<Slot>(variable.size));
    std::vector<double> values(count);
    for (Slot slot = 0; slot < count; ++slot)
        if (run.has(slot))
            values[slot] = run.series(slot).front();
    return values;
}

template <typename T> void take(Result<T>&& result, T& target, Issues& issues) {
    if (result)
        target = std::move(*result);
    else
        issues.insert(issues.end(), result.error().begin(), result.error().end());
}

}  // namespace

PolicyModel::PolicyModel() = default;
PolicyModel::~PolicyModel() = default;

Result<PolicyModel::Sources> PolicyModel::embeddedSources() {
    Sources sources;
    const std::pair<const char*, std::string_view*> files[] = {
        {kModelFile, &sources.model},
        {kLeversFile, &sources.levers},
        {kShocksFile, &sources.shocks},
        {kChartsFile, &sources.charts},
        {kObservationsFile, &sources.observations},
        {PolicyData::kParametersFile, &sources.parameters},
        {PolicyData::kWorldViewsFile, &sources.worldViews},
        {PolicyData::kMembersFile, &sources.members}};
    for (const auto& [path, text] : files) {
        const auto found = requiredResource(path);
        if (!found)
            return fail(found.error());
        *text = *found;
    }
    return sources;
}

Result<std::shared_ptr<const PolicyModel>> PolicyModel::embedded() {
    return embeddedSources().and_then([](const Sources& sources) { return load(sources); });
}

Result<std::shared_ptr<const PolicyModel>> PolicyModel::load(const Sources& sources) {
    auto read = xmile::readXmile(sources.model, kModelFile);
    if (!read)
        return fail(std::move(read.error()));
    return load(std::move(read->document), sources);
}

Result<std::shared_ptr<const PolicyModel>> PolicyModel::load(xmile::Document document,
                                                             const Sources& others) {
    auto policyProgram = std::async(std::launch::async, [&] { return compileForPolicy(document); });
    const Result<Program> alone = compile(document);
    if (!alone)
        return fail(alone.error());
    const Result<References> references = findReferences(*alone);
    if (!references)
        return fail(references.error());

    RunInputs inputs;
    inputs.record = references->recorded;
    Result<RunResult> baseline = kyosei::run(*alone, inputs);
    if (!baseline)
        return fail(baseline.error());
    // More than half of it are constants, and what repeats others as their reference.
    baseline->shareEqualSeries();

    Result<Program> program = policyProgram.get();
    if (!program)
        return fail(program.error());

    std::shared_ptr<PolicyModel> model(new PolicyModel);
    model->reference_ = std::move(baseline->recorded);
    model->reference_.recorded.clear();
    for (std::size_t i = 0; i < references->own.size(); ++i)
        model->reference_.recorded.push_back(references->own[i]);
    model->sources_ = others;
    model->sources_.model = {};
    model->document_ = std::move(document);
    model->program_ = std::make_shared<const Program>(std::move(*program));
    model->data_ = std::make_unique<const PolicyData>(
        model->program_, PolicyData::Texts{others.parameters, others.worldViews, others.members});
    model->baseline_ = std::make_shared<const RunResult>(std::move(*baseline));

    Issues issues;
    const Program& bound = *model->program_;
    take(LeverTable::fromJson(others.levers, bound, valuesAtStart(bound, *model->baseline_),
                              kLeversFile),
         model->levers_, issues);
    take(ShockTable::fromJson(others.shocks, bound, kShocksFile), model->shocks_, issues);
    take(ChartCatalogue::fromJson(others.charts, bound, kChartsFile), model->charts_, issues);
    take(Observations::fromCsv(others.observations, kObservationsFile), model->observations_,
         issues);
    if (!issues.empty())
        return fail(std::move(issues));
    model->presentYear_ = bound.simulation().stop;
    for (const LeverCell& cell : model->levers_.cells())
        model->presentYear_ = std::min(model->presentYear_, cell.baseline.start);
    model->shown_ = model->charts_.shownSlots();
    const std::vector<Slot> costs = model->levers_.costSlots();
    model->shown_.insert(model->shown_.end(), costs.begin(), costs.end());
    for (std::size_t rule = 0; rule < model->shocks_.rules().capacity(); ++rule)
        model->shown_.push_back(model->shocks_.rules().firedSlot(rule));
    model->shown_ = sortedUnique(std::move(model->shown_));
    RunInputs shown = model->inputsFor({});
    shown.outputs = model->shown_;
    shown.checkpoint = model->presentYear_;
    Result<RunResult> shownBaseline = kyosei::run(bound, shown);
    if (!shownBaseline)
        return fail(std::move(shownBaseline.error()));
    if (!shownBaseline->checkpoint.values.empty())
        shownBaseline->keepForContinuing();
    model->shownBaseline_ = std::move(*shownBaseline);
    return std::shared_ptr<const PolicyModel>(std::move(model));
}

double PolicyModel::firstChange(const Scenario& scenario) const {
    double year = program_->simulation().stop;
    for (const auto& [id, setting] : scenario.levers)
        year = std::min(year, setting.start);
    for (const auto& [id, shockYear] : scenario.shocks)
        year = std::min(year, shockYear);
    for (const PolicyRule& rule : scenario.rules)
        year = std::min(year, rule.from);
    return year;
}

RunInputs PolicyModel::inputsFor(const Scenario& scenario) const {
    RunInputs inputs;
    inputs.constants = constantsOf(scenario, levers_, shocks_);
    inputs.exogenous = &reference_;
    return inputs;
}

Result<RunResult> PolicyModel::run(const Scenario& scenario, std::stop_token stop) const {
    return kyosei::run(*program_, inputsFor(scenario), std::move(stop));
}

Result<RunResult> PolicyModel::runShown(const Scenario& scenario, std::stop_token stop,
                                        const std::vector<Slot>& more) const {
    RunInputs inputs = inputsFor(scenario);
    inputs.outputs = shown_;
    for (const Slot slot : more)
        if (!std::binary_search(shown_.begin(), shown_.end(), slot))
            inputs.outputs.push_back(slot);
    // The baseline has kept only what the program itself shows.
    const bool usual = inputs.outputs.size() == shown_.size();
    if (usual && firstChange(scenario) >= shownBaseline_->checkpoint.time)
        inputs.continued = &*shownBaseline_;
    return kyosei::run(*program_, inputs, std::move(stop));
}

}  // namespace kyosei
