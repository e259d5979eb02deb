// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/headline/stage_ladder.h"

#include "ui/charts/plot/chart_pens.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/text/data_text.h"
#include "ui/text/format.h"
#include "ui/widgets/button_look.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace kyosei {

namespace {

constexpr int kStageDecimals = 2;
constexpr double kLowestStep = 0.35;
constexpr double kGapBetweenSteps = 2;

}  // namespace

StageLadder::StageLadder(QWidget* parent) : QAbstractButton(parent) {
    makePressable(*this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    setMaximumHeight(lines(*this, 11));
}

std::size_t StageLadder::stageOf(double maturity) const {
    const auto found =
        std::find_if(content_.stages.begin(), content_.stages.end(),
                     [maturity](const FrameworkStage& stage) { return maturity < stage.upTo; });
    const auto last = content_.stages.size() - 1;
    return std::min(last, static_cast<std::size_t>(found - content_.stages.begin()));
}

QString StageLadder::stageName(double maturity) const {
    return dataText("charts", content_.stages[stageOf(maturity)].label);
}

double StageLadder::positionOf(double maturity) const {
    const std::size_t stage = stageOf(maturity);
    const double lower = stage == 0 ? 0 : content_.stages[stage - 1].upTo;
    const double upper = content_.stages[stage].upTo;
    const double within =
        upper > lower ? std::clamp((maturity - lower) / (upper - lower), 0.0, 1.0) : 0;
    return (static_cast<double>(stage) + within) / static_cast<double>(content_.stages.size());
}

QString StageLadder::comparison() const {
    const QString now = stageName(content_.present);
    const QString baseline = stageName(content_.baseline);
    return stageOf(content_.baseline) == stageOf(content_.current)
               ? tr("as in the baseline; today: %1").arg(now)
               : tr("baseline: %1; today: %2").arg(baseline, now);
}

void StageLadder::setContent(Content content) {
    content_ = std::move(content);
    if (content_.stages.empty()) {
        content_.known = false;
    }
    if (content_.known) {
        setAccessibleName(
            tr("Stage in %1: %2").arg(formatYear(content_.horizon), stageName(content_.current)));
        const QString uncertain =
            content_.outlook ? explained(*content_.outlook, content_.horizon, kStageDecimals)
                             : tr("The likely range is being computed.");
        setAccessibleDescription(content_.outlook
                                     ? tr("%1. %2. %3").arg(comparison(), range(), uncertain)
                                     : comparison());
        QStringList names;
        for (const FrameworkStage& stage : content_.stages) {
            names.append(dataText("charts", stage.label));
        }
        setToolTip(tr("The stages: %1.\n%2").arg(names.join(QStringLiteral(" → ")), uncertain));
    } else {
        setAccessibleName(content_.hidden ? tr("Stage: %1").arg(hiddenText())
                                          : tr("Stage: no run yet"));
        setAccessibleDescription({});
        setToolTip(content_.hidden ? hiddenText() : QString());
    }
    update();
}

QSize StageLadder::sizeHint() const {
    return {lines(*this, 14), lines(*this, 5.2)};
}

QSize StageLadder::minimumSizeHint() const {
    return {lines(*this, 11), lines(*this, 4.2)};
}

double StageLadder::rise(std::size_t stage) const {
    const double last = std::max(1.0, static_cast<double>(content_.stages.size()) - 1);
    return kLowestStep + (1 - kLowestStep) * static_cast<double>(stage) / last;
}

void StageLadder::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (content_.hidden) {
        painter.setPen(theme().mutedInk);
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, hiddenText());
    }
    if (!content_.known) {
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont nameFont = scaledFont(font(), 1.1, true);
    const QFont small = scaledFont(font(), 0.85);
    const int nameHeight = QFontMetrics(nameFont).height();
    const int smallHeight = QFontMetrics(small).height();
    painter.setFont(nameFont);
    painter.setPen(underMouse() ? theme().accent : theme().ink);
    painter.drawText(QRect(0, 0, width(), nameHeight), Qt::AlignLeft | Qt::AlignVCenter,
                     stageName(content_.current));
    painter.setFont(small);
    painter.setPen(theme().mutedInk);
    painter.drawText(QRect(0, nameHeight, width(), smallHeight), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(small).elidedText(comparison(), Qt::ElideRight, width()));

    const QRect ends(0, height() - smallHeight, width(), smallHeight);
    painter.drawText(ends, Qt::AlignLeft | Qt::AlignVCenter,
                     dataText("charts", content_.stages.front().label));
    painter.drawText(ends, Qt::AlignRight | Qt::AlignVCenter,
                     dataText("charts", content_.stages.back().label));

    const double top = nameHeight + smallHeight + lines(*this, 0.75);
    const QRectF steps(0, top, width(), ends.top() - top - 1);
    paintSteps(painter, steps);
    paintRange(painter, steps);
    paintMarks(painter, steps);
    drawFocus(painter, *this);
}

void StageLadder::paintSteps(QPainter& painter, const QRectF& place) const {
    const double reached = place.left() + positionOf(content_.current) * place.width();
    const double wide = place.width() / static_cast<double>(content_.stages.size());
    painter.setPen(Qt::NoPen);
    for (std::size_t stage = 0; stage < content_.stages.size(); ++stage) {
        const double high = rise(stage) * place.height();
        const QRectF step(place.left() + static_cast<double>(stage) * wide, place.bottom() - high,
                          wide - kGapBetweenSteps, high);
        painter.fillRect(step, mixed(theme().border, theme().surface, 0.35));
        if (reached > step.left()) {
            QRectF filled = step;
            filled.setRight(std::min(step.right(), reached));
            painter.fillRect(filled, theme().accent);
        }
    }
}

QString StageLadder::range() const {
    const QString low = stageName(content_.outlook->low);
    const QString high = stageName(content_.outlook->high);
    return low == high ? tr("Likely %1").arg(low) : tr("Likely %1 to %2").arg(low, high);
}

void StageLadder::paintRange(QPainter& painter, const QRectF& place) const {
    if (!content_.outlook) {
        return;
    }
    // A bracket above the steps it spans, clear of the pointer of the baseline.
    const double left = place.left() + positionOf(content_.outlook->low) * place.width();
    const double right = place.left() + positionOf(content_.outlook->high) * place.width();
    const double y =
        place.bottom() - rise(stageOf(content_.outlook->high)) * place.height() - lines(*this, 0.6);
    const double foot = lines(*this, 0.2);
    painter.setPen(QPen(theme().accent, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{{left, y + foot}, {left, y}, {right, y}, {right, y + foot}});
}

void StageLadder::paintMarks(QPainter& painter, const QRectF& place) const {
    const auto at = [&](double maturity) {
        return place.left() + positionOf(maturity) * place.width();
    };
    const auto topAt = [&](double maturity) {
        return place.bottom() - rise(stageOf(maturity)) * place.height();
    };
    // The baseline as a pointer on top of the steps, today as a ring on their foot.
    const double x = at(content_.baseline);
    const double top = topAt(content_.baseline);
    const double half = lines(*this, 0.22);
    painter.setPen(QPen(theme().baseline, 1.5));
    painter.drawLine(QPointF(x, top), QPointF(x, place.bottom()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().baseline);
    painter.drawPolygon(
        QPolygonF{{x - half, top - 1.7 * half}, {x + half, top - 1.7 * half}, {x, top - 1}});
    const double radius = lines(*this, 0.2);
    painter.setPen(QPen(theme().baseline, 1.5));
    painter.setBrush(theme().surface);
    painter.drawEllipse(QPointF(at(content_.present), place.bottom() - radius - 2), radius, radius);
}

void StageLadder::keyPressEvent(QKeyEvent* event) {
    pressOnEnter(*this, event) ? event->accept() : QAbstractButton::keyPressEvent(event);
}

}  // namespace kyosei
