// SPDX-License-Identifier: GPL-3.0-or-later
// Vensim's functions of vectors that choose or allocate, in terms of XMILE's functions of arrays.
#include "model/base/names.h"
#include "model/vensim/expressions.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>
#include <string_view>

namespace kyosei::vensim {

namespace {

constexpr std::size_t kActions = 11;

std::optional<std::size_t> wholeNumber(const std::string& text) {
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isWhole = error == std::errc() && end == text.data() + text.size();
    return isWhole ? std::optional(number) : std::nullopt;
}

/// A whole number that stands alone.
std::optional<std::size_t> wholeNumber(std::span<const Token> tokens) {
    const bool isNumber = tokens.size() == 1 && tokens[0].kind == Token::Kind::number;
    return isNumber ? wholeNumber(tokens[0].text) : std::nullopt;
}

/// The ranges that an expression runs over: "name!".
std::set<std::string> rangesRunOver(std::span<const Token> tokens) {
    std::set<std::string> ranges;
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i)
        if (tokens[i + 1].is("!"))
            ranges.insert(canonicalName(tokens[i].text));
    return ranges;
}

/// What VECTOR SELECT makes of the elements `value` that `selection` chooses, by its action. With
/// the power of action 5 the selection is the exponent: that is how Vensim computes it, although
/// its manual has it the other way round.
std::string selected(std::size_t action, const std::string& selection, const std::string& value,
                     std::size_t repeats) {
    const std::string weighted = selection + " * " + value;
    const std::string chosen = selection + " <> 0";
    const auto over = [&](const char* function, const std::string& term, const char* otherwise) {
        return std::string(function) + "(IF " + chosen + " THEN " + term + " ELSE " + otherwise +
               ')';
    };
    const auto count = [&] {
        return '(' + over("SUM", "1", "0") + " * " + std::to_string(repeats) + ')';
    };
    switch (action) {
    case 0: return over("SUM", weighted, "0");
    case 1: return over("PROD", weighted, "1");
    case 2: return over("MIN", weighted, "INF");
    case 3: return over("MAX", weighted, "-INF");
    case 4: return over("SUM", weighted, "0") + " / " + count();
    case 5: return over("PROD", value + " ^ " + selection, "1");
    case 6: return over("SUM", value, "0");
    case 7: return over("PROD", value, "1");
    case 8: return over("MIN", value, "INF");
    case 9: return over("MAX", value, "-INF");
    default: return over("SUM", value, "0") + " / " + count();
    }
}

}  // namespace

/// VECTOR SELECT(selection, value, missing, action, error): something of the values for which the
/// selection is not 0. An error action makes a value no number where Vensim stops.
std::string Translator::vectorSelect(const std::vector<std::span<const Token>>& parts) {
    if (parts.size() != 5)
        return refuse(codes::mdlArguments, {"VECTOR SELECT", 5, parts.size()});
    // Error actions are mostly constants with names, which no run changes.
    const auto named = parts[4].size() == 1 ? names_.variables.find(parts[4][0].canonical)
                                            : names_.variables.end();
    const auto wrong =
        named == names_.variables.end() ? wholeNumber(parts[4]) : wholeNumber(named->second.number);
    const auto action = wholeNumber(parts[3]);
    const std::set<std::string> selecting = rangesRunOver(parts[0]);
    if (!wrong || *wrong > 3 || (action && *action >= kActions) || selecting.empty())
        return refuse(codes::vectorSelection);
    // A value may run over ranges that the selection does not: each counts once for every element.
    std::size_t repeats = 1;
    for (const std::string& name : rangesRunOver(parts[1]))
        if (const Range* const range = ranges_.find(name); range && !selecting.contains(name))
            repeats *= range->elements.size();
    const std::string selection = '(' + expression(parts[0]) + ')';
    const std::string value = '(' + expression(parts[1]) + ')';
    const std::string missing = expression(parts[2]);
    std::string result;
    if (action) {
        result = selected(*action, selection, value, repeats);
    } else {
        const std::string number = '(' + expression(parts[3]) + ')';
        for (std::size_t i = 0; i < kActions; ++i)
            result += "IF " + number + " < " + std::to_string(i) + ".5 THEN " +
                      selected(i, selection, value, repeats) + " ELSE ";
        result += "0/0";
    }
    const std::string count = "SUM(IF " + selection + " <> 0 THEN 1 ELSE 0)";
    constexpr std::array kErrors{"", " = 0", " > 1", " <> 1"};
    const std::string stops =
        *wrong == 0 ? "" : "IF " + count + kErrors[*wrong] + " THEN 0/0 ELSE ";
    return '(' + stops + "IF " + count + " = 0 THEN " + missing + " ELSE " + result + ')';
}

/// VECTOR LOOKUP(values[element], x, minimum, maximum, 0): the values from that element to the end
/// of its range stand evenly from minimum to maximum; between them lines, beyond them the last
/// value.
std::string Translator::vectorLookup(const std::vector<std::span<const Token>>& parts) {
    const auto subscripts = parts.size() == 5 ? subscriptsOf(parts[0]) : std::vector<Token>();
    const auto known =
        subscripts.empty() ? names_.variables.end() : names_.variables.find(parts[0][0].canonical);
    if (known == names_.variables.end() || known->second.dimensions.size() != subscripts.size())
        return refuse(codes::vectorLookupForm);
    const auto named = parts[4].size() == 1 ? names_.variables.find(parts[4][0].canonical)
                                            : names_.variables.end();
    const auto type =
        named == names_.variables.end() ? wholeNumber(parts[4]) : wholeNumber(named->second.number);
    const Range* const range = ranges_.find(known->second.dimensions.back());
    const auto first =
        range ? range->position(canonicalName(subscripts.back().text)) : std::nullopt;
    if (type != std::size_t{0} || !first || *first + 1 >= range->elements.size())
        return refuse(codes::vectorLookupForm);
    const std::string intervals = std::to_string(range->elements.size() - 1 - *first);
    std::string array = reference(parts[0][0]) + '[';
    for (std::size_t i = 0; i + 1 < subscripts.size(); ++i)
        array += subscript(subscripts[i], false, {}) + ", ";
    const std::string minimum = '(' + expression(parts[2]) + ')';
    const std::string place = "MAX(0, MIN(" + intervals + ", ((" + expression(parts[1]) + ") - " +
                              minimum + ")/((" + expression(parts[3]) + ") - " + minimum + ")*" +
                              intervals + "))";
    const std::string before = "MIN(INT(" + place + "), " + intervals + " - 1)";
    const auto value = [&](std::size_t behind) {
        return array + before + " + " + std::to_string(*first + behind) + ']';
    };
    return '(' + value(1) + " + (" + place + " - " + before + ")*(" + value(2) + " - " + value(1) +
           "))";
}

/// An expression for all elements of a range.
std::string Translator::across(const Range& range, std::span<const Token> tokens) {
    across_ = &range;
    std::string text = expression(tokens);
    across_ = nullptr;
    return text;
}

/// The same of the range that ends the left side.
std::string Translator::acrossLeft(std::span<const Token> tokens) {
    return across(*place_->left.back().first, tokens);
}

/// The number of the element of the range that ends the left side.
std::string Translator::placeOnLeft() const {
    const auto& [range, element] = place_->left.back();
    return place_->isForOneElement ? std::to_string(range->position(element).value_or(0) + 1)
                                   : identifier(canonicalName(range->name));
}

/// ALLOCATE AVAILABLE(request[.., range], profile[.., range, type], available). The elements behind
/// the one named for the type are priority and width; a fourth is for curves that are not known.
std::string Translator::allocateAvailable(const std::vector<std::span<const Token>>& parts) {
    if (parts.size() != 3)
        return refuse(codes::mdlArguments, {"ALLOCATE AVAILABLE", 3, parts.size()});
    const auto profile = parts[1];
    const auto known =
        profile.empty() ? names_.variables.end() : names_.variables.find(profile[0].canonical);
    const bool isPlain = known != names_.variables.end() && profile.size() >= 6 &&
                         profile[1].is("[") && closing(profile, 1) == profile.size() - 1 &&
                         known->second.dimensions.size() >= 2 && !place_->left.empty();
    const Range* const attributes =
        isPlain ? ranges_.find(known->second.dimensions.back()) : nullptr;
    const auto type = attributes
                          ? attributes->position(canonicalName(profile[profile.size() - 2].text))
                          : std::nullopt;
    if (!type || *type + 2 >= attributes->elements.size())
        return refuse(codes::allocationForm, {"ALLOCATE AVAILABLE"});
    std::string curves;
    for (std::size_t i = 0; i < 3; ++i) {
        std::vector<Token> attribute(profile.begin(), profile.end());
        attribute[attribute.size() - 2].text = attributes->elements[*type + i];
        curves += ", " + acrossLeft(attribute);
    }
    return "ALLOCATED_BY_CURVES(" + expression(parts[2]) + ", " + acrossLeft(parts[0]) + ", " +
           placeOnLeft() + curves + ')';
}

/// ALLOCATE BY PRIORITY(request[.., range], priority[.., range], size, width, available).
std::string Translator::allocateByPriority(const std::vector<std::span<const Token>>& parts) {
    if (parts.size() != 5)
        return refuse(codes::mdlArguments, {"ALLOCATE BY PRIORITY", 5, parts.size()});
    const auto counted = callOf("elmcount", parts[2]);
    const Range* const range = counted && counted->size() == 1 && (*counted)[0].size() == 1
                                   ? ranges_.find((*counted)[0][0].canonical)
                                   : nullptr;
    const auto size = range ? std::optional(range->elements.size()) : wholeNumber(parts[2]);
    if (place_->left.empty() || size != place_->left.back().first->elements.size())
        return refuse(codes::allocationForm, {"ALLOCATE BY PRIORITY"});
    return "ALLOCATED_BY_CURVES(" + expression(parts[4]) + ", " + acrossLeft(parts[0]) + ", " +
           placeOnLeft() + ", 1, " + acrossLeft(parts[1]) + ", " + expression(parts[3]) + ')';
}

/// The subscripts of an array that is a whole expression, one token each; empty if it is none.
std::vector<Token> Translator::subscriptsOf(std::span<const Token> array) const {
    std::vector<Token> subscripts;
    const bool isArray = array.size() >= 4 && names_.variables.contains(array[0].canonical) &&
                         array[1].is("[") && closing(array, 1) == array.size() - 1;
    for (std::size_t i = 2; isArray && i + 1 < array.size(); ++i)
        if (!array[i].is(","))
            subscripts.push_back(array[i]);
    return subscripts;
}

/// VECTOR SORT ORDER(vector[.., range], direction): for each place in the order, from 0, which
/// element stands there; along the last subscript, what is equal in its order.
std::string Translator::sortOrder(const std::vector<std::span<const Token>>& parts) {
    const auto subscripts = parts.size() == 2 ? subscriptsOf(parts[0]) : std::vector<Token>();
    const Range* const range =
        subscripts.empty() ? nullptr : ranges_.find(canonicalName(subscripts.back().text));
    if (!range || place_->left.empty() ||
        place_->left.back().first->elements.size() != range->elements.size())
        return refuse(codes::vectorOrder, {"VECTOR SORT ORDER"});
    const std::string vector = across(*range, parts[0]);
    const auto ranked = [&](const std::string& values) {
        return "RANK(" + values + ", " + placeOnLeft() + ')';
    };
    return "((IF " + expression(parts[1]) + " > 0 THEN " + ranked(vector) + " ELSE " +
           ranked("-(" + vector + ')') + ") - 1)";
}

/// VECTOR REORDER(vector[.., range], order): the element whose number, from 0, the order says.
std::string Translator::reordered(const std::vector<std::span<const Token>>& parts) {
    const auto subscripts = parts.size() == 2 ? subscriptsOf(parts[0]) : std::vector<Token>();
    if (subscripts.empty())
        return refuse(codes::vectorOrder, {"VECTOR REORDER"});
    std::string text = reference(parts[0][0]) + '[';
    for (std::size_t i = 0; i + 1 < subscripts.size(); ++i)
        text += subscript(subscripts[i], false, {}) + ", ";
    return text + '(' + expression(parts[1]) + ") + 1]";
}

}  // namespace kyosei::vensim
