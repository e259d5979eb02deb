// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/discovery/discover.h"

#include <QString>

#include <string>
#include <vector>

namespace kyosei {

/// Something found that can be put into the scenario, to see what it does.
struct Remedy {
    enum class Kind {
        shock,       ///< this shock in this year
        government,  ///< without the levers that this government is assumed to move
        school,      ///< the beliefs of this school of thought, by its number
    };
    Kind kind = Kind::shock;
    std::string id;
    double year = 0;
    std::size_t school = 0;
    QString text;  ///< of the button
};

/// Of a box that can be chosen, and of those that are told beside it; smaller than their number. A
/// shock comes in the middle one of the years in which it strikes the futures that have it and miss
/// the goal.
[[nodiscard]] std::vector<Remedy> remediesOf(const discovery::Discovery& found, std::size_t chosen);

}  // namespace kyosei
