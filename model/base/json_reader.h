// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/issue.h"

#include <nlohmann/json.hpp>

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace kyosei {

/// Reads values out of JSON and collects an issue, with the path of the key, for each one that is
/// missing or of the wrong kind; the caller goes on and looks at issues() at the end. Of a hundred
/// issues of one severity the others are left out.
class JsonReader {
public:
    explicit JsonReader(std::string file) : file_(std::move(file)) {}

    /// The parsed text if it is an object with "format": `format` and "version": 1 to `version`,
    /// and has no key twice.
    [[nodiscard]] std::optional<nlohmann::json> parse(std::string_view text,
                                                      std::string_view format, int version);

    [[nodiscard]] std::string text(const nlohmann::json& object, const char* key,
                                   const std::string& path);
    [[nodiscard]] std::string textOr(const nlohmann::json& object, const char* key,
                                     const std::string& path, std::string otherwise);
    /// A title or name that people wrote: plainLine(), and a note if that differs. Empty if there
    /// is none and it is not required.
    [[nodiscard]] std::string line(const nlohmann::json& object, const char* key,
                                   const std::string& path, bool required = false);
    /// The same of what may have several lines: plainText().
    [[nodiscard]] std::string paragraphs(const nlohmann::json& object, const char* key,
                                         const std::string& path, bool required = false);
    [[nodiscard]] double number(const nlohmann::json& object, const char* key,
                                const std::string& path);
    [[nodiscard]] std::optional<double> optionalNumber(const nlohmann::json& object,
                                                       const char* key, const std::string& path);
    [[nodiscard]] bool flagOr(const nlohmann::json& object, const char* key,
                              const std::string& path, bool otherwise);
    /// The array or object under `key`; an empty one of that kind, and an issue, if it is not
    /// there.
    [[nodiscard]] const nlohmann::json& array(const nlohmann::json& object, const char* key,
                                              const std::string& path);
    [[nodiscard]] const nlohmann::json& object(const nlohmann::json& object, const char* key,
                                               const std::string& path);

    void report(const IssueCode& code, const std::string& path, IssueArguments arguments = {});
    /// An issue of the text under a key, found by who understands it.
    void report(Issue issue, const std::string& path);
    [[nodiscard]] const Issues& issues() const { return issues_; }
    [[nodiscard]] Issues takeIssues() { return std::move(issues_); }

private:
    void noteIfCleaned(const std::string& written, const std::string& plain,
                       const std::string& path);
    const nlohmann::json* member(const nlohmann::json& object, const char* key,
                                 const std::string& path, bool required);

    std::string file_;
    Issues issues_;
    std::array<int, 3> counts_{};  ///< reported so far, by severity
};

}  // namespace kyosei
