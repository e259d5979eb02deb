// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/compile/problems.h"

#include <utility>

namespace kyosei {

NodeId Problems::refuse(const Scope& scope, IssueCode code, std::string message,
                        std::string advice) {
    add({Severity::error, code, scope.place, std::move(message), std::move(advice)});
    return kNoNode;
}

std::string quoted(const equation::Span& span, const Scope& scope) {
    if (span.begin >= span.end || span.end > scope.text.size())
        return "the expression";
    return "'" + std::string(scope.text.substr(span.begin, span.end - span.begin)) + "'";
}

}  // namespace kyosei
