// SPDX-License-Identifier: GPL-3.0-or-later
// What a rule does: the levers it moves, and the menus to choose them from.
#include "model/policy/bundled_scenarios.h"
#include "ui/document/document.h"
#include "ui/events/rule_editor.h"
#include "ui/style/metrics.h"
#include "ui/text/data_text.h"
#include "ui/text/lever_text.h"
#include "ui/widgets/coalescing_spin_box.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace kyosei {

namespace {

constexpr double kLongestRamp = 30;  ///< years of ramping
constexpr double kLongestAction = 99;

QToolButton* menuButton(const QString& text, QMenu* menu, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

}  // namespace

void RuleEditor::buildAction() {
    const QString name = tr("Rule %1").arg(number_ + 1);
    ramp_->setAccessibleName(tr("%1: years over which the levers move").arg(name));
    ramp_->setLimits(0, kLongestRamp);
    ramp_->setSpecialValueText(tr("at once"));
    ramp_->setSuffix(tr(" years"));
    duration_->setAccessibleName(tr("%1: years for which the levers stay there").arg(name));
    duration_->setLimits(0, kLongestAction);
    duration_->setSpecialValueText(tr("good", "stay there for good"));
    duration_->setSuffix(tr(" years"));

    const auto menuOf = [this](void (RuleEditor::*fill)(QMenu*)) {
        auto* menu = new QMenu(this);
        connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
            menu->clear();
            (this->*fill)(menu);
        });
        return menu;
    };
    auto* lever = menuButton(tr("Add Lever"), menuOf(&RuleEditor::fillLeverMenu), this);
    auto* package =
        menuButton(tr("Levers of a Scenario"), menuOf(&RuleEditor::fillPackageMenu), this);
    baseline_->setText(tr("Back to Baseline"));
    baseline_->setMenu(menuOf(&RuleEditor::fillBaselineMenu));
    baseline_->setPopupMode(QToolButton::InstantPopup);
    baseline_->setFocusPolicy(Qt::StrongFocus);
    lever->setAccessibleName(tr("%1: add a lever").arg(name));
    package->setAccessibleName(tr("%1: take the levers of a scenario").arg(name));
    baseline_->setAccessibleName(
        tr("%1: countries whose levers go back to the baseline").arg(name));

    auto* line = new QHBoxLayout;
    line->setSpacing(spacing(*this));
    line->addSpacing(lines(*this, 1.2));
    line->addWidget(new QLabel(tr("then over", "over so many years"), this));
    line->addWidget(ramp_);
    line->addWidget(new QLabel(tr("move, and stay there for", "levers move"), this));
    line->addWidget(duration_);
    line->addWidget(lever);
    line->addWidget(package);
    line->addWidget(baseline_);
    line->addStretch(1);
    auto* rows = new QHBoxLayout;
    rows->addSpacing(lines(*this, 1.2));
    moves_ = new QGridLayout(moveArea_);
    moves_->setContentsMargins(0, 0, 0, 0);
    moves_->setHorizontalSpacing(2 * spacing(*this));
    moves_->setColumnStretch(3, 1);
    rows->addWidget(moveArea_, 1);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addLayout(line);
    column->addLayout(rows);
    back_->setWordWrap(true);
    back_->setIndent(lines(*this, 1.2));
    column->addWidget(back_);

    connectBox(ramp_, "ramp", [](PolicyRule& changed, double value) { changed.ramp = value; });
    connectBox(duration_, "duration", [](PolicyRule& changed, double value) {
        changed.duration = value > 0 ? std::optional(std::max(1.0, value)) : std::nullopt;
    });
}

void RuleEditor::showMoves() {
    std::vector<LeverId> wanted;
    for (const auto& [id, value] : rule().moves)
        wanted.push_back(id);
    if (wanted == shown_) {
        int row = 0;
        for (const auto& [id, value] : rule().moves)
            if (auto* item = moves_->itemAtPosition(row++, 1))
                static_cast<CoalescingSpinBox*>(item->widget())->showValue(value);
        return;
    }
    shown_ = wanted;
    while (QLayoutItem* item = moves_->takeAt(0)) {
        // Later, because the button that was just pressed is in there.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    int row = 0;
    for (const auto& [id, value] : rule().moves) {
        const LeverCell* cell = document_.levers().find(id);
        const LeverRow* lever = document_.levers().row(id.lever);
        if (!cell || !lever)
            continue;
        const QString title =
            tr("%1 · %2", "lever · country")
                .arg(dataText("levers", lever->title),
                     dataText("elements", document_.levers().actorName(id.actor)));
        auto* box = new CoalescingSpinBox(CoalescingSpinBox::Kind::number, moveArea_);
        box->setDecimalPlaces(cell->decimals);
        box->setLimits(cell->minimum, cell->maximum);
        box->setSingleStep(cell->step);
        box->setSuffix(leverUnit(*cell));
        box->showValue(value);
        box->setAccessibleName(title);
        auto* drop = new QToolButton(moveArea_);
        drop->setText(tr("Remove"));
        drop->setAutoRaise(true);
        drop->setFocusPolicy(Qt::StrongFocus);
        drop->setAccessibleName(tr("Remove %1").arg(title));
        moves_->addWidget(new QLabel(title, moveArea_), row, 0);
        moves_->addWidget(box, row, 1);
        moves_->addWidget(drop, row, 2);
        ++row;
        const std::string field = "lever/" + id.lever + '/' + id.actor;
        connect(box, &CoalescingSpinBox::editStarted, this, [this] {
            document_.beginGesture();
            emit dragging(true);
        });
        connect(box, &CoalescingSpinBox::editEnded, this, [this] { emit dragging(false); });
        connect(box, &CoalescingSpinBox::edited, this, [this, id, field](double moved) {
            edit(field.c_str(), [&](PolicyRule& changed) { changed.moves[id] = moved; });
        });
        connect(drop, &QToolButton::clicked, this,
                [this, id] { edit("", [&](PolicyRule& changed) { changed.moves.erase(id); }); });
    }
    moveArea_->setVisible(row > 0);
}

void RuleEditor::fillLeverMenu(QMenu* menu) {
    for (const LeverRow& row : document_.levers().rows()) {
        QMenu* sub = menu->addMenu(dataText("levers", row.title));
        for (const auto& index : row.cells) {
            if (!index)
                continue;
            const LeverCell& cell = document_.levers().cells()[*index];
            QAction* action =
                sub->addAction(dataText("elements", document_.levers().actorName(cell.id.actor)),
                               this, [this, id = cell.id, to = cell.maximum] {
                                   edit("", [&](PolicyRule& changed) { changed.moves[id] = to; });
                               });
            action->setEnabled(!rule().moves.contains(cell.id));
        }
    }
}

void RuleEditor::fillPackageMenu(QMenu* menu) {
    const auto bundled = bundledScenarios(document_.levers(), document_.model().shocks());
    if (!bundled)
        return;
    for (const BundledScenario& each : *bundled) {
        if (each.scenario.levers.empty())
            continue;
        menu->addAction(dataText("scenarios", each.scenario.title), this,
                        [this, levers = each.scenario.levers] {
                            edit("", [&](PolicyRule& changed) {
                                changed.moves.clear();
                                for (const auto& [id, setting] : levers)
                                    changed.moves[id] = setting.value;
                            });
                        });
    }
}

void RuleEditor::fillBaselineMenu(QMenu* menu) {
    for (const std::string& actor : document_.levers().actors()) {
        QAction* action =
            menu->addAction(dataText("elements", document_.levers().actorName(actor)));
        action->setCheckable(true);
        action->setChecked(rule().toBaseline.contains(actor));
        connect(action, &QAction::triggered, this, [this, actor](bool on) {
            edit("", [&](PolicyRule& changed) {
                if (on)
                    changed.toBaseline.insert(actor);
                else
                    changed.toBaseline.erase(actor);
            });
        });
    }
}

}  // namespace kyosei
