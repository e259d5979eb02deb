// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/differences.h"

#include "ui/document.h"
#include "ui/lever_text.h"
#include "ui/phrases.h"

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
