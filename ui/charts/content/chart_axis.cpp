// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/content/chart_axis.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kyosei {

namespace {

// Head room above the baseline before a growing scenario moves the axis.
constexpr double kHeadRoom = 0.08;

struct Extent {
    double low = 0;
    double high = 0;
    bool any = false;

    void include(double value) {
        if (!std::isfinite(value)) {
            return;
        }
        low = any ? std::min(low, value) : value;
        high = any ? std::max(high, value) : value;
        any = true;
    }
    // Only what is in sight moves the axis.
    void include(const ChartPoints& points, const ChartContent& content) {
        for (const QCPGraphData& point : points) {
            if (point.key >= content.start && point.key <= content.end) {
                include(point.value);
            }
        }
    }
};

double stepFor(double span, int mostSteps) {
    constexpr std::array kSteps{1.0, 2.0, 2.5, 5.0, 10.0};
    const double rough = span / mostSteps;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    const auto* step = std::find_if(kSteps.begin(), kSteps.end(),
                                    [&](double s) { return s * power >= rough * (1 - 1e-9); });
    return (step == kSteps.end() ? kSteps.back() : *step) * power;
}

}  // namespace

ValueAxis niceAxis(double low, double high, int mostSteps) {
    if (!(high > low)) {
        const double room = low == 0 ? 1 : std::abs(low) * 0.1;
        high = low + room;
        low = low == 0 ? 0 : low - room;
    }
    ValueAxis axis;
    // Rounding outwards may need one step more than the span alone.
    for (int steps = std::max(1, mostSteps); steps > 0; --steps) {
        axis.step = stepFor(high - low, steps);
        axis.lower = std::floor(low / axis.step + 1e-9) * axis.step;
        axis.upper = std::ceil(high / axis.step - 1e-9) * axis.step;
        if (axis.upper - axis.lower <= axis.step * (mostSteps + 1e-9)) {
            break;
        }
    }
    return axis;
}

ValueAxis axisFor(const ChartContent& content, int mostSteps, const ValueAxis* keep) {
    Extent needed;
    Extent rest;
    for (const ChartLine& line : content.lines) {
        const bool stacked = !line.top.isEmpty();
        rest.include(stacked ? line.baselineTop : line.baseline, content);
        needed.include(stacked ? line.top : line.current, content);
        if (stacked) {
            continue;
        }
        rest.include(line.observed, content);
        needed.include(line.band.low(), content);
        needed.include(line.band.high(), content);
        for (const ChartPoints& member : line.members) {
            needed.include(member, content);
        }
    }
    // Of changes the shock alone may be far larger than what the package does to it.
    if (content.mode != ChartMode::difference && content.focus < content.lines.size())
        needed.include(content.lines[content.focus].withoutShocks, content);
    for (const ChartProposal& proposal : content.proposals)
        needed.include(proposal.line, content);
    if (rest.any) {
        needed.include(rest.low);
        needed.include(rest.high +
                       (content.axisSoftMaximum ? 0 : kHeadRoom * (rest.high - rest.low)));
    }
    if (content.axisSoftMaximum) {
        needed.include(*content.axisSoftMaximum);
    }
    if (content.axisMinimum) {
        needed.include(*content.axisMinimum);
    } else if (needed.low > 0 && needed.low < 0.5 * needed.high) {
        needed.include(0.0);
    }
    if (keep) {
        needed.include(keep->lower);
        needed.include(keep->upper);
    }
    return needed.any ? niceAxis(needed.low, needed.high, mostSteps) : ValueAxis{};
}

}  // namespace kyosei
