// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/rule_editor.h"

#include "ui/document/document.h"
#include "ui/style/metrics.h"
#include "ui/text/data_text.h"
#include "ui/text/rule_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/coalescing_spin_box.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace kyosei {

namespace {

constexpr double kLongestHold = 30;  ///< years of holding

}  // namespace

RuleEditor::RuleEditor(Document& document, std::size_t number, QWidget* parent)
    : QWidget(parent), document_(document), number_(number), watched_(new QComboBox(this)),
      pair_(new QComboBox(this)), direction_(new QComboBox(this)),
      level_(new CoalescingSpinBox(CoalescingSpinBox::Kind::number, this)), unit_(new QLabel(this)),
      from_(new CoalescingSpinBox(CoalescingSpinBox::Kind::years, this)),
      hold_(new CoalescingSpinBox(CoalescingSpinBox::Kind::years, this)),
      ramp_(new CoalescingSpinBox(CoalescingSpinBox::Kind::years, this)),
      duration_(new CoalescingSpinBox(CoalescingSpinBox::Kind::years, this)),
      baseline_(new QToolButton(this)), back_(new QLabel(this)), moveArea_(new QWidget(this)),
      firing_(new QLabel(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing(*this));
    setFocusProxy(watched_);
    buildCondition();
    buildAction();
    firing_->setWordWrap(true);
    firing_->setAccessibleName(tr("When rule %1 fires").arg(number + 1));
    setMuted(*firing_);
    column->addWidget(firing_);
}

void RuleEditor::buildCondition() {
    const RuleTable& rules = document_.model().shocks().rules();
    const QString name = tr("Rule %1").arg(number_ + 1);
    for (const WatchedIndicator& each : rules.watched())
        watched_->addItem(dataText("shocks", each.title));
    for (const std::string& pair : rules.pairs())
        pair_->addItem(dataText("elements", document_.model().charts().elementTitle(pair)));
    direction_->addItems({tr("falls below"), tr("rises above")});
    watched_->setAccessibleName(tr("%1: what it watches").arg(name));
    pair_->setAccessibleName(tr("%1: which pair of countries").arg(name));
    direction_->setAccessibleName(tr("%1: direction").arg(name));
    level_->setAccessibleName(tr("%1: level").arg(name));
    from_->setAccessibleName(tr("%1: first year in which it may act").arg(name));
    hold_->setAccessibleName(tr("%1: years for which the condition has to hold").arg(name));
    from_->setLimits(document_.presentYear(), document_.model().program().simulation().stop);
    hold_->setLimits(0, kLongestHold);
    hold_->setSpecialValueText(tr("at once"));
    hold_->setSuffix(tr(" years in a row"));

    auto* head = new QLabel(tr("<b>%1.</b> If").arg(number_ + 1), this);
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing(*this));
    line->addWidget(head);
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
    removal->setAccessibleName(tr("Remove rule %1").arg(number_ + 1));
    line->addWidget(removal);
    static_cast<QVBoxLayout*>(layout())->addLayout(line);

    connect(removal, &QToolButton::clicked, this, &RuleEditor::remove);
    connect(watched_, &QComboBox::activated, this, &RuleEditor::watch);
    connect(pair_, &QComboBox::activated, this, [this](int index) {
        const auto& pairs = document_.model().shocks().rules().pairs();
        edit("",
             [&](PolicyRule& changed) { changed.pair = pairs[static_cast<std::size_t>(index)]; });
    });
    connect(direction_, &QComboBox::activated, this, [this](int index) {
        edit("", [&](PolicyRule& changed) { changed.above = index == 1; });
    });
    connectBox(level_, "level", [](PolicyRule& changed, double value) { changed.level = value; });
    connectBox(from_, "from", [](PolicyRule& changed, double value) { changed.from = value; });
    connectBox(hold_, "hold", [](PolicyRule& changed, double value) { changed.hold = value; });
}

void RuleEditor::connectBox(CoalescingSpinBox* box, const char* field,
                            std::function<void(PolicyRule&, double)> change) {
    connect(box, &CoalescingSpinBox::editStarted, this, [this] {
        document_.beginGesture();
        emit dragging(true);
    });
    connect(box, &CoalescingSpinBox::editEnded, this, [this] { emit dragging(false); });
    connect(box, &CoalescingSpinBox::edited, this, [this, field, change](double value) {
        edit(field, [&](PolicyRule& changed) { change(changed, value); });
    });
}

const PolicyRule& RuleEditor::rule() const {
    return document_.scenario().rules[number_];
}

void RuleEditor::edit(const char* field, const std::function<void(PolicyRule&)>& change) {
    if (showing_ || number_ >= document_.scenario().rules.size())
        return;
    std::vector<PolicyRule> rules = document_.scenario().rules;
    change(rules[number_]);
    std::string subject(field);
    if (!subject.empty())
        subject = "rule/" + std::to_string(number_) + '/' + subject;
    document_.setRules(std::move(rules), tr("rule %1").arg(number_ + 1), subject);
}

void RuleEditor::watch(int index) {
    const RuleTable& rules = document_.model().shocks().rules();
    const WatchedIndicator& watched = rules.watched()[static_cast<std::size_t>(index)];
    if (watched.id == rule().watch)
        return;
    edit("", [&](PolicyRule& changed) {
        changed.watch = watched.id;
        changed.level = (watched.minimum + watched.maximum) / 2;
        if (!watched.ofPairs)
            changed.pair.clear();
        else if (changed.pair.empty() && !rules.pairs().empty())
            changed.pair = rules.pairs().front();
    });
}

void RuleEditor::remove() {
    std::vector<PolicyRule> rules = document_.scenario().rules;
    rules.erase(rules.begin() + static_cast<std::ptrdiff_t>(number_));
    document_.setRules(std::move(rules), tr("remove rule %1").arg(number_ + 1));
}

void RuleEditor::showRule() {
    const RuleTable& rules = document_.model().shocks().rules();
    const WatchedIndicator* watched = rules.find(rule().watch);
    if (!watched)
        return;
    showing_ = true;
    watched_->setCurrentIndex(static_cast<int>(watched - rules.watched().data()));
    const auto& pairs = rules.pairs();
    const auto pair = std::find(pairs.begin(), pairs.end(), rule().pair);
    pair_->setVisible(watched->ofPairs);
    if (pair != pairs.end())
        pair_->setCurrentIndex(static_cast<int>(pair - pairs.begin()));
    direction_->setCurrentIndex(rule().above ? 1 : 0);
    level_->setDecimalPlaces(watched->decimals);
    level_->setLimits(watched->minimum, watched->maximum);
    level_->setSingleStep(watched->step);
    level_->showValue(rule().level);
    unit_->setText(dataText("shocks", watched->unit));
    from_->showValue(rule().from);
    hold_->showValue(rule().hold);
    ramp_->showValue(rule().ramp);
    duration_->showValue(rule().duration.value_or(0));
    QStringList countries;
    for (const std::string& actor : rule().toBaseline)
        countries << dataText("elements", document_.levers().actorName(actor));
    back_->setText(tr("All other levers go back to the baseline: %1.")
                       .arg(countries.join(QStringLiteral(", "))));
    back_->setVisible(!countries.isEmpty());
    showMoves();
    showing_ = false;
}

void RuleEditor::showFiring(const RunView& view) {
    if (number_ >= document_.scenario().rules.size())
        return;
    firing_->setText(rule().acts() ? firingText(view, number_)
                                   : tr("It moves nothing yet: add levers, or countries whose "
                                        "levers go back to the baseline. %1")
                                         .arg(firingText(view, number_)));
}

}  // namespace kyosei
