// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/issue.h"
#include "model/xmile/document.h"

#include <string>
#include <vector>

namespace kyosei {

/// One link that can be held: whoever reads the variable then reads what it is in the baseline run.
struct Hold {
    std::string variable;
    std::string reader = {};  ///< only this variable reads so; empty: all
    bool operator==(const Hold&) const = default;
};

/// A link that is held while a condition is true.
struct ConditionalHold {
    Hold hold;
    std::string condition;  ///< an expression of the model's language; empty: always
};

/// What a variable is called that goes on as the equations make it while its readers may see
/// another.
[[nodiscard]] std::string nameAsModelled(const std::string& variable);

/// Rewrites a document so that links are held; each hold is there once. The baseline comes into it
/// by variables that repeat others in a baseline run (<kyosei:reference>). Issues of names that the
/// document does not have, of variables that repeat others, and of readers that do not read them.
[[nodiscard]] Issues holdInDocument(xmile::Document& document, std::vector<ConditionalHold> holds);

}  // namespace kyosei
