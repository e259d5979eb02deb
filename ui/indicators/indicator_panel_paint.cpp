// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/indicators/indicator_panel_paint.h"

#include "ui/charts/plot/chart_pens.h"
#include "ui/indicators/indicator_words.h"
#include "ui/indicators/mark_layout.h"
#include "ui/indicators/proposal_lines.h"
#include "ui/style/metrics.h"
#include "ui/text/change_text.h"
#include "ui/text/fan_text.h"
#include "ui/text/format.h"
#include "ui/text/phrases.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace kyosei {

namespace {

constexpr std::size_t kMaxMarks = 4;

double textWidth(const QFont& font, const QString& text) {
    return QFontMetricsF(font).horizontalAdvance(text);
}

QFont axisFont(const QFont& font) {
    return scaledFont(font, 0.78);
}

/// How large the head of a panel is written, and which words for the range.
struct HeadType {
    QFont title, number;
    QString range;
};

/// Paints one panel; holds what all its parts need.
class IndicatorPainter {
public:
    IndicatorPainter(QPainter& painter, const IndicatorContent& content,
                     const IndicatorLayout& layout, const Theme& theme, const QFont& font)
        : painter_(painter), content_(content), layout_(layout), theme_(theme), font_(font),
          quiet_(content.kind <= ChangeClass::unclear && content.change &&
                 content.mode == IndicatorMode::change) {}

    void paintHead();
    void paintGrid();
    void paintLines();
    void paintYear();
    void paintMarks();
    [[nodiscard]] QRectF paintExcursion();

private:
    void text(const QRectF& place, Qt::Alignment alignment, const QString& words, const QFont& font,
              const QColor& colour) {
        painter_.setFont(font);
        painter_.setPen(colour);
        painter_.drawText(place, static_cast<int>(alignment) | Qt::TextSingleLine, words);
    }
    [[nodiscard]] QPolygonF mapped(const YearLine& line) const {
        QPolygonF path;
        path.reserve(line.size());
        for (const QPointF& point : line)
            path.append({layout_.x(content_, point.x()), layout_.y(content_, point.y())});
        return path;
    }
    /// The scenario's colour: not the accent where nothing certain happens.
    [[nodiscard]] QColor ink() const { return quiet_ ? theme_.mutedInk : theme_.accent; }
    void paintBand(const YearLine& low, const YearLine& high, BandPart part);
    void paintChip(QRectF& row);

    QPainter& painter_;
    const IndicatorContent& content_;
    const IndicatorLayout& layout_;
    const Theme& theme_;
    const QFont& font_;
    bool quiet_;
};

void IndicatorPainter::paintChip(QRectF& row) {
    if (!content_.tells())
        return;
    const QString word = classWord(content_.kind);
    const bool strong = content_.kind >= ChangeClass::clear;
    const QFont small = scaledFont(font_, 0.82, strong);
    const double width = textWidth(small, word) + 0.7 * layout_.unit;
    const double height = 1.15 * layout_.unit;
    const QRectF chip(row.right() - width, row.center().y() - height / 2, width, height);
    painter_.setPen(theme_.highContrast ? QPen(ink(), 1) : QPen(Qt::NoPen));
    painter_.setBrush(strong ? theme_.accent
                             : mixed(theme_.surface, ink(), theme_.dark ? 0.25 : 0.13));
    painter_.drawRoundedRect(chip, 3, 3);
    text(chip, Qt::AlignCenter, word, small,
         strong   ? theme_.accentInk
         : quiet_ ? theme_.ink
                  : theme_.accent);
    row.setRight(chip.left() - 0.5 * layout_.unit);
}

void IndicatorPainter::paintHead() {
    QRectF row = layout_.head;
    paintChip(row);
    const QFont rangeFont = scaledFont(font_, 0.85);
    const QString number = numberText(content_);
    // The range is never cut: it is said in words, or without, or beside smaller type, or in the
    // tool tip only.
    const QString range = rangeText(content_);
    const bool change = content_.mode == IndicatorMode::change;
    const HeadType usual{scaledFont(font_, 1.0, true), scaledFont(font_, 1.6, true), {}};
    const std::array<HeadType, 3> forms{
        {{usual.title, usual.number, change ? likely(range) : range},
         {usual.title, usual.number, range},
         {scaledFont(font_, 0.82, true), scaledFont(font_, 1.25, true), range}}};
    const auto fitting = std::ranges::find_if(forms, [&](const HeadType& form) {
        return textWidth(form.title, content_.title) + textWidth(form.number, number) +
                   textWidth(rangeFont, form.range) + 1.1 * layout_.unit <=
               row.width();
    });
    const auto& [titleFont, numberFont, shown] = fitting == forms.end() ? usual : *fitting;
    const double numberWidth = textWidth(numberFont, number);
    if (!shown.isEmpty()) {
        text(row, Qt::AlignRight | Qt::AlignVCenter, shown, rangeFont, theme_.mutedInk);
        row.setRight(row.right() - textWidth(rangeFont, shown) - 0.5 * layout_.unit);
    }
    text(row, Qt::AlignRight | Qt::AlignVCenter, number, numberFont, ink());
    row.setRight(row.right() - numberWidth - 0.3 * layout_.unit);
    text(row, Qt::AlignLeft | Qt::AlignVCenter,
         QFontMetricsF(titleFont).elidedText(content_.title, Qt::ElideRight, row.width()),
         titleFont, theme_.ink);
    if (layout_.second.isEmpty())
        return;
    text(layout_.second, Qt::AlignLeft | Qt::AlignVCenter, levelText(content_), rangeFont,
         theme_.mutedInk);
    const QString chance =
        content_.tells() ? changeChance(*content_.change, content_.scale) : QString();
    text(layout_.second, Qt::AlignRight | Qt::AlignVCenter,
         content_.atHorizon ? chance : labelled(formatYear(content_.year), chance), rangeFont,
         theme_.mutedInk);
}

void IndicatorPainter::paintGrid() {
    const QFont small = axisFont(font_);
    const double half = layout_.unit / 2;
    const int most =
        std::clamp(static_cast<int>(layout_.plot.height() / (1.5 * layout_.unit)), 1, 5);
    const double step = SoftWindow::gridStep({content_.bottom(), content_.top()}, most);
    const bool change = content_.mode == IndicatorMode::change;
    for (double value = std::ceil(content_.bottom() / step) * step; value <= content_.top() + 1e-9;
         value += step) {
        const double y = layout_.y(content_, value);
        painter_.setPen(QPen(theme_.grid, 1));
        painter_.drawLine(QPointF(layout_.plot.left(), y), QPointF(layout_.plot.right(), y));
        text(QRectF(layout_.head.left(), y - half, layout_.plot.left() - layout_.head.left() - 4,
                    2 * half),
             Qt::AlignRight | Qt::AlignVCenter,
             change ? formatSigned(value, 0) : formatNumber(value, 0), small, theme_.mutedInk);
    }
    const double yearWidth = layout_.plot.width() / std::max(1.0, content_.end - content_.start);
    const double every = yearWidth * 5 > 3 * layout_.unit ? 5 : 10;
    for (double year = std::ceil(content_.start / every) * every; year <= content_.end;
         year += every) {
        const double x = layout_.x(content_, year);
        painter_.setPen(QPen(theme_.border, 1));
        painter_.drawLine(QPointF(x, layout_.plot.bottom()), QPointF(x, layout_.plot.bottom() + 3));
        text(QRectF(x - 2 * layout_.unit, layout_.years.top() + 3, 4 * layout_.unit,
                    layout_.years.height() - 3),
             Qt::AlignCenter, formatYear(year), small, theme_.mutedInk);
    }
    painter_.setPen(QPen(mixed(theme_.mutedInk, theme_.surface, 0.3), 1, Qt::DotLine));
    for (const double year : {content_.present, content_.year}) {
        const double x = layout_.x(content_, year);
        painter_.drawLine(QPointF(x, layout_.plot.top()), QPointF(x, layout_.plot.bottom()));
    }
}

void IndicatorPainter::paintBand(const YearLine& low, const YearLine& high, BandPart part) {
    const ChartLine look;
    Theme shades = theme_;
    shades.accent = ink();
    const QPolygonF upper = mapped(high);
    const QPolygonF lower = mapped(low);
    QPolygonF area = lower;
    std::reverse(area.begin(), area.end());
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(bandBrush(look, shades, part));
    painter_.drawPolygon(upper + area);
    painter_.setBrush(Qt::NoBrush);
    if (part == BandPart::outer) {
        painter_.setPen(bandEdge(look, shades, part));
        painter_.drawPolyline(upper);
        painter_.drawPolyline(lower);
    }
}

void IndicatorPainter::paintLines() {
    if (content_.hidden)  // not on the baseline, which would strike it through
        text(layout_.plot.adjusted(0, 4, 0, 0), Qt::AlignHCenter | Qt::AlignTop, hiddenText(),
             font_, theme_.mutedInk);
    painter_.save();
    painter_.setClipRect(layout_.plot.adjusted(0, -1, 0, 1));
    if (!content_.band.front().isEmpty() && content_.changed) {
        paintBand(content_.band[0], content_.band[3], BandPart::outer);
        paintBand(content_.band[1], content_.band[2], BandPart::inner);
    }
    const double thin = std::max(1.3, layout_.unit / 13);
    painter_.setPen(QPen(theme_.baseline, thin));
    if (content_.mode == IndicatorMode::levels)
        painter_.drawPolyline(mapped(content_.baseline));
    else
        painter_.drawLine(QPointF(layout_.plot.left(), layout_.y(content_, 0)),
                          QPointF(layout_.plot.right(), layout_.y(content_, 0)));
    painter_.setPen(withoutShocksPen(theme_, layout_.unit));
    painter_.drawPolyline(mapped(content_.withoutShocks));
    paintProposalLines(painter_, content_, layout_);
    if (content_.changed) {
        painter_.setPen(QPen(ink(), std::max(2.4, layout_.unit / 6.5), Qt::SolidLine, Qt::RoundCap,
                             Qt::RoundJoin));
        painter_.drawPolyline(mapped(content_.line));
    }
    painter_.restore();
}

void IndicatorPainter::paintYear() {
    const auto after =
        std::find_if(content_.line.begin(), content_.line.end(),
                     [&](const QPointF& point) { return point.x() >= content_.year - 1e-9; });
    if (after == content_.line.end() || content_.hidden)
        return;
    const double y = layout_.y(
        content_, content_.changed || content_.mode == IndicatorMode::levels ? after->y() : 0);
    if (y < layout_.plot.top() - 1 || y > layout_.plot.bottom() + 1)
        return;
    const double radius = std::max(3.5, layout_.unit / 4.2);
    painter_.setPen(QPen(theme_.surface, 1.5));
    painter_.setBrush(content_.changed ? ink() : theme_.baseline);
    painter_.drawEllipse(QPointF(layout_.x(content_, content_.year), y), radius, radius);
    painter_.setBrush(Qt::NoBrush);
}

void IndicatorPainter::paintMarks() {
    if (content_.mode != IndicatorMode::change || content_.marks.empty())
        return;
    const QFont small = axisFont(font_);
    const double unit = layout_.unit;
    const double axis = layout_.plot.right() + 1;
    std::vector<double> values;
    for (const IndicatorMark& mark : content_.marks)
        values.push_back(mark.value);
    const auto placed = placeMarks(values, content_.window, layout_.plot.top() - 0.4 * unit,
                                   layout_.plot.bottom() + 0.4 * unit, 0.85 * unit, kMaxMarks);
    painter_.setPen(QPen(mixed(theme_.mutedInk, theme_.surface, 0.2), 1));
    painter_.drawLine(QPointF(axis, layout_.plot.top()), QPointF(axis, layout_.plot.bottom()));
    bool above = false, below = false;
    for (const PlacedMark& each : placed) {
        const IndicatorMark& mark = content_.marks[each.mark];
        above |= each.where == PlacedMark::Where::above;
        below |= each.where == PlacedMark::Where::below;
        if (each.where == PlacedMark::Where::inside) {
            const double y = layout_.y(content_, mark.value);
            painter_.setPen(QPen(theme_.mutedInk, 1));
            painter_.drawLine(QPointF(axis, y), QPointF(axis + 5, y));
        }
        const QString number =
            formatSigned(mark.value, std::abs(mark.value) < 10 ? content_.scale.decimals : 0);
        const double left = axis + 0.55 * unit;
        const double width = layout_.head.right() - left;
        const double room = width - textWidth(small, QStringLiteral(" ") + number);
        const QString name =
            QFontMetricsF(small).elidedText(mark.label, Qt::ElideRight, std::max(0.0, room));
        text(QRectF(left, each.centre - unit / 2, width, unit), Qt::AlignLeft | Qt::AlignVCenter,
             QStringLiteral("%1 %2").arg(name, number), small, theme_.mutedInk);
    }
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(theme_.mutedInk);
    const double head = unit / 4;
    if (above)
        painter_.drawPolygon(QPolygonF{{axis - head, layout_.plot.top() + head},
                                       {axis + head, layout_.plot.top() + head},
                                       {axis, layout_.plot.top() - head}});
    if (below)
        painter_.drawPolygon(QPolygonF{{axis - head, layout_.plot.bottom() - head},
                                       {axis + head, layout_.plot.bottom() - head},
                                       {axis, layout_.plot.bottom() + head}});
    painter_.setBrush(Qt::NoBrush);
}

QRectF IndicatorPainter::paintExcursion() {
    const auto found = content_.excursion();
    if (!found || content_.hidden || !content_.changed)
        return {};
    const bool up = found->value > content_.top();
    const QFont small = scaledFont(font_, 0.85, true);
    const QString words = (up ? QStringLiteral("▲ ") : QStringLiteral("▼ ")) +
                          excursionText(found->value, found->year);
    const double width = textWidth(small, words) + 6;
    const double height = layout_.unit;
    const double x = std::clamp(layout_.x(content_, found->year) - width / 2, layout_.plot.left(),
                                layout_.plot.right() - width);
    const QRectF place(x, up ? layout_.plot.top() : layout_.plot.bottom() - height, width, height);
    painter_.fillRect(place, mixed(theme_.surface, theme_.worse, theme_.dark ? 0.2 : 0.12));
    text(place, Qt::AlignCenter, words, small, theme_.worse);
    return place;
}

bool hasRoom(const IndicatorLayout& layout) {
    return layout.plot.height() >= layout.unit && layout.plot.width() >= layout.unit;
}

}  // namespace

void paintIndicatorGround(QPainter& painter, const IndicatorContent& content,
                          const IndicatorLayout& layout, const Theme& theme, const QFont& font) {
    if (!hasRoom(layout))
        return;
    IndicatorPainter parts(painter, content, layout, theme, font);
    parts.paintGrid();
    // What was kept is compared with one another; known sizes wait meanwhile.
    if (content.proposals.empty())
        parts.paintMarks();
}

QRectF paintIndicator(QPainter& painter, const IndicatorContent& content,
                      const IndicatorLayout& layout, const Theme& theme, const QFont& font) {
    IndicatorPainter parts(painter, content, layout, theme, font);
    parts.paintHead();
    if (!hasRoom(layout))
        return {};
    parts.paintLines();
    parts.paintYear();
    if (!content.proposals.empty())
        paintProposalLabels(painter, content, layout, theme, font);
    return parts.paintExcursion();
}

}  // namespace kyosei
