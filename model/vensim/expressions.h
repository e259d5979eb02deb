// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/vensim/definitions.h"
#include "model/xmile/document.h"

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace kyosei::vensim {

/// What is known of a variable when equations are translated.
struct KnownVariable {
    bool isLookup = false;
    std::vector<std::string> dimensions;  ///< canonical ranges
    std::string number;                   ///< as written, if it is just one
};

/// The names of a model, by canonical name.
struct Names {
    std::map<std::string, KnownVariable> variables;
    std::set<std::string> macros;
    std::string saveInterval = "DT";  ///< what stands for SAVEPER
    std::string timeUnits;
};

/// A name as equations of XMILE write it.
[[nodiscard]] std::string identifier(const std::string& canonical);
/// The name that a variable has in XMILE, where a few are built in.
[[nodiscard]] std::string variableName(const std::string& written);

/// Where an equation stands: what the ranges on its left side mean.
struct EquationPlace {
    std::string variable;  ///< as written
    int line = 0;
    /// Ranges of the left side, and in an equation for one element the element of each.
    std::vector<std::pair<const Range*, std::string>> left;
    bool isForOneElement = false;
    /// Of SAMPLE IF TRUE, which may name its own variable and means the step before: what to take
    /// for it at the start.
    std::string own = {};
    std::string ownBefore = {};
};

/// Ways to read a lookup other than calling it: beyond its ends, by the point before or behind, or
/// from y to x.
enum class LookupKind { extrapolated, backward, forward, inverted };

/// The canonical name of the lookup that stands for another read in such a way.
[[nodiscard]] std::string otherLookupName(const std::string& canonical, LookupKind kind);
/// A lookup that, when it is called, is `lookup` read in such a way; for LookupKind::forward with
/// the argument's sign changed. nullopt if there is none: y values that do not rise or fall.
[[nodiscard]] std::optional<xmile::GraphicalFunction>
otherLookup(const xmile::GraphicalFunction& lookup, LookupKind kind);

/// Translates expressions of Vensim into those of XMILE.
class Translator {
public:
    Translator(const Names& names, const Ranges& ranges, Problems& problems)
        : names_(names), ranges_(ranges), problems_(problems) {}

    [[nodiscard]] std::string translate(std::span<const Token> tokens, const EquationPlace& place);
    /// Whether the last translation for all elements is in vain, since a range on its right side
    /// means another element for each on the left.
    [[nodiscard]] bool needsElements() const { return needsElements_; }
    /// Makes needsElements() true: one of several translations needed them.
    void askForElements() { needsElements_ = true; }
    /// Which lookups are read in other ways, by canonical name.
    [[nodiscard]] const std::set<std::pair<std::string, LookupKind>>& otherLookups() const {
        return otherLookups_;
    }
    /// Lookups that stood inside of expressions, since the last time.
    [[nodiscard]] std::vector<xmile::Variable> takeLookups() { return std::exchange(lookups_, {}); }

private:
    std::string expression(std::span<const Token> tokens);
    std::string call(const Token& name, std::span<const Token> inside);
    std::string function(const Token& name, const std::vector<std::span<const Token>>& parts);
    std::string otherLookup(LookupKind kind, const Token& function,
                            const std::vector<std::span<const Token>>& parts);
    std::string elementMap(const std::vector<std::span<const Token>>& parts);
    std::string withLookup(const std::vector<std::span<const Token>>& parts);
    std::string elementCount(const std::vector<std::span<const Token>>& parts);
    std::string timeValue(const std::vector<std::span<const Token>>& parts);
    std::string vectorLookup(const std::vector<std::span<const Token>>& parts);
    std::string vectorSelect(const std::vector<std::span<const Token>>& parts);
    std::string across(const Range& range, std::span<const Token> tokens);
    std::string acrossLeft(std::span<const Token> tokens);
    [[nodiscard]] std::vector<Token> subscriptsOf(std::span<const Token> array) const;
    std::string sortOrder(const std::vector<std::span<const Token>>& parts);
    std::string reordered(const std::vector<std::span<const Token>>& parts);
    [[nodiscard]] std::string placeOnLeft() const;
    std::string allocateAvailable(const std::vector<std::span<const Token>>& parts);
    std::string allocateByPriority(const std::vector<std::span<const Token>>& parts);
    std::string inverse(const std::vector<std::span<const Token>>& parts);
    std::string reference(const Token& name);
    std::string subscripts(const Token& variable, std::span<const Token> inside);
    std::string subscript(const Token& token, bool all, const std::string& dimension);
    std::string operation(const Token& token);
    std::string refuse(const IssueCode& code, IssueArguments arguments = {});

    const Names& names_;
    const Ranges& ranges_;
    Problems& problems_;
    const EquationPlace* place_ = nullptr;
    int line_ = 0;
    int depth_ = 0;
    bool needsElements_ = false;
    const Range* across_ = nullptr;  ///< this range means all of its elements
    std::vector<xmile::Variable> lookups_;
    std::set<std::string> lookupNames_;
    std::set<std::pair<std::string, LookupKind>> otherLookups_;
};

/// The parts between commas that are in no parentheses or brackets.
[[nodiscard]] std::vector<std::span<const Token>> parts(std::span<const Token> tokens);
/// The position of what closes the parenthesis or bracket at `open`; the size if nothing does.
[[nodiscard]] std::size_t closing(std::span<const Token> tokens, std::size_t open);
/// The parts between the parentheses if all of the tokens are one call of the function.
[[nodiscard]] std::optional<std::vector<std::span<const Token>>>
callOf(std::string_view function, std::span<const Token> tokens);

}  // namespace kyosei::vensim
