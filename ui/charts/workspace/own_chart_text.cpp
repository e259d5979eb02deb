// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/workspace/own_chart_text.h"

#include "ui/text/data_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace kyosei {

namespace {

struct OwnChartText {
    Q_DECLARE_TR_FUNCTIONS(OwnChart)
};

QString unitOf(const ModelValue& value, const Program& program) {
    const VariableInfo* variable = program.find(value.variable);
    // XMILE writes 1 where there is no unit.
    return variable && variable->units != "1" ? fromModel(variable->units) : QString();
}

}  // namespace

QString spokenName(std::string_view variable) {
    return fromModel(variable).replace(u'_', u' ');
}

QString nameOf(const ModelValue& value, const ChartCatalogue& catalogue) {
    QStringList elements;
    for (const std::string& element : value.elements)
        elements << dataText("elements", catalogue.elementTitle(element));
    const QString name = spokenName(value.variable);
    return elements.isEmpty()
               ? name
               : OwnChartText::tr("%1: %2").arg(name, elements.join(QStringLiteral(", ")));
}

QString nameOf(const OwnLine& line, const ChartCatalogue& catalogue) {
    return line.divisor ? OwnChartText::tr("%1 divided by %2")
                              .arg(nameOf(line.value, catalogue), nameOf(*line.divisor, catalogue))
                        : nameOf(line.value, catalogue);
}

QString unitOf(const OwnLine& line, const Program& program) {
    const QString unit = unitOf(line.value, program);
    if (!line.divisor)
        return unit;
    const QString below = unitOf(*line.divisor, program);
    if (unit == below)
        return OwnChartText::tr("ratio");
    if (below.isEmpty())
        return unit;
    return OwnChartText::tr("%1 per %2").arg(unit.isEmpty() ? QStringLiteral("1") : unit, below);
}

void nameParts(ChartDefinition& chart, const OwnChart& own, const Program& program,
               const ChartCatalogue& catalogue) {
    QStringList names;
    QStringList units;
    for (std::size_t i = 0; i < own.lines.size() && i < chart.series.size(); ++i) {
        names << nameOf(own.lines[i], catalogue);
        units << unitOf(own.lines[i], program);
        chart.series[i].label = names.back().toStdString();
    }
    units.removeDuplicates();
    chart.unit =
        (units.size() == 1 ? units.front() : OwnChartText::tr("several units")).toStdString();
    chart.sentence =
        OwnChartText::tr("Own chart: %1.").arg(names.join(QStringLiteral("; "))).toStdString();
}

}  // namespace kyosei
