// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stress/stress_table.h"

#include "ui/stress/stress_words.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/text/change_text.h"
#include "ui/text/format.h"

#include <QHeaderView>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cmath>

namespace kyosei {

using stress::StressCase;
using stress::StressTest;
using stress::StressTestPointer;
using stress::Verdict;

namespace {

constexpr double kRowHeight = 1.35;  ///< in line heights
constexpr double kForestWidth = 11;  ///< the least

/// Those first in which something is lost.
int severity(Verdict verdict) {
    switch (verdict) {
    case Verdict::turns: return 0;
    case Verdict::unclear: return 1;
    case Verdict::vanishes: return 2;
    case Verdict::shrinks: return 3;
    case Verdict::appears: return 4;
    default: return 5;
    }
}

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

/// Lines of the table: names that fit, bars and chips.
class StressDelegate : public QStyledItemDelegate {
public:
    explicit StressDelegate(StressTable& table) : QStyledItemDelegate(&table), table_(table) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(lines(table_, kRowHeight));
        if (index.column() == StressTable::verdict)
            size.rwidth() += lines(table_, 1);
        return size;
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const QVariant place =
            index.siblingAtColumn(StressTable::name).data(StressTable::placeRole);
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

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& line,
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

    void paintHeading(QPainter& painter, const QStyleOptionViewItem& line,
                      const QModelIndex& index) const {
        if (index.column() != StressTable::name)
            return;
        painter.setFont(scaledFont(line.font, 0.95, true));
        painter.setPen(theme().mutedInk);
        const int gap = spacing(table_);
        painter.drawText(line.rect.adjusted(gap, 0, 0, -2), Qt::AlignBottom | Qt::AlignLeft,
                         line.text);
        painter.setPen(QPen(theme().border, 1.5));
        painter.drawLine(line.rect.bottomLeft(), line.rect.bottomRight());
    }

    void paintText(QPainter& painter, const QStyleOptionViewItem& line, const QModelIndex& index,
                   std::size_t place) const {
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
        painter.drawText(room, Qt::AlignVCenter | (isName ? Qt::AlignLeft : Qt::AlignRight), text);
    }

    [[nodiscard]] QColor inkOf(int column, std::size_t place) const {
        const StressTest& test = *table_.test();
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

    void paintBar(QPainter& painter, const QRect& cell, std::size_t place) const {
        const StressTest& test = *table_.test();
        const auto changeIn = [&](std::size_t one) -> const Change& {
            return test.cases[one].numbers[table_.number()].difference[table_.time()];
        };
        const Change& change = changeIn(place);
        const QRectF room = cell;
        const auto at = [&](double value) { return table_.placeOf(value, room); };
        painter.setPen(QPen(theme().baseline, 1.3));
        painter.drawLine(QPointF(at(0), room.top()), QPointF(at(0), room.bottom()));
        painter.setPen(QPen(theme().accent, 1, Qt::DashLine));
        const double usual = at(changeIn(0).median);
        painter.drawLine(QPointF(usual, room.top()), QPointF(usual, room.bottom()));
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

    void paintChip(QPainter& painter, const QStyleOptionViewItem& line, std::size_t place) const {
        painter.setFont(scaledFont(line.font, 0.95, place != 0));
        const int gap = spacing(table_);
        QRect room = line.rect.adjusted(gap, 3, -gap / 2, -4);
        if (place == 0) {
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

    StressTable& table_;
};

/// Flat, as the rest of the card.
class PlainHeader : public QHeaderView {
public:
    explicit PlainHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {}

protected:
    void paintSection(QPainter* painter, const QRect& place, int section) const override {
        painter->setFont(scaledFont(font(), 0.9));
        painter->setPen(theme().mutedInk);
        const int gap = spacing(*this);
        const auto side = static_cast<Qt::Alignment>(
            model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
        painter->drawText(place.adjusted(gap, 0, -gap, 0),
                          static_cast<int>(side) | Qt::AlignVCenter,
                          model()->headerData(section, Qt::Horizontal).toString());
    }
};

}  // namespace

StressTable::StressTable(QWidget* parent) : QTreeWidget(parent) {
    setAccessibleName(tr("What becomes of the package in each case"));
    setHeader(new PlainHeader(this));
    setColumnCount(columns);
    setRootIsDecorated(false);
    setItemDelegate(new StressDelegate(*this));
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setHeaderLabels({QString(), tr("shock alone"), tr("without"), tr("with"),
                     tr("difference, likely range"), QString(), tr("verdict")});
    headerItem()->setToolTip(alone, tr("What the shock does without the package"));
    headerItem()->setToolTip(without, tr("In this case, without the package"));
    headerItem()->setToolTip(with, tr("In this case, with the package"));
    headerItem()->setToolTip(bar, tr("What the package makes in this case; the dashed line is what "
                                     "it makes without a shock"));
    for (int column = alone; column < columns; ++column)
        headerItem()->setTextAlignment(column, column == bar ? Qt::AlignCenter
                                                             : Qt::AlignRight | Qt::AlignVCenter);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(0);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    connect(this, &QTreeWidget::currentItemChanged, this, [this] {
        if (test_)
            emit caseChosen(chosen());
    });
}

void StressTable::show(const StressTestPointer& test, std::size_t number, std::size_t time,
                       const ShockTable& shocks) {
    const StressCase before =
        test_ && chosen() < test_->cases.size() ? test_->cases[chosen()] : StressCase();
    const QSignalBlocker quiet(this);
    clear();
    test_ = test;
    number_ = number;
    time_ = time;
    if (!test_)
        return;
    low_ = high_ = 0;
    for (const StressCase& one : test_->cases) {
        const Change& change = one.numbers[number].difference[time];
        if (std::isfinite(change.low))
            low_ = std::min(low_, change.low);
        if (std::isfinite(change.high))
            high_ = std::max(high_, change.high);
    }
    if (high_ == low_)
        high_ = low_ + 1;
    addCase(0, shocks);
    for (const StressCase::Kind kind :
         {StressCase::Kind::shock, StressCase::Kind::school, StressCase::Kind::government}) {
        const std::vector<std::size_t> places = ordered(kind);
        if (places.empty())
            continue;
        addHeading(caseHeading(kind));
        for (const std::size_t place : places)
            addCase(place, shocks);
    }
    setCurrentItem(topLevelItem(0));
    for (int i = 0; i < topLevelItemCount(); ++i) {
        const QVariant place = topLevelItem(i)->data(name, placeRole);
        if (!place.isValid())
            continue;
        const StressCase& one = test_->cases[static_cast<std::size_t>(place.toULongLong())];
        if (one.kind == before.kind && one.id == before.id)
            setCurrentItem(topLevelItem(i));
    }
    fit();
}

std::vector<std::size_t> StressTable::ordered(StressCase::Kind kind) const {
    std::vector<std::size_t> places;
    for (std::size_t c = 1; c < test_->cases.size(); ++c)
        if (test_->cases[c].kind == kind)
            places.push_back(c);
    const auto size = [this](std::size_t place) {
        const auto& all = test_->cases[place].numbers[number_].alone;
        return all.empty() ? 0 : -std::abs(all[time_].median);
    };
    std::ranges::stable_sort(places, {}, [&](std::size_t place) {
        return std::pair(severity(test_->verdict(number_, place, time_)), size(place));
    });
    return places;
}

void StressTable::addCase(std::size_t place, const ShockTable& shocks) {
    const QStringList cells = caseCells(*test_, place, number_, time_);
    auto* item = new QTreeWidgetItem(this, cells);
    item->setData(name, placeRole, static_cast<qulonglong>(place));
    item->setData(name, briefRole, briefCaseName(test_->cases[place], shocks));
    item->setToolTip(name, cells.front());
    item->setToolTip(bar, cells[bar]);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren);
}

// Not enabled, so that arrow keys pass over it.
void StressTable::addHeading(const QString& text) {
    auto* item = new QTreeWidgetItem(this, {text});
    item->setFlags(Qt::ItemNeverHasChildren);
    item->setFirstColumnSpanned(true);
}

std::size_t StressTable::chosen() const {
    const QTreeWidgetItem* item = currentItem();
    const QVariant place = item ? item->data(name, placeRole) : QVariant();
    return place.isValid() ? static_cast<std::size_t>(place.toULongLong()) : 0;
}

QString StressTable::toText() const {
    QStringList rows;
    QStringList head;
    for (int column = name; column < columns; ++column)
        head << headerItem()->text(column);
    rows << head.join(u'\t');
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QStringList cells;
        for (int column = name; column < columns; ++column)
            cells << topLevelItem(i)->text(column);
        rows << cells.join(u'\t');
    }
    return rows.join(u'\n');
}

double StressTable::placeOf(double value, const QRectF& cell) const {
    constexpr double kMargin = 10;
    const double share = (value - low_) / (high_ - low_);
    return cell.left() + kMargin + share * (cell.width() - 2 * kMargin);
}

void StressTable::fit() {
    const int room = viewport()->width();
    int taken = 0;
    for (const int column : {alone, without, with, difference, verdict}) {
        const int wide =
            std::max(sizeHintForColumn(column), header()->sectionSizeHint(column)) + spacing(*this);
        header()->resizeSection(column, wide);
        taken += wide;
    }
    const int least = lines(*this, kForestWidth);
    const int names = std::min(sizeHintForColumn(name) + 2 * spacing(*this),
                               std::max(room - taken - least, least));
    header()->resizeSection(name, names);
    header()->resizeSection(bar, std::max(room - taken - names, lines(*this, 5)));
}

void StressTable::resizeEvent(QResizeEvent* event) {
    QTreeWidget::resizeEvent(event);
    fit();
}

void StressTable::changeEvent(QEvent* event) {
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

}  // namespace kyosei
