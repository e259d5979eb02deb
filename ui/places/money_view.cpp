// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/money_view.h"

#include "model/simulation/policy_model.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/text/budget_text.h"
#include "ui/text/data_text.h"
#include "ui/text/format.h"
#include "ui/text/phrases.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kyosei {

namespace {

constexpr double kTextHeight = 1.15, kSmall = 0.88;
constexpr double kHundredth = 0.005;  ///< less is not worth a ribbon, in shares of all

QString percentOf(double part, double whole) {
    return formatQuantity(100 * part / whole, 0, QStringLiteral("%"));
}

}  // namespace

MoneyView::MoneyView(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusPolicy(Qt::StrongFocus);
}

void MoneyView::choose(std::size_t target) {
    chosen_ = target;
    tellName();
    update();
}

// With the receiver that Enter would open, so that it is read out.
void MoneyView::tellName() {
    const bool any = hasFocus() && chosen_ < targets_.size();
    const QString name = tr("Where the money goes");
    setAccessibleName(any ? labelled(name, labelled(targets_[chosen_].name,
                                                    moneyNumber(targets_[chosen_].amount)))
                          : name);
}

void MoneyView::keyPressEvent(QKeyEvent* event) {
    const bool down = event->key() == Qt::Key_Down, up = event->key() == Qt::Key_Up;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (chosen_ >= targets_.size() || !(down || up || enter)) {
        QWidget::keyPressEvent(event);
    } else if (enter) {
        if (!targets_[chosen_].element.isEmpty())
            emit placeRequested(targets_[chosen_].element);
    } else {
        choose((chosen_ + (down ? 1 : targets_.size() - 1)) % targets_.size());
    }
}

void MoneyView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    choose(chosen_ < targets_.size() ? chosen_ : 0);
}

void MoneyView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    tellName();
    update();
}

void MoneyView::setFlows(const PolicyModel& model, const MoneyPaths& paths,
                         const MoneyFlows& flows) {
    const auto named = [&](const std::string& element) {
        return dataText("elements", model.charts().elementTitle(element));
    };
    total_ = flows.total();
    giver_ = flows.given.size() == 1 ? named(flows.given.front().place) : tr("All givers");
    targets_.clear();
    for (const MoneyFlows::Amount& each : flows.arrives)
        if (each.amount > kHundredth * total_)
            targets_.push_back({named(each.place), fromModel(each.place), each.amount});
    std::stable_sort(targets_.begin(), targets_.end(),
                     [](const Target& a, const Target& b) { return a.amount > b.amount; });
    summary_ = targets_.empty() || total_ <= 0
                   ? QString()
                   : tr("%1 of the additional aid on offer arrives in %2.")
                         .arg(percentOf(targets_.front().amount, total_), targets_.front().name);
    for (std::size_t gate = 0; gate < paths.gates.size(); ++gate) {
        const double held = flows.heldBack[gate];
        if (held <= kHundredth * total_)
            continue;
        const QString title = dataText("places", paths.gates[gate].title);
        targets_.push_back({title, {}, held});
        summary_ = sentences(summary_, tr("%1 of it is %2.").arg(percentOf(held, total_), title));
    }
    QStringList spoken{
        tr("%1 offers %2 billion USD a year more.").arg(giver_, moneyNumber(total_))};
    for (const Target& target : targets_)
        spoken << labelled(target.name, moneyNumber(target.amount));
    const QString basis = tr("Amounts are those of the run with central values.");
    summary_ = summary_.isEmpty() ? QString() : sentences(summary_, basis);
    tellName();
    setAccessibleDescription(listed(spoken));
    setToolTip(listed(spoken) + u'\n' + basis);
    updateGeometry();
    update();
}

QSize MoneyView::sizeHint() const {
    const double rows = std::max(4.0, static_cast<double>(targets_.size()));
    return {lines(*this, 16), lines(*this, rows * (kTextHeight + 0.35))};
}

QSize MoneyView::minimumSizeHint() const {
    return {lines(*this, 12), lines(*this, static_cast<double>(2 + targets_.size()) * kTextHeight)};
}

std::vector<MoneyView::Lane> MoneyView::lanes() const {
    std::vector<Lane> lanes;
    const double row = lines(*this, kTextHeight), bar = lines(*this, 0.35);
    const double left = width() * 0.43, textWidth = width() - left - 2 * bar;
    const QFontMetricsF names(scaledFont(font(), kSmall)),
        numbers(scaledFont(font(), kSmall, true));
    std::vector<double> rows;  // as tall as the name in it
    for (const Target& target : targets_) {
        const double number = numbers.horizontalAdvance(moneyNumber(target.amount, true)) + 2 * bar;
        const QRectF place(0, 0, textWidth - number, 10 * row);
        rows.push_back(
            std::max(row, names.boundingRect(place, Qt::TextWordWrap, target.name).height() + 2));
    }
    const double spare = std::max(0.0, height() - std::accumulate(rows.begin(), rows.end(), 0.0));
    double top = 0;
    for (std::size_t i = 0; i < targets_.size(); ++i) {
        const double share = total_ > 0 ? targets_[i].amount / total_ : 0;
        const double tall = rows[i] + spare * share;
        const double thick = std::max(2.0, (tall - 3) * std::min(1.0, share * 1.6));
        lanes.push_back({QRectF(left, top + (tall - thick) / 2, bar, thick),
                         QRectF(left + 2 * bar, top, textWidth, tall)});
        top += tall;
    }
    return lanes;
}

void MoneyView::paintEvent(QPaintEvent*) {
    if (targets_.empty() || total_ <= 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<Lane> places = lanes();
    double thick = 0;
    for (const Lane& lane : places)
        thick += lane.bar.height();
    const double bar = lines(*this, 0.35), left = width() * 0.24;
    const double top = std::max(0.0, (height() - thick) / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().mutedInk);
    painter.drawRect(QRectF(left, top, bar, thick));

    double from = top;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const QRectF& to = places[i].bar;
        const bool held = targets_[i].element.isEmpty();
        QColor colour = held ? theme().worse : theme().accent;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRect(to);
        colour.setAlphaF(0.28F);
        const double x0 = left + bar, x1 = to.left(), middle = (x0 + x1) / 2;
        QPainterPath ribbon(QPointF(x0, from));
        ribbon.cubicTo(middle, from, middle, to.top(), x1, to.top());
        ribbon.lineTo(x1, to.bottom());
        ribbon.cubicTo(middle, to.bottom(), middle, from + to.height(), x0, from + to.height());
        painter.fillPath(ribbon, colour);
        from += to.height();

        painter.setFont(scaledFont(font(), kSmall, true));
        painter.setPen(held ? theme().worse : theme().ink);
        const QString number = moneyNumber(targets_[i].amount, !held);
        painter.drawText(places[i].text, Qt::AlignRight | Qt::AlignVCenter, number);
        painter.setFont(scaledFont(font(), kSmall));
        const QRectF name = places[i].text.adjusted(
            0, 0, -painter.fontMetrics().horizontalAdvance(number) - bar * 2, 0);
        painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                         targets_[i].name);
        if (hasFocus() && i == chosen_) {
            painter.setPen(QPen(theme().accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(places[i].text.adjusted(-2, 1, -1, -1), 4, 4);
        }
    }
    painter.setPen(theme().mutedInk);
    painter.setFont(scaledFont(font(), kSmall));
    const QRectF label(0, 0, left - bar, height());
    painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                     tr("%1 offers\n+%2 bn $\na year").arg(giver_, moneyNumber(total_)));
}

void MoneyView::mouseReleaseEvent(QMouseEvent* event) {
    const std::vector<Lane> places = lanes();
    for (std::size_t i = 0; i < places.size(); ++i)
        if (places[i].text.united(places[i].bar).contains(event->position()) &&
            !targets_[i].element.isEmpty())
            return emit placeRequested(targets_[i].element);
}

}  // namespace kyosei
