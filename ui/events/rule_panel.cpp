// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/rule_panel.h"

#include "ui/document/document.h"
#include "ui/events/rule_editor.h"
#include "ui/style/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kyosei {

namespace {

/// A rule to begin with: watches the first indicator, in the middle of its range.
PolicyRule freshRule(const Document& document) {
    PolicyRule rule;
    const auto& watched = document.model().shocks().rules().watched();
    if (!watched.empty()) {
        rule.watch = watched.front().id;
        rule.level = (watched.front().minimum + watched.front().maximum) / 2;
    }
    rule.from = document.presentYear();
    return rule;
}

}  // namespace

RulePanel::RulePanel(Document& document, QWidget* parent)
    : DeckPanel(tr("Rules: if this happens, then that is done"), parent), document_(document),
      list_(new QVBoxLayout), empty_(new QWidget(this)), scroll_(new QScrollArea(this)),
      add_(new QPushButton(tr("Add Rule"), this)) {
    setObjectName(QStringLiteral("rules"));
    add_->setObjectName(QStringLiteral("addRule"));
    titleLine()->insertWidget(2, add_);
    // In the middle of the panel, large enough not to look lost there.
    auto* none =
        new QLabel(tr("A rule watches an indicator and moves levers when it passes a level: "
                      "governments that respond to events, instead of plans that do not."));
    none->setWordWrap(true);
    none->setAlignment(Qt::AlignCenter);
    none->setFont(scaledFont(font(), 1.1));
    setMuted(*none);
    auto* first = new QPushButton(tr("Add the First Rule"));
    connect(first, &QPushButton::clicked, this, &RulePanel::addRule);
    auto* middle = new QVBoxLayout(empty_);
    middle->setSpacing(3 * spacing(*this));
    middle->addStretch(2);
    middle->addWidget(none);
    middle->addWidget(first, 0, Qt::AlignHCenter);
    middle->addStretch(3);

    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(list_);
    column->addStretch(1);
    list_->setSpacing(3 * spacing(*this));
    scroll_->setWidget(content);
    content->setAutoFillBackground(false);
    scroll_->viewport()->setAutoFillBackground(false);
    body()->addWidget(empty_, 1);
    body()->addWidget(scroll_, 1);

    connect(add_, &QPushButton::clicked, this, &RulePanel::addRule);
    connect(&document_, &Document::scenarioChanged, this, &RulePanel::showScenario);
    showScenario();
}

void RulePanel::addRule() {
    std::vector<PolicyRule> rules = document_.scenario().rules;
    rules.push_back(freshRule(document_));
    document_.setRules(std::move(rules), tr("add a rule"));
    if (!editors_.isEmpty())
        editors_.last()->setFocus();
}

void RulePanel::setRunView(const RunView& view) {
    view_ = view;
    for (RuleEditor* editor : std::as_const(editors_))
        editor->showFiring(view_);
}

void RulePanel::showScenario() {
    const std::vector<PolicyRule>& rules = document_.scenario().rules;
    const auto count = static_cast<qsizetype>(rules.size());
    while (editors_.size() > count) {
        // Later, because the button that was just pressed may be in there.
        RuleEditor* last = editors_.takeLast();
        last->hide();
        last->deleteLater();
    }
    while (editors_.size() < count) {
        auto* editor = new RuleEditor(document_, static_cast<std::size_t>(editors_.size()));
        connect(editor, &RuleEditor::dragging, this, &RulePanel::dragging);
        list_->addWidget(editor);
        editors_.append(editor);
    }
    for (RuleEditor* editor : std::as_const(editors_)) {
        editor->showRule();
        editor->showFiring(view_);
    }
    empty_->setVisible(editors_.isEmpty());
    scroll_->setVisible(!editors_.isEmpty());
    add_->setVisible(!editors_.isEmpty());
    add_->setEnabled(rules.size() < document_.model().shocks().rules().capacity());
    add_->setToolTip(add_->isEnabled()
                         ? tr("Add a rule that moves levers when an indicator passes a level")
                         : tr("The model can hold no more rules"));
}

}  // namespace kyosei
