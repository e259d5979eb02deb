// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace kyosei {

class Document;
class PlayBar;
class PlayYears;
class ReplayLastChange;
class Settings;

/// What can be played: the last change once more, and the charts year by year; each with a bar of
/// its own while it is on. Knows no charts: it tells what is to be shown. Owned by the main window;
/// UI thread.
class Playback : public QObject {
    Q_OBJECT
public:
    /// The commands that start it; it keeps their state.
    struct Commands {
        QAction& replay;
        QAction& years;
        QAction& lessMotion;
    };
    /// The bars become children of `window`.
    Playback(Document& document, Settings& settings, const Commands& commands, QWidget* window);

    /// Hidden until something is played; the caller lays them out, in this order.
    [[nodiscard]] QList<QWidget*> bars() const;
    /// The year that is read out of a chart. NaN, when the pointer leaves it, brings back the year
    /// that is played.
    void noteHover(double year);

signals:
    /// Something is about to move quickly, or has stopped doing so.
    void movingChanged(bool moving);
    /// All charts and numbers are to read out this year; NaN: none in particular.
    void yearShown(double year);

private:
    void connectReplay(const Commands& commands);
    void connectYears(const Commands& commands);
    void connectMotion(const Commands& commands);

    Document& document_;
    Settings& settings_;
    PlayBar* replayBar_;
    PlayBar* yearBar_;
    ReplayLastChange* replay_;
    PlayYears* years_;
};

}  // namespace kyosei
