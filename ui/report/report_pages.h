// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/document.h"

#include <QPageSize>
#include <QSizeF>
#include <QString>

#include <vector>

class QPainter;

namespace kyosei {

/// A report on its pages. The report itself has two: type and distances are as large as these
/// allow, and every part stands whole on one of them. What two pages cannot hold, and any annex,
/// flows over as many as it takes; tables go on over the next page, with their heads.
class ReportPages {
public:
    ReportPages(report::ReportDocument document, const QPageSize& size);

    [[nodiscard]] int count() const { return static_cast<int>(pages_.size()); }
    /// In CSS pixels, 96 to the inch.
    [[nodiscard]] QSizeF pageSize() const { return size_; }
    /// Of the report itself; 1 is the size that the page is drawn for.
    [[nodiscard]] double scale() const { return pages_.front().scale; }
    /// Whether two pages hold all of it but the annex.
    [[nodiscard]] bool fits() const { return fits_; }
    /// Onto a page whose corner is the origin and whose unit is a CSS pixel.
    void paint(QPainter& painter, int page) const;

private:
    /// Sections, or parts of one, that stand beside each other.
    using Row = std::vector<report::Section>;
    struct Page {
        std::vector<Row> rows;
        double scale = 1;
        bool annex = false;
    };
    /// Two pages as large as they can be; false if there is no room even for the smallest type.
    [[nodiscard]] bool placeOnTwo(const std::vector<report::Section>& sections);
    /// One row after the other, beginning a new page.
    void flow(const std::vector<report::Section>& sections, bool annex);
    /// As much of a row as has room on the last page, beginning another where nothing has; what is
    /// left of it.
    [[nodiscard]] Row placeRow(Row row, bool annex);
    [[nodiscard]] double used(const Page& page, bool first) const;
    [[nodiscard]] double room() const;
    [[nodiscard]] double headerHeight(QPainter* painter, double scale) const;
    [[nodiscard]] double rowHeight(const Row& row, double scale, QPainter* painter, double y) const;
    [[nodiscard]] double sectionHeight(const report::Section& section, double scale, double width,
                                       QPainter* painter, double x, double y) const;
    void paintHead(QPainter& painter, const Page& page) const;
    void paintFoot(QPainter& painter, int page) const;

    report::ReportDocument document_;
    QString language_;
    QSizeF size_;
    std::vector<Page> pages_;
    bool fits_ = true;
};

}  // namespace kyosei
