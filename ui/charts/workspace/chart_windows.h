// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/content/chart_content.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

class QWidget;

namespace kyosei {

class ChartView;
class ChartWorkspace;
class Document;
class Settings;

/// The big charts wherever they are: the two of the main window, at a "left" and a "right" place,
/// and any number in windows of their own. Knows which chart is where, keeps that in the settings,
/// and has all of them read out the same year. Who has results connects them to each chart that is
/// added(). Owned by the main window; UI thread.
class ChartWindows : public QObject {
    Q_OBJECT
public:
    /// Makes the two charts of `window`, which are still empty.
    ChartWindows(Document& document, Settings& settings, ChartWorkspace& workspace,
                 QWidget* window);

    [[nodiscard]] ChartView& left() { return *left_; }
    [[nodiscard]] ChartView& right() { return *right_; }
    /// The chart at a place, by id.
    [[nodiscard]] QString chartIn(const QString& place) const;
    /// Brings the two places to the front, with this chart there.
    void showIn(const QString& place, const QString& chart);
    /// Adds the two charts and brings back what was there last, else the usual ones.
    void restore();
    /// Gives a place whose chart is no longer in the catalogue its usual one.
    void replaceLost(const ChartCatalogue& catalogue);

    /// From now on this chart belongs to those that go together, as long as it exists.
    void add(ChartView& chart);
    /// All that exist, those of the window first.
    [[nodiscard]] QList<ChartView*> all() const;
    /// Shows the same in a window of its own as well.
    QWidget& open(const ChartView& from);
    /// That of the two charts that has the keyboard, else the left one.
    void detach();
    /// Of all charts of the window, whichever of them are in sight.
    void setMode(ChartMode mode);
    void setDragging(bool dragging);
    /// The year that all read out; NaN: none in particular.
    void showYear(double year);
    /// The same charts in the same state, also in windows of their own.
    void showAs(const ChartWindows& before);

signals:
    /// A chart has joined, which still needs results.
    void added(kyosei::ChartView* chart);
    /// A slider or the years begin to move, or rest again.
    void draggingChanged(bool dragging);
    /// All charts of the window are to show this.
    void modeWanted(kyosei::ChartMode mode);

private:
    [[nodiscard]] ChartView& chartAt(const QString& place) const;
    void showTitle();

    Document& document_;
    Settings& settings_;
    ChartWorkspace& workspace_;
    QWidget* window_;
    ChartView* left_;
    ChartView* right_;
    QList<QPointer<ChartView>> charts_;
    QList<QPointer<ChartView>> detached_;  ///< those of them that are in windows of their own
};

}  // namespace kyosei
