// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/utf8.h"
#include "model/equation/parser.h"
#include "tests/fuzz/targets.h"

namespace kyosei::fuzz {

namespace {

using namespace kyosei::equation;

/// Every part lies inside of its whole, and nothing is missing.
class TreeCheck {
public:
    void check(const ExpressionPtr& expression, Span whole) {
        require(expression != nullptr, "the tree has a hole");
        const Span span = expression->span;
        require(span.begin < span.end, "a part is empty");
        require(span.begin >= whole.begin && span.end <= whole.end, "a part lies outside");
        require(++depth_ < 5000, "the tree is too high to walk");
        std::visit([&](const auto& node) { check(node, span); }, expression->node);
        --depth_;
    }

private:
    void check(const Number&, Span) {}
    void check(const Reference& node, Span span) {
        require(!node.name.empty(), "a reference has no name");
        check(node.subscripts, span);
    }
    void check(const Call& node, Span span) {
        require(!node.function.empty(), "a call has no name");
        check(node.subscripts, span);
        for (const ExpressionPtr& argument : node.arguments)
            check(argument, span);
    }
    void check(const Unary& node, Span span) { check(node.operand, span); }
    void check(const Binary& node, Span span) {
        check(node.left, span);
        check(node.right, span);
    }
    void check(const Conditional& node, Span span) {
        check(node.condition, span);
        check(node.whenTrue, span);
        check(node.whenFalse, span);
    }
    void check(const std::vector<Subscript>& subscripts, Span span) {
        for (const Subscript& subscript : subscripts) {
            require((subscript.kind == Subscript::Kind::expression) ==
                        (subscript.expression != nullptr),
                    "a subscript is not what it says");
            if (subscript.expression)
                check(subscript.expression, span);
        }
    }

    int depth_ = 0;
};

}  // namespace

void equation(std::string_view input) {
    const auto parsed = parseEquation(input);
    if (parsed) {
        TreeCheck().check(*parsed, {0, input.size()});
        return;
    }
    require(parsed.error().size() == 1, "an equation is refused for one reason");
    const std::string& message = parsed.error().front().message();
    require(!message.empty(), "refused without saying why");
    if (firstInvalidByte(input) == std::string_view::npos)
        require(firstInvalidByte(message) == std::string_view::npos,
                "the message cuts a character: " + message);
}

}  // namespace kyosei::fuzz
