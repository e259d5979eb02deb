// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/events/event_marks.h"
#include "ui/events/timeline_layout.h"

#include <QWidget>

namespace kyosei {

class EditCoalescer;

/// The years below the charts with what happens in them: shocks that can be dragged, rules where
/// they fire, and ticks where levers begin to move. Up and Down choose a mark, Left and Right move
/// a shock by a year (Page keys by five), Insert adds one, Delete removes, Enter opens its panel.
/// Child of the main window, UI thread.
class EventTimeline : public QWidget {
    Q_OBJECT

public:
    explicit EventTimeline(Document& document, QWidget* parent = nullptr);

    /// The years that the charts show.
    void setYears(double first, double last);
    void setRunView(const RunView& view);
    [[nodiscard]] const std::vector<EventMark>& marks() const { return marks_; }
    /// The number of the mark that keys act on; -1: none.
    [[nodiscard]] int chosen() const { return chosen_; }
    [[nodiscard]] int xOf(double year) const;
    /// Puts a shock into the scenario, now plus some years, and chooses it.
    void addShock(const std::string& shock);
    /// Asks which shock to add.
    void openMenu();
    /// A shock is carried over the screen and perhaps let go.
    void carry(const std::string& shock, QPoint globalPosition, bool dropped);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void dragging(bool dragging);
    void shocksWanted();
    void rulesWanted();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void refresh();
    void choose(int mark);
    void chooseShock(const std::string& shock);
    [[nodiscard]] TimelineLayout layoutNow() const;
    [[nodiscard]] int markAt(QPoint position) const;
    void moveChosen(double years);
    void removeChosen();
    void openPanel();

    Document& document_;
    RunView view_;
    TimelineYears years_;
    std::vector<EventMark> marks_;
    std::vector<double> starts_;  ///< when levers begin to move
    int chosen_ = -1;
    std::string held_;  ///< the shock that the mouse holds
    int grabOffset_ = 0;
    std::optional<double> drop_;  ///< the year over which a shock is carried
    EditCoalescer* coalescer_;
};

}  // namespace kyosei
