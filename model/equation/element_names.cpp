// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/equation/element_names.h"

#include "model/base/names.h"
#include "model/equation/lexer.h"

namespace kyosei::equation {

std::string withElements(std::string_view equation,
                         const std::map<std::string, std::string>& elements) {
    const auto tokens = elements.empty() ? Result<std::vector<Token>>() : tokenize(equation);
    if (!tokens || tokens->empty())
        return std::string(equation);
    std::string result;
    std::size_t copied = 0;
    int brackets = 0;
    for (std::size_t i = 0; i < tokens->size(); ++i) {
        const Token& token = (*tokens)[i];
        brackets += token.kind == TokenKind::leftBracket;
        brackets -= token.kind == TokenKind::rightBracket;
        if (token.kind != TokenKind::name || brackets <= 0 || !token.qualifier.empty() ||
            (*tokens)[i + 1].kind == TokenKind::logicalNot)
            continue;
        const auto found = elements.find(token.name);
        if (found == elements.end())
            continue;
        result += equation.substr(copied, token.span.begin - copied);
        result += quotedName(found->second);
        copied = token.span.end;
    }
    return result + std::string(equation.substr(copied));
}

}  // namespace kyosei::equation
