// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/live/ensemble_worker.h"

#include <QObject>

class QWidget;

namespace kyosei {

class Actions;
class BeliefsPanel;
class CentralArea;
class DiscoveryPage;
class Document;
struct Remedy;
class ResultsModel;

/// "When does it fail?": the page, the ways to it, and what is put into the scenario from there. It
/// lies over charts, chain and timeline until it is closed; the levers stay. Owned by the main
/// window; UI thread.
class DiscoveryAccess : public QObject {
    Q_OBJECT
public:
    /// All outlive it but the central area, which comes with setArea().
    struct Parts {
        Document& document;
        ResultsModel& results;
        BeliefsPanel& beliefs;
        const Actions& actions;
        EnsembleSource ensemble;
    };
    DiscoveryAccess(const Parts& parts, QWidget& window);

    /// Where the page is shown.
    void setArea(CentralArea& area);
    /// About the number it was about before.
    void open();
    void openFor(Slot slot);
    [[nodiscard]] DiscoveryPage& page() { return *page_; }

private:
    void apply(const Remedy& remedy);

    Parts parts_;
    DiscoveryPage* page_;
    CentralArea* area_ = nullptr;
};

}  // namespace kyosei
