// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chain/chain_content.h"
#include "ui/run/background.h"
#include "ui/widgets/card.h"

#include <QRectF>

#include <vector>

namespace kyosei {

class ChainItem;

/// How an effect goes from the levers to the indicators: a row of small panels with what changes at
/// each step, and arrows between them as wide as what is passed on. What there is to show comes
/// is data (chain.json). How much of it is shown depends on the width: all with
/// arrows in three lines, or one line of numbers, or one number per step. Where there is no room
/// for a strip at all, steps stand below each other. UI thread.
class ChainStrip : public Card {
    Q_OBJECT
public:
    explicit ChainStrip(Chain chain, QWidget* parent = nullptr);

    /// Steps below each other from here on; then it does nothing while it is hidden.
    void setColumn();
    void setRunView(const RunView& view);
    /// The outputs whose ranges it shows.
    [[nodiscard]] std::vector<Slot> wantedFans() const;
    [[nodiscard]] const ChainContent& content() const { return content_; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return !column_; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    /// A number was pressed: show its chart.
    void chartRequested(const QString& chart);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    enum class Room {
        ample,   ///< panels with all numbers and arrows between them
        narrow,  ///< one line of numbers
        tight,   ///< one number per step
        column,  ///< steps below each other, with bars
    };
    [[nodiscard]] Room roomAt(int width) const;
    void askForFull();
    void buildItems();
    void refresh();
    void placeItems();
    void placePanels();
    void placePanel(std::size_t step);
    void placeLine(bool all);
    void placeColumn();
    /// Of a step, the number that changes most for what it could; the first if all are equal.
    [[nodiscard]] std::size_t strongest(std::size_t step) const;
    void moveFocus(int from, int by);
    /// The strip is one stop of the Tab key, at the number that had the focus last.
    void setTabStop(const ChainItem* stop);
    void paintPanels(QPainter& painter) const;
    void paintColumn(QPainter& painter) const;
    void paintFlow(QPainter& painter, const ChainFlowContent& flow) const;
    void paintGap(QPainter& painter, const ChainFlowContent& flow) const;
    void paintPast(QPainter& painter, const ChainFlowContent& flow) const;
    [[nodiscard]] double laneTop() const;

    Chain chain_;
    bool column_ = false;
    RunView view_;
    std::vector<double> full_;  ///< what all levers at their ends do; empty until known
    ChainContent content_;
    std::vector<ChainItem*> items_;  ///< as ChainContent::items
    std::vector<QRectF> panels_;     ///< where the steps are
    BackgroundTask fullTask_;
};

}  // namespace kyosei
