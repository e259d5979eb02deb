// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playback/replay_last_change.h"

#include "model/policy/scenario_blend.h"
#include "ui/playback/play_bar.h"
#include "ui/settings/settings.h"

#include <QCheckBox>

#include <array>
#include <cmath>

namespace kyosei {

namespace {

constexpr std::array kSeconds{8.0, 4.0, 2.0};
static_assert(kSeconds.size() == remembered::kReplayPace.count);
constexpr int kPositions = 100;  ///< per cent of the way
constexpr double kReplayRest = 0.7;
constexpr double kSteps = 4;  ///< with less motion

}  // namespace

ReplayLastChange::ReplayLastChange(Document& document, Settings& settings, PlayBar& bar,
                                   QObject* parent)
    : QObject(parent), document_(document), settings_(settings), bar_(bar),
      repeat_(new QCheckBox(tr("Repeat"), &bar)), clock_(this) {
    bar_.addChoice(repeat_);
    bar_.setRange(0, kPositions, kPositions / 4);
    const int pace = settings_.choice(remembered::kReplayPace);
    bar_.setPaces({tr("Slow"), tr("Normal"), tr("Fast")}, pace);
    clock_.setRest(kReplayRest);
    clock_.setDuration(kSeconds[static_cast<std::size_t>(pace)]);
    bar_.hide();

    connect(&clock_, &PlayClock::moved, this, &ReplayLastChange::show);
    connect(&clock_, &PlayClock::playingChanged, this, [this](bool playing) {
        bar_.setPlaying(playing);
        emit playingChanged(playing);
    });
    connect(&bar_, &PlayBar::playPressed, this,
            [this] { clock_.isPlaying() ? clock_.pause() : clock_.play(); });
    connect(&bar_, &PlayBar::positionWanted, this, [this](int position) {
        clock_.pause();
        clock_.moveTo(static_cast<double>(position) / kPositions);
    });
    connect(&bar_, &PlayBar::paceWanted, this, &ReplayLastChange::setPace);
    connect(&bar_, &PlayBar::closed, this, &ReplayLastChange::stop);
    connect(repeat_, &QCheckBox::toggled, this, [this](bool on) { clock_.setRepeating(on); });
    connect(&document_, &Document::previewEnded, this, &ReplayLastChange::stop);
}

void ReplayLastChange::setPace(int pace) {
    settings_.setChoice(remembered::kReplayPace, pace);
    clock_.setDuration(kSeconds[static_cast<std::size_t>(pace)]);
}

void ReplayLastChange::start() {
    const auto step = document_.lastStep();
    if (!step)
        return;
    const bool wasOn = isOn();
    step_ = step;
    bar_.setCaption(tr("Replay: %1").arg(step_->text));
    clock_.pause();
    clock_.setSpan(0, 1, lessMotion_ ? 1 / kSteps : 0);
    clock_.moveTo(0);
    show(0);
    bar_.show();
    if (!wasOn)
        emit onChanged(true);
    clock_.play();
}

void ReplayLastChange::stop() {
    if (!step_)
        return;
    // First, because what is shown next is not part of it any more.
    step_.reset();
    clock_.pause();
    document_.endPreview();
    bar_.hide();
    emit onChanged(false);
}

void ReplayLastChange::show(double share) {
    if (!step_)
        return;
    const int position = static_cast<int>(std::lround(share * kPositions));
    bar_.setPosition(position, share <= 0   ? tr("Before")
                               : share >= 1 ? tr("After")
                                            : tr("%1 %").arg(position));
    document_.preview(blend(step_->before, step_->after, share, document_.levers()));
}

}  // namespace kyosei
