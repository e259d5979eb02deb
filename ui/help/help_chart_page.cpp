// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_chart_page.h"

#include "ui/text/data_text.h"
#include "ui/text/lever_text.h"

#include <QCoreApplication>

namespace kyosei {

namespace {

using documentation::GuideCause;
using documentation::GuideVariable;

struct ChartPageText {
    Q_DECLARE_TR_FUNCTIONS(ChartPage)
};

/// Model texts are plain text: nothing in them is markup.
QString plain(const QString& text) {
    QString escaped;
    for (const QChar c : text) {
        if (QStringLiteral("\\`*_[]<>#|").contains(c))
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

QString plain(const std::string& text) {
    return plain(fromModel(text));
}

QString section(const QString& title, const QString& text) {
    return text.isEmpty() ? QString() : QStringLiteral("\n## %1\n\n%2\n").arg(title, text);
}

QString linked(const GuideVariable& variable) {
    return variable.place.empty() ? plain(variable.name)
                                  : QStringLiteral("[%1](reference:/%2)")
                                        .arg(plain(variable.name), fromModel(variable.place));
}

QString meaning(const GuideVariable& variable) {
    const bool pure = variable.units.empty() || variable.units == "1";
    const QString unit =
        pure ? ChartPageText::tr("no unit") : ChartPageText::tr("in %1").arg(plain(variable.units));
    return QStringLiteral("- **%1** (%2): %3\n")
        .arg(linked(variable), unit, plain(variable.documentation));
}

QString howItActs(const GuideCause& cause) {
    using structure::LinkKind;
    using structure::Polarity;
    if (cause.kind == LinkKind::inflow)
        return ChartPageText::tr("fills it");
    if (cause.kind == LinkKind::outflow)
        return ChartPageText::tr("empties it");
    if (cause.kind == LinkKind::initial)
        return ChartPageText::tr("at the start only");
    switch (cause.polarity) {
    case Polarity::positive: return ChartPageText::tr("raises it");
    case Polarity::negative: return ChartPageText::tr("lowers it");
    case Polarity::unknown: break;
    }
    return ChartPageText::tr("direction open");
}

QString causeLines(const std::vector<GuideCause>& causes, const QString& indent) {
    QString lines;
    for (const GuideCause& cause : causes) {
        lines +=
            QStringLiteral("%1- %2: %3\n").arg(indent, linked(cause.variable), howItActs(cause));
        lines += causeLines(cause.causes, indent + QStringLiteral("    "));
    }
    return lines;
}

QString dependsOn(const documentation::ChartGuide& guide) {
    QString lines;
    for (const auto& shown : guide.shown) {
        if (shown.causes.empty())
            continue;
        if (guide.shown.size() > 1)
            lines += QStringLiteral("\n**%1**\n\n").arg(plain(shown.variable.name));
        lines += causeLines(shown.causes, {});
    }
    return lines.isEmpty()
               ? lines
               : ChartPageText::tr(
                     "The nearest causes in the equations and what acts on those, with the "
                     "direction in which each acts, all else equal, as far as the equations or "
                     "the baseline show it. Constants and series given from outside are left "
                     "out.") +
                     QStringLiteral("\n\n") + lines;
}

QString history(const ChartDefinition& chart, const documentation::ChartGuide& guide) {
    if (chart.observed.empty())
        return ChartPageText::tr(
            "This chart draws no observations. Its past comes from the model as well, which "
            "takes output, trade without policy, and sanctions from data.");
    if (guide.history.empty())
        return {};
    QString lines = ChartPageText::tr("The points are observations:") + QStringLiteral("\n\n");
    for (const documentation::GuideHistory& one : guide.history)
        lines += QStringLiteral("- %1, %2–%3\n")
                     .arg(plain(one.source), yearText(one.from), yearText(one.to));
    return lines;
}

QString howToRead(const ChartDefinition& chart) {
    QStringList sentences{
        ChartPageText::tr(
            "The thin line is the baseline, the thick one your scenario. Read how they differ; the "
            "level is less sure."),
        ChartPageText::tr(
            "Bands hold half and nine in ten of the members; *Change* above the chart shows the "
            "difference with a band of its own.")};
    if (!chart.dimension.empty())
        sentences << ChartPageText::tr(
            "There is a line for each of %n elements; with many, choose one beside "
            "the title, or look at those that move most.",
            nullptr, static_cast<int>(chart.elements.size()));
    if (chart.series.size() > 1)
        sentences << ChartPageText::tr("Several quantities share the axis; the legend names them.");
    sentences << ChartPageText::tr("Unit: %1.").arg(plain(dataText("charts", chart.unit)));
    return sentences.join(u' ');
}

QString toShowIt(const ChartDefinition& chart) {
    const QString id = fromModel(chart.id);
    return ChartPageText::tr("[Show it on the left](%1) · [Show it on the right](%2)")
        .arg(QStringLiteral("chart:/left/") + id, QStringLiteral("chart:/right/") + id);
}

}  // namespace

QString chartPage(const ChartDefinition& chart, const documentation::ChartGuide& guide,
                  const ChartNotes& notes) {
    QString text = QStringLiteral("# %1\n\n*%2*\n\n%3\n")
                       .arg(plain(dataText("charts", chart.title)),
                            plain(dataText("charts", chart.sentence)), toShowIt(chart));
    if (!notes.indicator.isEmpty())
        text +=
            QStringLiteral("\n") +
            ChartPageText::tr("This indicator has a [guide of its own](%1).").arg(notes.indicator) +
            QStringLiteral("\n");
    text +=
        section(ChartPageText::tr("What to watch"), (notes.chart + u'\n' + notes.topic).trimmed());
    text += section(ChartPageText::tr("How to read it"), howToRead(chart));
    QString meanings;
    for (const auto& shown : guide.shown)
        meanings += meaning(shown.variable);
    text += section(ChartPageText::tr("What the variables mean"), meanings);
    text += section(ChartPageText::tr("What it depends on"), dependsOn(guide));
    text += section(ChartPageText::tr("Where the history comes from"), history(chart, guide));
    return text;
}

}  // namespace kyosei
