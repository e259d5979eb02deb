// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/levers/lever_form.h"

#include "ui/document/document.h"
#include "ui/levers/lever_slider.h"
#include "ui/style/metrics.h"
#include "ui/text/budget_text.h"
#include "ui/text/lever_text.h"
#include "ui/widgets/coalescing_spin_box.h"
#include "ui/widgets/elided_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace kyosei {

namespace {

constexpr double kLongestRamp = 40;

}  // namespace

LeverForm::LeverForm(Document& document, QWidget* parent)
    : QWidget(parent), document_(document), sliderPlace_(new QWidget(this)),
      value_(new CoalescingSpinBox(CoalescingSpinBox::Kind::number, this)),
      start_(new CoalescingSpinBox(CoalescingSpinBox::Kind::years, this)),
      ramp_(new CoalescingSpinBox(CoalescingSpinBox::Kind::years, this)),
      end_(new CoalescingSpinBox(CoalescingSpinBox::Kind::years, this)),
      ends_(new QCheckBox(tr("Ends &in"), this)), standing_(new QLabel(this)),
      cost_(new ElidedLabel(this)) {
    ramp_->setLimits(0, kLongestRamp);
    cost_->setMaximumLines(1);
    value_->setAccessibleName(tr("Value"));
    start_->setAccessibleName(tr("Year the change begins"));
    ramp_->setAccessibleName(tr("Years until the change is complete"));
    end_->setAccessibleName(tr("Year the change is taken back"));
    layOut();
    connectBoxes();
}

void LeverForm::layOut() {
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
    const auto label = [this](const QString& text, QWidget* buddy) {
        auto* words = new QLabel(text, this);
        words->setBuddy(buddy);
        return words;
    };
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing(*this));
    layout->addWidget(sliderPlace_);
    layout->addLayout(line({value_, standing_}));
    layout->addLayout(
        line({label(tr("B&egins in"), start_), start_, label(tr("&complete after"), ramp_), ramp_,
              label(tr("years"), nullptr)}));
    layout->addLayout(line({ends_, end_}));
    layout->addWidget(cost_);
    layout->addStretch(1);
}

const LeverCell* LeverForm::cell() const {
    return document_.levers().find(id_);
}

void LeverForm::connectBoxes() {
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

void LeverForm::edit(void (*change)(LeverSetting&, double), double value) {
    const LeverCell* lever = cell();
    if (!lever)
        return;
    LeverSetting setting = document_.kept().setting(*lever);
    change(setting, value);
    document_.setLever(*lever, setting);
}

void LeverForm::showLever(const LeverId& id) {
    id_ = id;
    const LeverCell& lever = *cell();
    replaceSlider();
    const auto& simulation = document_.model().program().simulation();
    value_->setDecimalPlaces(lever.decimals);
    value_->setLimits(lever.minimum, lever.maximum);
    value_->setSingleStep(lever.step);
    value_->setSuffix(leverUnit(lever));
    for (CoalescingSpinBox* box : {start_, end_})
        box->setLimits(simulation.start, simulation.stop);
    showCost();
    showScenario();
}

void LeverForm::replaceSlider() {
    delete slider_;
    const LeverCell& lever = *cell();
    slider_ = new LeverSlider(
        LeverScale(lever),
        lever.assumption ? LeverSlider::Look::assumption : LeverSlider::Look::policy, sliderPlace_);
    slider_->setAccessibleName(dataText("levers", lever.title));
    sliderPlace_->layout()->addWidget(slider_);
    connect(slider_, &LeverSlider::editStarted, this, [this] {
        document_.beginGesture();
        emit dragging(true);
    });
    connect(slider_, &LeverSlider::editEnded, this, [this] { emit dragging(false); });
    connect(slider_, &LeverSlider::lockToggled, this, &LeverForm::lockToggled);
    connect(slider_, &LeverSlider::typed, value_, &CoalescingSpinBox::typeFirst);
    connect(slider_, &LeverSlider::valueEdited, this, [this](double value) {
        if (const LeverCell* current = cell())
            document_.setLeverValue(*current, value);
    });
}

void LeverForm::followInTabOrder(QWidget& before) {
    setTabOrder(&before, slider_);
    setTabOrder(slider_, value_);
}

void LeverForm::setSpending(const Spending& spending) {
    spending_ = spending;
    showCost();
}

void LeverForm::showCost() {
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

void LeverForm::showScenario() {
    const LeverCell* lever = cell();
    if (!lever || !slider_)
        return;
    const LeverSetting setting = document_.scenario().setting(*lever);
    const bool moved = document_.scenario().levers.contains(id_);
    const bool locked = document_.scenario().isLocked(id_);
    slider_->setLocked(locked);
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
    const QString band = leverBand(*lever, setting.value);
    standing_->setText((band.isEmpty() ? QString() : band + QStringLiteral("  ·  ")) +
                       tr("baseline %1").arg(leverValue(*lever, lever->baseline.value)));
}

}  // namespace kyosei
