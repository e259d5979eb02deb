// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/units/unit_parser.h"

#include "model/base/blanks.h"
#include "model/base/names.h"
#include "model/units/issue_codes.h"

#include <charconv>
#include <cmath>
#include <utility>

namespace kyosei::equation {

namespace {

constexpr int kMaximumDepth = 50;

bool isOperator(char c) {
    return c == '*' || c == '-' || c == '/' || c == '^' || c == '(' || c == ')';
}

/// Recursive descent over the text of one unit; an empty optional means that error_ is set.
class UnitParser {
public:
    UnitParser(std::string_view text, const UnitLookup& lookup) : text_(text), lookup_(lookup) {}

    tl::expected<Unit, Issue> run() {
        std::optional<Unit> unit = parseProduct();
        if (unit && !atEnd())
            unit = refuse(codes::unitGoesOn, {text_.substr(position_, 1)});
        if (!unit)
            return tl::unexpected(*std::move(error_));
        return *std::move(unit);
    }

private:
    /// The first argument of the issue is the whole unit.
    std::nullopt_t refuse(const IssueCode& code, IssueArguments arguments = {}) {
        arguments.insert(arguments.begin(), text_);
        if (!error_)
            error_ = Issue{code, {}, std::move(arguments)};
        return std::nullopt;
    }

    bool atEnd() {
        while (position_ < text_.size() && isBlank(text_[position_]))
            ++position_;
        return position_ == text_.size();
    }

    bool accept(char wanted) {
        if (atEnd() || text_[position_] != wanted)
            return false;
        ++position_;
        return true;
    }

    /// The word at the current position, without moving.
    std::string_view word() {
        if (atEnd())
            return {};
        std::size_t end = position_;
        while (end < text_.size() && !isBlank(text_[end]) && !isOperator(text_[end]))
            ++end;
        return text_.substr(position_, end - position_);
    }

    bool acceptPer() {
        const std::string_view written = word();
        if (canonicalName(written) != "per")
            return false;
        position_ += written.size();
        return true;
    }

    std::optional<Unit> parseProduct() {
        std::optional<Unit> product = parsePower();
        while (product) {
            const bool divides = accept('/') || acceptPer();
            if (!divides && !accept('*') && !accept('-'))
                break;
            const std::optional<Unit> factor = parsePower();
            if (!factor)
                return std::nullopt;
            product = divides ? *product / *factor : *product * *factor;
        }
        return product;
    }

    std::optional<Unit> parsePower() {
        std::optional<Unit> base = parseBase();
        if (!base || !accept('^'))
            return base;
        const bool parenthesis = accept('(');
        const bool negative = accept('-');
        const std::optional<double> exponent = number();
        if (!exponent || (parenthesis && !accept(')')))
            return refuse(codes::unitExponent);
        return base->power(negative ? -*exponent : *exponent);
    }

    std::optional<Unit> parseBase() {
        if (accept('(')) {
            if (++depth_ > kMaximumDepth)
                return refuse(codes::unitTooDeep);
            std::optional<Unit> inner = parseProduct();
            --depth_;
            if (inner && !accept(')'))
                return refuse(codes::unitParenthesis);
            return inner;
        }
        if (const std::optional<double> factor = number())
            return *factor > 0 ? std::optional(Unit::number(*factor)) : refuse(codes::unitFactor);
        return parseName();
    }

    std::optional<Unit> parseName() {
        std::string name(word());
        if (name.empty())
            return refuse(atEnd() ? codes::unitEnds : codes::unitLacksName);
        position_ += name.size();
        for (std::string_view next = word(); !next.empty() && canonicalName(next) != "per";
             next = word()) {
            name += ' ' + std::string(next);
            position_ += next.size();
        }
        const std::optional<Unit> declared = lookup_(name);
        return declared ? declared : Unit::base(name);
    }

    /// A number, unless it is the beginning of a name such as "2015USD".
    std::optional<double> number() {
        if (atEnd())
            return std::nullopt;
        double value = 0;
        const char* begin = text_.data() + position_;
        const auto [end, error] = std::from_chars(begin, text_.data() + text_.size(), value);
        const std::size_t after = position_ + static_cast<std::size_t>(end - begin);
        if (error != std::errc() || !std::isfinite(value) || *begin == '-' ||
            (after < text_.size() && !isBlank(text_[after]) && !isOperator(text_[after])))
            return std::nullopt;
        position_ = after;
        return value;
    }

    std::string_view text_;
    const UnitLookup& lookup_;
    std::size_t position_ = 0;
    int depth_ = 0;
    std::optional<Issue> error_;
};

}  // namespace

tl::expected<Unit, Issue> parseUnit(std::string_view text, const UnitLookup& lookup) {
    return UnitParser(text, lookup).run();
}

}  // namespace kyosei::equation
