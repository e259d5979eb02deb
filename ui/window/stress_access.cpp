// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/stress_access.h"

#include "model/simulation/policy_data.h"
#include "ui/document/document.h"
#include "ui/run/results_model.h"
#include "ui/stress/stress_page.h"
#include "ui/window/actions.h"
#include "ui/window/case_changes.h"
#include "ui/window/central_area.h"

#include <utility>

namespace kyosei {

StressAccess::StressAccess(Parts parts, QWidget& window)
    : QObject(&window), parts_(std::move(parts)),
      page_(new StressPage(parts_.document.sharedModel(), parts_.ensemble, &window)) {
    page_->hide();
    QAction* action = parts_.actions.stress;
    connect(action, &QAction::toggled, this, &StressAccess::follow);
    connect(page_, &StressPage::closed, action, [action] { action->setChecked(false); });
    connect(&parts_.document, &Document::scenarioChanged, this, &StressAccess::follow);
    connect(&parts_.results, &ResultsModel::viewChanged, this, &StressAccess::follow);
    connect(page_, &StressPage::caseWanted, this, &StressAccess::apply);
    connect(page_, &StressPage::calendarWanted, this, [this](const stress::Calendar& calendar) {
        parts_.document.restore(tr("put a calendar of shocks on the timeline"),
                                stress::packageUnder(parts_.document.scenario(), calendar));
    });
}

void StressAccess::setArea(CentralArea& area) {
    area.addCover(*page_, *parts_.actions.stress);
}

// Only while somebody looks: a slider that moves need not wait for it.
void StressAccess::follow() {
    if (!parts_.actions.stress->isChecked())
        return;
    page_->setWeights(parts_.results.weights());
    page_->setHidden(!parts_.results.view().masked.empty());
    page_->setScenario(parts_.document.scenario());
}

void StressAccess::apply(const stress::StressCase& one) {
    using Kind = stress::StressCase::Kind;
    Document& document = parts_.document;
    document.beginGesture();
    switch (one.kind) {
    case Kind::none: break;
    case Kind::shock: document.setShock(one.id, one.year); break;
    case Kind::school: {
        const auto& views = document.model().data().worldViews();
        for (std::size_t v = 0; views && v < views->views().size(); ++v)
            if (views->views()[v].id == one.id)
                believeOnly(parts_.beliefs, v);
        break;
    }
    case Kind::government: resetAssumed(document, one.id); break;
    }
}

}  // namespace kyosei
