// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/variable_access.h"

#include "model/policy/reference.h"
#include "ui/charts/workspace/chart_workspace.h"
#include "ui/document/document.h"
#include "ui/run/results_model.h"
#include "ui/text/data_text.h"
#include "ui/variables/variable_page.h"
#include "ui/variables/variable_text.h"
#include "ui/widgets/copy_surface.h"
#include "ui/widgets/variable_context.h"
#include "ui/window/actions.h"
#include "ui/window/central_area.h"

#include <QApplication>
#include <QMenu>

namespace kyosei {

VariableAccess::VariableAccess(const Parts& parts, QWidget& window)
    : QObject(&window), parts_(parts), window_(window),
      page_(new VariablePage(parts.document.sharedModel(), &window)) {
    page_->hide();
    parts.results.show(*page_);
    connect(page_, &VariablePage::otherFansWanted, &parts.results,
            [this] { parts_.results.setWanted(*page_, page_->wantedFans()); });
    connect(page_, &VariablePage::closed, this, [this] { area_->hideCover(*page_); });
    connect(page_, &VariablePage::ownChartWanted, &parts.workspace, [this](const OwnChart& chart) {
        area_->hideCover(*page_);
        parts_.workspace.addOwnChart(chart);
    });
    followScenario();
    connect(&parts.document, &Document::scenarioChanged, this, &VariableAccess::followScenario);
    connect(parts.actions.sameShocks, &QAction::toggled, this, &VariableAccess::followScenario);
    connect(parts.actions.causes, &QAction::triggered, this, &VariableAccess::openFocused);
    connect(parts.actions.findVariable, &QAction::triggered, this, [this] {
        if (!page_->isVisible())
            openFocused();
        page_->focusSearch();
    });
}

void VariableAccess::setArea(CentralArea& area) {
    area_ = &area;
    area.addCover(*page_);
}

void VariableAccess::open(Slot slot) {
    area_->showCover(*page_);
    page_->open(slot);
}

// What has the keyboard, or else the number that all is about.
void VariableAccess::openFocused() {
    const auto shown = variableShown(QApplication::focusWidget());
    open(shown ? *shown : parts_.document.model().charts().headline().stability.slot);
}

void VariableAccess::followScenario() {
    const Scenario& scenario = parts_.document.scenario();
    page_->setScenario(scenario,
                       parts_.actions.sameShocks->isChecked() ? referenceOf(scenario) : Scenario{});
}

QString VariableAccess::chartOf(Slot slot) const {
    for (const HeadlineIndicator& part : parts_.document.model().charts().headline().partsFirst())
        if (part.slot == slot)
            return fromModel(part.chart);
    return {};
}

bool VariableAccess::showMenu(QWidget* over, const QPoint& globalPlace) {
    const auto slot = variableShown(over);
    QWidget* surface = copySurface(over);
    if (!slot && !surface)
        return false;
    auto* menu = new QMenu(&window_);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (slot) {
        menu->addAction(
            tr("Causes and Equation of %1").arg(variableName(parts_.document.model(), *slot)), this,
            [this, slot = *slot] { open(slot); });
        if (const QString chart = chartOf(*slot); !chart.isEmpty())
            menu->addAction(tr("Show Its Chart"), this,
                            [this, chart] { emit chartRequested(chart); });
        menu->addAction(tr("When Does It Miss a Goal?"), this,
                        [this, slot = *slot] { emit goalWanted(slot); });
        menu->addSeparator();
    }
    if (surface)
        addCopyCommands(*menu, *surface);
    menu->popup(globalPlace);
    return true;
}

}  // namespace kyosei
