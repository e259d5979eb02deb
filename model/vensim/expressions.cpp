// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vensim/expressions.h"

#include "model/base/names.h"
#include "model/equation/lexer.h"
#include "model/vensim/lookups.h"

#include <algorithm>
#include <array>

namespace kyosei::vensim {

namespace {

constexpr int kMaximumNesting = 150;

/// What XMILE calls the clock.
std::string clockName(const std::string& canonical) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> names{
        {{"time", "TIME"},
         {"time_step", "DT"},
         {"initial_time", "STARTTIME"},
         {"final_time", "STOPTIME"}}};
    const auto* const found =
        std::ranges::find(names, canonical, [](const auto& name) { return name.first; });
    return found == names.end() ? std::string() : std::string(found->second);
}

/// The innermost sign of a name of the model around a macro.
std::string withoutDollar(const std::string& canonical) {
    return canonical.size() > 1 && canonical.back() == '$'
               ? canonical.substr(0, canonical.size() - 1)
               : canonical;
}

}  // namespace

std::string identifier(const std::string& canonical) {
    const auto tokens = equation::tokenize(canonical);
    const bool isPlain = tokens && tokens->size() == 2 &&
                         tokens->front().kind == equation::TokenKind::name &&
                         tokens->front().qualifier.empty();
    return isPlain ? canonical : quotedName(canonical);
}

std::string variableName(const std::string& written) {
    const std::string canonical = canonicalName(quotedName(written));
    const bool isBuiltIn = canonical == "dt" || canonical == "starttime" ||
                           canonical == "stoptime" || canonical == "self" || canonical == "pi" ||
                           canonical == "inf";
    return isBuiltIn ? written + " variable" : written;
}

std::size_t closing(std::span<const Token> tokens, std::size_t open) {
    int depth = 0;
    for (std::size_t i = open; i < tokens.size(); ++i) {
        depth += tokens[i].is("(") || tokens[i].is("[");
        depth -= tokens[i].is(")") || tokens[i].is("]");
        if (depth == 0)
            return i;
    }
    return tokens.size();
}

std::vector<std::span<const Token>> parts(std::span<const Token> tokens) {
    std::vector<std::span<const Token>> found;
    int depth = 0;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        depth += tokens[i].is("(") || tokens[i].is("[");
        depth -= tokens[i].is(")") || tokens[i].is("]");
        if (depth == 0 && tokens[i].is(",")) {
            found.push_back(tokens.subspan(begin, i - begin));
            begin = i + 1;
        }
    }
    if (begin < tokens.size() || !found.empty())
        found.push_back(tokens.subspan(begin));
    return found;
}

std::optional<std::vector<std::span<const Token>>> callOf(std::string_view function,
                                                          std::span<const Token> tokens) {
    if (tokens.size() < 3 || tokens[0].canonical != function || !tokens[1].is("(") ||
        closing(tokens, 1) != tokens.size() - 1)
        return std::nullopt;
    return parts(tokens.subspan(2, tokens.size() - 3));
}

std::string Translator::refuse(const IssueCode& code, IssueArguments arguments) {
    problems_.report(code, line_, place_->variable, std::move(arguments));
    return "0";
}

std::string Translator::translate(std::span<const Token> tokens, const EquationPlace& place) {
    place_ = &place;
    line_ = place.line;
    depth_ = 0;
    needsElements_ = false;
    if (tokens.empty())
        return refuse(codes::expressionMissing);
    return std::string(trimmed(expression(tokens)));
}

std::string Translator::expression(std::span<const Token> tokens) {
    if (++depth_ > kMaximumNesting) {
        --depth_;
        return refuse(codes::mdlTooDeep);
    }
    std::string text;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        if (token.isKeyword("NOT")) {  // binds less than comparisons
            std::size_t end = i + 1;
            for (; end < tokens.size(); ++end) {
                if (tokens[end].isKeyword("AND") || tokens[end].isKeyword("OR") ||
                    tokens[end].is(",") || tokens[end].is(")"))
                    break;
                if (tokens[end].is("(") || tokens[end].is("["))
                    end = std::min(closing(tokens, end), tokens.size() - 1);
            }
            text += " NOT (" + expression(tokens.subspan(i + 1, end - i - 1)) + ')';
            i = end - 1;
            continue;
        }
        if (!token.isName()) {
            const bool isSign = (token.is("-") || token.is("+")) &&
                                (i == 0 || tokens[i - 1].kind == Token::Kind::keyword ||
                                 (tokens[i - 1].kind == Token::Kind::symbol &&
                                  !tokens[i - 1].is(")") && !tokens[i - 1].is("]")));
            const bool isAsWritten = isSign || token.kind == Token::Kind::number;
            text += isAsWritten ? token.text : operation(token);
            continue;
        }
        std::size_t next = i + 1;
        std::string inBrackets;
        if (next < tokens.size() && tokens[next].is("[")) {
            const std::size_t end = closing(tokens, next);
            if (end == tokens.size()) {
                text += refuse(codes::mdlParenthesis);
                break;
            }
            inBrackets = subscripts(token, tokens.subspan(next + 1, end - next - 1));
            next = end + 1;
        }
        if (next < tokens.size() && tokens[next].is("(")) {
            const std::size_t end = closing(tokens, next);
            if (end == tokens.size()) {
                text += refuse(codes::mdlParenthesis);
                break;
            }
            const auto inside = tokens.subspan(next + 1, end - next - 1);
            text += inBrackets.empty()
                        ? call(token, inside)
                        : reference(token) + inBrackets + '(' + expression(inside) + ')';
            next = end + 1;
        } else {
            const std::string name = reference(token) + inBrackets;
            const bool isOwn = !place_->own.empty() && token.canonical == place_->own;
            text += isOwn ? "PREVIOUS(" + name + ", " + place_->ownBefore + ')' : name;
        }
        i = next - 1;
    }
    --depth_;
    return text;
}

std::string Translator::operation(const Token& token) {
    if (token.isKeyword("AND") || token.isKeyword("OR") || token.isKeyword("NOT"))
        return ' ' + token.text + ' ';
    if (token.isKeyword("NA"))
        return "(-2^109)";
    const bool isKnown =
        token.kind == Token::Kind::symbol && token.text.size() <= 2 &&
        std::string_view("()+-*/^<>=<=>=<>,").find(token.text) != std::string_view::npos;
    if (!isKnown)
        return refuse(codes::mdlSymbol, {token.text});
    const bool isWide = token.text != "(" && token.text != ")" && token.text != "^";
    return token.text == "," ? ", " : isWide ? ' ' + token.text + ' ' : token.text;
}

/// A variable, the clock, or a range or an element used as a number.
std::string Translator::reference(const Token& name) {
    const std::string canonical = withoutDollar(name.canonical);
    if (names_.variables.contains(name.canonical))
        return identifier(canonicalName(quotedName(variableName(name.canonical))));
    if (const std::string clock = clockName(canonical); !clock.empty())
        return clock;
    if (canonical == "saveper")
        return names_.saveInterval;
    if (const Range* const range = ranges_.find(canonical)) {
        if (range == across_)
            return refuse(codes::allocationForm, {"ALLOCATE"});
        needsElements_ = true;
        const std::string element = subscript(name, false, {});
        return std::to_string(ranges_.positionOf(canonicalName(element)).value_or(0));
    }
    if (const auto position = ranges_.positionOf(canonical))
        return std::to_string(*position);
    return identifier(canonical);
}

std::string Translator::subscripts(const Token& variable, std::span<const Token> inside) {
    const auto known = names_.variables.find(variable.canonical);
    std::string text;
    std::size_t position = 0;
    for (std::size_t i = 0; i < inside.size(); ++i) {
        if (inside[i].is(",") || inside[i].is("!"))
            continue;
        const bool all = i + 1 < inside.size() && inside[i + 1].is("!");
        const std::string dimension =
            known != names_.variables.end() && position < known->second.dimensions.size()
                ? known->second.dimensions[position]
                : std::string();
        text += (text.empty() ? "" : ", ") + subscript(inside[i], all, dimension);
        ++position;
    }
    return '[' + text + ']';
}

/// What one subscript is in XMILE. `dimension`: the range that the variable has at this place.
std::string Translator::subscript(const Token& token, bool all, const std::string& dimension) {
    const std::string canonical = canonicalName(token.text);
    const Range* const range = ranges_.find(canonical);
    if (!range)
        return identifier(canonical);
    if (all || range == across_)
        return canonical == dimension ? "*" : "*:" + identifier(canonical);
    const auto isSame = [&](const auto& left) { return left.first == range; };
    const auto same = std::ranges::find_if(place_->left, isSame);
    if (same != place_->left.end())
        return identifier(place_->isForOneElement ? same->second : canonical);
    if (!place_->isForOneElement) {
        needsElements_ = true;
        return identifier(canonical);
    }
    for (const auto& [left, element] : place_->left)
        if (const auto found = ranges_.counterpart(*range, *left, element))
            return identifier(*found);
    return refuse(codes::rangeNotOnLeft, {range->name});
}

}  // namespace kyosei::vensim
