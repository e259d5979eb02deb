// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/live/ensemble_worker.h"
#include "model/outcomes/comparison.h"
#include "model/simulation/policy_model.h"
#include "ui/run/background.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QProgressBar;
class QTableView;

namespace kyosei {

class ComparisonTable;

/// Any number of scenarios side by side in a table. Not modal; deletes itself when closed.
class ComparisonWindow : public QDialog {
    Q_OBJECT
public:
    ComparisonWindow(std::shared_ptr<const PolicyModel> model, EnsembleSource ensemble,
                     QWidget* parent = nullptr);
    /// `beliefs`: what the members weigh by what is believed now; empty if that is nothing else
    /// than what the program ships with. Used unless switched off.
    void compare(std::vector<Scenario> scenarios, std::vector<double> beliefs = {},
                 bool sameShocks = true);
    [[nodiscard]] const ComparisonTable& table() const { return *table_; }

private:
    void start();
    void showResult(Result<Comparison> compared);
    /// So wide that no column is cut, as far as the screen allows.
    void makeRoom();
    void saveCsv();

    std::shared_ptr<const PolicyModel> model_;
    std::vector<Scenario> scenarios_;
    std::vector<double> beliefs_;
    Comparison comparison_;   ///< the last result
    bool sameShocks_ = true;  ///< see ComparisonOptions
    ComparisonTable* table_;
    QTableView* view_;
    QLabel* note_;
    QCheckBox* believing_;
    QProgressBar* progress_;
    EnsembleSource ensemble_;
    BackgroundTask comparing_;
};

}  // namespace kyosei
