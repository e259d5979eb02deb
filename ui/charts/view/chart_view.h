// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/content/chart_content.h"
#include "ui/charts/view/chart_list_model.h"
#include "ui/run/run_view.h"
#include "ui/widgets/card.h"

#include <memory>
#include <optional>
#include <vector>

class QAction;

namespace kyosei {

/// One chart on a card: title that opens the catalogue, element selector, one-sentence
/// explanation, plot with baseline and current run, legend, exports and table. Child of the main
/// window, UI thread. Redraws once per event-loop turn however often it is changed.
class ChartView : public Card {
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    void setRunView(const RunView& view);
    /// Id of a chart of the catalogue; an unknown one leaves the chart as it is.
    void setChart(const QString& id);
    [[nodiscard]] QString chart() const;
    [[nodiscard]] QString title() const;
    /// An element of the chart's dimension; empty: all.
    void setElement(const QString& element);
    [[nodiscard]] QString element() const;
    /// What of the runs is shown: ranges, single runs or futures, the difference, the chance of a
    /// level.
    void setMode(ChartMode mode);
    [[nodiscard]] ChartMode mode() const;
    /// The level of ChartMode::reaching, in the unit of the chart.
    void setLevel(double level);
    /// The outputs whose ranges the chart wants to show.
    [[nodiscard]] std::vector<Slot> wantedFans() const;
    /// For exported pictures and tables.
    void setScenarioTitle(const QString& title);
    /// While a slider moves: cheaper lines, and the axis grows but never shrinks.
    void setDragging(bool dragging);
    /// The years shown; none: all of the run.
    void setYears(const std::optional<YearRange>& years);
    /// What can be chosen in the place of this chart.
    void setViews(const QList<ChooserView>& views);
    /// Puts something that all charts share into the chart's own menu.
    void addToMenu(QAction* action);
    /// Whether the pointer or the keyboard is reading a year out of it.
    [[nodiscard]] bool isHovered() const;
    /// Shows the read-out of a year, e.g. because the other chart is hovered; NaN: none.
    void setHoverYear(double year);

signals:
    void chartChanged(QString chart);
    void elementChanged(QString element);
    /// A view was chosen in the place of the chart, by id.
    void viewWanted(QString view);
    /// The chart is wanted in a window of its own as well.
    void windowWanted();
    /// The page of the help about this chart.
    void guideWanted(const QString& page);
    /// Causes and equation of the line in front.
    void variableWanted(kyosei::Slot slot);
    /// When the line in front misses a goal is the question.
    void goalWanted(kyosei::Slot slot);
    void modeChanged(kyosei::ChartMode mode);
    /// The chart now wants the ranges of other outputs.
    void otherFansWanted();
    /// Other single futures are wanted.
    void drawAgainWanted();
    /// The year under the pointer or keyboard cursor; NaN when it leaves.
    void hoveredYear(double year);
    /// New content has reached the screen.
    void painted();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    class Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace kyosei
