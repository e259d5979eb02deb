// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_contents.h"

#include "model/figures/figure_text.h"
#include "ui/help/help_chart_page.h"
#include "ui/text/data_text.h"
#include "ui/text/language.h"
#include "ui/widgets/help_context.h"

#include <QCoreApplication>
#include <QFile>

#include <utility>

namespace kyosei {

namespace {

struct HelpContentsText {
    Q_DECLARE_TR_FUNCTIONS(HelpContents)
};

const QString kScheme = QStringLiteral("help:/");
const QString kChartPages = chartHelpPage(QString());
const QString kTopic = QStringLiteral("guide/topic_");

HelpNode page(const QString& title, const QString& name) {
    return {title, helpAddress(name), {}};
}

QString readText(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The page as it is read: with its figures, without its claims. Texts and table come with the
/// program; a page says what it can if the table does not read.
QString withFigures(const QString& text, const std::string& language) {
    const auto figures = figures::FigureTexts::embedded();
    return figures ? QString::fromStdString(
                         figures::textWithFigures(text.toStdString(), **figures, language))
                   : text;
}

}  // namespace

QString helpAddress(const QString& page) {
    return page.contains(u':') ? page : kScheme + page;
}

QString helpText(const QString& name) {
    const QString translated = readText(QStringLiteral(":/help/%1/%2.md").arg(language(), name));
    return translated.isEmpty()
               ? withFigures(readText(QStringLiteral(":/help/%1.md").arg(name)), "en")
               : withFigures(translated, language().toStdString());
}

HelpContents::HelpContents(std::shared_ptr<const PolicyModel> model, QString shortcuts)
    : model_(std::move(model)), shortcuts_(std::move(shortcuts)) {
    tree_ = {{HelpContentsText::tr("First steps"),
              {},
              {page(HelpContentsText::tr("The model and its limits"), QStringLiteral("about")),
               page(HelpContentsText::tr("Questions people ask"), QStringLiteral("questions")),
               page(HelpContentsText::tr("Why did it change?"), QStringLiteral("why")),
               page(HelpContentsText::tr("What would work?"), QStringLiteral("search")),
               page(HelpContentsText::tr("When does it fail?"), QStringLiteral("discovery")),
               page(HelpContentsText::tr("Does it hold?"), QStringLiteral("stress")),
               page(HelpContentsText::tr("A report to carry away"), QStringLiteral("report")),
               page(HelpContentsText::tr("Keyboard shortcuts"), QStringLiteral("shortcuts"))}},
             leverPages(),
             indicatorPages(),
             chartPages(),
             {HelpContentsText::tr("With a group or a class"),
              {},
              {page(HelpContentsText::tr("Facilitator’s guide"), QStringLiteral("facilitators")),
               page(HelpContentsText::tr("Five lessons"), QStringLiteral("lessons"))}},
             {HelpContentsText::tr("To look things up"),
              {},
              {page(HelpContentsText::tr("Glossary"), QStringLiteral("glossary")),
               page(HelpContentsText::tr("How well does it do?"), QStringLiteral("hindcast")),
               page(HelpContentsText::tr("Technical reference"),
                    QStringLiteral("reference:/overview"))}}};
    for (const HelpNode& node : tree_)
        remember(node, node.title);
}

HelpNode HelpContents::leverPages() const {
    HelpNode node{HelpContentsText::tr("Levers"),
                  {},
                  {page(HelpContentsText::tr("How levers work"), QStringLiteral("levers"))}};
    for (const LeverRow& row : model_->levers().rows())
        if (const QString name = leverHelpPage(fromModel(row.id)); !helpText(name).isEmpty())
            node.children.push_back(page(dataText("levers", row.title), name));
    return node;
}

HelpNode HelpContents::indicatorPages() const {
    HelpNode node{
        HelpContentsText::tr("Indicators"),
        {},
        {page(HelpContentsText::tr("How to read indicators"), QStringLiteral("indicators"))}};
    for (const HeadlineIndicator& one : model_->charts().headline().wholeFirst())
        if (const QString name = indicatorHelpPage(fromModel(one.chart)); !helpText(name).isEmpty())
            node.children.push_back(page(dataText("charts", one.title), name));
    return node;
}

HelpNode HelpContents::chartPages() const {
    HelpNode node{HelpContentsText::tr("Charts"), {}, {}};
    for (const ChartTopic& topic : model_->charts().topics()) {
        HelpNode charts{dataText("charts", topic.title), {}, {}};
        for (const ChartDefinition& chart : model_->charts().charts())
            if (chart.topic == topic.id)
                charts.children.push_back(
                    page(dataText("charts", chart.title), chartHelpPage(fromModel(chart.id))));
        if (!charts.children.empty())
            node.children.push_back(std::move(charts));
    }
    return node;
}

void HelpContents::remember(const HelpNode& node, const QString& group) {
    if (!node.address.isEmpty()) {
        titles_.insert(node.address, node.title);
        groups_.insert(node.address, group);
        if (node.address.startsWith(kScheme))
            pages_.push_back(node.address.mid(kScheme.size()));
    }
    for (const HelpNode& child : node.children)
        remember(child, group);
}

const ChartDefinition* HelpContents::chartOf(const QString& page) const {
    return page.startsWith(kChartPages)
               ? model_->charts().find(page.mid(kChartPages.size()).toStdString())
               : nullptr;
}

bool HelpContents::isMade(const QString& page) const {
    return chartOf(page) != nullptr;
}

QString HelpContents::text(const QString& page,
                           const documentation::TechnicalReference* reference) const {
    if (page == QStringLiteral("shortcuts"))
        return shortcuts_;
    const ChartDefinition* chart = chartOf(page);
    if (!chart)
        return helpText(page);
    if (!reference)
        return {};
    const QString id = fromModel(chart->id);
    const QString indicator = helpAddress(indicatorHelpPage(id));
    return chartPage(*chart, reference->guideTo(*chart),
                     {helpText(page), helpText(kTopic + fromModel(chart->topic)),
                      titles_.contains(indicator) ? indicator : QString()});
}

}  // namespace kyosei
