// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/workspace/chart_link.h"

#include <QObject>

class QStackedWidget;
class QWidget;

namespace kyosei {

class ChartGrid;
class ChartLayoutStore;
class ChartView;
class ChartYearsMenu;
class Document;
class MessageBar;
class Settings;

/// What the charts of all windows have in common: layouts and own charts, the years shown, the year
/// read out; and the place where either two big charts lie or the grid. Owned by the main window.
class ChartWorkspace : public QObject {
    Q_OBJECT
public:
    ChartWorkspace(Document& document, Settings& settings, MessageBar& messages, QWidget* window);

    [[nodiscard]] ChartLayoutStore& layoutStore() { return *layoutStore_; }
    [[nodiscard]] ChartGrid& grid() { return *grid_; }
    [[nodiscard]] ChartLink& link() { return *link_; }
    [[nodiscard]] ChartYearsMenu* years() { return years_; }

    /// From now on the chart shares hover and years with the others.
    void join(ChartView& chart);
    /// Gives a chart the mode and element it had in this place, and notes what it changes to.
    void remember(ChartView& chart, const QString& place);
    /// The two charts side by side, or the grid instead.
    [[nodiscard]] QWidget* area(ChartView& left, ChartView& right);
    [[nodiscard]] bool isGridShown() const;
    void showGrid(bool shown);
    /// Opens the dialog for a new own chart.
    void makeOwnChart();

signals:
    void gridShown(bool shown);
    /// An own chart is in the catalogue now and wants to be seen.
    void ownChartMade(QString chart);
    /// A run must bring other outputs, and charts have other choices.
    void chartsChanged();

private:
    void tellProblems();

    Document& document_;
    Settings& settings_;
    MessageBar& messages_;
    QWidget* window_;
    ChartLayoutStore* layoutStore_;
    ChartLink* link_;
    ChartYearsMenu* years_;
    ChartGrid* grid_;
    QStackedWidget* area_ = nullptr;
};

}  // namespace kyosei
