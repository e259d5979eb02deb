// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vensim/ranges.h"

#include "model/base/names.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace kyosei::vensim {

namespace {

constexpr int kMaximumRangeDepth = 50;
constexpr std::size_t kMaximumInRanges = 1'000'000;  // of all ranges together

/// "c12" as "c" and 12; nullopt without a number at the end.
std::optional<std::pair<std::string, int>> numbered(const std::string& name) {
    std::size_t digits = 0;
    while (digits < name.size() && name[name.size() - 1 - digits] >= '0' &&
           name[name.size() - 1 - digits] <= '9')
        ++digits;
    int number = 0;
    const char* const begin = name.data() + name.size() - digits;
    const auto [end, error] = std::from_chars(begin, name.data() + name.size(), number);
    if (digits == 0 || error != std::errc() || end != name.data() + name.size())
        return std::nullopt;
    return std::pair{name.substr(0, name.size() - digits), number};
}

}  // namespace

std::optional<std::size_t> Range::position(const std::string& element) const {
    const auto at = positions.find(element);
    return at == positions.end() ? std::nullopt : std::optional(at->second);
}

void Range::add(const std::string& element, const std::string& canonical) {
    if (!positions.emplace(canonical, elements.size()).second)
        return;
    elements.push_back(element);
    canonicalElements.push_back(canonical);
}

void Ranges::define(const Token& name, std::span<const Token> tokens, int line) {
    Definition definition;
    definition.line = line;
    std::size_t at = 0;
    bool isMapping = false;
    while (at < tokens.size()) {
        if (tokens[at].is(",")) {
            ++at;
        } else if (tokens[at].is("->")) {
            isMapping = true;
            ++at;
        } else {
            at = isMapping ? readTarget(tokens, at, definition, name.text)
                           : readItem(tokens, at, definition, name.text);
        }
    }
    if (!definitions_.emplace(name.canonical, std::move(definition)).second) {
        problems_.report(codes::rangeTwice, line, name.text);
        return;
    }
    order_.push_back(name.canonical);
    ranges_[name.canonical].name = name.text;
    ranges_[name.canonical].line = line;
}

/// An element, another range, or "(c1-c9)"; the position behind it.
std::size_t Ranges::readItem(std::span<const Token> tokens, std::size_t at, Definition& definition,
                             const std::string& range) {
    const auto is = [&](std::size_t i, std::string_view symbol) {
        return i < tokens.size() && tokens[i].is(symbol);
    };
    if (tokens[at].isName() || tokens[at].kind == Token::Kind::number) {
        definition.items.emplace_back(tokens[at].text, canonicalName(tokens[at].text));
        if (is(at + 1, "("))
            problems_.report(codes::rangeFromData, definition.line, range, {tokens[at].text});
        return is(at + 1, "(") ? tokens.size() : at + 1;
    }
    const bool isSpan = is(at, "(") && at + 4 < tokens.size() && is(at + 2, "-") && is(at + 4, ")");
    const auto first = isSpan ? numbered(tokens[at + 1].text) : std::nullopt;
    const auto last = isSpan ? numbered(tokens[at + 3].text) : std::nullopt;
    if (!first || !last || first->second > last->second ||
        canonicalName(first->first) != canonicalName(last->first) ||
        last->second - first->second >= static_cast<int>(kMaximumInRanges)) {
        problems_.report(codes::rangeUnclear, definition.line, range, {tokens[at].text});
        return tokens.size();
    }
    for (int number = first->second; number <= last->second; ++number) {
        const std::string element = first->first + std::to_string(number);
        definition.items.emplace_back(element, canonicalName(element));
    }
    return at + 5;
}

/// "target" or "(target: x, y)"; the position behind it.
std::size_t Ranges::readTarget(std::span<const Token> tokens, std::size_t at,
                               Definition& definition, const std::string& range) {
    if (tokens[at].isName()) {
        definition.targets.push_back({tokens[at].canonical, {}});
        return at + 1;
    }
    if (!tokens[at].is("(") || at + 2 >= tokens.size() || !tokens[at + 1].isName() ||
        !tokens[at + 2].is(":")) {
        problems_.report(codes::rangeUnclear, definition.line, range, {tokens[at].text});
        return tokens.size();
    }
    Target target{tokens[at + 1].canonical, {}};
    for (at += 3; at < tokens.size() && !tokens[at].is(")"); ++at)
        if (!tokens[at].is(","))
            target.elements.push_back(canonicalName(tokens[at].text));
    definition.targets.push_back(std::move(target));
    return at + 1;
}

void Ranges::alias(const Token& name, const Token& original, int line) {
    Definition definition;
    definition.aliasOf = original.canonical;
    definition.line = line;
    if (!definitions_.emplace(name.canonical, std::move(definition)).second) {
        problems_.report(codes::rangeTwice, line, name.text);
        return;
    }
    order_.push_back(name.canonical);
    ranges_[name.canonical].name = name.text;
    ranges_[name.canonical].line = line;
}

const Range& Ranges::addFor(const std::vector<std::string>& elements, const std::string& variable) {
    const std::string base = canonicalName("elements of " + variable);
    std::string canonical = base;
    for (int i = 2; ranges_.contains(canonical) || isElement(canonical); ++i)
        canonical = base + '_' + std::to_string(i);
    for (const std::string& element : elements)
        rangesWith_[element].push_back(canonical);
    Range& range = ranges_[canonical];
    range.name = canonical;
    for (const std::string& element : elements)
        range.add(element, element);
    order_.push_back(canonical);
    return range;
}

void Ranges::resolve() {
    for (const auto& [canonical, _] : definitions_)
        resolve(canonical, 0);
    for (const auto& [canonical, definition] : definitions_)
        map(ranges_[canonical], definition);
    for (const std::string& canonical : order_)
        for (const std::string& element : ranges_[canonical].canonicalElements)
            rangesWith_[element].push_back(canonical);
}

void Ranges::resolve(const std::string& canonical, int depth) {
    Range& range = ranges_[canonical];
    Definition& definition = definitions_.at(canonical);
    if (!range.elements.empty())
        return;
    if (std::exchange(definition.isBegun, true) || depth > kMaximumRangeDepth) {
        problems_.report(codes::rangeCircular, definition.line, range.name);
        return;
    }
    const auto add = [&](const std::string& element, const std::string& name) {
        if (++elements_ > kMaximumInRanges) {
            problems_.report(codes::rangesTooLarge, definition.line, range.name);
            return false;
        }
        range.add(element, name);
        return true;
    };
    std::vector<std::pair<std::string, std::string>> items = definition.items;
    if (!definition.aliasOf.empty())
        items.emplace_back(definition.aliasOf, definition.aliasOf);
    for (const auto& [element, name] : items) {
        const bool isRange = definitions_.contains(name) && name != canonical;
        if (!isRange && !definition.aliasOf.empty()) {
            problems_.report(codes::rangeUnknown, definition.line, range.name, {element});
            return;
        }
        if (isRange)
            resolve(name, depth + 1);
        const Range part = isRange ? ranges_[name] : Range{{}, {element}, {name}, {}, {}, 0};
        for (std::size_t i = 0; i < part.elements.size(); ++i)
            if (!add(part.elements[i], part.canonicalElements[i]))
                return;
    }
    if (range.elements.empty())
        problems_.report(codes::rangeEmpty, definition.line, range.name);
}

void Ranges::map(Range& range, const Definition& definition) {
    for (const Target& target : definition.targets) {
        const Range* const other = find(target.range);
        if (!other) {
            problems_.report(codes::rangeUnknown, definition.line, range.name, {target.range});
            continue;
        }
        auto& mapping = range.mappings[target.range];
        if (target.elements.empty())
            for (const std::string& element : other->canonicalElements)
                mapping.push_back({element});
        for (const std::string& name : target.elements) {
            const Range* const part = find(name);
            mapping.push_back(part ? part->canonicalElements : std::vector{name});
        }
        if (mapping.size() != range.elements.size())
            problems_.report(codes::mappingLength, definition.line, range.name,
                             {range.elements.size(), other->name, mapping.size()});
    }
}

const Range* Ranges::find(const std::string& canonical) const {
    const auto found = ranges_.find(canonical);
    return found == ranges_.end() ? nullptr : &found->second;
}

bool Ranges::isElement(const std::string& canonical) const {
    return rangesWith_.contains(canonical);
}

std::optional<std::string> Ranges::counterpart(const Range& wanted, const Range& given,
                                               const std::string& element) const {
    for (const auto& [target, mapping] : wanted.mappings) {
        const Range* const range = find(target);
        if (!range || !range->position(element))
            continue;
        for (std::size_t i = 0; i < std::min(mapping.size(), wanted.elements.size()); ++i)
            if (std::ranges::find(mapping[i], element) != mapping[i].end())
                return wanted.canonicalElements[i];
    }
    if (const auto own = given.position(element))
        for (const auto& [target, mapping] : given.mappings)
            if (*own < mapping.size())
                for (const std::string& mapped : mapping[*own])
                    if (wanted.position(mapped))
                        return mapped;
    return wanted.position(element) ? std::optional(element) : std::nullopt;
}

const Range* Ranges::rangeOf(const std::vector<std::string>& elements) const {
    const auto candidates = rangesWith_.find(elements.front());
    const Range* smallest = nullptr;
    if (candidates == rangesWith_.end())
        return nullptr;
    for (const std::string& name : candidates->second) {
        const Range& range = ranges_.at(name);
        const bool hasAll = std::ranges::all_of(elements, [&](const std::string& element) {
            return range.position(element).has_value();
        });
        if (hasAll && (!smallest || range.elements.size() < smallest->elements.size()))
            smallest = &range;
    }
    return smallest;
}

std::optional<std::size_t> Ranges::positionOf(const std::string& element) const {
    const auto candidates = rangesWith_.find(element);
    if (candidates == rangesWith_.end())
        return std::nullopt;
    const Range* widest = nullptr;
    for (const std::string& name : candidates->second) {
        const Range& range = ranges_.at(name);
        if (!widest || range.elements.size() > widest->elements.size())
            widest = &range;
    }
    return *widest->position(element) + 1;
}

}  // namespace kyosei::vensim
