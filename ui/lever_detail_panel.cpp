// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lever_detail_panel.h"

#include "ui/document.h"
#include "ui/gesture_box.h"
#include "ui/help_context.h"
#include "ui/lever_slider.h"
#include "ui/lever_text.h"
#include "ui/metrics.h"
#include "ui/phase_sketch.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTextBrowser>
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
      reset_(new QPushButton(tr("Back to baseline"), this)),
      copy_(new QPushButton(tr("Copy to all countries"), this)), sketch_(new PhaseSketch(this)),
      text_(new QTextBrowser(this)) {
    country_->setAccessibleName(tr("Country"));
    country_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    titleLine()->insertWidget(1, country_);
    titleLine()->insertWidget(3, reset_);
    titleLine()->insertWidget(4, copy_);
    auto* guide = new QPushButton(tr("&Guide"), this);
    guide->setToolTip(tr("Examples, what to watch, evidence for and against (F1)"));
    titleLine()->insertWidget(5, guide);
    connect(guide, &QPushButton::clicked, this, [this] { emit guideWanted(helpPageOf(this)); });

    auto* columns = new QHBoxLayout;
    columns->setSpacing(3 * padding());
    columns->addWidget(buildForm(), 3);
    columns->addWidget(sketch_, 3);
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
    connect(copy_, &QPushButton::clicked, this, [this] {
        if (const LeverCell* lever = cell())
            document_.copyToRow(*lever);
    });
    connect(&document_, &Document::scenarioChanged, this, &LeverDetailPanel::showScenario);
}

const LeverCell* LeverDetailPanel::cell() const {
    return document_.levers().find(id_);
}

QWidget* LeverDetailPanel::buildForm() {
    auto* place = new QWidget(this);
    value_ = new GestureBox(GestureBox::Kind::number, place);
    start_ = new GestureBox(GestureBox::Kind::years, place);
    ramp_ = new GestureBox(GestureBox::Kind::years, place);
    end_ = new GestureBox(GestureBox::Kind::years, place);
    ends_ = new QCheckBox(tr("Taken &back in"), place);
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
    layout->addStretch(1);
    return place;
}

void LeverDetailPanel::connectBoxes() {
    for (GestureBox* box : {value_, start_, ramp_, end_}) {
        connect(box, &GestureBox::gestureStarted, this, [this] {
            document_.beginGesture();
            emit dragging(true);
        });
        connect(box, &GestureBox::gestureEnded, this, [this] { emit dragging(false); });
    }
    connect(value_, &GestureBox::edited, this, [this](double value) {
        // The box rounds; what reads like the baseline is the baseline, to the last bit.
        if (const LeverCell* lever = cell()) {
            const double baseline = lever->baseline.value;
            const bool same = leverNumber(*lever, value) == leverNumber(*lever, baseline);
            document_.setLeverValue(*lever, same ? baseline : value);
        }
    });
    connect(start_, &GestureBox::edited, this, [this](double year) {
        edit(
            [](LeverSetting& s, double v) {
                s.start = v;
                s.end = std::max(s.end, v);
            },
            year);
    });
    connect(ramp_, &GestureBox::edited, this,
            [this](double years) { edit([](LeverSetting& s, double v) { s.ramp = v; }, years); });
    connect(end_, &GestureBox::edited, this, [this](double year) {
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
    for (GestureBox* box : {start_, end_})
        box->setLimits(simulation.start, simulation.stop);
    sketch_->setYears(lever->baseline.start - kHistoryShown, simulation.stop);
    fillText();
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
    connect(slider_, &LeverSlider::gestureStarted, this, [this] {
        document_.beginGesture();
        emit dragging(true);
    });
    connect(slider_, &LeverSlider::gestureEnded, this, [this] { emit dragging(false); });
    connect(slider_, &LeverSlider::valueEdited, this, [this](double value) {
        if (const LeverCell* current = cell())
            document_.setLeverValue(*current, value);
    });
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
    paragraph(tr("Cost and risk."), row.costNote);
    paragraph(tr("Needs consent."), row.consentNote);
    paragraph(tr("Evidence:"), row.evidence);
    text += dataText("levers", row.guide);
    text_->setMarkdown(text);
}

void LeverDetailPanel::showScenario() {
    const LeverCell* lever = cell();
    if (!lever || !slider_)
        return;
    const LeverSetting setting = document_.scenario().setting(*lever);
    const bool moved = document_.scenario().levers.contains(id_);
    const bool ending = setting.end <= document_.model().program().simulation().stop;
    slider_->showValue(setting.value);
    value_->showValue(setting.value);
    start_->showValue(setting.start);
    ramp_->showValue(setting.ramp);
    end_->showValue(ending ? setting.end : document_.model().charts().headline().horizon);
    ends_->setChecked(ending);
    for (QWidget* box : {static_cast<QWidget*>(start_), static_cast<QWidget*>(ramp_),
                         static_cast<QWidget*>(ends_)}) {
        box->setEnabled(moved);
        box->setToolTip(moved ? QString()
                              : tr("Change the value first: at the baseline there is "
                                   "nothing to phase in."));
    }
    end_->setEnabled(moved && ending);
    reset_->setEnabled(moved);
    copy_->setEnabled(moved);
    const QString band = leverBand(*lever, setting.value);
    standing_->setText((band.isEmpty() ? QString() : band + QStringLiteral("  ·  ")) +
                       tr("baseline %1").arg(leverValue(*lever, lever->baseline.value)));
    sketch_->setSetting(*lever, setting);
}

void LeverDetailPanel::showEvent(QShowEvent* event) {
    DeckPanel::showEvent(event);
    if (slider_)
        slider_->setFocus(Qt::OtherFocusReason);
}

}  // namespace kyosei
