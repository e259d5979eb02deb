// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/structure/loop_names.h"

#include <string>
#include <vector>

namespace kyosei::structure {

/// Where a named loop can be cut: a link of it that is held.
struct LoopCut {
    std::string name;      ///< of the loop
    std::string variable;  ///< whose change no longer gets into
    std::string reader;    ///< this one
    /// Other named loops through the same link: they are cut with it. Empty where there is a link
    /// that the loop has for itself.
    std::vector<std::string> others;
};

/// A cut for every named loop: at a link that fewest other named loops run through; of equally good
/// ones the one whose effect has fewest other causes, so that as little as possible beside the loop
/// is changed, and of those the first. Unnamed loops through the link are cut as well.
[[nodiscard]] std::vector<LoopCut> loopCuts(const Structure& structure, const NamedLoops& loops);

}  // namespace kyosei::structure
