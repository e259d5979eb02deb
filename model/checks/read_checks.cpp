// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checks/read_checks.h"

#include "model/base/issue_codes.h"
#include "model/base/resources.h"
#include "model/checks/check_reader.h"
#include "model/checks/issue_codes.h"
#include "model/simulation/policy_data.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace kyosei::checks {

using nlohmann::json;

namespace {

constexpr const char* kFormat = "kyosei-checks";
constexpr const char* kChecksFile = "model/checks.json";
constexpr int kVersion = 1;
constexpr std::size_t kMaxMembers = 100'000;

std::optional<Kind> kindNamed(const std::string& name) {
    for (const auto& [word, kind] : {std::pair{"scenario", Kind::scenario},
                                     {"ensemble", Kind::ensemble},
                                     {"neutrality", Kind::neutrality},
                                     {"symmetry", Kind::symmetry},
                                     {"units", Kind::units}})
        if (name == word)
            return kind;
    return std::nullopt;
}

}  // namespace

Result<std::vector<Check>> readChecks(std::string_view text, const PolicyModel& model,
                                      const std::vector<Parameter>& parameters,
                                      const std::string& file) {
    JsonReader reader(file);
    const auto root = reader.parse(text, kFormat, kVersion);
    if (!root)
        return fail(reader.takeIssues());
    CheckReader checkReader(reader, model, parameters);
    std::vector<Check> checks;
    std::set<std::string> ids;
    for (const json& entry : reader.array(*root, "checks", "")) {
        const std::string path = "checks[" + std::to_string(checks.size()) + "].";
        checks.push_back(checkReader.check(entry, path));
        if (!ids.insert(checks.back().id).second)
            reader.report(codes::duplicateId, path + "id", {checks.back().id});
    }
    if (hasErrors(reader.issues()))
        return fail(reader.takeIssues());
    return checks;
}

Result<std::vector<Check>> embeddedChecks(const PolicyModel& model) {
    const auto text = requiredResource(kChecksFile);
    if (!text)
        return fail(text.error());
    const auto& parameters = model.data().parameters();
    if (!parameters)
        return fail(parameters.error());
    return readChecks(*text, model, *parameters, kChecksFile);
}

Check CheckReader::check(const json& entry, const std::string& path) {
    Check check;
    onlyKeys(entry, path,
             {"id", "title", "why", "kind", "scenario", "scenarios", "expect", "from", "members",
              "seed", "permutation", "tolerance", "expected", "reason"});
    check.id = reader_.text(entry, "id", path);
    check.title = reader_.text(entry, "title", path);
    check.why = reader_.text(entry, "why", path);
    const std::string kind = reader_.textOr(entry, "kind", path, "scenario");
    if (const auto found = kindNamed(kind))
        check.kind = *found;
    else
        reader_.report(codes::unknownCheckKind, path + "kind", {kind});
    scenarios(entry, path, check);
    for (const CheckScenario& scenario : check.scenarios)
        if (check.kind == Kind::ensemble &&
            (!scenario.constants.empty() || scenario.dt || scenario.method))
            reader_.report(codes::ensembleChangesRun, path + "scenarios");
    check.knownFailure = knownFailure(entry, path);
    check.tolerance = reader_.optionalNumber(entry, "tolerance", path).value_or(0);
    const std::string from = reader_.textOr(entry, "from", path, "priors");
    if (from != "priors" && from != "history")
        reader_.report(codes::notPriorsOrHistory, path + "from");
    check.fromHistory = from == "history";
    const double members = reader_.optionalNumber(entry, "members", path).value_or(256);
    if (members < 1 || members > kMaxMembers || members != std::floor(members))
        reader_.report(codes::checkMembers, path + "members");
    else
        check.members = static_cast<std::size_t>(members);
    check.seed = static_cast<std::uint64_t>(
        std::clamp(reader_.optionalNumber(entry, "seed", path).value_or(1992), 0.0, 1e15));
    if (check.kind == Kind::symmetry)
        check.permutation = permutation(entry, path);
    if (check.kind != Kind::scenario && check.kind != Kind::ensemble)
        return check;
    for (const json& one : reader_.array(entry, "expect", path)) {
        const std::string place =
            path + "expect[" + std::to_string(check.expectations.size()) + "].";
        check.expectations.push_back(expectation(one, place, check));
    }
    if (check.expectations.empty())
        reader_.report(codes::expectsNothing, path + "expect");
    return check;
}

Expectation CheckReader::expectation(const json& entry, const std::string& path,
                                     const Check& check) {
    onlyKeys(entry, path,
             {"of", "text", "each", "scenario", "minus", "over", "beyond", "statistic", "year",
              "years", "share", "above", "atLeast", "below", "atMost", "equals", "tolerance",
              "expected", "reason"});
    Expectation expectation;
    const std::string of = reader_.text(entry, "of", path);
    if (entry.contains("each"))
        for (const std::string& value : each(entry, path))
            expectation.quantities.emplace_back(value, withEach(of, value).get<std::string>());
    else
        expectation.quantities.emplace_back("", of);
    expectation.text = reader_.textOr(entry, "text", path, "");
    scenariosOf(entry, path, check, expectation);
    const std::string word = reader_.textOr(entry, "statistic", path, "value");
    if (const auto statistic = statisticNamed(word))
        expectation.statistic = *statistic;
    else
        reader_.report(codes::unknownStatistic, path + "statistic", {word});
    years(entry, path, expectation);
    if (check.kind == Kind::ensemble &&
        (expectation.statistic != Statistic::value || expectation.from != expectation.to ||
         !expectation.over.empty() || !expectation.beyond.empty() ||
         (!expectation.minus.empty() && expectation.minus != kBaseline)))
        reader_.report(codes::ensembleComparison, path + "of");
    expectation.share = reader_.optionalNumber(entry, "share", path).value_or(0.5);
    expectation.bounds = bounds(entry, path);
    expectation.knownFailure = knownFailure(entry, path);
    return expectation;
}

void CheckReader::scenariosOf(const json& entry, const std::string& path, const Check& check,
                              Expectation& expectation) {
    const std::vector<std::string> named = texts(entry, "scenario", path);
    for (const CheckScenario& scenario : check.scenarios)
        if (named.empty() || std::count(named.begin(), named.end(), scenario.name) != 0 ||
            std::count(named.begin(), named.end(), scenario.group) != 0)
            expectation.scenarios.push_back(scenario.name);
    if (std::count(named.begin(), named.end(), kBaseline) != 0 || check.scenarios.empty())
        expectation.scenarios.emplace_back(kBaseline);
    if (expectation.scenarios.size() < named.size())
        reader_.report(codes::noSuchScenario, path + "scenario");
    const auto one = [&](const char* key) {
        std::string name = reader_.textOr(entry, key, path, "");
        if (!name.empty() && name != kBaseline && !check.scenario(name))
            reader_.report(codes::noSuchScenario, path + key);
        return name;
    };
    expectation.minus = one("minus");
    expectation.over = one("over");
    if (entry.contains("beyond") && entry["beyond"].is_object())
        for (const auto& [name, factor] : entry["beyond"].items())
            expectation.beyond[name] =
                reader_.number(entry["beyond"], name.c_str(), path + "beyond.");
    else
        for (const std::string& name : texts(entry, "beyond", path))
            expectation.beyond[name] = 1;
    for (const auto& [name, factor] : expectation.beyond)
        if (!check.scenario(name))
            reader_.report(codes::noSuchScenario, path + "beyond." + name);
}

void CheckReader::years(const json& entry, const std::string& path, Expectation& expectation) {
    if (!entry.contains("years")) {
        expectation.from = expectation.to = reader_.number(entry, "year", path);
        return;
    }
    const json& years = reader_.array(entry, "years", path);
    if (years.size() != 2 || !years[0].is_number() || !years[1].is_number() ||
        years[0].get<double>() > years[1].get<double>()) {
        reader_.report(codes::notTwoYears, path + "years");
        return;
    }
    expectation.from = years[0].get<double>();
    expectation.to = years[1].get<double>();
}

Bounds CheckReader::bounds(const json& entry, const std::string& path) {
    Bounds bounds;
    bounds.above = reader_.optionalNumber(entry, "above", path);
    bounds.atLeast = reader_.optionalNumber(entry, "atLeast", path);
    bounds.below = reader_.optionalNumber(entry, "below", path);
    bounds.atMost = reader_.optionalNumber(entry, "atMost", path);
    if (const auto equals = reader_.optionalNumber(entry, "equals", path)) {
        const double tolerance = reader_.number(entry, "tolerance", path);
        bounds.atLeast = *equals - tolerance;
        bounds.atMost = *equals + tolerance;
    }
    if (bounds.empty())
        reader_.report(codes::nothingCompared, path + "atLeast");
    return bounds;
}

KnownFailure CheckReader::knownFailure(const json& entry, const std::string& path) {
    const std::string expected = reader_.textOr(entry, "expected", path, "holds");
    if (expected == "holds")
        return std::nullopt;
    if (expected != "fails")
        reader_.report(codes::notHoldsOrFails, path + "expected");
    return reader_.text(entry, "reason", path);
}

Permutation CheckReader::permutation(const json& entry, const std::string& path) {
    Permutation permutation;
    for (const auto& one : reader_.object(entry, "permutation", path).items()) {
        const std::string& dimension = one.key();
        const std::string place = path + "permutation." + dimension;
        const auto& dimensions = model_.document().dimensions;
        const auto known = std::find_if(dimensions.begin(), dimensions.end(),
                                        [&](const auto& other) { return other.name == dimension; });
        if (known == dimensions.end())
            reader_.report(codes::noSuchDimension, place);
        for (const json& pair : one.value()) {
            if (!pair.is_array() || pair.size() != 2 || !pair[0].is_string() ||
                !pair[1].is_string()) {
                reader_.report(codes::notElementPairs, place);
                continue;
            }
            permutation[dimension].emplace_back(pair[0], pair[1]);
            for (const json& element : pair)
                if (known != dimensions.end() &&
                    std::count(known->elements.begin(), known->elements.end(),
                               element.get_ref<const std::string&>()) == 0)
                    reader_.report(codes::noSuchElement, place);
        }
    }
    return permutation;
}

}  // namespace kyosei::checks
