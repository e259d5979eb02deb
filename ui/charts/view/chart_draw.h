// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/content/chart_content.h"

#include <QWidget>

namespace kyosei {

class ElidedLabel;

/// Which single futures a chart shows, and a button for others. Shown with ChartMode::futures.
class ChartDraw : public QWidget {
    Q_OBJECT
public:
    explicit ChartDraw(QWidget* parent = nullptr);
    void setContent(const ChartContent& content);

signals:
    void drawAgainWanted();

private:
    ElidedLabel* which_;
};

}  // namespace kyosei
