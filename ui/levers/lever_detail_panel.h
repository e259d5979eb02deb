// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/spending.h"
#include "ui/widgets/deck_panel.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTextBrowser;
class QToolButton;

namespace kyosei {

class Document;
class ElidedLabel;
class CoalescingSpinBox;
class LeverSlider;
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
    QWidget* buildForm();
    void connectBoxes();
    void replaceSlider();
    void fillCountries();
    void fillText();
    void showCost();
    void showSplit();
    void fillCopies();
    void toggleLock();
    void showLock(bool locked);
    void connectButtons();
    void showScenario();
    void edit(void (*change)(LeverSetting&, double), double value);
    [[nodiscard]] const LeverCell* cell() const;

    Document& document_;
    LeverId id_;
    QComboBox* country_;
    QPushButton* reset_;
    QPushButton* copy_;
    QPushButton* chart_;
    QPushButton* guide_;
    QToolButton* lock_;
    LeverSlider* slider_ = nullptr;
    QWidget* sliderPlace_ = nullptr;
    CoalescingSpinBox* value_ = nullptr;
    CoalescingSpinBox* start_ = nullptr;
    CoalescingSpinBox* ramp_ = nullptr;
    CoalescingSpinBox* end_ = nullptr;
    QCheckBox* ends_ = nullptr;
    QLabel* standing_ = nullptr;
    ElidedLabel* cost_ = nullptr;
    Spending spending_;
    PhaseSketch* sketch_;
    SplitEditor* split_;
    QTextBrowser* text_;
};

}  // namespace kyosei
