// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/headline/indicator_tile.h"

#include "ui/charts/plot/chart_pens.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/text/format.h"
#include "ui/text/phrases.h"
#include "ui/widgets/button_look.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kyosei {

namespace {

// The miniature never stretches less than this share of its largest value over its height, or
// small movements would look dramatic.
constexpr double kMinSpan = 0.35;

}  // namespace

IndicatorTile::IndicatorTile(QWidget* parent) : QAbstractButton(parent) {
    makePressable(*this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMaximumHeight(lines(*this, 7));
}

QString IndicatorTile::level() const {
    return content_.outlook
               ? changedLevel(content_.outlook->baseline, content_.outlook->change, content_.scale)
               : QString(QChar(0x2013));
}

QString IndicatorTile::changeText() const {
    if (content_.hidden)
        return hiddenText();
    if (!content_.outlook)
        return {};
    const Change& change = content_.outlook->change;
    return listed({changeNumber(change, content_.scale),
                   classWord(classify(change, content_.scale.thresholds))});
}

void IndicatorTile::setContent(Content content) {
    content_ = std::move(content);
    const QString year = formatYear(content_.horizon);
    setAccessibleName(
        tr("%1 in %2: %3").arg(content_.title, year, content_.hidden ? hiddenText() : level()));
    const QString description = content_.outlook
                                    ? explained(*content_.outlook, content_.horizon, content_.scale)
                                : content_.hidden ? hiddenText()
                                                  : tr("The likely range is being computed.");
    setAccessibleDescription(description);
    setToolTip(tr("%1 in %2: %3\n%4").arg(content_.title, year, content_.summary, description));
    update();
}

QSize IndicatorTile::sizeHint() const {
    return {lines(*this, 8.5), lines(*this, 5)};
}

QSize IndicatorTile::minimumSizeHint() const {
    return {lines(*this, 6.5), lines(*this, 4.2)};
}

void IndicatorTile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(underMouse() ? theme().accent : theme().border, 1));
    painter.setBrush(theme().window);
    const double radius = lines(*this, 0.3);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);

    const int pad = lines(*this, 0.4);
    const QRect inner = rect().adjusted(pad, pad / 2, -pad, -pad / 2);
    const QFont titleFont = scaledFont(font(), 0.9);
    const QFont numberFont = scaledFont(font(), 1.5, true);
    const int titleHeight = QFontMetrics(titleFont).height();
    const int changeHeight = lines(*this, 1.0);
    painter.setFont(titleFont);
    painter.setPen(theme().ink);
    painter.drawText(
        QRect(inner.left(), inner.top(), inner.width(), titleHeight),
        Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(titleFont).elidedText(content_.title, Qt::ElideRight, inner.width()));

    const QRect middle(inner.left(), inner.top() + titleHeight, inner.width(),
                       inner.height() - titleHeight - 2 * changeHeight);
    const QString number = level();
    painter.setFont(numberFont);
    painter.drawText(middle, Qt::AlignLeft | Qt::AlignVCenter, number);
    const int used = QFontMetrics(numberFont).horizontalAdvance(number) + pad;
    QRectF miniature = QRectF(middle).adjusted(used, 3, -1, -3);
    const double tallest = std::min(miniature.height(), miniature.width() / 2);
    miniature.adjust(0, (miniature.height() - tallest) / 2, 0, -(miniature.height() - tallest) / 2);
    paintSparkline(painter, miniature);

    const QRect last(inner.left(), inner.bottom() - changeHeight + 1, inner.width(), changeHeight);
    painter.setFont(scaledFont(font(), 0.85));
    painter.setPen(theme().mutedInk);
    if (content_.outlook) {
        painter.drawText(last.translated(0, -changeHeight), Qt::AlignLeft | Qt::AlignVCenter,
                         likelyChange(content_.outlook->change, content_.scale));
        painter.setPen(changeColour(changeRole(content_.outlook->change, content_.scale)));
    }
    painter.drawText(last, Qt::AlignLeft | Qt::AlignVCenter, changeText());
    drawFocus(painter, *this);
}

void IndicatorTile::paintSparkline(QPainter& painter, const QRectF& place) const {
    if (content_.baseline.size() < 2 || place.width() < 10) {
        return;
    }
    double low = HUGE_VAL;
    double high = -HUGE_VAL;
    for (const auto* values : {&content_.baseline, &content_.current}) {
        for (const double value : *values) {
            if (std::isfinite(value)) {
                low = std::min(low, value);
                high = std::max(high, value);
            }
        }
    }
    for (const auto& [at, least, most] : content_.range) {
        low = std::min(low, least);
        high = std::max(high, most);
    }
    if (!(high >= low)) {
        return;
    }
    const double span = std::max({high - low, kMinSpan * std::abs(high), 1e-9});
    const double bottom = (low + high - span) / 2;
    QPolygonF fan;
    for (const auto& [at, least, most] : content_.range) {
        const double x = place.left() + at * place.width();
        fan.prepend({x, place.bottom() - (least - bottom) / span * place.height()});
        fan.append({x, place.bottom() - (most - bottom) / span * place.height()});
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(theme().window, theme().accent, 0.22));
    painter.drawPolygon(fan);
    painter.setBrush(Qt::NoBrush);
    const auto draw = [&](const std::vector<double>& values, const QPen& pen) {
        QPolygonF path;
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (std::isfinite(values[i])) {
                const double x = static_cast<double>(i) / static_cast<double>(values.size() - 1);
                path.append({place.left() + x * place.width(),
                             place.bottom() - (values[i] - bottom) / span * place.height()});
            }
        }
        painter.setPen(pen);
        painter.drawPolyline(path);
    };
    draw(content_.current, QPen(theme().accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    draw(content_.baseline, QPen(theme().baseline, 1));
}

void IndicatorTile::keyPressEvent(QKeyEvent* event) {
    pressOnEnter(*this, event) ? event->accept() : QAbstractButton::keyPressEvent(event);
}

}  // namespace kyosei
