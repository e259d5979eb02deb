// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/live/ensemble_worker.h"
#include "ui/widgets/copy_surface.h"

#include <QObject>

class QWidget;

namespace kyosei {

class Actions;
class ChartWindows;
class Document;
class ResultsModel;
class ScenarioFiles;
struct SessionState;

/// What is carried away from the window: reports, evidence packs and the check of those that come
/// back, and what is copied. Child of the window, UI thread.
class OutputAccess : public QObject {
    Q_OBJECT
public:
    /// All outlive it.
    struct Parts {
        Document& document;
        const SessionState& session;
        const ResultsModel& results;
        const ChartWindows& charts;
        const ScenarioFiles& files;
        const Actions& actions;
        QWidget& headline;  ///< copied if nothing else is pointed at
        EnsembleSource ensemble;
    };
    OutputAccess(Parts parts, QWidget& window);

private:
    /// Opens a window of this kind on what is on screen.
    template <typename Window> void open();
    void checkPack(const QString& path);
    void copyShown(CopyAs as);
    void copyDifferences();

    Parts parts_;
    QWidget& window_;
};

}  // namespace kyosei
