// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/content/chart_reading.h"

#include "ui/charts/content/chart_axis.h"
#include "ui/text/change_text.h"
#include "ui/text/fan_text.h"
#include "ui/text/format.h"
#include "ui/text/phrases.h"
#include "ui/widgets/proposal_mark.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace kyosei {

using namespace Qt::Literals::StringLiterals;

namespace {

// Less than this share of the axis is neither called a rise nor a fall: nobody would see it.
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

    // Where it ends adds up with the change, as wherever else it is told.
    QString endText(const ChartLine& line, double end) const {
        const auto change = changeAtHorizon(line);
        if (!change || !content.changed || content.decimals != content.changes.decimals ||
            content.unit.startsWith(u'%'))
            return quantity(end);
        return changedLevel(valueAt(line.fan.baseline.median(), content.horizon), *change,
                            content.changes);
    }

    QString course(const ChartLine& line) const {
        const double from = valueAt(line.current, content.present);
        const double to = valueAt(line.current, content.horizon);
        const QString now = formatYear(content.present);
        const QString then = formatYear(content.horizon);
        if (!std::isfinite(from) || !std::isfinite(to)) {
            return tr("No value in %1 or %2.").arg(now, then);
        }
        const QString end = endText(line, to);
        if (const QCPGraphData* turn = turningPoint(line, from, to)) {
            const QString at = formatYear(turn->key);
            return turn->value > from
                       ? tr("Rises from %1 in %2 to %3 in %4, then falls to %5 in %6.")
                             .arg(quantity(from), now, quantity(turn->value), at, end, then)
                       : tr("Falls from %1 in %2 to %3 in %4, then rises to %5 in %6.")
                             .arg(quantity(from), now, quantity(turn->value), at, end, then);
        }
        if (std::abs(to - from) < visible) {
            // How much that is, is said of the change alone.
            return tr("%1 in %2, %3 in %4.").arg(quantity(from), now, end, then);
        }
        return to > from
                   ? tr("Rises from %1 in %2 to %3 in %4.").arg(quantity(from), now, end, then)
                   : tr("Falls from %1 in %2 to %3 in %4.").arg(quantity(from), now, end, then);
    }

    // At the horizon; none without a fan.
    std::optional<Change> changeAtHorizon(const ChartLine& line) const {
        if (line.fan.isEmpty())
            return std::nullopt;
        const FanBand& difference = line.fan.difference;
        return Change{valueAt(difference.median(), content.horizon),
                      valueAt(difference.low(), content.horizon),
                      valueAt(difference.high(), content.horizon),
                      line.fan.higher,
                      line.fan.lower,
                      content.effective};
    }

    /// Says so where the baseline has the shocks of the scenario too.
    QString underShocks(const QString& said) const {
        return content.sameShocks && !said.isEmpty() ? labelled(sameShocksText(), said) : said;
    }

    // What happened over the years is another thing than what the scenario does to it.
    QString compared(const ChartLine& line) const {
        const QString said = againstBaseline(line);
        return line.fan.isEmpty() || content.sameShocks
                   ? underShocks(said)
                   : labelled(tr("Against the baseline"), said);
    }

    QString againstBaseline(const ChartLine& line) const {
        if (const auto change = changeAtHorizon(line))
            return changeSentence(*change, content.changes);
        const double difference =
            valueAt(line.current, content.horizon) - valueAt(line.baseline, content.horizon);
        return std::isfinite(difference)
                   ? tr("With central values %1 against the baseline.")
                         .arg(formatSigned(difference, content.changes.decimals))
                   : QString();
    }

    QString range(const ChartLine& line) const {
        const double low = valueAt(line.fan.scenario.low(), content.horizon);
        const double high = valueAt(line.fan.scenario.high(), content.horizon);
        if (line.fan.isEmpty() || !std::isfinite(low))
            return {};
        return tr("Nine in ten runs end at %1.")
            .arg(rangeText(low, high, content.decimals, content.unit));
    }

    // How likely the level is, in both.
    QString reaching(const ChartLine& line) const {
        const double baseline = valueAt(line.baseline, content.horizon);
        const double current = valueAt(line.current, content.horizon);
        if (!std::isfinite(current)) {
            return tr("The runs are not there yet.");
        }
        const QString level =
            formatQuantity(content.level, content.levelDecimals, content.levelUnit);
        const QString then = formatYear(content.horizon);
        return content.changed ? tr("At least %1 in %2: %3 of the runs, %4 in the baseline.")
                                     .arg(level, then, shareText(current / 100, content.effective),
                                          shareText(baseline / 100, content.effective))
                               : tr("At least %1 in %2: %3 of the runs.")
                                     .arg(level, then, shareText(current / 100, content.effective));
    }

    QString difference(const ChartLine& line) const {
        if (!content.changed) {
            return tr("Nothing differs from the baseline.");
        }
        const QString year = formatYear(content.horizon);
        if (const auto change = changeAtHorizon(line))
            return underShocks(
                sentences(tr("%1 in %2.").arg(changeNumber(*change, content.changes), year),
                          changeSentence(*change, content.changes)));
        const double value = valueAt(line.current, content.horizon);
        return tr("With central values %1 in %2.")
            .arg(formatSigned(value, content.changes.decimals), year);
    }

    // Chance, and not what is unknown about constants.
    QString futures(const ChartLine& line) const {
        const QString then = formatYear(content.horizon);
        if (!line.strays) {
            return sentences(course(line), tr("The futures are being drawn."));
        }
        const FutureSpread& strays = *line.strays;
        return sentences(
            tr("The expected path is at %1 in %2.").arg(quantity(strays.expected), then),
            tr("One future strays from it: %n drawn by chance lie around %1, ± %2; nine in ten "
               "end at %3.",
               nullptr, static_cast<int>(content.futures))
                .arg(formatNumber(strays.mean, content.decimals),
                     formatNumber(strays.sd, content.decimals),
                     rangeText(strays.low, strays.high, content.decimals, content.unit)));
    }

    QString ofOne(const ChartLine& line) const {
        switch (content.mode) {
        case ChartMode::futures: return futures(line);
        case ChartMode::reaching: return reaching(line);
        case ChartMode::difference: return difference(line);
        case ChartMode::bands:
        case ChartMode::members: break;
        }
        QString text = course(line);
        if (content.changed) {
            text = sentences(text, compared(line));
        }
        return sentences(text, range(line));
    }

    // How the ensemble does on figures that came after those it was fitted to.
    QString ofRecord(bool levels) const {
        if (!levels || content.record.figures == 0 || !content.fittedTo) {
            return {};
        }
        return tr("Of %n observed figure(s) after %1, %2 lie in the range of nine in ten "
                  "runs.",
                  nullptr, static_cast<int>(content.record.figures))
            .arg(formatYear(*content.fittedTo),
                 formatNumber(static_cast<double>(content.record.inside), 0));
    }

    // Several lines, of which one is spoken about.
    QString ofFocus() const {
        const ChartLine& line = content.lines[content.focus];
        return labelled(line.label, ofOne(line));
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
        if (content.changed) {
            text = sentences(text, mostMoved());
        }
        const ChartLine& line = content.lines[content.focus];
        const QString uncertain = range(line);
        return uncertain.isEmpty() ? text : sentences(text, labelled(line.label, uncertain));
    }

    QString mostMoved() const {
        const auto difference = [this](const ChartLine& line) {
            return valueAt(line.current, content.horizon) - valueAt(line.baseline, content.horizon);
        };
        const auto most = std::max_element(
            content.lines.begin(), content.lines.end(), [&](const auto& a, const auto& b) {
                return std::abs(difference(a)) < std::abs(difference(b));
            });
        return underShocks(labelled(tr("%1 moves most").arg(most->label), againstBaseline(*most)));
    }

    const ChartContent& content;
    ValueAxis axis;
    double visible;
};

}  // namespace

QString proposalsReadingOf(const ChartContent& content) {
    QString text;
    for (const ChartProposal& proposal : content.proposals)
        text = sentences(text, labelled(QStringLiteral("%1 %2").arg(proposalLetter(proposal.place),
                                                                    proposal.name),
                                        proposal.sentence));
    return text;
}

QString readingOf(const ChartContent& content) {
    if (content.lines.empty()) {
        return {};
    }
    if (content.masked) {
        return Reader::tr("The scenario's result is hidden until you reveal it.");
    }
    const Reader reader(content);
    const bool levels = content.mode == ChartMode::bands || content.mode == ChartMode::members;
    if (content.lines.size() == 1) {
        return sentences(reader.ofOne(content.lines.front()), reader.ofRecord(levels));
    }
    return levels ? sentences(reader.ofSeveral(), reader.ofRecord(levels)) : reader.ofFocus();
}

}  // namespace kyosei
