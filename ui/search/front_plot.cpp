// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/front_plot.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/text/format.h"
#include "ui/text/phrases.h"
#include "ui/widgets/year_axes.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace kyosei {

namespace {

constexpr double kSmallType = 0.85;
constexpr double kHundred = 100;
constexpr double kDot = 0.3, kDisc = 0.52;  ///< radii in line heights

QString shareLabel(double share) {
    return formatNumber(kHundred * share, 0);
}

}  // namespace

FrontPlot::FrontPlot(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Cost and chance of the packages"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void FrontPlot::setPoints(std::vector<FrontPoint> points, double wanted,
                          std::optional<double> budget) {
    points_ = std::move(points);
    wanted_ = wanted;
    budget_ = budget;
    chosen_ = hovered_ = -1;
    setAccessibleDescription(points_.empty() ? QString()
                                             : tr("%n packages; the arrow keys go through them",
                                                  nullptr, static_cast<int>(points_.size())));
    update();
}

void FrontPlot::setUnit(const QString& unit) {
    unit_ = unit;
    update();
}

void FrontPlot::setChosen(int point) {
    chosen_ = point;
    update();
}

QSize FrontPlot::sizeHint() const {
    return {lines(*this, 22), lines(*this, 16)};
}

QSize FrontPlot::minimumSizeHint() const {
    return {lines(*this, 14), lines(*this, 9)};
}

QRectF FrontPlot::plot() const {
    const QFontMetrics small(scaledFont(font(), kSmallType));
    const double left = small.horizontalAdvance(shareLabel(1)) + 2 * spacing(*this);
    const double above = small.height() + spacing(*this);
    const double below = 2.2 * small.height() + spacing(*this);
    return QRectF(rect()).adjusted(left, above, -2.0 * spacing(*this), -below);
}

double FrontPlot::lowestCost() const {
    double lowest = 0;
    for (const FrontPoint& point : points_)
        lowest = std::min(lowest, point.cost);
    return lowest < 0 ? 1.1 * lowest : 0;
}

double FrontPlot::highestCost() const {
    double highest = 0;
    for (const FrontPoint& point : points_)
        highest = std::max(highest, point.cost);
    if (budget_ && *budget_ < 2 * highest)
        highest = std::max(highest, *budget_);
    return highest > 0 ? 1.08 * highest : 1;
}

QPointF FrontPlot::placeOf(double cost, double share) const {
    const QRectF area = plot();
    const double low = lowestCost(), high = highestCost();
    return {area.left() + (cost - low) / (high - low) * area.width(),
            area.bottom() - share * area.height()};
}

int FrontPlot::pointAt(const QPointF& pixel) const {
    int nearest = -1;
    double best = lines(*this, 1);
    for (std::size_t k = 0; k < points_.size(); ++k) {
        const QPointF away = placeOf(points_[k].cost, points_[k].share) - pixel;
        // Of two at one place the one that has a card.
        const double distance =
            std::hypot(away.x(), away.y()) - (points_[k].letter.isEmpty() ? 0 : 2);
        if (distance < best) {
            best = distance;
            nearest = static_cast<int>(k);
        }
    }
    return nearest;
}

void FrontPlot::choose(int point) {
    if (point < 0 || point >= static_cast<int>(points_.size()))
        return;
    chosen_ = point;
    setAccessibleDescription(points_[static_cast<std::size_t>(point)].text);
    update();
    emit chosenByHand(point);
}

bool FrontPlot::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int point = pointAt(help->pos());
    if (point >= 0)
        QToolTip::showText(help->globalPos(),
                           inShortLines(points_[static_cast<std::size_t>(point)].text), this);
    else
        QToolTip::hideText();
    return true;
}

void FrontPlot::mousePressEvent(QMouseEvent* event) {
    choose(pointAt(event->position()));
}

void FrontPlot::mouseDoubleClickEvent(QMouseEvent* event) {
    if (const int point = pointAt(event->position()); point >= 0)
        emit applyWanted(point);
}

void FrontPlot::mouseMoveEvent(QMouseEvent* event) {
    const int point = pointAt(event->position());
    setCursor(point >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (std::exchange(hovered_, point) != point)
        update();
}

void FrontPlot::leaveEvent(QEvent* event) {
    hovered_ = -1;
    update();
    QWidget::leaveEvent(event);
}

void FrontPlot::keyPressEvent(QKeyEvent* event) {
    const int count = static_cast<int>(points_.size());
    // Through all in the order of their cost.
    std::vector<int> order(points_.size());
    for (int k = 0; k < count; ++k)
        order[static_cast<std::size_t>(k)] = k;
    std::ranges::stable_sort(order, {},
                             [&](int k) { return points_[static_cast<std::size_t>(k)].cost; });
    const auto at = std::ranges::find(order, chosen_) - order.begin();
    const int key = event->key();
    if (key == Qt::Key_Right || key == Qt::Key_Up) {
        const auto next = at == count ? 0 : std::min<std::ptrdiff_t>(at + 1, count - 1);
        choose(count == 0 ? -1 : order[static_cast<std::size_t>(next)]);
    } else if (key == Qt::Key_Left || key == Qt::Key_Down) {
        choose(count == 0 ? -1
                          : order[static_cast<std::size_t>(
                                at == count ? count - 1 : std::max<std::ptrdiff_t>(at - 1, 0))]);
    } else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && chosen_ >= 0) {
        emit applyWanted(chosen_);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void FrontPlot::paintAxes(QPainter& painter) const {
    const QRectF area = plot();
    const QFont small = scaledFont(font(), kSmallType);
    painter.setFont(small);
    const int height = QFontMetrics(small).height();
    for (int i = 0; i <= 4; ++i) {
        const double share = i / 4.0;
        const double y = placeOf(0, share).y();
        painter.setPen(theme().grid);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(theme().mutedInk);
        painter.drawText(QRectF(0, y - height, area.left() - spacing(*this), 2 * height),
                         Qt::AlignRight | Qt::AlignVCenter, shareLabel(share));
    }
    painter.drawText(QRectF(0, 0, width(), height), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("Reaches it in so many of 100 futures"));
    const double span = highestCost() - lowestCost();
    const double step = niceStep(span);
    const int decimals = step < 1 ? static_cast<int>(std::ceil(-std::log10(step) - 1e-9)) : 0;
    const int first = static_cast<int>(std::ceil(lowestCost() / step - 1e-9));
    const int last = static_cast<int>(std::floor(highestCost() / step + 1e-9));
    for (int i = first; i <= last; ++i) {
        const double x = placeOf(i * step, 0).x();
        painter.setPen(theme().grid);
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 4));
        painter.setPen(theme().mutedInk);
        painter.drawText(QRectF(x - 4 * height, area.bottom() + 4, 8 * height, height),
                         Qt::AlignCenter, formatNumber(i * step, decimals));
    }
    painter.drawText(QRectF(0, this->height() - height, area.right(), height),
                     Qt::AlignRight | Qt::AlignVCenter, unit_);
    painter.setPen(theme().baseline);
    painter.drawLine(area.bottomLeft(), area.bottomRight());
}

void FrontPlot::paintLimits(QPainter& painter) const {
    const QRectF area = plot();
    const QFont small = scaledFont(font(), kSmallType);
    painter.setFont(small);
    const double y = placeOf(0, wanted_).y();
    painter.setPen(QPen(theme().ink, 1, Qt::DashLine));
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    painter.setPen(theme().ink);
    painter.drawText(QRectF(area.left() + 3, y - QFontMetrics(small).height(), area.width() - 2,
                            QFontMetrics(small).height()),
                     Qt::AlignLeft | Qt::AlignVCenter, tr("wanted"));
    if (!budget_ || *budget_ > highestCost())
        return;
    const double x = placeOf(*budget_, 0).x();
    painter.setPen(QPen(theme().ink, 1, Qt::DotLine));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
}

void FrontPlot::paintPoint(QPainter& painter, const FrontPoint& point, bool chosen,
                           bool hovered) const {
    const QPointF place = placeOf(point.cost, point.share);
    const QColor colour = point.works ? theme().accent : theme().mutedInk;
    if (chosen || hovered) {
        painter.setPen(QPen(colour, 1.5));
        painter.drawLine(placeOf(point.cost, point.low), placeOf(point.cost, point.high));
    }
    const double radius = lines(*this, point.letter.isEmpty() ? kDot : kDisc);
    painter.setPen(QPen(chosen ? theme().ink : colour, chosen ? 2.5 : 1.5));
    // What does not do what is wanted is hollow: colour alone says nothing.
    painter.setBrush(point.works ? colour : theme().surface);
    painter.drawEllipse(place, radius, radius);
    if (point.letter.isEmpty())
        return;
    painter.setFont(scaledFont(font(), kSmallType, true));
    painter.setPen(point.works ? theme().accentInk : theme().ink);
    painter.drawText(QRectF(place.x() - radius, place.y() - radius, 2 * radius, 2 * radius),
                     Qt::AlignCenter, point.letter);
}

void FrontPlot::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxes(painter);
    if (!points_.empty())
        paintLimits(painter);
    // Those with a card lie above the others, and the chosen one above all.
    for (const bool lettered : {false, true})
        for (std::size_t k = 0; k < points_.size(); ++k)
            if (points_[k].letter.isEmpty() != lettered && static_cast<int>(k) != chosen_)
                paintPoint(painter, points_[k], false, static_cast<int>(k) == hovered_);
    if (chosen_ >= 0 && chosen_ < static_cast<int>(points_.size()))
        paintPoint(painter, points_[static_cast<std::size_t>(chosen_)], true, true);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme().accent, 1, Qt::DotLine));
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

}  // namespace kyosei
