// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/search_access.h"

#include "ui/document/document.h"
#include "ui/document/proposals.h"
#include "ui/run/results_model.h"
#include "ui/scenarios/comparison_window.h"
#include "ui/search/search_page.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/actions.h"
#include "ui/window/central_area.h"

#include <utility>

namespace kyosei {

SearchAccess::SearchAccess(Parts parts, QWidget& window)
    : QObject(&window), parts_(std::move(parts)), window_(window),
      page_(new SearchPage(parts_.document.sharedModel(), parts_.ensemble, &window)) {
    page_->hide();
    QAction* action = parts_.actions.search;
    connect(action, &QAction::toggled, this, &SearchAccess::follow);
    connect(page_, &SearchPage::closed, action, [action] { action->setChecked(false); });
    connect(&parts_.document, &Document::scenarioChanged, this, &SearchAccess::follow);
    connect(&parts_.results, &ResultsModel::viewChanged, this, &SearchAccess::follow);
    connectPackages();
}

void SearchAccess::setArea(CentralArea& area) {
    area.addCover(*page_, *parts_.actions.search);
}

// Only while somebody looks: a slider that moves need not wait for it.
void SearchAccess::follow() {
    if (!parts_.actions.search->isChecked())
        return;
    page_->setWeights(parts_.results.weights());
    page_->setScenario(parts_.document.scenario(), parts_.results.view().current);
}

void SearchAccess::connectPackages() {
    connect(page_, &SearchPage::applyWanted, this,
            [this](const Scenario& package, const QString& name) {
                parts_.document.restore(tr("apply package %1").arg(name), package);
            });
    connect(page_, &SearchPage::keepWanted, this,
            [this](const Scenario& package, const QString& name) {
                if (parts_.proposals.keep(package, name))
                    return;
                parts_.messages.show({QStringLiteral("proposals"),
                                      Severity::note,
                                      tr("All letters are taken: remove a proposal first."),
                                      {},
                                      {}});
            });
    connect(page_, &SearchPage::compareWanted, this, [this](std::vector<Scenario> packages) {
        auto* comparison =
            new ComparisonWindow(parts_.document.sharedModel(), parts_.ensemble, &window_);
        comparison->compare(std::move(packages), parts_.results.weights());
        comparison->show();
    });
}

}  // namespace kyosei
