// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/contribution_row.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QPainter>

#include <utility>

namespace kyosei {

namespace {

constexpr double kRowHeight = 1.5;
constexpr int kLit = 26;  ///< of 255: a row under the pointer
constexpr double kNames = 0.34, kRanges = 0.2, kNumbers = 0.11;  ///< of the width

}  // namespace

ContributionRow::ContributionRow(QWidget* parent) : BarRow(parent) {}

void ContributionRow::setContent(ContributionRowContent content) {
    content_ = std::move(content);
    setAccessibleName(content_.sentence);
    setToolTip(content_.sentence);
    update();
}

void ContributionRow::enterEvent(QEnterEvent* event) {
    BarRow::enterEvent(event);
    emit looked(true);
}

void ContributionRow::leaveEvent(QEvent* event) {
    BarRow::leaveEvent(event);
    emit looked(hasFocus());
}

void ContributionRow::focusInEvent(QFocusEvent* event) {
    BarRow::focusInEvent(event);
    emit looked(true);
}

void ContributionRow::focusOutEvent(QFocusEvent* event) {
    BarRow::focusOutEvent(event);
    emit looked(underMouse());
}

void ContributionRow::hideEvent(QHideEvent* event) {
    BarRow::hideEvent(event);
    emit looked(false);
}

QSize ContributionRow::sizeHint() const {
    return {lines(*this, 24), lines(*this, kRowHeight)};
}

QSize ContributionRow::minimumSizeHint() const {
    return {lines(*this, 16), lines(*this, kRowHeight)};
}

void ContributionRow::paintContent(QPainter& painter) {
    const double gap = lines(*this, 0.4), all = width();
    const double names = kNames * all, ranges = kRanges * all, numbers = kNumbers * all;
    if (underMouse()) {
        QColor lit = theme().accent;
        lit.setAlpha(kLit);
        painter.fillRect(rect(), lit);
    }
    painter.setFont(scaledFont(font(), 1, content_.hatched));
    painter.setPen(theme().ink);
    painter.drawText(QRectF(gap, 0, names - gap, height()), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(content_.name, Qt::ElideRight,
                                                      static_cast<int>(names - gap)));
    const QRectF track(names + gap, height() * 0.24, all - names - numbers - ranges - 3 * gap,
                       height() * 0.52);
    paintBar(painter, track,
             {content_.share.median, std::pair(content_.share.low, content_.share.high),
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
