// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/outcomes/reference_pairs.h"

#include "model/base/csv.h"
#include "model/base/numbers.h"
#include "model/base/resources.h"
#include "model/outcomes/issue_codes.h"

#include <algorithm>
#include <optional>

namespace kyosei {

namespace {

constexpr const char* kPairsFile = "data/reference_pairs.csv";
constexpr const char* kSeriesFile = "data/series.csv";
constexpr std::string_view kOurs = "region";
constexpr std::string_view kElsewhere = "world";

/// The records of a table by the names of its columns, or what is wrong with it.
class PairTable {
public:
    PairTable(std::string_view text, std::string file, std::vector<std::string> columns,
              Issues& issues)
        : file_(std::move(file)), issues_(issues) {
        auto records = readCsv(text, file_);
        if (!records) {
            issues_.insert(issues_.end(), records.error().begin(), records.error().end());
            return;
        }
        if (records->empty() || records->front().fields != columns) {
            bad(codes::pairColumns, 1);
            return;
        }
        for (std::size_t i = 1; i < records->size(); ++i)
            if ((*records)[i].fields.size() == columns.size())
                rows_.push_back(std::move((*records)[i]));
            else
                bad(codes::pairFields, (*records)[i].line);
    }
    [[nodiscard]] const std::vector<CsvRecord>& rows() const { return rows_; }
    void bad(const IssueCode& code, int line, IssueArguments arguments = {}) {
        issues_.push_back({code, {file_, line, {}}, std::move(arguments)});
    }

private:
    std::string file_;
    Issues& issues_;
    std::vector<CsvRecord> rows_;
};

/// Columns of reference_pairs.csv.
enum PairColumn { kMeasure, kFirst, kSecond, kPlace, kYear, kValue, kGrade, kSource };

std::vector<PairMeasure> declared(PairTable& series) {
    std::vector<PairMeasure> measures;
    for (const CsvRecord& row : series.rows())
        measures.push_back(
            {row.fields[0], row.fields[2], row.fields[3], row.fields[5], row.fields[7], {}});
    return measures;
}

std::optional<PairFigure> figureOf(PairTable& table, const CsvRecord& row) {
    const auto year = finiteNumber(row.fields[kYear]);
    const auto value = finiteNumber(row.fields[kValue]);
    const std::string& place = row.fields[kPlace];
    if (!year || !value)
        table.bad(codes::pairNumbers, row.line);
    else if (place != kOurs && place != kElsewhere)
        table.bad(codes::pairPlace, row.line, {place});
    else
        return PairFigure{row.fields[kFirst],
                          row.fields[kSecond],
                          place == kOurs,
                          static_cast<int>(*year),
                          *value,
                          row.fields[kGrade],
                          row.fields[kSource]};
    return std::nullopt;
}

}  // namespace

Result<std::vector<PairMeasure>> readReferencePairs(std::string_view pairs,
                                                    const std::string& pairsFile,
                                                    std::string_view series,
                                                    const std::string& seriesFile) {
    Issues issues;
    PairTable declarations(series, seriesFile,
                           {"id", "file", "title", "unit", "dimension", "meaning", "grade", "note"},
                           issues);
    PairTable table(pairs, pairsFile,
                    {"measure", "first", "second", "place", "year", "value", "grade", "source"},
                    issues);
    const std::vector<PairMeasure> known = declared(declarations);
    const auto named = [](const std::string& id) {
        return [&id](const PairMeasure& measure) { return measure.id == id; };
    };
    std::vector<PairMeasure> measures;
    for (const CsvRecord& row : table.rows()) {
        const std::string& id = row.fields[kMeasure];
        auto measure = std::find_if(measures.begin(), measures.end(), named(id));
        if (measure == measures.end()) {
            const auto declaration = std::find_if(known.begin(), known.end(), named(id));
            if (declaration == known.end()) {
                table.bad(codes::pairMeasure, row.line, {id, seriesFile});
                continue;
            }
            measure = measures.insert(measures.end(), *declaration);
        }
        if (auto figure = figureOf(table, row))
            measure->figures.push_back(std::move(*figure));
    }
    if (!issues.empty())
        return fail(std::move(issues));
    for (PairMeasure& measure : measures)
        std::stable_sort(
            measure.figures.begin(), measure.figures.end(),
            [](const PairFigure& a, const PairFigure& b) { return a.value > b.value; });
    return measures;
}

Result<std::vector<PairMeasure>> embeddedReferencePairs() {
    const auto pairs = requiredResource(kPairsFile);
    if (!pairs)
        return fail(pairs.error());
    const auto series = requiredResource(kSeriesFile);
    if (!series)
        return fail(series.error());
    return readReferencePairs(*pairs, kPairsFile, *series, kSeriesFile);
}

std::vector<PairStanding> standings(const PairMeasure& measure) {
    std::vector<const PairFigure*> elsewhere;
    for (const PairFigure& figure : measure.figures)
        if (!figure.ours)
            elsewhere.push_back(&figure);
    std::vector<PairStanding> list;
    for (const PairFigure& figure : measure.figures) {
        if (!figure.ours || elsewhere.empty())
            continue;
        PairStanding standing{&figure, 0, nullptr, nullptr};
        double below = 0;
        for (const PairFigure* other : elsewhere) {
            below += other->value < figure.value ? 1 : other->value == figure.value ? 0.5 : 0;
            if (other->value > figure.value)
                standing.above = other;
            if (other->value < figure.value && !standing.below)
                standing.below = other;
        }
        standing.shareBelow = below / static_cast<double>(elsewhere.size());
        list.push_back(standing);
    }
    return list;
}

}  // namespace kyosei
