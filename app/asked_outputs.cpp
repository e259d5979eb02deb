// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/asked_outputs.h"

#include "app/issue_codes.h"

#include <utility>

namespace kyosei::cli {

Result<std::vector<ExportColumn>> askedOutputs(const PolicyModel& model,
                                               const std::vector<std::string>& names) {
    if (!names.empty())
        return exportColumns(model.program(), names);
    std::vector<ExportColumn> columns;
    for (const HeadlineIndicator& number : model.charts().headline().partsFirst())
        columns.push_back({number.title, number.slot});
    return columns;
}

Result<std::vector<double>> askedYears(const PolicyModel& model, std::vector<double> years) {
    if (years.empty())
        return std::vector<double>{model.charts().headline().horizon};
    const auto [first, last] =
        std::pair{model.baseline()->times().front(), model.baseline()->times().back()};
    for (const double year : years)
        if (!(year >= first && year <= last))
            return fail({codes::yearOutside, {}, {year, first, last}});
    return years;
}

}  // namespace kyosei::cli
