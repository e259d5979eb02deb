// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/search_form.h"

#include "ui/search/goal_line.h"
#include "ui/search/search_text.h"
#include "ui/style/metrics.h"
#include "ui/text/data_text.h"
#include "ui/text/goal_text.h"
#include "ui/text/phrases.h"
#include "ui/widgets/card.h"
#include "ui/widgets/coalescing_spin_box.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/segmented_switch.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <set>
#include <utility>

namespace kyosei {

namespace {

constexpr double kNoLimit = -1;       ///< of a budget
constexpr double kMostMoney = 9999;   ///< billions a year
constexpr double kMostShown = 99999;  ///< of a number of a chart
constexpr double kHundredFutures = 100;

CoalescingSpinBox* budgetBox(QWidget* parent, const QString& name) {
    auto* box = new CoalescingSpinBox(CoalescingSpinBox::Kind::number, parent);
    box->setDecimalPlaces(1);
    box->setLimits(kNoLimit, kMostMoney);
    box->setSpecialValueText(SearchForm::tr("no limit"));
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

SearchForm::SearchForm(std::shared_ptr<const PolicyModel> model, QWidget* parent)
    : QWidget(parent), model_(std::move(model)),
      outputs_(model_->charts(), model_->program(), model_->presentYear()) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing(*this));
    auto* choice =
        new SegmentedSwitch(tr("What is asked"), {tr("Goal"), tr("Countries"), tr("Levers")}, this);
    column->addWidget(choice, 0, Qt::AlignLeft);
    std::array<QScrollArea*, 3> areas{};
    std::array<QVBoxLayout*, 3> columns{};
    for (std::size_t i = 0; i < areas.size(); ++i) {
        auto* page = new QWidget(this);
        columns[i] = new QVBoxLayout(page);
        columns[i]->setContentsMargins(0, 0, 0, 0);
        columns[i]->setSpacing(spacing(*this));
        areas[i] = scrolling(page);
        column->addWidget(areas[i], 1);
    }
    buildGoal(*columns[0]);
    buildBudget(*columns[1]);
    buildCountries(*columns[1]);
    buildLevers(*columns[2]);
    columns[1]->addStretch(1);
    columns[2]->addStretch(1);
    const auto show = [areas](int chosen) {
        for (std::size_t i = 0; i < areas.size(); ++i)
            areas[i]->setVisible(static_cast<int>(i) == chosen);
    };
    connect(choice, &SegmentedSwitch::chosen, this, show);
    show(0);
    suit();
}

void SearchForm::buildGoal(QVBoxLayout& column) {
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
        connect(box, &CoalescingSpinBox::edited, this, &SearchForm::tell);
    connect(line_, &GoalLine::dragged, this, &SearchForm::takeDragged);
}

void SearchForm::buildFurther(QVBoxLayout& column, QHBoxLayout& goal) {
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
    connect(addGoal_, &QToolButton::clicked, this, &SearchForm::addGoal);
    showFurther();
}

void SearchForm::addGoal() {
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

void SearchForm::showFurther() {
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
        auto* label = new QLabel(tr("and %1", "a further goal").arg(text), row);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
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
void SearchForm::fillOutputs() {
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

void SearchForm::buildBudget(QVBoxLayout& column) {
    budget_ = budgetBox(this, tr("All together at most"));
    auto* line = new QHBoxLayout;
    line->addWidget(new QLabel(tr("All together"), this), 1);
    line->addWidget(budget_);
    column.addWidget(heading(tr("At most, %1 a year", "unit of money")
                                 .arg(dataText("charts", model_->charts().headline().money.unit)),
                             this));
    column.addLayout(line);
    connect(budget_, &CoalescingSpinBox::edited, this, &SearchForm::tell);
}

void SearchForm::buildCountries(QVBoxLayout& column) {
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
        connect(country.moves, &QCheckBox::toggled, this, &SearchForm::tell);
        connect(country.budget, &CoalescingSpinBox::edited, this, &SearchForm::tell);
        countries_.push_back(country);
    }
    column.addLayout(grid);
}

void SearchForm::buildLevers(QVBoxLayout& column) {
    assume_ = new QCheckBox(tr("Assume no change of policy (◇)"), this);
    assume_->setToolTip(
        tr("Levers whose movement assumes that a government changes its policy stay "
           "as they are"));
    connect(assume_, &QCheckBox::toggled, this, &SearchForm::tell);
    column.addWidget(assume_);
    cuts_ = new QCheckBox(tr("Levers may be cut, too"), this);
    cuts_->setToolTip(tr("They may also go below their baseline, which saves money"));
    connect(cuts_, &QCheckBox::toggled, this, &SearchForm::tell);
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
            tell();
        });
    }
    levers_->setMenu(leverMenu_);
    levers_->setToolTip(tr("Levers without a tick stay as they are, as do locked ones"));
    column.addWidget(levers_);
    showLevers();
}

void SearchForm::showLevers() {
    const QList<QAction*> all = leverMenu_->actions();
    const auto free =
        std::ranges::count_if(all, [](QAction* action) { return action->isChecked(); });
    levers_->setText(free == all.size() ? tr("All levers may move")
                                        : tr("%1 of %2 levers may move").arg(free).arg(all.size()));
}

const goals::GoalOutput& SearchForm::output() const {
    const int index = std::max(0, output_->currentData().toInt());
    return outputs_.all()[static_cast<std::size_t>(index)];
}

SearchForm::Wording SearchForm::wording() const {
    return static_cast<Wording>(wording_->currentIndex());
}

double SearchForm::baselineIn(double year) const {
    return model_->baseline()->at(output().slot, year) * output().factor;
}

void SearchForm::suit() {
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

goals::Goal SearchForm::goal() const {
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

void SearchForm::setOutput(Slot slot) {
    for (int k = 0; k < output_->count(); ++k)
        if (output_->itemData(k).isValid() &&
            outputs_.all()[static_cast<std::size_t>(output_->itemData(k).toInt())].slot == slot)
            output_->setCurrentIndex(k);
}

void SearchForm::takeDragged(double level, double year) {
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

void SearchForm::showGoal() {
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

void SearchForm::tell() {
    showGoal();
    emit changed();
}

void SearchForm::setScenario(const Scenario& scenario, std::shared_ptr<const RunResult> run) {
    scenario_ = scenario;
    run_ = std::move(run);
    showGoal();
}

search::Request SearchForm::request() const {
    search::Request wanted;
    wanted.start = scenario_;
    wanted.goals = {goal()};
    for (const goals::Goal& one : further_)
        if (std::ranges::find(wanted.goals, one) == wanted.goals.end())
            wanted.goals.push_back(one);
    wanted.wanted = share_->value() / kHundredFutures;
    if (budget_->value() >= 0)
        wanted.budget.all = budget_->value();
    std::set<std::string> staying;
    const std::vector<std::string>& actors = model_->levers().actors();
    for (std::size_t i = 0; i < actors.size(); ++i) {
        if (!countries_[i].moves->isChecked())
            staying.insert(actors[i]);
        else if (countries_[i].budget->value() >= 0)
            wanted.budget.actors[actors[i]] = countries_[i].budget->value();
    }
    std::set<std::string> rows;
    for (std::size_t k = 0; k < model_->levers().rows().size(); ++k)
        if (!leverMenu_->actions()[static_cast<qsizetype>(k)]->isChecked())
            rows.insert(model_->levers().rows()[k].id);
    wanted.free = search::freeLevers(
        model_->levers(), scenario_,
        [&](const LeverCell& cell) {
            return staying.contains(cell.id.actor) || rows.contains(cell.id.lever) ||
                   (assume_->isChecked() && cell.assumption);
        },
        cuts_->isChecked());
    wanted.effort = search::Effort::onAllProcessors();
    return wanted;
}

}  // namespace kyosei
