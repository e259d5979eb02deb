// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discovery/discovery_page.h"

#include "ui/discovery/choice_curve.h"
#include "ui/discovery/discovery_words.h"
#include "ui/discovery/future_dots.h"
#include "ui/discovery/future_scatter.h"
#include "ui/discovery/goal_chart.h"
#include "ui/discovery/goal_editor.h"
#include "ui/style/metrics.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"
#include "ui/text/phrases.h"
#include "ui/widgets/help_context.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <utility>

namespace kyosei {

using goals::Goal;

namespace {

constexpr std::size_t kUsualRuns = 4096;  ///< the first answer comes after 512
constexpr std::size_t kMostGoals = 3;
constexpr int kPause = 250;  ///< milliseconds without another change before a search begins

}  // namespace

DiscoveryPage::DiscoveryPage(std::shared_ptr<const PolicyModel> model,
                             SharedSource<PolicyEnsemble> ensemble, QWidget* parent)
    : QWidget(parent), model_(std::move(model)),
      outputs_(std::make_shared<const goals::GoalOutputs>(model_->charts(), model_->program(),
                                                          model_->presentYear())),
      runs_(new DiscoveryRuns(std::move(ensemble), this)) {
    setAccessibleName(tr("When does it fail?"));
    setHelpPage(*this, QStringLiteral("discovery"));
    setFocusPolicy(Qt::ClickFocus);
    build();
    later_.setSingleShot(true);
    later_.setInterval(kPause);
    connect(&later_, &QTimer::timeout, this, [this] { search(kUsualRuns); });
    connect(runs_, &DiscoveryRuns::advanced, this, &DiscoveryPage::take);
    connect(runs_, &DiscoveryRuns::failed, this,
            [this](const Issues& issues) { showProblem(issueLines(issues)); });
    goals_ = {proposed(*outputs_->find(model_->charts().headline().stability.slot))};
    showGoals();
    showAnswer();
}

QSize DiscoveryPage::minimumSizeHint() const {
    return {lines(*this, 50), lines(*this, 7)};
}

void DiscoveryPage::setRunView(const RunView& view) {
    view_ = view;
    chart_->setRunView(view);
    if (!isVisible())
        return;
    const OutputFan* fan = view_.fan ? view_.fan->find(goals_[0].output.slot) : nullptr;
    if (!view_.masked.empty()) {
        runs_->cancel();
        found_.reset();
        showProblem(tr("Results are hidden until the prediction is revealed."));
    } else if (proposedOnly_ && fan && !fan->scenario.quantiles.empty()) {
        setGoals({proposed(goals_[0].output)});
    }
}

void DiscoveryPage::setScenario(const Scenario& scenario) {
    if (scenario.runsLike(scenario_))
        return;
    scenario_ = scenario;
    askSoon();
}

void DiscoveryPage::setWeights(const std::vector<double>& weights) {
    if (weights == weights_)
        return;
    weights_ = weights;
    askSoon();
}

void DiscoveryPage::ask(Slot slot) {
    if (const goals::GoalOutput* output = outputs_->find(slot)) {
        proposedOnly_ = true;
        goals_ = {proposed(*output)};
        goal_ = 0;
        showGoals();
        emit otherFansWanted();
        setRunView(view_);
    }
}

std::vector<Slot> DiscoveryPage::wantedFans() const {
    return isVisible() ? goals::slotsOf(goals_) : std::vector<Slot>();
}

void DiscoveryPage::setGoals(const std::vector<Goal>& goals) {
    goals_ = goals;
    goal_ = std::min(goal_, goals_.size() - 1);
    proposedOnly_ = false;
    showGoals();
    emit otherFansWanted();
    askSoon();
}

// Between the worst likely future and the middle one, so that there is something to tell apart.
Goal DiscoveryPage::proposed(const goals::GoalOutput& output) const {
    Goal goal;
    goal.output = output;
    goal.from = goal.to = outputs_->horizon();
    const OutputFan* fan = view_.fan ? view_.fan->find(output.slot) : nullptr;
    double bound = std::nan("");
    const bool less = output.changes.good == GoodWhen::less;
    if (fan && !fan->scenario.quantiles.empty()) {
        const auto at = [&](const std::vector<double>& series) {
            return view_.fan->at(series, goal.to);
        };
        const auto& worst = less ? fan->scenario.quantiles.back() : fan->scenario.quantiles.front();
        bound = (at(worst) + at(fan->scenario.median())) / 2;
    } else if (model_->baseline()->has(output.slot)) {
        bound = model_->baseline()->at(output.slot, goal.to);
    }
    const double scale = std::pow(10.0, output.changes.decimals);
    goal.bound = std::isfinite(bound) ? std::round(bound * output.factor * scale) / scale : 0;
    goal.side = less ? Goal::Side::atMost : Goal::Side::atLeast;
    return goal;
}

void DiscoveryPage::showGoals() {
    while (editors_.size() < goals_.size()) {
        auto* editor = new GoalEditor(outputs_, model_->charts(), this);
        const std::size_t place = editors_.size();
        rows_->addWidget(editor);
        connect(editor, &GoalEditor::edited, this,
                [this, place](const Goal& goal) { setGoal(place, goal); });
        connect(
            editor, &GoalEditor::outputChosen, this,
            [this, place](const goals::GoalOutput& output) { setGoal(place, proposed(output)); });
        connect(editor, &GoalEditor::entered, this, [this, place] { choose(place); });
        connect(editor, &GoalEditor::removed, this, [this, place] { removeGoal(place); });
        editors_.push_back(editor);
    }
    for (std::size_t i = 0; i < editors_.size(); ++i) {
        editors_[i]->setVisible(i < goals_.size());
        editors_[i]->setRemovable(goals_.size() > 1);
        if (i < goals_.size())
            editors_[i]->setGoal(goals_[i]);
    }
    more_->setVisible(goals_.size() < kMostGoals);
    chart_->setGoal(goals_[goal_]);
    chart_->setWords(goalText(goals_[goal_], model_->charts()));
}

// A row that was taken away may still tell of its last edit, when it loses the keyboard.
void DiscoveryPage::setGoal(std::size_t place, const Goal& goal) {
    if (place >= goals_.size())
        return;
    std::vector<Goal> changed = goals_;
    changed[place] = goal;
    goal_ = place;
    setGoals(changed);
}

// A second click may reach a row that the first one took away; one goal always stays.
void DiscoveryPage::removeGoal(std::size_t place) {
    if (place >= goals_.size() || goals_.size() == 1)
        return;
    std::vector<Goal> rest = goals_;
    rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(place));
    setGoals(rest);
}

void DiscoveryPage::choose(std::size_t place) {
    goal_ = std::min(place, goals_.size() - 1);
    chart_->setGoal(goals_[goal_]);
    chart_->setWords(goalText(goals_[goal_], model_->charts()));
}

void DiscoveryPage::askSoon() {
    if (isVisible())
        later_.start();
}

void DiscoveryPage::search(std::size_t runs) {
    if (!isVisible() || !view_.masked.empty())
        return;
    discovery::DiscoverRequest request;
    request.scenario = scenario_;
    request.goals = goals_;
    request.weights = weights_;
    request.runs = runs;
    request.futures.shocks = shocks_->isChecked();
    request.futures.wide = wide_->isChecked();
    request.futures.schools = schools_->isChecked();
    request.futures.followers = followers_->isChecked();
    runs_->start(request);
    showProgress(0, runs);
}

void DiscoveryPage::take(const discovery::DiscoveryNews& news) {
    if (news.answer) {
        found_ = news.answer;
        chosen_ = found_->explanation.chosen;
        showAnswer();
    }
    if (runs_->isRunning())
        showProgress(news.done, news.wanted);
}

void DiscoveryPage::showProgress(std::size_t done, std::size_t wanted) {
    state_->setText(done == 0 ? tr("Searching …")
                              : tr("%1 of %2 futures …")
                                    .arg(formatNumber(static_cast<double>(done), 0),
                                         formatNumber(static_cast<double>(wanted), 0)));
    stop_->setVisible(true);
    deeper_->setVisible(false);
}

void DiscoveryPage::showProblem(const QString& text) {
    found_.reset();
    showAnswer();
    answer_->setText(text);
    stop_->setVisible(false);
    deeper_->setVisible(false);
    state_->clear();
}

void DiscoveryPage::showAnswer() {
    const bool known = found_ != nullptr;
    const bool explained = known && found_->explanation.verdict == discovery::Verdict::explained;
    const DiscoveryWords words = known ? wordsOf(*found_, chosen_) : DiscoveryWords();
    answer_->setText(known ? words.answer : tr("Searching …"));
    QString conditions;
    for (const QString& each : words.conditions)
        conditions +=
            (conditions.isEmpty() ? QString() : QStringLiteral("\n")) + QStringLiteral("• ") + each;
    const std::pair<QLabel*, QString> parts[] = {{beside_, words.beside},
                                                 {leads_, words.leads},
                                                 {conditions_, conditions},
                                                 {contrast_, words.contrast},
                                                 {further_, words.further.join(u'\n')},
                                                 {caution_, words.caution}};
    for (const auto& [label, text] : parts) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    }
    key_->setVisible(known);
    key_->setText(explained ? tr("● misses   ○ reaches   framed: has all of this")
                            : tr("● misses   ○ reaches"));
    if (explained) {
        dots_->setShares(
            discovery::toldOf(found_->explanation, found_->explanation.findings[chosen_]), true);
        scatter_->show(found_, chosen_);
        curve_->show(found_, chosen_);
    } else {
        if (known)
            dots_->setShares(found_->explanation.all, false);
        else
            dots_->clear();
        scatter_->clear();
        curve_->clear();
    }
    scatter_->setVisible(explained);
    curve_->setVisible(explained && found_->explanation.findings.size() > 1);
    nothing_->setVisible(!explained);
    nothing_->setText(known
                          ? tr("There is no explanation to look at. With more futures, or another "
                               "goal, there may be one.")
                          : QString());
    showRemedies();
    if (!known || runs_->isRunning())
        return;
    state_->setText(futuresText(*found_));
    stop_->setVisible(false);
    deeper_->setVisible(found_->table.count() < kDeepRuns &&
                        (found_->request.futures.shocks || found_->request.futures.wide ||
                         found_->request.futures.schools || found_->request.futures.followers));
}

void DiscoveryPage::showRemedies() {
    for (QWidget* button : remedyButtons_) {
        button->hide();
        button->deleteLater();
    }
    remedyButtons_.clear();
    if (!found_ || found_->explanation.verdict != discovery::Verdict::explained)
        return;
    for (const Remedy& remedy : remediesOf(*found_, chosen_)) {
        auto* button = new QPushButton(remedy.text, this);
        button->setToolTip(tr("Puts it into the scenario, as a step that can be undone"));
        connect(button, &QAbstractButton::clicked, this,
                [this, remedy] { emit remedyWanted(remedy); });
        remedies_->addWidget(button, 0, Qt::AlignLeft);
        remedyButtons_.push_back(button);
    }
}

void DiscoveryPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    emit otherFansWanted();
    setRunView(view_);
    askSoon();
}

void DiscoveryPage::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    later_.stop();
    runs_->cancel();
    emit otherFansWanted();
}

void DiscoveryPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

void DiscoveryPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !caution_)
        return;
    for (QLabel* label : {beside_, caution_, key_, state_, nothing_})
        setMuted(*label);
}

void DiscoveryPage::copy() const {
    if (!found_)
        return;
    QString text = tr("When does it fail?");
    for (const Goal& goal : goals_)
        text += u'\n' + goalText(goal, model_->charts());
    QApplication::clipboard()->setText(text + u'\n' + wordsOf(*found_, chosen_).whole() + u'\n' +
                                       futuresText(*found_));
}

}  // namespace kyosei
