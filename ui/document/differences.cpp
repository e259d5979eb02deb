// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/differences.h"

#include "ui/document/document.h"
#include "ui/text/format.h"
#include "ui/text/lever_text.h"
#include "ui/text/phrases.h"
#include "ui/text/rule_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace kyosei {

namespace {

const QString kArrow = QStringLiteral(" → ");

Difference leverDifference(const PolicyModel& model, const LeverCell& cell,
                           const LeverSetting& setting) {
    const LeverRow* row = model.levers().row(cell.id.lever);
    Difference difference;
    difference.lever = cell.id;
    difference.what = dataText("levers", row ? row->title : cell.title);
    difference.where = dataText("elements", model.levers().actorName(cell.id.actor));
    difference.change =
        leverNumber(cell, cell.baseline.value) + kArrow + leverValue(cell, setting.value);
    const QString before = leverBand(cell, cell.baseline.value);
    const QString after = leverBand(cell, setting.value);
    if (before != after)
        difference.words = before + kArrow + after;
    difference.when = phaseText(setting, model.program().simulation().stop);
    return difference;
}

/// "Mongolia 45.0 → 70.0 %, North Korea 45.0 → 20.0 %"
Difference splitDifference(const PolicyModel& model, const LeverSplit& split,
                           const Scenario& scenario) {
    Difference difference;
    difference.lever = split.id;
    difference.split = true;
    difference.what = dataText("levers", split.title);
    difference.where = dataText("elements", model.levers().actorName(split.id.actor));
    const std::vector<double> shares = scenario.shares(split);
    QStringList changes;
    for (std::size_t i = 0; i < shares.size(); ++i)
        if (shares[i] != split.baseline[i])
            changes << QCoreApplication::translate("Differences", "%1 %2 → %3 %")
                           .arg(dataText("elements",
                                         model.charts().elementTitle(split.receivers[i])),
                                formatNumber(100 * split.baseline[i], 1),
                                formatNumber(100 * shares[i], 1));
    difference.change = changes.join(QStringLiteral(", "));
    const LeverCell* cell = model.levers().find(split.id);
    if (cell && scenario.setting(*cell).value <= cell->baseline.value)
        difference.words = QCoreApplication::translate(
            "Differences", "without effect until the lever is above its baseline");
    return difference;
}

}  // namespace

std::vector<Difference> differences(const Document& document) {
    return differences(document.model(), document.scenario());
}

std::vector<Difference> differences(const PolicyModel& model, const Scenario& scenario) {
    std::vector<Difference> list;
    const auto& levers = model.levers();
    for (const LeverRow& row : levers.rows()) {
        for (const auto& index : row.cells) {
            if (!index)
                continue;
            const LeverCell& cell = levers.cells()[*index];
            const auto set = scenario.levers.find(cell.id);
            if (set != scenario.levers.end())
                list.push_back(leverDifference(model, cell, set->second));
            const LeverSplit* split = levers.split(cell.id);
            if (split && scenario.splits.contains(cell.id))
                list.push_back(splitDifference(model, *split, scenario));
        }
    }
    for (const auto& [id, year] : scenario.shocks) {
        const Shock* shock = model.shocks().find(id);
        Difference difference;
        difference.shock = id;
        difference.what = dataText("shocks", shock ? shock->title : id);
        difference.change = QCoreApplication::translate("Differences", "shock");
        difference.when = yearText(year);
        list.push_back(difference);
    }
    for (std::size_t i = 0; i < scenario.rules.size(); ++i) {
        const PolicyRule& rule = scenario.rules[i];
        Difference difference;
        difference.rule = i;
        difference.what = conditionText(model, rule);
        difference.change = actionText(model, rule);
        difference.when =
            QCoreApplication::translate("Differences", "over %1 years").arg(yearText(rule.ramp));
        list.push_back(difference);
    }
    return list;
}

QString sentence(const Difference& difference) {
    QString text = difference.what;
    if (!difference.where.isEmpty())
        text += QStringLiteral(" · ") + difference.where;
    return labelled(text, listed({difference.change, difference.words, difference.when}));
}

QString differencesText(const Document& document) {
    const Scenario& scenario = document.scenario();
    QStringList text{document.displayTitle()};
    if (!scenario.author.empty())
        text << fromModel(scenario.author);
    if (!scenario.note.empty())
        text << QString() << fromModel(scenario.note);
    text << QString();
    const auto list = differences(document);
    if (list.empty())
        text << QCoreApplication::translate("Differences", "Nothing differs from the baseline.");
    for (const Difference& difference : list)
        text << sentence(difference);
    return text.join(u'\n') + u'\n';
}

}  // namespace kyosei
