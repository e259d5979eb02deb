// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/over_time_text.h"

#include "ui/style/theme.h"
#include "ui/text/change_text.h"
#include "ui/text/format.h"
#include "ui/text/phrases.h"
#include "ui/why/why_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace kyosei {

namespace {

struct OverTimeText {
    Q_DECLARE_TR_FUNCTIONS(OverTime)
};

constexpr std::size_t kMostTold = 3;  ///< parts in a sentence
constexpr double kHalfThere = 0.5;    ///< share of what there is in the year of the headline
constexpr double kWorthAName = 0.05;  ///< of the largest part

using Courses = ContributionsOverTime;

const OutputContributions& inHeadlineYear(const Courses& answer) {
    const auto& outputs = answer.found.outputs;
    return *std::min_element(outputs.begin(), outputs.end(),
                             [&](const OutputContributions& a, const OutputContributions& b) {
                                 return std::abs(a.year - answer.year) <
                                        std::abs(b.year - answer.year);
                             });
}

template <typename Of> YearLine courseOf(const Courses& answer, const Of& of) {
    YearLine line;
    for (const OutputContributions& output : answer.found.outputs)
        line.append({output.year, of(output)});
    return line;
}

/// Of the parts, largest in the year of the headline first.
std::vector<std::size_t> bySize(const OutputContributions& output) {
    std::vector<std::size_t> order(output.parts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&output](std::size_t a, std::size_t b) {
        return std::abs(output.parts[a].share.median) > std::abs(output.parts[b].share.median);
    });
    return order;
}

QString numberOf(const Courses& answer, const Change& change, const ChangeScale& scale) {
    if (answer.stage == ContributionStage::central)
        return formatSigned(change.median, scale.decimals);
    const QString number = changeNumber(change, scale);
    const bool unclear = classify(change, scale.thresholds) == ChangeClass::unclear;
    return unclear ? OverTimeText::tr("%1 ?", "a change whose direction is unclear").arg(number)
                   : number;
}

/// The first year from which on a part keeps at least half of what it has in the end.
std::optional<double> halfBy(const Courses& answer, std::size_t part) {
    const double end = inHeadlineYear(answer).parts[part].share.median;
    std::optional<double> year;
    for (const OutputContributions& output : answer.found.outputs) {
        if (output.year > answer.year)
            break;
        if (output.parts[part].share.median / end < kHalfThere)
            year.reset();
        else if (!year)
            year = output.year;
    }
    return year;
}

bool turns(const Courses& answer, std::size_t part, const ChangeScale& scale) {
    bool up = false;
    bool down = false;
    for (const OutputContributions& output : answer.found.outputs) {
        const ChangeArrow arrow = changeArrow(output.parts[part].share, scale);
        up |= arrow == ChangeArrow::up;
        down |= arrow == ChangeArrow::down;
    }
    return up && down;
}

}  // namespace

YearsChartContent yearsChartOf(const ContributionsOverTime& answer) {
    const OutputContributions& now = inHeadlineYear(answer);
    const ChangeScale scale = partScale(answer.number.changes, now);
    YearsChartContent content;
    content.year = answer.year;
    content.decimals = scale.decimals;
    content.least = answer.number.changes.thresholds.none;
    content.whole = {
        OverTimeText::tr("All together"), numberOf(answer, now.whole, answer.number.changes),
        courseOf(answer, [](const OutputContributions& output) { return output.whole.median; }),
        answer.stage == ContributionStage::central
            ? QColor(theme().accent)
            : changeColour(changeRole(now.whole, answer.number.changes))};
    if (answer.stage != ContributionStage::central) {
        content.low = courseOf(answer, [](const auto& output) { return output.whole.low; });
        content.high = courseOf(answer, [](const auto& output) { return output.whole.high; });
    }
    double largest = 0;
    for (const Contribution& part : now.parts)
        largest = std::max(largest, std::abs(part.share.median));
    for (const std::size_t g : bySize(now)) {
        const Change& share = now.parts[g].share;
        YearsChartContent::Part part;
        part.name = answer.names[g];
        part.number = numberOf(answer, share, scale);
        part.line = courseOf(answer, [g](const OutputContributions& output) {
            return output.parts[g].share.median;
        });
        part.named = std::abs(share.median) >= kWorthAName * largest && largest > 0;
        const int colour = g < answer.colours.size() ? answer.colours[g] : static_cast<int>(g);
        part.colour = part.named ? theme().element(colour) : theme().mutedInk;
        part.dash = Theme::elementDash(colour);
        content.parts.push_back(std::move(part));
    }
    content.sentence = overTimeTable(answer);
    return content;
}

QString overTimeSentence(const ContributionsOverTime& answer) {
    if (answer.found.groups.empty())
        return OverTimeText::tr("No lever is changed, so there is nothing to divide.");
    if (answer.stage == ContributionStage::central)
        return {};
    const OutputContributions& now = inHeadlineYear(answer);
    const ChangeScale scale = partScale(answer.number.changes, now);
    QStringList when;
    QStringList turning;
    for (const std::size_t g : bySize(now)) {
        if (turns(answer, g, scale))
            turning << answer.names[g];
        const bool certain = changeArrow(now.parts[g].share, scale) != ChangeArrow::none;
        const auto year = certain ? halfBy(answer, g) : std::nullopt;
        if (year && when.size() < static_cast<qsizetype>(kMostTold))
            when << OverTimeText::tr("%1 by %2", "part of a scenario, year")
                        .arg(answer.names[g], formatYear(*year));
    }
    const QString half = when.isEmpty()
                             ? OverTimeText::tr("No part adds anything for certain by %1.")
                                   .arg(formatYear(answer.year))
                             : OverTimeText::tr("Half of what they add in %1 is there: %2.")
                                   .arg(formatYear(answer.year), listed(when));
    const QString turned =
        turning.isEmpty()
            ? QString()
            : OverTimeText::tr("Changes its sign on the way: %1.").arg(listed(turning));
    return sentences(half, turned);
}

QString overTimeTable(const ContributionsOverTime& answer) {
    const OutputContributions& now = inHeadlineYear(answer);
    const ChangeScale scale = partScale(answer.number.changes, now);
    QStringList rows;
    const auto add = [&](const QString& name, const auto& of, int decimals) {
        QStringList values;
        for (const OutputContributions& output : answer.found.outputs)
            values << OverTimeText::tr("%1 %2", "year, value")
                          .arg(formatYear(output.year), formatSigned(of(output), decimals));
        rows << labelled(name, listed(values));
    };
    add(
        OverTimeText::tr("All together"),
        [](const OutputContributions& output) { return output.whole.median; }, scale.decimals);
    for (const std::size_t g : bySize(now))
        add(
            answer.names[g],
            [g](const OutputContributions& output) { return output.parts[g].share.median; },
            scale.decimals);
    return rows.join(u'\n');
}

}  // namespace kyosei
