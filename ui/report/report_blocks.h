// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report_type.h"

class QPainter;

namespace kyosei {

/// Where and how large the parts of a section are set.
struct ReportSetting {
    QString language;
    double scale = 1;
    double width = 0;             ///< of the section
    QPainter* painter = nullptr;  ///< none: only measured
};

/// Sets a block at a place; returns how high it is.
[[nodiscard]] double setBlock(const ReportSetting& setting, const report::Block& block, double x,
                              double y);

/// Text of some size, in CSS pixels before scaling; returns how high it is.
[[nodiscard]] double setText(const ReportSetting& setting, const std::string& text, double pixels,
                             report::Tone tone, double x, double y, bool bold = false,
                             bool right = false);

}  // namespace kyosei
