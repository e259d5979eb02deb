// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/charts/charts.h"
#include "model/structure/network.h"

#include <string>
#include <vector>

namespace kyosei::documentation {

struct Material;

/// A variable as a reader of a chart needs it.
struct GuideVariable {
    std::string name;  ///< in words: "trade dependence"
    std::string units;
    std::string documentation;
    std::string place;  ///< in the reference: "economy#v-gdp"
};

/// What acts on a variable, and what acts on that.
struct GuideCause {
    GuideVariable variable;
    structure::LinkKind kind = structure::LinkKind::equation;
    structure::Polarity polarity = structure::Polarity::unknown;
    std::vector<GuideCause> causes;  ///< one level
};

/// Where some of the observed points come from.
struct GuideHistory {
    std::string source;  ///< name and publisher
    double from = 0;     ///< first and last year
    double to = 0;
};

/// What the guide page of a chart says that is in the model and its data.
struct ChartGuide {
    struct Shown {
        GuideVariable variable;
        std::vector<GuideCause> causes;  ///< constants and given series left out
    };
    std::vector<Shown> shown;  ///< each variable once, in the order of the chart
    std::vector<GuideHistory> history;
};

[[nodiscard]] ChartGuide chartGuide(const Material& material, const ChartDefinition& chart);

}  // namespace kyosei::documentation
