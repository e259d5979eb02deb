// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/workspace/chart_windows.h"
#include "ui/document/dialogs.h"
#include "ui/document/document.h"
#include "ui/run/results_model.h"

#include <QMainWindow>

#include <optional>
#include <vector>

namespace kyosei {

class Actions;
class Autosave;
class BeliefsPanel;
class CentralArea;
class ChainStrip;
class ChartView;
class ChartWorkspace;
class ControlArea;
class DiscoveryAccess;
class EventTimeline;
class FrontView;
class FutureRuns;
class HeadlinePanel;
class HelpAccess;
class IndicatorsCard;
class LeverDeck;
class LowerPane;
class MessageBar;
class Playback;
class PredictSession;
class Presentation;
class ResultRecorder;
class RunDetails;
class SearchAccess;
class StressAccess;
class ScenarioFiles;
struct SessionState;
class Settings;
class StepMarks;
class TopStrip;
class VariableAccess;
class WhereItMoved;
class WindowTour;

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

    [[nodiscard]] const Actions& actions() const { return *actions_; }
    [[nodiscard]] ScenarioFiles& files() { return *files_; }
    [[nodiscard]] Autosave& autosave() { return *autosave_; }
    [[nodiscard]] const ResultsModel& results() const { return *results_; }
    [[nodiscard]] const IndicatorsCard& indicators() const;
    [[nodiscard]] ControlArea& controls() { return *controls_; }
    [[nodiscard]] ChartView& leftChart() { return charts_->left(); }
    [[nodiscard]] ChartView& rightChart() { return charts_->right(); }
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
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void layOut();

    void connectScenario();
    void connectView();
    void connectCharts();
    void connectControls();
    void connectSteps();
    void connectFutures();
    void connectEvents();
    void connectPlayback();
    void connectResults();
    void connectPredictions();
    void connectHelp();

    void restoreState();
    void takeOver(const MainWindow& before);
    /// From now on this chart shows what those of the window show.
    void feed(ChartView& chart);
    void showFileState();
    /// All charts and headlines read out this year; NaN: none in particular.
    void showYear(double year);
    void believe(const std::vector<double>& weights);
    /// The parts that F6 goes through.
    [[nodiscard]] QList<QWidget*> areas() const;

    Settings& settings_;
    Document& document_;
    SessionState& session_;
    EnsembleSource ensemble_;  ///< one ensemble for all who ask
    const Actions* actions_;
    MessageBar* messages_;
    ScenarioFiles* files_;
    ResultsModel* results_;
    TopStrip* strip_;
    ChartWorkspace* workspace_;
    ChartWindows* charts_;
    FrontView* front_;
    HeadlinePanel* headline_;
    WhereItMoved* places_;
    ChainStrip* chain_;
    ChainStrip* chainColumn_;  ///< the same, beside the answer, where there is no room for it
    EventTimeline* timeline_;
    CentralArea* area_ = nullptr;  ///< all of these and the controls, as they are placed
    ControlArea* controls_;
    LowerPane& lower_;  ///< with the next two, of the controls
    LeverDeck& deck_;
    BeliefsPanel& beliefs_;
    RunDetails* details_;
    Autosave* autosave_;
    Playback* playback_;
    PredictSession* predict_;
    ResultRecorder* recorder_;
    Presentation* presentation_;
    HelpAccess* help_;
    VariableAccess* variables_;
    SearchAccess* search_;
    DiscoveryAccess* discovery_;
    StressAccess* stress_;
    StepMarks* steps_;
    FutureRuns* futures_;
    WindowTour* tour_;
    bool leaving_ = false;  ///< unsaved changes may be given up
};

}  // namespace kyosei
