// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/policy/observations.h"

#include "model/base/numbers.h"
#include "model/policy/issue_codes.h"

#include <algorithm>
#include <array>
#include <optional>

namespace kyosei {

namespace {

constexpr std::string_view kHeader = "series,element,year,value,source";

/// The five fields of a line; these files need no quoting, so a quote is an error.
std::optional<std::array<std::string_view, 5>> fields(std::string_view line) {
    std::array<std::string_view, 5> parts;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::size_t comma = line.find(',');
        if ((comma == std::string_view::npos) != (i + 1 == parts.size()))
            return std::nullopt;
        parts[i] = line.substr(0, comma);
        line.remove_prefix(comma == std::string_view::npos ? line.size() : comma + 1);
    }
    return parts;
}

std::string_view nextLine(std::string_view& text) {
    const std::size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (!line.empty() && line.back() == '\r')
        line.remove_suffix(1);
    return line;
}

}  // namespace

Result<Observations> Observations::fromCsv(std::string_view csv, std::string file) {
    Observations observations;
    Issues issues;
    if (nextLine(csv) != kHeader)
        issues.push_back({codes::observationHeader, {file, 1, {}}, {kHeader}});
    for (int line = 2; !csv.empty(); ++line) {
        const std::string_view text = nextLine(csv);
        if (text.empty())
            continue;
        const auto parts = fields(text);
        const auto year = parts ? finiteNumber((*parts)[2]) : std::nullopt;
        const auto value = parts ? finiteNumber((*parts)[3]) : std::nullopt;
        if (!year || !value) {
            issues.push_back({codes::observationRow, {file, line, {}}});
            continue;
        }
        observations.series_[{std::string((*parts)[0]), std::string((*parts)[1])}].push_back(
            {*year, *value, std::string((*parts)[4])});
    }
    if (!issues.empty())
        return fail(std::move(issues));
    for (auto& [key, points] : observations.series_)
        std::stable_sort(
            points.begin(), points.end(),
            [](const Observation& a, const Observation& b) { return a.year < b.year; });
    return observations;
}

const std::vector<Observation>& Observations::find(std::string_view series,
                                                   std::string_view element) const {
    static const std::vector<Observation> none;
    const auto found = series_.find({std::string(series), std::string(element)});
    return found == series_.end() ? none : found->second;
}

}  // namespace kyosei
