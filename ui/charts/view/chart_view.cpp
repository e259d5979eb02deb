// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/view/chart_view.h"

#include "ui/charts/view/chart_view_parts.h"
#include "ui/text/cut_text.h"
#include "ui/widgets/help_context.h"

#include <QContextMenuEvent>

#include <algorithm>

namespace kyosei {

ChartView::ChartView(QWidget* parent) : Card(parent), parts_(std::make_unique<Parts>(*this)) {
    parts_->build();
    parts_->connectAll();
    setAccessibleName(tr("Chart"));
}

ChartView::~ChartView() = default;

void ChartView::setRunView(const RunView& view) {
    const bool otherModel = view.model != parts_->run.model;
    parts_->run = view;
    if (otherModel && view.model) {
        const auto& charts = view.charts().charts();
        if (!parts_->definition() && !charts.empty()) {
            setChart(QString::fromStdString(charts.front().id));
            return;
        }
        parts_->fillElements();
    }
    if (const ChartDefinition* shown = parts_->definition())
        parts_->title->setTitle(withCuts(dataText("charts", shown->title), view));
    parts_->refresh();
}

void ChartView::setChart(const QString& id) {
    const ChartDefinition* wanted =
        parts_->run.model ? parts_->run.charts().find(id.toStdString()) : nullptr;
    if (!wanted || id == parts_->chart) {
        return;
    }
    parts_->chart = id;
    parts_->level.reset();
    const QString name = dataText("charts", wanted->title);
    parts_->title->setTitle(withCuts(name, parts_->run));
    parts_->plot->setAccessibleName(name);
    const QString sentence = dataText("charts", wanted->sentence);
    parts_->sentence->setText(sentence);
    // Also where there is no room for the sentence.
    parts_->title->setToolTip(parts_->title->toolTip() + u'\n' + sentence);
    setAccessibleName(tr("Chart: %1").arg(name));

    const bool keepsElement = std::find(wanted->elements.begin(), wanted->elements.end(),
                                        parts_->element.toStdString()) != wanted->elements.end();
    const QString before = parts_->element;
    if (!keepsElement) {
        parts_->element =
            parts_->needsElement() ? QString::fromStdString(wanted->elements.front()) : QString();
    }
    parts_->fillElements();
    parts_->refresh();
    parts_->describe();
    setHelpPage(*this, chartHelpPage(id));
    emit chartChanged(id);
    if (before != parts_->element) {
        emit elementChanged(parts_->element);
    }
}

QString ChartView::chart() const {
    return parts_->chart;
}

QString ChartView::title() const {
    return parts_->title->text();
}

void ChartView::setElement(const QString& element) {
    if (element == parts_->element || parts_->elements->findData(element) < 0) {
        return;
    }
    parts_->element = element;
    parts_->elements->setCurrentIndex(parts_->elements->findData(element));
    parts_->refresh();
    emit elementChanged(element);
}

QString ChartView::element() const {
    return parts_->element;
}

void ChartView::setMode(ChartMode mode) {
    if (mode == parts_->mode) {
        return;
    }
    parts_->mode = mode;
    parts_->refresh();
    parts_->describe();
    emit modeChanged(mode);
}

ChartMode ChartView::mode() const {
    return parts_->mode;
}

void ChartView::setLevel(double level) {
    parts_->level = level;
    parts_->refresh();
}

std::vector<Slot> ChartView::wantedFans() const {
    return parts_->fans;
}

void ChartView::setScenarioTitle(const QString& title) {
    parts_->scenario = title;
}

void ChartView::setDragging(bool dragging) {
    if (dragging == parts_->dragging) {
        return;
    }
    parts_->dragging = dragging;
    parts_->plot->setDragging(dragging);
    if (!dragging) {
        parts_->refresh();
    }
}

void ChartView::setYears(const std::optional<YearRange>& years) {
    if (years != parts_->years) {
        parts_->years = years;
        parts_->refresh();
    }
}

void ChartView::setViews(const QList<ChooserView>& views) {
    parts_->chooser->setViews(views);
}

void ChartView::addToMenu(QAction* action) {
    parts_->menu->addAction(action);
}

bool ChartView::isHovered() const {
    return parts_->plot->underMouse() || parts_->plot->hasFocus();
}

void ChartView::setHoverYear(double year) {
    parts_->plot->setCursorYear(year);
}

void ChartView::showEvent(QShowEvent* event) {
    Card::showEvent(event);
    parts_->refresh();
    parts_->describe();
}

// What nobody sees is neither drawn nor run.
void ChartView::hideEvent(QHideEvent* event) {
    Card::hideEvent(event);
    parts_->wantFans({});
}

void ChartView::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    parts_->fitText();
}

void ChartView::contextMenuEvent(QContextMenuEvent* event) {
    parts_->menu->popup(event->globalPos());
}

}  // namespace kyosei
