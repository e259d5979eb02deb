// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vensim/lexer.h"

#include "model/base/names.h"
#include "model/vensim/entries.h"

#include <array>
#include <charconv>
#include <utility>

namespace kyosei::vensim {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool startsName(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$' ||
           static_cast<unsigned char>(c) >= 0x80;
}

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n';
}

class Lexer {
public:
    explicit Lexer(std::string_view text) : text_(text) {}

    std::vector<Token> run() {
        while (true) {
            while (position_ < text_.size() && isSpace(text_[position_]))
                line_ += text_[position_++] == '\n';
            if (position_ >= text_.size())
                break;
            read();
        }
        add(Token::Kind::end, {});
        return std::move(tokens_);
    }

private:
    char at(std::size_t position) const { return position < text_.size() ? text_[position] : '\0'; }

    void add(Token::Kind kind, std::string text) {
        tokens_.push_back({kind, std::move(text), {}, line_});
    }

    /// One of blanks and underscores alone, which are the same, names nothing.
    void addName(std::string text, std::string canonical) {
        const bool names = !canonical.empty() && canonical != "_";
        add(names ? Token::Kind::name : Token::Kind::unknown, std::move(text));
        if (names)
            tokens_.back().canonical = std::move(canonical);
    }

    void read() {
        const char c = at(position_);
        if (isDigit(c) || (c == '.' && isDigit(at(position_ + 1))))
            readNumber();
        else if (startsName(c))
            readName();
        else if (c == '"')
            readQuoted();
        else if (c == '\'')
            readString();
        else if (c != ':' || !readKeyword())
            readSymbol();
    }

    void readNumber() {
        double value = 0;
        const char* const begin = text_.data() + position_;
        const auto [end, error] = std::from_chars(begin, text_.data() + text_.size(), value);
        const auto length = static_cast<std::size_t>(end - begin);
        add(error == std::errc() ? Token::Kind::number : Token::Kind::unknown,
            std::string(text_.substr(position_, length)));
        position_ += length;
    }

    /// Several words are one name.
    void readName() {
        std::string name;
        const int line = line_;
        while (position_ < text_.size()) {
            const char c = text_[position_];
            if (isSpace(c)) {
                if (name.back() != ' ')
                    name += ' ';
                line_ += c == '\n';
            } else if (startsName(c) || isDigit(c) || c == '\'' || c == '.') {
                name += c;
            } else {
                break;
            }
            ++position_;
        }
        if (name.back() == ' ')
            name.pop_back();
        std::string canonical = canonicalName(name);
        addName(std::move(name), std::move(canonical));
        tokens_.back().line = line;
    }

    void readQuoted() {
        std::string name;
        for (++position_; position_ < text_.size() && text_[position_] != '"'; ++position_) {
            if (text_[position_] == '\\' && (at(position_ + 1) == '"' || at(position_ + 1) == '\\'))
                ++position_;
            line_ += text_[position_] == '\n';
            name += text_[position_] == '\n' ? ' ' : text_[position_];
        }
        ++position_;
        std::string canonical = canonicalName(quotedName(name));
        addName(std::move(name), std::move(canonical));
    }

    void readString() {
        const std::size_t end = std::min(text_.find('\'', position_ + 1), text_.size());
        add(Token::Kind::string, std::string(text_.substr(position_ + 1, end - position_ - 1)));
        for (; position_ <= end && position_ < text_.size(); ++position_)
            line_ += text_[position_] == '\n';
    }

    /// Letters and blanks between two colons.
    bool readKeyword() {
        std::string word;
        for (std::size_t i = position_ + 1; i < text_.size(); ++i) {
            const char c = text_[i];
            if (c == ':') {
                if (trimmed(word).empty())
                    return false;
                position_ = i + 1;
                add(Token::Kind::keyword, std::string(trimmed(word)));
                return true;
            }
            if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == ' '))
                return false;
            word += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        }
        return false;
    }

    void readSymbol() {
        constexpr std::array<std::string_view, 27> symbols{
            "<->", ":=", "==", "->", "<-", "<=", ">=", "<>", "(", ")", "[", "]", ",", ";",
            ":",   "=",  "<",  ">",  "+",  "-",  "*",  "/",  "^", "!", "@", "?", "#"};
        for (const std::string_view symbol : symbols)
            if (text_.substr(position_, symbol.size()) == symbol) {
                position_ += symbol.size();
                add(Token::Kind::symbol, std::string(symbol));
                return;
            }
        add(Token::Kind::unknown, std::string(1, text_[position_++]));
    }

    std::string_view text_;
    std::size_t position_ = 0;
    int line_ = 0;
    std::vector<Token> tokens_;
};

}  // namespace

std::vector<Token> tokenize(std::string_view equation) {
    return Lexer(equation).run();
}

}  // namespace kyosei::vensim
