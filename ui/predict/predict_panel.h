// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/predict/predict_round.h"
#include "ui/widgets/deck_panel.h"

#include <functional>
#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace kyosei {

class GuessForm;
class PredictSetup;
class PredictSketch;

/// Predict first: choose what is asked, let participants sketch a curve or set a range while the
/// result is hidden, reveal it and see how everybody did. Takes the place of the levers. Owned by
/// the main window.
class PredictPanel : public DeckPanel {
    Q_OBJECT
public:
    /// `view` gives the runs as they are, also while the result is hidden.
    PredictPanel(PredictRound& round, std::shared_ptr<const PolicyModel> model,
                 std::function<RunView()> view, QWidget* parent = nullptr);

    /// What is asked next, unless a round is under way; an empty element means the first line.
    void suggest(const QString& chart, const QString& element);
    [[nodiscard]] int wantedHeight() const override;

private:
    [[nodiscard]] QWidget* buildScores();
    void showRound();
    void showScores();
    void showPicture();
    /// Asks for the next guess.
    void startGuess();
    void addGuess();
    void act();

    PredictRound& round_;
    std::shared_ptr<const PolicyModel> model_;
    std::function<RunView()> view_;
    PredictSketch* sketch_;
    QStackedWidget* pages_;
    QPushButton* act_;
    PredictSetup* setup_;
    GuessForm* form_;
    QLabel* scores_ = nullptr;
};

}  // namespace kyosei
