// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/live/ensemble_worker.h"
#include "model/policy/scenario.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

class QWidget;

namespace kyosei {

class Document;
class LibraryDialog;
class ScenarioFiles;

/// Opens the library of scenarios, at most once at a time, and does what is asked for there: a copy
/// becomes the document, what is on screen is kept, any number are compared. Owned by the main
/// window; UI thread.
class LibraryAccess : public QObject {
    Q_OBJECT
public:
    struct Dependencies {
        Document& document;
        ScenarioFiles& files;
        EnsembleSource ensemble;  ///< for the ranges of a comparison
        /// What the members of the ensemble weigh by what is believed now.
        std::function<std::vector<double>()> weights;
        /// Whether changes are read under the same shocks; none: they are.
        std::function<bool()> sameShocks = {};
    };
    /// Dialogs become children of `window`.
    LibraryAccess(Dependencies dependencies, QWidget* window);

    void show();

private:
    void build();
    void compare(std::vector<Scenario> scenarios);

    Dependencies dependencies_;
    QWidget* window_;
    QPointer<LibraryDialog> dialog_;
};

}  // namespace kyosei
