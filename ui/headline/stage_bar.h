// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/charts/charts.h"
#include "ui/text/fan_text.h"
#include "ui/widgets/painted_button.h"

namespace kyosei {

/// How far the region has come from black hole to last frontier: a bar of named stages, filled to
/// where the baseline leads, and to where the scenario does. Pressing it asks for the chart.
class StageBar : public PaintedButton {
    Q_OBJECT
public:
    struct Content {
        QString title;  ///< "Framework"
        std::vector<FrameworkStage> stages;
        ChangeScale scale;
        double year = 0;
        bool hidden = false;  ///< it must not be seen yet
        std::optional<Outlook> outlook;
    };

    explicit StageBar(QWidget* parent = nullptr);
    void setContent(Content content);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintContent(QPainter& painter) override;

private:
    [[nodiscard]] double level() const;
    [[nodiscard]] std::size_t stageOf(double maturity) const;
    [[nodiscard]] QString stageName(double maturity) const;
    /// 0 at the left end of the bar, 1 at the right; each stage is as wide as the others.
    [[nodiscard]] double positionOf(double maturity) const;
    /// "stage 1.17 → 1.24 of 5"
    [[nodiscard]] QString stageText() const;
    void paintBar(QPainter& painter, const QRectF& place) const;
    void paintNames(QPainter& painter, const QRect& place) const;

    Content content_;
};

}  // namespace kyosei
