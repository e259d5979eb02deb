// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/predict/predict_sketch.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/text/format.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace kyosei {

namespace {

QVector<QPointF> pointsOf(const Sketch& sketch) {
    QVector<QPointF> points;
    for (std::size_t i = 0; i < sketch.times.size(); ++i)
        points << QPointF(sketch.times[i], sketch.values[i]);
    return points;
}

}  // namespace

PredictSketch::PredictSketch(QWidget* parent) : QWidget(parent) {
    setCursor(Qt::CrossCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize PredictSketch::sizeHint() const {
    return {lines(*this, 24), lines(*this, 14)};
}

QSize PredictSketch::minimumSizeHint() const {
    return {lines(*this, 12), lines(*this, 5)};
}

void PredictSketch::setPicture(PredictPicture picture) {
    picture_ = std::move(picture);
    setCursor(picture_.asking ? Qt::CrossCursor : Qt::ArrowCursor);
    update();
}

void PredictSketch::setGuess(const Guess& guess) {
    guess_ = guess;
    update();
}

QRectF PredictSketch::plot() const {
    return QRectF(rect()).adjusted(lines(*this, 2.8), lines(*this, 1.3), -lines(*this, 1),
                                   -lines(*this, 1.4));
}

QPointF PredictSketch::toPixel(const QPointF& point) const {
    const QRectF place = plot();
    return {place.left() +
                (point.x() - picture_.first) / (picture_.last - picture_.first) * place.width(),
            place.bottom() -
                (point.y() - picture_.low) / (picture_.high - picture_.low) * place.height()};
}

QPointF PredictSketch::toValue(const QPointF& pixel) const {
    const QRectF place = plot();
    return {picture_.first +
                (pixel.x() - place.left()) / place.width() * (picture_.last - picture_.first),
            std::clamp(picture_.low + (place.bottom() - pixel.y()) / place.height() *
                                          (picture_.high - picture_.low),
                       picture_.low, picture_.high)};
}

void PredictSketch::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !picture_.asking)
        return;
    before_ = toValue(event->position());
    lowEnd_ = std::abs(before_.y() - guess_.low) < std::abs(before_.y() - guess_.high);
    draw(event->position());
}

void PredictSketch::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons().testFlag(Qt::LeftButton) && picture_.asking)
        draw(event->position());
}

void PredictSketch::draw(const QPointF& pixel) {
    const QPointF here = toValue(pixel);
    if (picture_.kind == PredictKind::curve) {
        drawCurve(before_, here);
    } else {
        (lowEnd_ ? guess_.low : guess_.high) = here.y();
        if (guess_.low > guess_.high) {
            std::swap(guess_.low, guess_.high);
            lowEnd_ = !lowEnd_;
        }
    }
    before_ = here;
    update();
    emit edited();
}

void PredictSketch::drawCurve(const QPointF& from, const QPointF& to) {
    const double left = std::min(from.x(), to.x());
    const double right = std::max(from.x(), to.x());
    for (std::size_t i = 1; i < guess_.curve.times.size(); ++i) {  // the present is known
        const double year = guess_.curve.times[i];
        if (year < left - 0.5 || year > right + 0.5)
            continue;
        const double share =
            right > left ? std::clamp((year - from.x()) / (to.x() - from.x()), 0.0, 1.0) : 1.0;
        guess_.curve.values[i] = std::lerp(from.y(), to.y(), share);
    }
}

void PredictSketch::paintAxes(QPainter& painter) const {
    const QRectF place = plot();
    painter.setFont(scaledFont(font(), 0.85));
    constexpr int kTicks = 4;
    for (int i = 0; i <= kTicks; ++i) {
        const double value = picture_.low + (picture_.high - picture_.low) * i / kTicks;
        const double y = toPixel({picture_.first, value}).y();
        painter.setPen(theme().grid);
        painter.drawLine(QPointF(place.left(), y), QPointF(place.right(), y));
        painter.setPen(theme().mutedInk);
        const bool wide = picture_.high >= 10;
        painter.drawText(
            QRectF(0, y - lines(*this, 0.6), place.left() - spacing(*this), lines(*this, 1.2)),
            Qt::AlignRight | Qt::AlignVCenter, formatSigned(value, wide ? 0 : picture_.decimals));
    }
    for (double year = std::ceil(picture_.first / 10) * 10; year <= picture_.last; year += 10) {
        const double x = toPixel({year, 0}).x();
        painter.drawText(
            QRectF(x - lines(*this, 2), place.bottom(), lines(*this, 4), lines(*this, 1.4)),
            Qt::AlignCenter, formatYear(year));
    }
    painter.drawText(
        QRectF(place.left(), 0, place.width(), place.top()), Qt::AlignLeft | Qt::AlignVCenter,
        picture_.unit.isEmpty() ? tr("change from the baseline")
                                : tr("change from the baseline, %1").arg(picture_.unit));
    const double zero = toPixel({picture_.first, 0}).y();
    painter.setPen(QPen(theme().baseline, 1.4));
    painter.drawLine(QPointF(place.left(), zero), QPointF(place.right(), zero));
}

void PredictSketch::paintLine(QPainter& painter, const QVector<QPointF>& points,
                              const QPen& pen) const {
    QPolygonF line;
    for (const QPointF& point : points)
        if (point.x() >= picture_.first && point.x() <= picture_.last && std::isfinite(point.y()))
            line << toPixel(point);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
}

void PredictSketch::paintCurves(QPainter& painter) const {
    const double thick = std::max(2.0, lines(*this, 0.14) * 1.0);
    if (picture_.revealed) {
        for (const Guess& guess : picture_.guesses)
            paintLine(painter, pointsOf(guess.curve), QPen(theme().assumption, 1));
        if (picture_.guesses.size() > 2)
            paintLine(painter, picture_.median,
                      QPen(theme().assumption, thick, Qt::DashLine, Qt::FlatCap));
    } else if (picture_.asking) {
        paintLine(painter, pointsOf(guess_.curve),
                  QPen(theme().assumption, thick, Qt::SolidLine, Qt::RoundCap));
    }
}

void PredictSketch::paintRange(QPainter& painter, double x, const Guess& guess,
                               const QColor& colour) const {
    const double half = lines(*this, 0.3);
    const double top = toPixel({0, guess.high}).y();
    const double bottom = toPixel({0, guess.low}).y();
    painter.setPen(QPen(colour, std::max(2.0, lines(*this, 0.12) * 1.0)));
    painter.drawLine(QPointF(x, top), QPointF(x, bottom));
    painter.drawLine(QPointF(x - half, top), QPointF(x + half, top));
    painter.drawLine(QPointF(x - half, bottom), QPointF(x + half, bottom));
}

void PredictSketch::paintRanges(QPainter& painter) const {
    const double at = toPixel({picture_.year, 0}).x();
    if (picture_.asking)
        paintRange(painter, at, guess_, theme().assumption);
    if (!picture_.revealed)
        return;
    // Side by side, to the left of their year.
    const double step = std::min<double>(
        lines(*this, 1),
        0.4 * plot().width() / std::max<double>(1, static_cast<double>(picture_.guesses.size())));
    double x = at;
    for (const Guess& guess : picture_.guesses)
        paintRange(painter, x -= step, guess, theme().assumption);
    painter.setPen(QPen(theme().accent, 1, Qt::DashLine));
    const double y = toPixel({0, picture_.outcome}).y();
    painter.drawLine(QPointF(x, y), QPointF(at, y));
}

void PredictSketch::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxes(painter);
    painter.setClipRect(plot().adjusted(-2, -2, 2, 2));
    if (picture_.revealed) {
        QPolygonF band;
        for (const QPointF& point : picture_.resultHigh)
            band << toPixel(point);
        for (auto point = picture_.resultLow.rbegin(); point != picture_.resultLow.rend(); ++point)
            band << toPixel(*point);
        QColor fill = theme().accent;
        fill.setAlphaF(0.18F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPolygon(band);
    }
    if (picture_.revealed)
        paintLine(painter, picture_.result, QPen(theme().accent, 2.4));
    picture_.kind == PredictKind::curve ? paintCurves(painter) : paintRanges(painter);
}

}  // namespace kyosei
