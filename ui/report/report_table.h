// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/report_type.h"

#include <vector>

class QPainter;

namespace kyosei {

/// A table as it stands on paper: columns as wide as they have to be, lines broken where there is
/// too little room.
class ReportTable {
public:
    /// `pixels` is the size of its type, `scale` that of its drawings and distances.
    ReportTable(const report::Table& table, const QString& language, double width, double pixels,
                double scale);
    [[nodiscard]] double height() const { return height_; }
    void paint(QPainter& painter, double x, double y) const;

private:
    struct Place {
        double x = 0, width = 0;
    };
    void placeColumns(double width);
    [[nodiscard]] double widthOf(const report::Cell& cell) const;
    [[nodiscard]] double leastOf(const report::Cell& cell) const;
    [[nodiscard]] double heightOf(const report::Cell& cell, double width) const;
    void paintCell(QPainter& painter, const report::Cell& cell, const Place& place, double y,
                   bool right) const;
    [[nodiscard]] QFont font(const report::Cell& cell) const;

    report::Table table_;
    QString language_;
    double width_, pixels_, scale_;
    std::vector<Place> places_;
    double head_ = 0;           ///< height of the titles of columns
    std::vector<double> rows_;  ///< heights
    double height_ = 0;
};

}  // namespace kyosei
