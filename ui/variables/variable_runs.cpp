// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/variables/variable_runs.h"

#include "model/simulation/policy_data.h"

#include <algorithm>
#include <utility>

namespace kyosei {

namespace {

/// The name of the element at a slot; empty if there is none.
std::string elementAt(const Program& program, Slot slot) {
    for (const VariableInfo& variable : program.variables())
        if (slot >= variable.first && slot < variable.first + variable.size)
            return program.elementName(variable, slot - variable.first);
    return {};
}

std::vector<Parameter> evidenceFor(const PolicyModel& model, const VariableAnswer& answer) {
    const auto& parameters = model.data().parameters();
    std::vector<Parameter> evidence;
    if (!parameters)
        return evidence;
    std::vector<Slot> wanted{answer.slot};
    for (const structure::SheetNeighbour& cause : answer.sheet.causes)
        if (cause.constant)
            wanted.push_back(answer.slotOf(model.program(), cause.node));
    for (const Slot slot : wanted)
        for (const Parameter& parameter : *parameters)
            if (parameter.slot == slot)
                evidence.push_back(parameter);
    return evidence;
}

}  // namespace

/// The structure and the last runs, kept from one request to the next.
struct VariableRuns::Workshop {
    explicit Workshop(std::shared_ptr<const PolicyModel> of) : model(std::move(of)) {}

    Result<std::shared_ptr<const VariableAnswer>> answer(const Request& request);

    std::shared_ptr<const PolicyModel> model;

private:
    struct Run {
        Scenario scenario;
        std::shared_ptr<const RunResult> result;
    };
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<std::shared_ptr<const RunResult>> runOf(const Scenario& scenario,
                                                                 Run& kept) const;

    std::shared_ptr<const structure::Structure> structure_;
    std::optional<structure::VariableSheets> sheets_;
    Run before_, after_;
};

Result<void> VariableRuns::Workshop::prepare() {
    if (sheets_)
        return {};
    auto structure = structure::Structure::of(model->document(), true);
    if (!structure)
        return fail(structure.error());
    structure_ = std::make_shared<const structure::Structure>(std::move(*structure));
    auto sheets = structure::VariableSheets::of(model->document(), structure_, model->program());
    if (!sheets)
        return fail(sheets.error());
    sheets_ = std::move(*sheets);
    return {};
}

Result<std::shared_ptr<const RunResult>> VariableRuns::Workshop::runOf(const Scenario& scenario,
                                                                       Run& kept) const {
    if (scenario.runsLike(Scenario{}))
        return model->baseline();
    if (!kept.result || !scenario.runsLike(kept.scenario)) {
        auto run = model->run(scenario);
        if (!run)
            return fail(run.error());
        kept = {scenario, std::make_shared<const RunResult>(std::move(*run))};
    }
    return kept.result;
}

Result<std::shared_ptr<const VariableAnswer>>
VariableRuns::Workshop::answer(const Request& request) {
    if (const auto prepared = prepare(); !prepared)
        return fail(prepared.error());
    const auto before = runOf(request.reference, before_);
    const auto after = runOf(request.scenario, after_);
    if (!before || !after)
        return fail(before ? after.error() : before.error());
    const auto place = structure_->find(elementAt(model->program(), request.slot));
    if (!place)
        return fail(place.error());
    auto answer = std::make_shared<VariableAnswer>();
    answer->slot = request.slot;
    answer->structure = structure_;
    answer->before = *before;
    answer->after = *after;
    sheets_->moveTo(**before, **after, request.time);
    answer->sheet = sheets_->sheet(structure_->list()[place->variable].first +
                                   static_cast<structure::Node>(place->element.value_or(0)));
    answer->evidence = evidenceFor(*model, *answer);
    return answer;
}

Slot VariableAnswer::slotOf(const Program& program, structure::Node node) const {
    const structure::StructureVariable& variable = structure->list()[structure->variableOf(node)];
    const VariableInfo* info = program.find(variable.name);
    return info ? info->first + (node - variable.first) : 0;
}

VariableRuns::VariableRuns(std::shared_ptr<const PolicyModel> model, QObject* parent)
    : QObject(parent), workshop_(std::make_shared<Workshop>(std::move(model))) {}

void VariableRuns::ask(Request request) {
    if (task_.isRunning())
        waiting_ = std::move(request);
    else
        start(std::move(request));
}

void VariableRuns::start(Request request) {
    using Answer = std::shared_ptr<const VariableAnswer>;
    task_ = runInBackground(
        *this,
        [workshop = workshop_, request = std::move(request)](const BackgroundContext&) {
            return workshop->answer(request);
        },
        [this](const Result<Answer>& answer) {
            if (answer)
                emit answered(*answer);
            else
                emit failed(answer.error());
            if (waiting_)
                start(*std::exchange(waiting_, std::nullopt));
        });
}

}  // namespace kyosei
