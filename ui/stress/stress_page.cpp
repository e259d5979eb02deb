// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stress/stress_page.h"

#include "model/policy/reference.h"
#include "ui/stress/calendar_pane.h"
#include "ui/stress/case_pane.h"
#include "ui/stress/stress_runs.h"
#include "ui/stress/stress_table.h"
#include "ui/stress/stress_words.h"
#include "ui/style/metrics.h"
#include "ui/text/issue_text.h"
#include "ui/text/phrases.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copy_surface.h"
#include "ui/widgets/help_context.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/segmented_switch.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kyosei {

using stress::StressCase;

namespace {

constexpr int kPauseBeforeTest = 350;  ///< milliseconds without another change

}  // namespace

StressPage::StressPage(std::shared_ptr<const PolicyModel> model, EnsembleSource ensemble,
                       QWidget* parent)
    : QWidget(parent), model_(std::move(model)),
      runs_(new StressRuns(model_, std::move(ensemble), this)) {
    setAccessibleName(tr("Does the package hold?"));
    setHelpPage(*this, QStringLiteral("stress"));
    setFocusPolicy(Qt::ClickFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * spacing(*this));
    row->addWidget(buildTable(), 5);
    row->addWidget(buildSide(), 2);
    later_.setSingleShot(true);
    later_.setInterval(kPauseBeforeTest);
    connect(&later_, &QTimer::timeout, this, &StressPage::start);
    connect(runs_, &StressRuns::tested, this, &StressPage::take);
    connect(runs_, &StressRuns::testAdvanced, this, [this](int done, int all) {
        progress_->setRange(0, all);
        progress_->setValue(done);
    });
    connect(runs_, &StressRuns::drawn, this, [this](const stress::CalendarTestPointer& drawn) {
        calendars_ = drawn;
        showCalendars();
    });
    connect(runs_, &StressRuns::drawingAdvanced, pane_, &CalendarPane::showProgress);
    connect(runs_, &StressRuns::testFailed, this, [this](const Issues& issues) {
        test_.reset();
        showAnswer();
        showState(issueLines(issues));
    });
    connect(runs_, &StressRuns::drawingFailed, this,
            [this](const Issues& issues) { pane_->showProblem(issueLines(issues)); });
    setMuted(*how_);
    showAnswer();
}

QSize StressPage::minimumSizeHint() const {
    return {lines(*this, 50), lines(*this, 7)};
}

QWidget* StressPage::buildTable() {
    auto* card = new Card(this);
    QVBoxLayout* column = card->column();
    auto* head = new QHBoxLayout;
    auto* title = new QLabel(tr("Does the package hold?"), card);
    title->setFont(scaledFont(font(), 1.15, true));
    how_ = new QLabel(tr("the same shock with and without the package"), card);
    how_->setFont(scaledFont(font(), 0.9));
    output_ = new QComboBox(card);
    output_->setAccessibleName(tr("The number that the package is judged by"));
    for (const goals::GoalOutput& output : stress::testedOutputs(*model_))
        output_->addItem(testedName(output));
    year_ = new QSpinBox(card);
    year_->setAccessibleName(tr("The year in which it is judged"));
    year_->setRange(static_cast<int>(model_->presentYear()) + 1,
                    static_cast<int>(model_->program().simulation().stop));
    year_->setValue(static_cast<int>(model_->charts().headline().horizon));
    head->addWidget(title);
    head->addWidget(how_, 1);
    head->addWidget(output_);
    head->addWidget(year_);
    column->addLayout(head);
    answer_ = paragraphIn(*card, 1.05, true);
    further_ = paragraphIn(*card);
    column->addWidget(answer_);
    column->addWidget(further_);
    progress_ = new QProgressBar(card);
    progress_->setAccessibleName(tr("Cases that have been run"));
    column->addWidget(progress_);
    table_ = new StressTable(card);
    column->addWidget(table_, 1);
    state_ = paragraphIn(*card);
    state_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(state_, 1);
    setCopySource(
        *card,
        {{},
         [this] { return table_->toText(); },
         [this] { return test_ ? sentences(answer_->text(), further_->text()) : state_->text(); }});
    connect(output_, &QComboBox::currentIndexChanged, this, &StressPage::showAnswer);
    connect(year_, &QSpinBox::valueChanged, this, &StressPage::showAnswer);
    connect(table_, &StressTable::caseChosen, this, &StressPage::showCase);
    return card;
}

QWidget* StressPage::buildSide() {
    auto* card = new Card(this);
    QVBoxLayout* column = card->column();
    auto* head = new QHBoxLayout;
    side_ = new SegmentedSwitch(tr("What is shown beside the table"),
                                {tr("This Case"), tr("Many Shocks")}, card);
    auto* copyButton = new QToolButton(card);
    copyButton->setText(tr("Copy"));
    copyButton->setToolTip(tr("Copy the answer and the table as text"));
    auto* close = new QToolButton(card);
    close->setText(QStringLiteral("✕"));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Back to the charts (Escape)"));
    head->addWidget(side_);
    head->addStretch(1);
    head->addWidget(copyButton);
    head->addWidget(close);
    column->addLayout(head);
    sides_ = new QStackedWidget(card);
    case_ = new CasePane;
    sides_->addWidget(scrolling(case_));
    pane_ = new CalendarPane(model_->shocks());
    sides_->addWidget(scrolling(pane_));
    column->addWidget(sides_, 1);
    connect(side_, &SegmentedSwitch::chosen, sides_, &QStackedWidget::setCurrentIndex);
    connect(case_, &CasePane::wanted, this, [this] {
        if (test_)
            emit caseWanted(test_->cases[table_->chosen()]);
    });
    connect(copyButton, &QToolButton::clicked, this, &StressPage::copy);
    connect(close, &QToolButton::clicked, this, &StressPage::closed);
    connect(pane_, &CalendarPane::wanted, this, &StressPage::startCalendars);
    connect(pane_, &CalendarPane::stopWanted, this, [this] {
        runs_->cancelCalendars();
        showCalendars();
    });
    connect(pane_, &CalendarPane::calendarWanted, this, &StressPage::calendarWanted);
    return card;
}

std::size_t StressPage::number() const {
    return static_cast<std::size_t>(std::max(output_->currentIndex(), 0));
}

std::size_t StressPage::time() const {
    return test_->timeOf(year_->value());
}

void StressPage::choose(std::size_t number, int year) {
    output_->setCurrentIndex(static_cast<int>(number));
    year_->setValue(year);
}

void StressPage::setScenario(const Scenario& scenario) {
    scenario_ = scenario;
    if (calendars_ && !stress::packageUnder(calendars_->request.scenario, {})
                           .runsLike(stress::packageUnder(scenario_, {})))
        calendars_.reset();
    testSoon();
}

void StressPage::setWeights(const std::vector<double>& weights) {
    if (weights == weights_)
        return;
    weights_ = weights;
    calendars_.reset();
    testSoon();
}

void StressPage::setHidden(bool hidden) {
    if (hidden == hidden_)
        return;
    hidden_ = hidden;
    calendars_.reset();
    test_.reset();
    whole_.reset();
    showAnswer();
    testSoon();
}

// The same package, and each shock of the scenario in the year in which it was tried.
bool StressPage::covers(const stress::StressTest& test) const {
    if (test.request.weights != weights_ || !stress::packageUnder(test.request.scenario, {})
                                                 .runsLike(stress::packageUnder(scenario_, {})))
        return false;
    return std::ranges::all_of(scenario_.shocks, [&](const auto& placed) {
        return std::ranges::any_of(test.cases, [&](const StressCase& one) {
            return one.id == placed.first && one.year == placed.second;
        });
    });
}

void StressPage::testSoon() {
    if (!isVisible())
        return;
    if (!hidden_ && whole_ && covers(*whole_)) {
        later_.stop();
        if (test_ != whole_ || runs_->isTesting()) {
            runs_->cancelTest();
            test_ = whole_;
            showAnswer();
        }
        return;
    }
    if (!hidden_ && isUnderWay())
        return;
    asked_ = {scenario_, weights_};
    runs_->cancel();
    showCalendars();
    later_.start();
}

// Told again of what it tests, as after each run of the window, it goes on; also when a shock is
// put where it is tried.
bool StressPage::isUnderWay() const {
    const auto isAsked = [this](const stress::StressRequest& request) {
        return asked_.weights == request.weights && asked_.scenario.runsLike(request.scenario);
    };
    if (runs_->isTesting() && test_ && isAsked(test_->request) && covers(*test_))
        return true;
    return (later_.isActive() || runs_->isTesting()) && isAsked({scenario_, weights_});
}

void StressPage::start() {
    if (!isVisible())
        return;
    if (hidden_ || !hasPackage(scenario_)) {
        test_.reset();
        whole_.reset();
        calendars_.reset();
    } else if (whole_ && covers(*whole_)) {
        test_ = whole_;
    } else {
        asked_ = {scenario_, weights_};
        runs_->test(asked_);
        progress_->setRange(0, 0);
    }
    showAnswer();
}

void StressPage::startCalendars() {
    stress::CalendarRequest request;
    request.scenario = scenario_;
    request.year = year_->value();
    request.weights = weights_;
    runs_->drawCalendars(request);
    pane_->showProgress(0, static_cast<int>(request.calendars));
}

void StressPage::take(const stress::StressTestPointer& test) {
    test_ = test;
    if (test_->isWhole())
        whole_ = test_;
    showAnswer();
    if (hasFocus())
        table_->setFocus();  // it was not there when the page got the keyboard
}

void StressPage::showState(const QString& text) {
    state_->setText(text);
    state_->setVisible(!text.isEmpty());
}

void StressPage::showAnswer() {
    const bool known = test_ != nullptr;
    const bool whole = known && test_->isWhole();
    const bool running = runs_->isTesting();
    progress_->setVisible(running);
    table_->setVisible(known);
    pane_->setPossible(whole);
    const StressAnswer answer =
        whole ? answerOf(*test_, number(), time())
              : StressAnswer{known ? soFarText(*test_) : QString(), QString()};
    answer_->setText(answer.first);
    answer_->setVisible(known);
    further_->setText(answer.further);
    further_->setVisible(!answer.further.isEmpty());
    table_->show(test_, number(), known ? time() : 0, model_->shocks());
    if (known)
        showState({});
    else if (hidden_)
        showState(tr("Results are hidden until the prediction is revealed."));
    else if (running)
        showState(tr("Running the package and what it is read against in every case …"));
    else if (!hasPackage(scenario_))
        showState(tr("Nothing is changed yet, so there is nothing to test. Move a slider below, or "
                     "open a scenario of the library; then this page shows whether what it does "
                     "holds when a war or a famine comes, when another school of thought is right, "
                     "and when a government does not follow."));
    showCase();
    showCalendars();
}

void StressPage::showCase() {
    case_->showCase(test_, table_->chosen(), number(), test_ ? time() : 0);
}

void StressPage::showCalendars() {
    if (runs_->isDrawing())
        return;
    const bool current = calendars_ && calendars_->request.year == year_->value();
    pane_->show(current ? calendars_ : nullptr, number());
}

void StressPage::copy() const {
    if (!test_)
        return;
    QStringList parts{answer_->text(), further_->text(), table_->toText(), verdictRule(),
                      pane_->toText()};
    parts.removeAll(QString());
    QApplication::clipboard()->setText(parts.join(QStringLiteral("\n\n")));
}

void StressPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    start();
}

void StressPage::focusInEvent(QFocusEvent* event) {
    if (test_)
        table_->setFocus();
    QWidget::focusInEvent(event);
}

void StressPage::hideEvent(QHideEvent* event) {
    later_.stop();
    runs_->cancel();
    showCalendars();
    QWidget::hideEvent(event);
}

void StressPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && how_)
        setMuted(*how_);
}

void StressPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

}  // namespace kyosei
