// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/comparison_csv.h"

#include "model/base/csv.h"
#include "ui/text/change_text.h"
#include "ui/text/data_text.h"
#include "ui/text/format.h"
#include "ui/text/phrases.h"

#include <QStringList>

#include <cmath>

namespace kyosei {

namespace {

/// Five digits are more than any of these numbers carries.
QString fileNumber(double value, const CsvStyle& style) {
    return std::isfinite(value) ? csvNumber(QString::number(value, 'g', 5), style) : QString();
}

QString quoted(const QString& field) {
    return QString::fromStdString(csvField(field.toStdString()));
}

/// As files name it: not translated.
QString costUnitOf(const PolicyModel& model) {
    const ChartDefinition* cost = model.charts().find(model.charts().headline().costChart);
    return cost ? fromModel(cost->unit) : QString();
}

}  // namespace

QString comparisonCsv(const PolicyModel& model, const Comparison& comparison,
                      const CsvStyle& style) {
    QString text = QStringLiteral("scenario,quantity,unit,year,median,low,high,change,change_low,"
                                  "change_high,higher,lower,class,against\n")
                       .replace(u',', style.separator);
    const QString year = formatYear(comparison.horizon);
    const QString costUnit = costUnitOf(model);
    const auto add = [&](const ComparedScenario& scenario, const QString& quantity,
                         const QString& unit, const LikelyRange* level, const Change& change,
                         const ChangeThresholds* thresholds) {
        QStringList fields{quoted(fromModel(scenario.title)), quoted(quantity), quoted(unit), year};
        for (const double value :
             {level ? level->median : NAN, level ? level->low : NAN, level ? level->high : NAN,
              change.median, change.low, change.high, change.higher, change.lower})
            fields << fileNumber(value, style);
        fields << (thresholds ? QString::fromLatin1(className(classify(change, *thresholds)))
                              : QString())
               << (scenario.sameShocks ? QStringLiteral("same shocks")
                                       : QStringLiteral("baseline"));
        text += fields.join(style.separator) + u'\n';
    };
    for (const ComparedScenario& scenario : comparison.scenarios) {
        for (std::size_t n = 0; n < comparison.titles.size(); ++n)
            add(scenario, fromModel(comparison.titles[n]), QStringLiteral("index"),
                &scenario.numbers[n].value, scenario.numbers[n].change,
                &comparison.scales[n].thresholds);
        const Accounts& accounts = scenario.accounts;
        for (std::size_t a = 0; a < accounts.actors.size(); ++a) {
            const QString actor = fromModel(comparison.actors[a]);
            add(scenario, QStringLiteral("cost beyond the baseline, ") + actor, costUnit, nullptr,
                accounts.actors[a].cost, nullptr);
            add(scenario, QStringLiteral("left over, ") + actor, QStringLiteral("% of baseline"),
                nullptr, accounts.actors[a].leftOver, &comparison.leftOver.thresholds);
        }
        add(scenario, QStringLiteral("cost beyond the baseline, together"), costUnit, nullptr,
            accounts.together, nullptr);
    }
    return text;
}

QString comparisonSentences(const PolicyModel& model, const Comparison& comparison) {
    QStringList lines;
    const std::size_t stability = model.charts().headline().indicators.size();
    for (const ComparedScenario& scenario : comparison.scenarios) {
        QString said;
        for (std::size_t n = stability; n < comparison.titles.size(); ++n)
            said = sentences(
                said, labelled(dataText("charts", comparison.titles[n]),
                               changeSentence(scenario.numbers[n].change, comparison.scales[n])));
        lines << labelled(fromModel(scenario.title), said);
    }
    return lines.join(u'\n');
}

}  // namespace kyosei
