// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/program/program.h"
#include "ui/charts/workspace/chart_link.h"
#include "ui/run/run_view.h"

#include <QObject>

#include <memory>
#include <mutex>
#include <vector>

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

/// Outputs that own charts need, read by the worker that runs scenarios.
class SharedSlots {
public:
    void set(std::vector<Slot> wanted) {
        const std::scoped_lock lock(mutex_);
        slots_ = std::move(wanted);
    }
    [[nodiscard]] std::vector<Slot> get() const {
        const std::scoped_lock lock(mutex_);
        return slots_;
    }

private:
    mutable std::mutex mutex_;
    std::vector<Slot> slots_;
};

/// What the charts of all windows have in common: layouts and own charts, the years shown, the year
/// read out; and the place where either two big charts lie or the grid. Owned by the main window.
class ChartWorkspace : public QObject {
    Q_OBJECT
public:
    ChartWorkspace(Document& document, Settings& settings, MessageBar& messages, QWidget* window);

    [[nodiscard]] ChartLayoutStore& layoutStore() { return *layoutStore_; }
    [[nodiscard]] ChartGrid& grid() { return *grid_; }
    [[nodiscard]] ChartLink& link() { return *link_; }
    [[nodiscard]] std::shared_ptr<const SharedSlots> ownSlots() const { return ownSlots_; }
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
    void shareSlots();

    Document& document_;
    Settings& settings_;
    MessageBar& messages_;
    std::shared_ptr<SharedSlots> ownSlots_ = std::make_shared<SharedSlots>();
    QWidget* window_;
    ChartLayoutStore* layoutStore_;
    ChartLink* link_;
    ChartYearsMenu* years_;
    ChartGrid* grid_;
    QStackedWidget* area_ = nullptr;
};

}  // namespace kyosei
