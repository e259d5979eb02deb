// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_table.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace kyosei {

namespace {

constexpr double kNote = 0.86;     ///< of the size of the type
constexpr double kHeadType = 0.9;  ///< likewise
constexpr double kGap = 9;         ///< between columns, in CSS pixels
constexpr double kPadding = 1.6;   ///< above and below a row

QString cellText(const std::string& text) {
    return QString::fromStdString(text);
}

/// The longest word of a text, which no line is narrower than if it can be helped.
double longestWord(const QString& text, const QFont& font) {
    const QFontMetricsF metrics(font);
    double longest = 0;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts))
        longest = std::max(longest, metrics.horizontalAdvance(word));
    return longest;
}

}  // namespace

QFont ReportTable::font(const report::Cell& cell) const {
    return reportFont(language_, pixels_, cell.strong);
}

double ReportTable::widthOf(const report::Cell& cell) const {
    if (!cell.figure.svg.empty())
        return cell.figure.width * scale_ * kReportUnit;
    const QFontMetricsF notes(reportFont(language_, pixels_ * kNote));
    return std::max(QFontMetricsF(font(cell)).horizontalAdvance(cellText(cell.text)),
                    notes.horizontalAdvance(cellText(cell.note))) +
           2;
}

double ReportTable::leastOf(const report::Cell& cell) const {
    if (!cell.figure.svg.empty())
        return cell.figure.width * scale_ * kReportUnit;
    constexpr double kLetters = 5.2;  // of a text without spaces
    const double least =
        std::max(longestWord(cellText(cell.text), font(cell)),
                 longestWord(cellText(cell.note), reportFont(language_, pixels_ * kNote)));
    return language_ == QLatin1String("ja") ? std::min(least, kLetters * pixels_ * kReportUnit)
                                            : least;
}

ReportTable::ReportTable(const report::Table& table, const QString& language, double width,
                         double pixels, double scale)
    : table_(table), language_(language), width_(width), pixels_(pixels), scale_(scale) {
    placeColumns(width);
    for (std::size_t c = 0; c < table_.columns.size(); ++c) {
        const ReportText title(cellText(table_.columns[c].title),
                               reportFont(language_, pixels_ * kHeadType), places_[c].width);
        head_ = std::max(head_, title.height());
    }
    const double padding = 2 * kPadding * scale_ * kReportUnit;
    head_ += padding;
    height_ = head_;
    for (const auto& row : table_.rows) {
        double height = 0;
        for (std::size_t c = 0; c < row.size(); ++c)
            height = std::max(height, heightOf(row[c], places_[c].width));
        rows_.push_back(height + padding);
        height_ += rows_.back();
    }
}

void ReportTable::placeColumns(double width) {
    const std::size_t columns = table_.columns.size();
    std::vector<double> natural(columns, 0);
    std::vector<double> least(columns, 0);
    for (std::size_t c = 0; c < columns; ++c) {
        const QFont head = reportFont(language_, pixels_ * kHeadType);
        natural[c] = longestWord(cellText(table_.columns[c].title), head) + 2;
        if (language_ == QLatin1String("ja"))
            natural[c] = std::min(natural[c], 5 * pixels_ * kReportUnit);
        least[c] = natural[c];
        for (const auto& row : table_.rows) {
            natural[c] = std::max(natural[c], widthOf(row[c]));
            least[c] = std::max(least[c], leastOf(row[c]) + 2);
        }
    }
    const double gaps = kGap * scale_ * kReportUnit * static_cast<double>(columns - 1);
    const double room = width - gaps;
    const double wanted = std::accumulate(natural.begin(), natural.end(), 0.0);
    const double needed = std::accumulate(least.begin(), least.end(), 0.0);
    // Each gives of what it could do without, in proportion.
    const double part =
        wanted <= room || wanted <= needed ? 0 : std::min(1.0, (wanted - room) / (wanted - needed));
    const double spare =
        std::max(0.0, room - wanted) / static_cast<double>(std::max<std::size_t>(1, columns - 1));
    double x = 0;
    for (std::size_t c = 0; c < columns; ++c) {
        const double own = natural[c] - part * (natural[c] - least[c]);
        places_.push_back({x, own});
        x += own + kGap * scale_ * kReportUnit + spare;
    }
    // Numbers stand at the right of the room that a column has.
    if (table_.columns.back().right)
        places_.back().width = std::max(places_.back().width, width - places_.back().x);
}

double ReportTable::heightOf(const report::Cell& cell, double width) const {
    if (!cell.figure.svg.empty())
        return cell.figure.height * scale_ * kReportUnit;
    double height =
        cell.text.empty() ? 0 : ReportText(cellText(cell.text), font(cell), width).height();
    if (!cell.note.empty())
        height +=
            ReportText(cellText(cell.note), reportFont(language_, pixels_ * kNote), width).height();
    return height;
}

void ReportTable::paintCell(QPainter& painter, const report::Cell& cell, const Place& place,
                            double y, bool right) const {
    if (!cell.figure.svg.empty()) {
        paintFigure(painter, cell.figure,
                    QRectF(place.x, y, cell.figure.width * scale_ * kReportUnit,
                           cell.figure.height * scale_ * kReportUnit));
        return;
    }
    double below = y;
    if (!cell.text.empty()) {
        const ReportText text(cellText(cell.text), font(cell), place.width);
        text.paint(painter, place.x, y, reportColour(cell.tone), place.width, right);
        below += text.height();
    }
    if (!cell.note.empty())
        ReportText(cellText(cell.note), reportFont(language_, pixels_ * kNote), place.width)
            .paint(painter, place.x, below, reportColour(report::Tone::secondary), place.width,
                   right);
}

void ReportTable::paint(QPainter& painter, double x, double y) const {
    const double padding = kPadding * scale_ * kReportUnit;
    painter.save();
    painter.translate(x, y);
    for (std::size_t c = 0; c < table_.columns.size(); ++c)
        ReportText(cellText(table_.columns[c].title), reportFont(language_, pixels_ * kHeadType),
                   places_[c].width)
            .paint(painter, places_[c].x, padding, reportColour(report::Tone::secondary),
                   places_[c].width, table_.columns[c].right);
    double top = head_;
    for (std::size_t r = 0; r < rows_.size(); ++r) {
        painter.setPen(QPen(reportRule(), 0.5 * kReportUnit));
        painter.drawLine(QPointF(0, top), QPointF(width_, top));
        for (std::size_t c = 0; c < table_.rows[r].size(); ++c)
            paintCell(painter, table_.rows[r][c], places_[c], top + padding,
                      table_.columns[c].right);
        top += rows_[r];
    }
    painter.restore();
}

}  // namespace kyosei
