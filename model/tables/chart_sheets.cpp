// SPDX-License-Identifier: GPL-3.0-or-later
// Charts as sheets of a workbook.
#include "model/base/csv.h"
#include "model/base/resources.h"
#include "model/tables/workbook.h"

#include <cmath>
#include <limits>
#include <map>

namespace kyosei::tables {

namespace {

constexpr const char* kSources = "data/sources.csv";

std::string englishTitle(const ChartTableLine& line) {
    std::string title;
    for (const auto& [context, part] : line.title)
        title += (title.empty() ? "" : ", ") + part;
    return title;
}

/// The observed figures at the times of the table; they are of whole years, as some times are.
std::vector<double> observedAt(const std::vector<double>& times,
                               const std::vector<std::pair<double, double>>& observed) {
    std::vector<double> values(times.size(), std::numeric_limits<double>::quiet_NaN());
    for (const auto& [year, value] : observed)
        for (std::size_t t = 0; t < times.size(); ++t)
            if (times[t] == year)
                values[t] = value;
    return values;
}

void addBands(std::vector<SheetColumn>& columns, const std::string& name, const Bands& bands) {
    columns.push_back({name + ", median", bands.median()});
    columns.push_back({name + ", 5 %", bands.quantiles.front()});
    columns.push_back({name + ", 95 %", bands.quantiles.back()});
}

std::string listedBy(const std::vector<std::string>& parts) {
    std::string text;
    for (const std::string& part : parts)
        text += (text.empty() ? "" : ", ") + part;
    return text;
}

}  // namespace

Sheet sheetOf(const ChartTable& table, const std::string& scenario) {
    const ChartDefinition& chart = table.chart;
    Sheet sheet{
        chart.title,
        {{"chart", chart.title},
         {"what it shows", chart.sentence},
         {"unit", chart.unit},
         {"scenario", scenario},
         {"variables", listedBy(variablesOf(chart))},
         {"observed", table.sources.empty() ? std::string("nothing") : listedBy(table.sources)},
         {"made by", "Kyosei " KYOSEI_VERSION}},
        {{"year", table.times}}};
    for (const ChartTableLine& line : table.lines) {
        const std::string name = englishTitle(line);
        if (line.ranges) {
            addBands(sheet.columns, name + ": without the package", line.ranges->without);
            addBands(sheet.columns, name + ": scenario", line.ranges->with);
            addBands(sheet.columns, name + ": change", line.ranges->change);
        }
        sheet.columns.push_back({name + ": without the package, central run", line.centralWithout});
        sheet.columns.push_back({name + ": scenario, central run", line.central});
        if (!line.observed.empty())
            sheet.columns.push_back({name + ": observed", observedAt(table.times, line.observed)});
    }
    return sheet;
}

Result<Sheet> sourcesSheet(const std::vector<ChartTable>& tables) {
    Sheet sheet{"Sources",
                {},
                {{"source", {}},
                 {"name", {}},
                 {"publisher", {}},
                 {"licence", {}},
                 {"citation", {}},
                 {"used in", {}}}};
    std::map<std::string, std::vector<std::string>> used;
    for (const ChartTable& table : tables)
        for (const std::string& source : table.sources)
            used[source].push_back(table.chart.title);
    const auto text = requiredResource(kSources);
    if (!text)
        return fail(text.error());
    const auto records = readCsv(*text, kSources);
    if (!records)
        return fail(records.error());
    enum Field { id, name, publisher, version, licence, citation, fields };
    for (const CsvRecord& record : *records) {
        const auto& field = record.fields;
        if (const auto found = used.find(field[id]); found != used.end() && field.size() > citation)
            sheet.rows.push_back({field[id], field[name], field[publisher], field[licence],
                                  field[citation], listedBy(found->second)});
    }
    return sheet;
}

}  // namespace kyosei::tables
