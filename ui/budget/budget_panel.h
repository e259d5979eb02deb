// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/spending.h"
#include "ui/widgets/deck_panel.h"

#include <vector>

class QCheckBox;
class QGridLayout;
class QLabel;

namespace kyosei {

class Document;
class CoalescingSpinBox;
class SpendingBar;

/// What the scenario costs beyond the baseline, by government, and the limit that the user sets.
/// Owned by the main window.
class BudgetPanel : public DeckPanel {
    Q_OBJECT

public:
    explicit BudgetPanel(Document& document, QWidget* parent = nullptr);
    void setSpending(const Spending& spending);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Column {
        QLabel* last;  ///< a year in the last year
        QLabel* perYear;
        QLabel* peak;
        QLabel* total;
        SpendingBar* bar;
    };
    QWidget* buildTable();
    QWidget* buildLimit();
    Column addColumn(QGridLayout& grid, int column, const QString& name, bool strong);
    static void fill(const Column& column, const ExtraCost& cost, double largest);
    void showScenario();
    void colour();

    Document& document_;
    std::vector<Column> columns_;  ///< one per government, then all
    std::vector<QLabel*> muted_;
    QLabel* period_ = nullptr;
    QLabel* lastYear_ = nullptr;
    QCheckBox* limited_ = nullptr;
    CoalescingSpinBox* limit_ = nullptr;
    QLabel* verdict_ = nullptr;
    bool over_ = false;
};

}  // namespace kyosei
