// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/rule_action.h"

#include "model/policy/bundled_scenarios.h"
#include "ui/document/document.h"
#include "ui/events/rule_edit.h"
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

}  // namespace

RuleAction::RuleAction(RuleEdit& edit, QWidget* parent)
    : QWidget(parent), edit_(edit),
      ramp_(new CoalescingSpinBox(CoalescingSpinBox::Kind::years, this)),
      duration_(new CoalescingSpinBox(CoalescingSpinBox::Kind::years, this)),
      back_(new QLabel(this)), moveArea_(new QWidget(this)) {
    fill();
    layOut();
    edit_.connectBox(*ramp_, "ramp",
                     [](PolicyRule& changed, double value) { changed.ramp = value; });
    edit_.connectBox(*duration_, "duration", [](PolicyRule& changed, double value) {
        changed.duration = value > 0 ? std::optional(std::max(1.0, value)) : std::nullopt;
    });
}

void RuleAction::fill() {
    const QString name = tr("Rule %1").arg(edit_.number() + 1);
    ramp_->setAccessibleName(tr("%1: years over which the levers move").arg(name));
    ramp_->setLimits(0, kLongestRamp);
    ramp_->setSpecialValueText(tr("at once"));
    ramp_->setSuffix(tr(" years"));
    duration_->setAccessibleName(tr("%1: years for which the levers stay there").arg(name));
    duration_->setLimits(0, kLongestAction);
    duration_->setSpecialValueText(tr("good", "stay there for good"));
    duration_->setSuffix(tr(" years"));
}

QToolButton* RuleAction::menuButton(const QString& text, void (RuleAction::*fillMenu)(QMenu*)) {
    auto* menu = new QMenu(this);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, fillMenu] {
        menu->clear();
        (this->*fillMenu)(menu);
    });
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void RuleAction::layOut() {
    const QString name = tr("Rule %1").arg(edit_.number() + 1);
    QToolButton* lever = menuButton(tr("Add Lever"), &RuleAction::fillLeverMenu);
    QToolButton* package = menuButton(tr("Levers of a Scenario"), &RuleAction::fillPackageMenu);
    QToolButton* baseline = menuButton(tr("Back to Baseline"), &RuleAction::fillBaselineMenu);
    lever->setAccessibleName(tr("%1: add a lever").arg(name));
    package->setAccessibleName(tr("%1: take the levers of a scenario").arg(name));
    baseline->setAccessibleName(tr("%1: countries whose levers go back to the baseline").arg(name));

    auto* line = new QHBoxLayout;
    line->setSpacing(spacing(*this));
    line->addSpacing(lines(*this, 1.2));
    line->addWidget(new QLabel(tr("then over", "over so many years"), this));
    line->addWidget(ramp_);
    line->addWidget(new QLabel(tr("move, and stay there for", "levers move"), this));
    line->addWidget(duration_);
    line->addWidget(lever);
    line->addWidget(package);
    line->addWidget(baseline);
    line->addStretch(1);
    auto* rows = new QHBoxLayout;
    rows->addSpacing(lines(*this, 1.2));
    moves_ = new QGridLayout(moveArea_);
    moves_->setContentsMargins(0, 0, 0, 0);
    moves_->setHorizontalSpacing(2 * spacing(*this));
    moves_->setColumnStretch(3, 1);
    rows->addWidget(moveArea_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing(*this));
    column->addLayout(line);
    column->addLayout(rows);
    back_->setWordWrap(true);
    back_->setIndent(lines(*this, 1.2));
    column->addWidget(back_);
}

void RuleAction::showRule() {
    const PolicyRule& rule = edit_.rule();
    ramp_->showValue(rule.ramp);
    duration_->showValue(rule.duration.value_or(0));
    QStringList countries;
    for (const std::string& actor : rule.toBaseline)
        countries << dataText("elements", edit_.document().levers().actorName(actor));
    back_->setText(tr("All other levers go back to the baseline: %1.")
                       .arg(countries.join(QStringLiteral(", "))));
    back_->setVisible(!countries.isEmpty());
    showMoves();
}

void RuleAction::showMoves() {
    const auto& moves = edit_.rule().moves;
    std::vector<LeverId> wanted;
    for (const auto& [id, value] : moves)
        wanted.push_back(id);
    if (wanted == shown_) {
        int row = 0;
        for (const auto& [id, value] : moves)
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
    for (const auto& [id, value] : moves)
        if (edit_.document().levers().find(id) && edit_.document().levers().row(id.lever))
            addMove(id, value, row++);
    moveArea_->setVisible(row > 0);
}

void RuleAction::addMove(const LeverId& id, double value, int row) {
    const LeverTable& levers = edit_.document().levers();
    const LeverCell& cell = *levers.find(id);
    const QString title = tr("%1 · %2", "lever · country")
                              .arg(dataText("levers", levers.row(id.lever)->title),
                                   dataText("elements", levers.actorName(id.actor)));
    auto* box = new CoalescingSpinBox(CoalescingSpinBox::Kind::number, moveArea_);
    box->setDecimalPlaces(cell.decimals);
    box->setLimits(cell.minimum, cell.maximum);
    box->setSingleStep(cell.step);
    box->setSuffix(leverUnit(cell));
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
    edit_.connectBox(*box, "lever/" + id.lever + '/' + id.actor,
                     [id](PolicyRule& changed, double moved) { changed.moves[id] = moved; });
    connect(drop, &QToolButton::clicked, this, [this, id] {
        edit_.change({}, [&](PolicyRule& changed) { changed.moves.erase(id); });
    });
}

void RuleAction::fillLeverMenu(QMenu* menu) {
    for (const LeverRow& row : edit_.document().levers().rows()) {
        QMenu* sub = menu->addMenu(dataText("levers", row.title));
        for (const auto& index : row.cells) {
            if (!index)
                continue;
            const LeverCell& cell = edit_.document().levers().cells()[*index];
            QAction* action = sub->addAction(
                dataText("elements", edit_.document().levers().actorName(cell.id.actor)), this,
                [this, id = cell.id, to = cell.maximum] {
                    edit_.change({}, [&](PolicyRule& changed) { changed.moves[id] = to; });
                });
            action->setEnabled(!edit_.rule().moves.contains(cell.id));
        }
    }
}

void RuleAction::fillPackageMenu(QMenu* menu) {
    const auto bundled =
        bundledScenarios(edit_.document().levers(), edit_.document().model().shocks());
    if (!bundled)
        return;
    for (const BundledScenario& each : *bundled) {
        if (each.scenario.levers.empty())
            continue;
        menu->addAction(dataText("scenarios", each.scenario.title), this,
                        [this, levers = each.scenario.levers] {
                            edit_.change({}, [&](PolicyRule& changed) {
                                changed.moves.clear();
                                for (const auto& [id, setting] : levers)
                                    changed.moves[id] = setting.value;
                            });
                        });
    }
}

void RuleAction::fillBaselineMenu(QMenu* menu) {
    for (const std::string& actor : edit_.document().levers().actors()) {
        QAction* action =
            menu->addAction(dataText("elements", edit_.document().levers().actorName(actor)));
        action->setCheckable(true);
        action->setChecked(edit_.rule().toBaseline.contains(actor));
        connect(action, &QAction::triggered, this, [this, actor](bool on) {
            edit_.change({}, [&](PolicyRule& changed) {
                if (on)
                    changed.toBaseline.insert(actor);
                else
                    changed.toBaseline.erase(actor);
            });
        });
    }
}

}  // namespace kyosei
