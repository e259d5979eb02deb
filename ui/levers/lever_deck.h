// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/policy/levers.h"
#include "ui/widgets/card.h"

#include <vector>

class QGridLayout;
class QScrollArea;
class QToolButton;

namespace kyosei {

class ActorHeader;
class Document;
class LeverCellView;
class LeverRowHeader;
class LeverSlider;

/// All sliders: one column per country, one row per measure. The primary rows are always in sight,
/// the others unfold. Reads and changes the document. Child of the main window.
class LeverDeck : public Card {
    Q_OBJECT

public:
    explicit LeverDeck(Document& document, QWidget* parent = nullptr);

    [[nodiscard]] bool isUnfolded() const { return unfolded_; }
    void setUnfolded(bool unfolded);
    void showScenario();
    /// Gives the keyboard to a slider, unfolding its row if needed.
    void focusLever(const LeverId& id);
    /// Gives the keyboard to the slider used last, or the first.
    void focusDeck();
    [[nodiscard]] const std::vector<LeverCellView*>& cells() const { return cells_; }
    /// The height at which everything now unfolded is in sight.
    [[nodiscard]] int wantedHeight() const;

signals:
    void detailsWanted(const kyosei::LeverId& id);
    void unfoldedChanged(bool unfolded);
    /// A slider is held, or released.
    void dragging(bool dragging);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildHeader(QGridLayout* header);
    void buildRows();
    void buildRow(const LeverRow& row, QGridLayout* grid, int gridRow);
    QToolButton* buildFoldButton();
    void connectSlider(LeverSlider* slider, std::size_t row, std::size_t column);
    void moveFocus(std::size_t row, std::size_t column, int rows, int columns);
    void setColumns(QGridLayout* grid) const;
    void applyTheme();

    Document& document_;
    QWidget* header_;
    QScrollArea* scroll_;
    QWidget* rows_;
    QWidget* folded_ = nullptr;
    QToolButton* fold_ = nullptr;
    std::vector<ActorHeader*> actors_;
    std::vector<LeverRowHeader*> headers_;
    std::vector<LeverCellView*> cells_;
    std::vector<std::vector<LeverSlider*>> grid_;  ///< [row][column], null where there is none
    LeverSlider* last_ = nullptr;                  ///< had the keyboard last
    bool unfolded_ = false;
};

}  // namespace kyosei
