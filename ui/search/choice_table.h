// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/choice/choice.h"
#include "model/simulation/policy_model.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <memory>
#include <vector>

namespace kyosei {

/// Packages beside each other in each case: what they come to and how far behind the best they are,
/// in words and colour; whether the case changes the choice; last, the most that each loses. UI
/// thread.
class ChoiceTable : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit ChoiceTable(std::shared_ptr<const PolicyModel> model, QObject* parent = nullptr);

    /// `heads`: what is said of each package beside its letter; may be empty.
    void setAnswer(std::shared_ptr<const choice::Answer> answer, choice::Question question,
                   const QStringList& heads);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] std::size_t packages() const { return question_.packages.size(); }
    [[nodiscard]] bool isWorst(int row) const;
    [[nodiscard]] const choice::Case& caseOf(int row) const;
    [[nodiscard]] QString textOf(int row, int column) const;
    [[nodiscard]] QString detailOf(int row, int column) const;
    [[nodiscard]] QVariant colourOf(int row, int column) const;

    std::shared_ptr<const PolicyModel> model_;
    std::shared_ptr<const choice::Answer> answer_;
    choice::Question question_;
    QStringList heads_;
    std::vector<std::size_t> rows_;  ///< places of cases in which only one thing differs
};

}  // namespace kyosei
