// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/figure_table.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace kyosei::figures {

/// How a language writes figures; texts with the placeholders {low}, {high}, {n}, {class}, {runs}.
struct FigureWords {
    std::string range;                           ///< "{low} to {high}"
    std::string higher, lower;                   ///< "{n} of 100 runs higher"
    std::string unclear;                         ///< "{class}, {runs}": class of an unclear change
    std::map<std::string, std::string> classes;  ///< by className()
};

/// The figures and how languages write them. Immutable.
struct FigureTexts {
    FigureTable table;
    std::map<std::string, FigureWords> words;  ///< by code of the language; "en" is there

    /// Those that the program carries; read once.
    [[nodiscard]] static Result<std::shared_ptr<const FigureTexts>> embedded();
};

/// Reads the words of languages out of the file of questions.
[[nodiscard]] Result<std::map<std::string, FigureWords>> readFigureWords(std::string_view json,
                                                                         const std::string& file);

/// A place in a text where a figure stands: {figure:ID} or {figure:ID FORM ...}.
struct FigurePlace {
    std::size_t at = 0, size = 0;  ///< of the whole placeholder
    std::string id;
    std::vector<std::string> forms;
};

[[nodiscard]] std::vector<FigurePlace> figurePlaces(std::string_view text);

/// A figure in a form. Without one the number, with its sign if it is a change. Forms:
/// "range" the range instead of the number; "size" without a sign; "whole" without decimals;
/// "about" to two digits that count; "x10" and "x100" so many times as much; "higher" and "lower" a
/// share of the members in per cent; "runs" the larger of the two in words; "class" the class in
/// words, and "verdict" with the runs if unclear. Empty if the language, a form or a part of the
/// figure is not there.
[[nodiscard]] std::string figureText(const Figure& figure, const std::vector<std::string>& forms,
                                     const FigureWords& words);

/// The text with its figures in place and its claims left out. What is not known stays as it is.
[[nodiscard]] std::string textWithFigures(std::string_view text, const FigureTexts& texts,
                                          const std::string& language);

}  // namespace kyosei::figures
