// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/place_row.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace kyosei {

namespace {

constexpr double kRowHeight = 1.15, kSmaller = 0.88;
constexpr double kNumberWidth = 2.9, kMaxNamesShare = 0.62;

}  // namespace

PlaceRow::PlaceRow(QWidget* parent) : BarRow(parent) {}

void PlaceRow::setContent(PlaceRowContent content) {
    content_ = std::move(content);
    setAccessibleName(content_.sentence);
    setToolTip(content_.sentence);
    update();
}

double PlaceRow::wantedName() const {
    const double swatches = static_cast<double>(content_.countries.size()) * lines(*this, 0.32);
    return swatches + lines(*this, 0.6) +
           QFontMetricsF(scaledFont(font(), kSmaller)).horizontalAdvance(content_.name);
}

void PlaceRow::setNameWidth(double width) {
    nameWidth_ = width;
    update();
}

QSize PlaceRow::sizeHint() const {
    return {lines(*this, 14), lines(*this, kRowHeight)};
}

QSize PlaceRow::minimumSizeHint() const {
    return {lines(*this, 10), lines(*this, kRowHeight)};
}

void PlaceRow::paintContent(QPainter& painter) {
    const double swatch = lines(*this, 0.32), gap = lines(*this, 0.3);
    double left = 2;
    for (const int country : content_.countries) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().element(country));
        painter.drawRect(QRectF(left, (height() - 2 * swatch) / 2, swatch, 2 * swatch));
        left += swatch;
    }
    left += content_.countries.empty() ? 0 : gap;
    const double names = std::min(nameWidth_, width() * kMaxNamesShare),
                 numbers = lines(*this, kNumberWidth);
    painter.setFont(scaledFont(font(), kSmaller));
    painter.setPen(theme().ink);
    const QRectF name(left, 0, names - left, height());
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(content_.name, Qt::ElideRight,
                                                      static_cast<int>(name.width())));
    paintBar(painter,
             QRectF(names + gap, height() * 0.22, width() - names - numbers - gap, height() * 0.56),
             {content_.value, content_.range, content_.colour});
    painter.setFont(scaledFont(font(), 0.92, true));
    painter.setPen(content_.colour);
    painter.drawText(rect().adjusted(0, 0, -2, 0), Qt::AlignRight | Qt::AlignVCenter,
                     content_.number);
}

}  // namespace kyosei
