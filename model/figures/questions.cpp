// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/questions.h"

#include "model/base/json_reader.h"
#include "model/base/resources.h"
#include "model/checks/check_reader.h"
#include "model/figures/issue_codes.h"
#include "model/outcomes/comparison.h"
#include "model/policy/bundled_scenarios.h"

#include <algorithm>
#include <utility>

namespace kyosei::figures {

using nlohmann::json;

namespace {

class QuestionReader {
public:
    QuestionReader(JsonReader& reader, const PolicyModel& model) : reader_(reader), model_(model) {}

    Questions questions(const json& root) {
        Questions questions;
        addLeversAndBundled(questions);
        checks::Check own;
        checks::CheckReader(reader_, model_, {}).scenarios(root, "", own);
        std::move(own.scenarios.begin(), own.scenarios.end(),
                  std::back_inserter(questions.scenarios));
        if (root.contains("variants"))
            for (const auto& [id, entry] : reader_.object(root, "variants", "").items())
                addVariant(questions, id, entry);
        for (const auto& [id, entry] : reader_.object(root, "outputs", "").items())
            questions.outputs.push_back(output(id, entry, "outputs." + id + '.'));
        for (const auto& [id, entry] : reader_.object(root, "specials", "").items()) {
            const std::string path = "specials." + id + '.';
            questions.specials.push_back(
                {scenario(questions, entry, path), output(id, entry, path)});
        }
        for (const auto& [id, entry] : reader_.object(root, "centrals", "").items())
            questions.centrals.push_back(central(questions, id, entry));
        questions.constants = texts(root, "constants");
        questions.levels = scenarios(questions, root, "levels");
        questions.parts = scenarios(questions, root, "parts");
        if (root.contains("knockouts")) {
            const json& knockouts = reader_.object(root, "knockouts", "");
            questions.knockouts.scenarios = scenarios(questions, knockouts, "scenarios");
            for (const json& group : reader_.array(knockouts, "together", "knockouts."))
                questions.knockouts.groups.push_back(texts({{"links", group}}, "links"));
        }
        return questions;
    }

private:
    void addLeversAndBundled(Questions& questions) {
        std::vector<Scenario> levers = eachLeverAlone(model_.levers());
        for (std::size_t i = 0; i < levers.size(); ++i)
            add(questions, model_.levers().rows()[i].id, std::move(levers[i]));
        auto bundled = bundledScenarios(model_.levers(), model_.shocks());
        if (!bundled) {
            for (const Issue& issue : bundled.error())
                reader_.report(issue, issue.place.file);
            return;
        }
        for (BundledScenario& one : *bundled)
            add(questions, one.id, std::move(one.scenario));
    }

    static void add(Questions& questions, const std::string& id, Scenario scenario) {
        checks::CheckScenario added;
        added.name = id;
        added.scenario = std::move(scenario);
        questions.scenarios.push_back(std::move(added));
    }

    /// A scenario that is there already, with other constants.
    void addVariant(Questions& questions, const std::string& id, const json& entry) {
        const std::string path = "variants." + id + '.';
        const std::string base = scenario(questions, entry, path);
        checks::Check variant;
        const json constants = {{"constants", reader_.object(entry, "constants", path)}};
        checks::CheckReader(reader_, model_, {})
            .scenarios({{"scenario", constants}}, path, variant);
        for (const checks::CheckScenario& one : questions.scenarios)
            if (one.name == base)
                variant.scenarios.front().scenario = one.scenario;
        variant.scenarios.front().name = id;
        questions.scenarios.push_back(std::move(variant.scenarios.front()));
    }

    Output output(const std::string& id, const json& entry, const std::string& path) {
        Output output;
        output.id = id;
        output.of = reader_.text(entry, "of", path);
        output.year = reader_.optionalNumber(entry, "year", path)
                          .value_or(model_.charts().headline().horizon);
        output.percent = reader_.flagOr(entry, "percent", path, false);
        const int decimals =
            static_cast<int>(reader_.optionalNumber(entry, "decimals", path).value_or(1));
        if (entry.contains("chart")) {
            const ChartDefinition* chart = model_.charts().find(reader_.text(entry, "chart", path));
            if (chart) {
                output.scale = chart->changes;
                output.factor = chart->factor;
            } else {
                reader_.report(codes::questionChart, path + "chart");
            }
        } else if (entry.contains("change")) {
            output.scale = readChangeScale(reader_, entry["change"], path + "change.", decimals);
        } else {
            output.scale = defaultScale(decimals);
        }
        if (entry.contains("decimals"))
            output.scale.decimals = decimals;
        return output;
    }

    Central central(const Questions& questions, const std::string& id, const json& entry) {
        const std::string path = "centrals." + id + '.';
        Central central;
        central.id = id;
        central.of = reader_.text(entry, "of", path);
        if (entry.contains("scenario"))
            central.scenario = scenario(questions, entry, path);
        central.year = reader_.optionalNumber(entry, "year", path);
        central.change = reader_.flagOr(entry, "change", path, false);
        central.decimals =
            static_cast<int>(reader_.optionalNumber(entry, "decimals", path).value_or(0));
        return central;
    }

    std::string scenario(const Questions& questions, const json& entry, const std::string& path) {
        std::string name = reader_.text(entry, "scenario", path);
        requireScenario(questions, name, path + "scenario");
        return name;
    }

    void requireScenario(const Questions& questions, const std::string& name,
                         const std::string& place) {
        const auto& all = questions.scenarios;
        if (std::none_of(all.begin(), all.end(), [&](const auto& one) { return one.name == name; }))
            reader_.report(codes::questionScenario, place, {name});
    }

    std::vector<std::string> texts(const json& root, const char* key) {
        std::vector<std::string> list;
        for (const json& entry : reader_.array(root, key, ""))
            list.push_back(entry.is_string() ? entry.get<std::string>() : "");
        return list;
    }

    std::vector<std::string> scenarios(const Questions& questions, const json& root,
                                       const char* key) {
        std::vector<std::string> list = texts(root, key);
        for (const std::string& name : list)
            if (name != checks::kBaseline)
                requireScenario(questions, name, key);
        return list;
    }

    JsonReader& reader_;
    const PolicyModel& model_;
};

}  // namespace

Result<Questions> readQuestions(std::string_view text, const PolicyModel& model,
                                const std::string& file) {
    JsonReader reader(file);
    const auto root = reader.parse(text, kQuestionsFormat, kQuestionsVersion);
    if (!root)
        return fail(reader.takeIssues());
    Questions questions = QuestionReader(reader, model).questions(*root);
    if (hasErrors(reader.issues()))
        return fail(reader.takeIssues());
    return questions;
}

Result<Questions> embeddedQuestions(const PolicyModel& model) {
    const auto text = requiredResource(kQuestionsFile);
    if (!text)
        return fail(text.error());
    return readQuestions(*text, model, kQuestionsFile);
}

}  // namespace kyosei::figures
