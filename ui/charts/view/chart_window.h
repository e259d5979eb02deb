// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kyosei {

class ChartView;

/// A chart in a window of its own, e.g. for a second screen; whoever opens it feeds its chart.
/// Its text is larger than elsewhere. Escape closes it, F11 fills the screen.
class ChartWindow : public QWidget {
    Q_OBJECT
public:
    explicit ChartWindow(QWidget* parent = nullptr);
    [[nodiscard]] ChartView& chart() { return *chart_; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    ChartView* chart_;
};

}  // namespace kyosei
