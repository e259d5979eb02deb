// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/live/ensemble_worker.h"

#include <QObject>

class QWidget;

namespace kyosei {

class Actions;
class CentralArea;
class Document;
class MessageBar;
class Proposals;
class ResultsModel;
class SearchPage;

/// Opens the page that looks for packages, keeps it true to what the window shows, and does what is
/// asked for there: a package becomes the scenario as one step, is kept as a proposal, or all are
/// compared. Child of the window, UI thread.
class SearchAccess : public QObject {
    Q_OBJECT
public:
    /// All outlive it.
    struct Parts {
        Document& document;
        Proposals& proposals;
        ResultsModel& results;
        MessageBar& messages;
        const Actions& actions;
        EnsembleSource ensemble;
    };
    SearchAccess(Parts parts, QWidget& window);

    /// Where the page lies over charts, chain and timeline.
    void setArea(CentralArea& area);
    [[nodiscard]] SearchPage& page() { return *page_; }

private:
    void follow();
    void connectPackages();

    Parts parts_;
    QWidget& window_;
    SearchPage* page_;
};

}  // namespace kyosei
