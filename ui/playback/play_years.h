// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/playback/play_clock.h"

#include <QObject>

class QComboBox;

namespace kyosei {

class PlayBar;
class Settings;

/// Goes through the years of the charts, year by year, at a chosen pace; tells which year is to be
/// shown. Owned by the main window.
class PlayYears : public QObject {
    Q_OBJECT
public:
    struct Span {
        double first = 0;  ///< of history
        double present = 0;
        double last = 1;
    };
    /// Shows itself in `bar`, which the caller puts into a window.
    PlayYears(Span span, Settings& settings, PlayBar& bar, QObject* parent = nullptr);

    /// On and playing from the chosen start, or off.
    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return on_; }
    [[nodiscard]] double year() const { return clock_.position(); }
    [[nodiscard]] PlayClock& clock() { return clock_; }

signals:
    void onChanged(bool on);
    /// NaN: none in particular.
    void yearShown(double year);

private:
    void show(double year);
    void setStart();

    Span span_;
    Settings& settings_;
    PlayBar& bar_;
    QComboBox* start_;
    PlayClock clock_;
    bool on_ = false;
};

}  // namespace kyosei
