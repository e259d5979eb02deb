// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/proposal_lines.h"

#include "ui/style/metrics.h"
#include "ui/text/change_text.h"
#include "ui/text/phrases.h"
#include "ui/widgets/proposal_mark.h"
#include "ui/widgets/pushed_apart.h"

#include <QPainter>

#include <algorithm>

namespace kyosei {

namespace {

// In units of the font's height.
constexpr double kLabelRoom = 8.9;
constexpr double kNumberRoom = 4.4;  ///< without the range
constexpr double kWideEnough = 22;   ///< a panel with room for ranges
constexpr double kLabelRow = 0.98;   ///< from one label to the next
constexpr double kLetterRadius = 0.42;
constexpr double kLeader = 0.75;  ///< from the end of a line to its letter

QString numberOf(const IndicatorContent& content, const ProposalLine& proposal) {
    return content.mode == IndicatorMode::levels
               ? changedLevel(proposal.before, proposal.change, content.scale)
               : changeNumber(proposal.change, content.scale);
}

QString besideOf(const IndicatorContent& content, const ProposalLine& proposal) {
    if (content.mode == IndicatorMode::levels)
        return changeNumber(proposal.change, content.scale);
    const ChangeClass kind = classify(proposal.change, content.scale.thresholds);
    return kind == ChangeClass::unclear ? classWord(kind)
                                        : changeRange(proposal.change, content.scale);
}

}  // namespace

double proposalRoom(const IndicatorContent& content, double width, double unit) {
    if (content.proposals.empty())
        return 0;
    return unit * (width >= kWideEnough * unit ? kLabelRoom : kNumberRoom);
}

void paintProposalLines(QPainter& painter, const IndicatorContent& content,
                        const IndicatorLayout& layout) {
    for (const ProposalLine& proposal : content.proposals) {
        QPolygonF path;
        for (const QPointF& point : proposal.line)
            path.append({layout.x(content, point.x()), layout.y(content, point.y())});
        painter.setPen(proposalPen(proposal.place, layout.unit));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(path);
    }
}

void paintProposalLabels(QPainter& painter, const IndicatorContent& content,
                         const IndicatorLayout& layout, const Theme& theme, const QFont& font) {
    const double unit = layout.unit;
    std::vector<double> ends;
    for (const ProposalLine& proposal : content.proposals)
        ends.push_back(proposal.line.isEmpty()
                           ? layout.plot.bottom()
                           : std::clamp(layout.y(content, proposal.line.back().y()),
                                        layout.plot.top(), layout.plot.bottom()));
    const std::vector<double> centres = pushedApart(
        ends, layout.plot.top() - 0.4 * unit, layout.plot.bottom() + 0.6 * unit, kLabelRow * unit);
    const QFont bold = scaledFont(font, 0.88, true);
    const QFont small = scaledFont(font, 0.78);
    const double left = layout.plot.right() + kLeader * unit;
    for (std::size_t i = 0; i < content.proposals.size(); ++i) {
        const ProposalLine& proposal = content.proposals[i];
        painter.setPen(QPen(proposalColour(proposal.place), 1));
        painter.drawLine(QPointF(layout.plot.right() + 1, ends[i]), QPointF(left, centres[i]));
        const double radius = kLetterRadius * unit;
        drawProposalLetter(painter, {left + radius, centres[i]}, radius, proposal.place, font);
        QRectF row(left + 2.4 * radius, centres[i] - unit / 2, 0, unit);
        row.setRight(layout.head.right());
        // Whatever there is room for, what is unclear says so.
        const QString beside = besideOf(content, proposal);
        QString number = numberOf(content, proposal);
        const double numberWidth = QFontMetricsF(bold).horizontalAdvance(number) + 0.35 * unit;
        const bool fits =
            numberWidth + QFontMetricsF(small).horizontalAdvance(beside) <= row.width();
        if (!fits && classify(proposal.change, content.scale.thresholds) == ChangeClass::unclear)
            number = QStringLiteral("%1 ?").arg(number);
        painter.setFont(bold);
        painter.setPen(theme.ink);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, number);
        if (!fits)
            continue;
        row.setLeft(row.left() + numberWidth);
        painter.setFont(small);
        painter.setPen(theme.mutedInk);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, beside);
    }
}

QString proposalsText(const IndicatorContent& content) {
    QString text;
    for (const ProposalLine& proposal : content.proposals)
        text = sentences(text, labelled(QStringLiteral("%1 %2").arg(proposalLetter(proposal.place),
                                                                    proposal.name),
                                        listed({changeNumber(proposal.change, content.scale),
                                                likelyChange(proposal.change, content.scale)}) +
                                            u'.'));
    return text;
}

}  // namespace kyosei
