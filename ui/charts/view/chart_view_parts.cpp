// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/view/chart_view_parts.h"

#include "ui/charts/content/chart_reading.h"
#include "ui/charts/content/line_emphasis.h"
#include "ui/charts/view/chart_chooser.h"
#include "ui/charts/view/hidden_result_overlay.h"
#include "ui/style/metrics.h"
#include "ui/text/phrases.h"
#include "ui/widgets/help_context.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace kyosei {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A number keeps its sign and unit when a line is broken.
QString unbroken(QString text) {
    return text.replace(QStringLiteral(" %"), QStringLiteral("\u00a0%"))
        .replace(QStringLiteral("> "), QStringLiteral(">\u00a0"));
}

// Below these heights, in lines of text, the card leaves out what is also found elsewhere.
constexpr double kRoomForBoth = 26;  ///< for the reading and what the chart is
constexpr double kRoomForThreeRows = 21;
constexpr double kRoomForTwoLines = 17;
constexpr auto kRest = 300ms;
/// What the switch beside the title chooses from.
constexpr std::array kLevelsOrChange{ChartMode::bands, ChartMode::difference};
constexpr auto kReportShown = 8s;

}  // namespace

void ChartView::Parts::build() {
    title = new TitleButton(&view);
    elements = new ElementSelector(&view);
    more = new MoreButton(&view);
    more->setAccessibleName(tr("More for this chart"));
    more->setToolTip(tr("Copy, export, table"));
    sentence = new ElidedLabel(&view);
    note = new ElidedLabel(&view);
    note->setMutedText(false);
    note->setSteady(true);
    note->hide();
    plot = new ChartPlot(&view);
    legend = new ChartLegend(&view);
    menu = new ChartMenu([this] { return plot->content(); },
                         [this] { return ExportCaption{scenario}; }, &view);
    more->setMenu(menu);
    modes = new ChartModeMenu(&view);
    menu->addOnTop(modes);
    modeButton = new TitleButton(&view);
    modeButton->setQuiet();
    modeButton->setPopupMode(QToolButton::InstantPopup);
    modeButton->setMenu(modes);
    modeButton->setToolTip(tr("Levels, change, single runs, probability or single futures"));
    levelsOrChange =
        new SegmentedSwitch(tr("What the chart shows"), {tr("Levels"), tr("Change")}, &view);
    levels = new ChartLevel(&view);
    levels->hide();
    draw = new ChartDraw(&view);
    draw->hide();
    chooser = new ChartChooser(&view);
    rest.setSingleShot(true);
    rest.setInterval(kRest);
    reportShown.setSingleShot(true);
    reportShown.setInterval(kReportShown);

    const int gap = spacing(view);
    auto* head = new QHBoxLayout;
    head->setSpacing(gap);
    head->addWidget(title, 1);
    head->addWidget(elements);
    head->addWidget(modeButton);
    head->addWidget(levelsOrChange);
    head->addWidget(more);
    // Below the title, in line with its text.
    auto* body = new QVBoxLayout;
    body->setContentsMargins(TitleButton::kInset, 0, 0, 0);
    body->setSpacing(gap / 2);
    body->addWidget(sentence);
    body->addWidget(note);
    body->addWidget(levels);
    body->addWidget(draw);
    body->addWidget(plot, 1);
    body->addWidget(legend);
    auto* column = new QVBoxLayout(&view);
    column->setContentsMargins(view.padding() - TitleButton::kInset, gap, gap, gap + gap / 2);
    column->setSpacing(gap / 2);
    column->addLayout(head);
    column->addLayout(body, 1);
}

void ChartView::Parts::connectAll() {
    connect(title, &QToolButton::clicked, &view, [this] {
        if (run.model) {
            chooser->openBelow(*title, run.charts(), chart);
        }
    });
    connect(chooser, &ChartChooser::chosen, &view, &ChartView::setChart);
    connect(chooser, &ChartChooser::viewChosen, &view, &ChartView::viewWanted);
    connect(elements, &ElementSelector::activated, &view,
            [this](int row) { view.setElement(elements->itemData(row).toString()); });
    connect(modes, &ChartModeMenu::chosen, &view, &ChartView::setMode);
    connect(levelsOrChange, &SegmentedSwitch::chosen, &view, [this](int choice) {
        view.setMode(kLevelsOrChange[static_cast<std::size_t>(choice)]);
        // Pressing what is chosen already must not leave none chosen.
        showMode(plot->content());
    });
    connect(levels, &ChartLevel::levelEdited, &view, &ChartView::setLevel);
    connect(draw, &ChartDraw::drawAgainWanted, &view, &ChartView::drawAgainWanted);
    connect(legend, &ChartLegend::elementActivated, &view, &ChartView::setElement);
    connect(plot, &ChartPlot::elementActivated, &view, &ChartView::setElement);
    connect(plot, &ChartPlot::painted, &view, &ChartView::painted);
    connect(plot, &ChartPlot::cursorMoved, &view, [this](double year) {
        describe();
        emit view.hoveredYear(year);
    });
    connect(menu, &ChartMenu::reported, &view,
            [this](const QString& text, bool problem) { report(text, problem); });
    connect(menu, &ChartMenu::readingToggled, &view, [this](bool shown) {
        readingWanted = shown;
        describe();
    });
    connect(menu, &ChartMenu::windowWanted, &view, &ChartView::windowWanted);
    connect(menu, &ChartMenu::variableWanted, &view, [this] {
        const ChartContent& content = plot->content();
        if (content.focus < content.lines.size())
            emit view.variableWanted(content.lines[content.focus].slot);
    });
    connect(menu, &ChartMenu::goalWanted, &view, [this] {
        const ChartContent& content = plot->content();
        if (content.focus < content.lines.size())
            emit view.goalWanted(content.lines[content.focus].slot);
    });
    connect(menu, &ChartMenu::guideWanted, &view,
            [this] { emit view.guideWanted(helpPageOf(&view)); });
    connect(&rest, &QTimer::timeout, &view, [this] { describe(); });
    connect(&reportShown, &QTimer::timeout, &view, [this] { describe(); });
}

bool ChartView::Parts::needsElement() const {
    const ChartDefinition* shown = definition();
    return shown && !shown->dimension.empty() && shown->series.size() > 1;
}

void ChartView::Parts::fillElements() {
    const ChartDefinition* shown = definition();
    elements->setVisible(shown && !shown->dimension.empty());
    QVector<std::pair<QString, QString>> entries;
    if (!needsElement()) {
        entries.append({tr("All"), QString()});
    }
    for (const std::string& each : shown ? shown->elements : std::vector<std::string>()) {
        entries.append(
            {dataText("elements", run.charts().elementTitle(each)), QString::fromStdString(each)});
    }
    elements->setElements(entries, element);
}

void ChartView::Parts::refresh() {
    const ChartDefinition* shown = definition();
    if (!shown || !run.baseline || !run.current || !view.isVisible()) {
        return;
    }
    // Which lines stand out may change between two gestures, not under the user's hand.
    ContentOptions options{element, dragging ? emphasis : QStringList(), mode, level, years};
    ChartContent content = contentOf(*shown, run, options);
    emphasis = emphasisOf(content);
    showMode(content);
    noteFans(content);
    coverHidden();
    legend->setContent(content);
    menu->showContent(content);
    plot->setContent(std::move(content));
    rest.start();
}

void ChartView::Parts::showMode(const ChartContent& content) {
    modes->setMode(mode);
    const auto* found = std::find(kLevelsOrChange.begin(), kLevelsOrChange.end(), mode);
    levelsOrChange->setCurrent(
        found == kLevelsOrChange.end() ? -1 : static_cast<int>(found - kLevelsOrChange.begin()));
    modeButton->setVisible(found == kLevelsOrChange.end());
    const QString name = modeName(mode);
    if (modeButton->text() != name) {
        modeButton->setText(name);
        modeButton->updateGeometry();
        modeButton->setAccessibleName(tr("Shown: %1").arg(name));
    }
    levels->setVisible(mode == ChartMode::reaching);
    if (mode == ChartMode::reaching) {
        levels->setContent(content);
    }
    draw->setVisible(mode == ChartMode::futures);
    if (mode == ChartMode::futures) {
        draw->setContent(content);
    }
}

void ChartView::Parts::noteFans(const ChartContent& content) {
    std::vector<Slot> wanted;
    for (const ChartLine& line : content.lines) {
        if (!line.context) {
            wanted.push_back(line.slot);
        }
    }
    wantFans(std::move(wanted));
}

void ChartView::Parts::wantFans(std::vector<Slot> wanted) {
    if (wanted != fans) {
        fans = std::move(wanted);
        emit view.otherFansWanted();
    }
}

void ChartView::Parts::coverHidden() {
    const bool hidden =
        std::any_of(fans.begin(), fans.end(), [this](Slot slot) { return run.hides(slot); });
    if (hidden && !overlay) {
        overlay = new HiddenResultOverlay(*plot);
    } else if (!hidden) {
        delete overlay;
        overlay = nullptr;
    }
}

void ChartView::Parts::report(const QString& text, bool problem) {
    note->setText(problem ? tr("Not done. %1").arg(text) : text);
    note->show();
    reportShown.start();
}

void ChartView::Parts::describe() {
    const ChartContent& content = plot->content();
    const QString reading = readingOf(content);
    const QString said = plot->hasCursor() ? readOutText(plot->readOut(), content)
                                           : sentences(reading, proposalsReadingOf(content));
    if (plot->accessibleDescription() != said) {
        plot->setAccessibleDescription(said);
        QAccessibleEvent changed(plot, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
    if (!reportShown.isActive()) {
        note->setText(unbroken(reading));
        const bool shown = readingWanted.value_or(true) && !reading.isEmpty();
        const double room = static_cast<double>(view.height()) / lines(view, 1);
        note->setMaximumLines(room >= kRoomForTwoLines ? 2 : 1);
        note->setVisible(shown);
        sentence->setVisible(room >= kRoomForBoth || !shown);
        menu->setReadingShown(readingWanted.value_or(true));
    }
}

void ChartView::Parts::fitText() {
    const double room = static_cast<double>(view.height()) / lines(view, 1);
    sentence->setMaximumLines(room >= kRoomForTwoLines ? 2 : 1);
    legend->setMostRows(room >= kRoomForThreeRows ? 3 : 2);
    describe();
}

}  // namespace kyosei
