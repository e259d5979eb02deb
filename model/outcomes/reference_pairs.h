// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <string>
#include <string_view>
#include <vector>

/// Published figures of pairs of countries elsewhere in the world beside those of the model's own
/// pairs: what a value means is seen by who else has had it. Plain values.
namespace kyosei {

/// One published figure of a pair, or of the first of its countries towards the second.
struct PairFigure {
    std::string first;
    std::string second;
    bool ours = false;  ///< of the model's region
    int year = 0;
    double value = 0;    ///< in the unit of the measure
    std::string grade;   ///< as in series.csv
    std::string source;  ///< ids in sources.csv, separated by semicolons
};

struct PairMeasure {
    std::string id;
    std::string title;
    std::string unit;
    std::string meaning;
    std::string note;
    std::vector<PairFigure> figures;  ///< the largest value first
};

/// Where one of our figures stands among those elsewhere.
struct PairStanding {
    const PairFigure* figure = nullptr;
    double shareBelow = 0;              ///< of the figures elsewhere, 0 to 1; equal ones count half
    const PairFigure* below = nullptr;  ///< the next smaller one elsewhere; null: none
    const PairFigure* above = nullptr;  ///< the next larger one elsewhere; null: none
};

/// Reads resources/data/reference_pairs.csv, whose measures are declared in series.csv, in the
/// order in which they first appear. All mistakes at once, each with its line.
[[nodiscard]] Result<std::vector<PairMeasure>> readReferencePairs(std::string_view pairs,
                                                                  const std::string& pairsFile,
                                                                  std::string_view series,
                                                                  const std::string& seriesFile);
/// Those of the program.
[[nodiscard]] Result<std::vector<PairMeasure>> embeddedReferencePairs();

/// Of all our figures, the largest value first; empty if there are none elsewhere. They point into
/// the measure, which must outlive them.
[[nodiscard]] std::vector<PairStanding> standings(const PairMeasure& measure);

}  // namespace kyosei
