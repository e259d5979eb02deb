// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playback/playback.h"

#include "ui/playback/play_bar.h"
#include "ui/playback/play_years.h"
#include "ui/playback/replay_last_change.h"
#include "ui/settings/settings.h"

#include <QAction>

#include <cmath>

namespace kyosei {

namespace {

PlayYears::Span spanOf(const Document& document) {
    const PolicyModel& model = document.model();
    return {model.program().simulation().start, std::floor(document.presentYear()),
            model.charts().headline().horizon};
}

}  // namespace

Playback::Playback(Document& document, Settings& settings, const Commands& commands,
                   QWidget* window)
    : QObject(window), document_(document), settings_(settings),
      replayBar_(new PlayBar(tr("Replay of the last change"), window)),
      yearBar_(new PlayBar(tr("Year"), window)),
      replay_(new ReplayLastChange(document, settings, *replayBar_, this)),
      years_(new PlayYears(spanOf(document), settings, *yearBar_, this)) {
    connectReplay(commands);
    connectYears(commands);
    connectMotion(commands);
}

QList<QWidget*> Playback::bars() const {
    return {replayBar_, yearBar_};
}

void Playback::connectReplay(const Commands& commands) {
    QAction& action = commands.replay;
    connect(&action, &QAction::triggered, replay_, &ReplayLastChange::start);
    connect(replay_, &ReplayLastChange::playingChanged, this, &Playback::movingChanged);
    const auto allow = [this, &action] {
        action.setEnabled(replay_->isOn() || replay_->isPossible());
    };
    connect(&document_.history(), &QUndoStack::indexChanged, this, allow);
    allow();
}

void Playback::connectYears(const Commands& commands) {
    connect(&commands.years, &QAction::triggered, years_, &PlayYears::setOn);
    connect(years_, &PlayYears::onChanged, &commands.years, &QAction::setChecked);
    connect(years_, &PlayYears::yearShown, this, &Playback::yearShown);
}

void Playback::connectMotion(const Commands& commands) {
    connect(&commands.lessMotion, &QAction::toggled, this, [this](bool on) {
        settings_.setChoice(remembered::kLessMotion, on ? 1 : 0);
        replay_->setLessMotion(on);
    });
    commands.lessMotion.setChecked(settings_.choice(remembered::kLessMotion) == 1);
}

void Playback::noteHover(double year) {
    if (std::isnan(year) && years_->isOn())
        emit yearShown(years_->year());
}

}  // namespace kyosei
