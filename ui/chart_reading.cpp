// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart_reading.h"

#include "ui/chart_axis.h"
#include "ui/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace kyosei {

using namespace Qt::Literals::StringLiterals;

namespace {

// Less than this share of the axis is "about the same": nobody would see it.
constexpr double kFlat = 0.02;

struct Reader {
    Q_DECLARE_TR_FUNCTIONS(ChartReading)
public:
    explicit Reader(const ChartContent& shown)
        : content(shown), axis(axisFor(shown, 5)), visible(kFlat * (axis.upper - axis.lower)) {}

    QString quantity(double value) const {
        return formatQuantity(value, content.decimals, content.unit);
    }

    // The extreme between today and the horizon that lies clearly outside of both ends.
    const QCPGraphData* turningPoint(const ChartLine& line, double from, double to) const {
        const QCPGraphData* found = nullptr;
        double farthest = 2 * visible;
        for (const QCPGraphData& point : line.current) {
            if (point.key <= content.present || point.key >= content.horizon) {
                continue;
            }
            const double beyond =
                std::max(point.value - std::max(from, to), std::min(from, to) - point.value);
            if (beyond > farthest) {
                farthest = beyond;
                found = &point;
            }
        }
        return found;
    }

    QString course(const ChartLine& line) const {
        const double from = valueAt(line.current, content.present);
        const double to = valueAt(line.current, content.horizon);
        const QString now = formatYear(content.present);
        const QString then = formatYear(content.horizon);
        if (!std::isfinite(from) || !std::isfinite(to)) {
            return tr("No value in %1 or %2.").arg(now, then);
        }
        if (const QCPGraphData* turn = turningPoint(line, from, to)) {
            const QString at = formatYear(turn->key);
            return turn->value > from
                       ? tr("Rises from %1 in %2 to %3 in %4, then falls to %5 in %6.")
                             .arg(quantity(from), now, quantity(turn->value), at, quantity(to),
                                  then)
                       : tr("Falls from %1 in %2 to %3 in %4, then rises to %5 in %6.")
                             .arg(quantity(from), now, quantity(turn->value), at, quantity(to),
                                  then);
        }
        if (std::abs(to - from) < visible) {
            return tr("Stays about the same: %1 in %2, %3 in %4.")
                .arg(quantity(from), now, quantity(to), then);
        }
        return to > from ? tr("Rises from %1 in %2 to %3 in %4.")
                               .arg(quantity(from), now, quantity(to), then)
                         : tr("Falls from %1 in %2 to %3 in %4.")
                               .arg(quantity(from), now, quantity(to), then);
    }

    QString againstBaseline(const ChartLine& line) const {
        const double difference =
            valueAt(line.current, content.horizon) - valueAt(line.baseline, content.horizon);
        if (!std::isfinite(difference)) {
            return {};
        }
        if (roundsToZero(difference, content.decimals)) {
            return tr("As in the baseline.");
        }
        const QString size = formatNumber(std::abs(difference), content.decimals);
        if (content.unit.startsWith(u'%')) {
            return difference > 0 ? tr("%1 percentage points more than in the baseline.").arg(size)
                                  : tr("%1 percentage points less than in the baseline.").arg(size);
        }
        return difference > 0 ? tr("%1 more than in the baseline.").arg(size)
                              : tr("%1 less than in the baseline.").arg(size);
    }

    QString ofOne(const ChartLine& line) const {
        return content.changed ? course(line) + u' ' + againstBaseline(line) : course(line);
    }

    QString ofSeveral() const {
        const auto at = [this](const ChartLine& line) {
            const double value = valueAt(line.current, content.horizon);
            return std::isfinite(value) ? value : -HUGE_VAL;
        };
        const auto [lowest, highest] =
            std::minmax_element(content.lines.begin(), content.lines.end(),
                                [&](const auto& a, const auto& b) { return at(a) < at(b); });
        QString text = tr("Highest in %1: %2 with %3; lowest: %4 with %5.")
                           .arg(formatYear(content.horizon), highest->label, quantity(at(*highest)),
                                lowest->label, quantity(at(*lowest)));
        return content.changed ? text + u' ' + mostMoved() : text;
    }

    QString mostMoved() const {
        const auto difference = [this](const ChartLine& line) {
            return valueAt(line.current, content.horizon) - valueAt(line.baseline, content.horizon);
        };
        const auto most = std::max_element(
            content.lines.begin(), content.lines.end(), [&](const auto& a, const auto& b) {
                return std::abs(difference(a)) < std::abs(difference(b));
            });
        const double value = difference(*most);
        if (!std::isfinite(value) || roundsToZero(value, content.decimals)) {
            return tr("All as in the baseline by then.");
        }
        const QString size = formatSigned(value, content.decimals);
        return content.unit.startsWith(u'%')
                   ? tr("The scenario moves %1 most: %2 percentage points against the baseline.")
                         .arg(most->label, size)
                   : tr("The scenario moves %1 most: %2 against the baseline.")
                         .arg(most->label, size);
    }

    const ChartContent& content;
    ValueAxis axis;
    double visible;
};

}  // namespace

QString readingOf(const ChartContent& content) {
    if (content.lines.empty()) {
        return {};
    }
    const Reader reader(content);
    return content.lines.size() == 1 ? reader.ofOne(content.lines.front()) : reader.ofSeveral();
}

}  // namespace kyosei
