// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/figure_table.h"

#include "model/base/csv.h"
#include "model/base/numbers.h"
#include "model/base/resources.h"
#include "model/figures/issue_codes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <iterator>
#include <vector>

namespace kyosei::figures {

namespace {

constexpr const char* kHeader = "figure,kind,decimals,value,low,high,higher,lower,class";
constexpr std::size_t kColumns = 9;
constexpr std::array kKinds = {"change", "level", "value"};
constexpr std::array kSizes = {"none", "unclear", "small", "clear", "large"};
constexpr int kMaxDecimals = 9;

/// Texts show `decimals`. The table has more, so that nothing is rounded twice.
constexpr int kMoreDigits = 3;
constexpr int kShareDigits = 3;

int digits(const Figure& figure) {
    return std::max(figure.decimals + kMoreDigits, 0);
}

std::string tableNumber(double value, int decimals) {
    if (!std::isfinite(value))
        return {};
    char text[64];
    std::snprintf(text, sizeof text, "%.*f", decimals, value);
    const std::string_view written = text;
    return std::string(written.find_first_not_of("-0.") == written.npos && written[0] == '-'
                           ? written.substr(1)
                           : written);
}

double numberOf(const std::string& field) {
    return finiteNumber(field).value_or(Figure::kNone);
}

template <typename Names>
std::optional<std::size_t> placeOf(const Names& names, std::string_view name) {
    const auto at = std::find(names.begin(), names.end(), name);
    if (at == names.end())
        return std::nullopt;
    return static_cast<std::size_t>(std::distance(names.begin(), at));
}

std::string described(const Figure& figure) {
    std::string text = tableNumber(figure.value, digits(figure));
    if (std::isfinite(figure.low))
        text += " (" + tableNumber(figure.low, digits(figure)) + " to " +
                tableNumber(figure.high, digits(figure)) + ")";
    if (figure.size)
        text += ", " + std::string(className(*figure.size));
    return text;
}

bool sameNumber(double a, double b, int decimals) {
    // Half a digit on either side of what is rounded, and what rounding itself leaves.
    return (std::isnan(a) && std::isnan(b)) || std::abs(a - b) <= 1.01 * std::pow(10, -decimals);
}

bool same(const Figure& a, const Figure& b) {
    return a.kind == b.kind && a.decimals == b.decimals && a.size == b.size &&
           sameNumber(a.value, b.value, digits(a)) && sameNumber(a.low, b.low, digits(a)) &&
           sameNumber(a.high, b.high, digits(a)) && sameNumber(a.higher, b.higher, kShareDigits) &&
           sameNumber(a.lower, b.lower, kShareDigits);
}

}  // namespace

const Figure* FigureTable::find(const std::string& id) const {
    const auto at = figures_.find(id);
    return at == figures_.end() ? nullptr : &at->second;
}

std::string FigureTable::csv() const {
    std::string text = std::string(kHeader) + '\n';
    for (const auto& [id, figure] : figures_) {
        text += id + ',' + kKinds[static_cast<std::size_t>(figure.kind)] + ',' +
                std::to_string(figure.decimals);
        for (const double number : {figure.value, figure.low, figure.high})
            text += ',' + tableNumber(number, digits(figure));
        for (const double share : {figure.higher, figure.lower})
            text += ',' + tableNumber(share, kShareDigits);
        text += std::string(",") + (figure.size ? className(*figure.size) : "") + '\n';
    }
    return text;
}

Result<FigureTable> readFigureTable(std::string_view csv, const std::string& file) {
    auto records = readCsv(csv, file);
    if (!records)
        return fail(std::move(records.error()));
    FigureTable table;
    Issues issues;
    for (std::size_t i = 1; i < records->size(); ++i) {
        const CsvRecord& record = (*records)[i];
        if (record.fields.size() != kColumns) {
            issues.push_back({codes::figureRowShort, {file, record.line, {}}});
            continue;
        }
        const auto& fields = record.fields;
        const auto kind = placeOf(kKinds, fields[1]);
        const auto decimals = finiteNumber(fields[2]);
        if (!kind || !decimals || std::abs(*decimals) > kMaxDecimals) {
            issues.push_back({codes::figureRowUnreadable, {file, record.line, fields[0]}});
            continue;
        }
        Figure figure{static_cast<FigureKind>(*kind),
                      static_cast<int>(*decimals),
                      numberOf(fields[3]),
                      numberOf(fields[4]),
                      numberOf(fields[5]),
                      numberOf(fields[6]),
                      numberOf(fields[7]),
                      {}};
        if (const auto size = placeOf(kSizes, fields[8]))
            figure.size = static_cast<ChangeClass>(*size);
        table.set(fields[0], figure);
    }
    if (!issues.empty())
        return fail(std::move(issues));
    return table;
}

Result<FigureTable> embeddedFigureTable() {
    const auto text = requiredResource(kTableFile);
    if (!text)
        return fail(text.error());
    return readFigureTable(*text, kTableFile);
}

Issues staleFigures(const FigureTable& written, const FigureTable& made, const std::string& file) {
    Issues issues;
    for (const auto& [id, figure] : made.figures()) {
        const Figure* old = written.find(id);
        if (!old)
            issues.push_back({codes::figureMissing, {file, 0, id}, {described(figure)}});
        else if (!same(*old, figure))
            issues.push_back(
                {codes::figureStale, {file, 0, id}, {described(figure), described(*old)}});
    }
    for (const auto& [id, figure] : written.figures())
        if (!made.find(id))
            issues.push_back({codes::figureUnasked, {file, 0, id}});
    return issues;
}

}  // namespace kyosei::figures
