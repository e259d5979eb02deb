// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outcomes/comparison.h"
#include "model/simulation/policy_model.h"

#include <QAbstractTableModel>

#include <memory>

namespace kyosei {

/// Scenarios as columns: where they lead, how sure that is, what they cost, who gains and loses,
/// and which levers they move. Behind them the least, mean and most of their medians.
class ComparisonTable : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    /// The scenarios are those of the comparison, in its order.
    void setComparison(const PolicyModel& model, std::shared_ptr<const Comparison> comparison,
                       const std::vector<Scenario>& scenarios);
    /// As shown, separated by tabs.
    [[nodiscard]] QString toText() const;
    /// All numbers with their units: one row per scenario and quantity.
    [[nodiscard]] QString toCsv() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] bool isSection(int row) const;

private:
    struct Row {
        QString heading;
        QStringList cells;   ///< baseline, scenarios, least, mean, most; empty: a section
        bool moved = false;  ///< a lever: emphasise what differs
    };
    void addNumbers(const Comparison& comparison);
    void addCosts(const Comparison& comparison);
    void addLevers(const PolicyModel& model, const std::vector<Scenario>& scenarios);
    void addSplits(const PolicyModel& model, const std::vector<Scenario>& scenarios);
    void addRules(const PolicyModel& model, const std::vector<Scenario>& scenarios);
    [[nodiscard]] QString actors(const ComparedScenario& scenario, bool gains) const;

    std::vector<Row> rows_;
    QStringList columns_;
    QStringList actorNames_;
    MoneyUnit money_;
    std::string costUnit_;  ///< as files name it
    std::shared_ptr<const Comparison> comparison_;
};

}  // namespace kyosei
