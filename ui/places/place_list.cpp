// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/place_list.h"

#include "ui/places/place_row.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/text/change_text.h"
#include "ui/text/fan_text.h"
#include "ui/text/format.h"
#include "ui/text/phrases.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace kyosei {

namespace {

constexpr int kMinStill = 2, kMaxStill = 4;

PlaceRowContent rowOf(const PlaceChange& place, const ChangeScale& scale, double year) {
    PlaceRowContent row;
    row.name = place.name;
    row.countries = place.countries;
    row.value = place.change.median;
    row.range = {place.change.low, place.change.high};
    row.number = changeNumber(place.change, scale);
    if (classify(place.change, scale.thresholds) == ChangeClass::unclear)
        row.number += QStringLiteral(" ?");
    row.colour = changeColour(changeRole(place.change, scale));
    row.sentence = labelled(PlaceList::tr("%1 in %2").arg(place.name, formatYear(year)),
                            sentences(row.number, changeSentence(place.change, scale)));
    return row;
}

}  // namespace

PlaceList::PlaceList(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PlaceList::setRanking(PlaceRanking ranking) {
    ranking_ = std::move(ranking);
    while (rows_.size() < ranking_.changes.size()) {
        auto* row = new PlaceRow(this);
        const std::size_t index = rows_.size();
        connect(row, &QAbstractButton::clicked, this, [this, index] {
            if (index < ranking_.changes.size())
                emit placeRequested(ranking_.chart, ranking_.changes[index].element);
        });
        rows_.push_back(row);
    }
    fill();
}

QSize PlaceList::sizeHint() const {
    return {lines(*this, 16), lines(*this, 14)};
}

QSize PlaceList::minimumSizeHint() const {
    return {lines(*this, 12), lines(*this, 4)};
}

void PlaceList::resizeEvent(QResizeEvent*) {
    fill();
}

/// The first rows, and if not all fit, some of the last below words that say so.
void PlaceList::fill() {
    for (PlaceRow* row : rows_)
        row->setVisible(false);
    least_ = QRect();
    double names = 0;
    for (std::size_t i = 0; i < ranking_.changes.size(); ++i) {
        rows_[i]->setContent(rowOf(ranking_.changes[i], ranking_.scale, ranking_.year));
        names = std::max(names, rows_[i]->wantedName());
    }
    for (PlaceRow* row : rows_)
        row->setNameWidth(names);
    const int all = static_cast<int>(ranking_.changes.size());
    if (all == 0)
        return update();
    const int tall = rows_.front()->sizeHint().height();
    const int room = std::max(1, height() / tall);
    const int least =
        room >= all ? 0 : std::clamp(room / 3, std::min(room - 2, kMinStill), kMaxStill);
    const int most = room >= all ? all : std::max(1, room - std::max(0, least) - 1);
    int top = 0;
    const auto show = [&](int index) {
        place(*rows_[static_cast<std::size_t>(index)], top);
        top += tall;
    };
    for (int i = 0; i < most; ++i)
        show(i);
    if (least > 0) {
        least_ = QRect(0, top, width(), tall);
        top += tall;
        for (int i = all - least; i < all; ++i)
            show(i);
    }
    update();
}

void PlaceList::place(PlaceRow& row, int top) const {
    double low = -ranking_.scale.thresholds.none, high = ranking_.scale.thresholds.clear;
    for (const PlaceChange& each : ranking_.changes) {
        low = std::min({low, each.change.low, each.change.median});
        high = std::max({high, each.change.high, each.change.median});
    }
    row.setAxis(low, high);
    row.setGeometry(0, top, width(), row.sizeHint().height());
    row.setVisible(true);
}

void PlaceList::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(scaledFont(font(), 0.85, true));
    painter.setPen(theme().mutedInk);
    if (ranking_.changes.empty())
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         ranking_.hidden ? hiddenText()
                                         : tr("The likely range is being computed."));
    else if (!least_.isEmpty())
        painter.drawText(least_, Qt::AlignLeft | Qt::AlignVCenter, tr("moved least"));
}

}  // namespace kyosei
