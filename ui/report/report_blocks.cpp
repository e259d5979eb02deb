// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_blocks.h"

#include "ui/report/report_table.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <variant>

namespace kyosei {

namespace {

constexpr double kText = 11;
constexpr double kTableText = 10;
constexpr double kAnswer = 15;
constexpr double kAfter = 5;  ///< below a block

QString reportWords(const std::string& text) {
    return QString::fromStdString(text);
}

/// A block of each kind.
struct BlockSetter {
    const ReportSetting& setting;
    double x, y;

    [[nodiscard]] double px(double pixels) const { return pixels * setting.scale * kReportUnit; }

    double operator()(const report::Paragraph& paragraph) const {
        if (paragraph.lead.empty() && paragraph.text.empty())
            return 0;
        if (paragraph.heading)
            return setText(setting, paragraph.text, kAnswer, report::Tone::plain, x, y, true) +
                   px(kAfter);
        const QString lead = reportWords(paragraph.lead);
        const QString gap =
            paragraph.lead.empty() || paragraph.text.empty() ? QString() : QStringLiteral(" ");
        const ReportText text(lead + gap + reportWords(paragraph.text),
                              reportFont(setting.language, kText * setting.scale), setting.width,
                              lead.size());
        if (setting.painter)
            text.paint(*setting.painter, x, y, reportColour(report::Tone::plain), setting.width);
        return text.height() + px(kAfter);
    }

    double operator()(const report::Table& table) const {
        const ReportTable set(table, setting.language, setting.width, kTableText * setting.scale,
                              setting.scale);
        if (setting.painter)
            set.paint(*setting.painter, x, y);
        return set.height() + px(kAfter);
    }

    /// Title, number and range above the drawing; level and chance below it.
    [[nodiscard]] double panel(const report::Panel& panel, double left, double top,
                               double width) const {
        ReportSetting own = setting;
        own.width = width;
        double height = setText(own, panel.title, kTableText, report::Tone::plain, left, top, true);
        constexpr double kNumber = 16;
        const QFont large = reportFont(setting.language, kNumber * setting.scale, true);
        const QString number = reportWords(panel.number);
        const ReportText shown(number, large, width);
        const double used = QFontMetricsF(large).horizontalAdvance(number) + px(6);
        if (setting.painter)
            shown.paint(*setting.painter, left, top + height, reportColour(panel.tone), width);
        own.width = width - used;
        (void)setText(own, panel.range, kTableText, report::Tone::secondary, left + used,
                      top + height + px(5));
        height += shown.height();
        own.width = width;
        const double drawn = width * panel.figure.height / panel.figure.width;
        if (setting.painter)
            paintFigure(*setting.painter, panel.figure, QRectF(left, top + height, width, drawn));
        height += drawn;
        return height + setText(own, panel.level + " · " + panel.chance, kTableText - 0.5,
                                report::Tone::secondary, left, top + height);
    }

    double operator()(const report::Panels& panels) const {
        constexpr std::size_t kAcross = 3;
        const double gap = px(14);
        const double width = (setting.width - gap * (kAcross - 1)) / kAcross;
        double height = 0;
        for (std::size_t p = 0; p < panels.panels.size(); p += kAcross) {
            double row = 0;
            for (std::size_t i = p; i < std::min(p + kAcross, panels.panels.size()); ++i)
                row = std::max(row, panel(panels.panels[i],
                                          x + static_cast<double>(i - p) * (width + gap),
                                          y + height, width));
            height += row + px(7);
        }
        return height;
    }

    /// A long one over the whole page stands in two columns.
    double operator()(const report::Listing& listing) const {
        constexpr std::size_t kMany = 6;
        constexpr double kWide = 500;
        constexpr double kBetween = 22;
        const std::size_t entries = listing.entries.size();
        const bool two = entries >= kMany && setting.width > kWide * kReportUnit;
        const double gap = kBetween * kReportUnit;
        const double width = two ? (setting.width - gap) / 2 : setting.width;
        const std::size_t left = two ? (entries + 1) / 2 : entries;
        double height = 0;
        double column = 0;
        for (std::size_t i = 0; i < entries; ++i) {
            if (i == left)
                column = 0;
            const double shift = i < left ? 0 : width + gap;
            column += entry(listing.entries[i], x + shift, y + column, width);
            height = std::max(height, column);
        }
        return height + px(kAfter);
    }

    [[nodiscard]] double entry(const std::pair<std::string, std::string>& entry, double left,
                               double top, double width) const {
        const QString lead = reportWords(entry.first);
        const ReportText text(lead + u' ' + reportWords(entry.second),
                              reportFont(setting.language, kTableText * setting.scale), width,
                              lead.size());
        if (setting.painter)
            text.paint(*setting.painter, left, top, reportColour(report::Tone::plain), width);
        return text.height() + px(1.5);
    }

    /// As wide as there is room.
    double operator()(const report::Figure& figure) const {
        const double drawnHeight = setting.width * figure.height / figure.width;
        if (setting.painter)
            paintFigure(*setting.painter, figure, QRectF(x, y, setting.width, drawnHeight));
        return drawnHeight + px(kAfter);
    }

    double operator()(const report::Command& command) const {
        QFont font = reportFont(setting.language, kTableText * setting.scale);
        font.setFamilies({QStringLiteral("Noto Sans Mono"), QStringLiteral("DejaVu Sans Mono"),
                          QStringLiteral("monospace")});
        const ReportText text(reportWords(command.text), font, setting.width);
        if (setting.painter)
            text.paint(*setting.painter, x, y, reportColour(report::Tone::plain), setting.width);
        return text.height() + px(2);
    }
};

}  // namespace

double setBlock(const ReportSetting& setting, const report::Block& block, double x, double y) {
    return std::visit(BlockSetter{setting, x, y}, block);
}

double setText(const ReportSetting& setting, const std::string& text, double pixels,
               report::Tone tone, double x, double y, bool bold, bool right) {
    if (text.empty())
        return 0;
    const ReportText set(reportWords(text),
                         reportFont(setting.language, pixels * setting.scale, bold), setting.width);
    if (setting.painter)
        set.paint(*setting.painter, x, y, reportColour(tone), setting.width, right);
    return set.height();
}

}  // namespace kyosei
