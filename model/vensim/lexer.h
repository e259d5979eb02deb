// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kyosei::vensim {

/// One word of a Vensim equation.
struct Token {
    enum class Kind {
        number,   ///< `text` as written
        name,     ///< `text` without quotation marks, blanks collapsed
        keyword,  ///< :AND: and the like; `text` in capitals, without colons
        string,   ///< 'text'
        symbol,   ///< `text`: one of ( ) [ ] , ; : = == := <- <-> -> < <= > >= <> + - * / ^ !
        unknown,  ///< a character that has no meaning
        end,
    };
    Kind kind = Kind::end;
    std::string text;
    std::string canonical;  ///< of a name
    int line = 0;           ///< counted from that of the equation, from 0

    [[nodiscard]] bool is(std::string_view symbol) const {
        return kind == Kind::symbol && text == symbol;
    }
    [[nodiscard]] bool isKeyword(std::string_view word) const {
        return kind == Kind::keyword && text == word;
    }
    [[nodiscard]] bool isName() const { return kind == Kind::name; }
};

/// The words of any text; the last one is Kind::end.
[[nodiscard]] std::vector<Token> tokenize(std::string_view equation);

}  // namespace kyosei::vensim
