// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/charts/user_charts.h"
#include "ui/charts/view/chart_list_model.h"
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

/// What lies in the place of the charts.
enum class ChartsShown {
    front,  ///< what the window shows first: the indicators side by side
    two,    ///< two big charts of any kind
    grid,   ///< many small ones
};

/// What the charts of all windows have in common: layouts and own charts, the years shown, the year
/// read out; and the place where the front view lies, or two big charts, or the grid. Owned by the
/// main window.
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
    /// The front view, or the two charts side by side, or the grid: what was there last. Titles of
    /// charts lead from one to the other.
    [[nodiscard]] QWidget* area(QWidget& front, ChartView& left, ChartView& right);
    [[nodiscard]] ChartsShown shown() const;
    void show(ChartsShown view);
    /// Back to what was there before the grid.
    void closeGrid() { show(before_); }
    [[nodiscard]] bool isGridShown() const { return shown() == ChartsShown::grid; }
    /// The views by name, to be chosen in the place of a chart.
    [[nodiscard]] QList<ChooserView> views() const;
    /// Shows one of these.
    void showView(const QString& id);
    /// Opens the dialog for a new own chart.
    void makeOwnChart();
    /// Puts an own chart into the catalogue and in sight.
    void addOwnChart(const OwnChart& chart);

signals:
    void shownChanged(kyosei::ChartsShown view);
    /// An own chart is in the catalogue now and wants to be seen.
    void ownChartMade(QString chart);
    /// A run must bring other outputs, and charts have other choices.
    void chartsChanged();

private:
    void tellProblems();
    [[nodiscard]] ChartsShown storedView() const;

    Document& document_;
    Settings& settings_;
    MessageBar& messages_;
    QWidget* window_;
    ChartLayoutStore* layoutStore_;
    ChartLink* link_;
    ChartYearsMenu* years_;
    ChartGrid* grid_;
    QStackedWidget* area_ = nullptr;
    ChartsShown before_ = ChartsShown::front;  ///< the grid
};

}  // namespace kyosei
