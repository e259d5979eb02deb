// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/discovery/box.h"

#include <stop_token>
#include <vector>

namespace kyosei::discovery {

/// How the patient rule induction method (PRIM; Friedman and Fisher 1999) goes on.
struct PrimOptions {
    /// What decides between cuts.
    enum class Objective {
        density,  ///< what is left has the highest share of interest (Friedman and Fisher)
        gain,     ///< by how much that share rises per weight cut off: cuts of unlike size, as of
                  ///< categories, compare fairly (Kwakkel and Jaxa-Rozen 2016, "lenient")
    };
    double peelAlpha = 0.05;   ///< share of the box's weight that a cut takes, in (0, 1)
    double pasteAlpha = 0.05;  ///< share of the box's weight that is put back at a time, in (0, 1)
    double massMin = 0.03;     ///< boxes of a smaller share of all weight are not made
    Objective objective = Objective::gain;
};

/// A box on the way from all cases to few that are nearly all of interest.
struct TrajectoryBox {
    Box box;
    BoxStatistics statistics;
};

/// Boxes from all cases on, each a cut smaller than the one before, while a cut raises the share of
/// interest; coverage falls and density rises. A cut takes cases beyond a value, at most the share
/// asked for unless they have one value, or those of one category. Limits are values of cases in
/// the box. Of cuts of equal worth the one that restricts fewer dimensions. Ends early when
/// stopped.
[[nodiscard]] std::vector<TrajectoryBox> peel(const Cases& cases, const PrimOptions& options,
                                              const std::stop_token& stop = {});

/// Puts cases back beside the limits of a box, one limit at a time, as long as the share of
/// interest does not fall: cuts that came too early in the light of later ones.
[[nodiscard]] Box pasted(const Cases& cases, Box box, const PrimOptions& options);

}  // namespace kyosei::discovery
