// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <variant>
#include <vector>

/// The tree of one XMILE equation (OASIS XMILE 1.0, section 3.3). Names are canonical
/// (model/base/names.h); nothing is resolved yet.
namespace kyosei::equation {

struct Expression;
using ExpressionPtr = std::unique_ptr<Expression>;

/// Byte offsets into the equation text, for pointing at the mistake.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;
};

struct Number {
    double value = 0;
};

/// One subscript: `*` (`*:Dim` or Vensim's `Dim!` for a subrange), `2:4`, a dimension or element
/// name,
/// `@2`, or (rarely) an expression giving an index.
struct Subscript {
    enum class Kind { wildcard, range, name, position, expression };
    Kind kind = Kind::name;
    std::string name;          ///< canonical; for Kind::name, and "Dim" of `Dim.element` dropped;
                               ///< for Kind::wildcard the subrange or empty
    std::string dimension;     ///< canonical qualifier of `Dim.element`, else empty
    ExpressionPtr expression;  ///< for Kind::expression
    std::size_t first = 0;     ///< for Kind::range, and of Kind::position the only one; from 1
    std::size_t last = 0;      ///< for Kind::range
    Span span;
};

/// A variable, graphical function, dimension element used as a number, or built-in constant such
/// as TIME.
struct Reference {
    std::string name;
    std::vector<Subscript> subscripts;
    bool transposed = false;  ///< `A'`: the dimensions in reverse order
};

/// A call of a built-in function, a macro, or of a graphical function variable.
struct Call {
    std::string function;               ///< canonical (lower case)
    std::vector<Subscript> subscripts;  ///< of a subscripted graphical function, else empty
    std::vector<ExpressionPtr> arguments;
    std::size_t position = 0;  ///< where it begins in the equation text, in bytes
};

enum class UnaryOperator { plus, minus, logicalNot };

struct Unary {
    UnaryOperator op = UnaryOperator::minus;
    ExpressionPtr operand;
};

enum class BinaryOperator {
    add,
    subtract,
    multiply,
    divide,
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
};

struct Binary {
    BinaryOperator op = BinaryOperator::add;
    ExpressionPtr left;
    ExpressionPtr right;
};

/// IF condition THEN whenTrue ELSE whenFalse; condition is true when not zero.
struct Conditional {
    ExpressionPtr condition;
    ExpressionPtr whenTrue;
    ExpressionPtr whenFalse;
};

struct Expression {
    std::variant<Number, Reference, Call, Unary, Binary, Conditional> node;
    Span span;
};

}  // namespace kyosei::equation
