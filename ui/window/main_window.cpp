// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/assumptions/beliefs_panel.h"
#include "ui/charts/view/chart_view.h"
#include "ui/charts/workspace/chart_grid.h"
#include "ui/charts/workspace/chart_layout_store.h"
#include "ui/charts/workspace/chart_workspace.h"
#include "ui/charts/workspace/chart_years.h"
#include "ui/document/autosave.h"
#include "ui/document/scenario_files.h"
#include "ui/events/event_timeline.h"
#include "ui/events/rule_panel.h"
#include "ui/events/shock_panel.h"
#include "ui/headline/headline_panel.h"
#include "ui/levers/lever_deck.h"
#include "ui/levers/lever_detail_panel.h"
#include "ui/scenarios/differences_panel.h"
#include "ui/settings/settings.h"
#include "ui/style/metrics.h"
#include "ui/widgets/message_bar.h"
#include "ui/window/actions.h"
#include "ui/window/lower_pane.h"
#include "ui/window/main_window_session.h"
#include "ui/window/menus.h"
#include "ui/window/presentation_window.h"
#include "ui/window/status_chip.h"
#include "ui/window/top_strip.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QSplitter>
#include <QStatusBar>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kyosei {

namespace {

constexpr double kMinWidth = 52;  ///< in line heights: below, words on the levers are cut off
constexpr QSize kUsual(1440, 900);

/// The one scenario file that is dragged; empty if it is anything else.
QString draggedFile(const QMimeData* data) {
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString path = urls.first().toLocalFile();
    return path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) ? path : QString();
}

}  // namespace

MainWindow::MainWindow(Dependencies dependencies)
    : settings_(dependencies.settings), document_(dependencies.document),
      memory_(dependencies.session), ensemble_(std::move(dependencies.ensemble)),
      actions_(new Actions(document_.history(), this)), messages_(new MessageBar(this)),
      files_(new ScenarioFiles(document_, settings_, *messages_,
                               dependencies.dialogs ? *dependencies.dialogs : windowDialogs(this),
                               this)),
      workspace_(new ChartWorkspace(document_, settings_, *messages_, this)),
      results_(new ResultsModel(document_.sharedModel(), ensemble_,
                                dependencies.run ? std::move(dependencies.run)
                                                 : ResultsModel::runsOf(document_.sharedModel()),
                                this)),
      autosave_(new Autosave(document_, *messages_, dependencies.recoveryFolder, this)),
      strip_(new TopStrip(document_, *actions_, this)) {
    setAcceptDrops(true);
    buildCharts();
    buildLowerPart();
    layOut();
    buildBudget();
    connectActions();
    connectHelp();
    connectLibrary();
    connectEvents();
    connectPresenting();
    connectLanguages();
    connectWorkspace();
    connectSession();
    connectDocument();
    connectResults();

    buildMenus(*menuBar(), *actions_,
               {[this]() -> const ChartCatalogue& { return results_->view().charts(); }, *files_,
                [this](const QString& place) { return charts_->chartIn(place); },
                [this](const QString& place, const QString& id) { charts_->showIn(place, id); },
                workspace_->years()});
    restoreWindow();
    showFileState();
    if (dependencies.before) {
        takeOver(*dependencies.before);
    } else {
        noteResults();
        showSettingsProblems();
    }
    // When events come again; then a window before this one has let go of what it had on offer.
    QTimer::singleShot(0, this, [this] {
        autosave_->offerRecovery(
            [this](std::function<void()> proceed) { files_->whenDisposable(std::move(proceed)); });
    });
}

MainWindow::~MainWindow() {
    // First the workers, which could still report; then the widgets, while what they use is alive.
    delete results_;
    delete takeCentralWidget();
}

void MainWindow::buildCharts() {
    charts_ = new ChartWindows(document_, settings_, *workspace_, this);
    headline_ = new HeadlinePanel(this);
    results_->setCharts(workspace_->layoutStore().catalogue(),
                        workspace_->layoutStore().ownSlots());
    connect(charts_, &ChartWindows::added, this, [this](ChartView* chart) { feed(*chart); });
    charts_->restore();
    headline_->setPresentYear(document_.presentYear());
}

void MainWindow::buildLowerPart() {
    lower_ = new LowerPane(this);
    deck_ = new LeverDeck(document_, lower_);
    detail_ = new LeverDetailPanel(document_, lower_);
    differences_ =
        new DifferencesPanel(document_, actions_->copyDifferences, actions_->resetAll, lower_);
    shocks_ = new ShockPanel(document_, lower_);
    rules_ = new RulePanel(document_, lower_);
    timeline_ = new EventTimeline(document_, this);
    beliefs_ = new BeliefsPanel(document_.sharedModel(), lower_);
    lower_->setDeck(*deck_, [this] { return deck_->wantedHeight(); });
    lower_->addPanel(*detail_);
    lower_->addPanel(*differences_, actions_->differences);
    lower_->addPanel(*shocks_, actions_->shocks);
    lower_->addPanel(*rules_, actions_->rules);
    lower_->addPanel(*beliefs_, actions_->assumptions);
    lower_->setMinimumHeight(detail_->minimumSizeHint().height());

    connect(deck_, &LeverDeck::detailsWanted, this, &MainWindow::showLever);
    connect(deck_, &LeverDeck::dragging, charts_, &ChartWindows::setDragging);
    connect(detail_, &LeverDetailPanel::dragging, charts_, &ChartWindows::setDragging);
    connect(shocks_, &ShockPanel::dragging, charts_, &ChartWindows::setDragging);
    connect(beliefs_, &BeliefsPanel::weightsChanged, this, &MainWindow::believe);
    connect(lower_, &LowerPane::deckShown, this, [this](const QWidget* before) {
        if (before == detail_)
            deck_->focusLever(detail_->lever());
        else
            deck_->focusDeck();
    });
}

void MainWindow::layOut() {
    auto* upper = new QWidget(this);
    auto* rows = new QVBoxLayout(upper);
    rows->setContentsMargins(0, 0, 0, 0);
    auto* charts = new QHBoxLayout;
    rows->addLayout(charts, 1);
    rows->addWidget(timeline_);
    charts->setSpacing(2 * spacing(*this));
    charts->addWidget(workspace_->area(charts_->left(), charts_->right()), 10);
    charts->addWidget(headline_, 3);
    upper->setMinimumHeight(std::max(lines(*this, 10), headline_->minimumSizeHint().height()) +
                            timeline_->sizeHint().height() + rows->spacing());

    splitter_ = new QSplitter(Qt::Vertical, this);
    splitter_->addWidget(upper);
    splitter_->addWidget(lower_);
    splitter_->setStretchFactor(0, 1);
    splitter_->setStretchFactor(1, 0);
    splitter_->setChildrenCollapsible(false);
    splitter_->setHandleWidth(2 * spacing(*this));

    auto* centre = new QWidget(this);
    auto* layout = new QVBoxLayout(centre);
    const int edge = 2 * spacing(*this);
    layout->setContentsMargins(edge, spacing(*this), edge, 0);
    layout->setSpacing(spacing(*this));
    layout->addWidget(strip_);
    layout->addWidget(messages_);
    layout->addWidget(splitter_, 1);
    centre->setMinimumWidth(lines(*this, kMinWidth));
    setCentralWidget(centre);

    chip_ = new StatusChip(this);
    statusBar()->addPermanentWidget(chip_);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::connectDocument() {
    connect(&document_, &Document::scenarioChanged, results_,
            [this] { results_->setScenario(document_.scenario()); });
    connect(&document_, &Document::scenarioChanged, deck_, &LeverDeck::showScenario);
    connect(&document_, &Document::scenarioChanged, this, &MainWindow::showFileState);
    connect(&document_, &Document::fileStateChanged, this, &MainWindow::showFileState);
}

void MainWindow::restoreWindow() {
    QList<QRect> screens;
    for (const QScreen* screen : QGuiApplication::screens())
        screens << screen->availableGeometry();
    const auto rect =
        settings_.windowRect() ? onScreen(*settings_.windowRect(), screens) : std::nullopt;
    if (rect)
        setGeometry(*rect);
    else
        resize(kUsual.boundedTo(screens.isEmpty() ? kUsual : screens.first().size()));
    if (settings_.windowMaximized())
        setWindowState(windowState() | Qt::WindowMaximized);
    actions_->themeAction(settings_.theme())->setChecked(true);
    deck_->setUnfolded(settings_.leversUnfolded());
}

void MainWindow::showSettingsProblems() {
    if (!settings_.problems().isEmpty())
        messages_->show({QStringLiteral("settings"),
                         Severity::note,
                         tr("Some stored settings could not be used; their defaults are."),
                         settings_.problems().join(u'\n'),
                         {}});
}

void MainWindow::showFileState() {
    const QString title = document_.displayTitle();
    setWindowTitle(tr("%1[*] – Kyosei").arg(title));
    setWindowModified(document_.isModified());
    setWindowFilePath(document_.path());
    if (audience_)
        audience_->setScenarioTitle(title);
}

void MainWindow::setTheme(ThemeChoice choice) {
    settings_.setTheme(choice);
    actions_->themeAction(choice)->setChecked(true);
    applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), choice);
}

void MainWindow::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    if (!fitted_)
        lower_->fit(*splitter_);
    fitted_ = true;
    // Not before the first picture.
    QTimer::singleShot(0, results_, &ResultsModel::startEnsembles);
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        actions_->applyTheme();
    else if (event->type() == QEvent::WindowStateChange)
        actions_->fullScreen->setChecked(isFullScreen());
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

void MainWindow::rememberPlace() {
    settings_.setWindow(normalGeometry(), isMaximized());
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QString path = draggedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    files_->openPath(path);
}

}  // namespace kyosei
