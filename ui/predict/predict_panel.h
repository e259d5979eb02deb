// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/predict/predict_round.h"
#include "ui/widgets/deck_panel.h"

#include <array>
#include <functional>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace kyosei {

class PredictSketch;
struct PredictPicture;

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
    static constexpr std::size_t kBoxes = 5;

    [[nodiscard]] QWidget* buildSetup();
    [[nodiscard]] QWidget* buildGuess();
    [[nodiscard]] QWidget* buildScores();
    void fillLines();
    void showRound();
    void showScores();
    void showPicture();
    void fillResult(PredictPicture& picture, const PredictTarget& asked) const;
    void fitValues(PredictPicture& picture, const PredictTarget& asked) const;
    /// What is asked, without a change, in a year.
    [[nodiscard]] double baselineAt(double year) const;
    void startGuess();
    void fitBoxes();
    void takeBoxes();
    void takeSketch();
    void addGuess();
    void act();
    [[nodiscard]] PredictTarget target() const;
    [[nodiscard]] PredictKind kind() const;
    [[nodiscard]] std::vector<double> boxYears() const;

    PredictRound& round_;
    std::shared_ptr<const PolicyModel> model_;
    std::function<RunView()> view_;
    double present_;
    double horizon_;
    PredictSketch* sketch_;
    QStackedWidget* pages_;
    QPushButton* act_;
    QComboBox* chart_;
    QComboBox* line_;
    QComboBox* kind_;
    QSpinBox* year_;
    QLabel* question_;
    QLineEdit* who_;
    QFormLayout* form_;
    std::array<QDoubleSpinBox*, kBoxes> boxes_{};
    std::array<QLabel*, kBoxes> labels_{};
    QPushButton* add_;
    QLabel* count_;
    QLabel* scores_;
};

}  // namespace kyosei
