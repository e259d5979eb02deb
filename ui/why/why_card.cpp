// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/why_card.h"

#include "ui/style/metrics.h"
#include "ui/text/data_text.h"
#include "ui/text/format.h"
#include "ui/why/drivers_view.h"
#include "ui/why/loops_view.h"
#include "ui/why/over_time_view.h"
#include "ui/why/paths_view.h"
#include "ui/why/shares_view.h"
#include "ui/widgets/copy_surface.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/title_button.h"
#include "ui/widgets/variable_context.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace kyosei {

WhyCard::WhyCard(std::shared_ptr<const PolicyModel> model, EnsembleSource ensemble, QWidget* parent)
    : Card(parent), model_(std::move(model)), groups_(new UserGroups(model_, this)) {
    setAccessibleName(tr("Why"));
    QVBoxLayout* column = this->column();
    column->setSpacing(spacing(*this) / 2);
    buildHead(*column);
    buildPages(*column, whySources(model_, std::move(ensemble)));
    setOutput(model_->charts().headline().indicators.size());
    choose();
}

void WhyCard::buildHead(QVBoxLayout& column) {
    title_ = new TitleButton(this);
    title_->setToolTip(tr("Choose the number that is explained"));
    choice_ = new SegmentedSwitch(tr("Why"),
                                  {tr("By Lever"), tr("By Country"), tr("By Link"), tr("Paths"),
                                   tr("Over Time"), tr("Loops"), tr("Doubt")},
                                  this);
    setCopySource(*this, {{}, {}, [this] { return answer(); }});
    auto* copyButton = new QToolButton(this);
    copyButton->setText(tr("Copy"));
    copyButton->setToolTip(tr("Copy the answer as picture, table or text"));
    copyButton->setPopupMode(QToolButton::InstantPopup);
    auto* copies = new QMenu(copyButton);
    addCopyCommands(*copies, *this);
    copyButton->setMenu(copies);
    auto* close = new QToolButton(this);
    close->setText(QStringLiteral("✕"));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Back to the charts (Escape)"));
    auto* head = new QHBoxLayout;
    head->addWidget(title_, 1);
    head->addWidget(copyButton);
    head->addWidget(close);
    column.addLayout(head);
    column.addWidget(choice_, 0, Qt::AlignLeft);
    connect(title_, &QAbstractButton::clicked, this, &WhyCard::openMenu);
    connect(choice_, &SegmentedSwitch::chosen, this, &WhyCard::choose);
    connect(close, &QAbstractButton::clicked, this, &WhyCard::closed);
}

void WhyCard::buildPages(QVBoxLayout& column, const std::shared_ptr<const WhySources>& sources) {
    for (const ContributionParts parts :
         {ContributionParts::levers, ContributionParts::countries, ContributionParts::links})
        addPage(column, *new SharesView(sources, parts, *groups_, this));
    addPage(column, *new PathsView(sources, this));
    addPage(column, *new OverTimeView(sources, *groups_, this));
    loops_ = new LoopsView(sources, this);
    connect(loops_, &LoopsView::cutsWanted, this, &WhyCard::cutsWanted);
    addPage(column, *loops_);
    addPage(column, *new DriversView(sources, this));
}

/// Rows that are looked at tell when they go out of sight, while this is still a card.
WhyCard::~WhyCard() {
    hide();
}

void WhyCard::addPage(QVBoxLayout& column, WhyPage& page) {
    page.hide();
    column.addWidget(&page, 1);
    connect(&page, &WhyPage::leversLookedAt, this, &WhyCard::leversLookedAt);
    connect(&page, &WhyPage::leverRequested, this, &WhyCard::leverRequested);
    connect(&page, &WhyPage::variableRequested, this, &WhyCard::variableRequested);
    pages_.push_back(&page);
}

WhyPage& WhyCard::page() const {
    return *pages_[static_cast<std::size_t>(choice_->current())];
}

void WhyCard::choose() {
    ask();  // before it is shown, which makes it work
    for (WhyPage* each : pages_)
        each->setVisible(each == &page());
}

void WhyCard::openMenu() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::vector<HeadlineIndicator> numbers = model_->charts().headline().partsFirst();
    for (std::size_t k = 0; k < numbers.size(); ++k) {
        QAction* action = menu->addAction(dataText("charts", numbers[k].title), this,
                                          [this, k] { setOutput(k); });
        action->setCheckable(true);
        action->setChecked(k == request_.output);
    }
    menu->popup(title_->mapToGlobal(QPoint(0, title_->height())));
}

void WhyCard::setOutput(std::size_t output) {
    request_.output = output;
    const Headline& headline = model_->charts().headline();
    setVariableShown(*this, headline.outputs()[output]);
    title_->setTitle(tr("Why? %1, %2", "number, year")
                         .arg(dataText("charts", headline.partsFirst()[output].title),
                              formatYear(headline.horizon)));
    ask();
}

void WhyCard::setRunView(const RunView& view) {
    loops_->setCut(view.cut ? view.cut->loops : std::vector<std::string>());
    if (std::exchange(masked_, !view.masked.empty()) == !view.masked.empty())
        return;
    for (WhyPage* each : pages_)
        each->setMasked(masked_);
}

void WhyCard::setScenario(const Scenario& scenario) {
    request_.scenario = scenario;
    ask();
}

void WhyCard::setWeights(const std::vector<double>& weights) {
    request_.weights = weights;
    ask();
}

// The other pages are told once they are chosen.
void WhyCard::ask() {
    page().setRequest(request_);
}

void WhyCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        Card::keyPressEvent(event);
}

QString WhyCard::answer() const {
    return title_->text() + u'\n' + page().text();
}

}  // namespace kyosei
