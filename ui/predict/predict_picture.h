// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/predict/predict_round.h"

#include <QPointF>
#include <QString>
#include <QVector>

#include <vector>

namespace kyosei {

/// What the picture of a prediction shows besides the guess that is being made; points are (year,
/// change from the baseline).
struct PredictPicture {
    double first = 0;  ///< years on the axis
    double last = 1;
    double low = -10;  ///< changes on the axis
    double high = 10;
    int decimals = 1;
    QString unit;
    PredictKind kind = PredictKind::curve;
    double year = 0;  ///< of a range
    /// Once revealed: the result with the range of nine in ten runs, and what was expected.
    QVector<QPointF> result;
    QVector<QPointF> resultLow;
    QVector<QPointF> resultHigh;
    std::vector<Guess> guesses;
    QVector<QPointF> median;  ///< of the curves
    double outcome = 0;       ///< in the year of a range
    bool asking = false;      ///< a guess can be made
    bool revealed = false;
};

/// What is asked, as charts show it, without any change.
[[nodiscard]] double baselineOf(const PolicyModel& model, const PredictTarget& target, double year);

/// The picture of a question: of the round's, or, while nothing is asked, of one that might be
/// asked next. What came and what was expected is in it once it is revealed. The axis of changes
/// goes as far down as up and holds all there is, `guess` included, as long as that can be made.
[[nodiscard]] PredictPicture pictureOf(const PredictQuestion& question, const PredictRound& round,
                                       const PolicyModel& model, const Guess& guess);

}  // namespace kyosei
