// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/contribution_row.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace kyosei {

namespace {

constexpr double kRowHeight = 1.5;
constexpr int kLit = 26;  ///< of 255: a row under the pointer
constexpr double kNames = 0.34, kRanges = 0.2, kNumbers = 0.11;  ///< of the width

}  // namespace

ContributionRow::ContributionRow(QWidget* parent) : PaintedButton(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ContributionRow::setContent(ContributionRowContent content) {
    content_ = std::move(content);
    setAccessibleName(content_.sentence);
    setToolTip(content_.sentence);
    update();
}

void ContributionRow::setAxis(double low, double high) {
    low_ = low;
    high_ = high;
    update();
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
    paintBar(painter, QRectF(names + gap, height() * 0.24, all - names - numbers - ranges - 3 * gap,
                             height() * 0.52));
    painter.setFont(scaledFont(font(), 1, true));
    painter.setPen(content_.colour);
    painter.drawText(QRectF(all - ranges - numbers - gap, 0, numbers, height()),
                     Qt::AlignRight | Qt::AlignVCenter, content_.number);
    painter.setFont(scaledFont(font(), 0.88));
    painter.setPen(theme().mutedInk);
    painter.drawText(QRectF(all - ranges, 0, ranges - 4, height()),
                     Qt::AlignRight | Qt::AlignVCenter, content_.range);
}

void ContributionRow::paintBar(QPainter& painter, const QRectF& track) const {
    if (track.width() < 8)
        return;
    const auto x = [&](double value) {
        return track.left() + std::clamp((value - low_) / (high_ - low_), 0.0, 1.0) * track.width();
    };
    painter.setPen(content_.hatched ? QPen(content_.colour, 1) : QPen(Qt::NoPen));
    painter.setBrush(
        QBrush(content_.colour, content_.hatched ? Qt::BDiagPattern : Qt::SolidPattern));
    painter.drawRect(
        QRectF(QPointF(x(0), track.top()), QPointF(x(content_.share.median), track.bottom()))
            .normalized());
    painter.setPen(QPen(theme().ink, 1.2));
    const double y = track.center().y();
    painter.drawLine(QPointF(x(content_.share.low), y), QPointF(x(content_.share.high), y));
    painter.setPen(QPen(theme().baseline, 1.2));
    painter.drawLine(QPointF(x(0), 0), QPointF(x(0), height()));
    if (!content_.alone)
        return;
    const double at = x(*content_.alone), size = height() * 0.13;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().ink);
    painter.drawPolygon(
        QPolygonF({QPointF(at - size, track.top() - size), QPointF(at + size, track.top() - size),
                   QPointF(at, track.top() + size * 0.6)}));
}

void ContributionRow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        focusNextPrevChild(event->key() == Qt::Key_Down);
    else
        PaintedButton::keyPressEvent(event);
}

}  // namespace kyosei
