// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/levers/lever_detail_panel.h"

#include "ui/document/document.h"
#include "ui/levers/lever_copies.h"
#include "ui/levers/lever_form.h"
#include "ui/levers/lever_notes.h"
#include "ui/levers/lever_slider.h"
#include "ui/levers/phase_sketch.h"
#include "ui/levers/split_editor.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/text/lever_text.h"
#include "ui/widgets/help_context.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTextBrowser>
#include <QToolButton>

namespace kyosei {

namespace {

constexpr double kHistoryShown = 6;  ///< years of the drawing before the earliest change

}  // namespace

LeverDetailPanel::LeverDetailPanel(Document& document, QWidget* parent)
    : DeckPanel({}, parent), document_(document), country_(new QComboBox(this)),
      reset_(new QPushButton(tr("Back to the Baseline"), this)),
      copy_(new QPushButton(tr("Copy To"), this)), chart_(new QPushButton(tr("Chart"), this)),
      guide_(new QPushButton(tr("Guide"), this)), lock_(new QToolButton(this)),
      sketch_(new PhaseSketch(this)), split_(new SplitEditor(document, this)),
      text_(new QTextBrowser(this)), form_(new LeverForm(document, this)) {
    country_->setAccessibleName(tr("Country"));
    country_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    titleLine()->insertWidget(1, country_);
    titleLine()->insertWidget(2, lock_);
    int place = 4;
    for (QPushButton* button : {chart_, guide_, reset_, copy_})
        titleLine()->insertWidget(place++, button);
    copy_->setMenu(new QMenu(copy_));
    lock_->setCheckable(true);
    lock_->setAutoRaise(true);
    lock_->setFocusPolicy(Qt::StrongFocus);
    lock_->setObjectName(QStringLiteral("lock"));

    auto* columns = new QHBoxLayout;
    columns->setSpacing(2 * padding());
    columns->addWidget(form_, 3);
    columns->addWidget(sketch_, 3);
    columns->addWidget(split_, 4);
    columns->addWidget(text_, 4);
    body()->addLayout(columns);
    text_->setFrameShape(QFrame::NoFrame);
    text_->setAccessibleName(tr("About this lever"));
    text_->setTabChangesFocus(true);
    text_->viewport()->setAutoFillBackground(false);
    text_->document()->setDocumentMargin(spacing(*this));

    connect(country_, &QComboBox::activated, this, [this](int index) {
        showLever({id_.lever, country_->itemData(index).toString().toStdString()});
    });
    connect(reset_, &QPushButton::clicked, this, [this] {
        if (const LeverCell* lever = cell())
            document_.resetLever(*lever);
    });
    connectButtons();
    connect(&document_, &Document::scenarioChanged, this, &LeverDetailPanel::showScenario);
}

void LeverDetailPanel::connectButtons() {
    connect(copy_->menu(), &QMenu::aboutToShow, this, &LeverDetailPanel::fillCopies);
    connect(lock_, &QToolButton::clicked, this, &LeverDetailPanel::toggleLock);
    connect(guide_, &QPushButton::clicked, this, [this] { emit guideWanted(helpPageOf(this)); });
    connect(chart_, &QPushButton::clicked, this, [this] {
        if (const LeverRow* row = document_.levers().row(id_.lever))
            emit chartWanted(fromModel(row->chart));
    });
    connect(form_, &LeverForm::dragging, this, &LeverDetailPanel::dragging);
    connect(form_, &LeverForm::lockToggled, this, &LeverDetailPanel::toggleLock);
    connect(split_, &SplitEditor::dragging, this, &LeverDetailPanel::dragging);
}

void LeverDetailPanel::fillCopies() {
    copy_->menu()->clear();
    if (const LeverCell* lever = cell())
        addCopyActions(*copy_->menu(), document_, *lever);
}

void LeverDetailPanel::toggleLock() {
    document_.setLocked({id_}, !document_.scenario().isLocked(id_));
}

const LeverCell* LeverDetailPanel::cell() const {
    return document_.levers().find(id_);
}

void LeverDetailPanel::showLever(const LeverId& id) {
    id_ = id;
    const LeverCell* lever = cell();
    const LeverRow* row = document_.levers().row(id.lever);
    if (!lever || !row)
        return;
    setTitle(dataText("levers", row->title));
    setHelpPage(*this, leverHelpPage(fromModel(row->id)));
    fillCountries();
    form_->showLever(id);
    form_->followInTabOrder(*copy_);
    sketch_->setYears(lever->baseline.start - kHistoryShown,
                      document_.model().program().simulation().stop);
    text_->setMarkdown(leverNotes(document_.levers(), *lever));
    showSplit();
    const ChartDefinition* chart = document_.model().charts().find(row->chart);
    chart_->setVisible(chart != nullptr);
    if (chart)
        chart_->setToolTip(tr("Show “%1”").arg(dataText("charts", chart->title)));
    showScenario();
}

void LeverDetailPanel::showSplit() {
    const LeverSplit* split = document_.levers().split(id_);
    split_->setVisible(split != nullptr);
    if (split)
        split_->showSplit(*split);
}

void LeverDetailPanel::fillCountries() {
    const QSignalBlocker quiet(country_);
    country_->clear();
    for (const auto& actor : document_.levers().actors())
        if (document_.levers().find({id_.lever, actor}))
            country_->addItem(dataText("elements", document_.levers().actorName(actor)),
                              fromModel(actor));
    country_->setCurrentIndex(country_->findData(fromModel(id_.actor)));
}

void LeverDetailPanel::setSpending(const Spending& spending) {
    form_->setSpending(spending);
}

void LeverDetailPanel::showScenario() {
    const LeverCell* lever = cell();
    if (!lever)
        return;
    const bool moved = document_.scenario().levers.contains(id_);
    const bool locked = document_.scenario().isLocked(id_);
    form_->showScenario();
    split_->showScenario();
    showLock(locked);
    reset_->setEnabled(moved && !locked);
    copy_->setEnabled(moved);
    sketch_->setSetting(*lever, document_.scenario().setting(*lever));
}

void LeverDetailPanel::showLock(bool locked) {
    lock_->setIcon(lineIcon(QStringLiteral("lock")));
    lock_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    lock_->setText(locked ? tr("Locked") : tr("Lock"));
    lock_->setToolTip(locked ? tr("Press to unlock this lever")
                             : tr("Keep this lever where it is, whatever moves the others"));
    lock_->setChecked(locked);
}

void LeverDetailPanel::showEvent(QShowEvent* event) {
    DeckPanel::showEvent(event);
    if (form_->slider())
        form_->slider()->setFocus(Qt::OtherFocusReason);
}

}  // namespace kyosei
