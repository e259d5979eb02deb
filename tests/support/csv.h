// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/paths.h"

#include <cstddef>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace kyosei::test {

/// A CSV file of resources/data/ as text cells, for tests only. Owned by the test, single thread.
class CsvTable {
public:
    /// Reads `<resources>/data/<name>`; throws if the file is missing or a row has another width.
    static CsvTable read(const std::string& name) {
        const std::string path = (resourceFolder() / "data" / name).string();
        std::ifstream file(path, std::ios::binary);
        if (!file) {
            throw std::runtime_error("cannot open " + path);
        }
        std::ostringstream text;
        text << file.rdbuf();
        CsvTable table;
        table.rows_ = split(text.str());
        if (table.rows_.empty()) {
            throw std::runtime_error(path + " is empty");
        }
        table.header_ = table.rows_.front();
        table.rows_.erase(table.rows_.begin());
        for (const auto& row : table.rows_) {
            if (row.size() != table.header_.size()) {
                throw std::runtime_error(path + ": row of another width: " + row.front());
            }
        }
        return table;
    }

    [[nodiscard]] std::size_t size() const { return rows_.size(); }

    [[nodiscard]] const std::string& cell(std::size_t row, std::string_view column) const {
        for (std::size_t i = 0; i < header_.size(); ++i) {
            if (header_[i] == column) {
                return rows_[row][i];
            }
        }
        throw std::runtime_error("no column " + std::string(column));
    }

    [[nodiscard]] double number(std::size_t row, std::string_view column) const {
        const std::string& text = cell(row, column);
        std::size_t used = 0;
        const double value = std::stod(text, &used);
        if (used != text.size()) {
            throw std::runtime_error("not a number: " + text);
        }
        return value;
    }

    [[nodiscard]] const std::vector<std::string>& header() const { return header_; }

    /// Fields of RFC 4180 text: quotes, doubled quotes, commas and line ends inside quotes.
    static std::vector<std::vector<std::string>> split(std::string_view text) {
        std::vector<std::vector<std::string>> rows;
        std::vector<std::string> row;
        std::string field;
        bool quoted = false;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const char c = text[i];
            if (quoted && c == '"' && i + 1 < text.size() && text[i + 1] == '"') {
                field += '"';
                ++i;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (quoted || (c != ',' && c != '\n' && c != '\r')) {
                field += c;
            } else if (c == ',') {
                row.push_back(std::move(field));
                field.clear();
            } else if (c == '\n') {
                row.push_back(std::move(field));
                field.clear();
                rows.push_back(std::move(row));
                row.clear();
            }
        }
        if (!field.empty() || !row.empty()) {
            row.push_back(std::move(field));
            rows.push_back(std::move(row));
        }
        return rows;
    }

private:
    std::vector<std::string> header_;
    std::vector<std::vector<std::string>> rows_;
};

}  // namespace kyosei::test
