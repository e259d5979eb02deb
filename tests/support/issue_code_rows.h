// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/paths.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace kyosei::test {

/// A row of an issue_codes.h as it is written.
struct IssueCodeRow {
    std::string file;
    std::string name;
    std::vector<std::string> fields;  ///< identifier, severity, message, advice, otherwise

    [[nodiscard]] std::vector<std::string> sentences() const {
        return {fields.begin() + 2, fields.end()};
    }
};

/// The fields from `begin` to the brace that ends them: adjacent literals are one text.
inline std::vector<std::string> fieldsOfRow(std::string_view text, std::size_t begin) {
    std::vector<std::string> fields(1);
    bool quoted = false;
    for (std::size_t i = begin; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted && c == '\\')
            fields.back() += text[++i];
        else if (c == '"')
            quoted = !quoted;
        else if (quoted)
            fields.back() += c;
        else if (c == '}')
            break;
        else if (c == ',')
            fields.emplace_back();
        else if (c != ' ' && c != '\n')
            fields.back() += c;
    }
    return fields;
}

/// All rows of all folders.
inline std::vector<IssueCodeRow> issueCodeRows() {
    constexpr std::string_view kBegin = "inline constexpr IssueCode ";
    const std::filesystem::path root = resourceFolder().parent_path();
    std::vector<IssueCodeRow> rows;
    for (const char* folder : {"app", "model", "ui"})
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root / folder)) {
            if (entry.path().filename() != "issue_codes.h")
                continue;
            std::ifstream stream(entry.path());
            const std::string text{std::istreambuf_iterator<char>(stream), {}};
            for (std::size_t at = text.find(kBegin); at != std::string::npos;
                 at = text.find(kBegin, at + 1)) {
                const std::size_t name = at + kBegin.size();
                const std::size_t brace = text.find('{', name);
                rows.push_back({entry.path().lexically_relative(root).string(),
                                text.substr(name, brace - name), fieldsOfRow(text, brace + 1)});
            }
        }
    return rows;
}

}  // namespace kyosei::test
