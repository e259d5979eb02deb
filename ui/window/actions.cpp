// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions.h"

#include "ui/style/icons.h"
#include "ui/text/language.h"
#include "ui/text/phrases.h"
#include "ui/widgets/copy_surface.h"

#include <QKeySequence>
#include <QWidget>

namespace kyosei {

Actions::Actions(QUndoStack& history, QWidget* window) : QObject(window), window_(window) {
    makeFileActions();
    makeEditActions(history);
    makePlayActions();
    makeViewActions();
    makeHelpActions();
    applyTheme();
}

QAction* Actions::add(const QString& text, const QString& tip, const QKeySequence& keys) {
    auto* action = new QAction(text, this);
    action->setStatusTip(tip);
    QString toolTip = withoutMnemonic(text).remove(QChar(0x2026));
    action->setIconText(toolTip);
    if (!keys.isEmpty()) {
        action->setShortcut(keys);
        toolTip += QStringLiteral(" (%1)").arg(keys.toString(QKeySequence::NativeText));
    }
    // There is no status line: menus and buttons say the tip when the pointer rests on them.
    action->setToolTip(toolTip + u'\n' + tip);
    window_->addAction(action);
    return action;
}

void Actions::makeFileActions() {
    newScenario = add(tr("&New"), tr("Start again from the baseline"), QKeySequence::New);
    open = add(tr("&Open…"), tr("Open a scenario file"), QKeySequence::Open);
    report =
        add(tr("&Report…"),
            tr("Two pages on this scenario to save, print or copy: results with ranges, costs, "
               "reasons, limits"),
            QKeySequence(QKeySequence::Print));
    evidencePack = add(tr("&Evidence Pack…"),
                       tr("One file that holds all that is needed to check this scenario: model, "
                          "data, results, report"));
    library = add(tr("&Library…"), tr("Your scenarios and those of the program"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    library->setIconText(tr("Library"));
    compare = add(tr("&Compare…"), tr("Several scenarios side by side"),
                  QKeySequence(Qt::CTRL | Qt::Key_M));
    keepProposal = add(tr("&Keep as Proposal"),
                       tr("Keep the sliders as they stand, as a line beside what comes next"),
                       QKeySequence(Qt::CTRL | Qt::Key_J));
    keepProposal->setIconText(tr("Keep"));
    save = add(tr("&Save"), tr("Save the scenario"), QKeySequence::Save);
    saveAs = add(tr("Save &As…"), tr("Save the scenario under another name"),
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    properties = add(tr("&Title and Note…"), tr("Name the scenario, its author and its idea"),
                     QKeySequence(Qt::CTRL | Qt::Key_I));
    quit = add(tr("&Quit"), tr("Close the program"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
}

void Actions::makeEditActions(QUndoStack& history) {
    undo = history.createUndoAction(this, tr("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    undo->setStatusTip(tr("Take the last change back"));
    redo = history.createRedoAction(this, tr("&Redo"));
    redo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    redo->setStatusTip(tr("Do the change again"));
    window_->addActions({undo, redo});
    copyDifferences =
        add(tr("&Copy Differences"), tr("Copy what differs from the baseline as text"),
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    copyPicture = add(copyCommand(CopyAs::picture),
                      tr("Copy the chart, tile or answer that has the keyboard as a picture"),
                      copyKeys(CopyAs::picture));
    copyTable = add(copyCommand(CopyAs::table), tr("The same as a table for a spreadsheet"),
                    copyKeys(CopyAs::table));
    copySentence =
        add(copyCommand(CopyAs::sentence), tr("The same in words"), copyKeys(CopyAs::sentence));
    resetPolicies = add(tr("Reset &Policies"), tr("All levers back to the baseline; shocks stay"));
    resetAssumptions =
        add(tr("Reset A&ssumptions"), tr("Back to the published priors; levers stay"));
    resetBoth = add(tr("Reset Policies &and Assumptions"),
                    tr("All levers back to the baseline and back to the published priors"));
    budget = add(tr("B&udget"), tr("What the scenario costs, who pays, and a limit"),
                 QKeySequence(Qt::CTRL | Qt::Key_E));
    budget->setCheckable(true);
    resetAll = add(tr("Reset &All"), tr("All levers back to the baseline, no shocks, no rules"),
                   QKeySequence(Qt::CTRL | Qt::Key_Backspace));
    differences = add(tr("&Differences"), tr("List everything that differs from the baseline"),
                      QKeySequence(Qt::CTRL | Qt::Key_D));
    differences->setCheckable(true);
    why = add(tr("&Why?"), tr("Who contributes what to a change: by lever or by country"),
              QKeySequence(Qt::CTRL | Qt::Key_Y));
    why->setCheckable(true);
    search = add(tr("What Wou&ld Work?"),
                 tr("Say what you want to reach, and see packages that reach it"),
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W));
    search->setCheckable(true);
    causes = add(tr("&Causes and Equation"),
                 tr("Open the number that has the keyboard: its equation, causes and uses"),
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y));
    findVariable = add(tr("&Find a Variable…"), tr("Search all variables of the model"),
                       QKeySequence(Qt::CTRL | Qt::Key_F));
    failure = add(tr("When Does It &Fail?"),
                  tr("Set a goal, and see what the futures have in common that miss it"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    stress = add(tr("D&oes It Hold?"),
                 tr("Test the package under shocks, other schools of thought, and governments that "
                    "do not follow"),
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    stress->setCheckable(true);
    shocks = add(tr("&Shocks"), tr("Add or remove events such as a war or a famine"),
                 QKeySequence(Qt::CTRL | Qt::Key_K));
    shocks->setCheckable(true);
    sameShocks = add(tr("Changes Under the Same S&hocks"),
                     tr("Compare a package with the same shocks without it, so that it is not "
                        "blamed for them; off: with the baseline, which has no shocks"));
    sameShocks->setCheckable(true);
    sameShocks->setChecked(true);
    withoutShocks = add(tr("Line Without the Sh&ocks"),
                        tr("A dashed line in panels and charts: what would be without the shocks "
                           "and without the package"));
    withoutShocks->setCheckable(true);
    withoutShocks->setChecked(true);
    rules = add(tr("If-Then &Rules"), tr("Let levers move when an indicator passes a level"),
                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K));
    rules->setCheckable(true);
    assumptions = add(tr("&Assumptions"), tr("Believe in one school of thought or several"),
                      QKeySequence(Qt::CTRL | Qt::Key_B));
    assumptions->setCheckable(true);
}

void Actions::makePlayActions() {
    replay = add(tr("&Replay Last Change"), tr("Watch the last change again, from before to after"),
                 QKeySequence(Qt::CTRL | Qt::Key_R));
    playYears = add(tr("&Play Through the Years"), tr("Go through all charts year by year"),
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    playYears->setCheckable(true);
    timeMachine = add(tr("&Time Machine"), tr("Every step of this session, to go back to any"),
                      QKeySequence(Qt::CTRL | Qt::Key_H));
    timeMachine->setCheckable(true);
    predict = add(tr("Predict &First"), tr("Say what you expect before the result is shown"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    predict->setCheckable(true);
    lessMotion = add(tr("&Less Motion"), tr("Steps instead of gliding"));
    lessMotion->setCheckable(true);
}

void Actions::makeViewActions() {
    unfoldLevers = add(tr("All &Levers"), tr("Show all levers, or only the first ones"),
                       QKeySequence(Qt::CTRL | Qt::Key_L));
    unfoldLevers->setCheckable(true);
    timeline = add(tr("Time&line"), tr("Show shocks, rules and the start of levers on the years"),
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    timeline->setCheckable(true);
    stepMarks = add(tr("&Next Steps on Sliders"),
                    tr("Mark beside each slider what one step more would do to overall stability"));
    stepMarks->setCheckable(true);
    pointer = add(tr("Pointer &Ring"), tr("A large ring follows the mouse, for an audience"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    pointer->setCheckable(true);
    themes_ = new QActionGroup(this);
    themeSystem = add(tr("As the &System"), tr("Light or dark as the system was at start"));
    themeLight = add(tr("&Light"), tr("Dark text on light paper"));
    themeDark = add(tr("&Dark"), tr("Light text on dark paper"));
    themeHighContrast = add(tr("&High Contrast"), tr("White and bright colours on black"));
    for (QAction* action : {themeSystem, themeLight, themeDark, themeHighContrast}) {
        action->setCheckable(true);
        themes_->addAction(action);
    }
    nextTheme = add(tr("&Next Theme"), tr("Go from one colour theme to the next"),
                    QKeySequence(Qt::CTRL | Qt::Key_T));
    makeLanguages();
    fullScreen = add(tr("&Full Screen"), tr("Use the whole screen"), QKeySequence(Qt::Key_F11));
    fullScreen->setCheckable(true);
    present =
        add(tr("&Present"), tr("One chart and the headline on the whole screen, in large type"),
            QKeySequence(Qt::Key_F5));
    detach = add(tr("Chart in Own &Window"), tr("Show a chart also in a window of its own"),
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    frontView = add(tr("&Indicators Side by Side"), tr("What the scenario changes at a glance"),
                    QKeySequence(Qt::CTRL | Qt::Key_0));
    twoCharts = add(tr("T&wo Charts"), tr("Any two charts, large"));
    grid = add(tr("Chart &Grid"), tr("Many small charts in the place of the large ones"),
               QKeySequence(Qt::CTRL | Qt::Key_G));
    auto* shown = new QActionGroup(this);
    for (QAction* action : {frontView, twoCharts, grid}) {
        action->setCheckable(true);
        shown->addAction(action);
    }
    ownChart = add(tr("&Own Chart…"), tr("Make a chart from variables of the model"),
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G));
    chartModes = {add(tr("&Levels"),
                      tr("Show levels, and where half and nine in ten of the runs lie"),
                      QKeySequence(Qt::CTRL | Qt::Key_1)),
                  add(tr("&Single Runs"), tr("Show some single runs with uncertain constants"),
                      QKeySequence(Qt::CTRL | Qt::Key_2)),
                  add(tr("&Change Against the Baseline"),
                      tr("Show what the scenario changes, and how sure that is"),
                      QKeySequence(Qt::CTRL | Qt::Key_3)),
                  add(tr("&Probability of Reaching a Level"),
                      tr("Show how many of the runs reach a level that you choose"),
                      QKeySequence(Qt::CTRL | Qt::Key_4)),
                  add(tr("Single &Futures"),
                      tr("Show what chance could make of the expected path, constants the same"),
                      QKeySequence(Qt::CTRL | Qt::Key_5))};
    nextArea = add(tr("Next &Area"), tr("Move the keyboard to the next part of the window"),
                   QKeySequence(Qt::Key_F6));
    previousArea = add(tr("&Previous Area"), tr("Move the keyboard to the previous part"),
                       QKeySequence(Qt::SHIFT | Qt::Key_F6));
}

void Actions::makeLanguages() {
    languages = new QActionGroup(this);
    const auto addLanguage = [this](const QString& code, const QString& name, const QString& tip) {
        QAction* action = add(name, tip);
        action->setData(code);
        action->setCheckable(true);
        languages->addAction(action);
    };
    addLanguage({}, tr("As the &System"), tr("The language of the system, or English"));
    for (const QString& code : kyosei::languages())
        addLanguage(code, languageName(code), tr("All texts in %1").arg(languageName(code)));
}

void Actions::makeHelpActions() {
    contextHelp = add(tr("What Does &This Mean?"),
                      tr("The guide to the lever, chart or indicator that has the keyboard"));
    contextHelp->setShortcuts({QKeySequence(Qt::Key_F1), QKeySequence(Qt::Key_Question)});
    modelHelp = add(tr("The &Model and Its Limits"), tr("What the numbers mean, and do not mean"));
    questionHelp = add(tr("&Questions People Ask"),
                       tr("Results that surprise, with the mechanism and a chart for each"));
    leverHelp = add(tr("&Levers and Indicators"), tr("How to read sliders and indicators"));
    hindcastHelp = add(tr("&How Well Does the Model Do?"),
                       tr("The ensemble against the record it had not seen"));
    referenceHelp = add(tr("&Technical Reference"),
                        tr("Every equation, parameter, source and limit of the model"));
    shortcutHelp = add(tr("&Keyboard Shortcuts"), tr("Everything the keyboard can do"),
                       QKeySequence(Qt::SHIFT | Qt::Key_F1));
    tour = add(tr("T&our of the Window"), tr("Seven steps through the window, one minute"));
    details =
        add(tr("&Details of the Runs"), tr("How long runs take, and how many ranges rest on"));
    about = add(tr("&About Kyosei"), tr("Version, licence and thanks"));
    about->setMenuRole(QAction::AboutRole);
}

QAction* Actions::themeAction(ThemeChoice choice) const {
    switch (choice) {
    case ThemeChoice::light: return themeLight;
    case ThemeChoice::dark: return themeDark;
    case ThemeChoice::highContrast: return themeHighContrast;
    case ThemeChoice::system: break;
    }
    return themeSystem;
}

void Actions::applyTheme() const {
    undo->setIcon(lineIcon(QStringLiteral("undo")));
    redo->setIcon(lineIcon(QStringLiteral("redo")));
    replay->setIcon(lineIcon(QStringLiteral("replay")));
    playYears->setIcon(lineIcon(QStringLiteral("years")));
    timeMachine->setIcon(lineIcon(QStringLiteral("history")));
    predict->setIcon(lineIcon(QStringLiteral("predict")));
    resetAll->setIcon(lineIcon(QStringLiteral("reset")));
    differences->setIcon(lineIcon(QStringLiteral("difference")));
    why->setIcon(lineIcon(QStringLiteral("why")));
    shocks->setIcon(lineIcon(QStringLiteral("shock")));
    assumptions->setIcon(lineIcon(QStringLiteral("balance")));
    open->setIcon(lineIcon(QStringLiteral("open")));
    library->setIcon(lineIcon(QStringLiteral("library")));
    keepProposal->setIcon(lineIcon(QStringLiteral("keep")));
    compare->setIcon(lineIcon(QStringLiteral("compare")));
    present->setIcon(lineIcon(QStringLiteral("present")));
    save->setIcon(lineIcon(QStringLiteral("save")));
    properties->setIcon(lineIcon(QStringLiteral("edit")));
    modelHelp->setIcon(lineIcon(QStringLiteral("help")));
    copyDifferences->setIcon(lineIcon(QStringLiteral("copy")));
}

}  // namespace kyosei
