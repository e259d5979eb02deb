// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/blanks.h"

#include <string>
#include <string_view>
#include <vector>

namespace kyosei::vensim {

/// One entry of a Vensim file: "equation ~ units ~ comment |".
struct Entry {
    std::string equation;  ///< comments in braces and continued lines taken out
    std::string units;
    std::string comment;  ///< blanks collapsed
    int line = 0;         ///< where the equation begins
};

/// ":MACRO: NAME(a, b)" up to ":END OF MACRO:".
struct MacroText {
    std::string header;  ///< what follows ":MACRO:" in its line
    std::vector<Entry> entries;
    int line = 0;
};

/// What comes behind the diagram.
struct Settings {
    int integration = 0;                          ///< Vensim's number of the method
    std::vector<std::vector<std::string>> units;  ///< each: names of one unit
};

/// A Vensim file taken apart.
struct ModelText {
    std::vector<Entry> entries;
    std::vector<MacroText> macros;
    Settings settings;
};

/// Takes any text apart; headings of groups and the diagram are left out.
[[nodiscard]] ModelText takeApart(std::string_view text);

}  // namespace kyosei::vensim
