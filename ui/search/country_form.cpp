// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/country_form.h"

#include "ui/style/metrics.h"
#include "ui/text/data_text.h"
#include "ui/widgets/coalescing_spin_box.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace kyosei {

namespace {

constexpr double kNoLimit = -1;      ///< of a budget
constexpr double kMostMoney = 9999;  ///< billions a year

CoalescingSpinBox* budgetBox(QWidget* parent, const QString& name) {
    auto* box = new CoalescingSpinBox(CoalescingSpinBox::Kind::number, parent);
    box->setDecimalPlaces(1);
    box->setLimits(kNoLimit, kMostMoney);
    box->setSpecialValueText(CountryForm::tr("no limit"));
    box->showValue(kNoLimit);
    box->setAccessibleName(name);
    return box;
}

QLabel* heading(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setFont(scaledFont(parent->font(), 1, true));
    return label;
}

}  // namespace

CountryForm::CountryForm(std::shared_ptr<const PolicyModel> model, QWidget* parent)
    : QWidget(parent), model_(std::move(model)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing(*this));
    buildBudget(*column);
    buildCountries(*column);
    column->addStretch(1);
}

void CountryForm::buildBudget(QVBoxLayout& column) {
    budget_ = budgetBox(this, tr("All together at most"));
    auto* line = new QHBoxLayout;
    line->addWidget(new QLabel(tr("All together"), this), 1);
    line->addWidget(budget_);
    column.addWidget(heading(tr("At most, %1 a year", "unit of money")
                                 .arg(dataText("charts", model_->charts().headline().money.unit)),
                             this));
    column.addLayout(line);
    connect(budget_, &CoalescingSpinBox::edited, this, &CountryForm::changed);
}

void CountryForm::buildCountries(QVBoxLayout& column) {
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(spacing(*this) / 2);
    grid->setColumnStretch(0, 1);
    for (const std::string& actor : model_->levers().actors()) {
        const QString name = dataText("elements", model_->levers().actorName(actor));
        const bool assumed =
            std::ranges::any_of(model_->levers().cells(), [&](const LeverCell& cell) {
                return cell.assumption && cell.id.actor == actor;
            });
        Country country;
        country.moves = new QCheckBox(assumed ? QStringLiteral("%1 ◇").arg(name) : name, this);
        country.moves->setChecked(true);
        country.moves->setToolTip(tr("Without the tick, %1 stays as it is").arg(name));
        country.budget = budgetBox(this, tr("%1 at most").arg(name));
        const int row = static_cast<int>(countries_.size());
        grid->addWidget(country.moves, row, 0);
        grid->addWidget(country.budget, row, 1);
        connect(country.moves, &QCheckBox::toggled, country.budget, &QWidget::setEnabled);
        connect(country.moves, &QCheckBox::toggled, this, &CountryForm::changed);
        connect(country.budget, &CoalescingSpinBox::edited, this, &CountryForm::changed);
        countries_.push_back(country);
    }
    column.addLayout(grid);
}

std::set<std::string> CountryForm::staying() const {
    std::set<std::string> all;
    for (std::size_t i = 0; i < countries_.size(); ++i)
        if (!countries_[i].moves->isChecked())
            all.insert(model_->levers().actors()[i]);
    return all;
}

search::Budget CountryForm::budget() const {
    search::Budget budget;
    if (budget_->value() >= 0)
        budget.all = budget_->value();
    for (std::size_t i = 0; i < countries_.size(); ++i)
        if (countries_[i].moves->isChecked() && countries_[i].budget->value() >= 0)
            budget.actors[model_->levers().actors()[i]] = countries_[i].budget->value();
    return budget;
}

}  // namespace kyosei
