// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/policy/session_log.h"
#include "ui/widgets/deck_panel.h"

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace kyosei {

class TimeMachine;
class TimeMachineStore;
class TimeMachineTable;

/// The steps of the session with their branches: go to any, name it, write questions, predictions,
/// findings and decisions down, save the log. Takes the place of the levers. Owned by the main
/// window.
class TimeMachinePanel : public DeckPanel {
    Q_OBJECT
public:
    TimeMachinePanel(TimeMachine& machine, TimeMachineStore& store, QWidget* parent = nullptr);

signals:
    /// Something to tell: it worked, or not.
    void reported(QString text, bool problem);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildList();
    QWidget* buildDetails();
    void showStep();
    void showCurrent();
    void addEntry();
    void askForFile();
    [[nodiscard]] std::size_t selected() const;

    TimeMachine& machine_;
    TimeMachineStore& store_;
    TimeMachineTable* table_;
    QTableView* list_;
    QPushButton* go_;
    QPushButton* earlier_;
    QLineEdit* name_;
    QLabel* said_;
    QComboBox* kind_;
    QLineEdit* text_;
};

}  // namespace kyosei
