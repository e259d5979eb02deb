// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/live/ensemble_worker.h"

#include <QObject>

class QWidget;

namespace kyosei {

class Actions;
class BeliefsPanel;
class CentralArea;
class Document;
class ResultsModel;
class StressPage;

namespace stress {
struct StressCase;
}

/// "Does it hold?": the page, the ways to it, and what is put into the scenario from there. Child
/// of the window, UI thread.
class StressAccess : public QObject {
    Q_OBJECT
public:
    /// All outlive it.
    struct Parts {
        Document& document;
        ResultsModel& results;
        BeliefsPanel& beliefs;
        const Actions& actions;
        EnsembleSource ensemble;
    };
    StressAccess(Parts parts, QWidget& window);

    /// Where the page lies over charts, chain and timeline.
    void setArea(CentralArea& area);
    [[nodiscard]] StressPage& page() { return *page_; }

private:
    void follow();
    void apply(const stress::StressCase& one);

    Parts parts_;
    StressPage* page_;
};

}  // namespace kyosei
