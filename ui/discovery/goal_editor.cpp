// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discovery/goal_editor.h"

#include "ui/style/metrics.h"
#include "ui/text/data_text.h"
#include "ui/text/goal_text.h"
#include "ui/widgets/number_box.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace kyosei {

using goals::Goal;

namespace {

constexpr double kLargestBound = 1e6;

/// The choices of the second box, in its order.
enum BoundChoice { atLeastLevel, atMostLevel, riseAtLeast, riseAtMost, noWorseThan };
enum WhenChoice { inYear, throughout };

}  // namespace

GoalEditor::GoalEditor(std::shared_ptr<const goals::GoalOutputs> outputs,
                       const ChartCatalogue& charts, QWidget* parent)
    : QWidget(parent), outputs_(std::move(outputs)), charts_(charts), output_(new QComboBox(this)),
      bound_(new QComboBox(this)), value_(new NumberBox(this)), when_(new QComboBox(this)),
      year_(new QSpinBox(this)), remove_(new QToolButton(this)) {
    fill();
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing(*this) / 2);
    auto* first = new QHBoxLayout;
    first->addWidget(output_, 1);
    first->addWidget(remove_);
    auto* second = new QHBoxLayout;
    second->addWidget(bound_, 1);
    second->addWidget(value_);
    second->addWidget(when_);
    second->addWidget(year_);
    rows->addLayout(first);
    rows->addLayout(second);
    connect(output_, &QComboBox::activated, this, [this](int row) {
        const goals::GoalOutput* output =
            outputs_->find(output_->itemData(row).toString().toStdString());
        if (output)
            emit outputChosen(*output);
    });
    connect(bound_, &QComboBox::activated, this, &GoalEditor::read);
    connect(when_, &QComboBox::activated, this, &GoalEditor::read);
    connect(value_, &QDoubleSpinBox::valueChanged, this, &GoalEditor::read);
    connect(year_, &QSpinBox::valueChanged, this, &GoalEditor::read);
    connect(remove_, &QAbstractButton::clicked, this, &GoalEditor::removed);
    for (QWidget* part : QList<QWidget*>{output_, bound_, value_, when_, year_})
        part->installEventFilter(this);
}

void GoalEditor::fill() {
    output_->setAccessibleName(tr("Number"));
    output_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    output_->setMinimumContentsLength(10);
    for (const HeadlineIndicator& number : charts_.headline().wholeFirst())
        if (const goals::GoalOutput* output = outputs_->find(number.slot))
            offer(*output);
    bound_->setAccessibleName(tr("Kind of goal"));
    bound_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    bound_->setMinimumContentsLength(7);
    bound_->addItems({tr("at least"), tr("at most"), tr("rises by at least"),
                      tr("rises by at most"), tr("no worse than without, but for")});
    value_->setAccessibleName(tr("Value"));
    value_->setRange(-kLargestBound, kLargestBound);
    value_->setKeyboardTracking(false);
    when_->setAccessibleName(tr("When"));
    when_->addItems({tr("in", "a year"), tr("until", "every year up to one")});
    year_->setAccessibleName(tr("Year"));
    year_->setRange(static_cast<int>(std::ceil(outputs_->presentYear())),
                    static_cast<int>(outputs_->lastYear()));
    year_->setKeyboardTracking(false);
    remove_->setText(QStringLiteral("✕"));
    remove_->setAutoRaise(true);
    remove_->setAccessibleName(tr("Without this goal"));
    remove_->setToolTip(remove_->accessibleName());
}

void GoalEditor::offer(const goals::GoalOutput& output) {
    const QString id = fromModel(output.id);
    if (output_->findData(id) < 0)
        output_->addItem(goalOutputName(output, charts_), id);
}

void GoalEditor::setRemovable(bool removable) {
    remove_->setVisible(removable);
}

void GoalEditor::setGoal(const Goal& goal) {
    goal_ = goal;
    show();
}

void GoalEditor::show() {
    const QSignalBlocker quiet[] = {QSignalBlocker(output_), QSignalBlocker(bound_),
                                    QSignalBlocker(value_), QSignalBlocker(when_),
                                    QSignalBlocker(year_)};
    offer(goal_.output);
    output_->setCurrentIndex(output_->findData(fromModel(goal_.output.id)));
    const bool least = goal_.side == Goal::Side::atLeast;
    const int kept = bound_->currentIndex();
    if (goal_.measure == Goal::Measure::level)
        bound_->setCurrentIndex(least ? atLeastLevel : atMostLevel);
    else if (kept != noWorseThan)
        bound_->setCurrentIndex(least ? riseAtLeast : riseAtMost);
    const int decimals = std::max(1, goal_.output.changes.decimals);
    value_->setDecimals(decimals);
    value_->setSingleStep(5 * std::pow(10.0, -decimals));
    const bool margin = bound_->currentIndex() == noWorseThan;
    value_->setMinimum(margin ? 0 : -kLargestBound);
    value_->setValue(margin ? std::abs(goal_.bound) : goal_.bound);
    when_->setCurrentIndex(goal_.inOneYear() ? inYear : throughout);
    year_->setValue(static_cast<int>(goal_.to));
}

void GoalEditor::read() {
    Goal goal = goal_;
    goal.to = year_->value();
    goal.from = when_->currentIndex() == inYear
                    ? goal.to
                    : std::min(std::ceil(outputs_->presentYear()), goal.to);
    const int choice = bound_->currentIndex();
    const bool level = choice == atLeastLevel || choice == atMostLevel;
    goal.bound = value_->value();
    if (choice == noWorseThan) {
        goal = goals::noWorse(goal.output, std::abs(goal.bound), goal.from, goal.to);
    } else {
        // A level is no size of a change, and the other way round.
        if (level != (goal.measure == Goal::Measure::level) && !level)
            goal.bound = 0;
        goal.measure = level ? Goal::Measure::level : Goal::Measure::change;
        goal.side = choice == atLeastLevel || choice == riseAtLeast ? Goal::Side::atLeast
                                                                    : Goal::Side::atMost;
    }
    if (choice == noWorseThan && goal_.measure == Goal::Measure::level)
        goal.bound = 0;
    const bool becameLevel = level && goal_.measure == Goal::Measure::change;
    goal_ = goal;
    show();
    if (becameLevel)
        emit outputChosen(goal_.output);
    else
        emit edited(goal_);
}

bool GoalEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn)
        emit entered();
    return QWidget::eventFilter(watched, event);
}

}  // namespace kyosei
