// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/free_lever_form.h"

#include "ui/style/metrics.h"
#include "ui/text/data_text.h"
#include "ui/text/phrases.h"

#include <QAction>
#include <QCheckBox>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace kyosei {

FreeLeverForm::FreeLeverForm(std::shared_ptr<const PolicyModel> model, QWidget* parent)
    : QWidget(parent), model_(std::move(model)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing(*this));
    build(*column);
    column->addStretch(1);
}

void FreeLeverForm::build(QVBoxLayout& column) {
    assume_ = new QCheckBox(tr("Assume no change of policy (◇)"), this);
    assume_->setToolTip(
        tr("Levers whose movement assumes that a government changes its policy stay "
           "as they are"));
    connect(assume_, &QCheckBox::toggled, this, &FreeLeverForm::changed);
    column.addWidget(assume_);
    cuts_ = new QCheckBox(tr("Levers may be cut, too"), this);
    cuts_->setToolTip(tr("They may also go below their baseline, which saves money"));
    connect(cuts_, &QCheckBox::toggled, this, &FreeLeverForm::changed);
    column.addWidget(cuts_);
    levers_ = new QToolButton(this);
    levers_->setPopupMode(QToolButton::InstantPopup);
    levers_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    leverMenu_ = new QMenu(levers_);
    for (const LeverRow& row : model_->levers().rows()) {
        QAction* action = leverMenu_->addAction(asActionText(dataText("levers", row.title)));
        action->setCheckable(true);
        action->setChecked(true);
        connect(action, &QAction::toggled, this, [this] {
            showLevers();
            emit changed();
        });
    }
    levers_->setMenu(leverMenu_);
    levers_->setToolTip(tr("Levers without a tick stay as they are, as do locked ones"));
    column.addWidget(levers_);
    showLevers();
}

void FreeLeverForm::showLevers() {
    const QList<QAction*> all = leverMenu_->actions();
    const auto free =
        std::ranges::count_if(all, [](QAction* action) { return action->isChecked(); });
    levers_->setText(free == all.size() ? tr("All levers may move")
                                        : tr("%1 of %2 levers may move").arg(free).arg(all.size()));
}

std::vector<search::FreeLever> FreeLeverForm::free(const Scenario& scenario,
                                                   const std::set<std::string>& staying) const {
    std::set<std::string> rows;
    for (std::size_t k = 0; k < model_->levers().rows().size(); ++k)
        if (!leverMenu_->actions()[static_cast<qsizetype>(k)]->isChecked())
            rows.insert(model_->levers().rows()[k].id);
    return search::freeLevers(
        model_->levers(), scenario,
        [&](const LeverCell& cell) {
            return staying.contains(cell.id.actor) || rows.contains(cell.id.lever) ||
                   (assume_->isChecked() && cell.assumption);
        },
        cuts_->isChecked());
}

}  // namespace kyosei
