// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/search_page.h"

#include "ui/document/moved_words.h"
#include "ui/search/choice_view.h"
#include "ui/search/front_plot.h"
#include "ui/search/package_card.h"
#include "ui/search/search_form.h"
#include "ui/search/search_runs.h"
#include "ui/search/search_text.h"
#include "ui/style/metrics.h"
#include "ui/text/budget_text.h"
#include "ui/text/data_text.h"
#include "ui/text/issue_text.h"
#include "ui/text/phrases.h"
#include "ui/widgets/help_context.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/segmented_switch.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kyosei {

namespace {

constexpr double kFormWidth = 16;  ///< in line heights

}  // namespace

SearchPage::SearchPage(std::shared_ptr<const PolicyModel> model, EnsembleSource ensemble,
                       QWidget* parent)
    : Card(parent), model_(std::move(model)), runs_(new SearchRuns(model_, ensemble, this)),
      choice_(new ChoiceView(model_, std::move(ensemble), this)) {
    setAccessibleName(tr("What would work?"));
    setHelpPage(*this, QStringLiteral("search"));
    QVBoxLayout* column = this->column();
    buildHead(*column);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(3 * spacing(*this));
    columns->addWidget(buildAsking());
    columns->addWidget(buildAnswer(), 1);
    column->addLayout(columns, 1);
    connect(runs_, &SearchRuns::found, this, &SearchPage::show);
    connect(runs_, &SearchRuns::progressed, progress_, &QProgressBar::setValue);
    connect(runs_, &SearchRuns::failed, this, [this](const Issues& issues) {
        setRunning(false);
        showState(issueLines(issues));
    });
    setRunning(false);
    showCards();
    askHowSure();
    showState(
        tr("Say what you want to reach and what is not to be touched, then start. Kyosei looks "
           "for several packages unlike each other that reach it in most futures."));
}

void SearchPage::buildHead(QVBoxLayout& column) {
    auto* head = new QHBoxLayout;
    auto* title = new QLabel(tr("What would work?"), this);
    title->setFont(scaledFont(font(), 1.15, true));
    compare_ = new QPushButton(tr("Compare"), this);
    compare_->setToolTip(tr("These packages side by side, with ranges and costs"));
    auto* copyButton = new QToolButton(this);
    copyButton->setText(tr("Copy"));
    copyButton->setToolTip(tr("Copy the answer and all packages as text"));
    auto* close = new QToolButton(this);
    close->setText(QStringLiteral("✕"));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Back to the charts (Escape)"));
    head->addWidget(title, 1);
    head->addWidget(compare_);
    head->addWidget(copyButton);
    head->addWidget(close);
    column.addLayout(head);
    connect(compare_, &QPushButton::clicked, this, [this] {
        std::vector<Scenario> packages;
        for (std::size_t k = 0; found_ && k < found_->packages.size(); ++k) {
            packages.push_back(found_->packages[k].scenario);
            packages.back().title = nameOf(static_cast<int>(k)).toStdString();
        }
        if (!packages.empty())
            emit compareWanted(packages);
    });
    connect(copyButton, &QToolButton::clicked, this, &SearchPage::copy);
    connect(close, &QToolButton::clicked, this, &SearchPage::closed);
}

QWidget* SearchPage::buildAsking() {
    auto* asking = new QWidget(this);
    asking->setFixedWidth(lines(*this, kFormWidth));
    auto* column = new QVBoxLayout(asking);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing(*this));
    form_ = new SearchForm(model_, asking);
    column->addWidget(form_, 1);
    progress_ = new QProgressBar(asking);
    progress_->setRange(0, 100);
    progress_->setAccessibleName(tr("Progress of the search"));
    start_ = new QPushButton(asking);
    start_->setObjectName(QStringLiteral("startSearch"));
    column->addWidget(progress_);
    column->addWidget(start_);
    connect(start_, &QPushButton::clicked, this, [this] {
        if (runs_->isRunning())
            cancel();
        else
            start();
    });
    return asking;
}

QWidget* SearchPage::buildAnswer() {
    auto* answer = new QWidget(this);
    auto* column = new QVBoxLayout(answer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing(*this));
    answer_ = paragraphIn(*answer, 1.1, true);
    lesson_ = paragraphIn(*answer);
    column->addWidget(answer_);
    column->addWidget(lesson_);
    part_ = new SegmentedSwitch(tr("What is shown of the packages"),
                                {tr("Packages"), tr("How sure is the choice?")}, answer);
    column->addWidget(part_, 0, Qt::AlignLeft);
    buildParts(*column);
    state_ = paragraphIn(*answer);
    state_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(state_);
    column->addStretch(0);
    connect(part_, &SegmentedSwitch::chosen, this, &SearchPage::showPart);
    connect(choice_, &ChoiceView::variableWanted, this, &SearchPage::variableWanted);
    return answer;
}

void SearchPage::buildParts(QVBoxLayout& column) {
    auto* columns = new QHBoxLayout;
    columns->setSpacing(2 * spacing(*this));
    QWidget* answer = column.parentWidget();
    plot_ = new FrontPlot(answer);
    const MoneyUnit& money = model_->charts().headline().money;
    plot_->setUnit(tr("cost, %1 a year (%2)", "unit of money, prices")
                       .arg(dataText("charts", money.unit), dataText("charts", money.prices)));
    list_ = new QWidget(answer);
    cardColumn_ = new QVBoxLayout(list_);
    cardColumn_->setContentsMargins(0, 0, spacing(*this), 0);
    cardColumn_->setSpacing(spacing(*this));
    cardColumn_->addStretch(1);
    columns->addWidget(plot_, 5);
    columns->addWidget(scrolling(list_), 6);
    shown_ = new QWidget(answer);
    columns->setContentsMargins(0, 0, 0, 0);
    shown_->setLayout(columns);
    column.addWidget(shown_, 1);
    column.addWidget(choice_, 1);
    connect(plot_, &FrontPlot::chosenByHand, this, [this](int point) { choose(point, true); });
    connect(plot_, &FrontPlot::applyWanted, this, &SearchPage::apply);
}

void SearchPage::setScenario(const Scenario& scenario, std::shared_ptr<const RunResult> run) {
    form_->setScenario(scenario, std::move(run));
}

void SearchPage::start() {
    near_.clear();
    search(form_->request());
}

void SearchPage::refine(std::size_t package) {
    if (!found_ || package >= found_->packages.size())
        return;
    const auto point = static_cast<int>(package);
    near_ = nameOf(point);
    search(search::refinedAround(form_->request(), model_->levers(), packageAt(point).scenario));
}

void SearchPage::search(search::Request request) {
    request_ = std::move(request);
    request_.weights = weights_;
    found_.reset();
    answer_->clear();
    lesson_->clear();
    showCards();
    showPoints();
    askHowSure();
    progress_->setValue(0);
    runs_->start(request_);
    setRunning(true);
    showState(near_.isEmpty()
                  ? tr("Looking for packages; the first are shown in a moment.")
                  : tr("Looking near %1; the first packages are shown in a moment.").arg(near_));
}

void SearchPage::cancel() {
    runs_->cancel();
    setRunning(false);
    showState(found_ ? tr("Stopped. What is shown is what had been found by then.")
                     : tr("Stopped."));
}

void SearchPage::setRunning(bool running) {
    start_->setText(running ? tr("Stop") : tr("Look for Packages"));
    progress_->setVisible(running);
    compare_->setEnabled(found_ && found_->packages.size() > 1);
}

void SearchPage::showState(const QString& text) {
    state_->setText(text);
    showPart();
    setMuted(*state_);
}

void SearchPage::show(std::shared_ptr<const search::Found> found) {
    found_ = std::move(found);
    request_.start = found_->nothing.scenario;
    const QString answer = answerText(*model_, request_, *found_);
    answer_->setText(near_.isEmpty()
                         ? answer
                         : sentences(tr("Near %1, no lever farther from there than a quarter of "
                                        "its way.")
                                         .arg(near_),
                                     answer));
    lesson_->setText(lessonText(*model_, request_, *found_));
    lesson_->setVisible(!lesson_->text().isEmpty());
    showCards();
    showPoints();
    if (found_->settled)
        setRunning(false);
    compare_->setEnabled(found_->packages.size() > 1);
    showState(found_->settled ? effortText(*found_)
                              : tr("Still looking: packages and numbers will change."));
    askHowSure();
}

// Only of what has settled: before that, packages change every few seconds.
void SearchPage::askHowSure() {
    if (!found_ || !found_->settled) {
        choice_->setNothing(tr("How sure the choice is can be told once the search has settled."));
    } else if (found_->packages.size() < 2) {
        choice_->setNothing(tr("There is only one package, and so no choice."));
    } else {
        choice::Question question;
        QStringList costs;
        const QString money = dataText("charts", model_->charts().headline().money.unit);
        for (const search::Package& package : found_->packages) {
            question.packages.push_back(package.scenario);
            costs << tr("%1 %2 a year", "amount, unit of money")
                         .arg(moneyNumber(package.cost()), money);
        }
        question.goals = request_.goals;
        question.weights = request_.weights;
        question.first = request_.effort.members + request_.effort.choosing;
        question.threads = request_.effort.threads;
        choice_->setQuestion(std::move(question), costs);
    }
    showPart();
}

void SearchPage::showPart() {
    const bool sure = part_->current() == 1 && found_;
    part_->setVisible(found_ != nullptr);
    shown_->setVisible(found_ && !sure);
    choice_->setVisible(sure);
    lesson_->setVisible(!sure && !lesson_->text().isEmpty());
    state_->setVisible(!sure && !state_->text().isEmpty());
}

void SearchPage::showCards() {
    for (PackageCard* card : std::exchange(cards_, {}))
        card->deleteLater();
    shown_->setVisible(found_ != nullptr);
    if (!found_)
        return;
    for (std::size_t k = 0; k < found_->packages.size(); ++k) {
        const search::Package& package = found_->packages[k];
        PackageCardContent content;
        content.letter = QChar(static_cast<char16_t>(u'A' + k));
        content.works = package.works;
        content.name = packageName(*model_, package.scenario);
        content.chance = chanceText(package.chance);
        content.range = chanceRangeText(package.chance);
        content.cost = packageCostText(*model_, package);
        content.reach = packageReachText(*model_, request_, package);
        content.trust = packageTrustText(*model_, request_, package);
        content.moved = movedBriefly(*model_, package.scenario);
        content.detail = packageText(*model_, request_, package);
        auto* card = new PackageCard(content, list_);
        const int point = static_cast<int>(k);
        cardColumn_->insertWidget(point, card);
        cards_.push_back(card);
        connect(card, &PackageCard::chosen, this, [this, point] { choose(point, false); });
        connect(card, &PackageCard::applyWanted, this, [this, point] { apply(point); });
        connect(card, &PackageCard::keepWanted, this,
                [this, point] { emit keepWanted(packageAt(point).scenario, nameOf(point)); });
        connect(card, &PackageCard::refineWanted, this, [this, k] { refine(k); });
    }
}

void SearchPage::showPoints() {
    std::vector<FrontPoint> points;
    points_.clear();
    const auto add = [&](const search::Package& package, const QString& letter) {
        points_.push_back(&package);
        points.push_back({package.cost(), package.chance.share, package.chance.low,
                          package.chance.high, letter, packageText(*model_, request_, package),
                          package.works});
    };
    if (found_) {
        for (std::size_t k = 0; k < found_->packages.size(); ++k)
            add(found_->packages[k], QChar(static_cast<char16_t>(u'A' + k)));
        // What costs a lot more would press all others into a corner.
        constexpr double kFar = 2.5;
        double dearest = 0;
        for (const search::Package& package : found_->packages)
            dearest = std::max(dearest, package.cost());
        for (const search::Package& package : found_->front)
            if (found_->packages.empty() || package.cost() <= kFar * dearest)
                add(package, {});
    }
    plot_->setPoints(std::move(points), request_.wanted, request_.budget.all);
}

const search::Package& SearchPage::packageAt(int point) const {
    return *points_[static_cast<std::size_t>(point)];
}

QString SearchPage::nameOf(int point) const {
    return packageName(*model_, packageAt(point).scenario);
}

void SearchPage::choose(int point, bool scroll) {
    plot_->setChosen(point);
    for (std::size_t k = 0; k < cards_.size(); ++k) {
        const bool chosen = static_cast<int>(k) == point;
        cards_[k]->setChosen(chosen);
        if (chosen && scroll)
            if (auto* area = qobject_cast<QScrollArea*>(list_->parentWidget()->parentWidget()))
                area->ensureWidgetVisible(cards_[k]);
    }
}

void SearchPage::apply(int point) {
    emit applyWanted(packageAt(point).scenario, nameOf(point));
}

void SearchPage::copy() const {
    QStringList parts{answer_->text(), lesson_->text()};
    for (std::size_t k = 0; found_ && k < found_->packages.size(); ++k)
        parts << labelled(QChar(static_cast<char16_t>(u'A' + k)),
                          packageText(*model_, request_, found_->packages[k]));
    parts << state_->text() << choice_->text();
    parts.removeAll(QString());
    QApplication::clipboard()->setText(parts.join(QStringLiteral("\n\n")));
}

void SearchPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange && state_)
        setMuted(*state_);
    Card::changeEvent(event);
}

void SearchPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        Card::keyPressEvent(event);
}

}  // namespace kyosei
