// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kyosei::figures {

/// A figure that stands in a text as it is.
struct PlainFigure {
    std::size_t at = 0;
    std::string text;  ///< with its sign, without its unit
};

/// Numbers of a Markdown text that could be the model's: with a decimal point, with a sign, or with
/// per cent or a sum of money behind them. Not those in placeholders, comments, links and code.
[[nodiscard]] std::vector<PlainFigure> plainFiguresIn(std::string_view text);

}  // namespace kyosei::figures
