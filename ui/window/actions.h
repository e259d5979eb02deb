// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QObject>
#include <QUndoStack>

#include <array>

namespace kyosei {

/// Every command of the program with its text, shortcut, icon and status tip in one place. What
/// they do is connected by the main window, which owns them and hands them out as constants: none
/// is null or replaced once they are made.
class Actions : public QObject {
    Q_OBJECT

public:
    /// Adds all actions to `window`, so that shortcuts work wherever the keyboard is.
    Actions(QUndoStack& history, QWidget* window);

    // File
    QAction* newScenario = nullptr;
    QAction* open = nullptr;
    QAction* save = nullptr;
    QAction* saveAs = nullptr;
    QAction* library = nullptr;
    QAction* report = nullptr;
    QAction* evidencePack = nullptr;
    QAction* compare = nullptr;
    QAction* keepProposal = nullptr;
    QAction* properties = nullptr;
    QAction* quit = nullptr;

    // Edit
    QAction* undo = nullptr;
    QAction* redo = nullptr;

    // Play
    QAction* replay = nullptr;
    QAction* playYears = nullptr;
    QAction* timeMachine = nullptr;
    QAction* predict = nullptr;
    QAction* lessMotion = nullptr;

    // Scenario
    QAction* copyDifferences = nullptr;
    QAction* copyPicture = nullptr;  ///< of what has the keyboard, as are the next two
    QAction* copyTable = nullptr;
    QAction* copySentence = nullptr;
    QAction* resetPolicies = nullptr;
    QAction* resetAssumptions = nullptr;
    QAction* resetBoth = nullptr;
    QAction* resetAll = nullptr;
    QAction* budget = nullptr;
    QAction* differences = nullptr;
    QAction* why = nullptr;
    QAction* search = nullptr;
    QAction* causes = nullptr;
    QAction* findVariable = nullptr;
    QAction* failure = nullptr;
    QAction* stress = nullptr;
    QAction* shocks = nullptr;
    QAction* sameShocks = nullptr;
    QAction* withoutShocks = nullptr;
    QAction* rules = nullptr;
    QAction* assumptions = nullptr;

    // View
    QAction* unfoldLevers = nullptr;
    QAction* timeline = nullptr;
    QAction* stepMarks = nullptr;
    QAction* pointer = nullptr;
    QAction* themeSystem = nullptr;
    QAction* themeLight = nullptr;
    QAction* themeDark = nullptr;
    QAction* themeHighContrast = nullptr;
    QAction* nextTheme = nullptr;
    /// One per language, with its code as data; the first, with an empty code, is the system's.
    QActionGroup* languages = nullptr;
    QAction* fullScreen = nullptr;
    QAction* present = nullptr;
    QAction* detach = nullptr;
    // What lies in the place of the charts; exclusive.
    QAction* frontView = nullptr;
    QAction* twoCharts = nullptr;
    QAction* grid = nullptr;
    QAction* ownChart = nullptr;
    /// What all charts show: levels, single runs, change, probability, single futures.
    std::array<QAction*, 5> chartModes{};
    QAction* nextArea = nullptr;
    QAction* previousArea = nullptr;

    // Help
    QAction* contextHelp = nullptr;
    QAction* modelHelp = nullptr;
    QAction* questionHelp = nullptr;
    QAction* leverHelp = nullptr;
    QAction* hindcastHelp = nullptr;
    QAction* referenceHelp = nullptr;
    QAction* shortcutHelp = nullptr;
    QAction* tour = nullptr;
    QAction* details = nullptr;
    QAction* about = nullptr;

    [[nodiscard]] QActionGroup* themes() const { return themes_; }
    [[nodiscard]] QAction* themeAction(ThemeChoice choice) const;
    /// Icons in the ink of the theme now in force.
    void applyTheme() const;

private:
    QAction* add(const QString& text, const QString& tip, const QKeySequence& keys = {});
    void makeFileActions();
    void makeEditActions(QUndoStack& history);
    void makePlayActions();
    void makeViewActions();
    void makeLanguages();
    void makeHelpActions();

    QWidget* window_;
    QActionGroup* themes_ = nullptr;
};

}  // namespace kyosei
