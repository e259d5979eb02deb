// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/workspace/chart_grid_body.h"

#include "ui/charts/workspace/chart_thumb.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace kyosei {

namespace {

// In line heights.
constexpr double kMinWidth = 11.5;
constexpr double kMinHeight = 7;
constexpr double kHeightToWidth = 0.52;
constexpr double kMaxHeightToWidth = 1.2;

}  // namespace

void ChartGridBody::setThumbs(std::vector<ChartThumb*> thumbs) {
    thumbs_ = std::move(thumbs);
    // The tab order and the order for assistive technology are those on screen.
    for (std::size_t i = 1; i < thumbs_.size(); ++i)
        setTabOrder(thumbs_[i - 1], thumbs_[i]);
    layOut();
}

int ChartGridBody::gap() const {
    return spacing(*this);
}

/// As many as make the largest thumbnails in sight; if all do not fit, as many as there can be.
int ChartGridBody::columns() const {
    const int most = std::max(1, (width() + gap()) / (lines(*this, kMinWidth) + gap()));
    int best = most;
    int largest = 0;
    for (int count = 1; count <= most; ++count) {
        const QSize size = sizeIn(count);
        const int rows = rowsIn(count);
        const bool fits = rows * (size.height() + gap()) - gap() <= parentWidget()->height();
        if (fits && size.width() * size.height() > largest) {
            largest = size.width() * size.height();
            best = count;
        }
    }
    return best;
}

int ChartGridBody::rowsIn(int count) const {
    return std::max(1, (static_cast<int>(thumbs_.size()) + count - 1) / count);
}

/// As high as the room in sight allows, but neither flat nor a tower.
QSize ChartGridBody::sizeIn(int count) const {
    const int wide = (width() + gap()) / count - gap();
    const int room = (parentWidget()->height() + gap()) / rowsIn(count) - gap();
    const int least = lines(*this, kMinHeight);
    const int high = std::clamp(room, std::max(least, static_cast<int>(wide * kHeightToWidth)),
                                std::max(least, static_cast<int>(wide * kMaxHeightToWidth)));
    return {wide, high};
}

QRect ChartGridBody::cell(std::size_t index) const {
    const int count = columns();
    const QSize size = sizeIn(count);
    const int at = static_cast<int>(index);
    return {QPoint((at % count) * (size.width() + gap()), (at / count) * (size.height() + gap())),
            size};
}

void ChartGridBody::layOut() {
    for (std::size_t i = 0; i < thumbs_.size(); ++i)
        thumbs_[i]->setGeometry(cell(i));
    const int bottom = thumbs_.empty() ? 0 : cell(thumbs_.size() - 1).bottom() + 1;
    if (minimumHeight() != bottom)
        setMinimumHeight(bottom);
    update();
}

std::size_t ChartGridBody::placeAt(QPoint position) const {
    std::size_t place = 0;
    for (std::size_t i = 0; i < thumbs_.size(); ++i) {
        const QRect rect = cell(i);
        const bool above = position.y() > rect.bottom() + gap();
        const bool before = position.y() >= rect.top() && position.x() > rect.center().x();
        if (above || before)
            place = i + 1;
    }
    return place;
}

void ChartGridBody::setMark(std::optional<std::size_t> place) {
    if (place != mark_) {
        mark_ = place;
        update();
    }
}

void ChartGridBody::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layOut();
}

void ChartGridBody::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

void ChartGridBody::paintEvent(QPaintEvent*) {
    if (!mark_ || thumbs_.empty())
        return;
    const bool last = *mark_ >= thumbs_.size();
    const QRect beside = cell(last ? thumbs_.size() - 1 : *mark_);
    const int x = last ? beside.right() + 1 : std::max(0, beside.left() - gap());
    QPainter painter(this);
    painter.fillRect(QRect(x, beside.top(), std::max(3, gap()), beside.height()), theme().accent);
}

}  // namespace kyosei
