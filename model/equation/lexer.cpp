// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/equation/lexer.h"

#include "model/base/blanks.h"
#include "model/base/names.h"
#include "model/equation/issue_codes.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace kyosei::equation {

namespace {

constexpr std::size_t kMaximumLength = 1'000'000;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// XMILE allows letters, '_', '$' and everything outside of ASCII.
bool startsName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$' ||
           static_cast<unsigned char>(c) >= 0x80;
}

/// A byte in the middle of a UTF-8 character.
bool continuesCharacter(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

std::optional<TokenKind> keyword(std::string_view canonical) {
    constexpr std::array<std::pair<std::string_view, TokenKind>, 7> keywords{{
        {"and", TokenKind::logicalAnd},
        {"or", TokenKind::logicalOr},
        {"not", TokenKind::logicalNot},
        {"mod", TokenKind::modulo},
        {"if", TokenKind::ifKeyword},
        {"then", TokenKind::thenKeyword},
        {"else", TokenKind::elseKeyword},
    }};
    for (const auto& [word, kind] : keywords)
        if (word == canonical)
            return kind;
    return std::nullopt;
}

/// The longest operator at the start of `text`.
std::optional<std::pair<TokenKind, std::size_t>> operatorAt(std::string_view text) {
    constexpr std::array<std::pair<std::string_view, TokenKind>, 25> operators{{
        {"<=", TokenKind::lessEqual},
        {">=", TokenKind::greaterEqual},
        {"<>", TokenKind::notEqual},
        {"!=", TokenKind::notEqual},
        {"==", TokenKind::equal},
        {"&&", TokenKind::logicalAnd},
        {"||", TokenKind::logicalOr},
        {"//", TokenKind::safeDivide},
        {"<", TokenKind::less},
        {">", TokenKind::greater},
        {"=", TokenKind::equal},
        {"!", TokenKind::logicalNot},
        {"+", TokenKind::plus},
        {"-", TokenKind::minus},
        {"*", TokenKind::times},
        {"/", TokenKind::divide},
        {"^", TokenKind::power},
        {"(", TokenKind::leftParenthesis},
        {")", TokenKind::rightParenthesis},
        {"[", TokenKind::leftBracket},
        {"]", TokenKind::rightBracket},
        {",", TokenKind::comma},
        {":", TokenKind::colon},
        {"@", TokenKind::at},
        {"'", TokenKind::apostrophe},
    }};
    for (const auto& [written, kind] : operators)
        if (text.substr(0, written.size()) == written)
            return std::pair{kind, written.size()};
    return std::nullopt;
}

class Lexer {
public:
    explicit Lexer(std::string_view text) : text_(text) {}

    Result<std::vector<Token>> run() {
        while (skipBlanks() && position_ < text_.size() && readToken()) {
        }
        if (issue_)
            return fail(*std::move(issue_));
        add(TokenKind::end, position_);
        return std::move(tokens_);
    }

private:
    char at(std::size_t position) const { return position < text_.size() ? text_[position] : '\0'; }

    /// A letter or the like; the non-breaking space, though outside of ASCII, is a blank.
    bool namePartAt(std::size_t position) const {
        return startsName(at(position)) && text_.substr(position, 2) != "\xC2\xA0";
    }

    bool refuse(const IssueCode& code, Span span) {
        issue_ = issueAt(code, text_, span);
        return false;
    }

    Token& add(TokenKind kind, std::size_t begin) {
        tokens_.push_back({kind, {begin, position_}, 0, {}, {}});
        return tokens_.back();
    }

    bool skipBlanks() {
        while (position_ < text_.size()) {
            const char c = text_[position_];
            if (isBlank(c)) {
                ++position_;
            } else if (text_.substr(position_, 2) == "\xC2\xA0") {
                position_ += 2;
            } else if (c == '{') {
                const std::size_t close = text_.find('}', position_);
                if (close == std::string_view::npos)
                    return refuse(codes::commentOpen, {position_, text_.size()});
                if (standsForCall(close))
                    return refuse(codes::lostFunction, {position_ - 1, close + 1});
                position_ = close + 1;
            } else {
                break;
            }
        }
        return true;
    }

    /// Whether the comment that ends at `close` is a call in capitals right after a lone 0, as in
    /// 0{GET_DIRECT_DATA(...)}: what converters leave of functions that they do not know.
    bool standsForCall(std::size_t close) const {
        if (tokens_.empty() || tokens_.back().span.end != position_ ||
            tokens_.back().kind != TokenKind::number || tokens_.back().number != 0)
            return false;
        const std::string_view comment = text_.substr(position_ + 1, close - position_ - 1);
        const std::size_t parenthesis = comment.find('(');
        return parenthesis != 0 && parenthesis != std::string_view::npos &&
               std::ranges::all_of(comment.substr(0, parenthesis), [](char c) {
                   return (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_';
               });
    }

    bool readToken() {
        const char c = text_[position_];
        if (isDigit(c) || (c == '.' && isDigit(at(position_ + 1))))
            return readNumber();
        if (namePartAt(position_) || c == '"' ||
            (c == '.' && (namePartAt(position_ + 1) || at(position_ + 1) == '"')))
            return readName();
        if (c == ':' && readColonOperator())
            return true;
        if (const auto found = operatorAt(text_.substr(position_))) {
            const std::size_t begin = position_;
            position_ += found->second;
            add(found->first, begin);
            return true;
        }
        if (c == '?')
            return refuse(codes::lostEquation, {position_, position_ + 1});
        return refuse(codes::strangeCharacter, {position_, position_ + 1});
    }

    /// Vensim's :AND:, :OR: and :NOT:.
    bool readColonOperator() {
        const std::size_t end = text_.find(':', position_ + 1);
        if (end == std::string_view::npos)
            return false;
        const auto word = keyword(canonicalName(text_.substr(position_ + 1, end - position_ - 1)));
        if (word != TokenKind::logicalAnd && word != TokenKind::logicalOr &&
            word != TokenKind::logicalNot)
            return false;
        const std::size_t begin = std::exchange(position_, end + 1);
        add(*word, begin);
        return true;
    }

    bool readNumber() {
        double value = 0;
        const char* begin = text_.data() + position_;
        const auto [end, error] = std::from_chars(begin, text_.data() + text_.size(), value);
        const Span span{position_, position_ + static_cast<std::size_t>(end - begin)};
        if (error != std::errc())
            return refuse(codes::numberTooLarge, span);
        position_ = span.end;
        add(TokenKind::number, span.begin).number = value;
        return true;
    }

    /// One or more parts separated by dots, each bare or in quotes.
    bool readName() {
        const std::size_t begin = position_;
        std::string name;
        std::size_t qualifierLength = 0;
        bool bare = true;
        if (text_[position_] == '.')
            ++position_;
        for (;;) {
            const std::size_t start = position_;
            if (at(position_) == '"') {
                bare = false;
                if (!skipQuoted())
                    return false;
            } else {
                skipBare();
            }
            name += canonicalName(text_.substr(start, position_ - start));
            if (at(position_) != '.' || !(namePartAt(position_ + 1) || isDigit(at(position_ + 1)) ||
                                          at(position_ + 1) == '"'))
                break;
            ++position_;
            bare = false;
            qualifierLength = name.size();
            name += '.';
        }
        const std::optional<TokenKind> word = bare ? keyword(name) : std::nullopt;
        Token& token = add(word.value_or(TokenKind::name), begin);
        token.qualifier = name.substr(0, qualifierLength);
        token.name = std::move(name);
        return true;
    }

    bool skipQuoted() {
        const std::size_t begin = position_++;
        while (position_ < text_.size() && text_[position_] != '"')
            position_ += text_[position_] == '\\' ? 2 : 1;
        if (position_ >= text_.size())
            return refuse(codes::quotedNameOpen, {begin, text_.size()});
        ++position_;
        if (position_ - begin == 2)
            return refuse(codes::quotedNameEmpty, {begin, position_});
        return true;
    }

    void skipBare() {
        while (position_ < text_.size()) {
            const char c = text_[position_];
            const bool escape = c == '\\' && (at(position_ + 1) == 'n' ||
                                              at(position_ + 1) == 'r' || at(position_ + 1) == 't');
            if (!(namePartAt(position_) || isDigit(c) || escape || isApostrophe()))
                return;
            position_ += escape ? 2 : 1;
        }
    }

    /// An apostrophe inside of a name, as in farmers'_share; behind one it transposes an array.
    bool isApostrophe() const {
        return at(position_) == '\'' && (namePartAt(position_ + 1) || isDigit(at(position_ + 1)));
    }

    std::string_view text_;
    std::size_t position_ = 0;
    std::vector<Token> tokens_;
    std::optional<Issue> issue_;
};

}  // namespace

Result<std::vector<Token>> tokenize(std::string_view text) {
    if (text.size() > kMaximumLength)
        return fail({codes::equationTooLong});
    return Lexer(text).run();
}

Issue issueAt(const IssueCode& code, std::string_view text, Span span, IssueArguments arguments) {
    constexpr std::size_t kContext = 24;  // bytes shown on each side of the mistake
    while (span.begin > 0 && span.begin == text.size() && isBlank(text.back())) {
        text.remove_suffix(1);
        span = {text.size(), text.size()};
    }
    std::size_t begin = span.begin > kContext ? span.begin - kContext : 0;
    std::size_t end = std::min(text.size(), std::max(span.end, span.begin) + kContext);
    if (end - begin > 4 * kContext)
        end = begin + 4 * kContext;
    while (begin > 0 && continuesCharacter(text[begin]))
        --begin;
    while (end < text.size() && continuesCharacter(text[end]))
        ++end;
    std::string quotation;
    for (const char c : text.substr(begin, end - begin)) {
        if (!isBlank(c))
            quotation += c;
        else if (!quotation.empty() && quotation.back() != ' ')
            quotation += ' ';
    }
    if (!quotation.empty() && quotation.back() == ' ')
        quotation.pop_back();
    arguments.emplace_back((begin > 0 ? "..." : "") + quotation + (end < text.size() ? "..." : ""));
    return {code, {}, std::move(arguments)};
}

}  // namespace kyosei::equation
