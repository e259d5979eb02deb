// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/units/unit_inference.h"

#include "model/units/issue_codes.h"
#include "model/units/unit_functions.h"

#include <utility>

namespace kyosei::equation {

namespace {

InferredUnit known(Unit unit) {
    return {InferredUnit::Kind::known, std::move(unit), {}};
}
InferredUnit literal(std::optional<double> number = {}) {
    return {InferredUnit::Kind::literal, {}, number};
}
InferredUnit unknown() {
    return {};
}

/// The unit of a factor: literals are dimensionless.
Unit factorOf(const InferredUnit& inferred) {
    return inferred.isKnown() ? inferred.unit : Unit();
}

/// Walks one equation; lives as long as inferUnit.
class Inference {
public:
    Inference(std::string_view text, UnitScope& scope, Issues& issues)
        : text_(text), scope_(scope), issues_(issues) {}

    InferredUnit infer(const Expression& expression) {
        return std::visit([&](const auto& node) { return inferNode(node, expression); },
                          expression.node);
    }

private:
    std::string quote(const Expression& expression) const {
        constexpr std::size_t kLongest = 60;
        const Span span = expression.span;
        std::string_view part = text_.substr(span.begin, span.end - span.begin);
        if (part.size() <= kLongest)
            return std::string(part);
        std::size_t end = kLongest;
        while (end > 0 && (static_cast<unsigned char>(part[end]) & 0xC0U) == 0x80U)
            --end;
        return std::string(part.substr(0, end)) + "...";
    }

    InferredUnit mismatch(const IssueCode& code, IssueArguments arguments) {
        issues_.push_back({code, {}, std::move(arguments)});
        return unknown();
    }

    /// The common unit of two expressions that are added, compared or chosen between.
    InferredUnit match(const Expression& leftExpression, const InferredUnit& left,
                       const Expression& rightExpression, const InferredUnit& right) {
        if (left.isKnown() && right.isKnown() && !(left.unit == right.unit))
            return mismatch(codes::unitsDiffer, {quote(leftExpression), left.unit.toText(),
                                                 quote(rightExpression), right.unit.toText()});
        if (left.isKnown())
            return left;
        if (right.isKnown())
            return right;
        return left.isLiteral() && right.isLiteral() ? literal() : unknown();
    }

    /// Requires `expression` to have a unit; literals have every unit. The arguments of the issue
    /// are the expression, its unit, the one it needs, and perhaps what needs it.
    bool require(const Expression& expression, const InferredUnit& inferred, const Unit& wanted,
                 const IssueCode& code, const std::string& whose = {}) {
        if (!inferred.isKnown() || inferred.unit == wanted)
            return true;
        mismatch(code, {quote(expression), inferred.unit.toText(), wanted.toText(), whose});
        return false;
    }

    InferredUnit inferNode(const Number& number, const Expression&) {
        return literal(number.value);
    }

    InferredUnit inferNode(const Reference& reference, const Expression&) {
        checkSubscripts(reference.subscripts);
        const std::string& name = reference.name;
        if (const auto found = scope_.variables.find(name); found != scope_.variables.end())
            return known(found->second);
        if (name == "time" || name == "dt" || name == "starttime" || name == "stoptime")
            return timeUnit();
        return name == "pi" || name == "inf" ? literal() : unknown();
    }

    InferredUnit timeUnit() const { return scope_.time ? known(*scope_.time) : unknown(); }

    void checkSubscripts(const std::vector<Subscript>& subscripts) {
        for (const Subscript& subscript : subscripts)
            if (subscript.expression)
                require(*subscript.expression, infer(*subscript.expression), Unit(),
                        codes::subscriptUnit);
    }

    InferredUnit inferNode(const Unary& unary, const Expression&) {
        InferredUnit operand = infer(*unary.operand);
        if (unary.op == UnaryOperator::logicalNot)
            return known(Unit());
        if (unary.op == UnaryOperator::minus && operand.number)
            operand.number = -*operand.number;
        return operand;
    }

    InferredUnit inferNode(const Conditional& choice, const Expression&) {
        static_cast<void>(infer(*choice.condition));
        const InferredUnit whenTrue = infer(*choice.whenTrue);
        return match(*choice.whenTrue, whenTrue, *choice.whenFalse, infer(*choice.whenFalse));
    }

    InferredUnit inferNode(const Binary& binary, const Expression&) {
        const InferredUnit left = infer(*binary.left);
        const InferredUnit right = infer(*binary.right);
        switch (binary.op) {
        case BinaryOperator::add:
        case BinaryOperator::subtract:
        case BinaryOperator::modulo: return match(*binary.left, left, *binary.right, right);
        case BinaryOperator::multiply: return product(left, right, false);
        case BinaryOperator::divide: return product(left, right, true);
        case BinaryOperator::power: return power(*binary.left, left, *binary.right, right);
        case BinaryOperator::logicalAnd:
        case BinaryOperator::logicalOr: return known(Unit());
        default: match(*binary.left, left, *binary.right, right); return known(Unit());
        }
    }

    static InferredUnit product(const InferredUnit& left, const InferredUnit& right, bool divides) {
        using Kind = InferredUnit::Kind;
        if (left.kind == Kind::unknown || right.kind == Kind::unknown)
            return unknown();
        if (left.isLiteral() && right.isLiteral()) {
            if (!left.number || !right.number)
                return literal();
            return literal(divides ? *left.number / *right.number : *left.number * *right.number);
        }
        return known(divides ? factorOf(left) / factorOf(right) : factorOf(left) * factorOf(right));
    }

    InferredUnit power(const Expression& baseExpression, const InferredUnit& base,
                       const Expression& exponentExpression, const InferredUnit& exponent) {
        if (!require(exponentExpression, exponent, Unit(), codes::exponentUnit))
            return unknown();
        if (base.isLiteral())
            return exponent.isLiteral() ? literal() : known(Unit());
        if (!base.isKnown() || base.unit == Unit())
            return base;
        if (exponent.number)
            return known(base.unit.power(*exponent.number));
        return mismatch(codes::powerUnit,
                        {quote(baseExpression), base.unit.toText(), quote(exponentExpression)});
    }

    InferredUnit inferNode(const Call& call, const Expression& expression) {
        checkSubscripts(call.subscripts);
        const FunctionUnits* rule = findFunctionUnits(call.function);
        const std::size_t count = call.arguments.size();
        if (call.function == "lookup" && count == 2)
            return graphical(*call.arguments[0], *call.arguments[1]);
        if (!rule && scope_.variables.count(call.function) != 0 && count == 1)
            return graphical(call.function, known(scope_.variables.at(call.function)),
                             *call.arguments[0]);
        std::vector<InferredUnit> arguments;
        for (const ExpressionPtr& argument : call.arguments)
            arguments.push_back(infer(*argument));
        if (!rule || count < rule->minimumArguments)
            return unknown();
        return applyRule(*rule, call, arguments, expression);
    }

    InferredUnit graphical(const Expression& function, const Expression& argument) {
        const auto* reference = std::get_if<Reference>(&function.node);
        return graphical(reference ? reference->name : std::string(), infer(function), argument);
    }

    /// All uses of a graphical function need the same unit of x.
    InferredUnit graphical(const std::string& name, InferredUnit output,
                           const Expression& argument) {
        const InferredUnit x = infer(argument);
        if (!x.isKnown() || name.empty())
            return output;
        const auto [first, isNew] = scope_.arguments.emplace(name, x.unit);
        if (!isNew && !require(argument, x, first->second, codes::functionInputUnit, name))
            return unknown();
        return output;
    }

    InferredUnit applyRule(const FunctionUnits& rule, const Call& call,
                           const std::vector<InferredUnit>& arguments, const Expression& whole) {
        InferredUnit first = arguments.empty() ? literal() : arguments.front();
        for (std::size_t i = 0; i < arguments.size(); ++i) {
            const Expression& argument = *call.arguments[i];
            switch (rule.argument(i)) {
            case ArgumentUnit::any: break;
            case ArgumentUnit::same:
                first = match(*call.arguments.front(), first, argument, arguments[i]);
                break;
            case ArgumentUnit::dimensionless:
                require(argument, arguments[i], Unit(), codes::argumentDimension, call.function);
                break;
            case ArgumentUnit::time:
                if (scope_.time)
                    require(argument, arguments[i], *scope_.time, codes::argumentUnit,
                            call.function);
                break;
            case ArgumentUnit::perTime:
                if (scope_.time)
                    require(argument, arguments[i], scope_.time->power(-1), codes::argumentUnit,
                            call.function);
                break;
            }
        }
        return resultOf(rule, call, arguments, first, whole);
    }

    InferredUnit resultOf(const FunctionUnits& rule, const Call& call,
                          const std::vector<InferredUnit>& arguments, const InferredUnit& first,
                          const Expression& whole) {
        const InferredUnit time = timeUnit();
        switch (rule.result) {
        case ResultUnit::first: return first;
        case ResultUnit::dimensionless: return known(Unit());
        case ResultUnit::literal: return literal();
        case ResultUnit::squareRoot: return first.isKnown() ? known(first.unit.power(0.5)) : first;
        case ResultUnit::perTime: return product(literal(1), time, true);
        case ResultUnit::firstPerTime: return product(first, time, true);
        case ResultUnit::firstTimesTime: return product(first, time, false);
        case ResultUnit::power:
            return power(*call.arguments[0], arguments[0], *call.arguments[1], arguments[1]);
        case ResultUnit::dimensionlessOnly:
            return first.isKnown() && !first.unit.isDimensionless() ? unknown() : first;
        case ResultUnit::quotient: {
            const InferredUnit quotient = product(arguments[0], arguments[1], true);
            return arguments.size() < 3 ? quotient
                                        : match(whole, quotient, *call.arguments[2], arguments[2]);
        }
        }
        return unknown();
    }

    std::string_view text_;
    UnitScope& scope_;
    Issues& issues_;
};

}  // namespace

InferredUnit inferUnit(const Expression& expression, std::string_view text, UnitScope& scope,
                       Issues& issues) {
    return Inference(text, scope, issues).infer(expression);
}

}  // namespace kyosei::equation
