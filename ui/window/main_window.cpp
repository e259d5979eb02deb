// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/assumptions/beliefs_panel.h"
#include "ui/chain/chain_strip.h"
#include "ui/charts/view/chart_view.h"
#include "ui/charts/workspace/chart_grid.h"
#include "ui/charts/workspace/chart_layout_store.h"
#include "ui/charts/workspace/chart_workspace.h"
#include "ui/charts/workspace/chart_years.h"
#include "ui/discovery/discovery_page.h"
#include "ui/document/autosave.h"
#include "ui/document/scenario_files.h"
#include "ui/events/event_timeline.h"
#include "ui/events/rule_panel.h"
#include "ui/events/shock_panel.h"
#include "ui/headline/headline_panel.h"
#include "ui/history/time_machine_store.h"
#include "ui/levers/lever_deck.h"
#include "ui/places/where_it_moved.h"
#include "ui/playback/playback.h"
#include "ui/predict/predict_panel.h"
#include "ui/predict/predict_session.h"
#include "ui/run/future_runs.h"
#include "ui/run/proposal_runs.h"
#include "ui/run/step_marks.h"
#include "ui/run/yardstick_model.h"
#include "ui/scenarios/library_access.h"
#include "ui/scenarios/properties_dialog.h"
#include "ui/search/search_page.h"
#include "ui/settings/settings.h"
#include "ui/settings/window_places.h"
#include "ui/stress/stress_page.h"
#include "ui/style/metrics.h"
#include "ui/variables/variable_page.h"
#include "ui/why/why_card.h"
#include "ui/widgets/file_drop.h"
#include "ui/widgets/focus_areas.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/scrolling_page.h"
#include "ui/window/actions.h"
#include "ui/window/answer_pane.h"
#include "ui/window/appearance.h"
#include "ui/window/central_area.h"
#include "ui/window/control_area.h"
#include "ui/window/discovery_access.h"
#include "ui/window/front_view.h"
#include "ui/window/help_access.h"
#include "ui/window/loop_cutting.h"
#include "ui/window/lower_pane.h"
#include "ui/window/menus.h"
#include "ui/window/output_access.h"
#include "ui/window/presentation.h"
#include "ui/window/resets.h"
#include "ui/window/result_recorder.h"
#include "ui/window/run_details.h"
#include "ui/window/run_messages.h"
#include "ui/window/search_access.h"
#include "ui/window/stress_access.h"
#include "ui/window/top_strip.h"
#include "ui/window/variable_access.h"
#include "ui/window/window_tour.h"

#include <QApplication>
#include <QCloseEvent>
#include <QContextMenuEvent>
#include <QMenuBar>
#include <QTimer>

#include <algorithm>
#include <array>
#include <utility>

namespace kyosei {

namespace {

constexpr double kLow = 38;  ///< line heights of a window without room to spare
constexpr QSize kDefaultSize(1440, 900);
constexpr QSize kMinSize(480, 280);  ///< less than a screen of 1280 by 720 shows at twice the size
const QString kRightPlace = QStringLiteral("right");

/// The one that comes with the program; none if it cannot be read, which a test keeps from
/// happening.
Chain chainOf(const PolicyModel& model) {
    return Chain::embedded(model.program(), model.charts()).value_or(Chain{});
}

Places placesOf(const PolicyModel& model) {
    return Places::embedded(model.program(), model.charts()).value_or(Places{});
}

void showProblems(const Settings& settings, MessageBar& messages) {
    if (!settings.problems().isEmpty())
        messages.show(
            {QStringLiteral("settings"),
             Severity::note,
             MainWindow::tr("Some stored settings could not be used; their defaults are."),
             settings.problems().join(u'\n'),
             {}});
}

}  // namespace

MainWindow::MainWindow(Dependencies dependencies)
    : settings_(dependencies.settings), document_(dependencies.document),
      session_(dependencies.session), ensemble_(std::move(dependencies.ensemble)),
      actions_(new Actions(document_.history(), this)), messages_(new MessageBar(this)),
      files_(new ScenarioFiles(document_, settings_, *messages_,
                               dependencies.dialogs ? *dependencies.dialogs : windowDialogs(this),
                               this)),
      results_(new ResultsModel(document_.sharedModel(), ensemble_,
                                dependencies.run ? std::move(dependencies.run)
                                                 : ResultsModel::runsOf(document_.sharedModel()),
                                this)),
      strip_(new TopStrip(document_, *actions_, this)),
      workspace_(new ChartWorkspace(document_, settings_, *messages_, this)),
      charts_(new ChartWindows(document_, settings_, *workspace_, this)),
      front_(new FrontView({document_, session_.proposals, settings_, *workspace_, *charts_,
                            *results_, *actions_, ensemble_},
                           this)),
      headline_(new HeadlinePanel(this)),
      places_(new WhereItMoved(placesOf(document_.model()), this)),
      chain_(new ChainStrip(chainOf(document_.model()), this)),
      chainColumn_(new ChainStrip(chainOf(document_.model()), this)),
      timeline_(new EventTimeline(document_, this)),
      controls_(new ControlArea({document_, session_, settings_, *actions_, *messages_}, *this)),
      lower_(controls_->pane()), deck_(controls_->deck()), beliefs_(controls_->beliefs()),
      details_(new RunDetails(this)),
      autosave_(new Autosave(document_, *messages_, dependencies.recoveryFolder, this)),
      playback_(new Playback(document_, settings_,
                             {*actions_->replay, *actions_->playYears, *actions_->lessMotion},
                             this)),
      predict_(new PredictSession(
          {document_.sharedModel(), [this] { return results_->unmasked(); },
           [this] { return std::pair(charts_->left().chart(), charts_->left().element()); },
           *messages_},
          &lower_, this)),
      recorder_(new ResultRecorder(
          session_.machine, document_, *results_, [this] { return predict_->isHiding(); }, this)),
      presentation_(new Presentation({document_, session_.proposals, settings_, *charts_, *results_,
                                      *front_, *actions_->pointer},
                                     *this)),
      help_(new HelpAccess(document_.sharedModel(), *actions_, *this)),
      variables_(new VariableAccess({document_, *results_, *workspace_, *actions_}, *this)),
      search_(new SearchAccess(
          {document_, session_.proposals, *results_, *messages_, *actions_, ensemble_}, *this)),
      discovery_(
          new DiscoveryAccess({document_, *results_, beliefs_, *actions_, ensemble_}, *this)),
      stress_(new StressAccess({document_, *results_, beliefs_, *actions_, ensemble_}, *this)),
      steps_(new StepMarks(document_.sharedModel(), this)),
      futures_(new FutureRuns(document_.sharedModel(), this)),
      tour_(new WindowTour(*this, {document_, *actions_, *strip_, *front_, charts_->left(),
                                   *headline_, *places_, *chain_, lower_})) {
    lower_.addPanel(predict_->panel(), actions_->predict);
    layOut();
    buildMenus(*menuBar(), *actions_,
               {[this]() -> const ChartCatalogue& { return results_->view().charts(); }, *files_,
                [this](const QString& place) { return charts_->chartIn(place); },
                [this](const QString& place, const QString& id) { charts_->showIn(place, id); },
                workspace_->years()});
    connectScenario();
    connectView();
    connectCharts();
    connectControls();
    connectSteps();
    connectFutures();
    connectEvents();
    connectPlayback();
    connectPredictions();
    connectResults();
    connectHelp();
    restoreState();
    if (dependencies.before) {
        takeOver(*dependencies.before);
    } else {
        recorder_->record();
        showProblems(settings_, *messages_);
    }
    // When events come again; then a window before this one has let go of what it had on offer.
    QTimer::singleShot(0, this, [this] {
        autosave_->offerRecovery(
            [this](const std::function<void()>& proceed) { files_->whenReplaceable(proceed); });
    });
}

MainWindow::~MainWindow() {
    // First the workers, which could still report; then the widgets, while what they use is alive.
    delete futures_;
    delete results_;
    delete takeCentralWidget();
}

void MainWindow::layOut() {
    auto* answer = new AnswerPane(*headline_, *places_, *chainColumn_, this);
    area_ =
        new CentralArea({QList<QWidget*>{strip_} + playback_->bars() + QList<QWidget*>{messages_},
                         *workspace_->area(*front_, charts_->left(), charts_->right()), *answer,
                         *chain_, *timeline_, lower_, deck_},
                        this);
    chainColumn_->setColumn();
    answer->setChainHere(!area_->hasRoomForChain());
    connect(area_, &CentralArea::roomForChainChanged, answer,
            [answer](bool hasRoom) { answer->setChainHere(!hasRoom); });
    variables_->setArea(*area_);
    search_->setArea(*area_);
    connect(&search_->page(), &SearchPage::variableWanted, variables_, &VariableAccess::open);
    discovery_->setArea(*area_);
    stress_->setArea(*area_);
    // A screen can be smaller than what all parts need, above all where it is magnified.
    setCentralWidget(new ScrollingPage(*area_, this));
    setMinimumSize(kMinSize);
}

void MainWindow::connectScenario() {
    const Actions& a = *actions_;
    connect(a.newScenario, &QAction::triggered, files_, &ScenarioFiles::startNew);
    connect(a.open, &QAction::triggered, files_, &ScenarioFiles::open);
    connect(a.save, &QAction::triggered, files_, [this] { files_->save(); });
    connect(a.saveAs, &QAction::triggered, files_, [this] { files_->saveAs(); });
    connect(files_, &ScenarioFiles::sessionWanted, a.timeMachine, &QAction::trigger);
    connect(a.quit, &QAction::triggered, this, &QWidget::close);
    connect(a.properties, &QAction::triggered, this,
            [this] { (new PropertiesDialog(document_, this))->open(); });
    new OutputAccess({document_, session_, *results_, *charts_, *files_, a, *headline_, ensemble_},
                     *this);
    auto* library =
        new LibraryAccess({document_, *files_, ensemble_, [this] { return results_->weights(); },
                           [this] { return results_->sameShocks(); }},
                          this);
    for (QAction* action : {a.library, a.compare})
        connect(action, &QAction::triggered, library, &LibraryAccess::show);
    connect(new FileDrop(*this, QStringLiteral(".json")), &FileDrop::dropped, files_,
            &ScenarioFiles::openPath);
    new Resets(a, document_, beliefs_, *messages_, this);
    connect(&document_, &Document::scenarioChanged, this, &MainWindow::showFileState);
    connect(&document_, &Document::fileStateChanged, this, &MainWindow::showFileState);
}

void MainWindow::connectView() {
    const Actions& a = *actions_;
    connect(new Appearance(a, settings_, this), &Appearance::languageWanted, this,
            &MainWindow::languageWanted);
    connect(a.fullScreen, &QAction::triggered, this,
            [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
    connect(a.present, &QAction::triggered, presentation_, &Presentation::open);
    connect(a.nextArea, &QAction::triggered, this, [this] { focusNextArea(areas(), true); });
    connect(a.previousArea, &QAction::triggered, this, [this] { focusNextArea(areas(), false); });
}

void MainWindow::connectCharts() {
    connect(charts_, &ChartWindows::added, this, [this](ChartView* chart) { feed(*chart); });
    connect(headline_, &HeadlinePanel::chartRequested, charts_,
            [this](const QString& id) { charts_->showIn(kRightPlace, id); });
    for (ChainStrip* chain : {chain_, chainColumn_})
        connect(chain, &ChainStrip::chartRequested, charts_,
                [this](const QString& id) { charts_->showIn(kRightPlace, id); });
    connect(places_, &WhereItMoved::placeRequested, charts_,
            [this](const QString& id, const QString& element) {
                charts_->showIn(kRightPlace, id);
                charts_->right().setElement(element);
            });
    connect(places_, &WhereItMoved::leverRequested, controls_, &ControlArea::showLever);
    connect(&front_->why(), &WhyCard::variableRequested, variables_, &VariableAccess::open);
    connect(&front_->why(), &WhyCard::leversLookedAt, &deck_, &LeverDeck::light);
    connect(&front_->why(), &WhyCard::leverRequested, controls_, &ControlArea::showInDeck);
    connect(variables_, &VariableAccess::chartRequested, charts_,
            [this](const QString& id) { charts_->showIn(kRightPlace, id); });
    connect(variables_, &VariableAccess::goalWanted, discovery_, &DiscoveryAccess::openFor);
    connect(headline_, &HeadlinePanel::variableWanted, variables_, &VariableAccess::open);
    connect(controls_, &ControlArea::chartWanted, charts_,
            [this](const QString& id) { charts_->showIn(kRightPlace, id); });
    connect(actions_->detach, &QAction::triggered, charts_, &ChartWindows::detach);
    constexpr std::array kModes{ChartMode::bands, ChartMode::members, ChartMode::difference,
                                ChartMode::reaching, ChartMode::futures};
    for (std::size_t i = 0; i < kModes.size(); ++i)
        connect(actions_->chartModes[i], &QAction::triggered, charts_,
                [this, mode = kModes[i]] { charts_->setMode(mode); });

    connect(actions_->ownChart, &QAction::triggered, workspace_, &ChartWorkspace::makeOwnChart);
    const auto wantGrid = [this] {
        results_->setWanted(workspace_->grid(), workspace_->grid().wantedFans());
    };
    connect(workspace_, &ChartWorkspace::shownChanged, results_, wantGrid);
    connect(&workspace_->grid(), &ChartGrid::otherFansWanted, results_, wantGrid);
    connect(workspace_, &ChartWorkspace::chartsChanged, this, [this] {
        const ChartLayoutStore& store = workspace_->layoutStore();
        charts_->replaceLost(*store.catalogue());
        results_->setCharts(store.catalogue(), store.ownSlots());
    });
}

void MainWindow::connectControls() {
    connect(controls_, &ControlArea::dragging, charts_, &ChartWindows::setDragging);
    // Their row comes and goes.
    connect(&session_.proposals, &Proposals::changed, area_, &CentralArea::refit,
            Qt::QueuedConnection);
    connect(&beliefs_, &BeliefsPanel::weightsChanged, this, &MainWindow::believe);
}

// They are worked out once what is in sight has its ranges, and hidden while results are.
void MainWindow::connectSteps() {
    const auto follow = [this] {
        steps_->setWeights(results_->weights());
        steps_->setScenario(document_.scenario());
    };
    follow();
    connect(&document_, &Document::scenarioChanged, steps_, follow);
    connect(results_, &ResultsModel::ensembleAdvanced, steps_,
            [this, follow](std::size_t complete, std::size_t members) {
                follow();
                if (complete == members)
                    steps_->start();
            });
    connect(steps_, &StepMarks::changed, &deck_,
            [this](const std::shared_ptr<const StepMarksAnswer>& answer) {
                deck_.showSteps(predict_->isHiding() ? nullptr : answer,
                                document_.model().charts().headline().stability);
            });
    connect(actions_->stepMarks, &QAction::toggled, this, [this](bool on) {
        steps_->setOn(on);
        settings_.setChoice(remembered::kStepMarks, on ? 1 : 0);
    });
}

void MainWindow::connectFutures() {
    const auto follow = [this] { futures_->setScenario(document_.scenario()); };
    follow();
    connect(&document_, &Document::scenarioChanged, futures_, follow);
    connect(futures_, &FutureRuns::changed, results_, &ResultsModel::setFutures);
}

void MainWindow::connectEvents() {
    connect(timeline_, &EventTimeline::shocksWanted, controls_, &ControlArea::showShocks);
    connect(timeline_, &EventTimeline::rulesWanted, controls_, &ControlArea::showRules);
    connect(timeline_, &EventTimeline::dragging, charts_, &ChartWindows::setDragging);
    connect(&controls_->shocks(), &ShockPanel::carried, timeline_, &EventTimeline::carry);
    connect(actions_->timeline, &QAction::toggled, this, [this](bool on) {
        area_->setTimelineWanted(on);
        settings_.setChoice(remembered::kTimelineShown, on ? 1 : 0);
    });
}

void MainWindow::connectPlayback() {
    connect(playback_, &Playback::movingChanged, charts_, &ChartWindows::setDragging);
    connect(playback_, &Playback::yearShown, this, &MainWindow::showYear);
    for (ChartView* chart : {&charts_->left(), &charts_->right()})
        connect(chart, &ChartView::hoveredYear, playback_, &Playback::noteHover);
}

void MainWindow::connectPredictions() {
    connect(actions_->predict, &QAction::triggered, predict_, [this](bool on) {
        if (on)
            predict_->show();
    });
    connect(predict_, &PredictSession::panelWanted, &lower_,
            [this] { lower_.showPanel(predict_->panel()); });
    connect(&lower_, &LowerPane::currentChanged, predict_,
            [this] { predict_->setPanelShown(lower_.currentWidget() == &predict_->panel()); });
    connect(predict_, &PredictSession::maskChanged, results_, [this] {
        if (predict_->isHiding())
            deck_.showSteps(nullptr, document_.model().charts().headline().stability);
        results_->setWanted(*predict_, predict_->wantedOutputs());
        results_->setMask(predict_->maskedOutputs(), predict_->maskedFrom());
    });
    connect(predict_, &PredictSession::logged, this, [this](const LogEntry& entry) {
        session_.machine.addEntry(session_.machine.log().current, entry);
    });
}

void MainWindow::connectResults() {
    results_->setCharts(workspace_->layoutStore().catalogue(),
                        workspace_->layoutStore().ownSlots());
    results_->show(workspace_->grid());
    results_->show(*headline_);
    connect(&front_->yardstick(), &YardstickModel::changed, headline_,
            &HeadlinePanel::setYardstick);
    results_->setWanted(*headline_, headline_->wantedFans());
    results_->show(*places_);
    const auto wantPlaces = [this] { results_->setWanted(*places_, places_->wantedFans()); };
    wantPlaces();
    connect(places_, &WhereItMoved::otherFansWanted, results_, wantPlaces);
    const auto explainScenario = [this] { places_->setScenario(document_.scenario()); };
    explainScenario();
    connect(&document_, &Document::scenarioChanged, places_, explainScenario);
    results_->show(*chain_);
    results_->show(*chainColumn_);
    results_->setWanted(*chain_, chain_->wantedFans());
    results_->show(*timeline_);
    results_->show(controls_->rules());
    controls_->setSpending(*results_->view().spending);
    connect(results_, &ResultsModel::viewChanged, controls_,
            [this, last = results_->view().spending](const RunView& view) mutable {
                if (view.spending != last)
                    controls_->setSpending(*view.spending);
                last = view.spending;
            });
    connect(results_, &ResultsModel::viewChanged, &beliefs_, [this](const RunView& view) {
        if (view.fan)
            beliefs_.setFan(view.fan);
    });
    connect(&document_, &Document::scenarioChanged, results_,
            [this] { results_->setScenario(document_.scenario()); });
    new RunMessages(*results_, *messages_, *details_, this);
    new LoopCutting({document_.sharedModel(), front_->why(), *results_, *messages_}, this);
}

void MainWindow::connectHelp() {
    connect(headline_, &HeadlinePanel::guideWanted, help_, &HelpAccess::show);
    connect(controls_, &ControlArea::guideWanted, help_, &HelpAccess::show);
    connect(actions_->details, &QAction::triggered, details_, [this] {
        details_->show();
        details_->raise();
    });
    connect(help_, &HelpAccess::chartWanted, charts_, &ChartWindows::showIn);
}

void MainWindow::restoreState() {
    placeMainWindow(*this, settings_, kDefaultSize);
    charts_->restore();
    const bool timeline = settings_.choice(remembered::kTimelineShown) == 1;
    actions_->timeline->setChecked(timeline);
    area_->setTimelineWanted(timeline);
    actions_->stepMarks->setChecked(settings_.choice(remembered::kStepMarks) == 1);
    showFileState();
}

void MainWindow::takeOver(const MainWindow& before) {
    controls_->takeOver(*before.controls_);
    results_->takeOver(*before.results_);
    charts_->showAs(*before.charts_);
    if (before.presentation_->isOpen())
        presentation_->open();
    results_->setScenario(document_.scenario());
}

void MainWindow::feed(ChartView& chart) {
    results_->show(chart);
    const auto want = [this, &chart] {
        results_->setWanted(chart, chart.wantedFans());
        front_->proposals().setWanted(chart, chart.wantedFans());
    };
    want();
    connect(&chart, &ChartView::otherFansWanted, results_, want);
    const auto wantFutures = [this, &chart] {
        const bool shown = chart.mode() == ChartMode::futures;
        futures_->setWanted(chart, shown ? chart.wantedFans() : std::vector<Slot>());
    };
    wantFutures();
    connect(&chart, &ChartView::otherFansWanted, futures_, wantFutures);
    connect(&chart, &ChartView::modeChanged, futures_, wantFutures);
    connect(&chart, &ChartView::drawAgainWanted, futures_, &FutureRuns::drawAgain);
    connect(&chart, &ChartView::guideWanted, help_, &HelpAccess::show);
    connect(&chart, &ChartView::variableWanted, variables_, &VariableAccess::open);
    connect(&chart, &ChartView::goalWanted, discovery_, &DiscoveryAccess::openFor);
}

const IndicatorsCard& MainWindow::indicators() const {
    return front_->indicators();
}

void MainWindow::showFileState() {
    setWindowTitle(tr("%1[*] – Kyosei").arg(document_.displayTitle()));
    setWindowModified(document_.isModified());
    setWindowFilePath(document_.path());
}

void MainWindow::showYear(double year) {
    charts_->showYear(year);
    headline_->setYear(year);
    presentation_->showYear(year);
}

void MainWindow::believe(const std::vector<double>& weights) {
    actions_->assumptions->setIconText(
        weights.empty() ? tr("Assumptions")
                        : tr("Assumptions •", "something is believed that was not published"));
    results_->setWeights(weights);
}

QList<QWidget*> MainWindow::areas() const {
    QList<QWidget*> all{strip_,
                        messages_,
                        &variables_->page(),
                        &discovery_->page(),
                        &stress_->page(),
                        front_,
                        &charts_->left(),
                        &charts_->right(),
                        &workspace_->grid(),
                        headline_,
                        places_,
                        chain_,
                        chainColumn_,
                        timeline_,
                        lower_.currentWidget()};
    if (QWidget* card = tour_->card())
        all << card;
    return all;
}

void MainWindow::offerTour() {
    tour_->offer(settings_);
}

void MainWindow::rememberPlace() {
    settings_.setWindow(normalGeometry(), isMaximized());
}

void MainWindow::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    area_->fit();
    // Not before the first picture.
    QTimer::singleShot(0, results_, &ResultsModel::startEnsembles);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    headline_->setBrief(height() < lines(*this, kLow));
    area_->adaptTo(event->size(), event->oldSize());
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        actions_->applyTheme();
    else if (event->type() == QEvent::WindowStateChange)
        actions_->fullScreen->setChecked(isFullScreen());
}

void MainWindow::contextMenuEvent(QContextMenuEvent* event) {
    QWidget* over = event->reason() == QContextMenuEvent::Mouse ? childAt(event->pos())
                                                                : QApplication::focusWidget();
    if (!variables_->showMenu(over, event->globalPos()))
        QMainWindow::contextMenuEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!leaving_ && document_.isModified()) {
        event->ignore();
        files_->whenDisposable([this] {
            leaving_ = true;
            // Not from within this event, in case the answer came at once.
            QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
        });
        return;
    }
    rememberPlace();
    event->accept();
}

}  // namespace kyosei
