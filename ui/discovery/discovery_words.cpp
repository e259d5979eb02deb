// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discovery/discovery_words.h"

#include "ui/text/data_text.h"
#include "ui/text/format.h"
#include "ui/text/goal_text.h"
#include "ui/text/phrases.h"

#include <QCoreApplication>

#include <cmath>

namespace kyosei {

using discovery::BoxStatistics;
using discovery::Discovery;
using discovery::Finding;
using discovery::FutureDimension;
using discovery::Restriction;
using discovery::Verdict;

namespace {

struct DiscoveryText {
    Q_DECLARE_TR_FUNCTIONS(Discovery)
};

constexpr int kLongestName = 90;    ///< characters of what a constant means
constexpr int kConstantDigits = 2;  ///< of the limits of constants

QString constantNumber(double value) {
    const double size = std::abs(value);
    const int before = size > 0 ? static_cast<int>(std::floor(std::log10(size))) : 0;
    return formatNumber(value, std::clamp(kConstantDigits - before, 0, 6));
}

QString shockText(const QString& name, const Restriction& restriction) {
    if (restriction.hasLow() && restriction.hasHigh())
        return DiscoveryText::tr("%1 between %2 and %3")
            .arg(name, formatYear(restriction.low), formatYear(restriction.high));
    return restriction.hasHigh()
               ? DiscoveryText::tr("%1 by %2").arg(name, formatYear(restriction.high))
               : DiscoveryText::tr("no %1 before %2").arg(name, formatYear(restriction.low));
}

QString categoriesText(const Discovery& found, const Restriction& restriction) {
    const FutureDimension& dimension = found.table.dimensions[restriction.dimension];
    if (dimension.kind == FutureDimension::Kind::government) {
        const QString name = dataText("elements", dimension.title);
        return restriction.allowed.back() != 0 ? DiscoveryText::tr("%1 follows").arg(name)
                                               : DiscoveryText::tr("%1 does not follow").arg(name);
    }
    QStringList names;
    const auto& categories = found.table.cases.dimensions[restriction.dimension].categories;
    for (std::size_t c = 0; c < categories.size(); ++c)
        if (restriction.allowed[c] != 0)
            names << dataText("worldviews", categories[c]);
    return labelled(DiscoveryText::tr("Beliefs of"), listed(names));
}

QString constantText(const Discovery& found, const Restriction& restriction) {
    const FutureDimension& dimension = found.table.dimensions[restriction.dimension];
    QString limits;
    if (restriction.hasLow() && restriction.hasHigh())
        limits = DiscoveryText::tr("between %1 and %2")
                     .arg(constantNumber(restriction.low), constantNumber(restriction.high));
    else if (restriction.hasLow())
        limits = DiscoveryText::tr("high, at least %1").arg(constantNumber(restriction.low));
    else
        limits = DiscoveryText::tr("low, at most %1").arg(constantNumber(restriction.high));
    const double share =
        discovery::statisticsOf(found.table.cases, discovery::Box{{restriction}}).mass;
    return labelled(dimensionName(dimension),
                    DiscoveryText::tr("%1 (as in %2 futures)").arg(limits, ofHundred(share)));
}

/// Of a box among the futures that the ones before leave.
QString furtherSentence(const Discovery& found, const Finding& finding) {
    QStringList conditions;
    for (const Restriction& restriction : finding.box.restrictions)
        conditions << restrictionText(found, restriction);
    return DiscoveryText::tr("Of the misses without it %1 have: %2. With that %3 miss.")
        .arg(percentText(finding.checked.coverage), listed(conditions),
             ofHundred(finding.checked.density));
}

DiscoveryWords explainedWords(const Discovery& found, const Finding& finding,
                              DiscoveryWords words) {
    const BoxStatistics told = discovery::toldOf(found.explanation, finding);
    const bool one = finding.box.restrictions.size() == 1;
    words.leads = one ? DiscoveryText::tr("%1 of those have this:")
                      : DiscoveryText::tr("%1 of those have all of this:");
    words.leads = words.leads.arg(percentText(told.coverage));
    for (const Restriction& restriction : finding.box.restrictions)
        words.conditions << restrictionText(found, restriction);
    words.contrast = DiscoveryText::tr("With it %1 miss the goal, without it %2.")
                         .arg(ofHundred(told.density), ofHundred(told.outside));
    if (&finding == &found.explanation.findings[found.explanation.chosen])
        for (const Finding& other : found.explanation.further)
            words.further << furtherSentence(found, other);
    words.caution =
        finding.holds
            ? DiscoveryText::tr("These shares are of futures that were not used in the search. "
                                "What goes together with missing a goal need not be its cause.")
            : DiscoveryText::tr("Futures that were not used in the search do not confirm this.");
    return words;
}

}  // namespace

QString goalText(const goals::Goal& goal, const ChartCatalogue& charts) {
    const QString name = goalOutputName(goal.output, charts);
    const int decimals = goal.output.changes.decimals;
    const bool least = goal.side == goals::Goal::Side::atLeast;
    QString text;
    if (goal.measure == goals::Goal::Measure::level)
        text = (least ? DiscoveryText::tr("%1 at least %2") : DiscoveryText::tr("%1 at most %2"))
                   .arg(name, formatNumber(goal.bound, decimals));
    else if (goal.bound == 0)
        text = (least ? DiscoveryText::tr("%1 no lower than without the package")
                      : DiscoveryText::tr("%1 no higher than without the package"))
                   .arg(name);
    else
        text = (least ? DiscoveryText::tr("%1 changed by at least %2")
                      : DiscoveryText::tr("%1 changed by at most %2"))
                   .arg(name, formatSigned(goal.bound, decimals));
    return goal.inOneYear()
               ? DiscoveryText::tr("%1 in %2", "goal and year").arg(text, formatYear(goal.from))
               : DiscoveryText::tr("%1 from %2 to %3", "goal and years")
                     .arg(text, formatYear(goal.from), formatYear(goal.to));
}

QString percentText(double share) {
    return formatQuantity(100 * share, 0, QStringLiteral("%"));
}

QString ofHundred(double share) {
    const double rounded = std::round(100 * share);
    if (rounded == 0 && share > 0)
        return DiscoveryText::tr("fewer than 1 of 100");
    if (rounded == 100 && share < 1)
        return DiscoveryText::tr("more than 99 of 100");
    return DiscoveryText::tr("%1 of 100").arg(formatNumber(rounded, 0));
}

QString dimensionName(const FutureDimension& dimension) {
    switch (dimension.kind) {
    case FutureDimension::Kind::shock: return dataText("shocks", dimension.title);
    case FutureDimension::Kind::government: return dataText("elements", dimension.title);
    case FutureDimension::Kind::school: return DiscoveryText::tr("School of thought");
    case FutureDimension::Kind::constant: break;
    }
    QString name = fromModel(dimension.title.empty() ? dimension.id : dimension.title);
    if (name.size() > kLongestName)
        name = name.left(name.lastIndexOf(u' ', kLongestName)) + QStringLiteral(" …");
    return name;
}

QString restrictionText(const Discovery& found, const Restriction& restriction) {
    const FutureDimension& dimension = found.table.dimensions[restriction.dimension];
    if (dimension.kind == FutureDimension::Kind::shock)
        return shockText(dimensionName(dimension), restriction);
    return restriction.allowed.empty() ? constantText(found, restriction)
                                       : categoriesText(found, restriction);
}

QString DiscoveryWords::whole() const {
    QString text = answer;
    for (const QString& part : {beside, leads})
        text += part.isEmpty() ? QString() : u'\n' + part;
    for (const QString& condition : conditions)
        text += QStringLiteral("\n• ") + condition;
    for (const QString& part : QStringList{contrast} + further + QStringList{caution})
        text += part.isEmpty() ? QString() : u'\n' + part;
    return text;
}

DiscoveryWords wordsOf(const Discovery& found, std::size_t chosen) {
    DiscoveryWords words;
    const auto futures = static_cast<double>(found.table.count());
    const Verdict verdict = found.explanation.verdict;
    words.answer =
        verdict == Verdict::never
            ? DiscoveryText::tr("Reaches the goal in all %1 futures.").arg(formatNumber(futures, 0))
        : verdict == Verdict::always
            ? DiscoveryText::tr("Misses the goal in all %1 futures.").arg(formatNumber(futures, 0))
            : DiscoveryText::tr("Misses the goal in %1 futures.")
                  .arg(ofHundred(found.explanation.all.base));
    if (found.withoutShocks)
        words.beside =
            DiscoveryText::tr("Shocks are put into these futures, each with a chance of %1, to see "
                              "what matters: no forecast. Without them: %2.")
                .arg(percentText(found.request.futures.shockChance),
                     ofHundred(*found.withoutShocks));
    switch (verdict) {
    case Verdict::never:
    case Verdict::always: return words;
    case Verdict::few:
        words.leads =
            DiscoveryText::tr("Too few miss it, or reach it, to say what they have in common.");
        return words;
    case Verdict::unexplained:
        words.leads = DiscoveryText::tr("Nothing explains it in these %1 futures.")
                          .arg(formatNumber(futures, 0));
        if (found.explanation.findings.empty()) {
            words.caution =
                DiscoveryText::tr("No combination of up to %1 of the %2 circumstances that differ "
                                  "tells the futures that miss it from the others.")
                    .arg(found.request.explain.mostRestrictions)
                    .arg(found.table.dimensions.size());
            return words;
        }
        words.caution = DiscoveryText::tr(
            "What looked like an explanation in half of the futures did not hold in the others.");
        return words;
    case Verdict::explained: break;
    }
    return explainedWords(found, found.explanation.findings[chosen], std::move(words));
}

QString futuresText(const Discovery& found) {
    const QString count = formatNumber(static_cast<double>(found.table.count()), 0);
    return found.request.futures.wide
               ? DiscoveryText::tr("%1 futures, constants drawn wider than history supports")
                     .arg(count)
               : DiscoveryText::tr("%1 futures, constants as history supports them").arg(count);
}

}  // namespace kyosei
