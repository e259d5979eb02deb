// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stress/stress_table.h"

#include "ui/stress/stress_delegate.h"
#include "ui/stress/stress_words.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace kyosei {

using stress::StressCase;
using stress::StressTest;
using stress::StressTestPointer;
using stress::Verdict;

namespace {

constexpr double kForestWidth = 11;  ///< the least, in line heights

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

bool sameCases(const StressTest& left, const StressTest& right) {
    return std::ranges::equal(
        left.cases, right.cases, [](const StressCase& one, const StressCase& other) {
            return one.kind == other.kind && one.id == other.id && one.year == other.year;
        });
}

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
    if (test && test == test_ && number == number_ && time == time_)
        return;
    const bool sameLines = test_ && test && !test->isWhole() && number == number_ &&
                           time == time_ && sameCases(*test_, *test);
    const std::optional<StressCase> before =
        test_ ? std::optional(test_->cases[chosen()]) : std::nullopt;
    const int scrolled = verticalScrollBar()->value();
    const QSignalBlocker quiet(this);
    test_ = test;
    number_ = number;
    time_ = time;
    if (!sameLines)
        clear();
    if (!test_)
        return;
    measure();
    if (sameLines)
        fillLines();
    else
        makeLines(before, shocks);
    fit();
    // Where somebody has scrolled to stays, too.
    doItemsLayout();
    verticalScrollBar()->setValue(scrolled);
}

/// The ends of all bars.
void StressTable::measure() {
    low_ = high_ = 0;
    for (const StressCase& one : test_->cases) {
        if (!one.hasRun())
            continue;
        const Change& change = one.numbers[number_].difference[time_];
        if (std::isfinite(change.low))
            low_ = std::min(low_, change.low);
        if (std::isfinite(change.high))
            high_ = std::max(high_, change.high);
    }
    if (high_ == low_)
        high_ = low_ + 1;
}

// The case that is chosen stays chosen.
void StressTable::makeLines(const std::optional<StressCase>& before, const ShockTable& shocks) {
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
    QTreeWidgetItem* chosen = topLevelItem(0);
    for (int i = 0; i < topLevelItemCount(); ++i) {
        const StressCase* one = caseOf(*topLevelItem(i));
        if (one && before && one->kind == before->kind && one->id == before->id)
            chosen = topLevelItem(i);
    }
    setCurrentItem(chosen);
}

void StressTable::fillLines() {
    for (int i = 0; i < topLevelItemCount(); ++i) {
        QTreeWidgetItem& item = *topLevelItem(i);
        if (caseOf(item))
            fill(item, static_cast<std::size_t>(item.data(name, placeRole).toULongLong()));
    }
    viewport()->update();
}

/// Null for a heading.
const StressCase* StressTable::caseOf(const QTreeWidgetItem& item) const {
    const QVariant place = item.data(name, placeRole);
    return place.isValid() ? &test_->cases[static_cast<std::size_t>(place.toULongLong())] : nullptr;
}

std::vector<std::size_t> StressTable::ordered(StressCase::Kind kind) const {
    std::vector<std::size_t> places;
    for (std::size_t c = 1; c < test_->cases.size(); ++c)
        if (test_->cases[c].kind == kind)
            places.push_back(c);
    if (!test_->isWhole())
        return places;  // a line that fills stays where it is
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
    auto* item = new QTreeWidgetItem(this);
    item->setData(name, placeRole, static_cast<qulonglong>(place));
    item->setData(name, briefRole, briefCaseName(test_->cases[place], shocks));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren);
    fill(*item, place);
}

void StressTable::fill(QTreeWidgetItem& item, std::size_t place) const {
    const QStringList cells = caseCells(*test_, place, number_, time_);
    for (int column = name; column < columns; ++column)
        item.setText(column, cells[column]);
    item.setToolTip(name, cells.front());
    item.setToolTip(bar, cells[bar]);
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
