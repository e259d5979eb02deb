// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/csv_export.h"

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

void appendField(std::string& text, const std::string& field) {
    if (field.find_first_of(",\"\n") == std::string::npos) {
        text += field;
        return;
    }
    text += '"';
    for (const char c : field) {
        if (c == '"')
            text += '"';
        text += c;
    }
    text += '"';
}

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
    std::string csv = "time";
    for (const ExportColumn& column : columns) {
        csv += ',';
        appendField(csv, column.name);
    }
    csv += '\n';
    for (std::size_t row = 0; row < run.times().size(); ++row) {
        if (run.times()[row] < window.from || run.times()[row] > window.to)
            continue;
        appendNumber(csv, run.times()[row]);
        for (const ExportColumn& column : columns) {
            csv += ',';
            appendNumber(csv, run.series(column.slot)[row]);
        }
        csv += '\n';
    }
    return csv;
}

}  // namespace kyosei
