// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vensim/lexer.h"
#include "model/vensim/problems.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace kyosei::vensim {

/// A subscript range with its elements and what they are mapped to.
struct Range {
    std::string name;                   ///< as written
    std::vector<std::string> elements;  ///< as written
    std::vector<std::string> canonicalElements;
    std::map<std::string, std::size_t> positions;  ///< by canonical element
    /// By the canonical name of another range: for each element those elements of it.
    std::map<std::string, std::vector<std::vector<std::string>>> mappings;
    int line = 0;

    [[nodiscard]] std::optional<std::size_t> position(const std::string& element) const;
    void add(const std::string& element, const std::string& canonical);
};

/// All subscript ranges of a model, by canonical name.
class Ranges {
public:
    explicit Ranges(Problems& problems) : problems_(problems) {}

    /// "name: a, b, (c1-c9), other range -> target, (target: x, y)".
    void define(const Token& name, std::span<const Token> definition, int line);
    /// "name <-> original".
    void alias(const Token& name, const Token& original, int line);
    /// A range of some elements that no other has.
    const Range& addFor(const std::vector<std::string>& elements, const std::string& variable);
    /// Puts ranges in the place of names of ranges. Call once, when all are defined.
    void resolve();

    [[nodiscard]] const Range* find(const std::string& canonical) const;
    [[nodiscard]] bool isElement(const std::string& canonical) const;
    [[nodiscard]] const std::vector<std::string>& order() const { return order_; }

    /// The element of `wanted` that belongs to `element` of `given`: the same where both ranges
    /// have it, else by a mapping in either direction.
    [[nodiscard]] std::optional<std::string> counterpart(const Range& wanted, const Range& given,
                                                         const std::string& element) const;
    /// The range whose elements are exactly these, else the smallest with all of them.
    [[nodiscard]] const Range* rangeOf(const std::vector<std::string>& elements) const;
    /// The position of an element, from 1, in the widest range that has it, the first of those.
    [[nodiscard]] std::optional<std::size_t> positionOf(const std::string& element) const;

private:
    struct Target {
        std::string range;
        std::vector<std::string> elements;  ///< empty: one by one
    };
    struct Definition {
        std::vector<std::pair<std::string, std::string>> items;  ///< as written, canonical
        std::vector<Target> targets;
        std::string aliasOf;
        int line = 0;
        bool isBegun = false;  ///< to be resolved
    };

    std::size_t readItem(std::span<const Token> tokens, std::size_t at, Definition& definition,
                         const std::string& range);
    std::size_t readTarget(std::span<const Token> tokens, std::size_t at, Definition& definition,
                           const std::string& range);
    void resolve(const std::string& canonical, int depth);
    void map(Range& range, const Definition& definition);

    Problems& problems_;
    std::vector<std::string> order_;  ///< canonical names as they came
    std::map<std::string, Definition> definitions_;
    std::map<std::string, Range> ranges_;
    std::map<std::string, std::vector<std::string>> rangesWith_;  ///< by element
    std::size_t elements_ = 0;
};

}  // namespace kyosei::vensim
