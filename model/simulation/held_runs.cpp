// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/held_runs.h"

#include "model/base/numbers.h"
#include "model/compile/compiler.h"
#include "model/engine/csv_export.h"
#include "model/simulation/issue_codes.h"

#include <algorithm>
#include <future>
#include <map>
#include <optional>
#include <utility>

namespace kyosei {

namespace {

constexpr std::size_t kMaxGroups = 31;  ///< bits of HeldGroups

std::string switchName(std::size_t group) {
    return "kyosei_hold_" + std::to_string(group + 1);
}

Result<Program> compiledWithReferences(const xmile::Document& document) {
    CompileOptions options;
    for (const xmile::Variable& variable : document.variables)
        if (!variable.referenceOf.empty())
            options.exogenous.push_back(variable.name);
    return compile(document, options);
}

}  // namespace

HeldRuns::HeldRuns(Program alone, Program program, std::vector<Slot> switches)
    : alone_(std::move(alone)), program_(std::move(program)), switches_(std::move(switches)) {
    for (const VariableInfo& variable : program_.variables()) {
        if (!variable.exogenous)
            continue;
        const VariableInfo* source = alone_.find(variable.referenceOf);
        for (Slot i = 0; source && i < variable.size; ++i) {
            references_.push_back(variable.first + i);
            recorded_.push_back(source->first + i);
        }
    }
}

Result<std::shared_ptr<const HeldRuns>> HeldRuns::of(xmile::Document document,
                                                     const std::vector<std::vector<Hold>>& groups) {
    if (groups.size() > kMaxGroups)
        return fail({codes::tooManyHeld, {}, {groups.size(), kMaxGroups}});
    std::map<std::pair<std::string, std::string>, std::string> conditions;
    for (std::size_t g = 0; g < groups.size(); ++g) {
        xmile::Variable constant;
        constant.name = switchName(g);
        constant.equation = {"0", 0};
        document.variables.push_back(std::move(constant));
        for (const Hold& hold : groups[g]) {
            std::string& condition = conditions[{hold.variable, hold.reader}];
            condition += (condition.empty() ? "" : " + ") + switchName(g);
        }
    }
    std::vector<ConditionalHold> holds;
    for (const auto& [link, switches] : conditions)
        holds.push_back({{link.first, link.second}, switches + " > 0.5"});
    if (Issues issues = holdInDocument(document, holds); !issues.empty())
        return fail(std::move(issues));
    auto second = std::async(std::launch::async, [&] { return compiledWithReferences(document); });
    Result<Program> alone = compile(document);
    Result<Program> program = second.get();
    if (!alone)
        return fail(std::move(alone.error()));
    if (!program)
        return fail(std::move(program.error()));
    std::vector<Slot> switches;
    for (std::size_t g = 0; g < groups.size(); ++g)
        switches.push_back(*program->slot(switchName(g)));
    return std::shared_ptr<const HeldRuns>(
        new HeldRuns(std::move(*alone), std::move(*program), std::move(switches)));
}

std::vector<ConstantOverride>
HeldRuns::translated(const Program& other, const std::vector<ConstantOverride>& constants) const {
    std::map<Slot, const VariableInfo*> byFirst;
    for (const VariableInfo& variable : other.variables())
        byFirst.emplace(variable.first, &variable);
    std::vector<ConstantOverride> here;
    for (const ConstantOverride& constant : constants) {
        const VariableInfo& variable = *std::prev(byFirst.upper_bound(constant.slot))->second;
        if (const VariableInfo* own = program_.find(variable.name))
            here.push_back({own->first + (constant.slot - variable.first), constant.values});
    }
    return here;
}

Result<HeldRuns::Baseline> HeldRuns::baseline(std::size_t members,
                                              std::vector<ConstantOverride> constants,
                                              std::vector<Slot> outputs,
                                              std::stop_token stop) const {
    RunInputs inputs;
    inputs.members = members;
    inputs.constants = constants;  // both programs have the same slots
    inputs.outputs = std::move(outputs);
    inputs.record = recorded_;
    inputs.threads = 0;
    Result<RunResult> result = kyosei::run(alone_, inputs, std::move(stop));
    if (!result)
        return fail(std::move(result.error()));
    result->recorded.recorded = references_;
    return Baseline{members, std::move(constants), std::move(*result)};
}

Result<HeldRuns::Held> HeldRuns::run(const Baseline& baseline,
                                     const std::vector<ConstantOverride>& changes,
                                     const std::vector<HeldGroups>& combinations,
                                     const std::vector<Slot>& outputs, std::stop_token stop) const {
    RunInputs inputs;
    inputs.constants = baseline.constants;
    inputs.constants.insert(inputs.constants.end(), changes.begin(), changes.end());
    if (!references_.empty())
        inputs.exogenous = &baseline.run.recorded;
    inputs.outputs = outputs;
    inputs.threads = 0;
    const std::size_t unswitched = inputs.constants.size();
    std::vector<RunResult> runs;
    // One member takes all combinations side by side; several take them one after the other, since
    // each member has a baseline of its own.
    const std::size_t together = baseline.members == 1 ? combinations.size() : 1;
    for (std::size_t first = 0; first < combinations.size(); first += together) {
        inputs.members = together * baseline.members;
        inputs.constants.resize(unswitched);
        for (std::size_t g = 0; g < switches_.size(); ++g) {
            ConstantOverride on{switches_[g], {}};
            for (std::size_t c = first; c < first + together; ++c)
                on.values.push_back(combinations[c] >> g & 1);
            inputs.constants.push_back(std::move(on));
        }
        Result<RunResult> result = kyosei::run(program_, inputs, stop);
        if (!result)
            return fail(std::move(result.error()));
        runs.push_back(std::move(*result));
    }
    return Held(std::move(runs), baseline.members);
}

Result<std::vector<ConstantOverride>> constantsIn(const Program& program, std::string_view pairs) {
    std::vector<ConstantOverride> constants;
    Issues issues;
    while (!pairs.empty()) {
        std::size_t end = 0;
        for (int depth = 0; end < pairs.size() && (depth > 0 || pairs[end] != ','); ++end)
            depth += pairs[end] == '[' ? 1 : pairs[end] == ']' ? -1 : 0;
        const std::string pair(pairs.substr(0, end));
        pairs.remove_prefix(std::min(pairs.size(), end + 1));
        const std::size_t equals = pair.find('=');
        const std::string name = pair.substr(0, equals);
        const auto value = equals == std::string::npos ? std::optional<double>()
                                                       : finiteNumber(pair.substr(equals + 1));
        if (!value) {
            issues.push_back({codes::noChange, {}, {pair}});
            continue;
        }
        const auto columns = exportColumns(program, {name});
        if (!columns) {
            issues.insert(issues.end(), columns.error().begin(), columns.error().end());
            continue;
        }
        if (!program.find(name.substr(0, name.find('[')))->constant) {
            issues.push_back({codes::changesNoConstant, {{}, 0, name}});
            continue;
        }
        for (const ExportColumn& column : *columns)
            constants.push_back({column.slot, {*value}});
    }
    if (!issues.empty())
        return fail(std::move(issues));
    return constants;
}

}  // namespace kyosei
