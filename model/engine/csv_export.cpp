// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/csv_export.h"

#include "model/base/csv.h"
#include "model/base/names.h"
#include "model/base/suggestion.h"
#include "model/engine/issue_codes.h"

#include <charconv>
#include <cmath>
#include <string_view>

namespace kyosei {

namespace {

std::vector<std::string> splitSubscripts(std::string_view text) {
    std::vector<std::string> parts;
    while (true) {
        const std::size_t comma = text.find(',');
        std::string_view part = text.substr(0, comma);
        while (!part.empty() && part.front() == ' ')
            part.remove_prefix(1);
        while (!part.empty() && part.back() == ' ')
            part.remove_suffix(1);
        parts.emplace_back(part);
        if (comma == std::string_view::npos)
            return parts;
        text.remove_prefix(comma + 1);
    }
}

Issue unknown(const Program& program, const std::string& name) {
    std::vector<std::string_view> candidates;
    for (const VariableInfo& variable : program.variables())
        candidates.push_back(variable.name);
    const std::string_view like = nearest(name, candidates);
    return {codes::unknownOutput, {{}, 0, name}, {like}};
}

void appendVariable(const Program& program, const VariableInfo& variable,
                    std::vector<ExportColumn>& columns) {
    for (std::size_t i = 0; i < variable.size; ++i)
        columns.push_back(
            {program.elementName(variable, i), variable.first + static_cast<Slot>(i)});
}

void appendNumber(std::string& text, double value) {
    if (std::isnan(value)) {  // whatever its sign, which means nothing
        text += "nan";
        return;
    }
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    text.append(buffer, end);
}

/// Writes a table cell by cell: a single row can be as long as a model has elements.
class CsvTable {
public:
    CsvTable(const std::vector<ExportColumn>& columns, const RunResult& run,
             const TimeWindow& window)
        : columns_(&columns), run_(&run), window_(window) {}

    /// The next part; empty at the end. Valid until the next call.
    [[nodiscard]] std::string_view next() {
        part_.clear();
        if (!headed_)
            addHead();
        while (row_ < run_->times().size() && part_.size() < kPart)
            addCell();
        return part_;
    }

private:
    static constexpr std::size_t kPart = 1u << 18;

    void addHead() {
        headed_ = true;
        part_ = "time";
        for (const ExportColumn& column : *columns_)
            part_ += ',' + csvField(column.name);
        part_ += '\n';
    }

    void addCell() {
        const double time = run_->times()[row_];
        if (time < window_.from || time > window_.to) {
            ++row_;
            return;
        }
        if (column_ == 0)
            appendNumber(part_, time);
        if (column_ < columns_->size()) {
            part_ += ',';
            appendNumber(part_, run_->series((*columns_)[column_].slot)[row_]);
            ++column_;
        }
        if (column_ >= columns_->size()) {
            part_ += '\n';
            column_ = 0;
            ++row_;
        }
    }

    const std::vector<ExportColumn>* columns_;
    const RunResult* run_;
    TimeWindow window_;
    std::string part_;
    std::size_t row_ = 0;
    std::size_t column_ = 0;  ///< written of this row
    bool headed_ = false;
};

}  // namespace

Result<std::vector<ExportColumn>> exportColumns(const Program& program,
                                                const std::vector<std::string>& names) {
    std::vector<ExportColumn> columns;
    Issues issues;
    if (names.empty())
        for (const VariableInfo& variable : program.variables())
            appendVariable(program, variable, columns);
    for (const std::string& name : names) {
        const std::size_t bracket = name.find('[');
        const VariableInfo* variable = program.find(name.substr(0, bracket));
        if (variable && bracket == std::string::npos) {
            appendVariable(program, *variable, columns);
        } else if (variable && name.back() == ']') {
            const auto inside =
                std::string_view(name).substr(bracket + 1, name.size() - bracket - 2);
            if (const auto slot = program.slot(variable->name, splitSubscripts(inside)))
                columns.push_back({program.elementName(*variable, *slot - variable->first), *slot});
            else
                issues.push_back(unknown(program, name));
        } else {
            issues.push_back(unknown(program, name));
        }
    }
    if (!issues.empty())
        return fail(std::move(issues));
    return columns;
}

std::string toCsv(const std::vector<ExportColumn>& columns, const RunResult& run,
                  const TimeWindow& window) {
    std::string csv;
    const ContentParts parts = csvParts(columns, run, window);
    for (std::string_view part = parts(); !part.empty(); part = parts())
        csv += part;
    return csv;
}

ContentParts csvParts(const std::vector<ExportColumn>& columns, const RunResult& run,
                      const TimeWindow& window) {
    return [table = CsvTable(columns, run, window)]() mutable { return table.next(); };
}

}  // namespace kyosei
