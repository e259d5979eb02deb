// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/plain_figures.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kyosei::figures {

namespace {

constexpr std::string_view kMinusSign = "\xE2\x88\x92";

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Blanks of the same length in the place of what is no text.
std::string withoutMarks(std::string_view text) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kMarks = {
        {{"<!--", "-->"}, {"{figure:", "}"}, {"](", ")"}, {"`", "`"}}};
    std::string result(text);
    for (const auto& [opening, closing] : kMarks)
        for (std::size_t at = result.find(opening); at != result.npos;
             at = result.find(opening, at + 1)) {
            const std::size_t end = result.find(closing, at + opening.size());
            if (end == result.npos)
                break;
            std::fill(result.begin() + static_cast<std::ptrdiff_t>(at),
                      result.begin() + static_cast<std::ptrdiff_t>(end + closing.size()), ' ');
        }
    return result;
}

bool hasUnit(std::string_view behind) {
    while (!behind.empty() && (behind[0] == ' ' || behind[0] == '\n'))
        behind.remove_prefix(1);
    constexpr std::array<std::string_view, 6> kUnits = {"%",       "percent", "パーセント",
                                                        "billion", "億",      "兆"};
    return std::any_of(kUnits.begin(), kUnits.end(), [&](std::string_view unit) {
        return behind.substr(0, unit.size()) == unit;
    });
}

/// How many bytes a sign before `at` takes; a plus behind a letter joins keys.
std::size_t signBefore(std::string_view text, std::size_t at) {
    if (at >= kMinusSign.size() &&
        text.substr(at - kMinusSign.size(), kMinusSign.size()) == kMinusSign)
        return kMinusSign.size();
    return at >= 1 && text[at - 1] == '+' && !(at >= 2 && isLetter(text[at - 2])) ? 1 : 0;
}

}  // namespace

std::vector<PlainFigure> plainFiguresIn(std::string_view original) {
    const std::string text = withoutMarks(original);
    const std::string_view view = text;
    std::vector<PlainFigure> figures;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!isDigit(text[at]))
            continue;
        std::size_t end = at;
        bool decimal = false;
        while (end < text.size() &&
               (isDigit(text[end]) || ((text[end] == '.' || text[end] == ',') &&
                                       end + 1 < text.size() && isDigit(text[end + 1])))) {
            decimal = decimal || text[end] == '.';
            ++end;
        }
        const std::size_t sign = signBefore(view, at);
        const bool word = at > 0 && isLetter(text[at - 1]);
        if (!word && (decimal || sign != 0 || hasUnit(view.substr(end))))
            figures.push_back({at - sign, text.substr(at - sign, end - at + sign)});
        at = end;
    }
    return figures;
}

}  // namespace kyosei::figures
