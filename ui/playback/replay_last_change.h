// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"
#include "ui/playback/play_clock.h"

#include <QObject>

#include <optional>

class QCheckBox;

namespace kyosei {

class PlayBar;
class Settings;

/// Plays the last step of the document from before to after, as often as wanted, by showing the
/// scenarios between for a while; so charts, headline and levers follow, and the document stays as
/// it is. Any change to the document ends it. Owned by the main window.
class ReplayLastChange : public QObject {
    Q_OBJECT
public:
    /// Shows itself in `bar`, which the caller puts into a window.
    ReplayLastChange(Document& document, Settings& settings, PlayBar& bar,
                     QObject* parent = nullptr);

    /// From the start, also while it plays.
    void start();
    void stop();
    [[nodiscard]] bool isPossible() const { return document_.lastStep().has_value(); }
    [[nodiscard]] bool isOn() const { return step_.has_value(); }
    [[nodiscard]] PlayClock& clock() { return clock_; }
    /// In a few steps instead of a glide.
    void setLessMotion(bool less) { lessMotion_ = less; }

signals:
    /// It began or ended.
    void onChanged(bool on);
    /// Something is about to move quickly, or has stopped doing so.
    void playingChanged(bool playing);

private:
    void show(double share);
    void setPace(int pace);

    Document& document_;
    Settings& settings_;
    PlayBar& bar_;
    QCheckBox* repeat_;
    PlayClock clock_;
    std::optional<Document::Step> step_;
    bool lessMotion_ = false;
};

}  // namespace kyosei
