// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compile/problems.h"

#include <utility>

namespace kyosei {

NodeId Problems::refuse(const IssueCode& code, const Scope& scope, IssueArguments arguments) {
    add({code, scope.place, std::move(arguments)});
    return kNoNode;
}

std::string quoted(const equation::Span& span, const Scope& scope) {
    if (span.begin >= span.end || span.end > scope.text.size())
        return "...";
    return std::string(scope.text.substr(span.begin, span.end - span.begin));
}

}  // namespace kyosei
