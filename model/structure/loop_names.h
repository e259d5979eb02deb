// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/issue.h"
#include "model/structure/loops.h"
#include "model/structure/structure.h"
#include "model/xmile/document.h"

#include <string>
#include <vector>

namespace kyosei::structure {

/// A loop that the model's author gave a name.
struct NamedLoop {
    std::string name;
    Loop loop;  ///< in Structure::variables(): the shortest through the variables named in the file
};

struct NamedLoops {
    std::vector<NamedLoop> loops;  ///< in the order of the file
    Issues issues;                 ///< warnings about names of variables or loops that do not exist

    /// The name of a loop of Structure::variables(); empty if it has none.
    [[nodiscard]] std::string nameOf(const Network& variables, const Loop& loop) const;
};

/// The loops that the document names by <kyosei:loop name="..." through="a, b"/>.
[[nodiscard]] NamedLoops namedLoops(const xmile::Document& document, const Structure& structure);

}  // namespace kyosei::structure
