// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/where_it_moved.h"

#include "ui/places/money_view.h"
#include "ui/places/place_list.h"
#include "ui/places/place_row.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/text/data_text.h"
#include "ui/text/format.h"
#include "ui/text/phrases.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/title_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kyosei {

namespace {

constexpr int kWaitMilliseconds = 250;  ///< until a slider is taken to rest
constexpr std::size_t kStepsShown = 5;

QLabel* bold(QWidget* parent, double factor) {
    auto* label = new QLabel(parent);
    label->setFont(scaledFont(parent->font(), factor, true));
    return label;
}

}  // namespace

WhereItMoved::WhereItMoved(Places places, QWidget* parent)
    : Card(parent), places_(std::move(places)) {
    setAccessibleName(tr("Where it moved"));
    wait_.setSingleShot(true);
    wait_.setInterval(kWaitMilliseconds);
    connect(&wait_, &QTimer::timeout, this, &WhereItMoved::explain);
    build();
}

void WhereItMoved::build() {
    title_ = new ElidedLabel(this);
    title_->setFont(scaledFont(font(), 1.05, true));
    title_->setMaximumLines(1);
    title_->setMutedText(false);
    kinds_ = new SegmentedSwitch(tr("Where it moved"), {tr("Pairs"), tr("Countries")}, this);
    kindsWithMoney_ = new SegmentedSwitch(tr("Where it moved"),
                                          {tr("Money"), tr("Pairs"), tr("Countries")}, this);
    subject_ = new TitleButton(this);
    subject_->setQuiet();
    sentence_ = new QLabel(this);
    sentence_->setWordWrap(true);
    flows_ = new MoneyView(this);
    list_ = new PlaceList(this);
    moreTitle_ = bold(this, 1.0);
    moreTitle_->setText(tr("What would move it more"));
    moreTitle_->setToolTip(
        tr("Points of overall stability that one step up of each lever would add from here."));

    auto* head = new QHBoxLayout;
    head->addWidget(title_, 1, Qt::AlignVCenter);
    head->addWidget(kinds_);
    head->addWidget(kindsWithMoney_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(padding(), spacing(*this), padding(), padding());
    column->setSpacing(spacing(*this) / 2);
    column->addLayout(head);
    column->addWidget(subject_, 0, Qt::AlignLeft);
    column->addWidget(sentence_);
    column->addWidget(flows_, 3);
    column->addWidget(list_, 3);
    column->addWidget(moreTitle_);
    for (std::size_t i = 0; i < kStepsShown; ++i) {
        more_.push_back(new PlaceRow(this));
        column->addWidget(more_.back());
        connect(more_.back(), &QAbstractButton::clicked, this, [this, i] {
            if (explanation_ && i < explanation_->steps.size())
                emit leverRequested(explanation_->steps[i].id);
        });
    }
    connect(kinds_, &SegmentedSwitch::chosen, this,
            [this](int i) { showKind(i == 0 ? Shown::pairs : Shown::countries); });
    connect(kindsWithMoney_, &SegmentedSwitch::chosen, this,
            [this](int i) { showKind(static_cast<Shown>(i)); });
    connect(subject_, &QAbstractButton::clicked, this, &WhereItMoved::buildMenu);
    connect(list_, &PlaceList::placeRequested, this, &WhereItMoved::placeRequested);
    connect(flows_, &MoneyView::placeRequested, this, [this](const QString& element) {
        emit placeRequested(fromModel(places_.money->chart), element);
    });
}

void WhereItMoved::buildMenu() {
    if (!view_.model)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, std::optional<std::size_t> indicator) {
        QAction* action = menu->addAction(text, this, [this, indicator] {
            picked_ = indicator;
            choose();
            refresh();
        });
        action->setCheckable(true);
        action->setChecked(picked_ == indicator);
    };
    add(tr("What Changes Most"), std::nullopt);
    for (std::size_t i = 0; i < places_.indicators.size(); ++i)
        add(dataText("charts", view_.model->charts().find(places_.indicators[i].chart)->title), i);
    menu->popup(subject_->mapToGlobal(QPoint(0, subject_->height())));
}

void WhereItMoved::setRunView(const RunView& view) {
    const bool same =
        view.model == view_.model && view.fan == view_.fan && view.masked == view_.masked;
    view_ = view;
    if (same)
        return;  // a single run: ranges come by themselves
    if (view_.fan && view_.fan->complete == view_.fan->members)
        choose();
    refresh();
}

void WhereItMoved::setScenario(const Scenario& scenario) {
    if (scenario.runsLike(scenario_))
        return;
    scenario_ = scenario;
    explanation_.reset();
    explainSoon();
}

std::vector<Slot> WhereItMoved::wantedFans() const {
    std::vector<Slot> wanted;
    for (const PlacedIndicator& indicator : places_.indicators)
        wanted.push_back(indicator.slot);
    if (places_.money)
        wanted.push_back(places_.money->spent);
    if (shown_ == Shown::money || !view_.model || places_.indicators.empty())
        return wanted;
    const PlaceKind kind = shown_ == Shown::pairs ? PlaceKind::pairs : PlaceKind::countries;
    const ChartDefinition& chart = chartByPlace(places_.indicators[indicator_], kind, view_);
    for (const ChartSource& source : chart.series.front().sources)
        wanted.push_back(source.slot);
    return wanted;
}

void WhereItMoved::choose() {
    const std::size_t indicator =
        picked_ ? *picked_ : mostChanged(places_, view_).value_or(indicator_);
    const bool quiet = nothingMoves(places_, view_);
    const bool money = quiet && moneyMoves(places_, view_);
    Shown shown = shown_;
    if (money != money_) {
        shown = money ? Shown::money : Shown::pairs;
        gives_ = true;
    }
    const bool others = indicator != indicator_ || shown != shown_;
    indicator_ = indicator;
    shown_ = shown;
    money_ = money;
    if (std::exchange(quiet_, quiet) != quiet)
        explainSoon();
    if (others)
        emit otherFansWanted();
}

void WhereItMoved::showKind(Shown shown) {
    shown_ = shown;
    refresh();
    emit otherFansWanted();
}

void WhereItMoved::refresh() {
    if (!view_.model || places_.indicators.empty())
        return;
    const bool money = money_ && shown_ == Shown::money;
    title_->setText(money ? tr("Where it went") : tr("Where it moved"));
    kinds_->setVisible(!money_ || !gives_);
    kindsWithMoney_->setVisible(money_ && gives_);
    kinds_->setCurrent(shown_ == Shown::countries ? 1 : 0);
    kindsWithMoney_->setCurrent(static_cast<int>(shown_));
    const PlaceKind kind = shown_ == Shown::countries ? PlaceKind::countries : PlaceKind::pairs;
    PlaceRanking ranking = rankingOf(places_.indicators[indicator_], kind, view_);
    const QString year = formatYear(ranking.year);
    // Which indicator changes most is a result, too.
    subject_->setVisible(!money && !ranking.hidden);
    subject_->setTitle(kind == PlaceKind::pairs
                           ? tr("%1 by pair, change in %2").arg(ranking.indicator, year)
                           : tr("%1 by country, change in %2").arg(ranking.indicator, year));
    list_->setVisible(!money);
    list_->setRanking(std::move(ranking));
    showExplanation();
}

void WhereItMoved::showExplanation() {
    const bool money = money_ && shown_ == Shown::money;
    const bool known = quiet_ && explanation_.has_value();
    flows_->setVisible(money && known && explanation_->flows.total() > 0);
    QString sentence;
    if (money && known && explanation_->flows.total() > 0) {
        flows_->setFlows(*view_.model, *places_.money, explanation_->flows);
        sentence = flows_->summary();
    } else if (money) {
        sentence = tr("The money is spent, but none of the four indicators changes by it.");
    } else if (quiet_) {
        sentence = scenario_.isBaseline()
                       ? tr("Nothing is changed yet. Move a lever: what changes shows here.")
                   : money_
                       ? tr("The money is spent, but none of the four indicators changes by more "
                            "than half a point.")
                       : tr("None of the four indicators changes by more than half a point.");
    }
    sentence_->setText(sentence);
    sentence_->setVisible(!sentence.isEmpty());
    moreTitle_->setVisible(known);
    const LeverTable& levers = view_.model->levers();
    double names = 0;
    for (std::size_t i = 0; i < more_.size(); ++i) {
        const bool shown = known && i < explanation_->steps.size();
        more_[i]->setVisible(shown);
        if (!shown)
            continue;
        const NextStep& step = explanation_->steps[i];
        const LeverCell& cell = *levers.find(step.id);
        PlaceRowContent row;
        const auto actor = std::find(levers.actors().begin(), levers.actors().end(), step.id.actor);
        row.countries = {static_cast<int>(actor - levers.actors().begin())};
        row.name = labelled(dataText("elements", levers.actorName(step.id.actor)),
                            dataText("levers", levers.row(step.id.lever)->title));
        if (cell.assumption)
            row.name.prepend(QStringLiteral("◇ "));
        row.value = step.effect;
        row.number = formatSigned(step.effect, 2);
        row.colour = cell.assumption ? theme().assumption : theme().better;
        row.sentence = labelled(
            row.name, tr("one step adds %1 points of overall stability in %2")
                          .arg(row.number, formatYear(view_.model->charts().headline().horizon)));
        more_[i]->setAxis(0, std::max(0.01, explanation_->steps.front().effect));
        more_[i]->setContent(std::move(row));
        names = std::max(names, more_[i]->wantedName());
    }
    for (PlaceRow* row : more_)
        row->setNameWidth(names);
}

bool WhereItMoved::canExplain() const {
    const Slot output = view_.model->charts().headline().stability.slot;
    return quiet_ && view_.masked.empty() && !view_.hides(output);
}

void WhereItMoved::explainSoon() {
    task_.cancel();
    if (!view_.model || !canExplain()) {
        explanation_.reset();
        return;
    }
    wait_.start();
}

void WhereItMoved::explain() {
    if (!view_.model || !canExplain())
        return;
    task_ = runInBackground(
        *this,
        [model = view_.model, scenario = scenario_,
         money = places_.money](const BackgroundContext& context) -> Result<Explanation> {
            const Headline& headline = model->charts().headline();
            Explanation explanation;
            if (money && !scenario.isBaseline()) {
                const auto run = model->run(scenario, context.cancelled);
                if (!run)
                    return fail(run.error());
                explanation.flows = moneyFlows(*money, *run, headline.horizon);
            }
            auto steps = nextSteps(*model, scenario, headline.stability.slot, headline.horizon,
                                   context.cancelled);
            if (!steps)
                return fail(std::move(steps.error()));
            explanation.steps = std::move(*steps);
            return explanation;
        },
        [this](Result<Explanation> explanation) {
            if (!explanation)
                return;  // what went wrong is told by the runs of the window
            explanation_ = std::move(*explanation);
            const bool gives = explanation_->flows.total() > 0;
            if (money_ && std::exchange(gives_, gives) != gives)
                showKind(gives ? Shown::money : Shown::pairs);
            else
                refresh();
        });
}

}  // namespace kyosei
