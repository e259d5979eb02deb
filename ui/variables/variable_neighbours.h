// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/run_view.h"
#include "ui/variables/variable_curve.h"

#include <QString>

#include <vector>

namespace kyosei {

/// What a column beside a variable shows: small charts, a heading, and what is left out.
struct VariableNeighbours {
    std::vector<CurveButtonContent> charts;
    QString heading;
    QString rest;
};

/// The causes of the variable of an answer, or its uses, with the numbers of a year.
[[nodiscard]] VariableNeighbours causesOf(const VariableAnswer& answer, const RunView& view,
                                          double year);
[[nodiscard]] VariableNeighbours usesOf(const VariableAnswer& answer, const RunView& view,
                                        double year);

}  // namespace kyosei
