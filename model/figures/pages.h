// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/figure_text.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace kyosei::figures {

/// A text of the checkout that speaks of the model.
struct Page {
    std::string file;  ///< below the checkout, e.g. "resources/help/ja/questions.md"
    std::string language;
    std::string text;
};

/// A sentence of a data file, where no comment can stand behind it, and what it claims
/// (resources/figures/claims.json).
struct DataClaim {
    std::string file;  ///< below resources/
    std::string sentence;
    std::string claim;
};

/// All texts of a checkout in which figures and claims stand.
struct Pages {
    std::vector<Page> help;  ///< in every language
    Page readme;
    std::vector<DataClaim> dataClaims;
    std::vector<Page> dataFiles;  ///< those of dataClaims
    /// Figures that are not the model's, "file<TAB>figure"; a file is as below resources/help
    /// (resources/figures/published.csv).
    std::vector<std::string> published;

    /// Fails with the issues of every file that does not read.
    [[nodiscard]] static Result<Pages> of(const std::filesystem::path& checkout);
};

/// The README with its figures written anew: each stands between <!-- figure:ID FORM ... --> and
/// <!-- / -->, since nobody fills in placeholders where it is read.
[[nodiscard]] std::string withFiguresWritten(std::string_view text, const FigureTexts& texts);

/// What is wrong with the texts: figures that are not in the table or have no such form, claims
/// that no longer hold (with file, line and sentence), languages that do not have the same figures
/// and claims on a page, figures that stand in a text as they are and are not listed as published,
/// and a README whose figures are others.
[[nodiscard]] Issues problemsOf(const Pages& pages, const FigureTexts& texts);

}  // namespace kyosei::figures
