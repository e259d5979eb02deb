// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/vensim/entries.h"

#include <algorithm>
#include <charconv>

namespace kyosei::vensim {

namespace {

std::string collapsed(std::string_view text) {
    std::string plain;
    for (const char c : trimmed(text)) {
        if (!isBlank(c) && c != '\\')
            plain += c;
        else if (!plain.empty() && plain.back() != ' ')
            plain += ' ';
    }
    return plain;
}

/// Cuts a text into entries, counting lines.
class Cutter {
public:
    explicit Cutter(std::string_view text) : text_(text) {}

    ModelText run() {
        for (skipBlanks(); position_ < text_.size(); skipBlanks()) {
            if (atDiagram())
                break;
            if (startsWith(":MACRO:"))
                openMacro();
            else if (startsWith(":END OF MACRO:"))
                closeMacro();
            else
                readEntry();
        }
        readSettings();
        return std::move(result_);
    }

private:
    bool startsWith(std::string_view start) const {
        return text_.substr(position_, start.size()) == start;
    }

    /// At "\\\---/// Sketch information", which some programs write with fewer strokes.
    bool atDiagram() const {
        const std::size_t strokes = text_.find_first_not_of("\\/", position_);
        return strokes != std::string_view::npos && strokes > position_ &&
               text_.substr(strokes, 3) == "---";
    }

    void advance(std::size_t to) {
        to = std::min(to, text_.size());
        for (; position_ < to; ++position_)
            line_ += text_[position_] == '\n';
    }

    void skipBlanks() {
        while (position_ < text_.size() && (isBlank(text_[position_]) || text_[position_] == '|'))
            advance(position_ + 1);
    }

    void openMacro() {
        MacroText macro;
        macro.line = line_;
        const std::size_t begin = position_ + 7;
        const std::size_t end =
            std::min({text_.find(')', begin), text_.find('|', begin), text_.find('~', begin)});
        macro.header = text_.substr(begin, end == std::string_view::npos ? end : end + 1 - begin);
        advance(end == std::string_view::npos ? text_.size() : end + 1);
        result_.macros.push_back(std::move(macro));
        inMacro_ = true;
    }

    void closeMacro() {
        advance(position_ + 14);
        inMacro_ = false;
    }

    void readEntry() {
        Entry entry;
        entry.line = line_;
        const bool isHeading = text_[position_] == '*';
        entry.equation = readEquation();
        if (here() == '~') {
            advance(position_ + 1);
            entry.units = collapsed(readPart());
        }
        if (here() == '~') {
            advance(position_ + 1);
            entry.comment = collapsed(readPart());
        }
        const std::size_t end = std::min(text_.find('|', position_), text_.size());
        advance(end + 1);  // past marks such as :SUPPLEMENTARY
        if (isHeading || trimmed(entry.equation).empty())
            return;
        auto& entries = inMacro_ ? result_.macros.back().entries : result_.entries;
        entries.push_back(std::move(entry));
    }

    char here() const { return position_ < text_.size() ? text_[position_] : '\0'; }

    /// Up to the next ~ or |.
    std::string_view readPart() {
        const std::size_t begin = position_;
        advance(std::min(text_.find_first_of("~|", position_), text_.size()));
        return text_.substr(begin, position_ - begin);
    }

    /// Up to a ~ or | outside of quotation marks. What is taken out leaves as many line ends, so
    /// that lines can be counted.
    std::string readEquation() {
        std::string equation;
        bool quoted = false;
        while (position_ < text_.size()) {
            const char c = text_[position_];
            if (!quoted && (c == '~' || c == '|'))
                break;
            if (!quoted && c == '{') {
                const std::size_t end = endOfComment();
                equation += ' ';
                equation.append(static_cast<std::size_t>(std::count(
                                    text_.begin() + static_cast<std::ptrdiff_t>(position_),
                                    text_.begin() + static_cast<std::ptrdiff_t>(end), '\n')),
                                '\n');
                advance(end + 1);
                continue;
            }
            const std::size_t after = text_.find_first_not_of(" \t", position_ + 1);
            if (c == '\\' && after != std::string_view::npos && text_[after] == '\n') {
                equation += '\n';
                advance(after + 1);
                continue;
            }
            if (quoted && c == '\\' && position_ + 1 < text_.size()) {
                equation += c;
                advance(position_ + 1);
            } else if (c == '"') {
                quoted = !quoted;
            }
            equation += text_[position_];
            advance(position_ + 1);
        }
        return equation;
    }

    /// Of a comment in braces, which may have others in it.
    std::size_t endOfComment() const {
        int depth = 0;
        for (std::size_t i = position_; i < text_.size(); ++i) {
            depth += text_[i] == '{';
            depth -= text_[i] == '}';
            if (depth == 0)
                return i;
        }
        return text_.size();
    }

    /// Lines such as "15:0,0,0,0,0,0" and "22:Month,Months" behind the diagram.
    void readSettings() {
        std::size_t at = text_.find("///---\\\\\\", position_);
        while (at != std::string_view::npos && (at = text_.find('\n', at)) != text_.npos) {
            const std::string_view line = text_.substr(at + 1, text_.find('\n', at + 1) - at - 1);
            if (line.starts_with("15:"))
                std::from_chars(line.data() + 3, line.data() + line.size(),
                                result_.settings.integration);
            else if (line.starts_with("22:"))
                readUnit(line.substr(3));
            ++at;
        }
    }

    void readUnit(std::string_view names) {
        std::vector<std::string> unit;
        while (!names.empty()) {
            const std::size_t end = std::min(names.find(','), names.size());
            if (const auto name = trimmed(names.substr(0, end)); !name.empty())
                unit.emplace_back(name);
            names.remove_prefix(std::min(end + 1, names.size()));
        }
        if (unit.size() > 1)
            result_.settings.units.push_back(std::move(unit));
    }

    std::string_view text_;
    std::size_t position_ = 0;
    int line_ = 1;
    bool inMacro_ = false;
    ModelText result_;
};

}  // namespace

ModelText takeApart(std::string_view text) {
    return Cutter(text).run();
}

}  // namespace kyosei::vensim
