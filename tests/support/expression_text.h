// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/equation/ast.h"

#include <sstream>
#include <string>

namespace kyosei::test {

std::string expressionText(const equation::Expression& expression);

inline std::string subscriptText(const std::vector<equation::Subscript>& subscripts) {
    std::string text;
    for (const equation::Subscript& subscript : subscripts) {
        text += text.empty() ? "[" : ", ";
        if (subscript.kind == equation::Subscript::Kind::wildcard)
            text += "*";
        else if (subscript.expression)
            text += expressionText(*subscript.expression);
        else
            text += (subscript.dimension.empty() ? "" : subscript.dimension + ".") + subscript.name;
    }
    return text.empty() ? text : text + "]";
}

/// Writes one node with all parentheses; operators as in XMILE.
struct ExpressionWriter {
    std::string operator()(const equation::Number& number) const {
        std::ostringstream text;
        text << number.value;
        return text.str();
    }
    std::string operator()(const equation::Reference& reference) const {
        return reference.name + subscriptText(reference.subscripts);
    }
    std::string operator()(const equation::Call& call) const {
        std::string text = call.function + subscriptText(call.subscripts) + "(";
        for (std::size_t i = 0; i < call.arguments.size(); ++i)
            text += (i == 0 ? "" : ", ") + expressionText(*call.arguments[i]);
        return text + ")";
    }
    std::string operator()(const equation::Unary& unary) const {
        const char* written[] = {"+", "-", "NOT "};
        return "(" + std::string(written[static_cast<int>(unary.op)]) +
               expressionText(*unary.operand) + ")";
    }
    std::string operator()(const equation::Binary& binary) const {
        const char* written[] = {"+",  "-", "*",  "/", "^",  "MOD", "<",
                                 "<=", ">", ">=", "=", "<>", "AND", "OR"};
        return "(" + expressionText(*binary.left) + " " + written[static_cast<int>(binary.op)] +
               " " + expressionText(*binary.right) + ")";
    }
    std::string operator()(const equation::Conditional& choice) const {
        return "(IF " + expressionText(*choice.condition) + " THEN " +
               expressionText(*choice.whenTrue) + " ELSE " + expressionText(*choice.whenFalse) +
               ")";
    }
};

/// The tree of an expression as text, every operation in parentheses.
inline std::string expressionText(const equation::Expression& expression) {
    return std::visit(ExpressionWriter{}, expression.node);
}

}  // namespace kyosei::test
