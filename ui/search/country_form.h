// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/request.h"
#include "model/simulation/policy_model.h"

#include <QWidget>

#include <memory>
#include <set>
#include <string>
#include <vector>

class QCheckBox;
class QVBoxLayout;

namespace kyosei {

class CoalescingSpinBox;

/// Who may move and pay: the budget in all, and for each country its budget and whether it stays as
/// it is. UI thread.
class CountryForm : public QWidget {
    Q_OBJECT
public:
    explicit CountryForm(std::shared_ptr<const PolicyModel> model, QWidget* parent = nullptr);

    /// Those that stay as they are.
    [[nodiscard]] std::set<std::string> staying() const;
    [[nodiscard]] search::Budget budget() const;

signals:
    /// The user changed something.
    void changed();

private:
    struct Country {
        QCheckBox* moves = nullptr;
        CoalescingSpinBox* budget = nullptr;
    };

    void buildBudget(QVBoxLayout& column);
    void buildCountries(QVBoxLayout& column);

    std::shared_ptr<const PolicyModel> model_;
    CoalescingSpinBox* budget_ = nullptr;
    std::vector<Country> countries_;  ///< as LeverTable::actors()
};

}  // namespace kyosei
