// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/goal_form.h"

#include "ui/search/goal_line.h"
#include "ui/search/search_text.h"
#include "ui/style/metrics.h"
#include "ui/text/goal_text.h"
#include "ui/widgets/coalescing_spin_box.h"
#include "ui/widgets/paragraph.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace kyosei {

namespace {

constexpr double kMostShown = 99999;  ///< of a number of a chart
constexpr double kHundredFutures = 100;

}  // namespace

GoalForm::GoalForm(std::shared_ptr<const PolicyModel> model, QWidget* parent)
    : QWidget(parent), model_(std::move(model)),
      outputs_(model_->charts(), model_->program(), model_->presentYear()) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing(*this));
    buildGoal(*column);
    suit();
}

void GoalForm::buildGoal(QVBoxLayout& column) {
    output_ = new QComboBox(this);
    output_->setAccessibleName(tr("Number"));
    output_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    output_->setMinimumContentsLength(14);
    fillOutputs();
    wording_ = new QComboBox(this);
    wording_->setAccessibleName(tr("Wording"));
    wording_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    wording_->setMinimumContentsLength(12);
    wording_->addItems({tr("at least"), tr("at most"), tr("higher by at least"),
                        tr("lower by at least"), tr("no worse than without a package")});
    wording_->setCurrentIndex(static_cast<int>(Wording::higher));
    bound_ = new CoalescingSpinBox(CoalescingSpinBox::Kind::number, this);
    bound_->setAccessibleName(tr("Value"));
    year_ = new CoalescingSpinBox(CoalescingSpinBox::Kind::years, this);
    year_->setAccessibleName(tr("Year"));
    year_->setLimits(std::ceil(outputs_.presentYear()) + 1, outputs_.lastYear());
    year_->showValue(outputs_.horizon());
    column.addWidget(output_);
    column.addWidget(wording_);
    auto* when = new QHBoxLayout;
    when->addWidget(bound_, 1);
    when->addWidget(new QLabel(tr("in"), this));
    when->addWidget(year_);
    column.addLayout(when);
    buildFurther(column, *when);
    share_ = new CoalescingSpinBox(CoalescingSpinBox::Kind::number, this);
    share_->setDecimalPlaces(0);
    share_->setLimits(1, 99);
    share_->showValue(80);
    share_->setAccessibleName(tr("In at least so many of 100 futures"));
    auto* often = new QHBoxLayout;
    often->addWidget(new QLabel(tr("in at least", "so many of 100 futures"), this));
    often->addWidget(share_);
    often->addWidget(new QLabel(tr("of 100 futures"), this));
    often->addStretch(1);
    column.addLayout(often);
    line_ = new GoalLine(this);
    column.addWidget(line_, 1);
    connect(output_, &QComboBox::currentIndexChanged, this, [this] {
        suit();
        tell();
    });
    connect(wording_, &QComboBox::currentIndexChanged, this, [this] {
        suit();
        tell();
    });
    for (CoalescingSpinBox* box : {bound_, year_, share_})
        connect(box, &CoalescingSpinBox::edited, this, &GoalForm::tell);
    connect(line_, &GoalLine::dragged, this, &GoalForm::takeDragged);
}

void GoalForm::buildFurther(QVBoxLayout& column, QHBoxLayout& goal) {
    furtherList_ = new QWidget(this);
    auto* list = new QVBoxLayout(furtherList_);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(spacing(*this) / 2);
    column.addWidget(furtherList_);
    addGoal_ = new QToolButton(this);
    addGoal_->setText(QStringLiteral("+"));
    addGoal_->setAccessibleName(tr("And another goal"));
    addGoal_->setToolTip(
        tr("And another goal: keep this one, and say what is to be reached at once with it"));
    goal.addWidget(addGoal_);
    connect(addGoal_, &QToolButton::clicked, this, &GoalForm::addGoal);
    showFurther();
}

void GoalForm::addGoal() {
    further_.push_back(goal());
    // Another number, so that what is edited is another goal; the separator is none.
    for (int next = output_->currentIndex() + 1; next < output_->count(); ++next)
        if (output_->itemData(next).isValid()) {
            output_->setCurrentIndex(next);
            break;
        }
    showFurther();
    tell();
}

void GoalForm::showFurther() {
    for (QWidget* old :
         furtherList_->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        old->hide();
        old->deleteLater();
    }
    for (std::size_t place = 0; place < further_.size(); ++place) {
        auto* row = new QWidget(furtherList_);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        const QString text = goalText(*model_, further_[place]);
        QLabel* label = paragraphIn(*row);
        label->setText(tr("and %1", "a further goal").arg(text));
        auto* away = new QToolButton(row);
        away->setText(QStringLiteral("✕"));
        away->setAutoRaise(true);
        away->setAccessibleName(tr("Take away: %1", "a goal").arg(text));
        away->setToolTip(away->accessibleName());
        line->addWidget(label, 1);
        line->addWidget(away);
        furtherList_->layout()->addWidget(row);
        connect(away, &QToolButton::clicked, this, [this, place] {
            further_.erase(further_.begin() + static_cast<std::ptrdiff_t>(place));
            showFurther();
            tell();
        });
    }
    constexpr std::size_t kMostFurther = 3;
    addGoal_->setEnabled(further_.size() < kMostFurther);
    furtherList_->setVisible(!further_.empty());
}

// The numbers of the headline first; then those of charts that are one line.
void GoalForm::fillOutputs() {
    const std::size_t headline = model_->charts().headline().outputs().size();
    for (std::size_t k = 0; k < outputs_.all().size(); ++k) {
        const goals::GoalOutput& one = outputs_.all()[k];
        if (k >= headline && (!one.element.empty() || !one.label.empty()))
            continue;
        output_->addItem(goalOutputName(one, model_->charts()), static_cast<int>(k));
        if (k + 1 == headline)
            output_->insertSeparator(output_->count());
    }
}

const goals::GoalOutput& GoalForm::output() const {
    const int index = std::max(0, output_->currentData().toInt());
    return outputs_.all()[static_cast<std::size_t>(index)];
}

GoalForm::Wording GoalForm::wording() const {
    return static_cast<Wording>(wording_->currentIndex());
}

double GoalForm::baselineIn(double year) const {
    return model_->baseline()->at(output().slot, year) * output().factor;
}

void GoalForm::suit() {
    const goals::GoalOutput& one = output();
    const double clear = one.changes.thresholds.clear;
    const bool level = wording() == Wording::atLeast || wording() == Wording::atMost;
    bound_->setDecimalPlaces(one.changes.decimals);
    bound_->setLimits(level ? -kMostShown : 0, kMostShown);
    bound_->setSingleStep(clear / 2);
    bound_->setEnabled(wording() != Wording::noWorse);
    const double now = baselineIn(year_->value());
    const double scale = std::pow(10, one.changes.decimals);
    const auto rounded = [&](double value) { return std::round(value * scale) / scale; };
    switch (wording()) {
    case Wording::atLeast: bound_->showValue(rounded(now + clear)); break;
    case Wording::atMost: bound_->showValue(rounded(now - clear)); break;
    case Wording::higher:
    case Wording::lower: bound_->showValue(clear); break;
    case Wording::noWorse: bound_->showValue(0); break;
    }
    bound_->setSuffix(QString());
    showGoal();
}

goals::Goal GoalForm::goal() const {
    goals::Goal wanted;
    wanted.output = output();
    wanted.from = wanted.to = year_->value();
    wanted.bound = bound_->value();
    switch (wording()) {
    case Wording::atLeast: break;
    case Wording::atMost: wanted.side = goals::Goal::Side::atMost; break;
    case Wording::higher: wanted.measure = goals::Goal::Measure::change; break;
    case Wording::lower:
        wanted.measure = goals::Goal::Measure::change;
        wanted.side = goals::Goal::Side::atMost;
        wanted.bound = -wanted.bound;
        break;
    case Wording::noWorse: return goals::noWorse(output(), 0, year_->value(), year_->value());
    }
    return wanted;
}

void GoalForm::setOutput(Slot slot) {
    for (int k = 0; k < output_->count(); ++k)
        if (output_->itemData(k).isValid() &&
            outputs_.all()[static_cast<std::size_t>(output_->itemData(k).toInt())].slot == slot)
            output_->setCurrentIndex(k);
}

void GoalForm::takeDragged(double level, double year) {
    year_->showValue(std::clamp(year, year_->minimum(), year_->maximum()));
    const double scale = std::pow(10, output().changes.decimals);
    const double change = std::round((level - baselineIn(year_->value())) * scale) / scale;
    if (wording() == Wording::noWorse)
        wording_->setCurrentIndex(static_cast<int>(Wording::higher));
    // A line dragged to the other side turns the wording round.
    if (change < 0 && wording() == Wording::higher)
        wording_->setCurrentIndex(static_cast<int>(Wording::lower));
    else if (change > 0 && wording() == Wording::lower)
        wording_->setCurrentIndex(static_cast<int>(Wording::higher));
    const bool isLevel = wording() == Wording::atLeast || wording() == Wording::atMost;
    bound_->showValue(isLevel ? std::round(level * scale) / scale : std::abs(change));
    tell();
}

void GoalForm::showGoal() {
    const goals::Goal wanted = goal();
    GoalPicture picture;
    const RunResult& baseline = *model_->baseline();
    picture.without = lineFrom(baseline.times(), baseline.series(wanted.output.slot),
                               outputs_.presentYear() - 5, wanted.output.factor);
    if (run_ && run_->has(wanted.output.slot) && !scenario_.isBaseline())
        picture.now = lineFrom(run_->times(), run_->series(wanted.output.slot),
                               outputs_.presentYear(), wanted.output.factor);
    picture.year = wanted.from;
    picture.bound = wanted.measure == goals::Goal::Measure::level
                        ? wanted.bound
                        : baselineIn(wanted.from) + wanted.bound;
    picture.atLeast = wanted.side == goals::Goal::Side::atLeast;
    line_->setPicture(picture, outputs_.presentYear() - 5, outputs_.lastYear());
    line_->setAccessibleDescription(goalText(*model_, wanted));
}

void GoalForm::setScenario(const Scenario& scenario, std::shared_ptr<const RunResult> run) {
    scenario_ = scenario;
    run_ = std::move(run);
    showGoal();
}

void GoalForm::tell() {
    showGoal();
    emit changed();
}

std::vector<goals::Goal> GoalForm::goals() const {
    std::vector<goals::Goal> all{goal()};
    for (const goals::Goal& one : further_)
        if (std::ranges::find(all, one) == all.end())
            all.push_back(one);
    return all;
}

double GoalForm::share() const {
    return share_->value() / kHundredFutures;
}

}  // namespace kyosei
