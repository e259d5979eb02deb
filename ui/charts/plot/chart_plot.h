// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/content/chart_axis.h"
#include "ui/charts/content/chart_content.h"
#include "ui/charts/plot/chart_cursor.h"
#include "ui/charts/plot/fan_item.h"
#include "ui/charts/plot/further_lines_item.h"
#include "ui/charts/plot/ladder_item.h"
#include "ui/charts/plot/matrix_item.h"
#include "ui/charts/plot/milestone_item.h"
#include "ui/charts/plot/stack_item.h"
#include "ui/style/theme.h"

namespace kyosei {

/// The plot inside a chart card: draws a ChartContent. Arrow keys move the cursor when it has the
/// focus. Child of a ChartView, or without a parent for exports. All redrawing goes through
/// scheduleReplot(), which makes any number of changes in one event-loop turn one replot.
class ChartPlot : public QCustomPlot {
    Q_OBJECT
public:
    explicit ChartPlot(QWidget* parent = nullptr);

    void setContent(ChartContent content);
    [[nodiscard]] const ChartContent& content() const { return content_; }
    void setLook(const Theme& theme);
    /// While a slider moves the axis grows but never shrinks.
    void setDragging(bool dragging);
    /// For a small picture: fewer ticks and words.
    void setCompact(bool compact);
    [[nodiscard]] const ValueAxis& valueAxis() const { return axis_; }

    /// Moves the cursor to what is drawn at this place.
    void hoverAt(const QPoint& position);
    void hoverNothing();
    /// The element drawn at a place, if places stand for elements; else empty.
    [[nodiscard]] QString elementAt(const QPoint& position) const;

    /// Moves the cursor without telling anybody; NaN hides it.
    void setCursorYear(double year);
    [[nodiscard]] bool hasCursor() const { return cursor_->isShown(); }
    /// Precondition: hasCursor().
    [[nodiscard]] ReadOut readOut() const;

signals:
    /// A cell that stands for an element was clicked.
    void elementActivated(QString element);
    /// The pointer or the keyboard moved the cursor; NaN: away.
    void cursorMoved(double year);
    /// New content has been painted on the screen.
    void painted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    struct Graphs {
        QCPGraph* current;
        QCPGraph* baseline;
        QCPGraph* observed;
        QCPGraph* later;  ///< observed figures that the ensemble was not fitted to
    };
    void buildFrame();
    void matchGraphs();
    void styleFrame();
    void styleGraphs();
    void fitAxes();
    void fitMargins();
    /// The range goes with the line under the cursor, else with the one the content names.
    void showFanOf(std::size_t line);
    void moveCursor(double year, std::size_t line);
    [[nodiscard]] int mostSteps() const;
    [[nodiscard]] bool isMatrix() const { return content_.kind == ChartKind::matrix; }
    void hoverMatrix(const QPoint& position);
    [[nodiscard]] std::size_t nearestLine(double year, double pixelY) const;
    void scheduleReplot();
    [[nodiscard]] double unit() const;

    ChartContent content_;
    Theme theme_;
    ValueAxis axis_;
    bool dragging_ = false;
    bool compact_ = false;
    bool fresh_ = false;  ///< replotted since the last paint
    std::vector<Graphs> graphs_;
    ChartCursor* cursor_;
    FanItem* fan_;
    FurtherLinesItem* further_;
    LadderItem* ladder_;
    StackItem* stack_;
    MatrixItem* matrix_;
    MilestoneItem* milestones_;
    QCPItemStraightLine* nowLine_;
    QCPItemText* nowLabel_;
    QCPItemText* unitLabel_;
};

}  // namespace kyosei
