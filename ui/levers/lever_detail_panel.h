// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/spending.h"
#include "ui/widgets/deck_panel.h"

class QComboBox;
class QPushButton;
class QTextBrowser;
class QToolButton;

namespace kyosei {

class Document;
class LeverForm;
class PhaseSketch;
class SplitEditor;

/// Everything about one lever of one country: exact value and years, a drawing of the phase-in,
/// what it costs, what it needs, how good the evidence is. Opens in the place of the deck.
class LeverDetailPanel : public DeckPanel {
    Q_OBJECT

public:
    explicit LeverDetailPanel(Document& document, QWidget* parent = nullptr);

    void showLever(const LeverId& id);
    [[nodiscard]] const LeverId& lever() const { return id_; }
    /// What the current run costs.
    void setSpending(const Spending& spending);

signals:
    void dragging(bool dragging);
    /// Show the chart that shows best what the lever does.
    void chartWanted(const QString& chartId);
    /// The page of the help about this lever.
    void guideWanted(const QString& page);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void connectButtons();
    void fillCountries();
    void showSplit();
    void fillCopies();
    void toggleLock();
    void showLock(bool locked);
    void showScenario();
    [[nodiscard]] const LeverCell* cell() const;

    Document& document_;
    LeverId id_;
    QComboBox* country_;
    QPushButton* reset_;
    QPushButton* copy_;
    QPushButton* chart_;
    QPushButton* guide_;
    QToolButton* lock_;
    PhaseSketch* sketch_;
    SplitEditor* split_;
    QTextBrowser* text_;
    LeverForm* form_;
};

}  // namespace kyosei
