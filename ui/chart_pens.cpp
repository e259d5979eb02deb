// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart_pens.h"

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

QCPScatterStyle observedMarker(const ChartLine& line, const Theme& theme, double unit) {
    if (line.colour < 0) {
        return {QCPScatterStyle::ssCircle, QPen(theme.mutedInk, 1), QBrush(theme.surface),
                std::max(4.0, unit / 3.6)};
    }
    const QColor colour = mixed(lineColour(line, theme), theme.surface, 0.25);
    return {QCPScatterStyle::ssCircle, QPen(colour, 1), QBrush(colour), std::max(2.0, unit / 8)};
}

}  // namespace kyosei
