// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/content/chart_content.h"

#include <QWidget>

class QDoubleSpinBox;
class QLabel;
class QSlider;

namespace kyosei {

/// "At least 65": the level whose chance a chart shows, to be typed or dragged.
class ChartLevel : public QWidget {
    Q_OBJECT
public:
    explicit ChartLevel(QWidget* parent = nullptr);
    /// Takes level, unit and limits from a chart that shows ChartMode::reaching.
    void setContent(const ChartContent& content);

signals:
    void levelEdited(double level);

private:
    QDoubleSpinBox* box_;
    QSlider* slider_;
    QLabel* unit_;
    double low_ = 0;
    double high_ = 1;
};

}  // namespace kyosei
