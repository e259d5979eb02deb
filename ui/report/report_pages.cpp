// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_pages.h"

#include "ui/report/report_blocks.h"

#include <QPainter>

#include <algorithm>
#include <utility>

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

}  // namespace

ReportPages::ReportPages(report::ReportDocument document, const QPageSize& size)
    : document_(std::move(document)), language_(QString::fromStdString(document_.language)) {
    constexpr double kPixelsPerPoint = 96.0 / 72;
    size_ = size.size(QPageSize::Point) * kPixelsPerPoint;
    for (std::size_t s = 0; s < document_.sections.size(); ++s) {
        const bool beside = document_.sections[s].half && !rows_.empty() &&
                            rows_.back().size() == 1 &&
                            document_.sections[rows_.back().front()].half;
        if (beside)
            rows_.back().push_back(s);
        else
            rows_.push_back({s});
    }
    constexpr double kLargest = 1.04;
    constexpr double kSmallest = 0.66;
    constexpr double kStep = 0.02;
    for (double scale = kLargest; scale >= kSmallest; scale -= kStep) {
        const Fit fit = fitAt(scale);
        scale_ = scale;
        firstOfSecond_ = fit.firstOfSecond;
        fits_ = fit.fits;
        if (fits_)
            return;
    }
}

double ReportPages::room() const {
    return tenths(size_.height() - 2 * kMargin - kFoot);
}

ReportPages::Fit ReportPages::fitAt(double scale) const {
    std::vector<double> heights;
    std::size_t planned = 0;  // where the second page is meant to begin
    for (const Row& row : rows_) {
        heights.push_back(rowHeight(row, scale, nullptr, 0));
        if (document_.sections[row.front()].page == 1)
            ++planned;
    }
    const auto fits = [&](std::size_t first) {
        double before = headerHeight(nullptr, scale);
        double after = tenths(kHead);
        for (std::size_t r = 0; r < heights.size(); ++r)
            (r < first ? before : after) += heights[r];
        return before <= room() && after <= room();
    };
    if (fits(planned))
        return {scale, planned, true};
    for (std::size_t first = 1; first < rows_.size(); ++first)
        if (fits(first))
            return {scale, first, true};
    return {scale, planned, false};
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
        height = std::max(height, sectionHeight(document_.sections[row[i]], scale, width, painter,
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

void ReportPages::paint(QPainter& painter, int page) const {
    painter.save();
    painter.scale(1 / kReportUnit, 1 / kReportUnit);
    double y = tenths(kMargin);
    std::size_t first = 0;
    std::size_t last = firstOfSecond_;
    if (page == 0) {
        y += headerHeight(&painter, scale_);
    } else {
        const double width = tenths(size_.width() - 2 * kMargin);
        const ReportSetting setting{language_, 1, width, &painter};
        const double left = tenths(kMargin);
        (void)setText(setting, document_.title, 10, report::Tone::secondary, left, y);
        (void)setText(setting, document_.secondPage, 10, report::Tone::secondary, left, y, false,
                      true);
        paintRule(&painter, left, y + tenths(18), width, reportColour(report::Tone::plain), 1.6);
        y += tenths(kHead - 4);
        // The rule of the first section lies under that of the head.
        y -= tenths(kBeforeSection / 2 * scale_ + 4);
        first = firstOfSecond_;
        last = rows_.size();
    }
    for (std::size_t r = first; r < last; ++r)
        y += rowHeight(rows_[r], scale_, &painter, y);
    paintFoot(painter, page);
    painter.restore();
}

}  // namespace kyosei
