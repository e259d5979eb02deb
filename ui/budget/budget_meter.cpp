// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/budget_meter.h"

#include "ui/document/document.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/text/budget_text.h"
#include "ui/text/lever_text.h"
#include "ui/widgets/button_look.h"

#include <QPainter>

#include <algorithm>

namespace kyosei {

namespace {

constexpr double kUsualWidth = 30;  ///< in line heights

}  // namespace

BudgetMeter::BudgetMeter(const Document& document, QWidget* parent)
    : QToolButton(parent), document_(document) {
    setObjectName(QStringLiteral("budgetMeter"));
    setFont(scaledFont(font(), 0.86));
    setFocusPolicy(Qt::StrongFocus);
    setAutoRaise(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BudgetMeter::setSpending(const Spending& spending) {
    const std::optional<double> limit = document_.scenario().spendingLimit;
    const Headline& headline = document_.model().charts().headline();
    const QString cost = yearCostText(spending.all.last, spending.to, headline.money);
    cost_ = tr("Extra cost: %1").arg(cost);
    short_ = cost;
    limit_ = limitSentence(spending, limit);
    over_ = spending.overrun.has_value();
    fullness_ = limit && *limit > 0 ? std::clamp(spending.all.peak / *limit, 0.0, 1.0) : 0;
    const QString all = limit_.isEmpty() ? cost_ : tr("%1; %2").arg(cost_, limit_);
    setAccessibleName(tr("Budget: %1").arg(all));
    setAccessibleDescription(payers(spending));
    setToolTip(tr("%1\n\nWho pays, a year in %2:\n%3\n\nPress for the budget and its limit")
                   .arg(all, yearText(spending.to), payers(spending)));
    update();
}

QString BudgetMeter::payers(const Spending& spending) const {
    QStringList texts;
    const auto& actors = document_.levers().actors();
    for (std::size_t i = 0; i < actors.size() && i < spending.actors.size(); ++i)
        texts << tr("%1: %2").arg(dataText("elements", document_.levers().actorName(actors[i])),
                                  moneyNumber(spending.actors[i].last));
    return texts.join(u'\n');
}

int BudgetMeter::gaugeWidth() const {
    return limit_.isEmpty() ? 0 : lines(*this, 4);
}

QSize BudgetMeter::sizeHint() const {
    // What is left of its row, whatever it says: the window is not laid out anew for each number.
    return {lines(*this, kUsualWidth), lines(*this, 1.5)};
}

QSize BudgetMeter::minimumSizeHint() const {
    return {lines(*this, 12), lines(*this, 1.5)};
}

void BudgetMeter::paintGauge(QPainter& painter, const QRect& place) const {
    const Theme& look = theme();
    const QRectF frame = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(over_ ? look.worse : look.accent);
    painter.drawRect(QRectF(frame.left(), frame.top(), fullness_ * frame.width(), frame.height()));
    painter.setPen(QPen(look.mutedInk, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
}

void BudgetMeter::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& look = theme();
    const int gap = spacing(*this);
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.grid);
        painter.drawRoundedRect(QRectF(rect()), 4, 4);
    }
    if (hasFocus())
        drawFocus(painter, *this);
    QRect place = rect().adjusted(gap, 0, -gap, 0);
    const QFontMetrics metrics = fontMetrics();
    const int limitWidth = metrics.horizontalAdvance(limit_) + gaugeWidth() + 2 * gap;
    // The limit is what must be read; the cost is shortened first.
    const int room = place.width() - (limit_.isEmpty() ? 0 : limitWidth + 2 * gap);
    const QString cost = metrics.horizontalAdvance(cost_) <= room ? cost_ : short_;
    painter.setPen(look.mutedInk);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(cost, Qt::ElideRight, std::max(room, 0)));
    if (limit_.isEmpty())
        return;
    place.setLeft(place.left() + std::min(metrics.horizontalAdvance(cost), std::max(room, 0)) +
                  2 * gap);
    const int height = metrics.ascent() / 2;
    paintGauge(painter,
               QRect(place.left(), (this->height() - height) / 2, gaugeWidth() - gap, height));
    place.setLeft(place.left() + gaugeWidth() + gap / 2);
    painter.setPen(over_ ? look.worse : look.mutedInk);
    QFont font = this->font();
    font.setBold(over_);
    painter.setFont(font);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(limit_, Qt::ElideRight, place.width()));
}

}  // namespace kyosei
