// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/workspace/chart_years.h"

#include "ui/charts/workspace/chart_link.h"
#include "ui/text/format.h"

#include <QActionGroup>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QSpinBox>

namespace kyosei {

namespace {

constexpr int kFewestYears = 2;

}  // namespace

QString yearsText(const std::optional<YearRange>& years) {
    return years ? ChartYearsMenu::tr("%1–%2").arg(formatYear(years->from), formatYear(years->to))
                 : ChartYearsMenu::tr("All years");
}

ChartYearsMenu::ChartYearsMenu(ChartLink& link, YearRange whole, double present, double horizon,
                               QWidget* parent)
    : QMenu(tr("&Years Shown"), parent), link_(link), whole_(whole), group_(new QActionGroup(this)),
      other_(nullptr) {
    group_->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    addChoice(tr("&All (%1)").arg(yearsText(whole)), std::nullopt);
    const YearRange past{whole.from, present};
    const YearRange future{present, whole.to};
    const YearRange near{present, horizon};
    addChoice(tr("&Until Now (%1)").arg(yearsText(past)), past);
    addChoice(tr("&From Now (%1)").arg(yearsText(future)), future);
    addChoice(tr("From Now to the &Horizon (%1)").arg(yearsText(near)), near);
    other_ = addAction(tr("&Other Years…"), this, &ChartYearsMenu::askForYears);
    other_->setCheckable(true);
    connect(&link_, &ChartLink::yearsChanged, this, &ChartYearsMenu::tick);
    tick();
}

void ChartYearsMenu::addChoice(const QString& text, const std::optional<YearRange>& years) {
    QAction* action = group_->addAction(text);
    action->setCheckable(true);
    action->setData(yearsText(years));
    addAction(action);
    connect(action, &QAction::triggered, this, [this, years] {
        link_.setYears(years);
        tick();
    });
}

void ChartYearsMenu::tick() {
    const QString shown = yearsText(link_.years());
    bool found = false;
    for (QAction* action : group_->actions()) {
        action->setChecked(action->data().toString() == shown);
        found = found || action->isChecked();
    }
    other_->setChecked(!found);
}

void ChartYearsMenu::askForYears() {
    tick();
    auto* dialog =
        new ChartYearsDialog(whole_, link_.years().value_or(whole_), parentWidget()->window());
    connect(dialog, &ChartYearsDialog::chosen, this,
            [this](YearRange years) { link_.setYears(years); });
    dialog->open();
}

ChartYearsDialog::ChartYearsDialog(YearRange whole, YearRange now, QWidget* parent)
    : QDialog(parent), from_(new QSpinBox(this)), to_(new QSpinBox(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Years Shown"));
    const int first = static_cast<int>(whole.from);
    const int last = static_cast<int>(whole.to);
    from_->setRange(first, last - kFewestYears);
    to_->setRange(first + kFewestYears, last);
    from_->setValue(static_cast<int>(now.from));
    to_->setValue(static_cast<int>(now.to));
    from_->setAccessibleName(tr("First year"));
    to_->setAccessibleName(tr("Last year"));
    // Neither year passes the other.
    connect(from_, &QSpinBox::valueChanged, to_,
            [this](int year) { to_->setMinimum(year + kFewestYears); });
    connect(to_, &QSpinBox::valueChanged, from_,
            [this](int year) { from_->setMaximum(year - kFewestYears); });
    from_->setMaximum(to_->value() - kFewestYears);
    to_->setMinimum(from_->value() + kFewestYears);

    auto* form = new QFormLayout(this);
    form->addRow(tr("&First year"), from_);
    form->addRow(tr("&Last year"), to_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit chosen({static_cast<double>(from_->value()), static_cast<double>(to_->value())});
        accept();
    });
}

}  // namespace kyosei
