// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/headline/pay_table.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/text/budget_text.h"
#include "ui/text/change_text.h"
#include "ui/text/data_text.h"
#include "ui/text/format.h"
#include "ui/text/phrases.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace kyosei {

namespace {

constexpr double kRow = 1.13;       ///< in lines
constexpr double kMinBarTotal = 1;  ///< billion that fill a bar, so that a few million do not

/// A number with a question mark where its direction is not certain.
QString leftOverText(const Change& left, const ChangeScale& scale) {
    const QString number = changeNumber(left, scale);
    return classify(left, scale.thresholds) == ChangeClass::unclear
               ? PayTable::tr("%1 ?", "a number whose direction is unclear").arg(number)
               : number;
}

}  // namespace

PayTable::PayTable(QWidget* parent) : PaintedButton(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QString PayTable::rowText(qsizetype row) const {
    const Account& account = content_.accounts.actors[static_cast<std::size_t>(row)];
    return tr("%1: pays %2; left over, per cent: %3, %4")
        .arg(content_.names.value(row), moneyNumber(account.cost.median),
             leftOverText(account.leftOver, content_.leftOver),
             changeSentence(account.leftOver, content_.leftOver));
}

void PayTable::setContent(Content content) {
    const bool otherRows = content.names.size() != content_.names.size();
    content_ = std::move(content);
    if (otherRows)
        updateGeometry();
    const Accounts& accounts = content_.accounts;
    mostPaid_ = kMinBarTotal;
    lowest_ = -content_.leftOver.thresholds.clear;
    highest_ = content_.leftOver.thresholds.clear;
    for (const Account& account : accounts.actors) {
        mostPaid_ = std::max(mostPaid_, std::abs(account.cost.median));
        if (std::isfinite(account.leftOver.low) && std::isfinite(account.leftOver.high)) {
            lowest_ = std::min(lowest_, account.leftOver.low);
            highest_ = std::max(highest_, account.leftOver.high);
        }
    }
    QStringList texts;
    for (qsizetype row = 0; row < static_cast<qsizetype>(accounts.actors.size()); ++row)
        texts << rowText(row);
    const QString together = accounts.actors.empty() ? tr("being computed")
                                                     : yearCostText(accounts.together.median,
                                                                    content_.year, content_.money);
    setAccessibleName(tr("Who pays, who gains: %1").arg(together));
    setAccessibleDescription(texts.join(u'\n'));
    setToolTip(texts.isEmpty()
                   ? QString()
                   : sentences(tr("Public money of the governments beyond what the "
                                  "baseline would spend of the same income; what is "
                                  "left is output after paying."),
                               tr("In %1:\n%2").arg(formatYear(content_.year), texts.join(u'\n'))));
    update();
}

int PayTable::rowHeight() const {
    return lines(*this, kRow);
}

QSize PayTable::sizeHint() const {
    const int rows = static_cast<int>(shownRows().size());
    return {lines(*this, 20), (rows + 3) * rowHeight()};
}

void PayTable::setMostRows(qsizetype most) {
    if (std::exchange(mostRows_, most) == most)
        return;
    updateGeometry();
    update();
}

std::vector<qsizetype> PayTable::shownRows() const {
    std::vector<qsizetype> rows(static_cast<std::size_t>(content_.names.size()));
    std::iota(rows.begin(), rows.end(), qsizetype{0});
    if (mostRows_ == 0 || mostRows_ >= content_.names.size())
        return rows;
    const auto& actors = content_.accounts.actors;
    const auto cost = [&](qsizetype row) {
        return actors.empty() ? 0 : std::abs(actors[static_cast<std::size_t>(row)].cost.median);
    };
    std::stable_sort(rows.begin(), rows.end(),
                     [&](qsizetype a, qsizetype b) { return cost(a) > cost(b); });
    rows.resize(static_cast<std::size_t>(mostRows_));
    return rows;
}

QSize PayTable::minimumSizeHint() const {
    return {lines(*this, 15), sizeHint().height()};
}

PayTable::Columns PayTable::columns() const {
    const QFontMetrics metrics(font());
    const int swatch = lines(*this, 1.5);
    int name = 0;
    for (const QString& each : content_.names)
        name = std::max(name, metrics.horizontalAdvance(each));
    const int gap = lines(*this, 0.6);
    const int bar = swatch + name + gap;
    const int number = metrics.horizontalAdvance(QStringLiteral("+00.0 ?"));
    const int free = width() - bar - number - gap;
    return {swatch, bar, bar + free * 4 / 10, bar + free * 4 / 10 + gap,
            width() - number - gap / 2};
}

void PayTable::paintHead(QPainter& painter, const Columns& at) const {
    const int row = rowHeight();
    painter.setFont(scaledFont(font(), 1.08, true));
    painter.setPen(underMouse() ? theme().accent : theme().ink);
    const QString title = tr("Who pays, who gains");
    painter.drawText(QRect(0, 0, width(), row), Qt::AlignLeft | Qt::AlignVCenter, title);
    const int used = painter.fontMetrics().horizontalAdvance(title);
    painter.setFont(scaledFont(font(), 0.88));
    painter.setPen(theme().mutedInk);
    const QString when =
        tr("in %1, %2").arg(formatYear(content_.year), dataText("charts", content_.money.prices));
    painter.drawText(QRect(used, 0, width() - used, row), Qt::AlignRight | Qt::AlignVCenter, when);
    painter.drawText(QRect(0, row, at.barEnd, row), Qt::AlignRight | Qt::AlignVCenter,
                     tr("pays, %1 a year").arg(dataText("charts", content_.money.unit)));
    painter.drawText(QRect(at.range, row, width() - at.range, row),
                     Qt::AlignRight | Qt::AlignVCenter, tr("left over, %"));
}

void PayTable::paintCost(QPainter& painter, const Columns& at, const Change& cost,
                         const QRect& row) const {
    const QString number = moneyNumber(cost.median);
    const int text = painter.fontMetrics().horizontalAdvance(number) + 4;
    const double room = std::max(0, at.barEnd - at.bar - text);
    const double length = mostPaid_ > 0 ? std::abs(cost.median) / mostPaid_ * room : 0;
    const double thick = row.height() * 0.42;
    const QRectF bar(at.bar, row.center().y() - thick / 2 + 1, length, thick);
    painter.setPen(QPen(theme().mutedInk, 1));
    painter.setBrush(cost.median < 0 ? QBrush(Qt::NoBrush) : QBrush(theme().mutedInk));
    if (length >= 1)
        painter.drawRect(bar);
    painter.setPen(theme().ink);
    painter.setFont(scaledFont(font(), 1, true));
    painter.drawText(QRectF(bar.right() + 4, row.top(), at.range - bar.right(), row.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, number);
}

void PayTable::paintLeftOver(QPainter& painter, const Columns& at, const Change& left,
                             const QRect& row) const {
    const auto x = [&](double value) {
        const double share = (value - lowest_) / (highest_ - lowest_);
        return at.range + std::clamp(share, 0.0, 1.0) * (at.rangeEnd - at.range);
    };
    const QColor colour = changeColour(changeRole(left, content_.leftOver));
    const double y = row.center().y() + 1;
    painter.setPen(QPen(theme().baseline, 1));
    painter.drawLine(QPointF(x(0), row.top()), QPointF(x(0), row.bottom() + 1));
    if (std::isfinite(left.median)) {
        painter.setPen(QPen(colour, 2));
        painter.drawLine(QPointF(x(left.low), y), QPointF(x(left.high), y));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(QPointF(x(left.median), y), 3.5, 3.5);
    }
    painter.setPen(colour);
    painter.setFont(
        scaledFont(font(), 1, changeArrow(left, content_.leftOver) != ChangeArrow::none));
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, leftOverText(left, content_.leftOver));
}

void PayTable::paintRow(QPainter& painter, const Columns& at, qsizetype row, int top) const {
    const QRect place(0, top, width(), rowHeight());
    const int index = static_cast<int>(row);
    painter.setPen(QPen(theme().element(index), 3, Theme::elementDash(index), Qt::FlatCap));
    const double y = place.center().y() + 0.5;
    painter.drawLine(QPointF(0, y), QPointF(lines(*this, 1.1), y));
    painter.setPen(theme().ink);
    painter.setFont(scaledFont(font(), 1));
    painter.drawText(place.adjusted(at.name, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     content_.names.value(row));
    if (content_.accounts.actors.empty())
        return;
    const Account& account = content_.accounts.actors[static_cast<std::size_t>(row)];
    paintCost(painter, at, account.cost, place);
    paintLeftOver(painter, at, account.leftOver, place);
}

void PayTable::paintTogether(QPainter& painter, const Columns& at, int top) const {
    painter.setPen(QPen(theme().border, 1));
    painter.drawLine(0, top, width(), top);
    const QRect row(0, top, width(), rowHeight());
    painter.setFont(scaledFont(font(), 1, true));
    painter.setPen(theme().ink);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, tr("Together"));
    if (content_.accounts.actors.empty())
        return;
    const double amount = content_.accounts.together.median;
    const QString cost =
        tr("%1 %2 a year").arg(moneyNumber(amount), dataText("charts", content_.money.unit));
    painter.drawText(row.adjusted(at.bar, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, cost);
    const auto& actors = content_.accounts.actors;
    const bool unclear = std::any_of(actors.begin(), actors.end(), [this](const Account& account) {
        return classify(account.leftOver, content_.leftOver.thresholds) == ChangeClass::unclear;
    });
    const int used = at.bar + painter.fontMetrics().horizontalAdvance(cost) + 8;
    painter.setFont(scaledFont(font(), 0.88));
    painter.setPen(theme().mutedInk);
    const QString key = tr("? = direction unclear");
    if (unclear && used + painter.fontMetrics().horizontalAdvance(key) < width())
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, key);
}

void PayTable::paintContent(QPainter& painter) {
    if (content_.names.isEmpty())
        return;
    const Columns at = columns();
    paintHead(painter, at);
    int top = 2 * rowHeight();
    for (const qsizetype row : shownRows()) {
        paintRow(painter, at, row, top);
        top += rowHeight();
    }
    paintTogether(painter, at, top);
}

}  // namespace kyosei
