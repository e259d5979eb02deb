// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot/chart_pens.h"

#include <algorithm>

namespace kyosei {

namespace {

QPen solid(const QColor& colour, double width) {
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

}  // namespace

QColor mixed(const QColor& from, const QColor& to, double share) {
    const auto blend = [share](int a, int b) {
        return static_cast<int>(a + (b - a) * share + 0.5);
    };
    return {blend(from.red(), to.red()), blend(from.green(), to.green()),
            blend(from.blue(), to.blue())};
}

QColor lineColour(const ChartLine& line, const Theme& theme) {
    if (line.context) {
        return mixed(theme.mutedInk, theme.surface, 0.65);
    }
    return line.colour < 0 ? theme.accent : theme.element(line.colour);
}

QPen currentPen(const ChartLine& line, const Theme& theme, double unit) {
    if (line.context) {
        return solid(lineColour(line, theme), 1);
    }
    QPen pen = solid(lineColour(line, theme), std::max(2.0, unit / (line.colour < 0 ? 6.0 : 8.0)));
    if (line.colour >= 0) {
        pen.setStyle(Theme::elementDash(line.colour));
        pen.setCapStyle(Qt::FlatCap);
    }
    return pen;
}

QPen baselinePen(const ChartLine& line, const Theme& theme, double unit) {
    if (line.colour < 0) {
        return solid(theme.baseline, std::max(1.0, unit / 14.0));
    }
    return solid(mixed(lineColour(line, theme), theme.surface, 0.3), 1);
}

QPen withoutShocksPen(const Theme& theme, double unit) {
    QPen pen(theme.mutedInk, std::max(1.2, unit / 13.0));
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({5, 4});
    return pen;
}

QBrush bandBrush(const ChartLine& line, const Theme& theme, BandPart part) {
    const QColor colour = lineColour(line, theme);
    // Opaque tints: exports to paper and the inner range on the outer one stay as designed.
    if (part == BandPart::inner) {
        return mixed(theme.surface, colour, theme.dark ? 0.36 : 0.32);
    }
    const QColor tint = mixed(theme.surface, colour, theme.dark ? 0.18 : 0.14);
    return theme.highContrast ? QBrush(mixed(theme.surface, colour, 0.6), Qt::BDiagPattern)
                              : QBrush(tint);
}

QPen bandEdge(const ChartLine& line, const Theme& theme, BandPart part) {
    const QColor colour = mixed(theme.surface, lineColour(line, theme),
                                theme.highContrast ? 1 : (part == BandPart::inner ? 0.55 : 0.5));
    QPen pen = solid(colour, 1);
    if (part == BandPart::outer) {
        pen.setStyle(Qt::DashLine);
        pen.setCapStyle(Qt::FlatCap);
    }
    return pen;
}

QBrush areaBrush(const ChartLine& line, const Theme& theme) {
    const QColor colour = mixed(lineColour(line, theme), theme.surface, 0.2);
    const bool hatched = theme.highContrast && line.colour % 2 != 0;
    return hatched ? QBrush(colour, Qt::Dense3Pattern) : QBrush(colour);
}

QPen memberPen(const ChartLine& line, const Theme& theme) {
    return solid(mixed(theme.surface, lineColour(line, theme), theme.highContrast ? 0.8 : 0.45), 1);
}

QCPScatterStyle observedMarker(const ChartLine& line, const Theme& theme, double unit) {
    if (line.colour < 0) {
        return {QCPScatterStyle::ssCircle, QPen(theme.mutedInk, 1), QBrush(theme.surface),
                std::max(4.0, unit / 3.6)};
    }
    const QColor colour = mixed(lineColour(line, theme), theme.surface, 0.25);
    return {QCPScatterStyle::ssCircle, QPen(colour, 1), QBrush(colour), std::max(2.0, unit / 8)};
}

QCPScatterStyle laterMarker(const ChartLine& line, const Theme& theme, double unit) {
    QCPScatterStyle style = observedMarker(line, theme, unit);
    style.setShape(QCPScatterStyle::ssDiamond);
    style.setBrush(line.colour < 0 ? theme.ink : lineColour(line, theme));
    style.setSize(style.size() * 1.2);
    return style;
}

}  // namespace kyosei
