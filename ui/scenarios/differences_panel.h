// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/deck_panel.h"

#include <QList>

class QAction;
class QGridLayout;
class QScrollArea;
class QToolButton;

namespace kyosei {

class Document;
struct Difference;

/// Lists everything that differs from the baseline, each with its own reset. Owned by the main
/// window.
class DifferencesPanel : public DeckPanel {
    Q_OBJECT

public:
    DifferencesPanel(Document& document, QAction* copy, QAction* resetAll,
                     QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void addRow(QGridLayout* grid, int row, const Difference& difference);
    void reset(const Difference& difference);
    [[nodiscard]] qsizetype focusedRow() const;

    Document& document_;
    QScrollArea* scroll_;
    QList<QToolButton*> resets_;  ///< one per row
};

}  // namespace kyosei
