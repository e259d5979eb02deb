// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vensim/entries.h"
#include "model/vensim/ranges.h"

#include <optional>
#include <string>
#include <vector>

namespace kyosei::vensim {

/// One equation of a variable, which may have several: for parts of its elements.
struct Definition {
    Token name;
    std::vector<Token> subscripts;
    std::vector<std::vector<Token>> exceptions;  ///< of :EXCEPT:, each as many as subscripts
    bool isLookup = false;
    std::vector<Token> body;  ///< right of the =, or between the parentheses of a lookup
    std::string units;
    std::string comment;
    int line = 0;
};

/// Reads an entry: a definition, or a subscript range, which goes to `ranges`. Reality checks are
/// left out; nullopt also after a problem.
[[nodiscard]] std::optional<Definition> readDefinition(const Entry& entry, Ranges& ranges,
                                                       Problems& problems);

}  // namespace kyosei::vensim
