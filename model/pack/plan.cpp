// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/pack/plan.h"

#include "model/base/json_reader.h"
#include "model/pack/issue_codes.h"

#include <algorithm>
#include <filesystem>
#include <set>

namespace kyosei::pack {

using nlohmann::json;

namespace {

constexpr const char* kFormat = "kyosei-evidence-pack";
constexpr int kVersion = 1;
constexpr std::size_t kLongestName = 60;
constexpr std::string_view kMark = ".kyosei";  ///< of scenarios, before the ending

bool isPlainLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_';
}

std::vector<std::string> readNames(JsonReader& reader, const json& object) {
    std::vector<std::string> names;
    for (const json& name : reader.array(object, "scenarios", "")) {
        if (!name.is_string() || !isFolderName(name.get<std::string>())) {
            reader.report(codes::packBadScenarioName, "scenarios", {name.dump()});
            return names;
        }
        names.push_back(name.get<std::string>());
    }
    if (names.empty())
        reader.report(codes::packWithoutScenario, "scenarios");
    if (names.size() > kMaxScenarios)
        reader.report(codes::packTooManyScenarios, "scenarios", {names.size(), kMaxScenarios});
    return names;
}

}  // namespace

std::string writeManifest(const Manifest& manifest) {
    json text = {{"format", kFormat},
                 {"version", kVersion},
                 {"program",
                  {{"version", manifest.identity.version},
                   {"model", manifest.identity.model},
                   {"data", manifest.identity.data}}},
                 {"members", manifest.members},
                 {"scenarios", manifest.scenarios},
                 {"language", manifest.plan.language},
                 {"date", manifest.plan.date},
                 {"shares", manifest.plan.shares}};
    if (!manifest.plan.weights.empty())
        text["weights"] = manifest.plan.weights;
    return text.dump(1) + '\n';
}

Result<Manifest> readManifest(std::string_view text, const std::string& file) {
    JsonReader reader(file);
    const auto object = reader.parse(text, kFormat, kVersion);
    if (!object)
        return fail(reader.takeIssues());
    Manifest manifest;
    const json& program = reader.object(*object, "program", "");
    manifest.identity = {reader.line(program, "version", "program.", true),
                         reader.line(program, "model", "program.", true),
                         reader.line(program, "data", "program.", true),
                         {}};
    manifest.members =
        static_cast<std::size_t>(std::clamp(reader.number(*object, "members", ""), 0.0, 1e9));
    manifest.scenarios = readNames(reader, *object);
    manifest.plan.language = reader.text(*object, "language", "");
    manifest.plan.date = reader.line(*object, "date", "");
    manifest.plan.shares = reader.flagOr(*object, "shares", "", true);
    if (object->contains("weights"))
        for (const json& weight : reader.array(*object, "weights", ""))
            manifest.plan.weights.push_back(weight.is_number() ? weight.get<double>() : 0.0);
    if (hasErrors(reader.issues()))
        return fail(reader.takeIssues());
    return manifest;
}

std::vector<std::string> folderNames(const std::vector<std::string>& files) {
    std::vector<std::string> names;
    std::set<std::string> taken;
    for (const std::string& file : files) {
        std::string plain = std::filesystem::path(file).stem().string();
        if (plain.ends_with(kMark))
            plain.resize(plain.size() - kMark.size());
        plain.resize(std::min(plain.size(), kLongestName));
        std::replace_if(
            plain.begin(), plain.end(), [](char c) { return !isPlainLetter(c); }, '-');
        if (plain.empty())
            plain = "scenario";
        std::string name = plain;
        for (int count = 2; !taken.insert(name).second; ++count)
            name = plain + '-' + std::to_string(count);
        names.push_back(name);
    }
    return names;
}

bool isFolderName(std::string_view name) {
    constexpr std::size_t kWithCount = kLongestName + 4;
    return !name.empty() && name.size() <= kWithCount && std::ranges::all_of(name, isPlainLetter);
}

}  // namespace kyosei::pack
