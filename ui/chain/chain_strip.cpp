// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chain/chain_strip.h"

#include "model/outcomes/lever_ends.h"
#include "ui/chain/chain_item.h"
#include "ui/style/metrics.h"
#include "ui/text/phrases.h"
#include "ui/widgets/variable_context.h"

#include <QEvent>
#include <QResizeEvent>

#include <algorithm>

namespace kyosei {

namespace {

// In line heights.
constexpr double kAmpleWidth = 74, kNarrowWidth = 64;
constexpr double kAmpleHeight = 7.1, kLineHeight = 4.2;
constexpr double kGap = 1.5, kNarrowGap = 0.9;
constexpr double kColumnRow = 1.1, kTallestRow = 2.2, kStepNames = 0.3;

/// How much of the width a step gets.
double weightOf(const ChainStepContent& step) {
    if (step.bars)
        return 1.35;
    return step.items.size() > 1 ? 1.75 : 1.15;
}

}  // namespace

ChainStrip::ChainStrip(Chain chain, QWidget* parent) : Card(parent), chain_(std::move(chain)) {
    setAccessibleName(tr("From levers to peace"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    buildItems();
}

void ChainStrip::setColumn() {
    column_ = true;
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    refresh();
}

void ChainStrip::showEvent(QShowEvent* event) {
    Card::showEvent(event);
    if (column_)
        refresh();
}

void ChainStrip::setRunView(const RunView& view) {
    const bool otherModel = view.model != view_.model;
    const bool same = !otherModel && view.fan == view_.fan && view.masked == view_.masked;
    view_ = view;
    if (same)
        return;  // a single run: ranges come by themselves
    if (otherModel) {
        full_.clear();
        askForFull();
    }
    refresh();
}

std::vector<Slot> ChainStrip::wantedFans() const {
    return chain_.outputs();
}

/// Widths of arrows are shares of what all levers at their ends would do: a run of its own.
void ChainStrip::askForFull() {
    if (!view_.model || chain_.numbers.empty())
        return;
    fullTask_ = runInBackground(
        *this,
        [model = view_.model, outputs = chain_.outputs()](const BackgroundContext& context) {
            return changeAtLeverEnds(*model, outputs, model->charts().headline().horizon,
                                     context.cancelled);
        },
        [this](Result<std::vector<double>> full) {
            if (!full)
                return;  // arrows stay thin; what went wrong is told by the runs of the window
            full_ = std::move(*full);
            refresh();
        });
}

void ChainStrip::buildItems() {
    for (std::size_t i = 0; i < chain_.numbers.size(); ++i) {
        auto* item = new ChainItem(this);
        items_.push_back(item);
        connect(item, &QAbstractButton::clicked, this,
                [this, item] { emit chartRequested(item->content().chart); });
        connect(item, &ChainItem::focused, this, [this, item] { setTabStop(item); });
        connect(item, &ChainItem::stepWanted, this,
                [this, i](int by) { moveFocus(static_cast<int>(i), by); });
    }
}

void ChainStrip::refresh() {
    if (column_ && !isVisible())
        return;
    content_ = chainContentOf(chain_, view_, full_);
    double low = 0, high = 0;
    for (const ChainStepContent& step : content_.steps) {
        for (const std::size_t i : step.items) {
            items_[i]->setContent(content_.items[i], step.sentence);
            setVariableShown(*items_[i], chain_.numbers[i].slot);
            items_[i]->setAlone(step.items.size() == 1);
            const ChainItemContent& item = content_.items[i];
            if (!step.bars) {
                items_[i]->setBarAxis(std::min(-item.span / 4, item.change ? item.change->low : 0),
                                      std::max(item.span, item.change ? item.change->high : 0));
                continue;
            }
            low = std::min({low, -item.span / 4, item.change ? item.change->low : 0});
            high = std::max({high, item.span, item.change ? item.change->high : 0});
        }
        if (step.bars)
            for (const std::size_t i : step.items)
                items_[i]->setBarAxis(low, high);
    }
    QStringList readings;
    for (const ChainItem* item : items_)
        readings << item->accessibleName();
    setAccessibleDescription(readings.join(u' '));
    if (!items_.empty())
        placeItems();
    update();
}

ChainStrip::Room ChainStrip::roomAt(int width) const {
    if (column_)
        return Room::column;
    if (width >= lines(*this, kAmpleWidth))
        return Room::ample;
    return width >= lines(*this, kNarrowWidth) ? Room::narrow : Room::tight;
}

int ChainStrip::heightForWidth(int width) const {
    return lines(*this, roomAt(width) == Room::ample ? kAmpleHeight : kLineHeight);
}

QSize ChainStrip::sizeHint() const {
    if (column_)
        return {lines(*this, 20), lines(*this, 12)};
    const int usual = width() > 0 ? width() : lines(*this, kAmpleWidth);
    return {usual, heightForWidth(usual)};
}

QSize ChainStrip::minimumSizeHint() const {
    if (column_)
        return {lines(*this, 14), lines(*this, 8)};
    return {lines(*this, 30), heightForWidth(width())};
}

void ChainStrip::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    if (roomAt(event->size().width()) != roomAt(event->oldSize().width()))
        updateGeometry();
    if (!items_.empty())
        placeItems();
}

void ChainStrip::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        refresh();
    }
}

void ChainStrip::placeItems() {
    if (column_ && content_.steps.empty())
        return;  // it has not been shown yet
    const Room room = roomAt(width());
    panels_.assign(content_.steps.size(), QRectF());
    if (room == Room::column)
        placeColumn();
    else if (room == Room::ample)
        placePanels();
    else
        placeLine(room == Room::narrow);
    const auto isStop = [](const ChainItem* item) {
        return !item->isHidden() && item->focusPolicy() == Qt::StrongFocus;
    };
    if (std::count_if(items_.begin(), items_.end(), isStop) != 1)
        setTabStop(*std::find_if(items_.begin(), items_.end(),
                                 [](const ChainItem* item) { return !item->isHidden(); }));
}

void ChainStrip::placePanels() {
    const double edge = spacing(*this), gap = lines(*this, kGap);
    double weights = 0;
    for (const ChainStepContent& step : content_.steps)
        weights += weightOf(step);
    const double free = width() - 2 * edge - gap * static_cast<double>(content_.steps.size() - 1);
    double left = edge;
    for (std::size_t i = 0; i < content_.steps.size(); ++i) {
        const double share = free * weightOf(content_.steps[i]) / weights;
        panels_[i] = QRectF(left, edge, share, laneTop() - edge);
        left += share + gap;
        placePanel(i);
    }
}

double ChainStrip::laneTop() const {
    return height() - lines(*this, 1.0);
}

void ChainStrip::placePanel(std::size_t index) {
    const ChainStepContent& step = content_.steps[index];
    const double pad = spacing(*this);
    QRectF inner = panels_[index].adjusted(pad, 0, -pad, 0);
    inner.setTop(inner.top() + lines(*this, 1.15));
    const auto count = static_cast<double>(step.items.size());
    for (std::size_t k = 0; k < step.items.size(); ++k) {
        ChainItem* item = items_[step.items[k]];
        item->setLook(step.bars ? ChainItem::Look::bar : ChainItem::Look::curve);
        item->setVisible(true);
        const auto at = static_cast<double>(k);
        const QRectF place =
            step.bars ? QRectF(inner.left(), inner.top() + at * (inner.height() - 2) / count,
                               inner.width(), (inner.height() - 2) / count)
                      : QRectF(inner.left() + at * (inner.width() + pad) / count, inner.top(),
                               (inner.width() + pad) / count - pad, inner.height());
        item->setGeometry(place.toRect());
    }
}

std::size_t ChainStrip::strongest(std::size_t index) const {
    const std::vector<std::size_t>& items = content_.steps[index].items;
    return *std::max_element(items.begin(), items.end(), [this](std::size_t a, std::size_t b) {
        const auto weight = [this](std::size_t i) {
            return content_.items[i].hasDirection() ? 1 + content_.items[i].share : 0;
        };
        return weight(a) < weight(b);
    });
}

void ChainStrip::placeLine(bool all) {
    std::vector<std::pair<std::size_t, std::size_t>> shown;  // step and item
    for (std::size_t step = 0; step < content_.steps.size(); ++step) {
        if (!all || content_.steps[step].bars)
            shown.emplace_back(step, strongest(step));
        else
            for (const std::size_t item : content_.steps[step].items)
                shown.emplace_back(step, item);
    }
    for (ChainItem* item : items_)
        item->setVisible(false);
    const double edge = 2.0 * spacing(*this), gap = lines(*this, kNarrowGap);
    const auto count = static_cast<double>(shown.size());
    const double share = (width() - 2 * edge - gap * (count - 1)) / count;
    double left = edge;
    for (const auto& [step, item] : shown) {
        const QRectF place(left, spacing(*this), share, height() - 2.0 * spacing(*this));
        items_[item]->setLook(ChainItem::Look::compact);
        items_[item]->setVisible(true);
        items_[item]->setGeometry(place.toRect());
        panels_[step] = panels_[step].united(place);
        left += share + gap;
    }
}

/// All numbers where there is room for them, or of each step the one that changes most.
void ChainStrip::placeColumn() {
    const double edge = 2.0 * spacing(*this), free = height() - 2 * edge;
    const bool all = static_cast<double>(items_.size()) * lines(*this, kColumnRow) <= free;
    const auto count = static_cast<double>(all ? items_.size() : content_.steps.size());
    const double row = std::min<double>(free / std::max(1.0, count), lines(*this, kTallestRow));
    const double names = (width() - 2 * edge) * kStepNames;
    for (ChainItem* item : items_)
        item->setVisible(false);
    double top = edge;
    for (std::size_t step = 0; step < content_.steps.size(); ++step) {
        const std::vector<std::size_t> shown =
            all ? content_.steps[step].items : std::vector{strongest(step)};
        const double tall = row * static_cast<double>(shown.size());
        panels_[step] = QRectF(edge, top, width() - 2 * edge, tall);
        for (const std::size_t item : shown) {
            const QRectF place(edge + names, top, width() - 2 * edge - names, row);
            items_[item]->setLook(ChainItem::Look::bar);
            items_[item]->setVisible(true);
            items_[item]->setGeometry(place.toRect());
            top += row;
        }
    }
}

void ChainStrip::setTabStop(const ChainItem* stop) {
    for (ChainItem* item : items_)
        item->setFocusPolicy(item == stop ? Qt::StrongFocus : Qt::ClickFocus);
}

void ChainStrip::moveFocus(int from, int by) {
    const int count = static_cast<int>(items_.size());
    for (int next = from + by; next >= 0 && next < count; next += by)
        if (items_[static_cast<std::size_t>(next)]->isVisible())
            return items_[static_cast<std::size_t>(next)]->setFocus(Qt::TabFocusReason);
}

}  // namespace kyosei
