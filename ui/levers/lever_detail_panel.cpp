// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/levers/lever_detail_panel.h"

#include "ui/document/document.h"
#include "ui/levers/lever_copies.h"
#include "ui/levers/lever_slider.h"
#include "ui/levers/phase_sketch.h"
#include "ui/levers/split_editor.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/text/budget_text.h"
#include "ui/text/lever_text.h"
#include "ui/widgets/coalescing_spin_box.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/help_context.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace kyosei {

namespace {

constexpr double kLongestRamp = 40;
constexpr double kHistoryShown = 6;  ///< years of the drawing before the earliest change

}  // namespace

LeverDetailPanel::LeverDetailPanel(Document& document, QWidget* parent)
    : DeckPanel({}, parent), document_(document), country_(new QComboBox(this)),
      reset_(new QPushButton(tr("Back to the Baseline"), this)),
      copy_(new QPushButton(tr("Copy To"), this)), chart_(new QPushButton(tr("Chart"), this)),
      guide_(new QPushButton(tr("Guide"), this)), lock_(new QToolButton(this)),
      sketch_(new PhaseSketch(this)), split_(new SplitEditor(document, this)),
      text_(new QTextBrowser(this)) {
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
    columns->addWidget(buildForm(), 3);
    columns->addWidget(sketch_, 3);
    columns->addWidget(split_, 4);
    columns->addWidget(text_, 4);
    body()->addLayout(columns);
    text_->setFrameShape(QFrame::NoFrame);
    text_->setAccessibleName(tr("About this lever"));
    text_->setTabChangesFocus(true);
    text_->viewport()->setAutoFillBackground(false);
    text_->document()->setDocumentMargin(spacing(*this));

    connectBoxes();
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

QWidget* LeverDetailPanel::buildForm() {
    auto* place = new QWidget(this);
    value_ = new CoalescingSpinBox(CoalescingSpinBox::Kind::number, place);
    start_ = new CoalescingSpinBox(CoalescingSpinBox::Kind::years, place);
    ramp_ = new CoalescingSpinBox(CoalescingSpinBox::Kind::years, place);
    end_ = new CoalescingSpinBox(CoalescingSpinBox::Kind::years, place);
    ends_ = new QCheckBox(tr("Ends &in"), place);
    standing_ = new QLabel(place);
    ramp_->setLimits(0, kLongestRamp);
    value_->setAccessibleName(tr("Value"));
    start_->setAccessibleName(tr("Year the change begins"));
    ramp_->setAccessibleName(tr("Years until the change is complete"));
    end_->setAccessibleName(tr("Year the change is taken back"));

    sliderPlace_ = new QWidget(place);
    auto* sliderLayout = new QVBoxLayout(sliderPlace_);
    sliderLayout->setContentsMargins(0, 0, 0, 0);

    // Read as sentences: the value, what it means; when it begins, how fast; whether it ends.
    const auto line = [](std::initializer_list<QWidget*> widgets) {
        auto* row = new QHBoxLayout;
        for (QWidget* widget : widgets)
            row->addWidget(widget);
        row->addStretch(1);
        return row;
    };
    const auto label = [place](const QString& text, QWidget* buddy) {
        auto* words = new QLabel(text, place);
        words->setBuddy(buddy);
        return words;
    };
    auto* layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing(*this));
    layout->addWidget(sliderPlace_);
    layout->addLayout(line({value_, standing_}));
    layout->addLayout(
        line({label(tr("B&egins in"), start_), start_, label(tr("&complete after"), ramp_), ramp_,
              label(tr("years"), nullptr)}));
    layout->addLayout(line({ends_, end_}));
    cost_ = new ElidedLabel(place);
    cost_->setMaximumLines(1);
    layout->addWidget(cost_);
    layout->addStretch(1);
    return place;
}

void LeverDetailPanel::connectBoxes() {
    for (CoalescingSpinBox* box : {value_, start_, ramp_, end_}) {
        connect(box, &CoalescingSpinBox::editStarted, this, [this] {
            document_.beginGesture();
            emit dragging(true);
        });
        connect(box, &CoalescingSpinBox::editEnded, this, [this] { emit dragging(false); });
    }
    connect(value_, &CoalescingSpinBox::edited, this, [this](double value) {
        if (const LeverCell* lever = cell())
            document_.setLeverValue(*lever, snapToBaseline(*lever, value));
    });
    connect(start_, &CoalescingSpinBox::edited, this, [this](double year) {
        edit(
            [](LeverSetting& s, double v) {
                s.start = v;
                s.end = std::max(s.end, v);
            },
            year);
    });
    connect(ramp_, &CoalescingSpinBox::edited, this,
            [this](double years) { edit([](LeverSetting& s, double v) { s.ramp = v; }, years); });
    connect(end_, &CoalescingSpinBox::edited, this, [this](double year) {
        edit([](LeverSetting& s, double v) { s.end = std::max(s.start, v); }, year);
    });
    connect(ends_, &QCheckBox::clicked, this, [this](bool on) {
        const LeverCell* lever = cell();
        if (!lever)
            return;
        document_.beginGesture();
        edit([](LeverSetting& s, double v) { s.end = v; },
             on ? document_.model().charts().headline().horizon : lever->baseline.end);
    });
}

void LeverDetailPanel::edit(void (*change)(LeverSetting&, double), double value) {
    const LeverCell* lever = cell();
    if (!lever)
        return;
    LeverSetting setting = document_.kept().setting(*lever);
    change(setting, value);
    document_.setLever(*lever, setting);
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
    replaceSlider();
    const auto& simulation = document_.model().program().simulation();
    value_->setDecimalPlaces(lever->decimals);
    value_->setLimits(lever->minimum, lever->maximum);
    value_->setSingleStep(lever->step);
    value_->setSuffix(leverUnit(*lever));
    for (CoalescingSpinBox* box : {start_, end_})
        box->setLimits(simulation.start, simulation.stop);
    sketch_->setYears(lever->baseline.start - kHistoryShown, simulation.stop);
    fillText();
    showCost();
    showSplit();
    const ChartDefinition* chart = document_.model().charts().find(row->chart);
    chart_->setVisible(chart != nullptr);
    if (chart)
        chart_->setToolTip(tr("Show “%1”").arg(dataText("charts", chart->title)));
    showScenario();
}

void LeverDetailPanel::replaceSlider() {
    delete slider_;
    const LeverCell& lever = *cell();
    slider_ = new LeverSlider(
        LeverScale(lever),
        lever.assumption ? LeverSlider::Look::assumption : LeverSlider::Look::policy, sliderPlace_);
    slider_->setAccessibleName(dataText("levers", lever.title));
    sliderPlace_->layout()->addWidget(slider_);
    setTabOrder(copy_, slider_);
    setTabOrder(slider_, value_);
    connect(slider_, &LeverSlider::editStarted, this, [this] {
        document_.beginGesture();
        emit dragging(true);
    });
    connect(slider_, &LeverSlider::editEnded, this, [this] { emit dragging(false); });
    connect(slider_, &LeverSlider::lockToggled, this, &LeverDetailPanel::toggleLock);
    connect(slider_, &LeverSlider::typed, value_, &CoalescingSpinBox::typeFirst);
    connect(slider_, &LeverSlider::valueEdited, this, [this](double value) {
        if (const LeverCell* current = cell())
            document_.setLeverValue(*current, value);
    });
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

void LeverDetailPanel::fillText() {
    const LeverCell& lever = *cell();
    const LeverRow& row = *document_.levers().row(id_.lever);
    QString text;
    const auto paragraph = [&text](const QString& head, const std::string& body) {
        if (!body.empty())
            text += QStringLiteral("**%1** %2\n\n").arg(head, dataText("levers", body));
    };
    text += dataText("levers", row.summary) + QStringLiteral("\n\n");
    if (lever.title != row.title)
        text += QStringLiteral("**%1**\n\n").arg(dataText("levers", lever.title));
    if (lever.assumption)
        text += tr("*Moving it assumes that this government changes its policy.*") +
                QStringLiteral("\n\n");
    if (const LeverSplit* split = document_.levers().split(id_))
        paragraph(dataText("levers", split->title) + u'.', split->note);
    paragraph(tr("Cost and risk."), row.costNote);
    paragraph(tr("Needs consent."), row.consentNote);
    paragraph(tr("Evidence:"), row.evidence);
    text += dataText("levers", row.guide);
    text_->setMarkdown(text);
}

void LeverDetailPanel::setSpending(const Spending& spending) {
    spending_ = spending;
    showCost();
}

void LeverDetailPanel::showCost() {
    const LeverCell* lever = cell();
    if (!lever || spending_.levers.empty())
        return;
    const auto index = static_cast<std::size_t>(lever - document_.levers().cells().data());
    const ExtraCost& cost = spending_.levers[index];
    const QString unit = dataText("levers", document_.levers().costUnit());
    const QString perYear = moneyNumber(cost.perYear, true);
    const QString all = moneyNumber(cost.total, true);
    cost_->setText(tr("Costs %1 a year, %2 in all").arg(perYear, all));
    const QString sentence =
        tr("What this lever costs %1 in this scenario beyond the baseline: %2 %3 a year "
           "(mean %4), %5 in all")
            .arg(dataText("elements", document_.levers().actorName(id_.actor)), perYear, unit,
                 periodText(spending_), all);
    cost_->setToolTip(sentence);
    cost_->setAccessibleName(sentence);
}

void LeverDetailPanel::showScenario() {
    const LeverCell* lever = cell();
    if (!lever || !slider_)
        return;
    const LeverSetting setting = document_.scenario().setting(*lever);
    const bool moved = document_.scenario().levers.contains(id_);
    const bool locked = document_.scenario().isLocked(id_);
    slider_->setLocked(locked);
    split_->showScenario();
    showLock(locked);
    value_->setEnabled(!locked);
    const bool ending = setting.end <= document_.model().program().simulation().stop;
    slider_->showValue(setting.value);
    value_->showValue(setting.value);
    start_->showValue(setting.start);
    ramp_->showValue(setting.ramp);
    end_->showValue(ending ? setting.end : document_.model().charts().headline().horizon);
    ends_->setChecked(ending);
    for (QWidget* box : {static_cast<QWidget*>(start_), static_cast<QWidget*>(ramp_),
                         static_cast<QWidget*>(ends_)}) {
        box->setEnabled(moved && !locked);
        box->setToolTip(locked  ? tr("This lever is locked.")
                        : moved ? QString()
                                : tr("Change the value first: at the baseline there is "
                                     "nothing to phase in."));
    }
    end_->setEnabled(moved && ending && !locked);
    reset_->setEnabled(moved && !locked);
    copy_->setEnabled(moved);
    const QString band = leverBand(*lever, setting.value);
    standing_->setText((band.isEmpty() ? QString() : band + QStringLiteral("  ·  ")) +
                       tr("baseline %1").arg(leverValue(*lever, lever->baseline.value)));
    sketch_->setSetting(*lever, setting);
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
    if (slider_)
        slider_->setFocus(Qt::OtherFocusReason);
}

}  // namespace kyosei
