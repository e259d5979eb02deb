// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/equation/parser.h"

#include "model/equation/issue_codes.h"
#include "model/equation/lexer.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace kyosei::equation {

namespace {

constexpr int kMaximumDepth = 200;
// Bounds the height of the tree together with the depth: whoever walks it may recurse.
constexpr int kMaximumOperators = 2000;

struct Rank {
    int precedence;
    std::optional<BinaryOperator> op;  ///< nullopt: Stella's //, which is SAFEDIV
};

/// Binary operators by how tightly they bind; ^ is handled apart because it groups to the right.
std::optional<Rank> rankOf(TokenKind kind) {
    switch (kind) {
    case TokenKind::logicalOr: return Rank{1, BinaryOperator::logicalOr};
    case TokenKind::logicalAnd: return Rank{2, BinaryOperator::logicalAnd};
    case TokenKind::equal: return Rank{3, BinaryOperator::equal};
    case TokenKind::notEqual: return Rank{3, BinaryOperator::notEqual};
    case TokenKind::less: return Rank{4, BinaryOperator::less};
    case TokenKind::lessEqual: return Rank{4, BinaryOperator::lessEqual};
    case TokenKind::greater: return Rank{4, BinaryOperator::greater};
    case TokenKind::greaterEqual: return Rank{4, BinaryOperator::greaterEqual};
    case TokenKind::plus: return Rank{5, BinaryOperator::add};
    case TokenKind::minus: return Rank{5, BinaryOperator::subtract};
    case TokenKind::times: return Rank{6, BinaryOperator::multiply};
    case TokenKind::divide: return Rank{6, BinaryOperator::divide};
    case TokenKind::safeDivide: return Rank{6, std::nullopt};
    case TokenKind::modulo: return Rank{6, BinaryOperator::modulo};
    default: return std::nullopt;
    }
}

/// Recursive descent over the tokens of one equation. A null pointer means that issue_ is set.
class Parser {
public:
    Parser(std::string_view text, std::vector<Token> tokens)
        : text_(text), tokens_(std::move(tokens)) {}

    Result<ExpressionPtr> run() {
        ExpressionPtr root =
            kind() == TokenKind::end ? refuse(codes::equationEmpty) : parseExpression();
        if (root && kind() != TokenKind::end)
            root = refuseLeftover();
        if (!root)
            return fail(*std::move(issue_));
        return root;
    }

private:
    /// Counts nesting for as long as it lives.
    class Level {
    public:
        explicit Level(int& depth) : depth_(depth) { ++depth_; }
        ~Level() { --depth_; }
        Level(const Level&) = delete;
        Level& operator=(const Level&) = delete;

    private:
        int& depth_;
    };

    const Token& token(std::size_t ahead = 0) const {
        return tokens_[std::min(next_ + ahead, tokens_.size() - 1)];
    }
    TokenKind kind(std::size_t ahead = 0) const { return token(ahead).kind; }
    std::size_t lastEnd() const { return next_ == 0 ? 0 : tokens_[next_ - 1].span.end; }

    bool accept(TokenKind wanted) {
        if (kind() != wanted)
            return false;
        ++next_;
        return true;
    }

    std::nullptr_t refuse(const IssueCode& code, IssueArguments arguments = {}) {
        if (!issue_)
            issue_ = issueAt(code, text_, token().span, std::move(arguments));
        return nullptr;
    }

    /// Refuses the token at hand, or the end of the equation where something is missing.
    std::nullptr_t refuseToken(const IssueCode& here, const IssueCode& atEnd) {
        return kind() == TokenKind::end ? refuse(atEnd) : refuse(here, {written()});
    }

    std::string_view written() const {
        const Span span = token().span;
        return text_.substr(span.begin, span.end - span.begin);
    }

    bool expect(TokenKind wanted, const IssueCode& here, const IssueCode& atEnd) {
        if (accept(wanted))
            return true;
        refuseToken(here, atEnd);
        return false;
    }

    std::nullptr_t refuseLeftover() {
        switch (kind()) {
        case TokenKind::name:
        case TokenKind::number:
        case TokenKind::leftParenthesis:
        case TokenKind::ifKeyword: return refuse(codes::operatorMissing, {written()});
        case TokenKind::rightParenthesis: return refuse(codes::parenthesisUnopened);
        default: return refuse(codes::equationGoesOn, {written()});
        }
    }

    template <typename Node> ExpressionPtr make(Node node, std::size_t begin) const {
        return std::make_unique<Expression>(Expression{std::move(node), {begin, lastEnd()}});
    }

    ExpressionPtr parseExpression(int minimumPrecedence = 1) {
        const std::size_t begin = token().span.begin;
        ExpressionPtr left = parseUnary();
        while (left) {
            const std::optional<Rank> rank = rankOf(kind());
            if (!rank || rank->precedence < minimumPrecedence)
                break;
            if (!countOperator())
                return nullptr;
            ++next_;
            ExpressionPtr right = parseExpression(rank->precedence + 1);
            if (!right)
                return nullptr;
            left = rank->op ? make(Binary{*rank->op, std::move(left), std::move(right)}, begin)
                            : safeQuotient(std::move(left), std::move(right), begin);
        }
        return left;
    }

    ExpressionPtr safeQuotient(ExpressionPtr left, ExpressionPtr right, std::size_t begin) const {
        Call call{"safediv", {}, {}, begin};
        call.arguments.push_back(std::move(left));
        call.arguments.push_back(std::move(right));
        return make(std::move(call), begin);
    }

    bool countOperator() {
        if (++operators_ <= kMaximumOperators)
            return true;
        refuse(codes::tooManyOperators, {kMaximumOperators});
        return false;
    }

    ExpressionPtr parseUnary() {
        const Level level(depth_);
        if (depth_ > kMaximumDepth + 1)  // the outermost level is not nested
            return refuse(codes::equationTooDeep, {kMaximumDepth});
        UnaryOperator op{};
        switch (kind()) {
        case TokenKind::plus: op = UnaryOperator::plus; break;
        case TokenKind::minus: op = UnaryOperator::minus; break;
        case TokenKind::logicalNot: op = UnaryOperator::logicalNot; break;
        default: return parsePower();
        }
        const std::size_t begin = token().span.begin;
        ++next_;
        ExpressionPtr operand = parseUnary();
        return operand ? make(Unary{op, std::move(operand)}, begin) : nullptr;
    }

    ExpressionPtr parsePower() {
        const std::size_t begin = token().span.begin;
        ExpressionPtr base = parsePrimary();
        if (!base || !accept(TokenKind::power))
            return base;
        if (!countOperator())
            return nullptr;
        ExpressionPtr exponent = parseUnary();
        if (!exponent)
            return nullptr;
        return make(Binary{BinaryOperator::power, std::move(base), std::move(exponent)}, begin);
    }

    ExpressionPtr parsePrimary() {
        const std::size_t begin = token().span.begin;
        switch (kind()) {
        case TokenKind::number: {
            const double value = token().number;
            ++next_;
            return make(Number{value}, begin);
        }
        case TokenKind::leftParenthesis: {
            ++next_;
            ExpressionPtr inner = parseExpression();
            return inner && expect(TokenKind::rightParenthesis, codes::parenthesisExpected,
                                   codes::parenthesisMissing)
                       ? std::move(inner)
                       : nullptr;
        }
        case TokenKind::ifKeyword: return parseIf();
        case TokenKind::name: return parseName();
        case TokenKind::modulo:
            if (kind(1) == TokenKind::leftParenthesis)
                return parseName();
            break;
        default: break;
        }
        return refuseToken(codes::valueExpected, codes::valueMissing);
    }

    /// IF c THEN a ELSE b, or the function call IF THEN ELSE(c, a, b).
    ExpressionPtr parseIf() {
        const std::size_t begin = token().span.begin;
        ++next_;
        if (kind() == TokenKind::thenKeyword && kind(1) == TokenKind::elseKeyword &&
            kind(2) == TokenKind::leftParenthesis) {
            next_ += 2;
            return parseCall("if_then_else", {}, begin);
        }
        ExpressionPtr condition = parseExpression();
        if (!condition || !expect(TokenKind::thenKeyword, codes::thenExpected, codes::thenMissing))
            return nullptr;
        ExpressionPtr whenTrue = parseExpression();
        if (!whenTrue || !expect(TokenKind::elseKeyword, codes::elseExpected, codes::elseMissing))
            return nullptr;
        ExpressionPtr whenFalse = parseExpression();
        if (!whenFalse)
            return nullptr;
        return make(Conditional{std::move(condition), std::move(whenTrue), std::move(whenFalse)},
                    begin);
    }

    /// A variable or a call. Several names in a row are one only in front of an argument list; one
    /// of Vensim's functions is called SAMPLE IF TRUE.
    ExpressionPtr parseName() {
        const std::size_t begin = token().span.begin;
        std::string name = token().name;
        std::size_t words = 1;
        while (kind(words) == TokenKind::name ||
               (kind(words) == TokenKind::ifKeyword && words == 1 && name == "sample"))
            ++words;
        if (words > 1 && kind(words) == TokenKind::leftParenthesis) {
            for (std::size_t word = 1; word < words; ++word)
                name += '_' + token(word).name;
            next_ += words;
        } else {
            ++next_;
        }
        std::vector<Subscript> subscripts;
        if (accept(TokenKind::leftBracket) && !parseSubscripts(subscripts))
            return nullptr;
        if (kind() == TokenKind::leftParenthesis)
            return parseCall(std::move(name), std::move(subscripts), begin);
        const bool transposed = accept(TokenKind::apostrophe);
        return make(Reference{std::move(name), std::move(subscripts), transposed}, begin);
    }

    /// At the opening parenthesis of an argument list.
    ExpressionPtr parseCall(std::string name, std::vector<Subscript> subscripts,
                            std::size_t begin) {
        ++next_;
        std::vector<ExpressionPtr> arguments;
        if (!accept(TokenKind::rightParenthesis)) {
            do {
                arguments.push_back(parseExpression());
                if (!arguments.back())
                    return nullptr;
            } while (accept(TokenKind::comma));
            if (!expect(TokenKind::rightParenthesis, codes::commaExpected, codes::commaMissing))
                return nullptr;
        }
        if (name == "if_then_else" || name == "mod")
            return makeOperatorCall(name, std::move(arguments), begin);
        return make(Call{std::move(name), std::move(subscripts), std::move(arguments), begin},
                    begin);
    }

    /// Operators that other programs write as functions.
    ExpressionPtr makeOperatorCall(const std::string& name, std::vector<ExpressionPtr> arguments,
                                   std::size_t begin) {
        const std::size_t wanted = name == "mod" ? 2 : 3;
        if (arguments.size() != wanted) {
            issue_ = issueAt(name == "mod" ? codes::modArguments : codes::ifThenElseArguments,
                             text_, {begin, lastEnd()}, {arguments.size()});
            return nullptr;
        }
        if (name == "mod")
            return make(
                Binary{BinaryOperator::modulo, std::move(arguments[0]), std::move(arguments[1])},
                begin);
        return make(
            Conditional{std::move(arguments[0]), std::move(arguments[1]), std::move(arguments[2])},
            begin);
    }

    /// `*:Dim`, `Dim!`, `2:4` or `@2`; moves on only if one of them is there.
    bool parseRange(Subscript& subscript) {
        const TokenKind first = kind();
        const TokenKind second = kind(1);
        if (first == TokenKind::name && second == TokenKind::logicalNot) {
            subscript.kind = Subscript::Kind::wildcard;
            subscript.name = token().name;
            next_ += 2;
        } else if (first == TokenKind::times && second == TokenKind::colon &&
                   kind(2) == TokenKind::name) {
            subscript.kind = Subscript::Kind::wildcard;
            subscript.name = token(2).name;
            next_ += 3;
        } else if (first == TokenKind::number && second == TokenKind::colon &&
                   kind(2) == TokenKind::number) {
            subscript.kind = Subscript::Kind::range;
            subscript.first = index(token().number);
            subscript.last = index(token(2).number);
            if (subscript.first == 0 || subscript.first > subscript.last) {
                refuse(codes::badRangeOfNumbers);
                return false;
            }
            next_ += 3;
        } else if (first == TokenKind::at && second == TokenKind::number) {
            subscript.kind = Subscript::Kind::position;
            subscript.first = index(token(1).number);
            next_ += 2;
        }
        return true;
    }

    /// A whole number from 1 on; 0 if it is none.
    static std::size_t index(double number) {
        const bool isIndex = number >= 1 && number <= 1e6 && number == std::floor(number);
        return isIndex ? static_cast<std::size_t>(number) : 0;
    }

    /// After the opening bracket.
    bool parseSubscripts(std::vector<Subscript>& subscripts) {
        do {
            Subscript subscript;
            const std::size_t begin = token().span.begin;
            const std::size_t before = next_;
            const TokenKind after = kind(1);
            const bool alone = after == TokenKind::comma || after == TokenKind::rightBracket;
            if (kind() == TokenKind::times && alone) {
                subscript.kind = Subscript::Kind::wildcard;
                ++next_;
            } else if (!parseRange(subscript)) {
                return false;
            } else if (next_ > before) {
                // a range of some kind
            } else if (kind() == TokenKind::name && alone) {
                const Token& name = token();
                subscript.dimension = name.qualifier;
                subscript.name = name.qualifier.empty()
                                     ? name.name
                                     : name.name.substr(name.qualifier.size() + 1);
                ++next_;
            } else {
                subscript.kind = Subscript::Kind::expression;
                subscript.expression = parseExpression();
                if (!subscript.expression)
                    return false;
            }
            subscript.span = {begin, lastEnd()};
            subscripts.push_back(std::move(subscript));
        } while (accept(TokenKind::comma));
        return expect(TokenKind::rightBracket, codes::bracketExpected, codes::bracketMissing);
    }

    std::string_view text_;
    std::vector<Token> tokens_;
    std::size_t next_ = 0;
    int depth_ = 0;
    int operators_ = 0;
    std::optional<Issue> issue_;
};

}  // namespace

Result<ExpressionPtr> parseEquation(std::string_view text) {
    Result<std::vector<Token>> tokens = tokenize(text);
    if (!tokens)
        return tl::unexpected(std::move(tokens.error()));
    return Parser(text, *std::move(tokens)).run();
}

}  // namespace kyosei::equation
