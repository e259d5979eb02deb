// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/change.h"
#include "model/base/result.h"

#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>

/// Figures of the model that texts speak of: asked for in resources/figures/figures.json, worked
/// out by `kyosei-cli figures`, kept in resources/figures/table.csv.
namespace kyosei::figures {

enum class FigureKind {
    change,  ///< against the baseline, member by member; has shares and perhaps a class
    level,   ///< of members, with its range
    value,   ///< one number without a range
};

/// One row of the table. Parts that a kind does not have are not numbers.
struct Figure {
    static constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

    FigureKind kind = FigureKind::value;
    int decimals = 1;  ///< that texts show
    double value = kNone;
    double low = kNone, high = kNone;      ///< nine chances in ten lie between
    double higher = kNone, lower = kNone;  ///< per cent of the members
    std::optional<ChangeClass> size;
};

class FigureTable {
public:
    /// Replaces what has this id.
    void set(const std::string& id, const Figure& figure) { figures_[id] = figure; }
    [[nodiscard]] const Figure* find(const std::string& id) const;
    [[nodiscard]] const std::map<std::string, Figure>& figures() const { return figures_; }

    /// As a table with a line for each figure, ascending, so that two of them can be compared line
    /// by line. Numbers have more digits than texts show.
    [[nodiscard]] std::string csv() const;

private:
    std::map<std::string, Figure> figures_;
};

/// Reads what FigureTable::csv() wrote.
[[nodiscard]] Result<FigureTable> readFigureTable(std::string_view csv, const std::string& file);
/// That of the program (resources/figures/table.csv).
[[nodiscard]] Result<FigureTable> embeddedFigureTable();

/// An issue for every figure of `written` that is not that of `made`, apart from rounding, or that
/// is only in one of the two.
[[nodiscard]] Issues staleFigures(const FigureTable& written, const FigureTable& made,
                                  const std::string& file);

/// Of the table in the checkout.
inline constexpr const char* kTableFile = "figures/table.csv";

}  // namespace kyosei::figures
