// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace kyosei {

class ChartWindows;
class FrontView;
class IndicatorsCard;
class Proposals;
class Document;
class PresentationWindow;
class ResultsModel;
class Settings;

/// Showing results to an audience: opens the window for it, keeps its title, year and pointer ring
/// as they are in the main window, says what was moved, and remembers its place. Owned by the main
/// window; UI thread.
class Presentation : public QObject {
    Q_OBJECT
public:
    /// What it shows, and where it is kept. All outlive it.
    struct Parts {
        Document& document;
        Proposals& proposals;
        Settings& settings;
        ChartWindows& charts;  ///< whoever feeds what is added() to them feeds the audience's chart
        ResultsModel& results;
        FrontView& front;
        QAction& pointer;  ///< checkable: a ring around the pointer, in both windows
    };
    Presentation(const Parts& parts, QWidget& window);

    /// Opens the window on the whole of its screen, or brings it to the front.
    void open();
    [[nodiscard]] bool isOpen() const;
    /// The year that is read out; NaN: none in particular.
    void showYear(double year);

private:
    void addIndicators();
    void addChain();
    void showTitle();
    /// The charts to go through: those of the main window, then those behind the headline.
    [[nodiscard]] QStringList charts() const;

    Parts parts_;
    QWidget& window_;
    QPointer<PresentationWindow> audience_;
    QPointer<IndicatorsCard> indicators_;
};

}  // namespace kyosei
