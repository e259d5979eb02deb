// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/charts/charts.h"
#include "ui/charts/content/chart_content.h"
#include "ui/widgets/card.h"

#include <optional>

namespace kyosei {

class ChartLegend;
class ChartPlot;
class ElidedLabel;

/// A small live chart of the grid: title and picture; what it says is its accessible description.
/// Knows nothing of layouts. Owned by its grid, which tells it when to draw anew.
class ChartThumb : public Card {
    Q_OBJECT
public:
    explicit ChartThumb(QWidget* parent = nullptr);

    void setPlaced(const PlacedChart& placed);
    [[nodiscard]] const PlacedChart& placed() const { return placed_; }
    /// How a run is drawn.
    struct Look {
        ChartMode mode = ChartMode::bands;
        std::optional<YearRange> years = {};
        bool dragging = false;  ///< the axis grows but never shrinks, and words wait
    };
    void draw(const RunView& view, const Look& look);
    void setHoverYear(double year);
    /// The output whose range the picture shows, once the chart has been drawn.
    [[nodiscard]] std::optional<Slot> wantedFan() const;
    /// Whether the chart was made by the user.
    void setDeletable(bool deletable) { deletable_ = deletable; }
    /// Being dragged by the mouse to another place.
    void setLifted(bool lifted);

signals:
    /// Wanted as a big chart; `left`: on the left.
    void promoted(bool left);
    void removeWanted();
    /// The chart itself is no longer wanted; only of deletable ones.
    void deleteWanted();
    /// The mouse has begun to drag it, moves (in coordinates of the parent), lets go, gives up.
    void dragMoved(QPoint position);
    void dropped(QPoint position);
    void dragCancelled();
    void focused();
    void hoveredYear(double year);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    PlacedChart placed_;
    ElidedLabel* title_;
    ElidedLabel* unit_;
    ChartPlot* plot_;
    ChartLegend* legend_;
    std::optional<QPoint> pressed_;
    bool lifted_ = false;
    bool deletable_ = false;
    bool hidden_ = true;  ///< not drawn yet
};

}  // namespace kyosei
