// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/discovery_access.h"

#include "ui/discovery/discovery_page.h"
#include "ui/document/document.h"
#include "ui/run/results_model.h"
#include "ui/window/actions.h"
#include "ui/window/case_changes.h"
#include "ui/window/central_area.h"

namespace kyosei {

DiscoveryAccess::DiscoveryAccess(const Parts& parts, QWidget& window)
    : QObject(&window), parts_(parts),
      page_(new DiscoveryPage(parts.document.sharedModel(), parts.ensemble, &window)) {
    page_->hide();
    parts_.results.show(*page_);
    connect(page_, &DiscoveryPage::otherFansWanted, &parts_.results,
            [this] { parts_.results.setWanted(*page_, page_->wantedFans()); });
    connect(page_, &DiscoveryPage::closed, this, [this] { area_->hideCover(*page_); });
    connect(page_, &DiscoveryPage::remedyWanted, this, &DiscoveryAccess::apply);
    const auto follow = [this] { page_->setScenario(parts_.document.scenario()); };
    follow();
    connect(&parts_.document, &Document::scenarioChanged, page_, follow);
    connect(&parts_.results, &ResultsModel::viewChanged, page_,
            [this] { page_->setWeights(parts_.results.weights()); });
    connect(parts_.actions.failure, &QAction::triggered, this, &DiscoveryAccess::open);
}

void DiscoveryAccess::setArea(CentralArea& area) {
    area_ = &area;
    area.addCover(*page_);
}

void DiscoveryAccess::open() {
    area_->showCover(*page_);
}

void DiscoveryAccess::openFor(Slot slot) {
    page_->ask(slot);
    area_->showCover(*page_);
}

void DiscoveryAccess::apply(const Remedy& remedy) {
    Document& document = parts_.document;
    document.beginGesture();
    switch (remedy.kind) {
    case Remedy::Kind::shock: document.setShock(remedy.id, remedy.year); break;
    case Remedy::Kind::school: believeOnly(parts_.beliefs, remedy.school); break;
    case Remedy::Kind::government: resetAssumed(document, remedy.id); break;
    }
}

}  // namespace kyosei
