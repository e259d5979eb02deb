// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/reason_text.h"

#include "ui/text/change_text.h"
#include "ui/text/data_text.h"
#include "ui/text/format.h"
#include "ui/text/phrases.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace kyosei {

namespace {

struct ReasonText {
    Q_DECLARE_TR_FUNCTIONS(Reason)
};

constexpr std::size_t kMaxNamed = 3;
constexpr double kMatters = 0.2;  ///< share of a path that a source has to bring to be named

/// Those whose range is on one side of zero, largest first.
QStringList certainPaths(const PathAnswer& answer, const ChangeScale& scale, bool up) {
    QStringList names;
    for (const EffectPath& path : answer.paths.paths) {
        if (!path.range || names.size() == static_cast<qsizetype>(kMaxNamed))
            continue;
        const Change change = asChange(*path.range);
        const ChangeArrow arrow = changeArrow(change, scale);
        if (arrow == (up ? ChangeArrow::up : ChangeArrow::down))
            names << ReasonText::tr("%1 (%2)", "path, what goes through it")
                         .arg(pathName(answer, path), changeNumber(change, scale));
    }
    return names;
}

QString obstacles(const PathAnswer& answer) {
    QStringList idle;
    for (std::size_t k = 0; k < answer.paths.reached.size(); ++k)
        if (!answer.paths.reached[k])
            idle << dataText("knockouts", answer.stations[k].title);
    QStringList texts;
    if (!idle.isEmpty())
        texts << ReasonText::tr("Nothing of it reaches %1.").arg(listed(idle));
    for (const PathAnswer::Stop& stop : answer.stops)
        texts << ReasonText::tr("%1 % of the additional aid meant for %2 is %3.",
                                "share, country, gate")
                     .arg(formatNumber(100 * stop.share, 0), dataText("elements", stop.receiver),
                          dataText("places", stop.gate));
    return texts.join(u' ');
}

}  // namespace

Change asChange(const LikelyRange& range) {
    // Both signs, so that it does not read as if no member differed; shares are not told.
    return {range.median, range.low, range.high, 1, 1, 0};
}

ChangeScale finer(ChangeScale scale) {
    constexpr double kHalf = 0.5;
    ++scale.decimals;
    scale.thresholds.none =
        std::min(scale.thresholds.none, kHalf * std::pow(10.0, -scale.decimals));
    return scale;
}

QString pathName(const PathAnswer& answer, const EffectPath& path) {
    if (path.stations.empty())
        return ReasonText::tr("Past all of these");
    QStringList names;
    for (const std::size_t station : path.stations)
        names << dataText("knockouts", answer.stations[station].title);
    return names.join(QStringLiteral(" → "));
}

QString pathNote(const PathAnswer& answer, const EffectPath& path) {
    std::vector<std::size_t> order;
    for (std::size_t k = 0; k < path.bySource.size() && k < answer.groups.size(); ++k)
        if (std::abs(path.bySource[k]) >= kMatters * std::abs(path.effect) && path.effect != 0)
            order.push_back(k);
    std::stable_sort(order.begin(), order.end(), [&path](std::size_t a, std::size_t b) {
        return std::abs(path.bySource[a]) > std::abs(path.bySource[b]);
    });
    QStringList names;
    for (std::size_t k = 0; k < std::min(order.size(), kMaxNamed); ++k)
        names << dataText("levers", answer.groups[order[k]].title);
    const QString from = names.isEmpty() ? QString() : ReasonText::tr("from %1").arg(listed(names));
    const QString half =
        path.halfBy ? ReasonText::tr("half by %1").arg(formatYear(*path.halfBy)) : QString();
    return listed({half, from});
}

QString pathsSentence(const PathAnswer& answer, const ChangeScale& scale) {
    if (answer.groups.empty())
        return ReasonText::tr("No lever is changed, so there is no path.");
    if (answer.members == 0)
        return obstacles(answer);
    const ChangeScale parts = finer(scale);
    const bool up = answer.paths.range && answer.paths.range->median > 0;
    const QStringList with = certainPaths(answer, parts, up);
    const QStringList against = certainPaths(answer, parts, !up);
    const QString most = with.isEmpty() ? ReasonText::tr("No single path is certain.")
                                        : ReasonText::tr("It goes through %1.").arg(listed(with));
    const QString other = against.isEmpty()
                              ? QString()
                              : ReasonText::tr("Working against it: %1.").arg(listed(against));
    return sentences(sentences(most, other), obstacles(answer));
}

QString constantName(const DriverAnswer& answer, const Driver& driver) {
    const std::string& full = answer.names[driver.constant];
    QString name = fromModel(full.substr(0, full.find('['))).replace(u'_', u' ');
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    const std::string& element = answer.elements[driver.constant];
    return element.empty() ? name : labelled(name, dataText("elements", element));
}

QString driverSentence(const DriverAnswer& answer, const Driver& driver, const ChangeScale& scale) {
    return labelled(
        constantName(answer, driver),
        ReasonText::tr("explains %1 % of the spread; where it is low (%2) the change is %3, where "
                       "it is high (%4) %5")
            .arg(formatNumber(100 * driver.share, 0), formatNumber(driver.lowValue, 2),
                 formatSigned(driver.low, scale.decimals), formatNumber(driver.highValue, 2),
                 formatSigned(driver.high, scale.decimals)));
}

QString driversSentence(const DriverAnswer& answer) {
    const Drivers& drivers = answer.output.drivers;
    if (drivers.deviation == 0)
        return ReasonText::tr("No run differs, so there is no doubt to explain.");
    if (drivers.named.empty())
        return ReasonText::tr("No single constant stands out: the doubt comes from many.");
    QStringList names;
    for (std::size_t k = 0; k < std::min(drivers.named.size(), kMaxNamed); ++k)
        names << ReasonText::tr("%1 (%2 %)", "constant, share of the spread")
                     .arg(constantName(answer, drivers.named[k]),
                          formatNumber(100 * drivers.named[k].share, 0));
    return ReasonText::tr(
               "Most that can be told apart: %1. All that stand out explain %2 % of the "
               "spread; the rest is many weak constants, and what they do only together.")
        .arg(listed(names), formatNumber(100 * drivers.explained, 0));
}

}  // namespace kyosei
