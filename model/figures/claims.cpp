// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/claims.h"

#include "model/base/numbers.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <initializer_list>
#include <utility>

namespace kyosei::figures {

namespace {

constexpr std::string_view kClaimOpening = "<!-- claim:";
constexpr std::string_view kClaimEnd = "-->";

using Words = std::vector<std::string>;

bool among(const std::string& word, std::initializer_list<const char*> words) {
    return std::any_of(words.begin(), words.end(), [&](const char* one) { return word == one; });
}

bool isPart(const std::string& word) {
    return among(word, {"low", "high", "higher", "lower", "size"});
}

bool isComparison(const std::string& word) {
    return among(word, {"<", ">", "<=", ">="});
}

std::vector<Words> conditionsOf(const std::string& claim) {
    std::vector<Words> conditions(1);
    std::string word;
    const auto end = [&] {
        if (!word.empty())
            conditions.back().push_back(std::exchange(word, {}));
    };
    for (const char c : claim) {
        if (c == ' ' || c == '\n' || c == '\t' || c == ',' || c == ';')
            end();
        else
            word += c;
        if (c == ',')
            conditions.back().emplace_back(",");
        if (c == ';')
            conditions.emplace_back();
    }
    end();
    std::erase_if(conditions, [](const Words& words) { return words.empty(); });
    return conditions;
}

struct Term {
    std::string id;  ///< empty: a number
    std::string part;
    double number = 0;
};

/// A list of terms up to the next word that is none.
std::vector<Term> termsFrom(const Words& words, std::size_t& at) {
    std::vector<Term> terms;
    while (at < words.size() && !isComparison(words[at]) && !among(words[at], {"is", "between"})) {
        const std::string& word = words[at++];
        if (word == ",")
            continue;
        if (isPart(word) && !terms.empty())
            terms.back().part = word;
        else if (const auto number = finiteNumber(word))
            terms.push_back({{}, {}, *number});
        else
            terms.push_back({word, {}, 0});
    }
    return terms;
}

double valueOf(const Term& term, const FigureTable& table) {
    if (term.id.empty())
        return term.number;
    const Figure& figure = *table.find(term.id);
    if (term.part == "low")
        return figure.low;
    if (term.part == "high")
        return figure.high;
    if (term.part == "higher")
        return figure.higher;
    if (term.part == "lower")
        return figure.lower;
    return term.part == "size" ? std::abs(figure.value) : figure.value;
}

bool isWhat(const Figure& figure, const std::string& word) {
    if (word == "up")
        return figure.low > 0;
    if (word == "down")
        return figure.high < 0;
    return figure.size && word == className(*figure.size);
}

/// WORD [or WORD ...].
bool areAlternatives(const Words& words) {
    for (std::size_t i = 0; i < words.size(); ++i)
        if (i % 2 == 0
                ? !among(words[i], {"none", "unclear", "small", "clear", "large", "up", "down"})
                : words[i] != "or")
            return false;
    return words.size() % 2 == 1;
}

bool compares(double a, const std::string& how, double b) {
    return how == "<" ? a < b : how == ">" ? a > b : how == "<=" ? a <= b : a >= b;
}

std::string joined(const Words& words) {
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() || word == "," ? "" : " ") + word;
    return text;
}

std::string shown(const std::string& id, const Figure& figure) {
    char text[160];
    const int digits = std::max(figure.decimals + 1, 0);
    std::snprintf(text, sizeof text, "%s is %.*f", id.c_str(), digits, figure.value);
    std::string result = text;
    if (std::isfinite(figure.low)) {
        std::snprintf(text, sizeof text, " (%.*f to %.*f)", digits, figure.low, digits,
                      figure.high);
        result += text;
    }
    if (std::isfinite(figure.higher)) {
        std::snprintf(text, sizeof text, ", higher in %.0f and lower in %.0f of 100", figure.higher,
                      figure.lower);
        result += text;
    }
    return result + (figure.size ? std::string(", ") + className(*figure.size) : "");
}

/// True, false, or nothing if the condition does not read.
std::optional<bool> holds(const Words& words, const FigureTable& table) {
    std::size_t at = 0;
    std::vector<Term> terms = termsFrom(words, at);
    if (terms.empty() || at == words.size())
        return std::nullopt;
    if (words[at] == "is") {
        const bool wanted = !(at + 1 < words.size() && words[at + 1] == "not");
        const Words kinds(words.begin() + static_cast<std::ptrdiff_t>(at) + (wanted ? 1 : 2),
                          words.end());
        if (!areAlternatives(kinds) ||
            std::any_of(terms.begin(), terms.end(),
                        [](const Term& term) { return term.id.empty(); }))
            return std::nullopt;
        return std::all_of(terms.begin(), terms.end(), [&](const Term& term) {
            const Figure& figure = *table.find(term.id);
            return wanted == std::any_of(kinds.begin(), kinds.end(), [&](const std::string& word) {
                       return isWhat(figure, word);
                   });
        });
    }
    if (words[at] == "between") {
        if (at + 4 != words.size() || words[at + 2] != "and")
            return std::nullopt;
        const auto low = finiteNumber(words[at + 1]);
        const auto high = finiteNumber(words[at + 3]);
        if (!low || !high)
            return std::nullopt;
        return std::all_of(terms.begin(), terms.end(), [&](const Term& term) {
            const double value = valueOf(term, table);
            return value >= *low && value <= *high;
        });
    }
    bool all = true;
    while (at < words.size()) {
        const std::string how = words[at++];
        const std::vector<Term> next = termsFrom(words, at);
        if (!isComparison(how) || next.empty())
            return std::nullopt;
        for (const Term& a : terms)
            for (const Term& b : next)
                all = all && compares(valueOf(a, table), how, valueOf(b, table));
        terms = next;
    }
    return all;
}

std::vector<std::string> idsOf(const Words& words) {
    std::vector<std::string> ids;
    std::size_t at = 0;
    while (at < words.size()) {
        for (const Term& term : termsFrom(words, at))
            if (!term.id.empty())
                ids.push_back(term.id);
        if (at < words.size() && !isComparison(words[at]))
            break;  // what follows are words or numbers
        ++at;
    }
    return ids;
}

/// From where the sentence before `at` begins: after the last full stop, blank line, cell or
/// bullet.
std::string sentenceBefore(std::string_view text, std::size_t at) {
    std::string before = withoutClaims(text.substr(0, at));
    while (!before.empty() && (before.back() == ' ' || before.back() == '\n'))
        before.pop_back();
    std::size_t start = 0;
    for (const std::string_view end :
         {". ", ".\n", "? ", "?\n", "。", "？", "\n\n", "| ", "\n- ", "\n#"}) {
        if (before.size() <= end.size())
            continue;
        // The full stop of the sentence itself does not count.
        const std::size_t found = before.rfind(end, before.size() - end.size() - 1);
        if (found != before.npos)
            start = std::max(start, found + end.size());
    }
    std::string sentence = before.substr(start);
    std::replace(sentence.begin(), sentence.end(), '\n', ' ');
    const std::size_t first = sentence.find_first_not_of(' ');
    return first == sentence.npos ? std::string() : sentence.substr(first);
}

}  // namespace

std::vector<Claim> claimsIn(std::string_view text) {
    std::vector<Claim> claims;
    for (std::size_t at = text.find(kClaimOpening); at != text.npos;
         at = text.find(kClaimOpening, at + 1)) {
        const std::size_t start = at + kClaimOpening.size();
        const std::size_t end = text.find(kClaimEnd, start);
        if (end == text.npos)
            break;
        const auto line =
            1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n');
        std::string conditions(text.substr(start, end - start));
        std::replace(conditions.begin(), conditions.end(), '\n', ' ');
        conditions.erase(0, conditions.find_first_not_of(' '));
        conditions.erase(conditions.find_last_not_of(' ') + 1);
        claims.push_back({std::move(conditions), sentenceBefore(text, at), static_cast<int>(line)});
    }
    return claims;
}

std::string withoutClaims(std::string_view text) {
    std::string result;
    std::size_t from = 0;
    for (std::size_t at = text.find(kClaimOpening); at != text.npos;
         at = text.find(kClaimOpening, from)) {
        const std::size_t end = text.find(kClaimEnd, at);
        if (end == text.npos)
            break;
        result += text.substr(from, at - from);
        while (!result.empty() && result.back() == ' ')
            result.pop_back();
        from = end + kClaimEnd.size();
        // A line of its own leaves no empty line behind.
        if (!result.empty() && result.back() == '\n' && from < text.size() && text[from] == '\n')
            ++from;
    }
    return result + std::string(text.substr(std::min(from, text.size())));
}

std::vector<std::string> failuresOf(const std::string& claim, const FigureTable& table) {
    std::vector<std::string> failures;
    for (const Words& words : conditionsOf(claim)) {
        const std::vector<std::string> ids = idsOf(words);
        const auto unknown = std::find_if(ids.begin(), ids.end(), [&](const std::string& id) {
            return table.find(id) == nullptr;
        });
        if (unknown != ids.end()) {
            failures.push_back("'" + *unknown + "' is no figure of the table");
            continue;
        }
        const std::optional<bool> kept = holds(words, table);
        if (kept && *kept)
            continue;
        std::string why = '\'' + joined(words) + (kept ? "' does not hold" : "' does not read");
        for (const std::string& id : ids)
            why += "; " + shown(id, *table.find(id));
        failures.push_back(std::move(why));
    }
    return failures;
}

}  // namespace kyosei::figures
