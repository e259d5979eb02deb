// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vensim/numbers.h"

#include <algorithm>

namespace kyosei::vensim {

namespace {

bool isTabbed(const Definition& definition) {
    return definition.body.size() > 3 && definition.body.front().canonical == "tabbed_array";
}

bool separates(const Token& token) {
    return token.is(",") || token.is(";");
}

}  // namespace

bool isNumberList(const Definition& definition) {
    if (definition.isLookup)
        return false;
    int depth = 0;
    for (const Token& token : definition.body) {
        depth += token.is("(") || token.is("[");
        depth -= token.is(")") || token.is("]");
        if (depth == 0 && separates(token))
            return true;
    }
    return isTabbed(definition);
}

std::vector<std::vector<Token>> numberList(const Definition& definition) {
    std::vector<std::vector<Token>> numbers;
    const auto& body = definition.body;
    if (isTabbed(definition)) {
        std::vector<Token> number;
        for (auto token = body.begin() + 2; token != body.end() && !token->is(")"); ++token) {
            number.push_back(*token);
            if (token->kind == Token::Kind::number || token->kind == Token::Kind::keyword)
                numbers.push_back(std::exchange(number, {}));
        }
        return numbers;
    }
    auto begin = body.begin();
    while (begin != body.end()) {
        const auto end = std::find_if(begin, body.end(), separates);
        numbers.emplace_back(begin, end);
        begin = end == body.end() ? end : end + 1;
    }
    return numbers;
}

}  // namespace kyosei::vensim
