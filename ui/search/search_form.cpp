// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/search_form.h"

#include "ui/search/country_form.h"
#include "ui/search/free_lever_form.h"
#include "ui/search/goal_form.h"
#include "ui/style/metrics.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/segmented_switch.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace kyosei {

SearchForm::SearchForm(std::shared_ptr<const PolicyModel> model, QWidget* parent)
    : QWidget(parent), goal_(new GoalForm(model)), countries_(new CountryForm(model)),
      levers_(new FreeLeverForm(std::move(model))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing(*this));
    auto* choice =
        new SegmentedSwitch(tr("What is asked"), {tr("Goal"), tr("Countries"), tr("Levers")}, this);
    column->addWidget(choice, 0, Qt::AlignLeft);
    const std::array<QScrollArea*, 3> areas{scrolling(goal_), scrolling(countries_),
                                            scrolling(levers_)};
    for (QScrollArea* area : areas)
        column->addWidget(area, 1);
    const auto show = [areas](int chosen) {
        for (std::size_t i = 0; i < areas.size(); ++i)
            areas[i]->setVisible(static_cast<int>(i) == chosen);
    };
    connect(choice, &SegmentedSwitch::chosen, this, show);
    show(0);
    connect(goal_, &GoalForm::changed, this, &SearchForm::changed);
    connect(countries_, &CountryForm::changed, this, &SearchForm::changed);
    connect(levers_, &FreeLeverForm::changed, this, &SearchForm::changed);
}

void SearchForm::setOutput(Slot slot) {
    goal_->setOutput(slot);
}

void SearchForm::setScenario(const Scenario& scenario, std::shared_ptr<const RunResult> run) {
    scenario_ = scenario;
    goal_->setScenario(scenario, std::move(run));
}

search::Request SearchForm::request() const {
    search::Request wanted;
    wanted.start = scenario_;
    wanted.goals = goal_->goals();
    wanted.wanted = goal_->share();
    wanted.budget = countries_->budget();
    wanted.free = levers_->free(scenario_, countries_->staying());
    wanted.effort = search::Effort::onAllProcessors();
    return wanted;
}

}  // namespace kyosei
