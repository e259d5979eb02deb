// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot/further_lines_item.h"

#include "ui/charts/plot/chart_pens.h"
#include "ui/style/metrics.h"
#include "ui/widgets/proposal_mark.h"
#include "ui/widgets/pushed_apart.h"

#include <algorithm>
#include <cmath>

namespace kyosei {

namespace {

// In units of the font's height.
constexpr double kLeader = 0.7;  ///< from the end of a line to its letter
constexpr double kLetterRadius = 0.45;
constexpr double kLabelHeight = 1.05;

}  // namespace

FurtherLinesItem::FurtherLinesItem(QCustomPlot* plot) : QCPAbstractItem(plot) {
    setSelectable(false);
    setClipToAxisRect(false);
}

double FurtherLinesItem::unit() const {
    return QFontMetricsF(mParentPlot->font()).height();
}

QPolygonF FurtherLinesItem::path(const ChartPoints& points) const {
    QPolygonF path;
    for (const QCPGraphData& point : points)
        if (std::isfinite(point.value))
            path.append({mParentPlot->xAxis->coordToPixel(point.key),
                         mParentPlot->yAxis->coordToPixel(point.value)});
    return path;
}

double FurtherLinesItem::labelRoom() const {
    if (!content_ || content_->proposals.empty() || compact_)
        return 0;
    const QFontMetricsF metrics(scaledFont(mParentPlot->font(), 0.9, true));
    double widest = 0;
    for (const ChartProposal& proposal : content_->proposals)
        widest = std::max(widest, metrics.horizontalAdvance(proposal.number));
    return (kLeader + 2.6 * kLetterRadius + 0.3) * unit() + widest;
}

void FurtherLinesItem::draw(QCPPainter* painter) {
    const bool drawn = content_ && content_->focus < content_->lines.size() &&
                       (content_->kind == ChartKind::lines || content_->kind == ChartKind::ladder);
    if (!drawn)
        return;
    painter->setAntialiasing(true);
    painter->save();
    painter->setClipRect(mParentPlot->axisRect()->rect());
    painter->setBrush(Qt::NoBrush);
    painter->setPen(withoutShocksPen(theme_, unit()));
    painter->drawPolyline(path(content_->lines[content_->focus].withoutShocks));
    for (const ChartProposal& proposal : content_->proposals) {
        painter->setPen(proposalPen(proposal.place, unit()));
        painter->drawPolyline(path(proposal.line));
    }
    painter->restore();
    if (!compact_)
        drawLabels(painter);
}

void FurtherLinesItem::drawLabels(QCPPainter* painter) const {
    const QRectF area = mParentPlot->axisRect()->rect();
    std::vector<double> ends;
    for (const ChartProposal& proposal : content_->proposals) {
        const QPolygonF line = path(proposal.line);
        ends.push_back(line.isEmpty() ? area.bottom()
                                      : std::clamp(line.last().y(), area.top(), area.bottom()));
    }
    const double radius = kLetterRadius * unit();
    const std::vector<double> centres =
        pushedApart(ends, area.top() - radius, area.bottom() + radius, kLabelHeight * unit());
    const QFont bold = scaledFont(mParentPlot->font(), 0.9, true);
    const double left = area.right() + kLeader * unit();
    for (std::size_t i = 0; i < ends.size(); ++i) {
        const ChartProposal& proposal = content_->proposals[i];
        painter->setPen(QPen(proposalColour(proposal.place), 1));
        painter->drawLine(QPointF(area.right() + 1, ends[i]), QPointF(left, centres[i]));
        drawProposalLetter(*painter, {left + radius, centres[i]}, radius, proposal.place,
                           mParentPlot->font());
        painter->setFont(bold);
        painter->setPen(theme_.ink);
        painter->drawText(QRectF(left + 2.6 * radius, centres[i] - unit() / 2,
                                 mParentPlot->width() - left - 2.6 * radius, unit()),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, proposal.number);
    }
}

}  // namespace kyosei
