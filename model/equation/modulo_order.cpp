// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/equation/modulo_order.h"

#include "model/equation/lexer.h"

#include <vector>

namespace kyosei::equation {

namespace {

/// What a product has been found to hold so far.
struct Product {
    bool modulo = false;
    bool other = false;
};

bool endsOperand(TokenKind kind) {
    return kind == TokenKind::number || kind == TokenKind::name ||
           kind == TokenKind::rightParenthesis || kind == TokenKind::rightBracket ||
           kind == TokenKind::apostrophe;
}

bool opens(TokenKind kind) {
    return kind == TokenKind::leftParenthesis || kind == TokenKind::leftBracket;
}

bool closes(TokenKind kind) {
    return kind == TokenKind::rightParenthesis || kind == TokenKind::rightBracket;
}

/// Signs and NOT bind tighter than a product, so they do not end one.
bool endsProduct(TokenKind kind, bool afterOperand) {
    switch (kind) {
    case TokenKind::plus:
    case TokenKind::minus: return afterOperand;
    case TokenKind::number:
    case TokenKind::name:
    case TokenKind::at:
    case TokenKind::apostrophe:
    case TokenKind::power:
    case TokenKind::logicalNot: return false;
    default: return true;
    }
}

}  // namespace

bool hasModuloBesideProduct(std::string_view text) {
    const auto tokens = tokenize(text);
    if (!tokens)
        return false;
    std::vector<Product> products(1);  // one for each level of parentheses
    TokenKind before = TokenKind::end;
    for (const Token& token : *tokens) {
        const bool afterOperand = endsOperand(before);
        Product& product = products.back();
        if (opens(token.kind))
            products.emplace_back();
        else if (closes(token.kind) && products.size() > 1)
            products.pop_back();
        else if (token.kind == TokenKind::modulo && afterOperand)  // else the function MOD(a, b)
            product.modulo = true;
        else if (token.kind == TokenKind::times || token.kind == TokenKind::divide ||
                 token.kind == TokenKind::safeDivide)
            product.other = true;
        else if (token.kind != TokenKind::modulo && endsProduct(token.kind, afterOperand))
            product = {};
        if (products.back().modulo && products.back().other)
            return true;
        before = token.kind;
    }
    return false;
}

}  // namespace kyosei::equation
