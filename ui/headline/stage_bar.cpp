// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/headline/stage_bar.h"

#include "ui/charts/plot/chart_pens.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/text/data_text.h"
#include "ui/text/format.h"
#include "ui/text/phrases.h"

#include <QPainter>

#include <algorithm>

namespace kyosei {

namespace {

constexpr double kGapBetweenStages = 2;
constexpr double kMinSeen = 2;  ///< pixels of a change that is one

}  // namespace

StageBar::StageBar(QWidget* parent) : PaintedButton(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

double StageBar::level() const {
    return content_.outlook->baseline + content_.outlook->change.median;
}

std::size_t StageBar::stageOf(double maturity) const {
    const auto found =
        std::find_if(content_.stages.begin(), content_.stages.end(),
                     [maturity](const FrameworkStage& stage) { return maturity < stage.upTo; });
    const auto last = content_.stages.size() - 1;
    return std::min(last, static_cast<std::size_t>(found - content_.stages.begin()));
}

QString StageBar::stageName(double maturity) const {
    return dataText("charts", content_.stages[stageOf(maturity)].label);
}

double StageBar::positionOf(double maturity) const {
    const std::size_t stage = stageOf(maturity);
    const double lower = stage == 0 ? 0 : content_.stages[stage - 1].upTo;
    const double upper = content_.stages[stage].upTo;
    const double within =
        upper > lower ? std::clamp((maturity - lower) / (upper - lower), 0.0, 1.0) : 0;
    return (static_cast<double>(stage) + within) / static_cast<double>(content_.stages.size());
}

QString StageBar::stageText() const {
    const Outlook& outlook = *content_.outlook;
    const QString most = formatNumber(content_.stages.back().upTo, 0);
    const QString level = levelText(outlook.baseline, outlook.change, content_.scale);
    return level.contains(QChar(0x2192))
               ? tr("stage %1 of %2").arg(level, most)
               : tr("stage %1 of %2, as without it")
                     .arg(formatNumber(outlook.baseline, content_.scale.decimals), most);
}

void StageBar::setContent(Content content) {
    content_ = std::move(content);
    if (content_.stages.empty())
        content_.outlook.reset();
    if (content_.outlook) {
        setAccessibleName(
            tr("%1 in %2: %3, %4")
                .arg(content_.title, formatYear(content_.year), stageText(), stageName(level())));
        setAccessibleDescription(explained(*content_.outlook, content_.year, content_.scale));
        QStringList names;
        for (const FrameworkStage& stage : content_.stages)
            names.append(dataText("charts", stage.label));
        setToolTip(tr("The stages: %1.\n%2")
                       .arg(names.join(QStringLiteral(" → ")), accessibleDescription()));
    } else {
        const QString state =
            content_.hidden ? hiddenText() : tr("The likely range is being computed.");
        setAccessibleName(labelled(content_.title, state));
        setAccessibleDescription({});
        setToolTip(state);
    }
    update();
}

QSize StageBar::sizeHint() const {
    return {lines(*this, 18), lines(*this, 2.9)};
}

QSize StageBar::minimumSizeHint() const {
    return {lines(*this, 13), lines(*this, 2.9)};
}

void StageBar::paintBar(QPainter& painter, const QRectF& place) const {
    const double count = static_cast<double>(content_.stages.size());
    const double wide = place.width() / count;
    const auto fill = [&](double from, double to, const QColor& colour) {
        for (double stage = 0; stage < count; ++stage) {
            const double left = std::max(from, stage * wide);
            const double right = std::min(to, (stage + 1) * wide - kGapBetweenStages);
            if (right > left)
                painter.fillRect(
                    QRectF(place.left() + left, place.top(), right - left, place.height()), colour);
        }
    };
    fill(0, place.width(), mixed(theme().border, theme().surface, 0.35));
    if (!content_.outlook)
        return;
    const double before = positionOf(content_.outlook->baseline) * place.width();
    double after = positionOf(level()) * place.width();
    fill(0, std::min(before, after), mixed(theme().surface, theme().baseline, 0.75));
    const ChangeRole role = changeRole(content_.outlook->change, content_.scale);
    if (role == ChangeRole::neutral) {
        fill(std::min(before, after), before, mixed(theme().surface, theme().baseline, 0.75));
    } else {
        if (std::abs(after - before) < kMinSeen)
            after = after < before ? before - kMinSeen : before + kMinSeen;
        const QRectF moved(place.left() + std::min(before, after), place.top() - 2,
                           std::abs(after - before), place.height() + 4);
        painter.fillRect(moved, changeColour(role));
    }
    painter.fillRect(QRectF(place.left() + before - 0.75, place.top() - 3, 1.5, place.height() + 6),
                     theme().baseline);
}

void StageBar::paintNames(QPainter& painter, const QRect& place) const {
    const QFont small = scaledFont(font(), 0.85);
    const QFont bold = scaledFont(font(), 0.85, true);
    const std::size_t reached = content_.outlook ? stageOf(level()) : content_.stages.size();
    const auto name = [this](std::size_t stage) {
        return dataText("charts", content_.stages[stage].label);
    };
    std::vector<QRect> taken;
    const auto draw = [&](std::size_t stage) {
        const QFont& used = stage == reached ? bold : small;
        const int wide = QFontMetrics(used).horizontalAdvance(name(stage)) + 2;
        const int count = static_cast<int>(content_.stages.size());
        const int from = place.width() * static_cast<int>(stage) / count;
        const int x = stage + 1 == content_.stages.size() ? place.width() - wide
                                                          : std::min(from, place.width() - wide);
        const QRect label(place.left() + x, place.top(), wide, place.height());
        if (std::any_of(taken.begin(), taken.end(), [&](const QRect& other) {
                return label.adjusted(-6, 0, 6, 0).intersects(other);
            }))
            return;
        taken.push_back(label);
        painter.setFont(used);
        painter.setPen(stage == reached ? theme().ink : theme().mutedInk);
        painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter, name(stage));
    };
    if (reached < content_.stages.size())
        draw(reached);
    draw(content_.stages.size() - 1);
    draw(0);
    for (std::size_t stage = 1; stage + 1 < content_.stages.size(); ++stage)
        draw(stage);
}

void StageBar::paintContent(QPainter& painter) {
    painter.setRenderHint(QPainter::Antialiasing, false);  // the ends of bars are sharp
    const int row = lines(*this, 1.15);
    const QRect head(0, 0, width(), row);
    const QFont bold = scaledFont(font(), 1, true);
    painter.setFont(bold);
    painter.setPen(underMouse() ? theme().accent : theme().ink);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, content_.title);
    const int used = QFontMetrics(bold).horizontalAdvance(content_.title) + lines(*this, 0.4);
    painter.setFont(scaledFont(font(), 1));
    if (content_.hidden)
        painter.drawText(head.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         hiddenText());
    if (content_.outlook) {
        const QString stage = stageText();
        painter.drawText(head.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, stage);
        const int free = width() - used - painter.fontMetrics().horizontalAdvance(stage);
        const QString likely = likelyChange(content_.outlook->change, content_.scale);
        painter.setFont(scaledFont(font(), 0.9));
        painter.setPen(theme().mutedInk);
        if (!noMemberDiffers(content_.outlook->change) &&
            painter.fontMetrics().horizontalAdvance(likely) + 8 < free)
            painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, likely);
    }
    if (content_.stages.empty())
        return;
    const double top = row + lines(*this, 0.15);
    const double thick = lines(*this, 0.45);
    paintBar(painter, QRectF(0, top, width(), thick));
    const int names = static_cast<int>(top + thick + lines(*this, 0.1));
    paintNames(painter, QRect(0, names, width(), height() - names));
}

}  // namespace kyosei
