// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/scenario.h"

#include "model/base/issue_codes.h"
#include "model/base/json_reader.h"
#include "model/policy/issue_codes.h"
#include "model/policy/rule_files.h"
#include "model/policy/shares.h"

#include <algorithm>
#include <array>

namespace kyosei {

using nlohmann::json;

namespace {

constexpr const char* kScenarioFormat = "kyosei-scenario";
constexpr int kScenarioVersion = 1;
constexpr std::size_t kLargestScenario = 4u << 20;
constexpr double kLongestRamp = 100;
constexpr double kLargestLimit = 1e6;

/// A number from the file if it lies in the range, else `otherwise` and an issue naming the key.
double inRange(JsonReader& reader, const json& entry, const char* key, const std::string& path,
               double low, double high, double otherwise) {
    const auto value = reader.optionalNumber(entry, key, path);
    if (!value)
        return otherwise;
    if (*value < low || *value > high)
        reader.report(codes::outOfRange, path + key, {*value, low, high});
    return *value;
}

/// The value of a slider. Ranges have moved from one edition to the next: beyond its end counts as
/// its end, and that is said.
double valueWithin(JsonReader& reader, const json& entry, const LeverCell& cell,
                   const std::string& path) {
    const auto value = reader.optionalNumber(entry, "value", path);
    if (!value)
        return cell.baseline.value;
    const double within = std::clamp(*value, cell.minimum, cell.maximum);
    if (within != *value)
        reader.report(codes::takenAsEnd, path + "value",
                      {*value, within, cell.minimum, cell.maximum});
    return within;
}

void readSetting(JsonReader& reader, const json& entry, const LeverCell& cell,
                 const std::string& path, Scenario& scenario) {
    if (!entry.is_object() || !entry.contains("value")) {
        reader.report(codes::keyMissing, path + "value");
        return;
    }
    LeverSetting setting = cell.baseline;
    setting.value = valueWithin(reader, entry, cell, path);
    setting.start = inRange(reader, entry, "start", path, kFirstYear, kLastYear, setting.start);
    setting.ramp = inRange(reader, entry, "ramp", path, 0, kLongestRamp, setting.ramp);
    setting.end = inRange(reader, entry, "end", path, kFirstYear, kLastYear, setting.end);
    if (setting.end < setting.start)
        reader.report(codes::endBeforeStart, path + "end");
    scenario.set(cell, setting);
}

void readLevers(JsonReader& reader, const json& root, const LeverTable& levers,
                Scenario& scenario) {
    if (!root.contains("levers"))
        return;
    for (const auto& [lever, actors] : reader.object(root, "levers", "").items()) {
        const std::string path = "levers." + lever;
        if (!levers.row(lever)) {
            reader.report(codes::unknownLever, path);
            continue;
        }
        if (!actors.is_object()) {
            reader.report(codes::notEntryPerCountry, path);
            continue;
        }
        for (const auto& [actor, entry] : actors.items()) {
            const LeverCell* cell = levers.find({lever, actor});
            if (cell)
                readSetting(reader, entry, *cell, path + '.' + actor + '.', scenario);
            else
                reader.report(codes::leverWithoutCountry, path + '.' + actor);
        }
    }
}

void readShocks(JsonReader& reader, const json& root, const ShockTable& shocks,
                Scenario& scenario) {
    if (!root.contains("shocks"))
        return;
    for (const auto& [id, entry] : reader.object(root, "shocks", "").items()) {
        const std::string path = "shocks." + id;
        if (!shocks.find(id)) {
            reader.report(codes::unknownShock, path);
            continue;
        }
        (void)reader.number(entry, "year", path + '.');
        scenario.shocks[id] =
            inRange(reader, entry, "year", path + '.', kFirstYear, kLastYear, kFirstYear);
    }
}

void readSplit(JsonReader& reader, const json& entry, const LeverSplit& split,
               const std::string& path, Scenario& scenario) {
    std::vector<double> shares(split.receivers.size());
    if (entry.is_object())
        for (const auto& [receiver, share] : entry.items()) {
            const auto known = std::find(split.receivers.begin(), split.receivers.end(), receiver);
            if (known == split.receivers.end())
                reader.report(codes::unknownReceiver, path + receiver);
            else
                shares[static_cast<std::size_t>(known - split.receivers.begin())] =
                    inRange(reader, entry, receiver.c_str(), path, 0, 1, 0);
        }
    if (areShares(shares))
        scenario.setShares(split, shares);
    else
        reader.report(codes::sharesNotOne, path.substr(0, path.size() - 1));
}

void readSplits(JsonReader& reader, const json& root, const LeverTable& levers,
                Scenario& scenario) {
    if (!root.contains("splits"))
        return;
    for (const auto& [lever, actors] : reader.object(root, "splits", "").items()) {
        for (const auto& [actor, entry] : actors.items()) {
            const std::string path = "splits." + lever + '.' + actor;
            if (const LeverSplit* split = levers.split({lever, actor}))
                readSplit(reader, entry, *split, path + '.', scenario);
            else
                reader.report(codes::leverNotDivided, path);
        }
    }
}

void readLocks(JsonReader& reader, const json& root, const LeverTable& levers, Scenario& scenario) {
    if (!root.contains("locked"))
        return;
    for (const auto& [lever, actors] : reader.object(root, "locked", "").items()) {
        for (const json& entry : actors) {
            const LeverId id{lever, entry.is_string() ? entry.get<std::string>() : std::string()};
            if (levers.find(id))
                scenario.locked.insert(id);
            else
                reader.report(codes::unknownLever, "locked." + lever);
        }
    }
}

void warnOfUnknownKeys(JsonReader& reader, const json& root) {
    constexpr std::array<std::string_view, 11> kKnown = {
        "format", "version", "title",  "author",        "note", "levers",
        "shocks", "splits",  "locked", "spendingLimit", "rules"};
    for (const auto& [key, value] : root.items())
        if (std::find(kKnown.begin(), kKnown.end(), key) == kKnown.end())
            reader.report(codes::unknownKey, key);
}

}  // namespace

LeverSetting Scenario::setting(const LeverCell& cell) const {
    const auto found = levers.find(cell.id);
    return found == levers.end() ? cell.baseline : found->second;
}

void Scenario::set(const LeverCell& cell, const LeverSetting& setting) {
    if (setting.value == cell.baseline.value)
        levers.erase(cell.id);
    else
        levers[cell.id] = setting;
}

std::vector<double> Scenario::shares(const LeverSplit& split) const {
    const auto found = splits.find(split.id);
    if (found == splits.end())
        return split.baseline;
    std::vector<double> shares;
    for (const std::string& receiver : split.receivers) {
        const auto share = found->second.find(receiver);
        shares.push_back(share == found->second.end() ? 0 : share->second);
    }
    return shares;
}

void Scenario::setShares(const LeverSplit& split, const std::vector<double>& shares) {
    splits.erase(split.id);
    if (shares == split.baseline)
        return;
    for (std::size_t i = 0; i < shares.size(); ++i)
        splits[split.id][split.receivers[i]] = shares[i];
}

Result<ReadScenario> readScenario(std::string_view text, const LeverTable& levers,
                                  const ShockTable& shocks, std::string file) {
    JsonReader reader(std::move(file));
    const auto root = reader.parse(text, kScenarioFormat, kScenarioVersion);
    if (!root)
        return fail(reader.takeIssues());
    ReadScenario read;
    read.scenario.title = reader.line(*root, "title", "");
    read.scenario.author = reader.line(*root, "author", "");
    read.scenario.note = reader.paragraphs(*root, "note", "");
    readLevers(reader, *root, levers, read.scenario);
    readShocks(reader, *root, shocks, read.scenario);
    readSplits(reader, *root, levers, read.scenario);
    readLocks(reader, *root, levers, read.scenario);
    if (root->contains("spendingLimit"))
        read.scenario.spendingLimit =
            inRange(reader, *root, "spendingLimit", "", 0, kLargestLimit, 0);
    if (root->contains("rules"))
        read.scenario.rules = readRules(reader, *root, levers, shocks.rules());
    warnOfUnknownKeys(reader, *root);
    if (hasErrors(reader.issues()))
        return fail(reader.takeIssues());
    read.notes = reader.takeIssues();
    return read;
}

Result<ReadScenario> readScenarioFile(const std::filesystem::path& path, const LeverTable& levers,
                                      const ShockTable& shocks) {
    return readFile(path, kLargestScenario).and_then([&](const std::string& text) {
        return readScenario(text, levers, shocks, path.string());
    });
}

std::string writeScenario(const Scenario& scenario) {
    nlohmann::ordered_json root;
    root["format"] = kScenarioFormat;
    root["version"] = kScenarioVersion;
    root["title"] = scenario.title;
    root["author"] = scenario.author;
    root["note"] = scenario.note;
    root["levers"] = json::object();
    for (const auto& [id, setting] : scenario.levers)
        root["levers"][id.lever][id.actor] = {{"value", setting.value},
                                              {"start", setting.start},
                                              {"ramp", setting.ramp},
                                              {"end", setting.end}};
    root["shocks"] = json::object();
    for (const auto& [id, year] : scenario.shocks)
        root["shocks"][id] = {{"year", year}};
    for (const auto& [id, shares] : scenario.splits)
        root["splits"][id.lever][id.actor] = shares;
    for (const LeverId& id : scenario.locked)
        root["locked"][id.lever].push_back(id.actor);
    if (scenario.spendingLimit)
        root["spendingLimit"] = *scenario.spendingLimit;
    if (!scenario.rules.empty())
        root["rules"] = toJson(scenario.rules);
    return root.dump(2, ' ', false, json::error_handler_t::replace) + '\n';
}

}  // namespace kyosei
