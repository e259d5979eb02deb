// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/contribution_row.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QCheckBox>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace kyosei {

namespace {

constexpr double kRowHeight = 1.5, kNotedHeight = 2.3;
constexpr double kCourse = 0.12;  ///< of the width
constexpr int kLit = 26;          ///< of 255: a row under the pointer
constexpr double kNames = 0.34, kRanges = 0.2, kNumbers = 0.11;  ///< of the width

}  // namespace

ContributionRow::ContributionRow(QWidget* parent) : BarRow(parent) {}

void ContributionRow::setContent(ContributionRowContent content) {
    content_ = std::move(content);
    setAccessibleName(content_.sentence);
    setToolTip(content_.sentence);
    showCheck();
    updateGeometry();
    update();
}

void ContributionRow::showCheck() {
    if (content_.check && !check_) {
        check_ = new QCheckBox(this);
        connect(check_, &QCheckBox::clicked, this, &ContributionRow::checkPressed);
    }
    if (!check_)
        return;
    check_->setVisible(content_.check.has_value());
    if (!content_.check)
        return;
    check_->setChecked(content_.check->on);
    check_->setAccessibleName(content_.check->name);
    check_->setToolTip(content_.check->name);
    placeCheck();
}

void ContributionRow::placeCheck() {
    const QSize size = check_->sizeHint();
    check_->setGeometry(lines(*this, 0.2), (height() - size.height()) / 2, size.width(),
                        size.height());
}

void ContributionRow::resizeEvent(QResizeEvent* event) {
    BarRow::resizeEvent(event);
    if (check_)
        placeCheck();
}

void ContributionRow::tell(bool at) {
    if (std::exchange(looked_, at) != at)
        emit looked(at);
}

void ContributionRow::enterEvent(QEnterEvent* event) {
    BarRow::enterEvent(event);
    tell(true);
}

void ContributionRow::leaveEvent(QEvent* event) {
    BarRow::leaveEvent(event);
    tell(hasFocus());
}

void ContributionRow::focusInEvent(QFocusEvent* event) {
    BarRow::focusInEvent(event);
    tell(true);
}

void ContributionRow::focusOutEvent(QFocusEvent* event) {
    BarRow::focusOutEvent(event);
    tell(underMouse());
}

void ContributionRow::hideEvent(QHideEvent* event) {
    BarRow::hideEvent(event);
    tell(false);
}

QSize ContributionRow::sizeHint() const {
    return {lines(*this, 24), lines(*this, content_.note.isEmpty() ? kRowHeight : kNotedHeight)};
}

QSize ContributionRow::minimumSizeHint() const {
    return {lines(*this, 16), sizeHint().height()};
}

void ContributionRow::paintContent(QPainter& painter) {
    const double gap = lines(*this, 0.4), all = width();
    const double names = kNames * all, ranges = kRanges * all, numbers = kNumbers * all;
    if (underMouse()) {
        QColor lit = theme().accent;
        lit.setAlpha(kLit);
        painter.fillRect(rect(), lit);
    }
    const double name = content_.check ? check_->geometry().right() + gap / 2 : gap;
    paintName(painter, QRectF(name, 0, names - name, height()));
    const double course = content_.course.isEmpty() ? 0 : kCourse * all;
    const double thickness = lines(*this, 0.78);
    const QRectF track(names + gap, (height() - thickness) / 2,
                       all - names - numbers - ranges - course - 3 * gap, thickness);
    paintCourse(painter, QRectF(track.right() + gap, 2, course - gap, height() - 4));
    if (content_.other)
        paintBar(painter, track, {*content_.other, std::nullopt, theme().mutedInk, false});
    paintBar(painter, track,
             {content_.share.median,
              content_.share.low < content_.share.high
                  ? std::optional(std::pair(content_.share.low, content_.share.high))
                  : std::nullopt,
              content_.colour, content_.hatched});
    paintMark(painter, track);
    painter.setFont(scaledFont(font(), 1, true));
    painter.setPen(content_.colour);
    painter.drawText(QRectF(all - ranges - numbers - gap, 0, numbers, height()),
                     Qt::AlignRight | Qt::AlignVCenter, content_.number);
    painter.setFont(scaledFont(font(), 0.88));
    painter.setPen(theme().mutedInk);
    painter.drawText(QRectF(all - ranges, 0, ranges - 4, height()),
                     Qt::AlignRight | Qt::AlignVCenter, content_.range);
}

void ContributionRow::paintName(QPainter& painter, const QRectF& place) const {
    const auto write = [&](const QString& text, const QRectF& line) {
        painter.drawText(
            line, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(line.width())));
    };
    QRectF line = place;
    if (!content_.note.isEmpty())
        line.setHeight(place.height() * 0.55);
    painter.setFont(scaledFont(font(), 1, content_.hatched));
    painter.setPen(theme().ink);
    write(content_.name, line);
    if (content_.note.isEmpty())
        return;
    painter.setFont(scaledFont(font(), 0.82));
    painter.setPen(theme().mutedInk);
    write(content_.note, QRectF(line.bottomLeft(), place.bottomRight()));
}

void ContributionRow::paintCourse(QPainter& painter, const QRectF& place) const {
    if (content_.course.size() < 2)
        return;
    double low = 0;
    double high = 0;
    for (const QPointF& point : content_.course) {
        low = std::min(low, point.y());
        high = std::max(high, point.y());
    }
    if (content_.courseEnds) {
        low = content_.courseEnds->first;
        high = content_.courseEnds->second;
    }
    if (high <= low)
        return;
    const double first = content_.course.first().x();
    const double years = content_.course.last().x() - first;
    YearLine line;
    for (const QPointF& point : content_.course)
        line << QPointF(place.left() + (point.x() - first) / years * place.width(),
                        place.bottom() - (point.y() - low) / (high - low) * place.height());
    const double zero = place.bottom() + low / (high - low) * place.height();
    painter.setPen(QPen(theme().grid, 1));
    painter.drawLine(QPointF(place.left(), zero), QPointF(place.right(), zero));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(content_.colour, 1.5));
    painter.drawPolyline(line);
}

void ContributionRow::paintMark(QPainter& painter, const QRectF& track) const {
    if (!content_.alone)
        return;
    const double at = xOf(*content_.alone, track), size = height() * 0.13;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().ink);
    painter.drawPolygon(
        QPolygonF({QPointF(at - size, track.top() - size), QPointF(at + size, track.top() - size),
                   QPointF(at, track.top() + size * 0.6)}));
}

}  // namespace kyosei
