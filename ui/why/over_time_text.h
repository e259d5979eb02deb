// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/charts/charts.h"
#include "model/outcomes/contributions.h"
#include "ui/why/contribution_runs.h"
#include "ui/why/years_chart.h"

#include <QString>

#include <vector>

/// Who contributes what over the years, as a picture and in words. Nothing here computes.
namespace kyosei {

/// The answer of one output in several years, in their order.
struct ContributionsOverTime {
    const Contributions& found;
    ContributionParts parts = ContributionParts::levers;
    ContributionStage stage = ContributionStage::central;
    const HeadlineIndicator& number;
    double year = 0;                ///< of the headline
    std::vector<QString> names;     ///< of the parts
    std::vector<int> colours = {};  ///< of the parts, for Theme::element()
};

[[nodiscard]] YearsChartContent yearsChartOf(const ContributionsOverTime& answer);

/// Which parts add most in the year of the headline, when each is half there, and which change
/// their sign on the way. Says nothing of what is not certain.
[[nodiscard]] QString overTimeSentence(const ContributionsOverTime& answer);

/// A line per part, with its numbers, for the clipboard.
[[nodiscard]] QString overTimeTable(const ContributionsOverTime& answer);

}  // namespace kyosei
