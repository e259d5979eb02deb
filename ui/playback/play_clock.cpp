// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playback/play_clock.h"

#include <algorithm>
#include <cmath>

namespace kyosei {

namespace {

constexpr int kFrameMs = 16;

}  // namespace

PlayClock::PlayClock(QObject* parent) : QObject(parent) {
    timer_.setInterval(kFrameMs);
    timer_.setTimerType(Qt::PreciseTimer);
    connect(&timer_, &QTimer::timeout, this, &PlayClock::tick);
}

void PlayClock::setSpan(double first, double last, double step) {
    first_ = first;
    last_ = last;
    step_ = step;
    moveTo(std::clamp(position_, first_, last_));
}

void PlayClock::setDuration(double seconds) {
    duration_ = seconds;
    moveTo(position_);
}

void PlayClock::play() {
    if (isPlaying())
        return;
    const bool again = position_ >= last_ || position_ <= first_;
    // A rest before the start, none when it goes on from where it was paused.
    from_ = again ? -rest_ : (position_ - first_) / (last_ - first_) * duration_;
    if (again)
        take(first_);
    clock_.start();
    timer_.start();
    emit playingChanged(true);
}

void PlayClock::pause() {
    if (!isPlaying())
        return;
    timer_.stop();
    emit playingChanged(false);
}

void PlayClock::moveTo(double position) {
    from_ = (position - first_) / (last_ - first_) * duration_;
    clock_.start();
    take(std::clamp(position, first_, last_));
}

double PlayClock::onStep(double position) const {
    if (step_ <= 0 || position >= last_)
        return std::min(position, last_);
    // A hair more, so that a step reached up to rounding counts.
    return first_ + std::floor((position - first_) / step_ + 1e-9) * step_;
}

void PlayClock::take(double position) {
    const double there = onStep(position);
    if (there == position_)
        return;
    position_ = there;
    emit moved(there);
}

void PlayClock::tick() {
    const double seconds = from_ + static_cast<double>(clock_.elapsed()) / 1000;
    take(first_ + std::clamp(seconds / duration_, 0.0, 1.0) * (last_ - first_));
    // Whoever follows may have paused or moved it.
    if (!isPlaying() || position_ < last_ || seconds < duration_ + rest_)
        return;
    if (repeating_) {
        from_ = -rest_;
        clock_.start();
        take(first_);
    } else {
        pause();
    }
}

}  // namespace kyosei
