// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/outcomes/yardstick.h"
#include "ui/charts/view/chart_list_model.h"
#include "ui/indicators/indicator_content.h"
#include "ui/indicators/soft_window.h"
#include "ui/widgets/card.h"

#include <QTimer>

#include <optional>
#include <vector>

class QGridLayout;

namespace kyosei {

class ChartChooser;
class ElidedLabel;
class IndicatorKey;
class IndicatorPanel;
class SegmentedSwitch;
class TitleButton;

/// The indicators of the headline, live and side by side, so that they can be compared: all panels
/// share years and window. Shows what the scenario changes, or levels. Child of the main window, UI
/// thread.
class IndicatorsCard : public Card {
    Q_OBJECT
public:
    explicit IndicatorsCard(QWidget* parent = nullptr);

    void setRunView(const RunView& view);
    /// Known sizes to compare with; null: none.
    void setYardstick(std::shared_ptr<const Yardstick> yardstick);
    /// The outputs whose ranges the panels want to show.
    [[nodiscard]] std::vector<Slot> wantedFans() const;
    /// What can be chosen in the place of the card.
    void setViews(const QList<ChooserView>& views);
    void setMode(IndicatorMode mode);
    /// Leaves out what only helps whoever works with it.
    void setForAudience();
    [[nodiscard]] IndicatorMode mode() const { return mode_; }
    /// While a slider moves the window grows but never shrinks.
    void setDragging(bool dragging);
    /// Numbers are of this year instead of the horizon; NaN: of the horizon again.
    void setYear(double year);
    [[nodiscard]] const std::vector<IndicatorPanel*>& panels() const { return panels_; }

signals:
    void modeChanged(kyosei::IndicatorMode mode);
    /// A chart is wanted large.
    void chartRequested(QString chart);
    /// One of the views was chosen in its place, by id.
    void viewWanted(QString view);
    void hoveredYear(double year);
    /// New content has been painted.
    void painted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* menuButton();
    void matchPanels();
    void refresh();
    [[nodiscard]] std::vector<IndicatorContent> contents() const;
    [[nodiscard]] std::vector<IndicatorMark> marksOf(Slot indicator) const;
    void fitWindow(const std::vector<IndicatorContent>& contents);

    RunView view_;
    std::shared_ptr<const Yardstick> yardstick_;
    IndicatorMode mode_ = IndicatorMode::change;
    SoftWindow window_;
    bool dragging_ = false;
    bool whole_ = false;          ///< what leaves the window is wanted in sight
    std::optional<double> year_;  ///< instead of the horizon
    QTimer settle_;               ///< until the window may become smaller
    TitleButton* title_ = nullptr;
    QWidget* more_ = nullptr;
    ElidedLabel* summary_ = nullptr;
    SegmentedSwitch* modes_ = nullptr;
    QGridLayout* grid_ = nullptr;
    IndicatorKey* key_ = nullptr;
    ChartChooser* chooser_ = nullptr;
    std::vector<IndicatorPanel*> panels_;
};

}  // namespace kyosei
