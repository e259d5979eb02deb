// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/rule_files.h"

#include <algorithm>
#include <utility>

namespace kyosei {

using nlohmann::json;

namespace {

constexpr double kLongest = 30;  ///< years of holding and ramping
constexpr double kLongestAction = 100;

/// Reads the rules of one file; borrowed state of readRules().
class RuleReader {
public:
    RuleReader(JsonReader& reader, const LeverTable& levers, const RuleTable& rules)
        : reader_(reader), levers_(levers), rules_(rules) {}

    PolicyRule read(const json& entry, const std::string& path) {
        PolicyRule rule;
        readCondition(reader_.object(entry, "if", path), path + "if.", rule);
        readAction(reader_.object(entry, "then", path), path + "then.", rule);
        return rule;
    }

private:
    double inRange(const json& entry, const char* key, const std::string& path, double low,
                   double high, double otherwise) {
        const double value = reader_.optionalNumber(entry, key, path).value_or(otherwise);
        if (!(value >= low && value <= high))
            reader_.error(
                IssueCode::invalidValue, path + key, json(value).dump() + " is out of range.",
                "It should be between " + json(low).dump() + " and " + json(high).dump() + '.');
        return value;
    }

    void readCondition(const json& entry, const std::string& path, PolicyRule& rule) {
        rule.watch = reader_.text(entry, "watch", path);
        const WatchedIndicator* watched = rules_.find(rule.watch);
        if (!watched) {
            reader_.error(IssueCode::unknownName, path + "watch",
                          '\'' + rule.watch + "' is nothing that a rule can watch.");
            return;
        }
        if (watched->ofPairs) {
            rule.pair = reader_.text(entry, "pair", path);
            const auto& pairs = rules_.pairs();
            if (std::find(pairs.begin(), pairs.end(), rule.pair) == pairs.end())
                reader_.error(IssueCode::unknownName, path + "pair",
                              '\'' + rule.pair + "' is no pair of countries.");
        }
        const std::string is = reader_.text(entry, "is", path);
        if (is != "below" && is != "above")
            reader_.error(IssueCode::invalidValue, path + "is", "should be below or above.");
        rule.above = is == "above";
        (void)reader_.number(entry, "level", path);
        rule.level =
            inRange(entry, "level", path, watched->minimum, watched->maximum, watched->minimum);
        (void)reader_.number(entry, "from", path);
        rule.from = inRange(entry, "from", path, kFirstYear, kLastYear, kFirstYear);
        rule.hold = inRange(entry, "years", path, 0, kLongest, 0);
    }

    void readAction(const json& entry, const std::string& path, PolicyRule& rule) {
        if (entry.contains("levers"))
            for (const auto& [lever, actors] : reader_.object(entry, "levers", path).items())
                readMoves(lever, actors, path + "levers." + lever, rule);
        if (entry.contains("toBaseline"))
            for (const json& actor : reader_.array(entry, "toBaseline", path)) {
                const std::string code = actor.is_string() ? actor.get<std::string>() : "";
                const auto& known = levers_.actors();
                if (std::find(known.begin(), known.end(), code) != known.end())
                    rule.toBaseline.insert(code);
                else
                    reader_.warning(IssueCode::unknownName, path + "toBaseline",
                                    '\'' + code + "' is no country here; it was left out.");
            }
        rule.ramp = inRange(entry, "ramp", path, 0, kLongest, PolicyRule().ramp);
        if (entry.contains("years"))
            rule.duration = inRange(entry, "years", path, 1, kLongestAction, kLongestAction);
    }

    /// Beyond the end of a lever counts as its end, as in scenarios.
    double withinRange(const json& actors, const LeverCell& cell, const std::string& path) {
        const std::string list = path.substr(0, path.size() - cell.id.actor.size());
        const double value = reader_.optionalNumber(actors, cell.id.actor.c_str(), list)
                                 .value_or(cell.baseline.value);
        const double within = std::clamp(value, cell.minimum, cell.maximum);
        if (within != value)
            reader_.warning(IssueCode::invalidValue, path,
                            json(value).dump() + " lies beyond the range of this lever; " +
                                json(within).dump() + ", its end, was taken.");
        return within;
    }

    void readMoves(const std::string& lever, const json& actors, const std::string& path,
                   PolicyRule& rule) {
        if (!actors.is_object()) {
            reader_.error(IssueCode::invalidValue, path, "should hold one value per country.");
            return;
        }
        for (const auto& [actor, value] : actors.items()) {
            const LeverCell* cell = levers_.find({lever, actor});
            if (!cell)
                reader_.warning(IssueCode::unknownName, path + '.' + actor,
                                "there is no such lever; it was left out.");
            else
                rule.moves[cell->id] = withinRange(actors, *cell, path + '.' + actor);
        }
    }

    JsonReader& reader_;
    const LeverTable& levers_;
    const RuleTable& rules_;
};

}  // namespace

std::vector<PolicyRule> readRules(JsonReader& reader, const json& root, const LeverTable& levers,
                                  const RuleTable& rules) {
    std::vector<PolicyRule> read;
    RuleReader rule(reader, levers, rules);
    for (const json& entry : reader.array(root, "rules", "")) {
        const std::string path = "rules[" + std::to_string(read.size()) + "].";
        if (!entry.is_object())
            reader.error(IssueCode::invalidValue, path, "should hold \"if\" and \"then\".");
        else
            read.push_back(rule.read(entry, path));
    }
    if (read.size() > rules.capacity())
        reader.error(IssueCode::invalidValue, "rules",
                     "has " + std::to_string(read.size()) + " rules; the model can hold " +
                         std::to_string(rules.capacity()) + '.');
    return read;
}

nlohmann::ordered_json toJson(const std::vector<PolicyRule>& rules) {
    auto list = nlohmann::ordered_json::array();
    for (const PolicyRule& rule : rules) {
        nlohmann::ordered_json condition, action;
        condition["watch"] = rule.watch;
        if (!rule.pair.empty())
            condition["pair"] = rule.pair;
        condition["is"] = rule.above ? "above" : "below";
        condition["level"] = rule.level;
        condition["from"] = rule.from;
        if (rule.hold != 0)
            condition["years"] = rule.hold;
        action["levers"] = json::object();
        for (const auto& [id, value] : rule.moves)
            action["levers"][id.lever][id.actor] = value;
        if (!rule.toBaseline.empty())
            action["toBaseline"] = rule.toBaseline;
        action["ramp"] = rule.ramp;
        if (rule.duration)
            action["years"] = *rule.duration;
        list.push_back({{"if", std::move(condition)}, {"then", std::move(action)}});
    }
    return list;
}

}  // namespace kyosei
