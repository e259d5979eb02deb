// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/forecast_score.h"
#include "ui/run/run_view.h"

#include <QObject>
#include <QString>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace kyosei {

/// A number of the model over time that can be predicted, as charts show it.
struct PredictTarget {
    Slot slot = 0;
    double factor = 1;  ///< shown value = model value * factor
    QString title;
    QString unit;
    int decimals = 1;
    double usualChange = 10;  ///< half of a scale of changes on which a hand can draw them
};

enum class PredictKind { curve, range };

/// What is asked, or would be asked next.
struct PredictQuestion {
    PredictTarget target;
    PredictKind kind = PredictKind::curve;
    double year = 0;  ///< of a range
};

/// What one participant expects, in shown values.
struct Guess {
    QString who;  ///< may be empty
    Sketch curve;
    double low = 0;
    double high = 0;
};

/// How a guess came out.
struct ScoredGuess {
    Guess guess;
    QString sentence;
    double score = 0;  ///< smaller is better
    std::map<std::string, double> numbers;
};

/// One round of predictions: what is asked, what participants expect, and, once it is revealed, how
/// well they did, in words. While it is open results are hidden. Owned by the main window; UI
/// thread.
class PredictRound : public QObject {
    Q_OBJECT
public:
    enum class State { idle, open, revealed };
    using QObject::QObject;

    [[nodiscard]] State state() const { return state_; }
    /// What is or was asked.
    [[nodiscard]] const PredictQuestion& question() const { return question_; }
    [[nodiscard]] const PredictTarget& target() const { return question_.target; }
    [[nodiscard]] PredictKind kind() const { return question_.kind; }
    /// Of a range; a curve goes from `first` to `last`.
    [[nodiscard]] double year() const { return question_.year; }
    [[nodiscard]] double first() const { return first_; }
    [[nodiscard]] double last() const { return last_; }
    [[nodiscard]] const std::vector<Guess>& guesses() const { return guesses_; }
    /// Best first; once revealed.
    [[nodiscard]] const std::vector<ScoredGuess>& scored() const { return scored_; }
    /// What was revealed.
    [[nodiscard]] const RunView& result() const { return result_; }
    /// How it differs from what it is read against, in shown values: the median of the runs, as
    /// everywhere; of the run with central values where there are no ranges. One per time of
    /// changeTimes().
    [[nodiscard]] std::vector<double> change() const;
    [[nodiscard]] const std::vector<double>& changeTimes() const;

    /// Asks; what was asked before is given up.
    void open(const PredictQuestion& question, double first, double last);
    void add(const Guess& guess);
    void reveal(const RunView& view);
    void close();

    [[nodiscard]] bool isOpen() const { return state_ == State::open; }

signals:
    void changed();
    /// Something is hidden now, or shown again.
    void maskChanged();

private:
    [[nodiscard]] ScoredGuess scoreRange(const Guess& guess) const;
    [[nodiscard]] ScoredGuess scoreCurve(const Guess& guess) const;
    /// How the change that was expected compares with the one that came, both at the end.
    [[nodiscard]] QString comparison(double expected, double happened) const;
    [[nodiscard]] const OutputFan* fan() const;
    [[nodiscard]] double baselineAt(double time) const;

    State state_ = State::idle;
    PredictQuestion question_;
    double first_ = 0;
    double last_ = 0;
    std::vector<Guess> guesses_;
    std::vector<ScoredGuess> scored_;
    RunView result_;
};

/// What a range of a guess is meant to hold the result with.
inline constexpr double kGuessCoverage = 0.9;

}  // namespace kyosei
