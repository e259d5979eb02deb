// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/charts/user_charts.h"
#include "model/simulation/policy_model.h"

#include <QAbstractListModel>
#include <QDialog>

#include <memory>
#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListView;
class QListWidget;
class QPushButton;

namespace kyosei {

/// The variables of a model whose name or documentation contains every word searched for, by name.
class VariableListModel : public QAbstractListModel {
    Q_OBJECT
public:
    VariableListModel(const Program& program, QObject* parent);
    void setFilter(const QString& words);
    /// Null for a row that is not there.
    [[nodiscard]] const VariableInfo* variable(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    const Program& program_;
    std::vector<const VariableInfo*> rows_;
};

/// Puts a chart together: search a variable, choose its elements, add it as a line or divide a line
/// by it. Closes itself; does not block.
class OwnChartDialog : public QDialog {
    Q_OBJECT
public:
    OwnChartDialog(std::shared_ptr<const PolicyModel> model, QWidget* parent);
    void accept() override;

signals:
    void made(kyosei::OwnChart chart);

private:
    void build();
    void connectAll();
    void showVariable();
    void showLines();
    void addLine();
    void divideLine();
    [[nodiscard]] ModelValue chosenValue() const;
    [[nodiscard]] QString describe(const OwnLine& line) const;

    std::shared_ptr<const PolicyModel> model_;
    OwnChart chart_;
    VariableListModel* variables_;
    QLineEdit* search_;
    QListView* list_;
    QLabel* about_;
    QFormLayout* elementRows_;
    std::vector<QComboBox*> elements_;
    QPushButton* add_;
    QPushButton* divide_;
    QPushButton* remove_;
    QListWidget* chosen_;
    QLineEdit* title_;
    QPushButton* create_;
};

}  // namespace kyosei
