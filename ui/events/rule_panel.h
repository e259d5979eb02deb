// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/run_view.h"
#include "ui/widgets/deck_panel.h"

#include <QList>

class QPushButton;
class QScrollArea;

namespace kyosei {

class Document;
class RuleEditor;

/// The if-then rules of the scenario, to add, change and remove, each with when it fires. Owned by
/// the main window.
class RulePanel : public DeckPanel {
    Q_OBJECT

public:
    explicit RulePanel(Document& document, QWidget* parent = nullptr);
    void setRunView(const RunView& view);

signals:
    void dragging(bool dragging);

private:
    void addRule();
    void showScenario();

    Document& document_;
    RunView view_;
    QVBoxLayout* list_;
    QWidget* empty_;  ///< what is said and offered while there is no rule
    QScrollArea* scroll_;
    QPushButton* add_;
    QList<RuleEditor*> editors_;
};

}  // namespace kyosei
