// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_pages.h"

#include "ui/report/report_blocks.h"

#include <QPainter>

#include <algorithm>
#include <cstddef>
#include <utility>
#include <variant>

namespace kyosei {

namespace {

constexpr double kMargin = 48;  ///< of a page, in CSS pixels
constexpr double kFoot = 26;    ///< room for the line at the foot
constexpr double kHead = 26;    ///< of the second page
constexpr double kBeforeSection = 8;
constexpr double kColumnGap = 22;
constexpr double kFrame = 8;

double tenths(double pixels) {
    return pixels * kReportUnit;
}

void paintRule(QPainter* painter, double x, double y, double width, const QColor& colour,
               double thickness) {
    if (!painter)
        return;
    painter->setPen(QPen(colour, tenths(thickness)));
    painter->drawLine(QPointF(x, y), QPointF(x + width, y));
}

/// Sections as they stand below and beside each other.
std::vector<std::vector<report::Section>> rowsOf(const std::vector<report::Section>& sections) {
    std::vector<std::vector<report::Section>> rows;
    for (const report::Section& section : sections) {
        const bool beside =
            section.half && !rows.empty() && rows.back().size() == 1 && rows.back().front().half;
        if (beside)
            rows.back().push_back(section);
        else
            rows.push_back({section});
    }
    return rows;
}

/// A row as parts that may stand on different pages: of a section that stands alone its title with
/// the first block, then each further block.
std::vector<std::vector<report::Section>> partsOf(const std::vector<report::Section>& row) {
    if (row.size() > 1 || row.front().boxed || row.front().blocks.empty())
        return {row};
    std::vector<std::vector<report::Section>> parts;
    for (const report::Block& block : row.front().blocks) {
        report::Section part = row.front();
        part.blocks = {block};
        if (!parts.empty()) {
            part.title.clear();
            part.aside.clear();
        }
        parts.push_back({std::move(part)});
    }
    return parts;
}

/// The table of a part of a section; null if it is no table that could be divided.
report::Table* tableIn(std::vector<report::Section>& row) {
    if (row.size() > 1 || row.front().boxed || row.front().blocks.size() != 1)
        return nullptr;
    return std::get_if<report::Table>(&row.front().blocks.front());
}

}  // namespace

ReportPages::ReportPages(report::ReportDocument document, const QPageSize& size)
    : document_(std::move(document)), language_(QString::fromStdString(document_.language)) {
    constexpr double kPixelsPerPoint = 96.0 / 72;
    size_ = size.size(QPageSize::Point) * kPixelsPerPoint;
    std::vector<report::Section> own, annex;
    for (const report::Section& section : document_.sections)
        (section.page > 2 ? annex : own).push_back(section);
    fits_ = placeOnTwo(own);
    if (!fits_)
        flow(own, false);
    if (!annex.empty())
        flow(annex, true);
}

bool ReportPages::placeOnTwo(const std::vector<report::Section>& sections) {
    const std::vector<Row> rows = rowsOf(sections);
    const auto planned = static_cast<std::size_t>(std::count_if(
        rows.begin(), rows.end(), [](const Row& row) { return row.front().page == 1; }));
    constexpr double kLargest = 1.04;
    constexpr double kStep = 0.02;
    constexpr int kSteps = 19;
    for (int step = 0; step <= kSteps; ++step) {
        const double scale = kLargest - step * kStep;
        std::vector<double> heights;
        for (const Row& row : rows)
            heights.push_back(rowHeight(row, scale, nullptr, 0));
        const auto fits = [&](std::size_t first) {
            double before = headerHeight(nullptr, scale);
            double after = tenths(kHead);
            for (std::size_t r = 0; r < heights.size(); ++r)
                (r < first ? before : after) += heights[r];
            return before <= room() && after <= room();
        };
        std::vector<std::size_t> candidates{planned};
        for (std::size_t first = 1; first < rows.size(); ++first)
            candidates.push_back(first);
        for (const std::size_t first : candidates)
            if (fits(first)) {
                const auto middle = rows.begin() + static_cast<std::ptrdiff_t>(first);
                pages_ = {{{rows.begin(), middle}, scale}, {{middle, rows.end()}, scale}};
                return true;
            }
    }
    return false;
}

void ReportPages::flow(const std::vector<report::Section>& sections, bool annex) {
    constexpr double kFlowScale = 0.9;
    pages_.push_back({{}, kFlowScale, annex});
    for (const Row& row : rowsOf(sections))
        for (Row part : partsOf(row))
            while (!part.empty())
                part = placeRow(std::move(part), annex);
}

ReportPages::Row ReportPages::placeRow(Row row, bool annex) {
    constexpr std::size_t kLeastRows = 2;  // of a table that is divided, on the first page
    const double scale = pages_.back().scale;
    const double left = room() - used(pages_.back(), pages_.size() == 1);
    if (rowHeight(row, scale, nullptr, 0) <= left) {
        pages_.back().rows.push_back(std::move(row));
        return {};
    }
    report::Table* table = tableIn(row);
    const auto upTo = [&](std::size_t rows) {
        Row part = row;
        tableIn(part)->rows.resize(rows);
        return part;
    };
    std::size_t fitting = 0;
    for (std::size_t beyond = table ? table->rows.size() : 0; beyond > fitting + 1;) {
        const std::size_t middle = (fitting + beyond) / 2;
        (rowHeight(upTo(middle), scale, nullptr, 0) <= left ? fitting : beyond) = middle;
    }
    if (fitting >= kLeastRows) {
        pages_.back().rows.push_back(upTo(fitting));
        table->rows.erase(table->rows.begin(),
                          table->rows.begin() + static_cast<std::ptrdiff_t>(fitting));
        row.front().title.clear();
        row.front().aside.clear();
        return row;
    }
    if (pages_.back().rows.empty()) {  // higher than a page, and cannot be divided
        pages_.back().rows.push_back(std::move(row));
        return {};
    }
    pages_.push_back({{}, scale, annex});
    return row;
}

double ReportPages::used(const Page& page, bool first) const {
    double height = first ? headerHeight(nullptr, page.scale) : tenths(kHead);
    for (const Row& row : page.rows)
        height += rowHeight(row, page.scale, nullptr, 0);
    return height;
}

double ReportPages::room() const {
    return tenths(size_.height() - 2 * kMargin - kFoot);
}

double ReportPages::headerHeight(QPainter* painter, double scale) const {
    const double left = painter ? tenths(kMargin) : 0;
    const double width = tenths(size_.width() - 2 * kMargin);
    double y = painter ? tenths(kMargin) : 0;
    const double start = y;
    ReportSetting setting{language_, scale, width, painter};
    (void)setText(setting, document_.kicker, 10, report::Tone::secondary, left, y);
    y += setText(setting, document_.dateline, 10, report::Tone::secondary, left, y, false, true);
    y += setText(setting, document_.title, 25, report::Tone::plain, left, y, true);
    y += setText(setting, document_.note, 12, report::Tone::plain, left, y);
    y += setText(setting, document_.author, 10, report::Tone::secondary, left, y);
    y += tenths(5 * scale);
    paintRule(painter, left, y, width, reportColour(report::Tone::plain), 1.6);
    return y + tenths(2 * scale) - start;
}

double ReportPages::rowHeight(const Row& row, double scale, QPainter* painter, double y) const {
    const double left = painter ? tenths(kMargin) : 0;
    const double whole = tenths(size_.width() - 2 * kMargin);
    const double gap = tenths(kColumnGap);
    const double width = row.size() == 1 ? whole : (whole - gap) / 2;
    double height = 0;
    for (std::size_t i = 0; i < row.size(); ++i)
        height = std::max(height, sectionHeight(row[i], scale, width, painter,
                                                left + static_cast<double>(i) * (width + gap), y));
    return height;
}

double ReportPages::sectionHeight(const report::Section& section, double scale, double width,
                                  QPainter* painter, double x, double y) const {
    const double start = y;
    const double frame = section.boxed ? tenths(kFrame * scale) : 0;
    if (section.boxed) {
        y += tenths(kBeforeSection * scale);
        if (painter) {  // behind what stands in it, so that its height is needed first
            const double inside = sectionHeight(section, scale, width, nullptr, 0, 0);
            painter->setPen(QPen(reportRule(), tenths(1)));
            painter->setBrush(QColor(0xfc, 0xfb, 0xf8));
            painter->drawRoundedRect(QRectF(x, y, width, inside - tenths(kBeforeSection * scale)),
                                     tenths(4), tenths(4));
        }
        y += frame;
    } else if (!section.title.empty()) {
        y += tenths(kBeforeSection / 2 * scale);
        paintRule(painter, x, y, width, reportRule(), 0.8);
        y += tenths(kBeforeSection / 2 * scale);
    } else {
        y += tenths(kBeforeSection * scale);
    }
    const ReportSetting setting{language_, scale, width - 2 * frame, painter};
    const double left = x + frame;
    if (!section.title.empty()) {
        const ReportText title(QString::fromStdString(section.title),
                               reportFont(language_, 13.5 * scale, true), setting.width);
        if (painter)
            title.paint(*painter, left, y, reportColour(report::Tone::plain), setting.width);
        y += title.height();
        y += setText(setting, section.aside, 9.5, report::Tone::secondary, left, y);
        y += tenths(2 * scale);
    }
    for (const report::Block& block : section.blocks)
        y += setBlock(setting, block, left, y);
    return y + frame - start;
}

void ReportPages::paintFoot(QPainter& painter, int page) const {
    const double left = tenths(kMargin);
    const double width = tenths(size_.width() - 2 * kMargin);
    const double y = tenths(size_.height() - kMargin - 14);
    paintRule(&painter, left, y, width, reportRule(), 0.8);
    const ReportSetting setting{language_, 1, width, &painter};
    (void)setText(setting, document_.footer, 9.5, report::Tone::secondary, left, y + tenths(4));
    const QString number = QString::fromStdString(document_.pageOf)
                               .replace(QLatin1String("{page}"), QString::number(page + 1))
                               .replace(QLatin1String("{pages}"), QString::number(count()));
    (void)setText(setting, number.toStdString(), 9.5, report::Tone::secondary, left, y + tenths(4),
                  false, true);
}

void ReportPages::paintHead(QPainter& painter, const Page& page) const {
    const double y = tenths(kMargin);
    const double width = tenths(size_.width() - 2 * kMargin);
    const ReportSetting setting{language_, 1, width, &painter};
    const double left = tenths(kMargin);
    (void)setText(setting, document_.title, 10, report::Tone::secondary, left, y);
    (void)setText(setting, page.annex ? document_.annexPage : document_.secondPage, 10,
                  report::Tone::secondary, left, y, false, true);
    paintRule(&painter, left, y + tenths(18), width, reportColour(report::Tone::plain), 1.6);
}

void ReportPages::paint(QPainter& painter, int page) const {
    painter.save();
    painter.scale(1 / kReportUnit, 1 / kReportUnit);
    const Page& shown = pages_[static_cast<std::size_t>(page)];
    double y = tenths(kMargin);
    if (page == 0) {
        y += headerHeight(&painter, shown.scale);
    } else {
        paintHead(painter, shown);
        y += tenths(kHead - 4);
        // The rule of the first section lies under that of the head.
        y -= tenths(kBeforeSection / 2 * shown.scale + 4);
    }
    for (const Row& row : shown.rows)
        y += rowHeight(row, shown.scale, &painter, y);
    paintFoot(painter, page);
    painter.restore();
}

}  // namespace kyosei
