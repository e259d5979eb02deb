// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scenarios/comparison_rows.h"

#include <QAbstractTableModel>

#include <vector>

namespace kyosei {

/// Scenarios as columns: where they lead, how sure that is, what they cost, who gains and loses,
/// and which levers they move. Behind them the least, mean and most of their medians.
class ComparisonTable : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    /// The scenarios are those of the comparison, in its order.
    void setComparison(const PolicyModel& model, const Comparison& comparison,
                       const std::vector<Scenario>& scenarios);
    /// As shown, separated by tabs.
    [[nodiscard]] QString toText() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] bool isSection(int row) const;

private:
    std::vector<ComparisonRow> rows_;
    QStringList columns_;
};

}  // namespace kyosei
