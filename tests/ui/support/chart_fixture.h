// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/content/chart_content.h"
#include "ui/run/run_view.h"

#include <memory>
#include <string>

namespace kyosei {

/// A model small enough to know every number of: 2000 to 2060 in steps of one year; its one lever,
/// which does nothing, makes 2026 the present.
///   calm            20 + slope * (year - 2000), slope 0.5: 33 in 2026, 45 in 2050
///   hill            rises to 30 in 2040, from 16 in 2026, falls to 20 in 2050
///   wealth[Country] rate * (year - 2000), rate 1 in NOR and 2 in SUD
///   tie[Pair]       weight * (year - 2000) / 60, weights 1 to 12
///   maturity        5 * (year - 2000) / 60
[[nodiscard]] std::shared_ptr<const PolicyModel> smallModel();

/// Baseline and current run the same.
[[nodiscard]] RunView unchangedView();
/// The current run has another constant.
[[nodiscard]] RunView changedView(const std::string& constant, double value,
                                  const std::vector<std::string>& elements = {});
/// Slope 0.6: calm is 50 in 2050, 5 more than in the baseline.
[[nodiscard]] RunView steeperView();

/// The same with a fan of 20 runs, k = 1 ... 20. In 2050, and in proportion to the years since
/// 2000,
///   calm   baseline 40 + k/2, scenario k - 4 more: 16 runs higher, 1 the same, 3 lower
///   hill   30 + k in both
[[nodiscard]] RunView withFan(RunView view);

[[nodiscard]] ChartContent contentOf(const char* chart, const RunView& view,
                                     const char* element = "");

}  // namespace kyosei
