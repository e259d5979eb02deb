// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/content/chart_fan.h"
#include "ui/charts/workspace/drawing_queue.h"
#include "ui/run/run_view.h"

#include <QWidget>

#include <vector>

class QLabel;
class QMenu;
class QScrollArea;

namespace kyosei {

class ChartChooser;
class ChartGridBody;
class ChartLink;
class ChartLayoutStore;
class ChartThumb;
class LayoutButton;
class SegmentedSwitch;

/// The charts of a layout as live thumbnails, in the place of the two big charts. They are drawn
/// one by one between other events, so that nothing waits for them; while a slider moves with
/// pauses in between. Enter or a click shows one large on the right, with Shift on the left.
/// Child of the main window, UI thread.
class ChartGrid : public QWidget {
    Q_OBJECT
public:
    ChartGrid(ChartLayoutStore& layoutStore, ChartLink& link, QMenu* years,
              QWidget* parent = nullptr);

    void setRunView(const RunView& view);
    void setDragging(bool dragging);
    /// Levels or change; thumbnails have no room for anything else, which is passed over.
    void setMode(ChartMode mode);
    [[nodiscard]] ChartMode mode() const { return mode_; }
    /// The outputs whose ranges the thumbnails want to show; none while the grid is hidden.
    [[nodiscard]] std::vector<Slot> wantedFans() const;
    /// Whether some thumbnail still has to be drawn.
    [[nodiscard]] bool isBusy() const { return queue_->isBusy(); }
    [[nodiscard]] const std::vector<ChartThumb*>& thumbs() const { return thumbs_; }

signals:
    void modeChanged(kyosei::ChartMode mode);
    void promoted(QString chart, QString element, bool left);
    /// The thumbnails now want the ranges of other outputs.
    void otherFansWanted();
    void ownChartWanted();
    void closeWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build(QMenu* years);
    void showLayout();
    [[nodiscard]] ChartThumb* newThumb();
    void drawAll();
    void draw(ChartThumb& thumb);
    /// Once all are drawn.
    void askForFans();
    void move(std::size_t from, std::size_t to);
    void remove(ChartThumb* thumb);
    void setCurrent(ChartThumb* thumb);
    void focusThumb(std::size_t index);
    [[nodiscard]] std::size_t indexOf(const QObject* thumb) const;
    [[nodiscard]] bool moveBy(std::size_t index, int key, bool chart);

    ChartLayoutStore& layoutStore_;
    ChartLink& link_;
    DrawingQueue* queue_;
    RunView run_;
    ChartMode mode_ = ChartMode::bands;
    bool dragging_ = false;
    std::vector<ChartThumb*> thumbs_;
    std::vector<Slot> fans_;
    SegmentedSwitch* modes_ = nullptr;
    LayoutButton* layouts_ = nullptr;
    ChartChooser* chooser_ = nullptr;
    QScrollArea* scroll_ = nullptr;
    ChartGridBody* body_ = nullptr;
    QLabel* empty_ = nullptr;
};

}  // namespace kyosei
