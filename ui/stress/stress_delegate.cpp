// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stress/stress_delegate.h"

#include "ui/stress/stress_table.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/text/change_text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kyosei {

using stress::StressCase;
using stress::StressTest;
using stress::Verdict;

namespace {

constexpr double kRowHeight = 1.35;  ///< in line heights

/// Of the chip around a verdict, and of the bar beside it.
QColor verdictColour(const StressTest& test, std::size_t place, std::size_t number,
                     std::size_t time) {
    const ChangeScale& scale = test.outputs[number].changes;
    const Change& change = test.cases[place].numbers[number].difference[time];
    if (!hasDirection(classify(change, scale.thresholds)))
        return theme().mutedInk;
    switch (place == 0 ? Verdict::holds : test.verdict(number, place, time)) {
    case Verdict::turns: return changeColour(changeRole(change, scale));
    case Verdict::grows: return changeColour(changeRole(change, scale));
    default: return theme().accent;
    }
}

QColor faint(const QColor& colour) {
    constexpr int kFaint = 34;
    QColor fill = colour;
    fill.setAlpha(kFaint);
    return fill;
}

/// Of what a shock does alone: nobody here did it, so it has not the colour of what you did.
QColor shockInk(const Change& alone, const ChangeScale& scale) {
    switch (changeArrow(alone, scale)) {
    case ChangeArrow::none: return theme().mutedInk;
    case ChangeArrow::up: return scale.good == GoodWhen::less ? theme().worse : theme().ink;
    case ChangeArrow::down: return scale.good == GoodWhen::less ? theme().ink : theme().worse;
    }
    return theme().ink;
}

}  // namespace

StressDelegate::StressDelegate(StressTable& table) : QStyledItemDelegate(&table), table_(table) {}

QSize StressDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(lines(table_, kRowHeight));
    if (index.column() == StressTable::verdict)
        size.rwidth() += lines(table_, 1);
    return size;
}

void StressDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const QVariant place = index.siblingAtColumn(StressTable::name).data(StressTable::placeRole);
    QStyleOptionViewItem line = option;
    initStyleOption(&line, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!place.isValid()) {
        paintHeading(*painter, line, index);
    } else {
        const auto number = static_cast<std::size_t>(place.toULongLong());
        paintGround(*painter, line, index);
        switch (index.column()) {
        case StressTable::bar: paintBar(*painter, line.rect, number); break;
        case StressTable::verdict: paintChip(*painter, line, number); break;
        default: paintText(*painter, line, index, number);
        }
    }
    painter->restore();
}

void StressDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& line,
                                 const QModelIndex& index) const {
    if (line.state.testFlag(QStyle::State_Selected))
        painter.fillRect(line.rect, faint(theme().accent));
    painter.setPen(QPen(theme().grid, 1));
    painter.drawLine(line.rect.bottomLeft(), line.rect.bottomRight());
    if (line.state.testFlag(QStyle::State_Selected) && table_.hasFocus()) {
        painter.setPen(QPen(theme().accent, 2));
        const QRect inner = line.rect.adjusted(0, 1, 0, -1);
        painter.drawLine(inner.topLeft(), inner.topRight());
        painter.drawLine(inner.bottomLeft(), inner.bottomRight());
        if (index.column() == StressTable::name)
            painter.drawLine(inner.topLeft(), inner.bottomLeft());
        if (index.column() == StressTable::verdict)
            painter.drawLine(inner.topRight(), inner.bottomRight());
    }
}

void StressDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& line,
                                  const QModelIndex& index) const {
    if (index.column() != StressTable::name)
        return;
    painter.setFont(scaledFont(line.font, 0.95, true));
    painter.setPen(theme().mutedInk);
    const int gap = spacing(table_);
    painter.drawText(line.rect.adjusted(gap, 0, 0, -2), Qt::AlignBottom | Qt::AlignLeft, line.text);
    painter.setPen(QPen(theme().border, 1.5));
    painter.drawLine(line.rect.bottomLeft(), line.rect.bottomRight());
}

void StressDelegate::paintText(QPainter& painter, const QStyleOptionViewItem& line,
                               const QModelIndex& index, std::size_t place) const {
    const bool isName = index.column() == StressTable::name;
    const bool bold = place == 0 ? isName || index.column() == StressTable::difference
                                 : index.column() == StressTable::difference;
    painter.setFont(scaledFont(line.font, 1, bold));
    painter.setPen(inkOf(index.column(), place));
    const int gap = spacing(table_);
    const QRect room = line.rect.adjusted(gap, 0, -gap, 0);
    QString text = line.text;
    if (isName) {
        const QFontMetrics metrics(painter.font());
        if (metrics.horizontalAdvance(text) > room.width())
            text = index.data(StressTable::briefRole).toString();
        text = metrics.elidedText(text, Qt::ElideRight, room.width());
    }
    const int side = isName ? Qt::AlignLeft : Qt::AlignRight;
    painter.drawText(room, Qt::AlignVCenter | side, text);
}

QColor StressDelegate::inkOf(int column, std::size_t place) const {
    const StressTest& test = *table_.test();
    if (!test.cases[place].hasRun())
        return theme().mutedInk;
    const StressCase::Number& numbers = test.cases[place].numbers[table_.number()];
    const ChangeScale& scale = test.outputs[table_.number()].changes;
    switch (column) {
    case StressTable::alone:
        return numbers.alone.empty() ? theme().mutedInk
                                     : shockInk(numbers.alone[table_.time()], scale);
    case StressTable::with: return theme().accent;
    case StressTable::difference:
        return hasDirection(classify(numbers.difference[table_.time()], scale.thresholds))
                   ? theme().ink
                   : theme().mutedInk;
    default: return theme().ink;
    }
}

void StressDelegate::paintBar(QPainter& painter, const QRect& cell, std::size_t place) const {
    const StressTest& test = *table_.test();
    const auto changeIn = [&](std::size_t one) -> const Change& {
        return test.cases[one].numbers[table_.number()].difference[table_.time()];
    };
    const QRectF room = cell;
    const auto at = [&](double value) { return table_.placeOf(value, room); };
    painter.setPen(QPen(theme().baseline, 1.3));
    painter.drawLine(QPointF(at(0), room.top()), QPointF(at(0), room.bottom()));
    painter.setPen(QPen(theme().accent, 1, Qt::DashLine));
    const double usual = at(changeIn(0).median);
    painter.drawLine(QPointF(usual, room.top()), QPointF(usual, room.bottom()));
    if (!test.cases[place].hasRun())
        return;
    const Change& change = changeIn(place);
    if (!std::isfinite(change.low) || !std::isfinite(change.high))
        return;
    const QColor colour = verdictColour(test, place, table_.number(), table_.time());
    const double middle = room.center().y();
    painter.setPen(QPen(colour, 4, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(at(change.low), middle), QPointF(at(change.high), middle));
    painter.setPen(QPen(colour, 2));
    painter.setBrush(theme().surface);
    painter.drawEllipse(QPointF(at(change.median), middle), 4.5, 4.5);
}

void StressDelegate::paintChip(QPainter& painter, const QStyleOptionViewItem& line,
                               std::size_t place) const {
    const bool plain = place == 0 || !table_.test()->cases[place].hasRun();
    painter.setFont(scaledFont(line.font, 0.95, !plain));
    const int gap = spacing(table_);
    QRect room = line.rect.adjusted(gap, 3, -gap / 2, -4);
    if (plain) {
        painter.setPen(theme().mutedInk);
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight, line.text);
        return;
    }
    const int width = QFontMetrics(painter.font()).horizontalAdvance(line.text) + 2 * gap;
    room.setLeft(std::max(room.left(), room.right() - width));
    const QColor colour = verdictColour(*table_.test(), place, table_.number(), table_.time());
    painter.setPen(theme().highContrast ? QPen(colour, 1) : QPen(Qt::NoPen));
    painter.setBrush(faint(colour));
    painter.drawRoundedRect(room, 4, 4);
    painter.setPen(colour);
    painter.drawText(room, Qt::AlignCenter, line.text);
}

}  // namespace kyosei
