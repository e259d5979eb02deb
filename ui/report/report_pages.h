// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/document.h"

#include <QPageSize>
#include <QString>

#include <vector>

class QPainter;

namespace kyosei {

/// A report on two pages: type and distances are as large as two pages allow, and every part stands
/// whole on one of them.
class ReportPages {
public:
    ReportPages(report::ReportDocument document, const QPageSize& size);

    [[nodiscard]] static int count() { return 2; }
    /// In CSS pixels, 96 to the inch.
    [[nodiscard]] QSizeF pageSize() const { return size_; }
    /// 1 is the size that the page is drawn for.
    [[nodiscard]] double scale() const { return scale_; }
    /// Whether all of it found room.
    [[nodiscard]] bool fits() const { return fits_; }
    /// Onto a page whose corner is the origin and whose unit is a CSS pixel.
    void paint(QPainter& painter, int page) const;

private:
    /// Sections that stand beside each other.
    using Row = std::vector<std::size_t>;
    struct Fit {
        double scale = 1;
        std::size_t firstOfSecond = 0;  ///< index of the first row on the second page
        bool fits = false;
    };
    [[nodiscard]] Fit fitAt(double scale) const;
    [[nodiscard]] double room() const;
    [[nodiscard]] double headerHeight(QPainter* painter, double scale) const;
    [[nodiscard]] double rowHeight(const Row& row, double scale, QPainter* painter, double y) const;
    [[nodiscard]] double sectionHeight(const report::Section& section, double scale, double width,
                                       QPainter* painter, double x, double y) const;
    void paintFoot(QPainter& painter, int page) const;

    report::ReportDocument document_;
    QString language_;
    QSizeF size_;
    std::vector<Row> rows_;
    double scale_ = 1;
    std::size_t firstOfSecond_ = 0;
    bool fits_ = true;
};

}  // namespace kyosei
