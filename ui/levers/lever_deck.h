// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/charts/charts.h"
#include "model/policy/levers.h"
#include "ui/run/step_marks.h"
#include "ui/widgets/card.h"

#include <memory>
#include <optional>
#include <set>
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

/// All sliders: one column per country, one row per measure. Some rows are always in sight, as the
/// lever table says; the others unfold when somebody asks for them, or by themselves where there is
/// room. Reads and changes the document. Child of the main window.
class LeverDeck : public Card {
    Q_OBJECT

public:
    explicit LeverDeck(Document& document, QWidget* parent = nullptr);

    [[nodiscard]] bool isUnfolded() const { return unfolded_; }
    /// As somebody chose it, whatever the room is; none: as the room is.
    void setUnfolded(std::optional<bool> unfolded);
    /// The same by somebody's hand: announced, so that it can be remembered.
    void choose(bool unfolded);
    /// The height there is for the deck, in pixels, beside all else that should be seen.
    void setRoom(int height);
    void showScenario();
    /// Puts a widget into the line below the sliders, which the deck then owns.
    void addToFoot(QWidget& widget);
    /// Lights these sliders and no others, while somebody looks at what they do.
    void light(const std::set<LeverId>& levers);
    /// Marks what the next step of each slider would do; null: no marks. They are of this number.
    void showSteps(const std::shared_ptr<const StepMarksAnswer>& steps,
                   const HeadlineIndicator& of);
    /// Gives the keyboard to a slider, unfolding its row if needed.
    void focusLever(const LeverId& id);
    /// Gives the keyboard to the slider used last, or the first.
    void focusDeck();
    [[nodiscard]] const std::vector<LeverCellView*>& cells() const { return cells_; }
    /// The height at which everything now unfolded is in sight, and that for all rows.
    [[nodiscard]] int wantedHeight() const;
    [[nodiscard]] int unfoldedHeight() const;

signals:
    void detailsWanted(const kyosei::LeverId& id);
    void unfoldedChanged(bool unfolded);
    /// Somebody wants to see all rows, or only the first ones.
    void unfoldingChosen(bool unfolded);
    /// A slider is held, or released.
    void dragging(bool dragging);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    /// Escape folds what somebody unfolded.
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildHeader(QGridLayout* header);
    void buildRows();
    void buildRow(const LeverRow& row, QGridLayout* grid, int gridRow);
    QWidget* buildFoot();
    void unfold(bool unfolded);
    void showFold();
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
    std::size_t hidden_ = 0;                       ///< rows that fold away
    std::optional<bool> chosen_;  ///< whether they are unfolded, if somebody said so
    int room_ = 0;
    bool unfolded_ = false;
};

}  // namespace kyosei
