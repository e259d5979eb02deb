// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/time_machine_lanes.h"

#include "ui/history/time_machine_table.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace kyosei {

namespace {

constexpr std::size_t kMaxLanes = 12;  ///< more are drawn on top of each other

}  // namespace

TimeMachineLanes::TimeMachineLanes(const TimeMachineTable& table, QObject* parent)
    : QStyledItemDelegate(parent), table_(table) {}

int TimeMachineLanes::width(const QStyleOptionViewItem& option, int row) const {
    const auto count = static_cast<int>(std::min(table_.lanes(row).count, kMaxLanes));
    return (count + 1) * option.fontMetrics.height() * 3 / 4;
}

QSize TimeMachineLanes::sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.rwidth() += width(option, index.row());
    return size;
}

void TimeMachineLanes::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, option.palette.highlight());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(option.rect);
    paintLanes(*painter, option, index.row());
    const bool selected = option.state & QStyle::State_Selected;
    painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    QFont shown = option.font;
    if (table_.isCurrent(index.row()))
        shown.setWeight(QFont::DemiBold);
    painter->setFont(shown);
    const QRect place = option.rect.adjusted(width(option, index.row()), 0, 0, 0);
    const QString text = QFontMetrics(shown).elidedText(index.data(Qt::DisplayRole).toString(),
                                                        Qt::ElideRight, place.width());
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter, text);
    painter->restore();
}

void TimeMachineLanes::paintLanes(QPainter& painter, const QStyleOptionViewItem& option,
                                  int row) const {
    const StepLanes& lanes = table_.lanes(row);
    const QRectF place = option.rect;
    const double unit = option.fontMetrics.height() * 0.75;
    const auto x = [&](std::size_t lane) {
        return place.left() + unit * (0.75 + static_cast<double>(std::min(lane, kMaxLanes - 1)));
    };
    const double middle = place.center().y() + 0.5;
    const bool selected = option.state & QStyle::State_Selected;
    const QColor ink =
        selected ? option.palette.color(QPalette::HighlightedText) : theme().mutedInk;
    painter.setPen(QPen(ink, std::max(1.0, unit / 10)));
    for (const std::size_t lane : lanes.through)
        painter.drawLine(QPointF(x(lane), place.top()), QPointF(x(lane), place.bottom() + 1));
    if (lanes.fromAbove)
        painter.drawLine(QPointF(x(lanes.own), place.top()), QPointF(x(lanes.own), middle));
    for (const std::size_t lane : lanes.branches) {
        QPainterPath path(QPointF(x(lanes.own), middle));
        path.cubicTo(QPointF(x(lane), middle), QPointF(x(lane), middle),
                     QPointF(x(lane), place.bottom() + 1));
        painter.drawPath(path);
    }
    const bool current = table_.isCurrent(row);
    const double radius = unit * (current ? 0.34 : 0.26);
    painter.setBrush(
        current ? (selected ? ink : theme().accent)
                : (selected ? option.palette.color(QPalette::Highlight) : theme().surface));
    painter.setPen(QPen(current && !selected ? theme().accent : ink, std::max(1.0, unit / 8)));
    painter.drawEllipse(QPointF(x(lanes.own), middle), radius, radius);
}

}  // namespace kyosei
