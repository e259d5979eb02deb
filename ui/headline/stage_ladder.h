// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/charts/charts.h"
#include "ui/text/fan_text.h"

#include <QAbstractButton>

namespace kyosei {

/// The way from black hole to last frontier as rising steps, with where the region is today, where
/// the baseline leads and where the scenario leads. Pressing it asks for the chart behind it.
class StageLadder : public QAbstractButton {
    Q_OBJECT
public:
    struct Content {
        std::vector<FrameworkStage> stages;
        double present = 0;   ///< maturity today
        double baseline = 0;  ///< maturity at the horizon
        double current = 0;
        double horizon = 0;   ///< year
        bool known = false;   ///< false: there is no run yet, or it is hidden
        bool hidden = false;  ///< it must not be seen yet
        std::optional<Outlook> outlook;
    };

    explicit StageLadder(QWidget* parent = nullptr);
    void setContent(Content content);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] std::size_t stageOf(double maturity) const;
    [[nodiscard]] QString stageName(double maturity) const;
    /// 0 at the left end of the ladder, 1 at the right; each stage is as wide as the others.
    [[nodiscard]] double positionOf(double maturity) const;
    [[nodiscard]] QString comparison() const;
    void paintSteps(QPainter& painter, const QRectF& place) const;
    void paintRange(QPainter& painter, const QRectF& place) const;
    /// In words: "likely Black hole to Interim stability".
    [[nodiscard]] QString range() const;
    void paintMarks(QPainter& painter, const QRectF& place) const;
    /// Height of the steps at a position, 0..1.
    [[nodiscard]] double rise(std::size_t stage) const;

    Content content_;
};

}  // namespace kyosei
