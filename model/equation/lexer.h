// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/equation/ast.h"

#include <string>
#include <string_view>
#include <vector>

namespace kyosei::equation {

enum class TokenKind {
    number,
    name,
    leftParenthesis,
    rightParenthesis,
    leftBracket,
    rightBracket,
    comma,
    colon,
    at,
    apostrophe,
    plus,
    minus,
    times,
    divide,
    safeDivide,
    power,
    modulo,
    less,
    lessEqual,
    greater,
    greaterEqual,
    equal,
    notEqual,
    logicalAnd,
    logicalOr,
    logicalNot,
    ifKeyword,
    thenKeyword,
    elseKeyword,
    end,
};

/// One word of an equation.
struct Token {
    TokenKind kind = TokenKind::end;
    Span span;
    double number = 0;
    std::string name;       ///< canonical; of a dotted name, all of it
    std::string qualifier;  ///< canonical part of a dotted name before the last dot, else empty
};

/// Splits an equation into tokens; the last one is TokenKind::end. Comments and white space are
/// dropped, keywords recognised whatever their case. Numbers are read the same in every locale.
[[nodiscard]] Result<std::vector<Token>> tokenize(std::string_view text);

/// An issue about `span`: its last argument, after those given, quotes the text around the mistake.
[[nodiscard]] Issue issueAt(const IssueCode& code, std::string_view text, Span span,
                            IssueArguments arguments = {});

}  // namespace kyosei::equation
