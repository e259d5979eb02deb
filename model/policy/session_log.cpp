// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/session_log.h"

#include "model/base/issue_codes.h"
#include "model/base/json_reader.h"
#include "model/policy/issue_codes.h"
#include "model/policy/session_journal.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace kyosei {

using nlohmann::json;

namespace {

constexpr const char* kSessionFormat = "kyosei-session";
constexpr int kSessionVersion = 1;
constexpr std::array<std::pair<LogKind, std::string_view>, 5> kKinds{{
    {LogKind::note, "note"},
    {LogKind::question, "question"},
    {LogKind::prediction, "prediction"},
    {LogKind::finding, "finding"},
    {LogKind::decision, "decision"},
}};

std::string pathOf(const std::string& parent, const char* key, std::size_t index) {
    return parent + key + '[' + std::to_string(index) + ']' + '.';
}

/// Calls `read(entry, path)` with each object of an optional array.
template <typename Read>
void forEachObject(JsonReader& reader, const json& object, const char* key, const std::string& path,
                   Read read) {
    if (!object.contains(key))
        return;
    std::size_t index = 0;
    for (const json& entry : reader.array(object, key, path)) {
        const std::string place = pathOf(path, key, index++);
        if (entry.is_object())
            read(entry, place);
        else
            reader.report(codes::logEntryNotObject, place);
    }
}

KeyResult readResult(JsonReader& reader, const json& entry, const std::string& path) {
    KeyResult result;
    result.name = reader.line(entry, "name", path, true);
    result.year = reader.number(entry, "year", path);
    result.value = reader.number(entry, "value", path);
    result.low = reader.optionalNumber(entry, "low", path);
    result.median = reader.optionalNumber(entry, "median", path);
    result.high = reader.optionalNumber(entry, "high", path);
    return result;
}

LogEntry readEntry(JsonReader& reader, const json& entry, const std::string& path) {
    LogEntry read;
    const std::string kind = reader.text(entry, "kind", path);
    bool known = false;
    for (const auto& [value, name] : kKinds)
        if (kind == name) {
            read.kind = value;
            known = true;
        }
    if (!known)
        reader.report(codes::unknownLogKind, path + "kind", {kind});
    read.time = reader.line(entry, "time", path);
    read.author = reader.line(entry, "author", path);
    read.text = reader.paragraphs(entry, "text", path, true);
    if (entry.contains("numbers"))
        for (const auto& [name, value] : reader.object(entry, "numbers", path).items()) {
            if (value.is_number())
                read.numbers[name] = value.get<double>();
            else
                reader.report(codes::notNumber, path + "numbers." + name);
        }
    return read;
}

class LogReader {
public:
    LogReader(JsonReader& reader, const LeverTable& levers, const ShockTable& shocks)
        : reader_(reader), levers_(levers), shocks_(shocks) {}

    void readStep(const json& entry, const std::string& path) {
        SessionStep step;
        const std::size_t index = log.steps.size();
        if (const auto from = indexOf(entry, "from", path)) {
            if (*from >= index)
                reader_.report(codes::notEarlierStep, path + "from");
            step.from = from;
        }
        step.time = reader_.line(entry, "time", path);
        step.change = reader_.line(entry, "change", path);
        step.name = reader_.line(entry, "name", path);
        step.scenario = readScenarioOf(entry, path);
        forEachObject(reader_, entry, "results", path, [&](const json& one, const auto& place) {
            step.results.push_back(readResult(reader_, one, place));
        });
        forEachObject(reader_, entry, "entries", path, [&](const json& one, const auto& place) {
            step.entries.push_back(readEntry(reader_, one, place));
        });
        log.steps.push_back(std::move(step));
    }

    void readProposal(const json& entry, const std::string& path) {
        Proposal proposal;
        const std::string letter = reader_.text(entry, "letter", path);
        proposal.place =
            letter.size() == 1 ? static_cast<std::size_t>(letter.front() - 'A') : kMaxProposals;
        const bool taken = std::ranges::find(log.proposals, proposal.place, &Proposal::place) !=
                           log.proposals.end();
        if (proposal.place >= kMaxProposals || taken)
            reader_.report(codes::proposalLetter, path + "letter");
        proposal.name = reader_.line(entry, "name", path);
        proposal.shown = reader_.flagOr(entry, "shown", path, true);
        proposal.scenario = readScenarioOf(entry, path);
        log.proposals.push_back(std::move(proposal));
    }

    [[nodiscard]] std::optional<std::size_t> indexOf(const json& entry, const char* key,
                                                     const std::string& path) {
        const auto number = reader_.optionalNumber(entry, key, path);
        if (!number)
            return std::nullopt;
        if (*number < 0 || *number > 1e6 || *number != std::floor(*number)) {
            reader_.report(codes::notWholeNumber, path + key);
            return std::nullopt;
        }
        return static_cast<std::size_t>(*number);
    }

    SessionLog log;

private:
    /// Null, and issues, if there is none that can be read.
    [[nodiscard]] std::shared_ptr<const Scenario> readScenarioOf(const json& entry,
                                                                 const std::string& path) {
        auto scenario = readScenario(reader_.object(entry, "scenario", path).dump(), levers_,
                                     shocks_, path + "scenario");
        if (scenario)
            return std::make_shared<const Scenario>(std::move(scenario->scenario));
        for (const Issue& issue : scenario.error())
            reader_.report(issue, path + "scenario." + issue.place.variable);
        return nullptr;
    }

    JsonReader& reader_;
    const LeverTable& levers_;
    const ShockTable& shocks_;
};

void writeNumber(nlohmann::ordered_json& object, const char* key,
                 const std::optional<double>& number) {
    if (number && std::isfinite(*number))
        object[key] = *number;
}

nlohmann::ordered_json toJson(const SessionStep& step) {
    nlohmann::ordered_json object;
    if (step.from)
        object["from"] = *step.from;
    object["time"] = step.time;
    object["change"] = step.change;
    if (!step.name.empty())
        object["name"] = step.name;
    object["scenario"] = nlohmann::ordered_json::parse(writeScenario(*step.scenario));
    for (const KeyResult& result : step.results) {
        if (!std::isfinite(result.value))
            continue;
        nlohmann::ordered_json one{{"name", result.name}, {"year", result.year}};
        one["value"] = result.value;
        writeNumber(one, "low", result.low);
        writeNumber(one, "median", result.median);
        writeNumber(one, "high", result.high);
        object["results"].push_back(std::move(one));
    }
    for (const LogEntry& entry : step.entries) {
        nlohmann::ordered_json one{{"kind", logKindName(entry.kind)}, {"time", entry.time}};
        if (!entry.author.empty())
            one["author"] = entry.author;
        one["text"] = entry.text;
        for (const auto& [name, value] : entry.numbers)
            writeNumber(one["numbers"], name.c_str(), value);
        object["entries"].push_back(std::move(one));
    }
    return object;
}

nlohmann::ordered_json toJson(const Proposal& proposal) {
    return {{"letter", std::string(1, proposal.letter())},
            {"name", proposal.name},
            {"shown", proposal.shown},
            {"scenario", nlohmann::ordered_json::parse(writeScenario(*proposal.scenario))}};
}

}  // namespace

std::string_view logKindName(LogKind kind) {
    for (const auto& [value, name] : kKinds)
        if (value == kind)
            return name;
    return kKinds.front().second;
}

std::vector<std::size_t> lanesOf(const SessionLog& log) {
    const std::size_t count = log.steps.size();
    // A lane is taken until the last step that goes on from it.
    std::vector<std::size_t> lastChild(count);
    for (std::size_t i = 0; i < count; ++i) {
        lastChild[i] = i;
        if (log.steps[i].from)
            lastChild[*log.steps[i].from] = i;
    }
    std::vector<std::size_t> lanes(count);
    std::vector<std::size_t> takenUntil;  // per lane: index of a step
    std::vector<bool> continued(count);
    for (std::size_t i = 0; i < count; ++i) {
        const auto from = log.steps[i].from;
        std::size_t lane = 0;
        if (from && !continued[*from]) {
            lane = lanes[*from];
            continued[*from] = true;
        } else {
            const std::size_t begin = from.value_or(i);
            while (lane < takenUntil.size() && takenUntil[lane] > begin)
                ++lane;
        }
        lanes[i] = lane;
        if (lane >= takenUntil.size())
            takenUntil.resize(lane + 1);
        takenUntil[lane] = std::max({takenUntil[lane], lastChild[i], i + 1});
    }
    return lanes;
}

Result<SessionLog> readSessionLog(std::string_view text, const LeverTable& levers,
                                  const ShockTable& shocks, std::string file) {
    JsonReader reader(std::move(file));
    const auto root = reader.parse(text, kSessionFormat, kSessionVersion);
    if (!root)
        return fail(reader.takeIssues());
    LogReader log(reader, levers, shocks);
    (void)reader.array(*root, "steps", "");
    forEachObject(reader, *root, "steps", "",
                  [&](const json& entry, const auto& path) { log.readStep(entry, path); });
    forEachObject(reader, *root, "proposals", "",
                  [&](const json& entry, const auto& path) { log.readProposal(entry, path); });
    log.log.current = log.indexOf(*root, "current", "").value_or(0);
    if (log.log.current >= std::max<std::size_t>(1, log.log.steps.size()))
        reader.report(codes::notAStep, "current");
    if (hasErrors(reader.issues()))
        return fail(reader.takeIssues());
    return std::move(log.log);
}

Result<SessionLog> readSessionLogFile(const std::filesystem::path& path, const LeverTable& levers,
                                      const ShockTable& shocks) {
    return readFile(path, kLargestSession).and_then([&](const std::string& text) {
        const std::string journal = replayJournal(text);
        return readSessionLog(journal.empty() ? text : journal, levers, shocks, path.string());
    });
}

std::string writeSessionStep(const SessionStep& step) {
    return toJson(step).dump(-1, ' ', false, json::error_handler_t::replace);
}

std::string writeProposals(const std::vector<Proposal>& proposals) {
    auto list = nlohmann::ordered_json::array();
    for (const Proposal& proposal : proposals)
        list.push_back(toJson(proposal));
    return list.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::string writeSessionLog(const SessionLog& log) {
    nlohmann::ordered_json root;
    root["format"] = kSessionFormat;
    root["version"] = kSessionVersion;
    root["current"] = log.current;
    root["steps"] = nlohmann::ordered_json::array();
    for (const SessionStep& step : log.steps)
        root["steps"].push_back(toJson(step));
    for (const Proposal& proposal : log.proposals)
        root["proposals"].push_back(toJson(proposal));
    return root.dump(1, ' ', false, json::error_handler_t::replace) + '\n';
}

}  // namespace kyosei
