// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/numbers.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

/// Private to the XMILE writer.
namespace kyosei::xmile {

/// Indented XML growing in memory; the caller opens and closes elements in pairs. Texts are
/// escaped; what XML cannot hold (control characters, broken UTF-8) becomes U+FFFD.
class XmlText {
public:
    using Attributes = std::initializer_list<std::pair<std::string_view, std::string_view>>;

    XmlText();
    void open(std::string_view tag, Attributes attributes = {});
    void close(std::string_view tag);
    /// An element without content.
    void empty(std::string_view tag, Attributes attributes = {});
    /// An element with text only.
    void leaf(std::string_view tag, std::string_view text, Attributes attributes = {});
    void leaf(std::string_view tag, double value) { leaf(tag, shortestNumber(value)); }

    [[nodiscard]] std::string take() { return std::move(text_); }

private:
    void start(std::string_view tag, Attributes attributes);
    void append(std::string_view text, bool inAttribute);

    std::string text_;
    std::size_t depth_ = 0;
};

}  // namespace kyosei::xmile
