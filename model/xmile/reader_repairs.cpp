// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/xmile/reader_repairs.h"

#include "model/xmile/issue_codes.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kyosei::xmile {

namespace {

constexpr std::size_t kNone = std::string_view::npos;

template <std::size_t N>
bool isOneOf(const std::array<std::string_view, N>& names, std::string_view name) {
    return std::ranges::find(names, name) != names.end();
}

constexpr std::array<std::string_view, 6> kTextOnly{"eqn",    "init_eqn", "units",
                                                    "inflow", "outflow",  "len"};
constexpr std::array<std::string_view, 3> kVariables{"stock", "flow", "aux"};

/// Goes through the tags of a text once and copies it, with what is missing.
class Mender {
public:
    explicit Mender(std::string_view text) : text_(text) {}

    RepairedText run() {
        while (at_ < text_.size()) {
            const std::size_t next = std::min(text_.find('<', at_), text_.size());
            copyTo(next);
            if (at_ < text_.size() && !skipped("<!--", "-->") && !skipped("<![CDATA[", "]]>") &&
                !skipped("<?", "?>"))
                tag();
        }
        return std::move(result_);
    }

private:
    void copyTo(std::size_t end) {
        result_.text += text_.substr(at_, end - at_);
        at_ = end;
    }

    bool skipped(std::string_view opening, std::string_view closing) {
        if (!text_.substr(at_).starts_with(opening))
            return false;
        const std::size_t end = text_.find(closing, at_ + opening.size());
        copyTo(end == kNone ? text_.size() : end + closing.size());
        return true;
    }

    [[nodiscard]] std::string_view nameAt(std::size_t begin) const {
        std::size_t end = begin;
        while (end < text_.size() && std::string_view(" \t\r\n/><").find(text_[end]) == kNone)
            ++end;
        return text_.substr(begin, end - begin);
    }

    void tag() {
        const bool isEnd = at_ + 1 < text_.size() && text_[at_ + 1] == '/';
        const std::string_view name = nameAt(at_ + (isEnd ? 2 : 1));
        if (!textOf_.empty() && !(isEnd && name == textOf_)) {
            note(codes::repairedSign, textOf_);
            result_.text += "&lt;";
            ++at_;
            return;
        }
        if (isEnd) {
            textOf_ = {};
            if (name == "variables")
                closeVariable();
            isAmongVariables_ = isAmongVariables_ && name != "variables";
            open_ = name == open_ ? std::string_view() : open_;
            copyTo(at_ + 2);
            return;
        }
        const bool isVariable = isAmongVariables_ && isOneOf(kVariables, name);
        if (isVariable)
            closeVariable();
        const std::size_t end = endOfTag();
        const bool isEmpty = end != kNone && text_[end - 1] == '/';
        if (!isEmpty && isOneOf(kTextOnly, name))
            textOf_ = name;
        if (!isEmpty && isVariable)
            open_ = name;
        isAmongVariables_ = isAmongVariables_ || (name == "variables" && !isEmpty);
        copyTo(end == kNone ? text_.size() : end);
    }

    /// The > of the tag at hand, which may not be one within quotation marks.
    [[nodiscard]] std::size_t endOfTag() const {
        char quote = '\0';
        for (std::size_t i = at_ + 1; i < text_.size(); ++i) {
            const char c = text_[i];
            if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c == '"' || c == '\'')
                quote = c;
            else if (c == '>')
                return i;
        }
        return kNone;
    }

    void closeVariable() {
        if (open_.empty())
            return;
        note(codes::repairedEnd, open_);
        result_.text += "</" + std::string(open_) + '>';
        open_ = {};
    }

    void note(const IssueCode& code, std::string_view element) {
        result_.repairs.push_back({at_, &code, std::string(element)});
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::string_view textOf_;  ///< the element around, which holds nothing but text
    std::string_view open_;    ///< the variable around
    bool isAmongVariables_ = false;
    RepairedText result_;
};

/// Leaves out what stands behind the only </variables>, unless it holds more than a diagram.
void cutDiagram(RepairedText& mended, std::string_view damaged) {
    constexpr std::string_view closing = "</variables>";
    const std::size_t end = mended.text.find(closing);
    if (end == kNone || mended.text.find(closing, end + 1) != kNone)
        return;
    const std::string_view rest = std::string_view(mended.text).substr(end);
    for (const std::string_view part : {"<model", "<macro", "<module", "<variables"})
        if (rest.find(part) != kNone)
            return;
    mended.text.resize(end + closing.size());
    mended.text += "</model></xmile>";
    mended.repairs.push_back({damaged.find(closing), &codes::repairedRest, {}});
}

}  // namespace

std::optional<RepairedText> repaired(std::string_view text, bool cutOff) {
    RepairedText mended = Mender(text).run();
    if (cutOff)
        cutDiagram(mended, text);
    return mended.repairs.empty() ? std::nullopt : std::optional(std::move(mended));
}

}  // namespace kyosei::xmile
