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
/// they do is connected by the main window, which owns them.
class Actions : public QObject {
    Q_OBJECT

public:
    /// Adds all actions to `window`, so that shortcuts work wherever the keyboard is.
    Actions(QUndoStack& history, QWidget* window);

    QAction* newScenario;
    QAction* open;
    QAction* save;
    QAction* saveAs;
    QAction* library;
    QAction* compare;
    QAction* properties;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* replay;
    QAction* playYears;
    QAction* timeMachine;
    QAction* predict;
    QAction* lessMotion;
    QAction* copyDifferences;
    QAction* resetPolicies;
    QAction* resetAssumptions;
    QAction* resetBoth;
    QAction* resetAll;
    QAction* budget;
    QAction* differences;
    QAction* shocks;
    QAction* rules;
    QAction* assumptions;
    QAction* unfoldLevers;
    QAction* timeline;
    QAction* pointer;
    QAction* themeSystem;
    QAction* themeLight;
    QAction* themeDark;
    QAction* themeHighContrast;
    QAction* nextTheme;
    /// One per language, with its code as data; the first, with an empty code, is the system's.
    QActionGroup* languages;
    QAction* fullScreen;
    QAction* present;
    QAction* detach;
    QAction* grid;
    QAction* ownChart;
    /// What the chart with the keyboard shows, or both: range, single runs, difference,
    /// probability.
    std::array<QAction*, 4> chartModes;
    QAction* nextArea;
    QAction* previousArea;
    QAction* contextHelp;
    QAction* modelHelp;
    QAction* questionHelp;
    QAction* leverHelp;
    QAction* hindcastHelp;
    QAction* referenceHelp;
    QAction* shortcutHelp;
    QAction* tour;
    QAction* about;

    [[nodiscard]] QActionGroup* themes() const { return themes_; }
    [[nodiscard]] QAction* themeAction(ThemeChoice choice) const;
    /// Icons in the ink of the theme now in force.
    void applyTheme();

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
