// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json_reader.h"
#include "model/checks/check.h"
#include "model/policy/parameters.h"
#include "model/simulation/policy_model.h"

#include <initializer_list>
#include <string>
#include <vector>

namespace kyosei::checks {

/// What the parts of the reader of checks share while one file is read.
class CheckReader {
public:
    CheckReader(JsonReader& reader, const PolicyModel& model,
                const std::vector<Parameter>& parameters)
        : reader_(reader), model_(model), parameters_(parameters) {}

    [[nodiscard]] Check check(const nlohmann::json& entry, const std::string& path);
    /// Reads "scenario" and "scenarios" of an entry.
    void scenarios(const nlohmann::json& entry, const std::string& path, Check& check);

private:
    void scenarioGroup(const std::string& group, const nlohmann::json& entry,
                       const std::string& path, Check& check);
    [[nodiscard]] CheckScenario scenario(const nlohmann::json& entry, const std::string& path);
    void move(const nlohmann::json& entry, const std::string& path, Scenario& scenario);
    void constants(const nlohmann::json& entry, const std::string& path, CheckScenario& scenario);
    void integration(const nlohmann::json& entry, const std::string& path, CheckScenario& scenario);
    [[nodiscard]] Expectation expectation(const nlohmann::json& entry, const std::string& path,
                                          const Check& check);
    void scenariosOf(const nlohmann::json& entry, const std::string& path, const Check& check,
                     Expectation& expectation);
    void years(const nlohmann::json& entry, const std::string& path, Expectation& expectation);
    [[nodiscard]] Bounds bounds(const nlohmann::json& entry, const std::string& path);
    [[nodiscard]] KnownFailure knownFailure(const nlohmann::json& entry, const std::string& path);
    [[nodiscard]] Permutation permutation(const nlohmann::json& entry, const std::string& path);

    /// The values that {each} stands for: a list, the elements of a dimension, or "parameters".
    [[nodiscard]] std::vector<std::string> each(const nlohmann::json& entry,
                                                const std::string& path);
    /// One text or a list of texts under `key`; empty if there is none.
    [[nodiscard]] std::vector<std::string> texts(const nlohmann::json& entry, const char* key,
                                                 const std::string& path);
    void onlyKeys(const nlohmann::json& entry, const std::string& path,
                  std::initializer_list<const char*> known);

    JsonReader& reader_;
    const PolicyModel& model_;
    const std::vector<Parameter>& parameters_;
};

/// A copy in which {each} is replaced in every text and key.
[[nodiscard]] nlohmann::json withEach(const nlohmann::json& entry, const std::string& value);

}  // namespace kyosei::checks
