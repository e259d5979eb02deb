// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/json_reader.h"
#include "model/charts/charts.h"

namespace kyosei {

/// Turns entries of charts.json into definitions bound to a program. Lives as long as the reading.
class ChartReader {
public:
    /// `points` is the scale of charts from 0 to 100 that state none of their own.
    ChartReader(JsonReader& reader, const Program& program, const ChangeScale& points = {})
        : reader_(reader), program_(program), points_(points) {}

    [[nodiscard]] ChartDefinition readChart(const nlohmann::json& entry, const std::string& path);
    [[nodiscard]] HeadlineIndicator readIndicator(const nlohmann::json& entry,
                                                  const std::string& path);

    /// {"extraShare": variable, "income": variable, "left": variable, "dimension": of all three}
    [[nodiscard]] std::vector<Payer> readPayers(const nlohmann::json& entry,
                                                const std::string& path);

private:
    void readKind(ChartDefinition& chart, const nlohmann::json& entry, const std::string& path);
    [[nodiscard]] ChangeScale changesOf(const ChartDefinition& chart, const nlohmann::json& entry,
                                        const std::string& path);
    void readElements(ChartDefinition& chart, const std::string& path);
    void readPairs(ChartDefinition& chart, const std::string& between, const std::string& path);
    [[nodiscard]] ChartSeries readSeries(const nlohmann::json& entry, const ChartDefinition& chart,
                                         const std::string& path);
    [[nodiscard]] ChartSource source(const std::vector<std::string>& variables,
                                     const std::vector<std::string>& subscripts, bool mean,
                                     const std::string& path);
    [[nodiscard]] Slot slot(const std::string& variable, const std::vector<std::string>& elements,
                            const std::string& path);

    JsonReader& reader_;
    const Program& program_;
    ChangeScale points_;
};

[[nodiscard]] std::vector<FrameworkStage> readSteps(JsonReader& reader, const nlohmann::json& entry,
                                                    const char* key, const std::string& path);
/// {"title": ..., "charts": ["id", {"chart": "id", "element": "E"}]}
[[nodiscard]] ChartLayout readLayout(JsonReader& reader, const nlohmann::json& entry,
                                     const std::string& path);

}  // namespace kyosei
