// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chain/chain_item.h"

#include "ui/chain/chain_text.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/text/phrases.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kyosei {

namespace {

constexpr double kNumberSize = 1.22, kTitleSize = 0.92, kCaptionSize = 0.82;
constexpr double kBandOpacity = 0.22;
constexpr double kHinting = 0.95;  ///< letters do not shrink evenly
constexpr double kReadable = 20;   ///< pixels, on a screen for a room

/// Years to the left and right, changes up and down; zero and the least reach are in it.
class ChainScale {
public:
    ChainScale(const ChainItemContent& item, const QRectF& place) : place_(place) {
        if (item.median.isEmpty())
            return;
        first_ = item.median.first().x();
        last_ = item.median.last().x();
        for (const QPolygonF* curve : {&item.median, &item.low, &item.high})
            for (const QPointF& point : *curve) {
                low_ = std::min(low_, point.y());
                high_ = std::max(high_, point.y());
            }
        const double missing = item.span - (high_ - low_);
        if (missing > 0) {  // on the side on which there is something
            const bool up = high_ >= -low_;
            (up ? high_ : low_) += up ? missing : -missing;
        }
    }
    [[nodiscard]] QPointF at(const QPointF& point) const {
        const double x = last_ > first_ ? (point.x() - first_) / (last_ - first_) : 0;
        const double y = high_ > low_ ? (high_ - point.y()) / (high_ - low_) : 0.5;
        return {place_.left() + x * place_.width(), place_.top() + y * place_.height()};
    }
    [[nodiscard]] QPolygonF of(const QPolygonF& curve) const {
        QPolygonF placed;
        for (const QPointF& point : curve)
            placed.append(at(point));
        return placed;
    }
    [[nodiscard]] double zero() const { return at({first_, 0}).y(); }

private:
    QRectF place_;
    double first_ = 0, last_ = 1, low_ = 0, high_ = 0;
};

QPointF pointAt(const QPolygonF& curve, double year) {
    const auto after = std::find_if(curve.begin(), curve.end(),
                                    [year](const QPointF& point) { return point.x() >= year; });
    return after == curve.end() ? curve.last() : *after;
}

}  // namespace

ChainItem::ChainItem(QWidget* parent) : PaintedButton(parent) {}

void ChainItem::setContent(const ChainItemContent& content, const QString& description) {
    content_ = content;
    const QString sentence = chainSentence(content);
    setAccessibleName(sentence);
    setAccessibleDescription(description);
    setToolTip(sentences(sentence, description));
    update();
}

void ChainItem::setLook(Look look) {
    look_ = look;
    update();
}

void ChainItem::setAlone(bool alone) {
    alone_ = alone;
    update();
}

void ChainItem::setBarAxis(double low, double high) {
    axisLow_ = low;
    axisHigh_ = high;
    update();
}

QSize ChainItem::sizeHint() const {
    return {lines(*this, 5), lines(*this, look_ == Look::bar ? 1 : 4)};
}

QColor ChainItem::colour() const {
    if (!content_.hasDirection() || content_.cost)
        return theme().mutedInk;
    return content_.isAgainst() ? theme().worse : theme().accent;
}

void ChainItem::paintContent(QPainter& painter) {
    if (look_ == Look::bar) {
        paintBar(painter);
    } else {
        QRectF place(rect());
        const auto row = [&](double size) {
            const QRectF top(place.left(), place.top(), place.width(), lines(*this, size));
            place.setTop(top.bottom());
            return top;
        };
        const bool compact = look_ == Look::compact;
        if (compact) {
            painter.setFont(fitting(kTitleSize, content_.title, place.width()));
            painter.setPen(theme().ink);
            painter.drawText(row(kTitleSize), Qt::AlignLeft | Qt::AlignVCenter, content_.title);
        }
        paintNumber(painter, row(compact ? 1.1 : kNumberSize));
        if (!compact) {
            paintCaption(painter, row(kCaptionSize));
        }
        paintCurve(painter, place.adjusted(1, spacing(*this) * 0.4, -3, -2));
    }
}

/// Bold and of this size, or as much smaller as the text needs, but not smaller than captions; in
/// the large type of a presentation, where all must fit, not smaller than what can be read.
QFont ChainItem::fitting(double size, const QString& text, double width) const {
    const QFont usual = scaledFont(font(), size, true);
    const double needed = QFontMetricsF(usual).horizontalAdvance(text);
    const double least = std::min(kCaptionSize, kReadable / QFontInfo(font()).pixelSize());
    return needed <= width
               ? usual
               : scaledFont(font(), std::max(least, kHinting * size * width / needed), true);
}

void ChainItem::paintNumber(QPainter& painter, const QRectF& place) const {
    const QString number = chainNumber(content_), word = chainWord(content_);
    const QFont large = scaledFont(font(), look_ == Look::compact ? 1.08 : kNumberSize, true);
    painter.setFont(large);
    painter.setPen(colour());
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, number);
    const double used = QFontMetricsF(large).horizontalAdvance(number) + spacing(*this);
    const QFont small = scaledFont(font(), kCaptionSize, !word.isEmpty());
    // What does not fit is in the tool tip; half a word would be worse.
    for (const QString& text : {word, look_ == Look::compact ? content_.brief : QString()}) {
        const QRectF rest = place.adjusted(used, 0, 0, 0);
        if (text.isEmpty() || QFontMetricsF(small).horizontalAdvance(text) > rest.width())
            continue;
        painter.setFont(small);
        painter.setPen(word.isEmpty() ? theme().mutedInk : colour());
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, text);
        break;
    }
}

/// What the number is, as fully as there is room for.
void ChainItem::paintCaption(QPainter& painter, const QRectF& place) const {
    painter.setFont(scaledFont(font(), kCaptionSize));
    painter.setPen(theme().mutedInk);
    const QStringList texts =
        alone_ ? QStringList{content_.unit, content_.brief}
               : QStringList{listed({content_.title, content_.unit}),
                             listed({content_.title, content_.brief}), content_.title};
    for (const QString& text : texts)
        if (QFontMetricsF(painter.font()).horizontalAdvance(text) <= place.width())
            return painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, text);
}

void ChainItem::paintCurve(QPainter& painter, const QRectF& place) const {
    if (content_.median.size() < 2 || place.height() < 4)
        return;
    const ChainScale scale(content_, place);
    QColor band = colour();
    band.setAlphaF(static_cast<float>(kBandOpacity));
    QPolygonF range = scale.of(content_.low);
    const QPolygonF high = scale.of(content_.high);
    std::copy(high.rbegin(), high.rend(), std::back_inserter(range));
    painter.setPen(Qt::NoPen);
    painter.setBrush(band);
    painter.drawPolygon(range);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().baseline, 1.2));
    painter.drawLine(QPointF(place.left(), scale.zero()), QPointF(place.right(), scale.zero()));
    painter.setPen(QPen(colour(), 2));
    painter.drawPolyline(scale.of(content_.median));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour());
    painter.drawEllipse(scale.at(pointAt(content_.median, content_.year)), 2.6, 2.6);
}

void ChainItem::paintBar(QPainter& painter) const {
    const QRectF place(rect());
    const double names = place.width() * 0.38, numbers = lines(*this, 2.4);
    painter.setFont(scaledFont(font(), kCaptionSize));
    painter.setPen(theme().ink);
    painter.drawText(QRectF(0, 0, names, place.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     content_.title);
    painter.setFont(scaledFont(font(), kTitleSize, true));
    painter.setPen(colour());
    // Colour alone would have to say it otherwise.
    const QString sign = chainWord(content_).isEmpty() ? QString() : QStringLiteral(" ?");
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, chainNumber(content_) + sign);

    const QRectF track(names, place.height() * 0.25, place.width() - names - numbers,
                       place.height() * 0.5);
    if (!content_.change || track.width() < 8)
        return;
    const auto x = [&](double value) {
        const double share = (value - axisLow_) / (axisHigh_ - axisLow_);
        return track.left() + std::clamp(share, 0.0, 1.0) * track.width();
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour());
    painter.drawRect(
        QRectF(QPointF(x(0), track.top()), QPointF(x(content_.change->median), track.bottom()))
            .normalized());
    painter.setPen(QPen(theme().mutedInk, 1.2));
    const double y = track.center().y();
    painter.drawLine(QPointF(x(content_.change->low), y), QPointF(x(content_.change->high), y));
    painter.setPen(QPen(theme().baseline, 1.2));
    painter.drawLine(QPointF(x(0), 1), QPointF(x(0), place.height() - 1));
}

void ChainItem::keyPressEvent(QKeyEvent* event) {
    const bool back = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    if (back || event->key() == Qt::Key_Right || event->key() == Qt::Key_Down)
        emit stepWanted(back ? -1 : 1);
    else
        PaintedButton::keyPressEvent(event);
}

void ChainItem::focusInEvent(QFocusEvent* event) {
    PaintedButton::focusInEvent(event);
    emit focused();
}

}  // namespace kyosei
