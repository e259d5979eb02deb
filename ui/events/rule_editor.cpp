// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/rule_editor.h"

#include "ui/document/document.h"
#include "ui/events/rule_action.h"
#include "ui/events/rule_condition.h"
#include "ui/events/rule_edit.h"
#include "ui/style/metrics.h"
#include "ui/text/rule_text.h"
#include "ui/widgets/card.h"

#include <QLabel>
#include <QVBoxLayout>

namespace kyosei {

RuleEditor::RuleEditor(Document& document, std::size_t number, QWidget* parent)
    : QWidget(parent), edit_(new RuleEdit(document, number, this)),
      condition_(new RuleCondition(*edit_, this)), action_(new RuleAction(*edit_, this)),
      firing_(new QLabel(this)) {
    setFocusProxy(condition_);
    firing_->setWordWrap(true);
    firing_->setAccessibleName(tr("When rule %1 fires").arg(number + 1));
    setMuted(*firing_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing(*this));
    column->addWidget(condition_);
    column->addWidget(action_);
    column->addWidget(firing_);
    connect(edit_, &RuleEdit::dragging, this, &RuleEditor::dragging);
}

void RuleEditor::showRule() {
    condition_->showRule();
    action_->showRule();
}

void RuleEditor::showFiring(const RunView& view) {
    if (!edit_->exists())
        return;
    const QString fires = firingText(view, edit_->number());
    firing_->setText(edit_->rule().acts()
                         ? fires
                         : tr("It moves nothing yet: add levers, or countries whose "
                              "levers go back to the baseline. %1")
                               .arg(fires));
}

}  // namespace kyosei
