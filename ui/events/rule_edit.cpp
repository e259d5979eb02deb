// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/rule_edit.h"

#include "ui/document/document.h"
#include "ui/widgets/coalescing_spin_box.h"

#include <utility>
#include <vector>

namespace kyosei {

RuleEdit::RuleEdit(Document& document, std::size_t number, QObject* parent)
    : QObject(parent), document_(document), number_(number) {}

bool RuleEdit::exists() const {
    return number_ < document_.scenario().rules.size();
}

const PolicyRule& RuleEdit::rule() const {
    return document_.scenario().rules[number_];
}

void RuleEdit::change(const std::string& field, const std::function<void(PolicyRule&)>& change) {
    if (!exists())
        return;
    std::vector<PolicyRule> rules = document_.scenario().rules;
    change(rules[number_]);
    const std::string subject =
        field.empty() ? std::string() : "rule/" + std::to_string(number_) + '/' + field;
    document_.setRules(std::move(rules), tr("rule %1").arg(number_ + 1), subject);
}

void RuleEdit::remove() {
    if (!exists())
        return;
    std::vector<PolicyRule> rules = document_.scenario().rules;
    rules.erase(rules.begin() + static_cast<std::ptrdiff_t>(number_));
    document_.setRules(std::move(rules), tr("remove rule %1").arg(number_ + 1));
}

void RuleEdit::connectBox(CoalescingSpinBox& box, const std::string& field,
                          const std::function<void(PolicyRule&, double)>& change) {
    connect(&box, &CoalescingSpinBox::editStarted, this, [this] {
        document_.beginGesture();
        emit dragging(true);
    });
    connect(&box, &CoalescingSpinBox::editEnded, this, [this] { emit dragging(false); });
    connect(&box, &CoalescingSpinBox::edited, this, [this, field, change](double value) {
        this->change(field, [&](PolicyRule& changed) { change(changed, value); });
    });
}

}  // namespace kyosei
