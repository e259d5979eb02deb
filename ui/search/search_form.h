// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/request.h"
#include "model/simulation/policy_model.h"

#include <QWidget>

#include <memory>

namespace kyosei {

class CountryForm;
class FreeLeverForm;
class GoalForm;

/// What is wanted and what is not to be touched: goals and in how many futures; the budget in all
/// and of each country, and which countries stay as they are; which levers may move. UI thread.
class SearchForm : public QWidget {
    Q_OBJECT
public:
    explicit SearchForm(std::shared_ptr<const PolicyModel> model, QWidget* parent = nullptr);

    /// What sliders, locks and shocks say now; `run` is what that comes to, for the chart.
    void setScenario(const Scenario& scenario, std::shared_ptr<const RunResult> run);
    [[nodiscard]] search::Request request() const;
    /// What a chart or a number shows is what is wanted.
    void setOutput(Slot slot);

signals:
    /// The user changed something.
    void changed();

private:
    Scenario scenario_;
    GoalForm* goal_;
    CountryForm* countries_;
    FreeLeverForm* levers_;
};

}  // namespace kyosei
