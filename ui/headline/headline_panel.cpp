// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/headline/headline_panel.h"

#include "ui/headline/change_ruler.h"
#include "ui/headline/headline_number.h"
#include "ui/headline/pay_table.h"
#include "ui/headline/stage_bar.h"
#include "ui/style/metrics.h"
#include "ui/text/cut_text.h"
#include "ui/text/data_text.h"
#include "ui/text/format.h"
#include "ui/widgets/copy_surface.h"
#include "ui/widgets/help_context.h"
#include "ui/widgets/variable_context.h"

#include <QAction>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace kyosei {

namespace {

constexpr double kWide = 34;           // lines
constexpr double kRoomToCompare = 20;  // lines
constexpr qsizetype kRowsBesideRuler = 3;
constexpr double kRoomForAll = 27;      // lines
constexpr double kRoomForRuler = 24.4;  // lines, with a lower number

QString wordFor(const std::vector<FrameworkStage>& words, double value) {
    const auto found = std::find_if(words.begin(), words.end(),
                                    [value](const auto& word) { return value <= word.upTo; });
    return found == words.end() ? QString() : dataText("charts", found->label);
}

}  // namespace

HeadlinePanel::HeadlinePanel(QWidget* parent) : Card(parent) {
    build();
    setAccessibleName(tr("Headline"));
}

void HeadlinePanel::build() {
    number_ = new HeadlineNumber(this);
    ruler_ = new ChangeRuler(this);
    stages_ = new StageBar(this);
    pays_ = new PayTable(this);

    parts_ = new QGridLayout;
    parts_->setHorizontalSpacing(4 * spacing(*this));
    parts_->setVerticalSpacing(spacing(*this));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(padding(), padding(), padding(), padding());
    column->setSpacing(spacing(*this));
    column->addLayout(parts_);
    column->addStretch();
    arrange();

    const auto opens = [this](QAbstractButton* part, auto chartOf) {
        connect(part, &QAbstractButton::clicked, this, [this, chartOf] {
            if (view_.model)
                emit chartRequested(fromModel(chartOf(view_.model->charts().headline())));
        });
    };
    opens(number_, [](const Headline& headline) { return headline.stability.chart; });
    opens(stages_, [](const Headline& headline) { return headline.framework.chart; });
    opens(pays_, [](const Headline& headline) { return headline.costChart; });
}

void HeadlinePanel::arrange() {
    const bool wide = width() >= lines(*this, kWide);
    if (wide == wide_)
        return;
    wide_ = wide;
    for (QWidget* part : {static_cast<QWidget*>(number_), static_cast<QWidget*>(ruler_),
                          static_cast<QWidget*>(stages_), static_cast<QWidget*>(pays_)})
        parts_->removeWidget(part);
    parts_->addWidget(number_, 0, 0, 1, wide ? 1 : 2);
    parts_->addWidget(stages_, wide ? 0 : 2, wide ? 1 : 0, 1, wide ? 1 : 2);
    parts_->addWidget(ruler_, 1, 0, 1, 2);
    parts_->addWidget(pays_, 3, 0, 1, 2);
    parts_->setColumnStretch(0, 1);
    parts_->setColumnStretch(1, 1);
}

void HeadlinePanel::resizeEvent(QResizeEvent* event) {
    arrange();
    shareRoom();
    Card::resizeEvent(event);
}

// Where proposals are compared, the ruler is worth more than who pays little.
void HeadlinePanel::shareRoom() {
    const bool ample = height() >= lines(*this, kRoomForAll);
    const bool fits = ample || (!brief_ && height() >= lines(*this, kRoomForRuler));
    number_->setLow(fits && !ample);
    const bool compares = !view_.proposals.empty() && height() >= lines(*this, kRoomToCompare);
    ruler_->setVisible(fits || compares);
    pays_->setMostRows(brief_ ? 1 : ample || !compares ? 0 : kRowsBesideRuler);
}

void HeadlinePanel::setRunView(const RunView& view) {
    const bool otherModel = view.model != view_.model;
    const bool same = !otherModel && view.fan == view_.fan && view.masked == view_.masked &&
                      view.sameShocks == view_.sameShocks && view.proposals == view_.proposals;
    view_ = view;
    if (same)
        return;  // a single run: all numbers are those of the ensemble
    if (otherModel && view_.model) {
        explain(*number_, view_.model->charts().headline().stability);
        explain(*stages_, view_.model->charts().headline().framework);
    }
    refresh();
}

void HeadlinePanel::setYardstick(const std::shared_ptr<const Yardstick>& yardstick) {
    std::vector<std::pair<QString, double>> known;
    for (std::size_t i = 0; yardstick && view_.model && i < yardstick->effects.size(); ++i) {
        const Slot stability = view_.model->charts().headline().stability.slot;
        known.emplace_back(dataText("charts", yardstick->effects[i].label),
                           yardstick->change(i, stability));
    }
    ruler_->setKnownSizes(std::move(known));
}

void HeadlinePanel::setBrief(bool brief) {
    if (std::exchange(brief_, brief) != brief)
        refresh();
}

void HeadlinePanel::setYear(double year) {
    year_ = std::isnan(year) ? std::nullopt : std::optional(year);
    refresh();
}

double HeadlinePanel::shownYear() const {
    return year_.value_or(view_.model->charts().headline().horizon);
}

std::vector<Slot> HeadlinePanel::wantedFans() const {
    return view_.model ? view_.model->charts().headline().outputs() : std::vector<Slot>();
}

bool HeadlinePanel::hasRun() const {
    return view_.model && view_.baseline && view_.current;
}

void HeadlinePanel::explain(QWidget& number, const HeadlineIndicator& part) {
    setHelpPage(number, indicatorHelpPage(fromModel(part.chart)));
    setVariableShown(number, part.slot);
    if (!number.actions().isEmpty())
        return;
    auto* action = new QAction(tr("What does this mean?"), &number);
    connect(action, &QAction::triggered, this,
            [this, &number] { emit guideWanted(helpPageOf(&number)); });
    auto* causes = new QAction(tr("Causes and Equation"), &number);
    connect(causes, &QAction::triggered, this,
            [this, slot = part.slot] { emit variableWanted(slot); });
    number.addActions({causes, action});
    auto* before = new QAction(&number);
    before->setSeparator(true);
    number.addAction(before);
    for (const CopyAs as : {CopyAs::picture, CopyAs::table, CopyAs::sentence}) {
        auto* copies = new QAction(copyCommand(as), &number);
        connect(copies, &QAction::triggered, this, [this, as] { copySurfaceAs(*this, as); });
        number.addAction(copies);
    }
    number.setContextMenuPolicy(Qt::ActionsContextMenu);
}

void HeadlinePanel::refresh() {
    if (!hasRun()) {
        return;
    }
    const Headline& headline = view_.model->charts().headline();
    showStability(headline);
    showStages(headline);
    showAccounts(headline);
}

void HeadlinePanel::showStability(const Headline& headline) {
    HeadlineNumber::Content content;
    const QString title = withCutCount(dataText("charts", headline.stability.title), view_);
    content.caption = view_.sameShocks
                          ? tr("%1 in %2, same shocks").arg(title, formatYear(shownYear()))
                          : tr("%1 in %2").arg(title, formatYear(shownYear()));
    content.scale = headline.stability.changes;
    content.hidden = view_.hides(headline.stability.slot);
    content.year = shownYear();
    content.outlook = outlookOf(view_, headline.stability.slot, shownYear());
    if (content.outlook)
        content.word = wordFor(headline.stabilityWords,
                               content.outlook->baseline + content.outlook->change.median);
    number_->setContent(content);
    number_->setToolTip(
        tr("%1\n%2").arg(dataText("charts", headline.stability.summary),
                         content.outlook  ? explained(*content.outlook, shownYear(), content.scale)
                         : content.hidden ? hiddenText()
                                          : tr("The likely range is being computed.")));
    ruler_->setChange(content.outlook ? std::optional(content.outlook->change) : std::nullopt,
                      content.scale);
    std::vector<std::pair<std::size_t, double>> proposals;
    for (const ProposalRun& proposal : view_.proposals)
        if (const auto change = proposal.fan->change(headline.stability.slot, shownYear()))
            proposals.emplace_back(proposal.place, change->median);
    ruler_->setProposals(std::move(proposals));
}

void HeadlinePanel::showStages(const Headline& headline) {
    StageBar::Content content;
    content.title = tr("Framework");
    content.stages = headline.stages;
    content.scale = headline.framework.changes;
    content.year = shownYear();
    content.hidden = view_.hides(headline.framework.slot);
    content.outlook = outlookOf(view_, headline.framework.slot, shownYear());
    stages_->setContent(std::move(content));
}

void HeadlinePanel::showAccounts(const Headline& headline) {
    pays_->setVisible(!headline.payers.empty());
    shareRoom();
    PayTable::Content content;
    if (view_.fan)
        content.accounts = accountsOf(*view_.fan, headline, shownYear());
    for (const std::string& actor : view_.model->levers().actors())
        content.names << dataText("elements", view_.model->levers().actorName(actor));
    content.money = headline.money;
    content.leftOver = headline.leftOver;
    content.year = shownYear();
    pays_->setContent(std::move(content));
}

}  // namespace kyosei
