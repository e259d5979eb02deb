// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot/milestone_item.h"

#include "ui/text/data_text.h"

#include <QCoreApplication>

#include <cmath>

namespace kyosei {

namespace {

/// Stages of the past are history, not news of this run.
bool isPast(const Milestone& milestone, const ChartContent& content) {
    return milestone.kind == Milestone::Kind::stage && milestone.year <= content.present;
}

QPolygonF shapeOf(Milestone::Kind kind, QPointF foot, double size) {
    const QPointF up(0, -size);
    const QPointF right(size * 0.6, 0);
    if (kind == Milestone::Kind::stage) {
        return {{foot - right, foot + up * 1.1, foot + right}};
    }
    const QPointF middle = foot + up * 0.6;
    return {{middle - right, middle + up * 0.6, middle + right, middle - up * 0.6}};
}

}  // namespace

MilestoneItem::MilestoneItem(QCustomPlot* plot) : QCPAbstractItem(plot) {
    setSelectable(false);
    setClipToAxisRect(false);
}

void MilestoneItem::draw(QCPPainter* painter) {
    if (!content_ || !content_->milestones || content_->kind == ChartKind::matrix) {
        return;
    }
    painter->setAntialiasing(true);
    const double bottom = mParentPlot->axisRect()->rect().bottom();
    const double size = QFontMetricsF(mParentPlot->font()).height() * 0.5;
    for (const Milestone& milestone : *content_->milestones) {
        if (milestone.year < content_->start || milestone.year > content_->end ||
            isPast(milestone, *content_)) {
            continue;
        }
        const QPointF foot(mParentPlot->xAxis->coordToPixel(milestone.year), bottom);
        painter->setPen(QPen(theme_.surface, 1));
        painter->setBrush(milestone.kind == Milestone::Kind::shock   ? theme_.worse
                          : milestone.kind == Milestone::Kind::stage ? theme_.ink
                                                                     : theme_.accent);
        if (milestone.kind == Milestone::Kind::lever) {
            painter->drawEllipse(foot, size * 0.45, size * 0.45);
        } else {
            painter->drawPolygon(shapeOf(milestone.kind, foot, size));
        }
    }
}

QStringList happeningsIn(const ChartContent& content, double year) {
    QStringList words;
    if (!content.milestones) {
        return words;
    }
    for (const Milestone& milestone : *content.milestones) {
        if (std::floor(milestone.year) != year || isPast(milestone, content)) {
            continue;
        }
        switch (milestone.kind) {
        case Milestone::Kind::stage:
            words
                << MilestoneItem::tr("Stage reached: %1").arg(dataText("charts", milestone.title));
            break;
        case Milestone::Kind::shock:
            words << MilestoneItem::tr("Event: %1").arg(dataText("shocks", milestone.title));
            break;
        case Milestone::Kind::lever:
            words << MilestoneItem::tr("Starts: %1").arg(dataText("levers", milestone.title));
            break;
        }
    }
    return words;
}

}  // namespace kyosei
