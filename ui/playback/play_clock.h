// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace kyosei {

/// Moves a position from the start of a span to its end in a chosen time, once or again and again.
/// Owned by whoever plays something; UI thread.
class PlayClock : public QObject {
    Q_OBJECT
public:
    explicit PlayClock(QObject* parent = nullptr);

    /// `step` 0 glides; else only start plus whole steps, and the end, are taken.
    void setSpan(double first, double last, double step = 0);
    [[nodiscard]] double first() const { return first_; }
    [[nodiscard]] double last() const { return last_; }
    void setDuration(double seconds);
    /// Again from the start after the end.
    void setRepeating(bool repeating) { repeating_ = repeating; }
    /// Both ends rest this long, so that people see where it begins and where it arrives.
    void setRest(double seconds) { rest_ = seconds; }

    [[nodiscard]] double position() const { return position_; }
    [[nodiscard]] bool isPlaying() const { return timer_.isActive(); }
    /// Goes on; from the end, starts again.
    void play();
    void pause();
    /// Goes there and on from there.
    void moveTo(double position);

signals:
    void moved(double position);
    void playingChanged(bool playing);

private:
    void tick();
    void take(double position);
    [[nodiscard]] double onStep(double position) const;

    double first_ = 0;
    double last_ = 1;
    double step_ = 0;
    double duration_ = 1;
    double rest_ = 0;
    bool repeating_ = false;
    double position_ = 0;
    double from_ = 0;  ///< position in seconds of the way when the clock was started
    QElapsedTimer clock_;
    QTimer timer_;
};

}  // namespace kyosei
