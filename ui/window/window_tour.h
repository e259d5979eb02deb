// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/tour_runner.h"

#include <QObject>
#include <QPointer>

#include <vector>

namespace kyosei {

class Actions;
class ChartView;
class Document;
class LowerPane;
class Settings;

/// The parts of the window that the tour points at. All outlive it.
struct TourParts {
    Document& document;
    const Actions& actions;
    QWidget& strip;    ///< with buttons for some of the actions
    QWidget& front;    ///< in the place of the charts at first
    ChartView& chart;  ///< one of those that may take its place
    QWidget& headline;
    QWidget& places;  ///< may share the place of the headline
    QWidget& chain;   ///< left out where there is no room
    LowerPane& lower;
};

/// The tour through the window, with what each step points at and what it waits for.
[[nodiscard]] std::vector<TourStep> tourSteps(const TourParts& parts);

/// Starts that tour, again from its beginning if it is under way. Owned by the window; UI thread.
class WindowTour : public QObject {
    Q_OBJECT
public:
    WindowTour(QWidget& window, const TourParts& parts);
    void start();
    /// The same unless it has been shown before.
    void offer(Settings& settings);
    /// The tour's card, for the keyboard to go to; null while there is none.
    [[nodiscard]] QWidget* card() const;

private:
    QWidget& window_;
    TourParts parts_;
    QPointer<TourRunner> runner_;
};

}  // namespace kyosei
