// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vensim/lookups.h"

#include "model/vensim/expressions.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <functional>
#include <limits>
#include <utility>
#include <vector>

namespace kyosei::vensim {

namespace {

double numberOf(const Token& token) {
    double value = 0;
    std::from_chars(token.text.data(), token.text.data() + token.text.size(), value);
    return value;
}

/// All numbers with their signs, and how many of them stand in parentheses; nullopt if there is
/// anything but numbers, commas and parentheses.
struct Numbers {
    std::vector<double> values;
    std::size_t inParentheses = 0;
};

std::optional<Numbers> readNumbers(std::span<const Token> tokens) {
    Numbers numbers;
    int depth = 0;
    double sign = 1;
    for (const Token& token : tokens) {
        if (token.kind == Token::Kind::number) {
            numbers.values.push_back(sign * numberOf(token));
            numbers.inParentheses += depth > 0;
            sign = 1;
        } else if (token.is("-")) {
            sign = -sign;
        } else if (token.is("(") || token.is(")")) {
            depth += token.is("(") ? 1 : -1;
        } else if (!token.is(",") && !token.is("+")) {
            return std::nullopt;
        }
    }
    return numbers;
}

/// Without the range of the axes that may stand in front.
std::span<const Token> withoutRange(std::span<const Token> tokens) {
    if (tokens.empty() || !tokens.front().is("["))
        return tokens;
    for (std::size_t i = 0; i < tokens.size(); ++i)
        if (tokens[i].is("]"))
            return tokens.subspan(i + 1);
    return {};
}

}  // namespace

std::optional<xmile::GraphicalFunction> readLookup(std::span<const Token> tokens, int line,
                                                   const std::string& variable,
                                                   Problems& problems) {
    const auto numbers = readNumbers(withoutRange(tokens));
    if (!numbers || numbers->values.size() < 2 || numbers->values.size() % 2 != 0) {
        problems.report(codes::lookupUnclear, line, variable);
        return std::nullopt;
    }
    const std::size_t count = numbers->values.size() / 2;
    const bool arePairs = numbers->inParentheses > 0;
    std::vector<std::pair<double, double>> points;
    for (std::size_t i = 0; i < count; ++i)
        points.emplace_back(numbers->values[arePairs ? 2 * i : i],
                            numbers->values[arePairs ? 2 * i + 1 : count + i]);
    std::ranges::stable_sort(points, {}, &std::pair<double, double>::first);
    xmile::GraphicalFunction function;
    function.line = line;
    for (auto [x, y] : points) {
        if (!function.x.empty() && x <= function.x.back()) {
            if (y == function.y.back())
                continue;
            x = std::nextafter(function.x.back(), std::numeric_limits<double>::infinity());
        }
        function.x.push_back(x);
        function.y.push_back(y);
    }
    if (function.x.size() == 1) {
        function.x.push_back(function.x.front() + 1);
        function.y.push_back(function.y.front());
    }
    return function;
}

std::string otherLookupName(const std::string& canonical, LookupKind kind) {
    switch (kind) {
    case LookupKind::extrapolated: return canonical + "_extrapolated";
    case LookupKind::backward: return canonical + "_backward";
    case LookupKind::forward: return canonical + "_forward";
    case LookupKind::inverted: return canonical + "_inverted";
    }
    return canonical;
}

std::optional<xmile::GraphicalFunction> otherLookup(const xmile::GraphicalFunction& lookup,
                                                    LookupKind kind) {
    using Type = xmile::GraphicalFunction::Type;
    xmile::GraphicalFunction other = lookup;
    if (kind == LookupKind::extrapolated) {
        other.type = Type::extrapolate;
    } else if (kind == LookupKind::backward) {
        other.type = Type::discrete;
    } else if (kind == LookupKind::forward) {  // mirrored: the next point is the one before
        other.type = Type::discrete;
        std::ranges::reverse(other.x);
        std::ranges::reverse(other.y);
        for (double& x : other.x)
            x = -x;
    } else {
        std::swap(other.x, other.y);
        if (other.x.front() > other.x.back()) {
            std::ranges::reverse(other.x);
            std::ranges::reverse(other.y);
        }
        if (std::ranges::adjacent_find(other.x, std::greater_equal<>()) != other.x.end())
            return std::nullopt;
    }
    return other;
}

}  // namespace kyosei::vensim
