// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/rule_condition.h"

#include "ui/document/document.h"
#include "ui/events/rule_edit.h"
#include "ui/style/metrics.h"
#include "ui/text/data_text.h"
#include "ui/widgets/coalescing_spin_box.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace kyosei {

namespace {

constexpr double kLongestHold = 30;  ///< years of holding

}  // namespace

RuleCondition::RuleCondition(RuleEdit& edit, QWidget* parent)
    : QWidget(parent), edit_(edit), watched_(new QComboBox(this)), pair_(new QComboBox(this)),
      direction_(new QComboBox(this)),
      level_(new CoalescingSpinBox(CoalescingSpinBox::Kind::number, this)), unit_(new QLabel(this)),
      from_(new CoalescingSpinBox(CoalescingSpinBox::Kind::years, this)),
      hold_(new CoalescingSpinBox(CoalescingSpinBox::Kind::years, this)) {
    setFocusProxy(watched_);
    fill();
    layOut();
    connect(watched_, &QComboBox::activated, this, &RuleCondition::watch);
    connect(pair_, &QComboBox::activated, this, [this](int index) {
        const auto& pairs = edit_.document().model().shocks().rules().pairs();
        edit_.change({}, [&](PolicyRule& changed) {
            changed.pair = pairs[static_cast<std::size_t>(index)];
        });
    });
    connect(direction_, &QComboBox::activated, this, [this](int index) {
        edit_.change({}, [&](PolicyRule& changed) { changed.above = index == 1; });
    });
    edit_.connectBox(*level_, "level",
                     [](PolicyRule& changed, double value) { changed.level = value; });
    edit_.connectBox(*from_, "from",
                     [](PolicyRule& changed, double value) { changed.from = value; });
    edit_.connectBox(*hold_, "hold",
                     [](PolicyRule& changed, double value) { changed.hold = value; });
}

void RuleCondition::fill() {
    const PolicyModel& model = edit_.document().model();
    const RuleTable& rules = model.shocks().rules();
    const QString name = tr("Rule %1").arg(edit_.number() + 1);
    for (const WatchedIndicator& each : rules.watched())
        watched_->addItem(dataText("shocks", each.title));
    for (const std::string& pair : rules.pairs())
        pair_->addItem(dataText("elements", model.charts().elementTitle(pair)));
    direction_->addItems({tr("falls below"), tr("rises above")});
    watched_->setAccessibleName(tr("%1: what it watches").arg(name));
    pair_->setAccessibleName(tr("%1: which pair of countries").arg(name));
    direction_->setAccessibleName(tr("%1: direction").arg(name));
    level_->setAccessibleName(tr("%1: level").arg(name));
    from_->setAccessibleName(tr("%1: first year in which it may act").arg(name));
    hold_->setAccessibleName(tr("%1: years for which the condition has to hold").arg(name));
    from_->setLimits(edit_.document().presentYear(), model.program().simulation().stop);
    hold_->setLimits(0, kLongestHold);
    hold_->setSpecialValueText(tr("at once"));
    hold_->setSuffix(tr(" years in a row"));
}

void RuleCondition::layOut() {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(spacing(*this));
    auto* number = new QLabel(tr("<b>%1.</b> If").arg(edit_.number() + 1), this);
    number->setTextFormat(Qt::RichText);
    line->addWidget(number);
    line->addWidget(watched_);
    line->addWidget(pair_);
    line->addWidget(direction_);
    line->addWidget(level_);
    line->addWidget(unit_);
    line->addWidget(new QLabel(tr("from", "a year on"), this));
    line->addWidget(from_);
    line->addWidget(new QLabel(tr("on:", "from a year on"), this));
    line->addWidget(hold_);
    line->addStretch(1);
    auto* removal = new QToolButton(this);
    removal->setText(tr("Remove"));
    removal->setAutoRaise(true);
    removal->setFocusPolicy(Qt::StrongFocus);
    removal->setAccessibleName(tr("Remove rule %1").arg(edit_.number() + 1));
    line->addWidget(removal);
    connect(removal, &QToolButton::clicked, &edit_, &RuleEdit::remove);
}

void RuleCondition::watch(int index) {
    const RuleTable& rules = edit_.document().model().shocks().rules();
    const WatchedIndicator& watched = rules.watched()[static_cast<std::size_t>(index)];
    if (watched.id == edit_.rule().watch)
        return;
    edit_.change({}, [&](PolicyRule& changed) {
        changed.watch = watched.id;
        changed.level = (watched.minimum + watched.maximum) / 2;
        if (!watched.ofPairs)
            changed.pair.clear();
        else if (changed.pair.empty() && !rules.pairs().empty())
            changed.pair = rules.pairs().front();
    });
}

void RuleCondition::showRule() {
    const RuleTable& rules = edit_.document().model().shocks().rules();
    const PolicyRule& rule = edit_.rule();
    const WatchedIndicator* watched = rules.find(rule.watch);
    if (!watched)
        return;
    watched_->setCurrentIndex(static_cast<int>(watched - rules.watched().data()));
    const auto& pairs = rules.pairs();
    const auto pair = std::find(pairs.begin(), pairs.end(), rule.pair);
    pair_->setVisible(watched->ofPairs);
    if (pair != pairs.end())
        pair_->setCurrentIndex(static_cast<int>(pair - pairs.begin()));
    direction_->setCurrentIndex(rule.above ? 1 : 0);
    level_->setDecimalPlaces(watched->decimals);
    level_->setLimits(watched->minimum, watched->maximum);
    level_->setSingleStep(watched->step);
    level_->showValue(rule.level);
    unit_->setText(dataText("shocks", watched->unit));
    from_->showValue(rule.from);
    hold_->showValue(rule.hold);
}

}  // namespace kyosei
