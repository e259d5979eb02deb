// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/predict/predict_round.h"

#include <QWidget>

#include <array>
#include <vector>

class QDoubleSpinBox;
class QLabel;
class QLineEdit;

namespace kyosei {

/// The page on which a participant predicts: a name, and the guess in numbers, which say the same
/// as the sketch beside them. Page of the panel of predictions.
class GuessForm : public QWidget {
    Q_OBJECT
public:
    explicit GuessForm(QWidget* parent = nullptr);

    /// What is asked, from `first` to `last` if it is a curve.
    void setQuestion(const PredictQuestion& question, double first, double last);
    void setCount(std::size_t predictions);
    /// Shows a guess, as changes from the baseline.
    void showGuess(const Guess& guess);
    /// The guess with the numbers that are typed. Precondition: its curve is not empty.
    [[nodiscard]] Guess typedInto(Guess guess) const;
    [[nodiscard]] QString who() const;
    void clearName();
    void focusName();

signals:
    /// A number was typed.
    void edited();
    /// The guess is complete.
    void added();

private:
    static constexpr std::size_t kBoxes = 5;
    void fitBoxes();

    PredictQuestion question_;
    std::vector<double> years_;  ///< of the boxes, for a curve
    double first_ = 0;
    QLabel* asked_;
    QLineEdit* who_;
    std::array<QDoubleSpinBox*, kBoxes> boxes_{};
    std::array<QLabel*, kBoxes> labels_{};
    QLabel* count_;
};

}  // namespace kyosei
