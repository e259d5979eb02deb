// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explore/setup.h"

#include "model/base/numbers.h"
#include "model/engine/csv_export.h"
#include "model/explore/issue_codes.h"
#include "model/policy/parameters.h"
#include "model/program/code.h"
#include "model/simulation/policy_ensemble.h"

#include <algorithm>
#include <utility>

namespace kyosei::explore {

namespace {

constexpr double kMaxMembers = 1e10;
constexpr std::size_t kMaxShards = 1'000'000;
constexpr double kMaxValues = 2.5e8;  ///< of one shard in memory: 2 GB

std::string trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return std::string(text);
}

/// "NAME = REST"; an empty rest if there is no equals sign.
std::pair<std::string, std::string> splitAtEquals(const std::string& text) {
    const std::size_t equals = std::min(text.find('='), text.size());
    return {trimmed(text.substr(0, equals)),
            equals < text.size() ? trimmed(text.substr(equals + 1)) : std::string()};
}

const char* nameOf(Sampling sampling) {
    switch (sampling) {
    case Sampling::sobol: return "sobol";
    case Sampling::plainSobol: return "plain sobol";
    case Sampling::latinHypercube: return "latin hypercube";
    case Sampling::grid: return "grid";
    case Sampling::random: return "random";
    }
    return "";
}

/// Whether members differ though their constants are the same.
bool drawsRandomNumbers(const Program& program) {
    const Code& code = program.code();
    for (const auto* section : {&code.constants, &code.initial, &code.step})
        for (const Instruction& instruction : *section)
            if (instruction.op == Op::randomUniform)
                return true;
    return false;
}

bool sharesTarget(const Uncertainty& a, const Uncertainty& b) {
    return std::ranges::any_of(a.targets, [&](const Uncertainty::Target& mine) {
        return std::ranges::any_of(
            b.targets, [&](const Uncertainty::Target& other) { return mine.slot == other.slot; });
    });
}

}  // namespace

Setup::Setup(const Program& program, const RunResult& central, const Request& request)
    : program_(program), central_(central), request_(request) {
    setting("kyosei", KYOSEI_VERSION);
    setting("arithmetic", arithmetic());
    readUncertainties();
    readTable();
}

void Setup::setting(const std::string& key, const std::string& value) {
    exploration_.settings.push_back(key + ": " + value);
}

void Setup::changeSettings(const std::vector<ConstantOverride>& changes) {
    for (const ConstantOverride& change : changes)
        setting("change " + nameOf(change.slot), shortestNumber(change.values.front()));
}

void Setup::problem(const IssueCode& code, std::string what, IssueArguments arguments) {
    issues_.push_back({code, {{}, 0, std::move(what)}, std::move(arguments)});
}

std::string Setup::nameOf(Slot slot) const {
    for (const VariableInfo& variable : program_.variables())
        if (slot >= variable.first && slot < variable.first + variable.size)
            return program_.elementName(variable, slot - variable.first);
    return {};
}

std::vector<Slot> Setup::constantSlots(const std::string& name) {
    const auto columns = exportColumns(program_, {name});
    if (!columns) {
        issues_.insert(issues_.end(), columns.error().begin(), columns.error().end());
        return {};
    }
    std::vector<Slot> slots;
    for (const ExportColumn& column : *columns)
        slots.push_back(column.slot);
    for (const VariableInfo& variable : program_.variables())
        if (slots.front() >= variable.first && slots.front() < variable.first + variable.size &&
            !variable.constant) {
            problem(codes::exploredNotConstant, name);
            return {};
        }
    return slots;
}

void Setup::readUncertainties() {
    for (const std::string& text : request_.uncertainties) {
        const auto [name, description] = splitAtEquals(text);
        const std::vector<Slot> slots = constantSlots(name);
        if (slots.empty())
            continue;
        const double central = central_.series(slots.front()).front();
        const auto distribution = Distribution::parse(description, central, {{}, 0, name});
        if (!distribution) {
            issues_.insert(issues_.end(), distribution.error().begin(), distribution.error().end());
            continue;
        }
        Uncertainty uncertainty{name, *distribution, {}};
        for (const Slot slot : slots)
            uncertainty.targets.push_back({slot, 1});
        addUncertainties({std::move(uncertainty)});
    }
}

void Setup::readTable() {
    if (request_.table.empty())
        return;
    const auto parameters = readParameters(request_.table, program_, request_.tableFile);
    if (parameters)
        addUncertainties(uncertaintiesOf(*parameters));
    else
        issues_.insert(issues_.end(), parameters.error().begin(), parameters.error().end());
}

void Setup::addUncertainties(std::vector<Uncertainty> uncertainties) {
    auto& known = exploration_.spec.uncertainties;
    for (Uncertainty& uncertainty : uncertainties)
        if (std::ranges::none_of(
                known, [&](const Uncertainty& other) { return sharesTarget(uncertainty, other); }))
            known.push_back(std::move(uncertainty));
}

std::vector<ConstantOverride> Setup::readChanges(const std::vector<std::string>& texts) {
    std::vector<ConstantOverride> changes;
    for (const std::string& text : texts) {
        const auto [name, valueText] = splitAtEquals(text);
        const std::vector<Slot> slots = constantSlots(name);
        const std::optional<double> value = finiteNumber(valueText);
        if (!value)
            problem(codes::exploredNotNumber, name, {valueText});
        for (const Slot slot : slots)
            changes.push_back({slot, {value.value_or(0)}});
    }
    return changes;
}

std::size_t Setup::outputIndex(Slot slot) {
    auto& outputs = exploration_.spec.outputs;
    const auto found = std::ranges::find(outputs, slot);
    if (found != outputs.end())
        return static_cast<std::size_t>(found - outputs.begin());
    outputs.push_back(slot);
    exploration_.outputNames.push_back(nameOf(slot));
    return outputs.size() - 1;
}

void Setup::chooseOutputs(const std::vector<Slot>& defaults) {
    if (request_.outputs.empty()) {
        for (const Slot slot : defaults)
            (void)outputIndex(slot);
    } else {
        const auto columns = exportColumns(program_, request_.outputs);
        if (!columns)
            issues_.insert(issues_.end(), columns.error().begin(), columns.error().end());
        else
            for (const ExportColumn& column : *columns)
                (void)outputIndex(column.slot);
    }
    for (const std::string& condition : request_.conditions)
        readCondition(condition);
    if (exploration_.spec.outputs.empty() && issues_.empty())
        problem(codes::nothingToReport);
}

void Setup::readCondition(const std::string& text) {
    using Relation = Condition::Relation;
    constexpr std::pair<const char*, Relation> kRelations[] = {{">=", Relation::greaterEqual},
                                                               {"<=", Relation::lessEqual},
                                                               {">", Relation::greater},
                                                               {"<", Relation::less}};
    for (const auto& [sign, relation] : kRelations) {
        const std::size_t at = text.find(sign);
        if (at == std::string::npos)
            continue;
        const std::string name = trimmed(text.substr(0, at));
        const auto level = finiteNumber(trimmed(text.substr(at + std::string_view(sign).size())));
        const auto columns = exportColumns(program_, {name});
        if (!columns)
            issues_.insert(issues_.end(), columns.error().begin(), columns.error().end());
        else if (columns->size() != 1)
            problem(codes::conditionOnArray, name);
        else if (!level)
            problem(codes::conditionWithoutNumber, name, {text});
        else
            exploration_.conditions.push_back(
                {columns->front().name + ' ' + sign + ' ' + shortestNumber(*level),
                 outputIndex(columns->front().slot), relation, *level});
        return;
    }
    problem(codes::notACondition, {}, {text});
}

void Setup::chooseTimes(double defaultTime) {
    const std::vector<double>& saved = central_.times();
    std::vector<double> wanted = request_.times;
    if (request_.allTimes)
        wanted = saved;
    else if (wanted.empty())
        wanted = {defaultTime};
    for (const double time : wanted) {
        const auto nearest = std::ranges::min_element(
            saved, {}, [&](double each) { return std::fabs(each - time); });
        if (std::fabs(*nearest - time) > 1e-6 * std::max(1.0, std::fabs(time)))
            problem(codes::timeNotSaved, {}, {time, *nearest});
        exploration_.times.push_back(*nearest);
        exploration_.savedTimes.push_back(static_cast<std::size_t>(nearest - saved.begin()));
    }
}

void Setup::chooseMembers() {
    EnsembleSpec& spec = exploration_.spec;
    // Without uncertain constants there is no space to cover.
    const Sampling sampling = spec.uncertainties.empty() ? Sampling::random : request_.sampling;
    spec.design = {sampling, spec.uncertainties.size(), request_.members, request_.seed, 0};
    if (sampling == Sampling::grid) {
        const double members = std::pow(static_cast<double>(request_.levels),
                                        static_cast<double>(spec.uncertainties.size()));
        if (members < 1 || members > kMaxMembers)
            return problem(codes::impossibleGrid, {}, {request_.levels, spec.uncertainties.size()});
        spec.design.levels = request_.levels;
        spec.design.members = static_cast<std::size_t>(members + 0.5);
    }
    exploration_.shardMembers = request_.shardMembers;
    if (spec.design.members == 0 || request_.shardMembers == 0)
        return problem(codes::noMembers);
    if (exploration_.shards() > kMaxShards)
        problem(codes::tooManyShards);
    const double values = static_cast<double>(spec.outputs.size() * exploration_.times.size()) *
                          static_cast<double>(std::min(request_.shardMembers, spec.design.members));
    if (values > kMaxValues)
        problem(codes::shardTooLarge);
    if (issues_.empty())
        if (const auto sample = drawSample(spec.design, 0, 1); !sample)
            issues_ = sample.error();
}

Result<Exploration> Setup::finish(const std::vector<Slot>& defaultOutputs, double defaultTime) {
    if (exploration_.spec.uncertainties.empty() && !drawsRandomNumbers(program_) && issues_.empty())
        problem(codes::nothingUncertain);
    chooseOutputs(defaultOutputs);
    chooseTimes(defaultTime);
    chooseMembers();
    if (!issues_.empty())
        return fail(std::move(issues_));
    const EnsembleSpec& spec = exploration_.spec;
    exploration_.spec.threads = request_.threads;
    for (const Uncertainty& uncertainty : spec.uncertainties)
        setting("vary " + uncertainty.name, toText(uncertainty.distribution));
    setting("sampling", kyosei::explore::nameOf(spec.design.sampling));
    setting("members", std::to_string(exploration_.members()));
    setting("seed", std::to_string(request_.seed));
    setting("members of a shard", std::to_string(exploration_.shardMembers));
    for (const std::string& name : exploration_.outputNames)
        setting("output", name);
    for (const double time : exploration_.times)
        setting("time", shortestNumber(time));
    for (const Condition& condition : exploration_.conditions)
        setting("condition", condition.text);
    return std::move(exploration_);
}

}  // namespace kyosei::explore
