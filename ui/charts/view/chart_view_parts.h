// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot/chart_legend.h"
#include "ui/charts/plot/chart_plot.h"
#include "ui/charts/view/chart_draw.h"
#include "ui/charts/view/chart_level.h"
#include "ui/charts/view/chart_menu.h"
#include "ui/charts/view/chart_mode_menu.h"
#include "ui/charts/view/chart_view.h"
#include "ui/text/data_text.h"
#include "ui/widgets/element_selector.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/more_button.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/title_button.h"

#include <QTimer>

#include <optional>

namespace kyosei {

class ChartChooser;
class HiddenResultOverlay;

/// What a chart card is made of, and how the parts follow its state. Owned by its card.
class ChartView::Parts {
public:
    explicit Parts(ChartView& owner) : view(owner) {}

    void build();
    void connectAll();
    void refresh();
    void describe();
    void fillElements();
    void fitText();
    void showMode(const ChartContent& content);
    void noteFans(const ChartContent& content);
    void wantFans(std::vector<Slot> wanted);
    /// Says so where a result must not be seen yet.
    void coverHidden();
    void report(const QString& text, bool problem);
    [[nodiscard]] const ChartDefinition* definition() const {
        return run.model ? run.charts().find(chart.toStdString()) : nullptr;
    }
    [[nodiscard]] bool needsElement() const;

    ChartView& view;
    RunView run;
    QString chart;
    QString element;
    QString scenario;
    QStringList emphasis;
    bool dragging = false;
    ChartMode mode = ChartMode::bands;
    std::optional<double> level;
    std::optional<YearRange> years;
    std::vector<Slot> fans;
    std::optional<bool> readingWanted;  ///< none: where there is room

    TitleButton* title = nullptr;
    ElementSelector* elements = nullptr;
    TitleButton* modeButton = nullptr;  ///< names what is neither levels nor change
    SegmentedSwitch* levelsOrChange = nullptr;
    ChartModeMenu* modes = nullptr;
    ChartLevel* levels = nullptr;
    ChartDraw* draw = nullptr;
    MoreButton* more = nullptr;
    ElidedLabel* sentence = nullptr;
    ElidedLabel* note = nullptr;
    ChartPlot* plot = nullptr;
    HiddenResultOverlay* overlay = nullptr;  ///< while a result is hidden
    ChartLegend* legend = nullptr;
    ChartMenu* menu = nullptr;
    ChartChooser* chooser = nullptr;
    QTimer rest;
    QTimer reportShown;
};

}  // namespace kyosei
