// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/indicator_key.h"

#include "ui/charts/plot/chart_pens.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/text/format.h"
#include "ui/widgets/proposal_mark.h"

#include <QPainter>

#include <functional>

namespace kyosei {

namespace {

constexpr double kKeyScale = 0.85;

}  // namespace

IndicatorKey::IndicatorKey(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize IndicatorKey::sizeHint() const {
    return {lines(*this, 30), lines(*this, 1.1)};
}

QSize IndicatorKey::minimumSizeHint() const {
    return {lines(*this, 8), lines(*this, 1.1)};
}

void IndicatorKey::setContent(const IndicatorContent& content) {
    const bool same = content.mode == content_.mode && content.window == content_.window &&
                      content.floor == content_.floor && content.ceiling == content_.ceiling &&
                      content.sameShocks == content_.sameShocks && content.year == content_.year &&
                      content.proposals.empty() == content_.proposals.empty() &&
                      content.withoutShocks.empty() == content_.withoutShocks.empty();
    content_ = content;
    if (same)
        return;
    setAccessibleName(content.mode == IndicatorMode::change
                          ? tr("All panels show the same window: %1").arg(windowText())
                          : tr("All panels show the whole scale"));
    update();
}

QString IndicatorKey::windowText() const {
    const double seen = content_.window.upper - content_.window.lower;
    return tr("%1 to %2, %3 of %4")
        .arg(formatSigned(content_.window.lower, 0), formatSigned(content_.window.upper, 0),
             formatNumber(seen, 0), formatNumber(content_.ceiling - content_.floor, 0));
}

void IndicatorKey::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = scaledFont(this->font(), kKeyScale);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const double unit = metrics.height();
    const double middle = height() / 2.0;
    double right = width();
    if (content_.mode == IndicatorMode::change) {
        const double bar = 5 * unit;
        const QString words = tr("Same window: %1").arg(windowText());
        const QRectF track(right - bar, middle - unit / 5, bar, unit / 2.5);
        const double scale = bar / (content_.ceiling - content_.floor);
        painter.fillRect(track, theme().grid);
        painter.fillRect(QRectF(track.left(), track.top(),
                                scale * (content_.window.upper - content_.window.lower),
                                track.height()),
                         theme().accent);
        right = track.left() - 0.5 * unit;
        const double wide = metrics.horizontalAdvance(words);
        painter.setPen(theme().mutedInk);
        painter.drawText(QRectF(right - wide, 0, wide, height()), Qt::AlignCenter, words);
        right -= wide + unit;
    }
    const ChartLine look;
    const auto stroke = [&](const QPen& pen) {
        return [&painter, pen, middle](double x, double wide) {
            painter.setPen(pen);
            painter.drawLine(QPointF(x, middle), QPointF(x + wide, middle));
        };
    };
    const auto shade = [&](BandPart part) {
        return [&painter, look, part, middle, unit](double x, double wide) {
            painter.setPen(bandEdge(look, theme(), part));
            painter.setBrush(bandBrush(look, theme(), part));
            painter.drawRect(QRectF(x, middle - unit / 3, wide, unit / 1.5));
            painter.setBrush(Qt::NoBrush);
        };
    };
    std::vector<std::pair<QString, std::function<void(double, double)>>> entries{
        {tr("your changes"), stroke(currentPen(look, theme(), unit))},
        {content_.sameShocks ? tr("same shocks without them") : tr("baseline"),
         stroke(baselinePen(look, theme(), unit))}};
    if (!content_.withoutShocks.isEmpty())
        entries.emplace_back(tr("without the shocks"), stroke(withoutShocksPen(theme(), unit)));
    if (!content_.proposals.empty())
        entries.emplace_back(
            tr("proposals, in %1").arg(formatYear(content_.year)), [&](double x, double wide) {
                drawProposalLetter(painter, {x + wide - unit / 2, middle}, unit / 2.4,
                                   content_.proposals.front().place, font);
            });
    entries.emplace_back(tr("half of the runs"), shade(BandPart::inner));
    entries.emplace_back(tr("nine in ten"), shade(BandPart::outer));
    double x = 0;
    for (const auto& [words, sample] : entries) {
        const double wide = metrics.horizontalAdvance(words);
        if (x + 2.2 * unit + wide > right)
            break;
        sample(x, 1.7 * unit);
        painter.setPen(theme().mutedInk);
        painter.drawText(QRectF(x + 2.1 * unit, 0, wide + 2, height()),
                         Qt::AlignLeft | Qt::AlignVCenter, words);
        x += 2.1 * unit + wide + unit;
    }
}

}  // namespace kyosei
