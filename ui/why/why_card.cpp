// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/why_card.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/text/change_text.h"
#include "ui/text/data_text.h"
#include "ui/text/format.h"
#include "ui/text/issue_text.h"
#include "ui/text/phrases.h"
#include "ui/why/contribution_row.h"
#include "ui/why/drivers_view.h"
#include "ui/why/paths_view.h"
#include "ui/why/why_text.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/title_button.h"
#include "ui/widgets/variable_context.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace kyosei {

namespace {

constexpr std::size_t kShares = 3;      ///< ways to tell contributions, before the pages
constexpr int kRestMilliseconds = 250;  ///< until a slider is taken to rest

}  // namespace

WhyCard::WhyCard(std::shared_ptr<const PolicyModel> model, EnsembleSource ensemble, QWidget* parent)
    : Card(parent), model_(std::move(model)), source_(std::move(ensemble)),
      runs_(new ContributionRuns(model_, source_, this)),
      output_(model_->charts().headline().indicators.size()) {
    setAccessibleName(tr("Why"));
    wait_.setSingleShot(true);
    wait_.setInterval(kRestMilliseconds);
    connect(&wait_, &QTimer::timeout, this, &WhyCard::ask);
    connect(runs_, &ContributionRuns::found, this, &WhyCard::take);
    connect(runs_, &ContributionRuns::progressed, this, [this](int done, int all) {
        state_->setText(tr("%1 of %2 combinations …").arg(done).arg(all));
    });
    connect(runs_, &ContributionRuns::failed, this, [this](const Issues& issues) {
        problem_ = issueLines(issues);
        refresh();
    });
    build();
    setOutput(output_);
}

WhyCard::~WhyCard() {
    // A row that has the pointer or the keyboard tells when it goes, which is after this.
    for (ContributionRow* row : rows_)
        row->disconnect(this);
}

void WhyCard::build() {
    title_ = new TitleButton(this);
    title_->setToolTip(tr("Choose the number that is explained"));
    by_ = new SegmentedSwitch(
        tr("Who contributes what"),
        {tr("By Lever"), tr("By Country"), tr("By Link"), tr("Paths"), tr("Doubt")}, this);
    auto* copyButton = new QToolButton(this);
    copyButton->setText(tr("Copy"));
    copyButton->setToolTip(tr("Copy the answer and its numbers as text"));
    auto* close = new QToolButton(this);
    close->setText(QStringLiteral("✕"));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Back to the charts (Escape)"));
    auto* head = new QHBoxLayout;
    head->addWidget(title_, 1);
    head->addWidget(by_);
    head->addWidget(copyButton);
    head->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(padding(), spacing(*this), padding(), spacing(*this));
    column->setSpacing(spacing(*this) / 2);
    column->addLayout(head);
    shares_ = buildShares();
    column->addWidget(shares_, 1);
    addPage(*new PathsView(model_, this));
    addPage(*new DriversView(model_, source_, this));
    connect(title_, &QAbstractButton::clicked, this, &WhyCard::buildMenu);
    connect(by_, &SegmentedSwitch::chosen, this, &WhyCard::choose);
    connect(copyButton, &QAbstractButton::clicked, this, &WhyCard::copy);
    connect(close, &QAbstractButton::clicked, this, &WhyCard::closed);
}

QWidget* WhyCard::buildShares() {
    auto* part = new QWidget(this);
    whole_ = new QLabel(part);
    sentence_ = new QLabel(part);
    sentence_->setWordWrap(true);
    sentence_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    key_ = new QLabel(part);
    key_->setWordWrap(true);
    key_->setFont(scaledFont(font(), 0.88));
    setMuted(*key_);
    state_ = new ElidedLabel(part);

    auto* content = new QWidget;
    list_ = new QVBoxLayout(content);
    list_->setContentsMargins(0, 0, 0, 0);
    list_->setSpacing(0);
    list_->addStretch(1);

    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing(*this) / 2);
    column->addWidget(whole_);
    column->addWidget(sentence_);
    column->addWidget(scrolling(content), 1);
    column->addWidget(key_);
    column->addWidget(state_);
    return part;
}

void WhyCard::addPage(ReasonView& page) {
    page.hide();
    static_cast<QVBoxLayout*>(layout())->addWidget(&page, 1);
    connect(&page, &ReasonView::leversLookedAt, this, &WhyCard::leversLookedAt);
    connect(&page, &ReasonView::leverRequested, this, &WhyCard::leverRequested);
    connect(&page, &ReasonView::variableRequested, this, &WhyCard::variableRequested);
    pages_.push_back(&page);
}

ReasonView* WhyCard::page() const {
    const auto at = static_cast<std::size_t>(by_->current());
    return at < kShares ? nullptr : pages_[at - kShares];
}

void WhyCard::choose() {
    const auto at = static_cast<std::size_t>(by_->current());
    for (std::size_t i = 0; i < pages_.size(); ++i)
        pages_[i]->setVisible(at == kShares + i);
    shares_->setVisible(at < kShares);
    if (at >= kShares)
        runs_->cancel();
    current_ = false;
    ask();
}

void WhyCard::buildMenu() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Headline& headline = model_->charts().headline();
    for (std::size_t k = 0; k < runs_->outputs().size(); ++k) {
        QAction* action = menu->addAction(dataText("charts", headline.partsFirst()[k].title), this,
                                          [this, k] { setOutput(k); });
        action->setCheckable(true);
        action->setChecked(k == output_);
    }
    menu->popup(title_->mapToGlobal(QPoint(0, title_->height())));
}

void WhyCard::setOutput(std::size_t output) {
    output_ = output;
    setVariableShown(*this, runs_->outputs()[output_]);
    refresh();
    if (page())
        page()->setRequest({scenario_, output_, weights_});
}

ContributionParts WhyCard::parts() const {
    return static_cast<ContributionParts>(by_->current());
}

HeadlineIndicator WhyCard::subject() const {
    return model_->charts().headline().partsFirst()[output_];
}

void WhyCard::setRunView(const RunView& view) {
    if (std::exchange(hidden_, !view.masked.empty()) != !view.masked.empty())
        refresh();
    for (ReasonView* each : pages_)
        each->setHidden(hidden_);
}

void WhyCard::setScenario(const Scenario& scenario) {
    if (scenario.runsLike(scenario_))
        return;
    scenario_ = scenario;
    current_ = false;
    askSoon();
}

void WhyCard::setWeights(const std::vector<double>& weights) {
    if (weights == weights_)
        return;
    weights_ = weights;
    current_ = false;
    askSoon();
}

void WhyCard::askSoon() {
    runs_->cancel();
    if (!isVisible())
        return;
    state_->setText(tr("The scenario has changed: being worked out …"));
    wait_.start();
}

void WhyCard::ask() {
    if (!isVisible() || current_)
        return;
    current_ = true;
    if (page()) {
        page()->setRequest({scenario_, output_, weights_});
        return;
    }
    problem_.clear();
    state_->setText(tr("Being worked out …"));
    runs_->start({scenario_, parts(), weights_});
}

void WhyCard::take(std::shared_ptr<const Contributions> found, bool final) {
    if (page())
        return;
    found_ = std::move(found);
    shown_ = parts();
    final_ = final;
    refresh();
}

void WhyCard::showEvent(QShowEvent* event) {
    Card::showEvent(event);
    refresh();
    ask();
}

void WhyCard::hideEvent(QHideEvent* event) {
    Card::hideEvent(event);
    if (!final_)
        current_ = false;
    runs_->cancel();
}

void WhyCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        Card::keyPressEvent(event);
}

std::vector<QString> WhyCard::names() const {
    constexpr std::array kContexts{"levers", "elements", "knockouts"};
    std::vector<QString> names;
    for (const LeverGroup& group : found_->groups)
        names.push_back(dataText(kContexts[static_cast<std::size_t>(shown_)], group.title));
    return names;
}

ContributionRow& WhyCard::row(std::size_t index) {
    while (rows_.size() <= index) {
        auto* made = new ContributionRow(list_->parentWidget());
        const std::size_t at = rows_.size();
        list_->insertWidget(static_cast<int>(at), made);
        connect(made, &QAbstractButton::clicked, this, [this, at] {
            if (!found_ || at >= order_.size())
                return;
            const std::set<LeverId>& levers = found_->groups[order_[at]].levers;
            if (!levers.empty())
                emit leverRequested(*levers.begin());
        });
        connect(made, &ContributionRow::looked, this, [this, at](bool looking) {
            const bool known = looking && found_ && at < order_.size();
            emit leversLookedAt(known ? found_->groups[order_[at]].levers : std::set<LeverId>());
        });
        rows_.push_back(made);
    }
    return *rows_[index];
}

void WhyCard::refresh() {
    const QString year = formatYear(model_->charts().headline().horizon);
    title_->setTitle(
        tr("Why? %1, %2", "number, year").arg(dataText("charts", subject().title), year));
    const bool shown = found_ && !hidden_ && problem_.isEmpty();
    for (ContributionRow* each : rows_)
        each->hide();
    whole_->setVisible(shown);
    key_->setVisible(shown && !found_->groups.empty());
    if (shown)
        showParts(found_->outputs[output_]);
    else
        sentence_->setText(hidden_ ? tr("Hidden until the prediction is made.") : problem_);
    sentence_->setVisible(!sentence_->text().isEmpty());
    showState();
}

void WhyCard::showParts(const OutputContributions& output) {
    const ChangeScale& scale = subject().changes;
    const ChangeScale fine = partScale(scale, output);
    // The change of few runs is another than that of all, which the headline shows.
    whole_->setText(final_ ? listed({changeNumber(output.whole, scale),
                                     classWord(classify(output.whole, scale.thresholds)),
                                     likelyChange(output.whole, scale)})
                           : tr("First answer, from %1 runs").arg(found_->members));
    whole_->setFont(scaledFont(font(), 1.15, true));
    const std::vector<QString> called = names();
    const bool links = shown_ == ContributionParts::links;
    sentence_->setText(links ? linkSentence(output, called, scale)
                             : whySentence(output, called, scale));
    key_->setText(links
                      ? tr("Bar: what is lost, with its likely range, if this link of the argument "
                           "is held at its baseline path. Links overlap and do not add up.")
                      : tr("Bar: fair share of the whole, with its likely range. Triangle: what "
                           "the part does alone."));
    double low = 0;
    double high = 0;
    for (const Contribution& part : output.parts) {
        low = std::min({low, part.share.low, part.alone.median});
        high = std::max({high, part.share.high, part.alone.median});
    }
    low = std::min(low, output.together.low);
    high = std::max(high, output.together.high);
    if (high - low <= 0)
        high = low + 1;
    order_.resize(output.parts.size());
    std::iota(order_.begin(), order_.end(), std::size_t{0});
    std::stable_sort(order_.begin(), order_.end(), [&output](std::size_t a, std::size_t b) {
        return output.parts[a].share.median > output.parts[b].share.median;
    });
    for (std::size_t k = 0; k < order_.size(); ++k) {
        const std::size_t g = order_[k];
        const Contribution& part = output.parts[g];
        ContributionRowContent content;
        content.name = called[g];
        content.share = part.share;
        if (!links)
            content.alone = part.alone.median;
        content.number = changeNumber(part.share, fine);
        content.range = changeRange(part.share, fine);
        content.colour = changeColour(changeRole(part.share, fine));
        content.sentence = links ? lostSentence(called[g], part.share, fine)
                                 : contributionSentence(called[g], part, fine);
        row(k).setContent(std::move(content));
    }
    const bool together = output.parts.size() > 1 && !links;
    if (together) {
        ContributionRowContent content;
        content.name = tr("Only together");
        content.share = output.together;
        content.number = changeNumber(output.together, fine);
        content.range = changeRange(output.together, fine);
        content.colour = changeColour(changeRole(output.together, fine));
        content.hatched = true;
        content.sentence = labelled(
            content.name, sentences(changeSentence(output.together, fine),
                                    togetherSentence(output.together, output.whole, fine)));
        row(output.parts.size()).setContent(std::move(content));
    }
    const std::size_t used = output.parts.size() + (together ? 1 : 0);
    for (std::size_t k = 0; k < used; ++k) {
        rows_[k]->setAxis(low, high);
        rows_[k]->show();
    }
}

void WhyCard::showState() {
    if (!found_ || !problem_.isEmpty())
        return;
    if (found_->groups.empty()) {
        state_->setText({});
        return;
    }
    if (shown_ == ContributionParts::links) {
        state_->setText(final_ ? tr("%1 links, each held in %2 runs")
                                     .arg(found_->groups.size())
                                     .arg(found_->members)
                               : tr("Being refined …"));
        return;
    }
    const QString runs = tr("%1 combinations of %2 parts, each in %3 runs")
                             .arg(found_->combinations)
                             .arg(found_->groups.size())
                             .arg(found_->members);
    const QString how = found_->exact ? tr("%1, exact").arg(runs)
                                      : tr("%1, a sample of the orders of adding them").arg(runs);
    state_->setText(final_ ? how : tr("%1; being refined …").arg(how));
}

void WhyCard::copy() const {
    if (page() && !hidden_)
        QApplication::clipboard()->setText(title_->text() + u'\n' + page()->text());
    if (page() || !found_ || hidden_)
        return;
    QStringList lines{title_->text(), whole_->text(), sentence_->text()};
    for (const ContributionRow* each : rows_)
        if (!each->isHidden())
            lines << each->content().sentence;
    lines << state_->text();
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

}  // namespace kyosei
