// SPDX-License-Identifier: GPL-3.0-or-later
// How the chain is drawn: panels, and arrows between and below them.
#include "ui/chain/chain_item.h"
#include "ui/chain/chain_strip.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kyosei {

namespace {

constexpr double kWidest = 2.45;       ///< line heights of an arrow that carries all
constexpr double kNarrowWidest = 1.6;  ///< the same in one line of numbers
constexpr double kThinnest = 3;        ///< pixels: narrower would not be seen
constexpr double kHead = 0.5;          ///< length of an arrow's head, line heights

QColor shade(const QColor& colour, const QColor& below, double share) {
    return QColor::fromRgbF(
        static_cast<float>(colour.redF() * share + below.redF() * (1 - share)),
        static_cast<float>(colour.greenF() * share + below.greenF() * (1 - share)),
        static_cast<float>(colour.blueF() * share + below.blueF() * (1 - share)));
}

QColor withColour() {
    return shade(theme().accent, theme().surface, theme().dark ? 0.55 : 0.5);
}

/// From left to right with its point at `right`.
void drawArrow(QPainter& painter, double left, double right, double y, double width, double head,
               const QColor& colour) {
    const double neck = std::max(left, right - head);
    const double wing = width / 2 + head * 0.45;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{{left, y - width / 2},
                                  {neck, y - width / 2},
                                  {neck, y - wing},
                                  {right, y},
                                  {neck, y + wing},
                                  {neck, y + width / 2},
                                  {left, y + width / 2}});
}

void drawDots(QPainter& painter, double left, double right, double y) {
    painter.setPen(QPen(shade(theme().mutedInk, theme().surface, 0.6), 1.4, Qt::DotLine));
    painter.drawLine(QPointF(left, y), QPointF(right, y));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(shade(theme().mutedInk, theme().surface, 0.6), 1.4));
    painter.drawPolyline(QPolygonF{{right - 4, y - 3}, {right, y}, {right - 4, y + 3}});
}

}  // namespace

void ChainStrip::paintEvent(QPaintEvent* event) {
    Card::paintEvent(event);
    if (panels_.size() != content_.steps.size())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (roomAt(width()) == Room::column)
        return paintColumn(painter);
    if (roomAt(width()) == Room::ample)
        paintPanels(painter);
    for (const ChainFlowContent& flow : content_.flows)
        paintFlow(painter, flow);
}

void ChainStrip::paintPanels(QPainter& painter) const {
    const double pad = spacing(*this), radius = lines(*this, 0.3);
    for (std::size_t i = 0; i < panels_.size(); ++i) {
        const ChainStepContent& step = content_.steps[i];
        const bool ends = step.end == ChainStepContent::End::stops;
        painter.setPen(QPen(theme().border, 1));
        painter.setBrush(ends ? shade(theme().worse, theme().surface, 0.12)
                              : shade(theme().window, theme().surface, 0.5));
        painter.drawRoundedRect(panels_[i], radius, radius);
        const QRectF title(panels_[i].left() + pad, panels_[i].top() + 1,
                           panels_[i].width() - 2 * pad, lines(*this, 1.1));
        painter.setFont(scaledFont(font(), 0.95, true));
        painter.setPen(theme().ink);
        painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter, step.title);
        if (step.end == ChainStepContent::End::none)
            continue;
        const QString text = ends ? tr("ends here") : tr("unclear from here");
        painter.setFont(scaledFont(font(), 0.82, true));
        painter.setPen(ends ? theme().worse : theme().mutedInk);
        const QRectF below(panels_[i].left() + pad, laneTop(), panels_[i].width() + 4 * pad,
                           lines(*this, 0.95));
        painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter, text);
    }
}

/// The names of the steps beside their numbers; where an effect ends, in its colour.
void ChainStrip::paintColumn(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t i = 0; i < panels_.size(); ++i) {
        const ChainStepContent& step = content_.steps[i];
        const bool ends = step.end == ChainStepContent::End::stops;
        if (i > 0) {
            painter.setPen(QPen(theme().grid, 1));
            painter.drawLine(panels_[i].topLeft(), panels_[i].topRight());
        }
        QRectF row = panels_[i];
        const auto first = std::ranges::find_if(
            step.items, [this](std::size_t item) { return !items_[item]->isHidden(); });
        row.setWidth(items_[*first]->x() - row.left() - spacing(*this));
        row.setHeight(std::min<double>(row.height(), lines(*this, 2.2)));
        const QString text = ends ? tr("%1: ends here").arg(step.title) : step.title;
        painter.setFont(scaledFont(font(), 0.88, true));
        painter.setPen(ends ? theme().worse : theme().ink);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, text);
    }
}

void ChainStrip::paintFlow(QPainter& painter, const ChainFlowContent& flow) const {
    if (flow.to == flow.from + 1)
        paintGap(painter, flow);
    else if (roomAt(width()) == Room::ample)
        paintPast(painter, flow);
    else if (flow.certain)  // along the foot, where there is no room for words
        drawArrow(painter, panels_[flow.from].left(), panels_[flow.to].left(),
                  height() - lines(*this, 0.25), kThinnest, lines(*this, kHead) / 2,
                  flow.against > flow.with ? theme().worse : withColour());
}

void ChainStrip::paintGap(QPainter& painter, const ChainFlowContent& flow) const {
    const double left = panels_[flow.from].right() + 3, right = panels_[flow.to].left() - 3;
    const double y = panels_[flow.from].center().y();
    if (!flow.certain)
        return drawDots(painter, left, right, y);
    const bool ample = roomAt(width()) == Room::ample;
    const double widest = lines(*this, ample ? kWidest : kNarrowWidest);
    const double head = std::min<double>(lines(*this, kHead), right - left);
    const auto widthOf = [&](double share) { return std::max(kThinnest, share * widest); };
    const bool both = flow.with > 0 && flow.against > 0;
    const double with = widthOf(flow.with), against = widthOf(flow.against);
    const double apart = both ? (with + against) / 2 + head * 0.9 : 0;
    if (flow.with > 0 || flow.against == 0)
        drawArrow(painter, left, right, y - apart / 2, with, head, withColour());
    if (flow.against > 0)
        drawArrow(painter, left, right, y + apart / 2, against, head, theme().worse);
}

void ChainStrip::paintPast(QPainter& painter, const ChainFlowContent& flow) const {
    const double left = panels_[flow.from].right() - lines(*this, 0.8);
    const double right = panels_[flow.to].left() + lines(*this, 0.8);
    const double y = laneTop() + lines(*this, 0.5), height = lines(*this, 0.8);
    const bool against = flow.against > flow.with;
    const QColor colour = against ? theme().worse : withColour();
    const double width = std::clamp(std::max(flow.with, flow.against) * lines(*this, kWidest),
                                    kThinnest, height * 0.75);
    drawArrow(painter, left, right, y, width, lines(*this, kHead), colour);
    painter.setFont(scaledFont(font(), 0.82, true));
    const double needed =
        painter.fontMetrics().horizontalAdvance(flow.label) + 2.0 * spacing(*this);
    if (needed > right - left - lines(*this, 1.5))
        return;
    const QRectF label((left + right - needed) / 2, y - height / 2, needed, height);
    painter.fillRect(label, theme().surface);
    painter.setPen(against ? theme().worse : theme().accent);
    painter.drawText(label, Qt::AlignCenter, flow.label);
}

}  // namespace kyosei
