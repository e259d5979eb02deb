// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/search_text.h"

#include "model/simulation/policy_model.h"
#include "ui/document/moved_words.h"
#include "ui/text/budget_text.h"
#include "ui/text/data_text.h"
#include "ui/text/format.h"
#include "ui/text/goal_text.h"
#include "ui/text/lever_text.h"
#include "ui/text/phrases.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace kyosei {

namespace {

struct SearchText {
    Q_DECLARE_TR_FUNCTIONS(SearchText)
};

constexpr double kOfHundred = 100;

/// Of a hundred, no more than it is: 79.6 is not 80, which may be what is wanted.
int inHundred(double share) {
    constexpr double kRounding = 1e-9;
    return static_cast<int>(std::floor(kOfHundred * share + kRounding));
}

QString actorText(const PolicyModel& model, const std::string& actor) {
    return dataText("elements", model.levers().actorName(actor));
}

QString rowText(const PolicyModel& model, const std::string& lever) {
    return dataText("levers", model.levers().row(lever)->title);
}

QString goalValue(const goals::Goal& goal, double value) {
    const int decimals = goal.output.changes.decimals;
    return goal.measure == goals::Goal::Measure::change ? formatSigned(value, decimals)
                                                        : formatNumber(value, decimals);
}

QString whenText(const goals::Goal& goal) {
    if (goal.inOneYear())
        return SearchText::tr("in %1", "year").arg(formatYear(goal.from));
    return SearchText::tr("from %1 to %2", "years").arg(formatYear(goal.from), formatYear(goal.to));
}

QString wantedText(const search::Request& request) {
    return request.criterion == search::Criterion::share
               ? SearchText::tr("in at least %1 of 100 futures").arg(inHundred(request.wanted))
               : SearchText::tr("on average of the worst tenth of futures");
}

QString limitText(const PolicyModel& model, const search::Relaxed& relaxed) {
    using Kind = search::Relaxed::Kind;
    switch (relaxed.kind) {
    case Kind::budget: return SearchText::tr("the budget of all together");
    case Kind::actorBudget:
        return SearchText::tr("the budget of %1").arg(actorText(model, relaxed.id));
    case Kind::actorStays:
        return SearchText::tr("%1 left as it is").arg(actorText(model, relaxed.id));
    case Kind::leverStays:
        return SearchText::tr("%1 left as it is").arg(rowText(model, relaxed.id));
    }
    return {};
}

/// "Every one of the 6 cheap packages that reach it has: ..."
QString commonText(const PolicyModel& model, const search::Common& common) {
    constexpr std::size_t kNamed = 4;
    QStringList levers;
    for (std::size_t i = 0; i < common.levers.size() && i < kNamed; ++i) {
        const search::CommonLever& lever = common.levers[i];
        const LeverCell& cell = *model.levers().find(lever.id);
        const QString value = leverValue(cell, lever.value);
        const QString name =
            SearchText::tr("%1, %2", "lever, country")
                .arg(rowText(model, lever.id.lever), actorText(model, lever.id.actor));
        levers << (lever.down ? SearchText::tr("%1: at most %2", "lever, value")
                              : SearchText::tr("%1: at least %2", "lever, value"))
                      .arg(name, value);
    }
    QStringList idle;
    for (const std::string& actor : common.idle)
        idle << actorText(model, actor);
    QString text;
    if (!levers.isEmpty())
        text = SearchText::tr("All %1 cheap packages that reach it have in common: %2.")
                   .arg(common.packages)
                   .arg(levers.join(QStringLiteral("; ")));
    if (!idle.isEmpty())
        text = sentences(text,
                         SearchText::tr("None of them needs anything of: %1.").arg(listed(idle)));
    if (text.isEmpty() && common.packages >= 3)
        text = SearchText::tr("The cheap packages that reach it have no lever in common.");
    return text;
}

/// "Without the limit ..., at least 62 of 100."
QString relaxedText(const PolicyModel& model, const search::Found& found, double best) {
    constexpr std::size_t kNamed = 3;
    constexpr double kCountsForSomething = 0.03;
    QStringList limits;
    for (std::size_t i = 0; i < found.relaxed.size() && limits.size() < qsizetype(kNamed); ++i)
        if (found.relaxed[i].chance.share >= best + kCountsForSomething)
            limits << SearchText::tr("%1: %2 of 100", "limit, futures")
                          .arg(limitText(model, found.relaxed[i]))
                          .arg(inHundred(found.relaxed[i].chance.share));
    if (limits.isEmpty())
        return found.relaxed.empty()
                   ? SearchText::tr("No limit stands in the way; the levers do no more.")
                   : SearchText::tr("No limit alone stands in the way.");
    return SearchText::tr("Without one of the limits at least, %1.")
        .arg(limits.join(QStringLiteral("; ")));
}

}  // namespace

QString goalText(const PolicyModel& model, const goals::Goal& goal) {
    const QString name = goalOutputName(goal.output, model.charts());
    const QString bound = formatNumber(std::abs(goal.bound), goal.output.changes.decimals);
    const bool least = goal.side == goals::Goal::Side::atLeast;
    QString text;
    if (goal.measure == goals::Goal::Measure::level)
        text = least ? SearchText::tr("%1 at least %2 %3", "number, value, when")
                     : SearchText::tr("%1 at most %2 %3", "number, value, when");
    else if (goal.bound == 0)
        return (least ? SearchText::tr("%1 no lower than without a package %2", "number, when")
                      : SearchText::tr("%1 no higher than without a package %2", "number, when"))
            .arg(name, whenText(goal));
    else if (least == (goal.bound > 0))
        text = least ? SearchText::tr("%1 higher by at least %2 %3", "number, value, when")
                     : SearchText::tr("%1 lower by at least %2 %3", "number, value, when");
    else
        text = least ? SearchText::tr("%1 lower by at most %2 %3", "number, value, when")
                     : SearchText::tr("%1 higher by at most %2 %3", "number, value, when");
    return text.arg(name, bound, whenText(goal));
}

QString packageName(const PolicyModel& model, const Scenario& package) {
    constexpr std::size_t kNamed = 3;
    std::vector<std::pair<double, const LeverRow*>> rows;
    for (const LeverRow& row : model.levers().rows()) {
        double moved = 0;
        for (const auto& index : row.cells)
            if (index) {
                const LeverCell& cell = model.levers().cells()[*index];
                moved += std::abs(package.setting(cell).value - cell.baseline.value) /
                         (cell.maximum - cell.minimum);
            }
        if (moved > 0)
            rows.emplace_back(-moved, &row);
    }
    std::ranges::stable_sort(rows, {}, &std::pair<double, const LeverRow*>::first);
    QStringList names;
    for (std::size_t i = 0; i < rows.size() && i < kNamed; ++i)
        names << dataText("levers", rows[i].second->shortTitle);
    return names.isEmpty() ? SearchText::tr("Nothing more") : listed(names);
}

QString chanceText(const search::Chance& chance) {
    return SearchText::tr("%1 of 100 futures").arg(inHundred(chance.share));
}

QString chanceRangeText(const search::Chance& chance) {
    return SearchText::tr("likely %1 to %2 of 100")
        .arg(inHundred(chance.low))
        .arg(static_cast<int>(std::ceil(kOfHundred * chance.high)));
}

QString answerText(const PolicyModel& model, const search::Request& request,
                   const search::Found& found) {
    QStringList goals;
    for (const goals::Goal& one : request.goals)
        goals << goalText(model, one);
    const QString goal = listed(goals);
    if (found.nothing.works)
        return SearchText::tr("%1: that comes without a package, in %2.")
            .arg(goal, chanceText(found.nothing.chance));
    const QString without =
        SearchText::tr("Without a package: %1.").arg(chanceText(found.nothing.chance));
    const auto working = std::ranges::count_if(
        found.packages, [](const search::Package& package) { return package.works; });
    if (working > 0)
        return sentences(
            SearchText::tr("%n packages were found that reach it %1, unlike each other.", nullptr,
                           static_cast<int>(working))
                .arg(wantedText(request)),
            without);
    if (found.reached)
        return sentences(
            SearchText::tr("Some packages in the picture reach it %1.").arg(wantedText(request)),
            without);
    const search::Package* best = nullptr;
    for (const search::Package& package : found.packages)
        if (!best || package.chance.share > best->chance.share)
            best = &package;
    if (!best)
        return without;
    if (request.goals.size() > 1)
        return sentences(
            SearchText::tr("No package that was tried reaches all goals at once %1 under these "
                           "limits. The nearest does in %2.")
                .arg(wantedText(request), chanceText(best->chance)),
            without);
    return sentences(
        SearchText::tr("No package that was tried reaches it %1 under these limits. The nearest "
                       "does in %2; in the middle of the futures it comes to %3.")
            .arg(wantedText(request), chanceText(best->chance),
                 goalValue(request.goals.front(), best->goals.front().median)),
        without);
}

QString lessonText(const PolicyModel& model, const search::Request&, const search::Found& found) {
    if (found.nothing.works)
        return {};
    if (found.reached)
        return commonText(model, found.common);
    if (!found.settled)
        return {};
    double best = 0;
    for (const search::Package& package : found.packages)
        best = std::max(best, package.chance.share);
    return relaxedText(model, found, best);
}

QString packageCostText(const PolicyModel& model, const search::Package& package) {
    constexpr double kWorthNaming = 0.05;
    const MoneyUnit& money = model.charts().headline().money;
    std::vector<std::pair<double, std::size_t>> payers;
    for (std::size_t i = 0; i < package.spending.actors.size(); ++i)
        if (std::abs(package.spending.actors[i].perYear) >= kWorthNaming)
            payers.emplace_back(-package.spending.actors[i].perYear, i);
    std::ranges::stable_sort(payers);
    QStringList names;
    for (const auto& [cost, actor] : payers)
        names << SearchText::tr("%1 %2", "country, amount")
                     .arg(actorText(model, model.levers().actors()[actor]), moneyNumber(-cost));
    const QString all =
        SearchText::tr("%1 %2 a year, %3 in the dearest", "amount, unit of money, amount")
            .arg(moneyNumber(package.cost()), dataText("charts", money.unit),
                 moneyNumber(package.spending.all.peak));
    return names.isEmpty() ? all : labelled(all, listed(names));
}

QString packageReachText(const PolicyModel& model, const search::Request& request,
                         const search::Package& package) {
    QString all;
    for (std::size_t g = 0; g < request.goals.size(); ++g) {
        const goals::Goal& goal = request.goals[g];
        const QString text =
            SearchText::tr("In the middle of the futures %1, in the worst tenth %2.")
                .arg(goalValue(goal, package.goals[g].median),
                     goalValue(goal, package.goals[g].worstTenth));
        all = sentences(all, request.goals.size() == 1
                                 ? text
                                 : labelled(goalOutputName(goal.output, model.charts()), text));
    }
    return all;
}

QString packageTrustText(const PolicyModel& model, const search::Request& request,
                         const search::Package& package) {
    QStringList assumed;
    for (const std::string& actor :
         search::assumedActors(model.levers(), package.scenario, request.start))
        assumed << QStringLiteral("%1 ◇").arg(actorText(model, actor));
    const search::EvidenceCount evidence =
        search::evidenceOf(model.levers(), package.scenario, request.start);
    const QString consent =
        assumed.isEmpty() ? SearchText::tr("Assumes of no government that it changes its policy.")
                          : SearchText::tr("Assumes a change of policy: %1.").arg(listed(assumed));
    return sentences(consent, SearchText::tr("Studies support %1 of its %2 levers.")
                                  .arg(evidence.literature)
                                  .arg(evidence.all));
}

QString packageText(const PolicyModel& model, const search::Request& request,
                    const search::Package& package) {
    return QStringList{SearchText::tr("Reaches it in %1 (%2).")
                           .arg(chanceText(package.chance), chanceRangeText(package.chance)),
                       packageCostText(model, package), packageReachText(model, request, package),
                       packageTrustText(model, request, package),
                       movedInDetail(model, package.scenario)}
        .join(u'\n');
}

QString effortText(const search::Found& found) {
    return SearchText::tr("%1 packages tried in %2 futures. All that is said of them comes from %3 "
                          "other futures.")
        .arg(formatNumber(static_cast<double>(found.tried), 0))
        .arg(found.looked)
        .arg(found.held);
}

}  // namespace kyosei
