// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/card.h"
#include "ui/run_view.h"

#include <vector>

class QLabel;
class QToolButton;

namespace kyosei {

class IndicatorTile;
class StageLadder;

/// Overall stability at the horizon, the ladder from black hole to last frontier and the four
/// indicators: the answer in words before numbers. Child of the main window, UI thread.
class HeadlinePanel : public Card {
    Q_OBJECT
public:
    explicit HeadlinePanel(QWidget* parent = nullptr);

    void setRunView(const RunView& view);
    /// The year that counts as today on the ladder.
    void setPresentYear(double year);

signals:
    /// A number was activated: show the chart behind it.
    void chartRequested(QString chartId);

private:
    void buildTiles();
    void showStability();
    void showStages();

    RunView view_;
    double presentYear_ = 2026;
    QToolButton* caption_ = nullptr;
    QLabel* word_ = nullptr;
    QLabel* number_ = nullptr;
    QLabel* difference_ = nullptr;
    QLabel* note_ = nullptr;
    StageLadder* ladder_ = nullptr;
    std::vector<IndicatorTile*> tiles_;

protected:
    void changeEvent(QEvent* event) override;
};

}  // namespace kyosei
