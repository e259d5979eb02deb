// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace kyosei {

/// One historical figure.
struct Observation {
    double year = 0;     ///< calendar year
    double value = 0;    ///< in the unit of the series
    std::string source;  ///< id in sources.csv
};

/// Historical series from resources/data/observations.csv (series,element,year,value,source).
class Observations {
public:
    [[nodiscard]] static Result<Observations> fromCsv(std::string_view csv, std::string file);
    /// In order of years; empty if there are none. `element` is "" for regional series.
    [[nodiscard]] const std::vector<Observation>& find(std::string_view series,
                                                       std::string_view element) const;

private:
    std::map<std::pair<std::string, std::string>, std::vector<Observation>> series_;
};

}  // namespace kyosei
