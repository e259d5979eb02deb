// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/workspace/chart_windows.h"
#include "ui/document/dialogs.h"
#include "ui/document/document.h"
#include "ui/run/results_model.h"
#include "ui/style/theme.h"

#include <QMainWindow>
#include <QPointer>

#include <memory>
#include <optional>
#include <vector>

class QSplitter;

namespace kyosei {

class Actions;
class Autosave;
class BeliefsPanel;
class BudgetMeter;
class BudgetPanel;
class ChartWorkspace;
class ChartView;
class DifferencesPanel;
class EventTimeline;
class HeadlinePanel;
class HelpWindow;
class LeverDeck;
class LeverDetailPanel;
class LowerPane;
class MessageBar;
class PresentationWindow;
class RulePanel;
class ScenarioFiles;
struct SessionState;
class Settings;
class ShockPanel;
class StatusChip;
class TopStrip;
class TourRunner;

/// The window: builds the parts and connects them. What they do is their own business.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// What outlives the window, since another one may show the same; and what a test replaces.
    struct Dependencies {
        Document& document;
        SessionState& session;  ///< of the document
        Settings& settings;
        QString recoveryFolder;
        EnsembleSource ensemble;              ///< what ranges come from
        std::optional<Dialogs> dialogs = {};  ///< none: those a person sees
        ResultsModel::RunFunction run = {};   ///< none: scenarios are run as the model does
        /// A window to take over from: this one shows the same document in the language now in
        /// force, and the other is then closed.
        const MainWindow* before = nullptr;
    };
    explicit MainWindow(Dependencies dependencies);
    ~MainWindow() override;

    [[nodiscard]] Document& document() { return document_; }
    [[nodiscard]] ScenarioFiles& files() { return *files_; }
    [[nodiscard]] MessageBar& messages() { return *messages_; }
    [[nodiscard]] LeverDeck& deck() { return *deck_; }
    [[nodiscard]] ChartView& leftChart() { return charts_->left(); }
    [[nodiscard]] ChartView& rightChart() { return charts_->right(); }
    [[nodiscard]] ChartWorkspace& workspace() { return *workspace_; }
    [[nodiscard]] const Actions& actions() const { return *actions_; }
    [[nodiscard]] const ResultsModel& results() const { return *results_; }
    /// Opens a lever's details in the place of the deck.
    void showLever(const LeverId& id);
    /// Puts its place on the screen into the settings.
    void rememberPlace();
    /// Starts the tour of the window unless it has been shown before.
    void offerTour();

signals:
    /// The user wants texts in this language (empty: the system's). Whoever holds the window sets
    /// the language and has another window take over.
    void languageWanted(const QString& code);

protected:
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildCharts();
    void buildLowerPart();
    void layOut();
    void connectActions();
    void connectHelp();
    /// Opens the help at a page; at the first one if none is named.
    void showHelp(const QString& page);
    void startTour();
    void buildBudget();
    void connectResets();
    void connectLibrary();
    void connectEvents();
    void connectPresenting();
    void connectLanguages();
    void takeOver(const MainWindow& before);
    /// From now on this chart shows what those of the window show.
    void feed(ChartView& chart);
    void present();
    void connectSession();
    void connectTimeMachine();
    void connectPredict();
    void noteResults();
    /// All charts and headlines read out this year; NaN: none in particular.
    void showYear(double year);
    void connectWorkspace();
    void connectDocument();
    void restoreWindow();
    void showSettingsProblems();

    /// What is to be run, from the document, and results to all who show them.
    void connectResults();
    void connectRunMessages();
    void showFileState();
    void believe(const std::vector<double>& weights);
    void setTheme(ThemeChoice choice);

    Settings& settings_;
    Document& document_;
    SessionState& memory_;
    EnsembleSource ensemble_;  ///< one ensemble for all who ask
    const Actions* actions_;
    MessageBar* messages_;
    ScenarioFiles* files_;
    ChartWorkspace* workspace_;
    ResultsModel* results_;
    Autosave* autosave_;
    TopStrip* strip_;
    ChartWindows* charts_;
    HeadlinePanel* headline_;
    QSplitter* splitter_;
    LowerPane* lower_;
    LeverDeck* deck_;
    LeverDetailPanel* detail_;
    DifferencesPanel* differences_;
    ShockPanel* shocks_;
    RulePanel* rules_ = nullptr;
    EventTimeline* timeline_ = nullptr;
    BeliefsPanel* beliefs_;
    BudgetPanel* budget_ = nullptr;
    BudgetMeter* meter_ = nullptr;
    StatusChip* chip_;
    QPointer<HelpWindow> help_;
    QPointer<TourRunner> tour_;
    QPointer<PresentationWindow> audience_;
    struct SessionParts;
    std::unique_ptr<SessionParts> session_;
    bool fitted_ = false;   ///< the lower part has got its height
    bool leaving_ = false;  ///< unsaved changes may be given up
};

}  // namespace kyosei
