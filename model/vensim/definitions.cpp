// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vensim/definitions.h"

#include <algorithm>
#include <span>
#include <utility>

namespace kyosei::vensim {

namespace {

class EntryReader {
public:
    EntryReader(const Entry& entry, Ranges& ranges, Problems& problems)
        : entry_(entry), ranges_(ranges), problems_(problems), tokens_(tokenize(entry.equation)) {}

    std::optional<Definition> run() {
        if (!here().isName())
            return unclear();
        Definition definition;
        definition.name = here();
        definition.line = entry_.line + here().line;
        definition.units = entry_.units;
        definition.comment = entry_.comment;
        ++next_;
        if (here().is("[") && !readSubscripts(definition.subscripts))
            return unclear();
        if (here().isKeyword("TEST INPUT") || here().isKeyword("THE CONDITION")) {
            problems_.report(codes::realityCheckSkipped, definition.line, definition.name.text);
            return std::nullopt;
        }
        if (here().isKeyword("EXCEPT") && !readExceptions(definition))
            return unclear();
        if (here().kind == Token::Kind::keyword)
            ++next_;  // :INTERPOLATE:, :RAW: and the like, of data
        return readRest(std::move(definition));
    }

private:
    const Token& here() const { return tokens_[std::min(next_, tokens_.size() - 1)]; }

    std::nullopt_t unclear() {
        problems_.report(codes::entryUnclear, entry_.line + here().line,
                         tokens_.front().isName() ? tokens_.front().text : "", {here().text});
        return std::nullopt;
    }

    bool readSubscripts(std::vector<Token>& subscripts) {
        for (++next_; !here().is("]"); ++next_) {
            if (here().is(","))
                continue;
            if (!here().isName() && here().kind != Token::Kind::number)
                return false;
            subscripts.push_back(here());
        }
        ++next_;
        return !subscripts.empty();
    }

    bool readExceptions(Definition& definition) {
        ++next_;
        while (here().is("[") || here().is(",")) {
            if (here().is(",")) {
                ++next_;
                continue;
            }
            if (!readSubscripts(definition.exceptions.emplace_back()) ||
                definition.exceptions.back().size() != definition.subscripts.size())
                return false;
        }
        return !definition.exceptions.empty();
    }

    std::optional<Definition> readRest(Definition definition) {
        const auto rest = [&] {
            return std::span<const Token>(tokens_).subspan(next_, tokens_.size() - 1 - next_);
        };
        const bool isPlain = definition.subscripts.empty();
        if (isPlain && here().is(":")) {
            ++next_;
            ranges_.define(definition.name, rest(), definition.line);
            return std::nullopt;
        }
        if (isPlain && here().is("<->") && tokens_[next_ + 1].isName()) {
            ranges_.alias(definition.name, tokens_[next_ + 1], definition.line);
            return std::nullopt;
        }
        if (here().kind == Token::Kind::end) {
            problems_.report(codes::dataVariable, definition.line, definition.name.text);
            return std::nullopt;
        }
        if (here().is("(")) {
            definition.isLookup = true;
            ++next_;
            definition.body.assign(rest().begin(), rest().end());
            if (definition.body.empty() || !definition.body.back().is(")"))
                return unclear();
            definition.body.pop_back();
            return definition;
        }
        if (!here().is("=") && !here().is("==") && !here().is(":=") && !here().is("<-"))
            return unclear();
        ++next_;
        definition.body.assign(rest().begin(), rest().end());
        return definition;
    }

    const Entry& entry_;
    Ranges& ranges_;
    Problems& problems_;
    std::vector<Token> tokens_;
    std::size_t next_ = 0;
};

}  // namespace

std::optional<Definition> readDefinition(const Entry& entry, Ranges& ranges, Problems& problems) {
    return EntryReader(entry, ranges, problems).run();
}

}  // namespace kyosei::vensim
